/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-words.h"

G_BEGIN_DECLS

/**
 * SigWordEdit:
 * @first_a: the first word of the one text that goes
 * @n_a: how many go, may be 0
 * @first_b: the first word of the other text that comes in their place
 * @n_b: how many come, may be 0
 *
 * One place where a text differs from another. What lies between two edits is the same in both.
 */
typedef struct
{
  guint first_a;
  guint n_a;
  guint first_b;
  guint n_b;
} SigWordEdit;

GArray *sig_word_difference_new        (const SigWords *a,
                                        const SigWords *b);
GArray *sig_word_difference_list_spans (GArray         *edits,
                                        const SigWords *words,
                                        gboolean        is_second);

G_END_DECLS
