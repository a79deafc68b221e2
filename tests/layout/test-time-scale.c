/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-scale.h"

#include <math.h>

/* A record of 1000 days in a view of 800 with 40 to spare: a day is 0.64 at the smallest scale, 40 at the largest. */
static const SigTimeLimits limits = { .first = 5000, .end = 6000, .width = 800, .padding = 40, .largest = 40 };

/* All the days there are. */
static const SigTimeLimits ages = {
  .first = SIG_TIME_FIRST_DAY, .end = SIG_TIME_END_DAY, .width = 1200, .padding = 100, .largest = 40
};

static void
assert_near (double a,
             double b)
{
  g_assert_cmpfloat_with_epsilon (a, b, 1e-6);
}

static void
assert_scale (SigTimeScale scale,
              double       origin,
              double       day_width)
{
  g_test_message ("scale %.9g %.9g", scale.origin, scale.day_width);
  assert_near (scale.origin, origin);
  assert_near (scale.day_width, day_width);
}

static SigTimeScale
make_rand_scale (const SigTimeLimits *bounds)
{
  double smallest = sig_time_limits_get_smallest (bounds);
  SigTimeScale scale = {
    g_test_rand_double_range (bounds->first - 100, bounds->end + 100),
    smallest * pow (bounds->largest / smallest, g_test_rand_double_range (0, 1)),
  };

  return sig_time_scale_clamp (scale, bounds);
}

static void
test_positions (void)
{
  SigTimeScale scale = { 5000, 2 };

  assert_near (sig_time_scale_get_position (scale, 5000), 0);
  assert_near (sig_time_scale_get_position (scale, 5010.5), 21);
  assert_near (sig_time_scale_get_position (scale, 4989.5), -21);
  assert_near (sig_time_scale_get_day (scale, 21), 5010.5);
  assert_near (sig_time_scale_get_day (scale, -21), 4989.5);
}

/* There and back within a millionth of a pixel and of a day's hundredth, from the year 1 to 9999. */
static void
test_precision (void)
{
  const gint32 days[] = { SIG_TIME_FIRST_DAY, SIG_TIME_FIRST_DAY + 1, 738000, SIG_TIME_END_DAY - 1, SIG_TIME_END_DAY };

  for (guint i = 0; i < G_N_ELEMENTS (days) * 200; i++)
    {
      SigTimeScale scale = make_rand_scale (&ages);
      gint32 day = days[i % G_N_ELEMENTS (days)];
      double position = sig_time_scale_get_position (scale, day);

      assert_near (sig_time_scale_get_day (scale, position), day);
      assert_near (sig_time_scale_get_position (scale, sig_time_scale_get_day (scale, 600)), 600);
      assert_near (sig_time_scale_get_position (scale, day + 1) - position, scale.day_width);
    }
}

static void
test_smallest (void)
{
  SigTimeLimits one_day = { 5000, 5001, 800, 40, 40 };

  assert_near (sig_time_limits_get_smallest (&limits), 0.64);
  assert_near (sig_time_limits_get_smallest (&one_day), 40);
}

/* What is beyond one end of the record comes back as what is beyond the other does. */
static void
test_clamp (void)
{
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 5400, 2 }, &limits), 5400, 2);
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 4900, 2 }, &limits), 4980, 2);
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 5700, 2 }, &limits), 5620, 2);

  /* The record is shorter than the view: it may stand anywhere in it. */
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 4900, 0.64 }, &limits), 4900, 0.64);
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 4000, 0.64 }, &limits), 4812.5, 0.64);
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 7000, 0.64 }, &limits), 4937.5, 0.64);

  /* Out of the limits on either side: the middle stays. */
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 5495, 80 }, &limits), 5490, 40);
  assert_scale (sig_time_scale_clamp ((SigTimeScale) { 4750, 0.5333333333 }, &limits), 4875, 0.64);
}

