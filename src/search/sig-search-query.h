/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigSearchTerm:
 * @words: (element-type utf8): folded words that follow each other
 * @is_prefix: whether the last one may go on
 *
 * One of the things that somebody looks for.
 */
typedef struct
{
  GPtrArray *words;
  gboolean   is_prefix;
} SigSearchTerm;

void       sig_search_term_free   (SigSearchTerm       *self);
gboolean   sig_search_term_equal  (const SigSearchTerm *self,
                                   const SigSearchTerm *other);

GPtrArray *sig_search_query_parse (const char          *text);

G_END_DECLS
