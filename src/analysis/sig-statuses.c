/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  SigTerm *first = *(SigTerm *const *) a;
  SigTerm *second = *(SigTerm *const *) b;

  if (sig_term_get_rank (first) != sig_term_get_rank (second))
    return sig_term_get_rank (first) < sig_term_get_rank (second) ? -1 : 1;

  return (int) sig_term_get_index (first) - (int) sig_term_get_index (second);
}

/*
 * sig_statuses_new:
 * @dataset: a data set
 *
 * Returns: its statuses in order of rank; it lives no longer than @dataset and is cleared by sig_statuses_clear()
 */
SigStatuses
sig_statuses_new (SigDataset *dataset)
{
  SigList *terms = sig_dataset_get_terms (dataset, SIG_TERM_STATUS);
  guint n = sig_list_get_n (terms);
  SigStatuses self = { g_ptr_array_sized_new (n), g_new0 (guint, MAX (n, 1)) };

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self.by_rank, sig_list_get (terms, i));
  g_ptr_array_sort (self.by_rank, compare_ranks);
  for (guint i = 0; i < n; i++)
    self.places[sig_term_get_index (self.by_rank->pdata[i])] = i + 1;

  return self;
}

/*
 * sig_statuses_clear:
 * @self: statuses
 *
 * Frees what they hold.
 */
void
sig_statuses_clear (SigStatuses *self)
{
  g_clear_pointer (&self->by_rank, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_free);
}

/*
 * sig_statuses_get:
 * @self: statuses
 * @place: a place in the order of rank, from 1; 0 for none
 *
 * Returns: (transfer none) (nullable): the status there; the lowest for none, %NULL when there are no statuses
 */
SigTerm *
sig_statuses_get (const SigStatuses *self,
                  guint              place)
{
  if (self->by_rank->len == 0)
    return NULL;

  return self->by_rank->pdata[place > 0 ? place - 1 : 0];
}

/*
 * sig_statuses_get_highest_signed:
 * @self: statuses
 *
 * Returns: the place of the highest-ranked status of phase signed, or 0
 */
guint
sig_statuses_get_highest_signed (const SigStatuses *self)
{
  for (guint place = self->by_rank->len; place > 0; place--)
    if (sig_term_get_phase (self->by_rank->pdata[place - 1]) == SIG_PHASE_SIGNED)
      return place;

  return 0;
}

/**
 * sig_standings_is_plainly_signed:
 * @self: standings
 * @status: a status of their data set
 *
 * Returns: whether "signed" says all of it: it has phase signed, and none of that phase has a higher rank, so nothing is
 *   in its way
 */
gboolean
sig_standings_is_plainly_signed (SigStandings *self,
                                 SigTerm      *status)
{
  guint highest;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), FALSE);
  g_return_val_if_fail (SIG_IS_TERM (status), FALSE);

  highest = sig_statuses_get_highest_signed (&self->statuses);

  return sig_term_get_phase (status) == SIG_PHASE_SIGNED &&
         sig_term_get_rank (status) == sig_term_get_rank (sig_statuses_get (&self->statuses, highest));
}

/*
 * sig_statuses_count_phase:
 * @self: statuses
 * @place: the place of one
 * @n: (out): how many statuses there are of its phase
 * @n_below: (out): how many of those rank below it
 *
 * Places a status among those of its phase.
 */
void
sig_statuses_count_phase (const SigStatuses *self,
                          guint              place,
                          guint             *n,
                          guint             *n_below)
{
  SigPhase phase = sig_term_get_phase (sig_statuses_get (self, place));

  *n = *n_below = 0;
  for (guint other = 1; other <= self->by_rank->len; other++)
    if (sig_term_get_phase (sig_statuses_get (self, other)) == phase)
      {
        *n += 1;
        *n_below += other < place;
      }
}
