/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-result.h"

struct _SigSearchResult
{
  SigSearchIndex *index;              /* keeps the items alive */
  guint           n[SIG_N_SEARCH_KINDS];
  GArray         *hits;
};

/**
 * sig_search_result_new:
 * @index: where something was looked for
 *
 * Returns: (transfer full): a result without hits
 */
SigSearchResult *
sig_search_result_new (SigSearchIndex *index)
{
  SigSearchResult *self = g_new0 (SigSearchResult, 1);

  self->index = g_object_ref (index);
  self->hits = g_array_new (FALSE, FALSE, sizeof (SigSearchHit));

  return self;
}

/**
 * sig_search_result_free:
 * @self: (transfer full): a result
 *
 * Frees it.
 */
void
sig_search_result_free (SigSearchResult *self)
{
  g_array_unref (self->hits);
  g_object_unref (self->index);
  g_free (self);
}

/**
 * sig_search_result_add:
 * @self: a result
 * @hit: what was found
 *
 * Adds a hit behind the others.
 */
void
sig_search_result_add (SigSearchResult *self,
                       SigSearchHit     hit)
{
  g_array_append_val (self->hits, hit);
}

/**
 * sig_search_result_set_n:
 * @self: a result
 * @kind: a kind
 * @n: how many were found
 *
 * Sets how many of a kind there are, whether or not they are among the hits.
 */
void
sig_search_result_set_n (SigSearchResult *self,
                         SigSearchKind    kind,
                         guint            n)
{
  g_return_if_fail (kind < SIG_N_SEARCH_KINDS);

  self->n[kind] = n;
}

/**
 * sig_search_result_get_n:
 * @self: a result
 * @kind: a kind
 *
 * Returns: how many of that kind were found, whether or not they are among the hits
 */
guint
sig_search_result_get_n (SigSearchResult *self,
                         SigSearchKind    kind)
{
  g_return_val_if_fail (kind < SIG_N_SEARCH_KINDS, 0);

  return self->n[kind];
}

/**
 * sig_search_result_get_n_hits:
 * @self: a result
 *
 * Returns: how many hits there are
 */
guint
sig_search_result_get_n_hits (SigSearchResult *self)
{
  return self->hits->len;
}

/**
 * sig_search_result_get_hit:
 * @self: a result
 * @number: below sig_search_result_get_n_hits()
 *
 * Returns: (transfer none): that hit
 */
const SigSearchHit *
sig_search_result_get_hit (SigSearchResult *self,
                           guint            number)
{
  g_return_val_if_fail (number < self->hits->len, NULL);

  return &g_array_index (self->hits, SigSearchHit, number);
}

/**
 * sig_search_result_list_best:
 * @self: a result
 * @n: (out): how many
 *
 * Returns: (transfer container) (array length=n): all hits, those that fit best first whatever their kind, for where
 *   they are not shown by kind
 */
const SigSearchHit **
sig_search_result_list_best (SigSearchResult *self,
                             guint           *n)
{
  const SigSearchHit **best = g_new (const SigSearchHit *, self->hits->len + 1);
  guint count = 0;

  for (SigSearchRank rank = 0; rank < SIG_N_SEARCH_RANKS; rank++)
    for (guint i = 0; i < self->hits->len; i++)
      {
        const SigSearchHit *hit = sig_search_result_get_hit (self, i);

        if (hit->rank == rank)
          best[count++] = hit;
      }
  best[count] = NULL;
  *n = count;

  return best;
}
