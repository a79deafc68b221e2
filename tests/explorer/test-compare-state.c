/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-explorer.h"
#include "sig-test-data.h"

static void
count_cb (GObject    *state,
          GParamSpec *pspec,
          guint      *n)
{
  *n += 1;
}

/* The same value says nothing, another one once. */
static void
test_properties (void)
{
  g_autoptr(SigCompareState) state = sig_compare_state_new ();
  guint n = 0;

  g_signal_connect (state, "notify", G_CALLBACK (count_cb), &n);
  sig_compare_state_set_baseline (state, SIG_BASELINE_FIRST);
  sig_compare_state_set_baseline (state, NULL);
  sig_compare_state_set_differences_only (state, FALSE);
  sig_compare_state_set_pins (state, (const char *const[]) { NULL });
  g_assert_cmpuint (n, ==, 0);

  g_object_set (state, "baseline", "agreements/pl-ua-2024", NULL);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (sig_compare_state_get_baseline (state), ==, "agreements/pl-ua-2024");
  g_object_set (state, "differences-only", TRUE, NULL);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (sig_compare_state_get_differences_only (state));
  g_object_set (state, "pins", (const char *const[]) { "wording/nato", NULL }, NULL);
  g_assert_cmpuint (n, ==, 3);
  /* Its own list given back changes nothing, and does not vanish meanwhile. */
  sig_compare_state_set_pins (state, sig_compare_state_get_pins (state));
  g_assert_cmpuint (n, ==, 3);
}

static void
test_pins (void)
{
  g_autoptr(SigCompareState) state = sig_compare_state_new ();

  sig_compare_state_toggle_pin (state, "wording/nato");
  sig_compare_state_toggle_pin (state, "wording/nato@pl-ua-2024");
  g_assert_true (sig_compare_state_is_pinned (state, "wording/nato"));
  g_assert_true (sig_compare_state_is_pinned (state, "wording/nato@pl-ua-2024"));
  g_assert_false (sig_compare_state_is_pinned (state, "wording/nato@gb-ua-2024"));

  sig_compare_state_toggle_pin (state, "wording/nato");
  g_assert_false (sig_compare_state_is_pinned (state, "wording/nato"));
  g_assert_cmpuint (g_strv_length ((GStrv) sig_compare_state_get_pins (state)), ==, 1);
}

/* What was stored may be of another version of the set: what it does not have is forgotten, and the rest stays. */
static void
test_prune (void)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  SigCompareState *state = sig_explorer_get_compare_state (explorer);
  const char *const stored[] = { "form/term", "wording/nato@pl-ua-2024", "wording/nato@nobody", NULL };

  sig_compare_state_set_pins (state, stored);
  sig_compare_state_set_baseline (state, "agreements/nobody");
  sig_explorer_set_dataset (explorer, sig_test_data_get_real ());
  g_assert_cmpstrv (sig_compare_state_get_pins (state),
                    ((const char *const[]) { "form/term", "wording/nato@pl-ua-2024", NULL }));
  g_assert_cmpstr (sig_compare_state_get_baseline (state), ==, SIG_BASELINE_FIRST);

  sig_compare_state_set_baseline (state, "agreements/pl-ua-2024");
  sig_explorer_set_dataset (explorer, NULL);
  sig_explorer_set_dataset (explorer, sig_test_data_get_real ());
  g_assert_cmpstr (sig_compare_state_get_baseline (state), ==, "agreements/pl-ua-2024");
  sig_compare_state_set_baseline (state, SIG_BASELINE_TEMPLATE);
  sig_compare_state_prune (state, sig_test_data_get_real ());
  g_assert_cmpstr (sig_compare_state_get_baseline (state), ==, SIG_BASELINE_TEMPLATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compare-state/properties", test_properties);
  g_test_add_func ("/compare-state/pins", test_pins);
  g_test_add_func ("/compare-state/prune", test_prune);

  return g_test_run ();
}
