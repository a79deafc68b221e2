/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-scenario-private.h"

#include <math.h>

/* The mean length of a month of the Gregorian calendar, for parts of one. */
#define DAYS_A_MONTH 30.436875
#define MOST_MONTHS (12 * 9999)

/* The same day of a later month, or its last one when it has no such day. */
static SigDay
add_months (SigDay day,
            double months)
{
  GDate date;

  if (day <= SIG_NO_DAY || !(months >= 0 && months <= MOST_MONTHS))
    return SIG_NO_DAY;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  g_date_add_months (&date, (guint) months);
  g_date_add_days (&date, (guint) ceil ((months - floor (months)) * DAYS_A_MONTH));

  return g_date_get_year (&date) <= 9999 ? (SigDay) g_date_get_julian (&date) : SIG_NO_DAY;
}

static void
add_notice (SigScenario *self,
            GArray      *notices,
            guint        place,
            SigParty    *party)
{
  SigAgreement *agreement = SIG_AGREEMENT (g_array_index (self->contributions->places, SigPlace, place).record);
  double months = sig_form_get_notice_months (sig_agreement_get_form (agreement));
  SigNotice notice = { agreement, party, !self->after->is_there[place], !isnan (months), 0, SIG_NO_DAY };

  if (notice.is_known)
    {
      notice.months = months;
      notice.counts_from = add_months (self->day, months);
    }
  g_array_append_val (notices, notice);
}

static void
add_leavers (SigScenario *self,
             GArray      *notices,
             guint        place)
{
  SigRange seats = g_array_index (self->contributions->places, SigPlace, place).seats;
  SigList *parties = sig_dataset_get_parties (self->contributions->dataset);

  for (guint i = seats.first; i < seats.first + seats.n; i++)
    if (self->before->holds[i] && self->out->seats[i])
      add_notice (self, notices, place,
                  sig_list_get (parties, g_array_index (self->contributions->seats, SigSeat, i).party));
}

/**
 * sig_scenario_list_notices:
 * @self: a scenario
 *
 * Lists what the texts ask of those who leave: the notice period, counted from the day of the scenario. Months are those
 * of the calendar; a part of one is rounded up to whole days.
 *
 * Returns: (transfer full) (element-type SigNotice): the agreements that are left or taken out, in order of signing; the
 *   records are held by the scenario
 */
GArray *
sig_scenario_list_notices (SigScenario *self)
{
  GArray *notices;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);

  notices = g_array_new (FALSE, FALSE, sizeof (SigNotice));
  for (guint i = 0; i < self->contributions->n_agreements; i++)
    if (!self->before->is_there[i])
      continue;
    else if (self->out->places[i])
      add_notice (self, notices, i, NULL);
    else
      add_leavers (self, notices, i);

  return notices;
}
