/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-record-span.h"

/* The days between which the shared date moves, and those at which it stops. */

static SigStandings *
create_standings (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-03-10", "aa ua", NULL);
  set_fixture_add_event (fixture, "2023", "statement", "aa", NULL);
  set_fixture_add_event (fixture, "2024-03-10", "signed", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2023-07", "opened", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-03-10", "statement", "aa", NULL);
  dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

/* An event is found on its last possible day, the day that it is asked from left out; a day of several is one. */
static void
test_find_event (void)
{
  const struct { const char *from; int direction; const char *found; } cases[] = {
    { "2020-01-01", -1, "" }, { "2020-01-01", 1, "2023-07-31" },
    { "2023-07-31", -1, "" }, { "2023-07-31", 1, "2023-12-31" },
    { "2023-08-01", -1, "2023-07-31" }, { "2023-12-30", 1, "2023-12-31" },
    { "2024-03-10", -1, "2023-12-31" }, { "2024-03-10", 1, "" },
    { "2026-01-01", -1, "2024-03-10" }, { "2026-01-01", 1, "" },
  };
  SigStandings *standings = create_standings ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigDay day = sig_record_span_find_event (standings, parse_day (cases[i].from), cases[i].direction);
      g_autofree char *found = day != SIG_NO_DAY ? sig_day_format (day, SIG_DATE_ISO) : g_strdup ("");

      g_test_message ("from %s by %d", cases[i].from, cases[i].direction);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
  g_assert_finalize_object (standings);
}

/* Against a look at each event of the installed set. */
static void
test_find_event_real (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);
  SigList *events = sig_dataset_get_events (dataset);

  for (SigDay from = parse_day ("2021-12-20"); from < parse_day ("2025-03-01"); from += 3)
    {
      SigDay before = SIG_NO_DAY, after = SIG_NO_DAY;

      for (guint i = 0; i < sig_list_get_n (events); i++)
        {
          SigDay day = sig_date_get_last_day (sig_event_get_date (sig_list_get (events, i)));

          if (day < from)
            before = MAX (before, day);
          if (day > from && (after == SIG_NO_DAY || day < after))
            after = day;
        }
      g_assert_cmpint (sig_record_span_find_event (standings, from, -1), ==, before);
      g_assert_cmpint (sig_record_span_find_event (standings, from, 1), ==, after);
    }
  g_assert_finalize_object (standings);
}

static void
test_span (void)
{
  SigStandings *standings = create_standings ();
  g_autoptr(GArray) signings = NULL;
  SigDay first, last;

  sig_record_span_get (standings, &first, &last);
  g_assert_cmpint (first, ==, parse_day ("2023-07-01"));
  g_assert_cmpint (last, ==, parse_day ("2026-06-30"));

  signings = sig_record_span_list_signings (standings);
  g_assert_cmpuint (signings->len, ==, 1);
  g_assert_cmpint (g_array_index (signings, SigDay, 0), ==, parse_day ("2024-03-10"));
  g_assert_finalize_object (standings);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-span/find-event", test_find_event);
  g_test_add_func ("/record-span/find-event-real", test_find_event_real);
  g_test_add_func ("/record-span/span", test_span);

  return g_test_run ();
}
