/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "event-fixture.h"
#include "sig-event-walk.h"

#include <math.h>

/* Lane 0 at days 10, 11, 20 and 30 (positions 0 to 3), lane 1 empty, lane 2 at 12 and 28 (4 and 5), lane 3 at 20
 * (6). */
static const SigEventMark events[] = {
  { 0, 10, 10, 0, 0 }, { 0, 11, 11, 0, 1 }, { 0, 20, 20, 0, 2 }, { 0, 30, 30, 0, 3 },
  { 2, 12, 12, 0, 4 }, { 2, 28, 28, 0, 5 }, { 3, 20, 20, 0, 6 },
};

static SigEventPyramid *
make_pyramid (void)
{
  return sig_event_pyramid_new (events, G_N_ELEMENTS (events), 4);
}

static void
test_ends (void)
{
  const struct { guint lane; int first; int last; } cases[] = { { 0, 0, 3 }, { 1, -1, -1 }, { 2, 4, 5 }, { 3, 6, 6 } };
  g_autoptr(SigEventPyramid) pyramid = make_pyramid ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (sig_event_walk_get_first (pyramid, cases[i].lane), ==, cases[i].first);
      g_assert_cmpint (sig_event_walk_get_last (pyramid, cases[i].lane), ==, cases[i].last);
    }
}

/* Level 2 gathers the days 10 and 11, and level 5 all of lane 0. */
static void
test_along (void)
{
  const struct { guint from; int level; int previous; int next; } cases[] = {
    { 0, SIG_EVENT_SINGLE, -1, 1 }, { 1, SIG_EVENT_SINGLE, 0, 2 }, { 2, SIG_EVENT_SINGLE, 1, 3 },
    { 3, SIG_EVENT_SINGLE, 2, -1 }, { 4, SIG_EVENT_SINGLE, -1, 5 }, { 5, SIG_EVENT_SINGLE, 4, -1 },
    { 6, SIG_EVENT_SINGLE, -1, -1 }, { 0, 2, -1, 2 }, { 1, 2, -1, 2 }, { 2, 2, 1, 3 }, { 3, 2, 2, -1 },
    { 0, 5, -1, -1 }, { 3, 5, -1, -1 }, { 4, 20, -1, -1 }, { 5, 20, -1, -1 },
  };
  g_autoptr(SigEventPyramid) pyramid = make_pyramid ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("from %u at level %d", cases[i].from, cases[i].level);
      g_assert_cmpint (sig_event_walk_get_previous (pyramid, cases[i].from, cases[i].level), ==, cases[i].previous);
      g_assert_cmpint (sig_event_walk_get_next (pyramid, cases[i].from, cases[i].level), ==, cases[i].next);
    }
}

static void
test_nearest (void)
{
  const struct { guint lane; double day; int nearest; } cases[] = {
    { 0, -50, 0 }, { 0, 10.9, 0 }, { 0, 11, 0 }, { 0, 11.1, 1 }, { 0, 16, 1 }, { 0, 16.1, 2 }, { 0, 20.5, 2 },
    { 0, 25.5, 2 }, { 0, 25.6, 3 }, { 0, 5000, 3 }, { 1, 20, -1 }, { 3, 5000, 6 }, { 3, -5000, 6 },
  };
  g_autoptr(SigEventPyramid) pyramid = make_pyramid ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sig_event_walk_find_nearest (pyramid, cases[i].lane, cases[i].day), ==, cases[i].nearest);
}

static void
test_across (void)
{
  const struct { guint lane; double day; int above; int below; } cases[] = {
    { 3, 20.5, -1, 2 }, { 0, 30, 6, 5 }, { 0, 10, 6, 4 }, { 0, 20.5, 6, 4 }, { 2, 10, 0, -1 }, { 2, 100, 3, -1 },
  };
  const SigLaneMetrics metrics = { 20, 20, 20, 20 };
  g_autoptr(SigEventPyramid) pyramid = make_pyramid ();
  g_autoptr(SigLanePlan) plan = sig_lane_plan_new (&metrics, 4);

  sig_lane_plan_add_frame (plan, 3, 1);
  sig_lane_plan_add_heading (plan, 2);
  sig_lane_plan_add_lane (plan, 0);
  sig_lane_plan_add_lane (plan, 1);
  sig_lane_plan_add_lane (plan, 2);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (sig_event_walk_find_across (pyramid, plan, cases[i].lane, cases[i].day, -1), ==, cases[i].above);
      g_assert_cmpint (sig_event_walk_find_across (pyramid, plan, cases[i].lane, cases[i].day, 1), ==, cases[i].below);
    }
}