static void
test_fit (void)
{
  assert_scale (sig_time_scale_fit (&limits, 5000, 6000, 40), 4944.444444444, 0.72);
  assert_scale (sig_time_scale_fit (&limits, 5400, 5600, 0), 5400, 4);
  assert_scale (sig_time_scale_fit (&limits, 5400, 5600, 100), 5366.666666667, 3);

  /* The padding never takes more than half; one day is not blown up; none is shown in the middle. */
  assert_scale (sig_time_scale_fit (&limits, 5400, 5600, 5000), 5300, 2);
  assert_scale (sig_time_scale_fit (&limits, 5500, 5501, 40), 5490.5, 40);
  assert_scale (sig_time_scale_fit (&limits, 5500, 5500, 40), 5490, 40);

  /* At either end of the record it stops there. */
  assert_scale (sig_time_scale_fit (&limits, 5000, 5001, 40), 4999, 40);
  assert_scale (sig_time_scale_fit (&limits, 5999, 6000, 40), 5981, 40);
}

static void
test_zoom (void)
{
  SigTimeScale scale = { 5400, 2 };

  assert_scale (sig_time_scale_zoom (scale, &limits, 0, 2), 5400, 4);
  assert_scale (sig_time_scale_zoom (scale, &limits, 400, 2), 5500, 4);
  assert_scale (sig_time_scale_zoom (scale, &limits, 800, 2), 5600, 4);
  assert_scale (sig_time_scale_zoom (scale, &limits, 400, 0.8), 5350, 1.6);
  assert_scale (sig_time_scale_zoom (scale, &limits, 400, 1), 5400, 2);

  /* At the limits nothing moves. */
  assert_scale (sig_time_scale_zoom ((SigTimeScale) { 5400, 40 }, &limits, 700, 3), 5400, 40);
  assert_scale (sig_time_scale_zoom ((SigTimeScale) { 4900, 0.64 }, &limits, 700, 0.3), 4900, 0.64);
}

static void
test_zoom_random (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      SigTimeScale scale = make_rand_scale (&ages);
      double position = g_test_rand_double_range (0, ages.width);
      double factor = exp (g_test_rand_double_range (-3, 3));
      SigTimeScale zoomed = sig_time_scale_zoom (scale, &ages, position, factor);
      SigTimeScale again = sig_time_scale_clamp (zoomed, &ages);

      g_assert_cmpfloat (zoomed.day_width, >=, sig_time_limits_get_smallest (&ages) * (1 - 1e-12));
      g_assert_cmpfloat (zoomed.day_width, <=, ages.largest);
      assert_near (again.origin, zoomed.origin);

      /* Zooming in moves the record's ends further out, so that nothing but the limits of size is in the way. */
      if (factor >= 1 && scale.origin > ages.first && sig_time_scale_get_day (scale, ages.width) < ages.end)
        assert_near (sig_time_scale_get_day (zoomed, position), sig_time_scale_get_day (scale, position));
    }
}

static void
test_pan (void)
{
  SigTimeScale scale = { 5400, 2 };

  assert_scale (sig_time_scale_pan (scale, &limits, 100), 5450, 2);
  assert_scale (sig_time_scale_pan (scale, &limits, -100), 5350, 2);
  assert_scale (sig_time_scale_pan (scale, &limits, 5000), 5620, 2);
  assert_scale (sig_time_scale_pan (scale, &limits, -5000), 4980, 2);
}

/* However far somebody pans, and however much padding is asked for, a piece of the record is in view. */
static void
test_never_lost (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      SigTimeLimits bounds = {
        .first = 5000,
        .end = 5000 + g_test_rand_int_range (1, 5000),
        .width = g_test_rand_int_range (100, 2000),
        .padding = g_test_rand_int_range (0, 3000),
        .largest = 40,
      };
      SigTimeScale scale = make_rand_scale (&bounds);

      scale = sig_time_scale_pan (scale, &bounds, g_test_rand_double_range (-1e7, 1e7));
      g_assert_cmpfloat (sig_time_scale_get_position (scale, bounds.first), <, bounds.width - 1);
      g_assert_cmpfloat (sig_time_scale_get_position (scale, bounds.end), >, 1);
    }
}

