/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-set.h"
#include "sig-timeline-words.h"
#include "widget-fixture.h"

static SigDataset *dataset;
static SigTimelineSet *set;

static SigEvent *
get_event (const char *id)
{
  SigEvent *event = sig_dataset_lookup (dataset, id);

  g_assert_true (SIG_IS_EVENT (event));

  return event;
}

/* Each event has a mark in the lane of each of its parties but the focus, and one in the common frame if it is common. */
static void
test_marks (void)
{
  SigList *events = sig_dataset_get_events (dataset);
  SigEventPyramid *pyramid = sig_timeline_set_get_pyramid (set);
  guint expected = 0, n;

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);
      SigList *parties = sig_event_get_parties (event);

      expected += sig_event_is_common (event) ? 1 : 0;
      for (guint p = 0; p < sig_list_get_n (parties); p++)
        expected += sig_list_get (parties, p) != sig_dataset_get_focus (dataset) ? 1 : 0;
    }

  sig_event_pyramid_get_marks (pyramid, &n);
  g_assert_cmpuint (n, ==, expected);
  for (guint i = 0; i < n; i++)
    {
      const SigEventMark *mark = &sig_event_pyramid_get_marks (pyramid, NULL)[i];
      SigEvent *event = sig_timeline_set_get_event (set, i)->event;

      g_assert_cmpint (mark->first, ==, sig_date_get_first_day (sig_event_get_date (event)));
      g_assert_cmpint (sig_timeline_set_find_event (set, event, (int) mark->lane), ==, i);
    }
}

