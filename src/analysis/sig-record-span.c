/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-record-span.h"

#include "sig-standings-private.h"

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

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SigDay first = *(const SigDay *) a;
  SigDay second = *(const SigDay *) b;

  return (first > second) - (first < second);
}

/* The days from which events count, in order, each once. */
static gpointer
make_event_days (SigStandings *standings,
                 gpointer      user_data)
{
  SigList *events = sig_dataset_get_events (sig_standings_get_dataset (standings));
  GArray *days = g_array_sized_new (FALSE, FALSE, sizeof (SigDay), sig_list_get_n (events));
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigDay day = sig_date_get_last_day (sig_event_get_date (sig_list_get (events, i)));

      g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days);

  for (guint i = 0; i < days->len; i++)
    if (i == 0 || g_array_index (days, SigDay, i) != g_array_index (days, SigDay, n - 1))
      g_array_index (days, SigDay, n++) = g_array_index (days, SigDay, i);
  g_array_set_size (days, n);

  return days;
}

static void
unref_array (gpointer array)
{
  g_array_unref (array);
}

/* How many of @days are not later than @day. */
static guint
count_until (GArray *days,
             SigDay  day)
{
  guint low = 0, high = days->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (days, SigDay, middle) <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sig_record_span_find_event:
 * @standings: the standings of a data set
 * @from: a day
 * @direction: negative for the time before @from, positive for the time after it
 *
 * Looks for the nearest day, other than @from, from which an event counts: its last possible day. The first look takes as
 * long as sorting the events, any other next to nothing.
 *
 * Returns: the day, or %SIG_NO_DAY when there is none
 */
SigDay
sig_record_span_find_event (SigStandings *standings,
                            SigDay        from,
                            int           direction)
{
  GArray *days;
  guint n;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), SIG_NO_DAY);
  g_return_val_if_fail (direction != 0, SIG_NO_DAY);

  days = sig_standings_get_cached (standings, g_quark_from_static_string ("sig-event-days"),
                                   make_event_days, NULL, unref_array);
  n = count_until (days, from);
  if (direction > 0)
    return n < days->len ? g_array_index (days, SigDay, n) : SIG_NO_DAY;

  if (n > 0 && g_array_index (days, SigDay, n - 1) == from)
    n--;

  return n > 0 ? g_array_index (days, SigDay, n - 1) : SIG_NO_DAY;
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
