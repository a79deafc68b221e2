/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigWordPlace:
 * @start: its first byte in the text
 * @length: how many bytes
 * @key: where what is compared of it begins in the keys
 *
 * A word of a text.
 */
typedef struct
{
  guint start;
  guint length;
  gsize key;
} SigWordPlace;

/**
 * SigWordScan:
 * @text: the text
 * @places: (element-type SigWordPlace): its words
 * @keys: what is compared of each, one after the other, each with its NUL
 *
 * The words of a text, before names are set aside.
 */
typedef struct
{
  const char *text;
  GArray *places;
  GString *keys;
} SigWordScan;

void         sig_word_scan_init    (SigWordScan       *self,
                                    const char        *text);
void         sig_word_scan_clear   (SigWordScan       *self);
const char  *sig_word_scan_get_key (const SigWordScan *self,
                                    guint              index);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SigWordScan, sig_word_scan_clear)

G_END_DECLS
