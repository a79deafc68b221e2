/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

/* When a party stood signed in an agreement: the standing is asked on each day on which anything begins to count. */

static SigPhase
get_phase (SigStandings      *self,
           const SigStanding *standing,
           SigDay             day)
{
  SigTerm *status = sig_statuses_get (&self->statuses, sig_standing_get_place (self, standing, day));

  return status != NULL ? sig_term_get_phase (status) : SIG_PHASE_BEFORE;
}

/* The first stretch begins with the first possible day of the signature, although it counts only from the last; it can be
 * over before that. */
static void
add_spans (SigStandings      *self,
           const SigStanding *standing,
           GArray            *spans)
{
  SigSignedSpan span = { sig_date_get_first_day (standing->signature), SIG_NO_DAY };
  SigDay day = span.from - 1;
  SigPhase before = get_phase (self, standing, day);
  gboolean is_open = TRUE, is_counted = FALSE;

  while ((day = sig_standing_find_next_day (self, standing, day)) != SIG_NO_DAY)
    {
      SigPhase phase = get_phase (self, standing, day);

      if (phase == SIG_PHASE_SIGNED && !is_open)
        span = (SigSignedSpan) { day, SIG_NO_DAY };
      is_open |= phase == SIG_PHASE_SIGNED;
      is_counted |= phase == SIG_PHASE_SIGNED;

      if (is_open && phase != SIG_PHASE_SIGNED &&
          (is_counted || (phase == SIG_PHASE_OVER && before != SIG_PHASE_OVER)))
        {
          span.to = day;
          g_array_append_val (spans, span);
          is_open = FALSE;
        }
      before = phase;
    }

  if (is_open)
    g_array_append_val (spans, span);
}

/**
 * sig_standings_list_spans:
 * @self: standings
 * @party: a party
 * @agreement: an agreement
 *
 * Lists when @party stood in phase signed in @agreement: from its signature to the end that the record has for it, and
 * again from when it signed anew.
 *
 * Returns: (transfer full) (element-type SigSignedSpan): the stretches, in order; empty when it never signed
 */
GArray *
sig_standings_list_spans (SigStandings *self,
                          SigParty     *party,
                          SigAgreement *agreement)
{
  GArray *spans;
  SigStanding *standing;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);

  spans = g_array_new (FALSE, FALSE, sizeof (SigSignedSpan));
  standing = sig_standings_find (self, party, agreement);
  if (standing != NULL && sig_date_is_set (standing->signature))
    add_spans (self, standing, spans);

  return spans;
}
