/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-compare-history.h"
#include "sig-compare-sets.h"
#include "sig-test-data.h"

typedef struct
{
  SigExplorer *explorer;
  SigCompareHistory *history;
} Fixture;

static const char *const three[] = { "gb-ua-2024", "de-ua-2024", "pl-ua-2024", NULL };

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
  sig_explorer_set_collection (fixture->explorer, three);
  fixture->history = sig_compare_history_new (fixture->explorer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sig_compare_history_free (fixture->history);
  g_assert_finalize_object (fixture->explorer);
}

static void
assert_ids (Fixture    *fixture,
            const char *wanted)
{
  g_autofree char *ids = g_strjoinv (" ", (GStrv) sig_explorer_get_collection (fixture->explorer));
  g_autofree char *all = g_strconcat (" ", ids, NULL);
  g_auto(GStrv) parts = g_strsplit (all, "-ua-2024", 0);
  g_autofree char *shortened = g_strjoinv ("", parts);

  g_assert_cmpstr (g_strstrip (shortened), ==, wanted);
}

/* Each change is undone by one step, in the reverse order. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_false (sig_compare_history_can_undo (fixture->history));
  g_assert_false (sig_compare_history_undo (fixture->history));

  g_assert_true (sig_compare_history_remove (fixture->history, "de-ua-2024"));
  assert_ids (fixture, "gb pl");
  g_assert_true (sig_compare_history_add (fixture->history, "lt-ua-2024", "pl-ua-2024"));
  assert_ids (fixture, "gb lt pl");
  sig_compare_history_set_baseline (fixture->history, "agreements/lt-ua-2024");
  sig_compare_history_set_ids (fixture->history, (const char *const[]) { NULL });
  assert_ids (fixture, "");

  g_assert_true (sig_compare_history_undo (fixture->history));
  assert_ids (fixture, "gb lt pl");
  g_assert_cmpstr (sig_compare_state_get_baseline (sig_explorer_get_compare_state (fixture->explorer)), ==,
                   "agreements/lt-ua-2024");
  g_assert_true (sig_compare_history_undo (fixture->history));
  g_assert_cmpstr (sig_compare_state_get_baseline (sig_explorer_get_compare_state (fixture->explorer)), ==, "");
  g_assert_true (sig_compare_history_undo (fixture->history));
  assert_ids (fixture, "gb pl");
  g_assert_true (sig_compare_history_undo (fixture->history));
  assert_ids (fixture, "gb de pl");
  g_assert_false (sig_compare_history_can_undo (fixture->history));
}

/* What changes nothing leaves nothing to undo. */
static void
test_no_change (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_false (sig_compare_history_remove (fixture->history, "lt-ua-2024"));
  g_assert_false (sig_compare_history_add (fixture->history, "pl-ua-2024", NULL));
  g_assert_false (sig_compare_history_add (fixture->history, "pl-ua-2024", "pl-ua-2024"));
  g_assert_false (sig_compare_history_add (fixture->history, "gb-ua-2024", "de-ua-2024"));
  sig_compare_history_set_baseline (fixture->history, SIG_BASELINE_FIRST);
  sig_compare_history_set_ids (fixture->history, three);
  g_assert_false (sig_compare_history_can_undo (fixture->history));
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (sig_compare_history_add (fixture->history, "pl-ua-2024", "gb-ua-2024"));
  assert_ids (fixture, "pl gb de");
  g_assert_true (sig_compare_history_add (fixture->history, "pl-ua-2024", NULL));
  assert_ids (fixture, "gb de pl");

  /* The baseline stays where it is; the others pass it. */
  g_assert_false (sig_compare_history_step (fixture->history, "gb-ua-2024", 1, "gb-ua-2024"));
  g_assert_false (sig_compare_history_step (fixture->history, "de-ua-2024", -1, "gb-ua-2024"));
  g_assert_true (sig_compare_history_step (fixture->history, "de-ua-2024", 1, "gb-ua-2024"));
  assert_ids (fixture, "gb pl de");
  g_assert_true (sig_compare_history_step (fixture->history, "de-ua-2024", -1, "pl-ua-2024"));
  assert_ids (fixture, "de pl gb");
  g_assert_false (sig_compare_history_step (fixture->history, "de-ua-2024", -1, NULL));
  g_assert_false (sig_compare_history_step (fixture->history, "lt-ua-2024", 1, NULL));
}

/* An undone step does not bring back what the data set no longer has. */
static void
test_reload (Fixture       *fixture,
             gconstpointer  data)
{
  sig_explorer_set_dataset (fixture->explorer, NULL);
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { "gb-ua-2024", "nobody", NULL });
  sig_compare_history_set_ids (fixture->history, three);
  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
  g_assert_true (sig_compare_history_undo (fixture->history));
  assert_ids (fixture, "gb");
}

/* Groups by their members, each in the order of signing, never less than two. */
static void
test_sets (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) sets = sig_compare_sets_list (fixture->explorer);
  SigCompareSet *baltic = sig_compare_sets_find (sets, "group:baltic");
  SigCompareSet *all = sig_compare_sets_find (sets, "all");

  g_assert_nonnull (baltic);
  g_assert_cmpstrv (baltic->ids, ((const char *const[]) { "lv-ua-2024", "ee-ua-2024", "lt-ua-2024", NULL }));
  g_assert_nonnull (strstr (baltic->title, "(3)"));
  g_assert_cmpuint (g_strv_length (all->ids), ==, sig_list_get_n (sig_dataset_get_agreements (sig_test_data_get_real ())));
  g_assert_null (sig_compare_sets_find (sets, "wording:nato"));
  for (guint i = 0; i < sets->len; i++)
    g_assert_cmpuint (g_strv_length (((SigCompareSet *) g_ptr_array_index (sets, i))->ids), >=, 2);
}

/* With an agreement selected, those that say the same on a matter. */
static void
test_same_wording (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GPtrArray) sets = NULL;
  SigCompareSet *nato;

  sig_explorer_set_selection (fixture->explorer, "agreements/lt-ua-2024");
  sets = sig_compare_sets_list (fixture->explorer);
  nato = sig_compare_sets_find (sets, "wording:nato");
  g_assert_nonnull (nato);
  g_assert_true (g_strv_contains ((const char *const *) nato->ids, "lt-ua-2024"));
  g_assert_cmpuint (g_strv_length (nato->ids), <, sig_list_get_n (sig_dataset_get_agreements (sig_test_data_get_real ())));
}

static void
test_no_data (void)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  g_autoptr(GPtrArray) sets = sig_compare_sets_list (explorer);

  g_assert_cmpuint (sets->len, ==, 0);
}

#define add(name, function) g_test_add ("/compare-history/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("undo", test_undo);
  add ("no-change", test_no_change);
  add ("order", test_order);
  add ("reload", test_reload);
  add ("sets", test_sets);
  add ("same-wording", test_same_wording);
  g_test_add_func ("/compare-history/no-data", test_no_data);

  return g_test_run ();
}