/* Folded lanes are passed by until they unfold. */
static void
test_folded (void)
{
  const SigLaneMetrics metrics = { 20, 20, 20, 20 };
  const guint folded[] = { 1, 2 };
  g_autoptr(SigEventPyramid) pyramid = make_pyramid ();

  for (int unfolded = 0; unfolded <= 1; unfolded++)
    {
      g_autoptr(SigLanePlan) plan = sig_lane_plan_new (&metrics, 4);

      sig_lane_plan_add_lane (plan, 0);
      sig_lane_plan_add_fold (plan, folded, G_N_ELEMENTS (folded), unfolded);
      sig_lane_plan_add_lane (plan, 3);
      g_assert_cmpint (sig_event_walk_find_across (pyramid, plan, 0, 13, 1), ==, unfolded ? 4 : 6);
      g_assert_cmpint (sig_event_walk_find_across (pyramid, plan, 3, 13, -1), ==, unfolded ? 4 : 1);
      g_assert_cmpint (sig_event_walk_find_across (pyramid, plan, 2, 13, -1), ==, unfolded ? 1 : -1);
    }
}

/* At any level, walking on from the first event meets every item of the lane once, and walking back the same. */
static void
test_random_walks (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr(GArray) marks = event_fixture_new_rand (150, 2, 1, 3000);
      g_autoptr(SigEventPyramid) pyramid = event_fixture_build (marks, 2);
      g_autoptr(GArray) items = g_array_new (FALSE, FALSE, sizeof (SigEventItem));
      int level = g_test_rand_int_range (SIG_EVENT_SINGLE, SIG_N_EVENT_LEVELS);
      guint lane = round % 2;
      int position = sig_event_walk_get_first (pyramid, lane);

      sig_event_pyramid_query (pyramid, lane, level, -1e9, 1e9, items);

      for (guint i = 0; i < items->len; i++)
        {
          g_assert_cmpint (position, ==, g_array_index (items, SigEventItem, i).begin);
          position = sig_event_walk_get_next (pyramid, (guint) position, level);
        }

      g_assert_cmpint (position, ==, -1);
      position = sig_event_walk_get_last (pyramid, lane);

      for (guint i = items->len; i > 0; i--)
        {
          const SigEventItem *item = &g_array_index (items, SigEventItem, i - 1);

          g_assert_cmpint (position, ==, item->begin + item->count - 1);
          position = sig_event_walk_get_previous (pyramid, (guint) position, level);
        }

      g_assert_cmpint (position, ==, -1);
    }
}

static void
test_random_nearest (void)
{
  g_autoptr(GArray) marks = event_fixture_new_rand (150, 1, 1, 3000);
  g_autoptr(SigEventPyramid) pyramid = event_fixture_build (marks, 1);

  for (guint round = 0; round < 500; round++)
    {
      double day = g_test_rand_double_range (-10, 3010);
      int found = sig_event_walk_find_nearest (pyramid, 0, day);

      g_assert_cmpint (found, >=, 0);

      for (guint i = 0; i < marks->len; i++)
        g_assert_cmpfloat (fabs (sig_event_pyramid_get_centre (pyramid, i) - day), >=,
                           fabs (sig_event_pyramid_get_centre (pyramid, (guint) found) - day));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-walk/ends", test_ends);
  g_test_add_func ("/event-walk/along", test_along);
  g_test_add_func ("/event-walk/nearest", test_nearest);
  g_test_add_func ("/event-walk/across", test_across);
  g_test_add_func ("/event-walk/folded", test_folded);
  g_test_add_func ("/event-walk/random-walks", test_random_walks);
  g_test_add_func ("/event-walk/random-nearest", test_random_nearest);

  return g_test_run ();
}
