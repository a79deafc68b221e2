/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-words.h"

#include "sig-certainty.h"

#include <glib/gi18n.h>

static char *
dup_precise (SigDate date)
{
  g_autofree char *words = sig_date_format (date, SIG_DATE_LONG);

  if (date.month == 0)
    /* Translators: %s is a year; the month and the day are not known */
    return g_strdup_printf (_("%s (year only)"), words);
  if (date.day == 0)
    /* Translators: %s is a month with its year; the day is not known */
    return g_strdup_printf (_("%s (month only)"), words);

  return g_steal_pointer (&words);
}

/**
 * sig_timeline_words_dup_date:
 * @event: an event
 *
 * Returns: (transfer full): when it was, and how far that is known: "8 July 2024", "March 2024 (month only)"
 */
char *
sig_timeline_words_dup_date (SigEvent *event)
{
  g_autofree char *from = dup_precise (sig_event_get_date (event));
  g_autofree char *to = NULL;

  if (!sig_date_is_set (sig_event_get_end (event)))
    return g_steal_pointer (&from);

  to = dup_precise (sig_event_get_end (event));

  /* Translators: two dates, from the first to the second */
  return g_strdup_printf (_("%s to %s"), from, to);
}

/**
 * sig_timeline_words_dup_name:
 * @event: an event
 *
 * Returns: (transfer full): what a reader is told of it
 */
char *
sig_timeline_words_dup_name (SigEvent *event)
{
  g_autofree char *date = sig_timeline_words_dup_date (event);

  /* Translators: an event of the timeline as it is read out: title, date, certainty */
  return g_strdup_printf (_("%s, %s, %s"), sig_text_get (sig_event_get_title (event)), date,
                          sig_certainty_get_phrase (sig_claim_get_certainty (SIG_CLAIM (event))));
}

/**
 * sig_timeline_words_get_lane:
 * @set: a set
 * @lane: the number of a lane
 *
 * Returns: (transfer none): its name
 */
const char *
sig_timeline_words_get_lane (SigTimelineSet *set,
                             guint           lane)
{
  SigParty *party = sig_timeline_set_get_lane (set, lane)->party;

  return party != NULL ? sig_text_get (sig_party_get_short_name (party)) : C_("lane", "Common frame");
}

/**
 * sig_timeline_words_dup_item:
 * @set: a set
 * @item: a mark or cluster of it
 *
 * Returns: (transfer full): what a reader is told of it: of a cluster how many events it has, from when to when
 */
char *
sig_timeline_words_dup_item (SigTimelineSet     *set,
                             const SigEventItem *item)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (item->count == 1)
    return sig_timeline_words_dup_name (sig_timeline_set_get_event (set, item->top)->event);

  first = sig_day_format (item->first, SIG_DATE_LONG);
  last = sig_day_format (item->last, SIG_DATE_LONG);
  if (item->first == item->last)
    /* Translators: a cluster of events in the lane of a party: count, lane, date */
    return g_strdup_printf (ngettext ("%u event, %s, %s", "%u events, %s, %s", item->count), item->count,
                            sig_timeline_words_get_lane (set, item->lane), first);

  /* Translators: a cluster of events in the lane of a party: count, lane, first date, last date */
  return g_strdup_printf (ngettext ("%u event, %s, %s to %s", "%u events, %s, %s to %s", item->count), item->count,
                          sig_timeline_words_get_lane (set, item->lane), first, last);
}

/**
 * sig_timeline_words_dup_parties:
 * @dataset: a data set
 * @event: an event of it
 *
 * Returns: (transfer full): the short names of its parties, the focus left out unless it stands alone
 */
char *
sig_timeline_words_dup_parties (SigDataset *dataset,
                                SigEvent   *event)
{
  SigList *parties = sig_event_get_parties (event);
  g_autoptr(GString) words = g_string_new (NULL);
  guint n = sig_list_get_n (parties);

  for (guint i = 0; i < n; i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party == sig_dataset_get_focus (dataset) && n > 1)
        continue;
      if (words->len > 0)
        g_string_append (words, _(", "));
      g_string_append (words, sig_text_get (sig_party_get_short_name (party)));
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * sig_timeline_words_dup_between:
 * @first: an event
 * @second: another one
 *
 * Returns: (transfer full): how many days lie between them: "152 days"; "between 130 and 160 days" when a date is not known
 *   to the day
 */
char *
sig_timeline_words_dup_between (SigEvent *first,
                                SigEvent *second)
{
  SigDay a_first = sig_date_get_first_day (sig_event_get_date (first));
  SigDay a_last = sig_date_get_last_day (sig_event_get_date (first));
  SigDay b_first = sig_date_get_first_day (sig_event_get_date (second));
  SigDay b_last = sig_date_get_last_day (sig_event_get_date (second));
  guint most = (guint) MAX (ABS (b_last - a_first), ABS (a_last - b_first));
  guint least = a_last < b_first ? (guint) (b_first - a_last) : b_last < a_first ? (guint) (a_first - b_last) : 0;

  if (least == most)
    return g_strdup_printf (ngettext ("%u day", "%u days", most), most);

  /* Translators: two numbers of days */
  return g_strdup_printf (ngettext ("between %u and %u day", "between %u and %u days", most), least, most);
}

/**
 * sig_timeline_words_dup_fold:
 * @n_lanes: how many lanes have no events
 *
 * Returns: (transfer full): what the row that unfolds them says
 */
char *
sig_timeline_words_dup_fold (guint n_lanes)
{
  return g_strdup_printf (ngettext ("%u party without recorded events", "%u parties without recorded events", n_lanes),
                          n_lanes);
}
