/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-word-names.h"

G_BEGIN_DECLS

/**
 * SigByteSpan:
 * @start: the first byte
 * @length: how many bytes
 *
 * A part of a text in UTF-8.
 */
typedef struct
{
  guint start;
  guint length;
} SigByteSpan;

/**
 * SigWords:
 *
 * The words of a text, each with its place and with what is compared of it: case, punctuation, the shape of apostrophes
 * and hyphens inside words are no difference, and all names that are set aside are the same word. Immutable.
 */
typedef struct _SigWords SigWords;

SigWords    *sig_words_new        (const char         *text,
                                   const SigWordNames *names);
void         sig_words_free       (SigWords           *self);
guint        sig_words_get_n      (const SigWords     *self);
const char  *sig_words_get        (const SigWords     *self,
                                   guint               index);
SigByteSpan  sig_words_get_span   (const SigWords     *self,
                                   guint               index);
void         sig_words_append_key (const SigWords     *self,
                                   GString            *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigWords, sig_words_free)

G_END_DECLS