static void
test_reveal (void)
{
  SigTimeScale scale = { 5400, 2 };

  assert_scale (sig_time_scale_reveal (scale, &limits, 5500, 5510, 20), 5400, 2);
  assert_scale (sig_time_scale_reveal (scale, &limits, 5300, 5310, 20), 5290, 2);
  assert_scale (sig_time_scale_reveal (scale, &limits, 5890, 5900, 20), 5510, 2);
  assert_scale (sig_time_scale_reveal (scale, &limits, 5100, 5900, 20), 5090, 2);
  assert_scale (sig_time_scale_reveal (scale, &limits, 5000, 5001, 400), 4980, 2);
  assert_scale (sig_time_scale_reveal (scale, &limits, 5999, 6000, 400), 5620, 2);
}

static void
test_interpolate (void)
{
  SigTimeScale from = { 5400, 2 };
  SigTimeScale panned = { 5500, 2 };
  SigTimeScale zoomed = sig_time_scale_zoom (from, &limits, 300, 4);

  assert_scale (sig_time_scale_interpolate (from, panned, 0), 5400, 2);
  assert_scale (sig_time_scale_interpolate (from, panned, 0.25), 5425, 2);
  assert_scale (sig_time_scale_interpolate (from, panned, 1), 5500, 2);
  assert_scale (sig_time_scale_interpolate (from, zoomed, 1.5), zoomed.origin, zoomed.day_width);

  /* Half way of a zoom by 4 is a zoom by 2, and all along the pointer stays over its day. */
  assert_near (sig_time_scale_interpolate (from, zoomed, 0.5).day_width, 4);
  assert_near (sig_time_scale_interpolate (zoomed, from, 0.5).day_width, 4);

  for (guint i = 0; i <= 20; i++)
    {
      assert_near (sig_time_scale_get_day (sig_time_scale_interpolate (from, zoomed, i / 20.0), 300), 5550);
      assert_near (sig_time_scale_get_day (sig_time_scale_interpolate (zoomed, from, i / 20.0), 300), 5550);
    }
}

/* The way back is the way there, whatever the two scales are. */
static void
test_interpolate_random (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      SigTimeScale from = make_rand_scale (&limits);
      SigTimeScale to = make_rand_scale (&limits);
      double progress = g_test_rand_double_range (0, 1);
      SigTimeScale there = sig_time_scale_interpolate (from, to, progress);
      SigTimeScale back = sig_time_scale_interpolate (to, from, 1 - progress);

      assert_scale (there, back.origin, back.day_width);
      g_assert_cmpfloat (there.day_width, >=, MIN (from.day_width, to.day_width) * (1 - 1e-12));
      g_assert_cmpfloat (there.day_width, <=, MAX (from.day_width, to.day_width) * (1 + 1e-12));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-scale/positions", test_positions);
  g_test_add_func ("/time-scale/precision", test_precision);
  g_test_add_func ("/time-scale/smallest", test_smallest);
  g_test_add_func ("/time-scale/clamp", test_clamp);
  g_test_add_func ("/time-scale/fit", test_fit);
  g_test_add_func ("/time-scale/zoom", test_zoom);
  g_test_add_func ("/time-scale/zoom-random", test_zoom_random);
  g_test_add_func ("/time-scale/pan", test_pan);
  g_test_add_func ("/time-scale/never-lost", test_never_lost);
  g_test_add_func ("/time-scale/reveal", test_reveal);
  g_test_add_func ("/time-scale/interpolate", test_interpolate);
  g_test_add_func ("/time-scale/interpolate-random", test_interpolate_random);

  return g_test_run ();
}
