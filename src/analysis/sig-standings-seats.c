/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

/**
 * sig_standings_list_parties_in:
 * @self: standings
 * @agreement: an agreement
 *
 * Returns: (transfer container) (element-type SigParty): its parties, and those that an event names with it
 */
GPtrArray *
sig_standings_list_parties_in (SigStandings *self,
                               SigAgreement *agreement)
{
  GPtrArray *parties, *standings;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);

  parties = g_ptr_array_new ();
  standings = g_hash_table_lookup (self->by_agreement, agreement);
  for (guint i = 0; standings != NULL && i < standings->len; i++)
    g_ptr_array_add (parties, ((SigStanding *) standings->pdata[i])->party);

  return parties;
}

static gboolean
is_signed (SigStandings *self,
           guint         status)
{
  SigTerm *term = sig_statuses_get (&self->statuses, status);

  return term != NULL && sig_term_get_phase (term) == SIG_PHASE_SIGNED;
}

/**
 * sig_standings_read_signed:
 * @self: standings
 * @day: a day
 * @seats: (out caller-allocates): for each agreement in order of signing, and in it for each party of
 *   sig_standings_list_parties_in(): whether it stands in phase signed in it
 * @parties: (out caller-allocates): for each party of the data set: whether its status is of phase signed
 *
 * Asks for everybody at once, which costs much less than asking for one after the other.
 */
void
sig_standings_read_signed (SigStandings *self,
                           SigDay        day,
                           guint8       *seats,
                           guint8       *parties)
{
  SigList *agreements;
  g_autofree guint *highest = NULL;

  g_return_if_fail (SIG_IS_STANDINGS (self));
  g_return_if_fail (seats != NULL && parties != NULL);

  agreements = sig_dataset_get_signing_order (self->dataset);
  highest = g_new0 (guint, MAX (self->n_parties, 1));
  for (guint a = 0; a < sig_list_get_n (agreements); a++)
    {
      GPtrArray *standings = g_hash_table_lookup (self->by_agreement, sig_list_get (agreements, a));

      for (guint i = 0; standings != NULL && i < standings->len; i++)
        {
          const SigStanding *standing = standings->pdata[i];
          guint status = sig_standing_get_place (self, standing, day);

          highest[standing->party_index] = MAX (highest[standing->party_index], status);
          *seats++ = is_signed (self, status);
        }
    }

  for (guint i = 0; i < self->n_parties; i++)
    {
      if (self->parties[i].n_standings == 0)
        highest[i] = sig_effects_fold (self->parties[i].general, day, 0, G_MAXUINT).status;
      parties[i] = is_signed (self, highest[i]);
    }
}
