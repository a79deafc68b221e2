/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-test-data.h"

#include "sig-commitment.h"
#include "sig-explorer.h"

typedef struct
{
  SigExplorer *explorer;
  GString     *notified;
} Fixture;

static void
notify_cb (GObject    *explorer,
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
  fixture->notified = g_string_new (NULL);
  g_signal_connect (fixture->explorer, "notify", G_CALLBACK (notify_cb), fixture->notified);
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

static void
test_empty (void)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  guint n_matching = 7, n_parties = 7;

  sig_explorer_count (explorer, &n_matching, &n_parties);
  g_assert_cmpuint (n_matching, ==, 0);
  g_assert_cmpuint (n_parties, ==, 0);
  g_assert_null (sig_explorer_get_dataset (explorer));
  g_assert_null (sig_explorer_get_standings (explorer));
  g_assert_null (sig_explorer_get_colouring (explorer));
  g_assert_null (sig_explorer_get_selected (explorer));
  g_assert_null (sig_explorer_get_selected_party (explorer));
  g_assert_null (sig_explorer_get_selected_agreement (explorer));
  g_assert_cmpstr (sig_explorer_get_colour_by (explorer), ==, "status");
  g_assert_cmpint (sig_explorer_get_date (explorer), ==, SIG_NO_DAY);
}

static void
test_dataset (Fixture       *fixture,
              gconstpointer  data)
{
  SigDataset *dataset = sig_test_data_get_real ();

  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==,
                   sig_date_get_last_day (sig_dataset_get_as_of (dataset)));
  sig_explorer_set_dataset (fixture->explorer, dataset);
  assert_notified (fixture, "");

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_null (sig_explorer_get_colouring (fixture->explorer));
  assert_notified (fixture, "dataset colouring");
}

static void
test_date (Fixture       *fixture,
           gconstpointer  data)
{
  SigColouring *before = sig_explorer_get_colouring (fixture->explorer);

  sig_explorer_set_date (fixture->explorer, sig_explorer_get_date (fixture->explorer));
  assert_notified (fixture, "");
  g_assert_true (sig_explorer_get_colouring (fixture->explorer) == before);

  g_object_set (fixture->explorer, "date", day ("2024-04-30"), NULL);
  assert_notified (fixture, "date colouring");
  g_assert_cmpuint (sig_standings_count_agreements (sig_explorer_get_standings (fixture->explorer),
                                                    sig_explorer_get_date (fixture->explorer)), ==, 9);
}

static void
test_colour_by (Fixture       *fixture,
                gconstpointer  data)
{
  sig_explorer_set_colour_by (fixture->explorer, "status");
  assert_notified (fixture, "");

  g_object_set (fixture->explorer, "colour-by", "wording-nato", NULL);
  assert_notified (fixture, "colour-by colouring");
  g_assert_cmpstr (sig_colouring_get_name (sig_explorer_get_colouring (fixture->explorer)), ==, "wording-nato");

  /* A name that the set does not have, as from settings of another set. */
  sig_explorer_set_colour_by (fixture->explorer, "wording-nonsense");
  g_assert_cmpstr (sig_explorer_get_colour_by (fixture->explorer), ==, "status");
  assert_notified (fixture, "colouring colour-by");
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_matching, n_parties;

  sig_explorer_count (fixture->explorer, &n_matching, &n_parties);
  g_assert_cmpuint (n_parties, ==, sig_list_get_n (sig_dataset_get_parties (sig_test_data_get_real ())) - 1);
  g_assert_cmpuint (n_matching, ==, n_parties);

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "baltic");
  assert_notified (fixture, "filter");
  sig_explorer_count (fixture->explorer, &n_matching, &n_parties);
  g_assert_cmpuint (n_matching, ==, 3);
  g_assert_true (sig_explorer_matches (fixture->explorer,
                                       sig_dataset_lookup_party (sig_test_data_get_real (), "lv")));
  g_assert_false (sig_explorer_matches (fixture->explorer,
                                        sig_dataset_lookup_party (sig_test_data_get_real (), "gb")));

  sig_explorer_set_filter_text (fixture->explorer, "Lat");
  sig_explorer_count (fixture->explorer, &n_matching, &n_parties);
  g_assert_cmpuint (n_matching, ==, 1);
  assert_notified (fixture, "filter");
  sig_explorer_set_filter_text (fixture->explorer, "Lat");
  assert_notified (fixture, "");

  sig_explorer_set_filter_text (fixture->explorer, "");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "baltic");
  g_assert_true (sig_filter_is_empty (sig_explorer_get_filter (fixture->explorer)));
}

