/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-search-result.h"

G_BEGIN_DECLS

/**
 * SigSearch:
 *
 * Somebody who looks for something in an index, key stroke by key stroke. It remembers what it found for the words that
 * stood there before, so that the next key stroke costs only the word that changes.
 */
typedef struct _SigSearch SigSearch;

SigSearch       *sig_search_new       (SigSearchIndex *index);
void             sig_search_free      (SigSearch      *self);

SigSearchIndex  *sig_search_get_index (SigSearch      *self);
SigSearchResult *sig_search_find      (SigSearch      *self,
                                       const char     *text,
                                       guint           limit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSearch, sig_search_free)

G_END_DECLS
