/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

/* How many stand where on a day. Several views ask for the same day one after the other, so the last answer is kept. */

static void
count_parties (SigStandings *self,
               SigDayCounts *counts,
               SigDay        day)
{
  for (guint i = 0; i < self->n_parties; i++)
    {
      SigTerm *status;

      if (sig_list_get (sig_dataset_get_parties (self->dataset), i) == self->focus)
        continue;

      status = sig_standings_get_status_at (self, i, day);
      if (status == NULL)
        continue;
      counts->by_status[sig_term_get_index (status)]++;
      counts->n_signed += sig_term_get_phase (status) == SIG_PHASE_SIGNED;
    }
}

static void
count_agreements (SigStandings *self,
                  SigDayCounts *counts,
                  SigDay        day)
{
  SigList *agreements = sig_dataset_get_agreements (self->dataset);

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    counts->n_agreements += sig_standings_lasts (self, sig_list_get (agreements, i), day);
}

static void
count_all (SigStandings *self,
           SigDayCounts *counts,
           SigDay        day)
{
  guint n = self->statuses.by_rank->len;

  g_free (counts->by_status);
  *counts = (SigDayCounts) { .is_counted = TRUE, .day = day, .by_status = g_new0 (guint, MAX (n, 1)) };
  count_parties (self, counts, day);
  count_agreements (self, counts, day);
}

typedef enum
{
  COUNT_SIGNED,
  COUNT_AGREEMENTS,
  COUNT_STATUS,
} Count;

static guint
get_count (SigStandings *self,
           SigDay        day,
           Count         what,
           guint         status)
{
  SigDayCounts *counts = &self->counts;
  guint n = 0;

  g_rec_mutex_lock (&self->mutex);
  if (!counts->is_counted || counts->day != day)
    count_all (self, counts, day);

  switch (what)
    {
    case COUNT_SIGNED:
      n = counts->n_signed;
      break;
    case COUNT_AGREEMENTS:
      n = counts->n_agreements;
      break;
    case COUNT_STATUS:
      n = counts->by_status[status];
      break;
    default:
      g_assert_not_reached ();
    }
  g_rec_mutex_unlock (&self->mutex);

  return n;
}

/**
 * sig_standings_lasts:
 * @self: standings
 * @agreement: an agreement
 * @day: a day
 *
 * Returns: whether @agreement is signed and lasts on @day: the focus, when it is a party, and one more party stand in
 *   phase signed; where the focus is no party, two do
 */
gboolean
sig_standings_lasts (SigStandings *self,
                     SigAgreement *agreement,
                     SigDay        day)
{
  GPtrArray *standings;
  gboolean has_focus = FALSE;
  guint n_others = 0;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), FALSE);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), FALSE);

  standings = g_hash_table_lookup (self->by_agreement, agreement);
  for (guint i = 0; standings != NULL && i < standings->len; i++)
    {
      const SigStanding *standing = standings->pdata[i];
      gboolean is_focus = standing->party == self->focus && standing->is_party;
      gboolean is_signed = sig_standing_is_signed (self, standing, day);

      if (is_focus && !is_signed)
        return FALSE;
      has_focus |= is_focus;
      n_others += !is_focus && is_signed;
    }

  return n_others >= (has_focus ? 1 : 2);
}

/**
 * sig_standings_count_signed:
 * @self: standings
 * @day: a day
 *
 * Returns: how many parties are signed on @day, the focus not among them
 */
guint
sig_standings_count_signed (SigStandings *self,
                            SigDay        day)
{
  g_return_val_if_fail (SIG_IS_STANDINGS (self), 0);

  return get_count (self, day, COUNT_SIGNED, 0);
}

/**
 * sig_standings_count_agreements:
 * @self: standings
 * @day: a day
 *
 * Returns: how many agreements last on @day
 */
guint
sig_standings_count_agreements (SigStandings *self,
                                SigDay        day)
{
  g_return_val_if_fail (SIG_IS_STANDINGS (self), 0);

  return get_count (self, day, COUNT_AGREEMENTS, 0);
}

/**
 * sig_standings_count_status:
 * @self: standings
 * @status: a status of their data set's vocabulary
 * @day: a day
 *
 * Returns: how many parties have @status on @day, the focus not among them; 0 for a status of another data set
 */
guint
sig_standings_count_status (SigStandings *self,
                            SigTerm      *status,
                            SigDay        day)
{
  SigList *terms;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), 0);
  g_return_val_if_fail (SIG_IS_TERM (status), 0);

  terms = sig_dataset_get_terms (self->dataset, SIG_TERM_STATUS);
  if (sig_term_get_index (status) >= sig_list_get_n (terms) ||
      sig_list_get (terms, sig_term_get_index (status)) != (gpointer) status)
    return 0;

  return get_count (self, day, COUNT_STATUS, sig_term_get_index (status));
}