static void
assert_selected (Fixture    *fixture,
                 const char *address,
                 const char *party,
                 const char *agreement)
{
  SigParty *selected_party;
  SigAgreement *selected_agreement;

  sig_explorer_set_selection (fixture->explorer, address);
  selected_party = sig_explorer_get_selected_party (fixture->explorer);
  selected_agreement = sig_explorer_get_selected_agreement (fixture->explorer);
  g_assert_cmpstr (selected_party != NULL ? sig_record_get_id (SIG_RECORD (selected_party)) : NULL, ==, party);
  g_assert_cmpstr (selected_agreement != NULL ? sig_record_get_id (SIG_RECORD (selected_agreement)) : NULL, ==,
                   agreement);
}

static void
test_selection (Fixture       *fixture,
                gconstpointer  data)
{
  SigDataset *dataset = sig_test_data_get_real ();

  assert_selected (fixture, "parties/pl", "pl", "pl-ua-2024");
  assert_selected (fixture, "agreements/pl-ua-2024", "pl", "pl-ua-2024");
  assert_selected (fixture, "agreements/pl-ua-2024/commitments/armour", "pl", "pl-ua-2024");
  g_assert_true (SIG_IS_COMMITMENT (sig_explorer_get_selected (fixture->explorer)));
  assert_selected (fixture, "parties/bg", "bg", NULL);
  assert_selected (fixture, "parties/nobody", NULL, NULL);
  assert_selected (fixture, "nonsense", NULL, NULL);
  assert_selected (fixture, "agreements/pl", NULL, NULL);
  g_assert_null (sig_explorer_get_selected_parties (fixture->explorer));
  assert_selected (fixture, "events/litpolukrbrig-letter-of-intent", "lt", NULL);
  g_assert_cmpuint (sig_list_get_n (sig_explorer_get_selected_parties (fixture->explorer)), ==, 3);
  assert_selected (fixture, "instruments/litpolukrbrig-2014", NULL, NULL);
  g_assert_cmpuint (sig_list_get_n (sig_explorer_get_selected_parties (fixture->explorer)), ==, 3);
  assert_selected (fixture, NULL, NULL, NULL);
  g_assert_null (sig_explorer_get_selected_parties (fixture->explorer));
  g_string_truncate (fixture->notified, 0);

  sig_explorer_select (fixture->explorer, SIG_RECORD (sig_dataset_lookup_party (dataset, "gb")));
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/gb");
  assert_notified (fixture, "selection");
  sig_explorer_select (fixture->explorer, SIG_RECORD (sig_dataset_lookup_party (dataset, "gb")));
  assert_notified (fixture, "");
  sig_explorer_select (fixture->explorer, NULL);
  g_assert_null (sig_explorer_get_selection (fixture->explorer));
}

static void
assert_collection (Fixture    *fixture,
                   const char *wanted)
{
  g_autofree char *ids = g_strjoinv (" ", (GStrv) sig_explorer_get_collection (fixture->explorer));

  g_assert_cmpstr (ids, ==, wanted);
}

static void
test_collection (Fixture       *fixture,
                 gconstpointer  data)
{
  sig_explorer_toggle_collected (fixture->explorer, "pl-ua-2024");
  sig_explorer_toggle_collected (fixture->explorer, "gb-ua-2024");
  assert_collection (fixture, "pl-ua-2024 gb-ua-2024");
  assert_notified (fixture, "collection collection");
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));

  sig_explorer_toggle_collected (fixture->explorer, "pl-ua-2024");
  assert_collection (fixture, "gb-ua-2024");
  g_assert_false (sig_explorer_is_collected (fixture->explorer, "pl-ua-2024"));
  g_string_truncate (fixture->notified, 0);

  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { "gb-ua-2024", NULL });
  assert_notified (fixture, "");
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { NULL });
  assert_collection (fixture, "");
}