static void
test_inks (void)
{
  const struct { const char *event; SigTimelineInk ink; } cases[] = {
    { "pl-signed", SIG_INK_SIGNED },
    { "pl-talks-opened", SIG_INK_TALKS },
    { "fi-oslo-summit", SIG_INK_FRAME },
    { "fi-joined-declaration", SIG_INK_NEUTRAL },
    { "fi-published", SIG_INK_NEUTRAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int position = sig_timeline_set_find_event (set, get_event (cases[i].event), -1);

      g_assert_cmpint (position, >=, 0);
      g_assert_cmpint (sig_timeline_set_get_event (set, (guint) position)->ink, ==, cases[i].ink);
    }
}

static void
assert_sorted_by_name (void)
{
  guint n = sig_timeline_set_get_n_shown (set) - sig_timeline_set_get_n_empty (set);

  for (guint i = 2; i < n; i++)
    g_assert_cmpint (g_utf8_collate (sig_timeline_words_get_lane (set, sig_timeline_set_get_nth (set, i - 1)),
                                     sig_timeline_words_get_lane (set, sig_timeline_set_get_nth (set, i))), <=, 0);
}

static void
assert_sorted_by_group (void)
{
  guint n = sig_timeline_set_get_n_shown (set) - sig_timeline_set_get_n_empty (set);
  gboolean seen[1000] = { FALSE, };
  guint heading = G_MAXUINT;

  for (guint i = 1; i < n; i++)
    {
      guint next = sig_timeline_set_get_heading (set, sig_timeline_set_get_nth (set, i));

      g_assert_cmpuint (next, <, G_N_ELEMENTS (seen));
      g_assert_false (next != heading && seen[next]);
      seen[next] = TRUE;
      heading = next;
    }
}

/* Sorting moves lanes; their numbers, and the marks, stay. */
static void
test_order (void)
{
  int poland = sig_timeline_set_find_lane (set, sig_dataset_lookup_party (dataset, "pl"));
  int position = sig_timeline_set_find_event (set, get_event ("pl-signed"), poland);

  g_assert_cmpstr (sig_timeline_words_get_lane (set, sig_timeline_set_get_nth (set, 1)), ==, "UK");
  sig_timeline_set_sort (set, SIG_LANE_ORDER_NAME);
  assert_sorted_by_name ();
  sig_timeline_set_sort (set, SIG_LANE_ORDER_GROUP);
  assert_sorted_by_group ();
  g_assert_cmpint (sig_timeline_set_find_lane (set, sig_dataset_lookup_party (dataset, "pl")), ==, poland);
  g_assert_cmpint (sig_timeline_set_find_event (set, get_event ("pl-signed"), poland), ==, position);
  sig_timeline_set_sort (set, SIG_LANE_ORDER_DATE);
}

static guint
count_rows (SigLanePlan *plan,
            SigLaneKind  kind)
{
  const SigLaneRow *rows;
  guint n, count = 0;

  rows = sig_lane_plan_get_rows (plan, &n);
  for (guint i = 0; i < n; i++)
    count += rows[i].kind == kind ? 1 : 0;

  return count;
}

static void
test_plan (void)
{
  const SigLaneMetrics metrics = { 20, 20, 30, 30 };
  guint n_empty = sig_timeline_set_get_n_empty (set);
  guint n = sig_timeline_set_get_n_shown (set);
  g_autoptr(SigLanePlan) folded = sig_timeline_set_create_plan (set, &metrics, 0);
  g_autoptr(SigLanePlan) unfolded = sig_timeline_set_create_plan (set, &metrics, 1);

  g_assert_cmpuint (n_empty, >, 0);
  g_assert_cmpuint (count_rows (folded, SIG_LANE_FRAME), ==, 1);
  g_assert_cmpuint (count_rows (folded, SIG_LANE_HEADING), ==, 0);
  g_assert_cmpuint (count_rows (folded, SIG_LANE_NORMAL), ==, n - 1 - n_empty);
  g_assert_cmpuint (count_rows (folded, SIG_LANE_FOLD), ==, 1);
  g_assert_cmpuint (count_rows (unfolded, SIG_LANE_NORMAL), ==, n - 1);
}

static void
test_spans (void)
{
  SigDay first, end, heart_first, heart_end;

  sig_timeline_set_get_span (set, &first, &end);
  sig_timeline_set_get_heart (set, &heart_first, &heart_end);
  g_assert_cmpint (first, <=, heart_first);
  g_assert_cmpint (heart_first, <, heart_end);
  g_assert_cmpint (heart_end, <=, end);
  g_assert_cmpint (end, >=, sig_timeline_set_get_as_of (set) + 1);
}

static void
test_names (void)
{
  const struct { const char *event; const char *name; } cases[] = {
    { "fi-round-2", "Second round with Finland, March 2024 (month only), secondary source" },
    { "pl-signed", "Ukraine and Poland sign, 8 July 2024, primary source" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = sig_timeline_words_dup_name (get_event (cases[i].event));

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

/* No event of any date makes words that a person could not read. */
static void
test_dates (void)
{
  SigList *events = sig_dataset_get_events (dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);
      SigDate date = sig_event_get_date (event);
      g_autofree char *words = sig_timeline_words_dup_date (event);

      g_assert_cmpint (strstr (words, "(month only)") != NULL, ==,
                       (date.month != 0 && date.day == 0) ||
                       (sig_event_get_end (event).month != 0 && sig_event_get_end (event).day == 0));
      g_assert_true (date.month != 0 || strstr (words, "(year only)") != NULL);
    }
}

static void
test_between (void)
{
  const struct { const char *first; const char *second; const char *words; } cases[] = {
    { "pl-talks-opened", "pl-signed", "45 days" },
    { "pl-signed", "pl-talks-opened", "45 days" },
    { "fi-published", "fi-signed", "0 days" },
    { "fi-round-2", "fi-signed", "between 3 and 33 days" },
    { "fi-signed", "fi-round-2", "between 3 and 33 days" },
    { "fi-round-2", "fi-committee", "between 0 and 18 days" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = sig_timeline_words_dup_between (get_event (cases[i].first), get_event (cases[i].second));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_parties (void)
{
  g_autofree char *poland = sig_timeline_words_dup_parties (dataset, get_event ("pl-signed"));
  g_autofree char *summit = sig_timeline_words_dup_parties (dataset, get_event ("gb-fi-declaration"));

  g_assert_cmpstr (poland, ==, "Poland");
  g_assert_cmpstr (summit, ==, "UK, Finland");
}

int
main (int   argc,
      char *argv[])
{
  SigStandings *standings;
  int status;

  g_test_init (&argc, &argv, NULL);
  dataset = widget_fixture_load_real ();
  standings = sig_standings_new (dataset);
  set = sig_timeline_set_new (standings, SIG_LANE_ORDER_DATE);

  g_test_add_func ("/timeline-set/marks", test_marks);
  g_test_add_func ("/timeline-set/inks", test_inks);
  g_test_add_func ("/timeline-set/order", test_order);
  g_test_add_func ("/timeline-set/plan", test_plan);
  g_test_add_func ("/timeline-set/spans", test_spans);
  g_test_add_func ("/timeline-words/names", test_names);
  g_test_add_func ("/timeline-words/dates", test_dates);
  g_test_add_func ("/timeline-words/between", test_between);
  g_test_add_func ("/timeline-words/parties", test_parties);
  status = g_test_run ();

  g_assert_finalize_object (set);
  g_object_unref (standings);
  g_object_unref (dataset);

  return status;
}
