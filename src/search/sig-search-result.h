/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-search-index.h"

G_BEGIN_DECLS

/**
 * SigSearchRank:
 * @SIG_SEARCH_IS_NAME: the words are a name of it
 * @SIG_SEARCH_BEGINS_NAME: a name of it begins with the words
 * @SIG_SEARCH_HAS_WORDS: it has the words somewhere
 *
 * How well something fits, best first.
 */
typedef enum
{
  SIG_SEARCH_IS_NAME,
  SIG_SEARCH_BEGINS_NAME,
  SIG_SEARCH_HAS_WORDS,
  SIG_N_SEARCH_RANKS,
} SigSearchRank;

/**
 * SigSearchHit:
 * @item: (transfer none): what was found
 * @kind: what it is
 * @rank: how well it fits
 *
 * One thing that was found.
 */
typedef struct
{
  gpointer      item;
  SigSearchKind kind;
  SigSearchRank rank;
} SigSearchHit;

/**
 * SigSearchResult:
 *
 * What was found: the best of each kind, kinds in their order, and how many there are of each. Within a kind it is in
 * the order of rank, then in that of the data set.
 */
typedef struct _SigSearchResult SigSearchResult;

SigSearchResult    *sig_search_result_new        (SigSearchIndex  *index);
void                sig_search_result_free       (SigSearchResult *self);
void                sig_search_result_add        (SigSearchResult *self,
                                                  SigSearchHit     hit);
void                sig_search_result_set_n      (SigSearchResult *self,
                                                  SigSearchKind    kind,
                                                  guint            n);

guint               sig_search_result_get_n      (SigSearchResult *self,
                                                  SigSearchKind    kind);
guint               sig_search_result_get_n_hits (SigSearchResult *self);
const SigSearchHit *sig_search_result_get_hit    (SigSearchResult *self,
                                                  guint            number);
const SigSearchHit **sig_search_result_list_best (SigSearchResult *self,
                                                  guint           *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSearchResult, sig_search_result_free)

G_END_DECLS