/* What is selected, collected and filtered outlives a reload as far as the new set has it; the date too. */
static void
test_reload (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(SigDataset) again = sig_test_data_load_real ();
  g_autoptr(SigDataset) other = sig_test_data_load_fixture ("one-agreement.json");

  sig_explorer_set_date (fixture->explorer, day ("2024-04-30"));
  sig_explorer_set_selection (fixture->explorer, "agreements/pl-ua-2024/form");
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { "pl-ua-2024", "gb-ua-2024", NULL });
  sig_explorer_set_colour_by (fixture->explorer, "wording-nato");

  sig_explorer_set_dataset (fixture->explorer, again);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, day ("2024-04-30"));
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "agreements/pl-ua-2024/form");
  assert_collection (fixture, "pl-ua-2024 gb-ua-2024");
  g_assert_cmpstr (sig_explorer_get_colour_by (fixture->explorer), ==, "wording-nato");
  g_assert_true (sig_colouring_get_class_of (sig_explorer_get_colouring (fixture->explorer),
                                             sig_dataset_lookup_party (again, "pl")) != NULL);

  sig_explorer_set_dataset (fixture->explorer, other);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==,
                   sig_date_get_last_day (sig_dataset_get_as_of (other)));
  g_assert_null (sig_explorer_get_selection (fixture->explorer));
  assert_collection (fixture, "");
  g_assert_cmpstr (sig_explorer_get_colour_by (fixture->explorer), ==, "status");
}

#define add(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

/* An id that the next set does not have would dim everything in it, and no chip would show it. */
static void
test_filter_of_another_set (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr(SigDataset) other = sig_test_data_load_fixture ("one-agreement.json");
  guint n_matching, n_parties;

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_STATUS, "signed");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_STATUS, "no-such-status");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "nato");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AREA, "air-defence");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_CATEGORY, "nato/bridge");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_CATEGORY, "nato");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AGREEMENT, "pl-ua-2024");
  sig_explorer_set_dataset (fixture->explorer, other);

  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    if (kind != SIG_FILTER_STATUS)
      g_assert_null (sig_filter_get_ids (sig_explorer_get_filter (fixture->explorer), kind)[0]);
  g_assert_true (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_STATUS, "signed"));
  g_assert_false (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_STATUS, "no-such-status"));
  sig_explorer_count (fixture->explorer, &n_matching, &n_parties);
  g_assert_cmpuint (n_matching, >, 0);
}

/* A version of the same set keeps all that the filter asks for. */
static void
test_filter_outlives_reload (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr(SigFilter) before = NULL;

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_STATUS, "signed");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "g7");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AREA, "air-defence");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_CATEGORY, "nato/bridge");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AGREEMENT, "pl-ua-2024");
  before = sig_filter_ref (sig_explorer_get_filter (fixture->explorer));
  sig_explorer_set_dataset (fixture->explorer, NULL);
  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
  g_assert_true (sig_filter_equal (sig_explorer_get_filter (fixture->explorer), before));
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  SigList *order = sig_dataset_get_signing_order (sig_explorer_get_dataset (fixture->explorer));
  guint n = sig_list_get_n (order);

  /* Also on a day before most of them, on which a party that was stepped to has no agreement yet. */
  sig_explorer_set_date (fixture->explorer, day ("2024-01-20"));
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (sig_explorer_find_neighbour (fixture->explorer, 1) == sig_list_get (order, i));
      sig_explorer_step (fixture->explorer, 1);
    }
  g_assert_null (sig_explorer_find_neighbour (fixture->explorer, 1));
  sig_explorer_step (fixture->explorer, 1);
  for (guint i = n - 1; i > 0; i--)
    {
      g_assert_true (sig_explorer_find_neighbour (fixture->explorer, -1) == sig_list_get (order, i - 1));
      sig_explorer_step (fixture->explorer, -1);
    }
  g_assert_null (sig_explorer_find_neighbour (fixture->explorer, -1));

  /* From nowhere: the first or the last. */
  sig_explorer_set_selection (fixture->explorer, NULL);
  g_assert_true (sig_explorer_find_neighbour (fixture->explorer, 1) == sig_list_get (order, 0));
  g_assert_true (sig_explorer_find_neighbour (fixture->explorer, -1) == sig_list_get (order, n - 1));

  /* A party with one agreement is selected itself, so that the map shows it. */
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  sig_explorer_step (fixture->explorer, 1);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/lu");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/explorer/empty", test_empty);
  add ("/explorer/dataset", test_dataset);
  add ("/explorer/date", test_date);
  add ("/explorer/colour-by", test_colour_by);
  add ("/explorer/filter", test_filter);
  add ("/explorer/selection", test_selection);
  add ("/explorer/collection", test_collection);
  add ("/explorer/reload", test_reload);
  add ("/explorer/filter-of-another-set", test_filter_of_another_set);
  add ("/explorer/filter-outlives-reload", test_filter_outlives_reload);
  add ("/explorer/steps", test_steps);

  return g_test_run ();
}
