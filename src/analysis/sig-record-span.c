/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-record-span.h"

/* The first day on which anything about signing happened: an event that gave its parties a status, or a signature. What
 * came before may reach back decades and would leave no room for the rest. */
static SigDay
find_first_day (SigDataset *dataset)
{
  SigList *events = sig_dataset_get_events (dataset);
  SigList *agreements = sig_dataset_get_signing_order (dataset);
  SigDay first = SIG_NO_DAY;

  for (guint i = 0; i < sig_list_get_n (events) && first == SIG_NO_DAY; i++)
    {
      SigEvent *event = sig_list_get (events, i);

      if (sig_term_get_status (sig_event_get_kind (event)) != NULL)
        first = sig_date_get_first_day (sig_event_get_date (event));
    }

  if (sig_list_get_n (agreements) > 0)
    {
      SigSigning *signing = sig_agreement_get_signing (sig_list_get (agreements, 0));
      SigDay signed_on = sig_date_get_first_day (sig_signing_get_date (signing));

      first = first == SIG_NO_DAY ? signed_on : MIN (first, signed_on);
    }

  return first;
}

/**
 * sig_record_span_get:
 * @standings: the standings of a data set
 * @first: (out): the first day of the span
 * @last: (out): the last day of the span, not before @first
 *
 * The span in which the shared date moves: from the first event that gave a status, or the first signature, to the day up
 * to which the record is kept.
 */
void
sig_record_span_get (SigStandings *standings,
                     SigDay       *first,
                     SigDay       *last)
{
  SigDataset *dataset;

  g_return_if_fail (SIG_IS_STANDINGS (standings));
  g_return_if_fail (first != NULL && last != NULL);

  dataset = sig_standings_get_dataset (standings);
  *last = sig_date_get_last_day (sig_dataset_get_as_of (dataset));
  *first = find_first_day (dataset);
  if (*first == SIG_NO_DAY || *first > *last)
    *first = *last;
}

/**
 * sig_record_span_find_event:
 * @dataset: a data set
 * @from: a day
 * @direction: negative for the time before @from, positive for the time after it
 *
 * Looks for the nearest day, other than @from, from which an event counts: its last possible day.
 *
 * Returns: the day, or %SIG_NO_DAY when there is none
 */
SigDay
sig_record_span_find_event (SigDataset *dataset,
                            SigDay      from,
                            int         direction)
{
  SigList *events;
  SigDay found = SIG_NO_DAY;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), SIG_NO_DAY);
  g_return_val_if_fail (direction != 0, SIG_NO_DAY);

  events = sig_dataset_get_events (dataset);
  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigDay day = sig_date_get_last_day (sig_event_get_date (sig_list_get (events, i)));

      if (direction < 0 ? day < from && day > found : day > from && (found == SIG_NO_DAY || day < found))
        found = day;
    }

  return found;
}

/**
 * sig_record_span_list_signings:
 * @standings: the standings of a data set
 *
 * Returns: (transfer full) (element-type SigDay): the days from which signatures of agreements count, in order;
 *   a day stands as often as there were signatures
 */
GArray *
sig_record_span_list_signings (SigStandings *standings)
{
  GArray *days;
  SigList *order;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);

  days = g_array_new (FALSE, FALSE, sizeof (SigDay));
  order = sig_dataset_get_signing_order (sig_standings_get_dataset (standings));
  for (guint i = 0; i < sig_list_get_n (order); i++)
    {
      SigSigning *signing = sig_agreement_get_signing (sig_list_get (order, i));
      SigDay day = sig_date_get_last_day (sig_signing_get_date (signing));

      g_array_append_val (days, day);
    }

  return days;
}
