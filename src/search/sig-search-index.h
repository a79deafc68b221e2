/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigSearchScope:
 * @SIG_SEARCH_NAMES: what things are called: parties, agreements, instruments, events
 * @SIG_SEARCH_ALL: all that is said of them as well: commitments, wording, clauses, sources
 *
 * How much of a data set can be found.
 */
typedef enum
{
  SIG_SEARCH_NAMES,
  SIG_SEARCH_ALL,
} SigSearchScope;

/**
 * SigSearchKind:
 * @SIG_SEARCH_PARTY: parties
 * @SIG_SEARCH_AGREEMENT: agreements
 * @SIG_SEARCH_INSTRUMENT: instruments
 * @SIG_SEARCH_EVENT: events
 * @SIG_SEARCH_COMMITMENT: commitments, sums, and what is owed in return
 * @SIG_SEARCH_WORDING: wording of agreements, terms of instruments
 * @SIG_SEARCH_CLAUSE: clauses of agreements, provisions of instruments
 * @SIG_SEARCH_SOURCE: sources
 *
 * What is found, in the order in which it is shown.
 */
typedef enum
{
  SIG_SEARCH_PARTY,
  SIG_SEARCH_AGREEMENT,
  SIG_SEARCH_INSTRUMENT,
  SIG_SEARCH_EVENT,
  SIG_SEARCH_COMMITMENT,
  SIG_SEARCH_WORDING,
  SIG_SEARCH_CLAUSE,
  SIG_SEARCH_SOURCE,
  SIG_N_SEARCH_KINDS,
} SigSearchKind;

/**
 * SigSearchIndex:
 *
 * The words of many texts, so that whoever looks for some finds where they stand without reading the texts. Immutable;
 * may be read from any thread.
 */
#define SIG_TYPE_SEARCH_INDEX (sig_search_index_get_type ())
G_DECLARE_FINAL_TYPE (SigSearchIndex, sig_search_index, SIG, SEARCH_INDEX, GObject)

SigSearchIndex *sig_search_index_new           (SigDataset           *dataset,
                                                SigSearchScope        scope);
void            sig_search_index_new_async     (SigDataset           *dataset,
                                                SigSearchScope        scope,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
SigSearchIndex *sig_search_index_new_finish    (GAsyncResult         *result,
                                                GError              **error);

gpointer        sig_search_index_get_owner     (SigSearchIndex       *self);
guint           sig_search_index_get_n_entries (SigSearchIndex       *self);
gsize           sig_search_index_get_text_size (SigSearchIndex       *self);
gsize           sig_search_index_get_size      (SigSearchIndex       *self);

G_END_DECLS
