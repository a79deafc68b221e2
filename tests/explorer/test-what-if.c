/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-test-data.h"

#include <string.h>

#include "sig-explorer.h"

typedef struct
{
  SigExplorer *explorer;
  SigWhatIf   *what_if;
  GString     *notified;
} Fixture;

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           GString    *notified)
{
  g_string_append_printf (notified, "%s%s", notified->len > 0 ? " " : "", pspec->name);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
  fixture->what_if = sig_explorer_get_what_if (fixture->explorer);
  fixture->notified = g_string_new (NULL);
  g_signal_connect (fixture->what_if, "notify", G_CALLBACK (notify_cb), fixture->notified);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->explorer);
  g_string_free (fixture->notified, TRUE);
}

static void
assert_notified (Fixture    *fixture,
                 const char *wanted)
{
  g_assert_cmpstr (fixture->notified->str, ==, wanted);
  g_string_truncate (fixture->notified, 0);
}

static SigDay
day (const char *string)
{
  SigDate date = { 0, };

  g_assert_true (sig_date_parse (string, &date));

  return sig_date_get_first_day (date);
}

static SigParty *
party (const char *id)
{
  return sig_dataset_lookup_party (sig_test_data_get_real (), id);
}

static int
count_agreements (Fixture          *fixture,
                  SigScenarioState  state)
{
  return sig_scenario_count (sig_what_if_get_scenario (fixture->what_if), SIG_COUNT_AGREEMENTS, state);
}

static void
test_empty (void)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  SigWhatIf *what_if = sig_explorer_get_what_if (explorer);

  g_assert_true (sig_what_if_is_empty (what_if));
  g_assert_null (sig_what_if_get_scenario (what_if));
  sig_what_if_withdraw (what_if, "us", TRUE);
  g_assert_true (sig_what_if_has (what_if, "us"));
  g_assert_null (sig_what_if_get_scenario (what_if));
}

static void
test_withdraw (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(SigWithdrawal) before = sig_withdrawal_ref (sig_what_if_get_withdrawal (fixture->what_if));

  g_assert_false (sig_what_if_is_out (fixture->what_if, party ("us")));
  sig_what_if_withdraw (fixture->what_if, "us", FALSE);
  assert_notified (fixture, "");

  sig_what_if_withdraw (fixture->what_if, "us", TRUE);
  assert_notified (fixture, "scenario ids withdrawal");
  sig_what_if_withdraw (fixture->what_if, "us", TRUE);
  assert_notified (fixture, "");
  g_assert_true (sig_what_if_is_out (fixture->what_if, party ("us")));
  g_assert_false (sig_what_if_is_out (fixture->what_if, party ("gb")));
  g_assert_cmpint (count_agreements (fixture, SIG_SCENARIO_LOST), ==, 1);
  g_assert_cmpint (count_agreements (fixture, SIG_SCENARIO_BEFORE), ==, count_agreements (fixture, SIG_SCENARIO_AFTER) + 1);

  /* Undo is the set from before. */
  g_object_set (fixture->what_if, "withdrawal", before, NULL);
  assert_notified (fixture, "scenario ids withdrawal");
  g_assert_true (sig_what_if_is_empty (fixture->what_if));
  g_assert_cmpint (count_agreements (fixture, SIG_SCENARIO_LOST), ==, 0);
}

static void
test_ids (Fixture       *fixture,
          gconstpointer  data)
{
  static const char *const ids[] = { "us", "gb", NULL };
  g_auto(GStrv) read = NULL;

  g_object_set (fixture->what_if, "ids", ids, NULL);
  assert_notified (fixture, "scenario ids withdrawal");
  g_object_set (fixture->what_if, "ids", ids, NULL);
  assert_notified (fixture, "");
  g_object_get (fixture->what_if, "ids", &read, NULL);
  g_assert_cmpuint (g_strv_length (read), ==, 2);
  g_assert_cmpstr (read[0], ==, "gb");
  sig_what_if_set_withdrawal (fixture->what_if, NULL);
  g_assert_true (sig_what_if_is_empty (fixture->what_if));
}

/* The only agreement that one has signed: by itself, as a whole, or the one leaving it. */
static void
test_is_out (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const all[] = { "pl", "pl-ua-2024", "pl/pl-ua-2024" };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      sig_what_if_withdraw (fixture->what_if, all[i], TRUE);
      g_assert_true (sig_what_if_is_out (fixture->what_if, party ("pl")));
      g_assert_false (sig_what_if_is_out (fixture->what_if, party ("lt")));
      sig_what_if_withdraw (fixture->what_if, all[i], FALSE);
    }
}

static void
test_date (Fixture       *fixture,
           gconstpointer  data)
{
  SigScenario *scenario;

  sig_what_if_withdraw (fixture->what_if, "us", TRUE);
  g_string_truncate (fixture->notified, 0);
  scenario = sig_what_if_get_scenario (fixture->what_if);
  sig_explorer_set_date (fixture->explorer, sig_explorer_get_date (fixture->explorer));
  assert_notified (fixture, "");
  g_assert_true (sig_what_if_get_scenario (fixture->what_if) == scenario);

  /* Before anything was signed there is nothing to lose. */
  sig_explorer_set_date (fixture->explorer, day ("2023-12-31"));
  assert_notified (fixture, "scenario");
  g_assert_cmpint (count_agreements (fixture, SIG_SCENARIO_LOST), ==, 0);
  g_assert_true (sig_what_if_has (fixture->what_if, "us"));
}

/* What the new set has stays out; the rest is forgotten, and said once. */
static void
test_swap (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const ids[] = { "us", "nobody", "pl/pl-ua-2024", "pl/nothing", "nobody/pl-ua-2024", "gb-ua-2024", NULL };
  g_autoptr(SigWithdrawal) withdrawal = sig_withdrawal_new (ids);
  g_autofree char *left = NULL;

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_string_truncate (fixture->notified, 0);
  sig_what_if_set_withdrawal (fixture->what_if, withdrawal);
  g_assert_null (sig_what_if_get_scenario (fixture->what_if));
  g_string_truncate (fixture->notified, 0);

  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
  left = g_strjoinv (" ", (GStrv) sig_what_if_get_ids (fixture->what_if));
  g_assert_cmpstr (left, ==, "gb-ua-2024 pl/pl-ua-2024 us");
  g_assert_nonnull (strstr (fixture->notified->str, "withdrawal"));
  g_assert_null (strstr (strstr (fixture->notified->str, "scenario") + 1, "scenario"));
  g_assert_cmpint (count_agreements (fixture, SIG_SCENARIO_LOST), ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/what-if/empty", test_empty);
  g_test_add ("/what-if/withdraw", Fixture, NULL, set_up, test_withdraw, tear_down);
  g_test_add ("/what-if/ids", Fixture, NULL, set_up, test_ids, tear_down);
  g_test_add ("/what-if/is-out", Fixture, NULL, set_up, test_is_out, tear_down);
  g_test_add ("/what-if/date", Fixture, NULL, set_up, test_date, tear_down);
  g_test_add ("/what-if/swap", Fixture, NULL, set_up, test_swap, tear_down);

  return g_test_run ();
}
