/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lane-plan.h"

static const SigLaneMetrics metrics = { .sub_row = 20, .heading = 24, .lane = 30, .fold = 36 };

/* The common frame with two sub-rows (0 to 40), a heading (to 64), three lanes (to 154), a fold of two (to 190) and,
 * where they are unfolded, those (to 250). */
static SigLanePlan *
make_plan (double unfolded)
{
  const guint folded[] = { 1, 5 };
  SigLanePlan *plan = sig_lane_plan_new (&metrics, 7);

  sig_lane_plan_add_frame (plan, 0, 2);
  sig_lane_plan_add_heading (plan, 17);
  sig_lane_plan_add_lane (plan, 4);
  sig_lane_plan_add_lane (plan, 2);
  sig_lane_plan_add_lane (plan, 3);
  sig_lane_plan_add_fold (plan, folded, G_N_ELEMENTS (folded), unfolded);

  return plan;
}

static char *
describe (SigLanePlan *plan)
{
  const char kinds[] = { 'c', 'h', 'l', 'f' };
  g_autoptr(GString) string = g_string_new (NULL);
  guint n;
  const SigLaneRow *rows = sig_lane_plan_get_rows (plan, &n);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (string, "%c%u@%g+%g ", kinds[rows[i].kind], rows[i].index, rows[i].y, rows[i].height);

  g_string_append_printf (string, "= %g", sig_lane_plan_get_height (plan));

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
test_rows (void)
{
  const struct { double unfolded; const char *rows; } cases[] = {
    { 0, "c0@0+40 h17@40+24 l4@64+30 l2@94+30 l3@124+30 f2@154+36 = 190" },
    { 0.5, "c0@0+40 h17@40+24 l4@64+30 l2@94+30 l3@124+30 f2@154+36 l1@190+15 l5@205+15 = 220" },
    { 1, "c0@0+40 h17@40+24 l4@64+30 l2@94+30 l3@124+30 f2@154+36 l1@190+30 l5@220+30 = 250" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigLanePlan) plan = make_plan (cases[i].unfolded);
      g_autofree char *rows = describe (plan);

      g_assert_cmpstr (rows, ==, cases[i].rows);
      g_assert_cmpuint (sig_lane_plan_get_rows (plan, NULL)[0].n_sub_rows, ==, 2);
      g_assert_cmpuint (sig_lane_plan_get_rows (plan, NULL)[2].n_sub_rows, ==, 1);
    }
}

static void
test_empty (void)
{
  g_autoptr(SigLanePlan) plan = sig_lane_plan_new (&metrics, 0);
  guint first = 9;

  sig_lane_plan_add_fold (plan, NULL, 0, 1);
  g_assert_cmpfloat (sig_lane_plan_get_height (plan), ==, 0);
  g_assert_cmpint (sig_lane_plan_find_y (plan, 0), ==, -1);
  g_assert_cmpuint (sig_lane_plan_get_visible (plan, 0, 500, &first), ==, 0);
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpfloat (sig_lane_plan_clamp (plan, 10, 500), ==, 0);
}

static void
test_lanes (void)
{
  g_autoptr(SigLanePlan) folded = make_plan (0);
  g_autoptr(SigLanePlan) unfolded = make_plan (1);

  g_assert_cmpint (sig_lane_plan_find_lane (folded, 0), ==, 0);
  g_assert_cmpint (sig_lane_plan_find_lane (folded, 4), ==, 2);
  g_assert_cmpint (sig_lane_plan_find_lane (folded, 5), ==, -1);
  g_assert_cmpint (sig_lane_plan_find_lane (unfolded, 5), ==, 7);
  g_assert_cmpint (sig_lane_plan_find_lane (unfolded, 6), ==, -1);
}

static void
test_y (void)
{
  const struct { double y; int row; } cases[] = {
    { -0.1, -1 }, { 0, 0 }, { 39.9, 0 }, { 40, 1 }, { 63.9, 1 }, { 64, 2 }, { 153.9, 4 }, { 154, 5 }, { 189.9, 5 },
    { 190, -1 }, { 1000, -1 },
  };
  g_autoptr(SigLanePlan) plan = make_plan (0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sig_lane_plan_find_y (plan, cases[i].y), ==, cases[i].row);
}

static void
test_visible (void)
{
  const struct { double offset; double height; guint first; guint n; } cases[] = {
    { 0, 190, 0, 6 }, { 0, 40, 0, 1 }, { 0, 40.1, 0, 2 }, { 40, 24, 1, 1 }, { 39.9, 24.2, 0, 3 }, { 64, 90, 2, 3 },
    { 150, 500, 4, 2 }, { -50, 60, 0, 1 }, { -50, 50, 0, 0 }, { 190, 50, 0, 0 },
  };
  g_autoptr(SigLanePlan) plan = make_plan (0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint first = 99;

      g_test_message ("%g + %g", cases[i].offset, cases[i].height);
      g_assert_cmpuint (sig_lane_plan_get_visible (plan, cases[i].offset, cases[i].height, &first), ==, cases[i].n);
      g_assert_cmpuint (first, ==, cases[i].first);
    }
}

static void
test_scrolling (void)
{
  g_autoptr(SigLanePlan) plan = make_plan (0);

  g_assert_cmpfloat (sig_lane_plan_clamp (plan, -5, 100), ==, 0);
  g_assert_cmpfloat (sig_lane_plan_clamp (plan, 50, 100), ==, 50);
  g_assert_cmpfloat (sig_lane_plan_clamp (plan, 95, 100), ==, 90);
  g_assert_cmpfloat (sig_lane_plan_clamp (plan, 95, 500), ==, 0);

  g_assert_cmpfloat (sig_lane_plan_reveal (plan, 2, 50, 100), ==, 50);
  g_assert_cmpfloat (sig_lane_plan_reveal (plan, 0, 50, 100), ==, 0);
  g_assert_cmpfloat (sig_lane_plan_reveal (plan, 5, 50, 100), ==, 90);
  g_assert_cmpfloat (sig_lane_plan_reveal (plan, 0, 50, 10), ==, 0);
  g_assert_cmpfloat (sig_lane_plan_reveal (plan, 3, 0, 10), ==, 94);
}

/* A thousand lanes: what is in view is what meets the view, asked of each row. */
static void
test_random (void)
{
  g_autoptr(SigLanePlan) plan = sig_lane_plan_new (&metrics, 1000);
  const SigLaneRow *rows;
  guint n;

  for (guint i = 0; i < 1000; i++)
    {
      if (g_test_rand_int_range (0, 20) == 0)
        sig_lane_plan_add_heading (plan, i);

      if (g_test_rand_int_range (0, 20) == 0)
        sig_lane_plan_add_frame (plan, i, (guint) g_test_rand_int_range (0, 5));
      else
        sig_lane_plan_add_lane (plan, i);
    }

  rows = sig_lane_plan_get_rows (plan, &n);

  for (guint round = 0; round < 300; round++)
    {
      double offset = g_test_rand_double_range (0, sig_lane_plan_get_height (plan));
      double height = g_test_rand_double_range (0, 2000);
      guint first;
      guint n_visible = sig_lane_plan_get_visible (plan, offset, height, &first);

      for (guint i = 0; i < n; i++)
        g_assert_cmpint (i >= first && i < first + n_visible, ==,
                         rows[i].y < offset + height && rows[i].y + rows[i].height > offset);

      g_assert_cmpint (sig_lane_plan_find_y (plan, offset), ==, first);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lane-plan/rows", test_rows);
  g_test_add_func ("/lane-plan/empty", test_empty);
  g_test_add_func ("/lane-plan/lanes", test_lanes);
  g_test_add_func ("/lane-plan/y", test_y);
  g_test_add_func ("/lane-plan/visible", test_visible);
  g_test_add_func ("/lane-plan/scrolling", test_scrolling);
  g_test_add_func ("/lane-plan/random", test_random);

  return g_test_run ();
}
