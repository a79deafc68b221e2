/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-ticks.h"

#include <math.h>
#include <stdio.h>

static const SigTimeRoom room = {
  .least = { 24, 40, 40, 36, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40 },
  .week_start = G_DATE_MONDAY,
};

/* Levels by name, in their order. */
static const char *const level_names[] = {
  "day", "week", "half", "month", "quarter", "year", "2y", "5y", "decade", "20y", "50y", "century", "500y", "1000y",
};

static const char *const format_names[] = { "d", "m", "q", "my", "y", "yy" };

static double
get_day (const char *iso)
{
  guint year, month, day;
  GDate date;

  g_assert_cmpint (sscanf (iso, "%u-%u-%u", &year, &month, &day), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static char *
format_day (gint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return g_strdup_printf ("%d-%02d-%02d", g_date_get_year (&date), (int) g_date_get_month (&date),
                          g_date_get_day (&date));
}

static char *
describe_row (GArray     *ticks,
              SigTimeRow  row)
{
  g_autoptr(GString) string = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);
      g_autofree char *day = NULL;

      if (tick->row != row)
        continue;

      if (string->len == 0)
        g_string_append_printf (string, "%s/%s:", level_names[tick->level], format_names[tick->format]);

      day = format_day (tick->day);
      g_string_append_printf (string, " %s", day);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

/* A view from one day to another, and what stands in its two rows. */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  double width;
  const char *major;
  const char *minor;
} View;

static const View views[] = {
  { "days over a leap day", "2024-02-27", "2024-03-02", 200, "month/my: 2024-02-01 2024-03-01",
    "day/d: 2024-02-27 2024-02-28 2024-02-29 2024-03-01 2024-03-02" },
  { "days in no leap year", "2023-02-27", "2023-03-02", 200, "month/my: 2023-02-01 2023-03-01",
    "day/d: 2023-02-27 2023-02-28 2023-03-01 2023-03-02" },
  { "1900 was none", "1900-02-27", "1900-03-02", 200, "month/my: 1900-02-01 1900-03-01",
    "day/d: 1900-02-27 1900-02-28 1900-03-01 1900-03-02" },
  { "2000 was one", "2000-02-27", "2000-03-02", 200, "month/my: 2000-02-01 2000-03-01",
    "day/d: 2000-02-27 2000-02-28 2000-02-29 2000-03-01 2000-03-02" },
  { "when clocks change", "2024-03-30", "2024-04-01", 100, "month/my: 2024-03-01 2024-04-01",
    "day/d: 2024-03-30 2024-03-31 2024-04-01" },
  { "weeks", "2024-07-10", "2024-08-05", 200, "month/my: 2024-07-01 2024-08-01",
    "week/d: 2024-07-08 2024-07-15 2024-07-22 2024-07-29 2024-08-05" },
  { "half months", "2024-01-20", "2024-03-20", 220, "month/my: 2024-01-01 2024-02-01 2024-03-01",
    "half/d: 2024-01-16 2024-02-01 2024-02-16 2024-03-01 2024-03-16" },
  { "months", "2023-11-15", "2024-02-10", 130, "year/y: 2023-01-01 2024-01-01",
    "month/m: 2023-11-01 2023-12-01 2024-01-01 2024-02-01" },
  { "quarters", "2023-11-15", "2024-07-10", 130, "year/y: 2023-01-01 2024-01-01",
    "quarter/q: 2023-10-01 2024-01-01 2024-04-01 2024-07-01" },
  { "years", "2018-11-15", "2021-07-10", 130, "decade/yy: 2010-01-01 2020-01-01",
    "year/y: 2018-01-01 2019-01-01 2020-01-01 2021-01-01" },
  { "two years", "2017-11-15", "2023-07-10", 130, "decade/yy: 2010-01-01 2020-01-01",
    "2y/y: 2016-01-01 2018-01-01 2020-01-01 2022-01-01" },
  { "five years", "1988-11-15", "2003-07-10", 130, "50y/yy: 1950-01-01 2000-01-01",
    "5y/y: 1985-01-01 1990-01-01 1995-01-01 2000-01-01" },
  { "decades", "1988-11-15", "2013-07-10", 130, "century/yy: 1900-01-01 2000-01-01",
    "decade/y: 1980-01-01 1990-01-01 2000-01-01 2010-01-01" },
  { "centuries", "1788-11-15", "2013-07-10", 130, "1000y/yy: 1000-01-01 2000-01-01",
    "century/y: 1700-01-01 1800-01-01 1900-01-01 2000-01-01" },
  { "the first days", "1-01-01", "1-01-03", 100, "month/my: 1-01-01", "day/d: 1-01-01 1-01-02 1-01-03" },
  { "the first decades", "1-01-01", "25-01-01", 120, "century/yy: 1-01-01", "decade/y: 1-01-01 10-01-01 20-01-01" },
  { "the last days", "9999-12-29", "9999-12-31", 100, "month/my: 9999-12-01",
    "day/d: 9999-12-29 9999-12-30 9999-12-31" },
  { "the last decades", "9975-01-01", "9999-12-31", 120, "century/yy: 9900-01-01",
    "decade/y: 9970-01-01 9980-01-01 9990-01-01" },
  { "all years", "1-01-01", "9999-12-31", 200, "",
    "1000y/y: 1-01-01 1000-01-01 2000-01-01 3000-01-01 4000-01-01 5000-01-01 6000-01-01 7000-01-01 8000-01-01 "
    "9000-01-01" },
};

static void
test_views (void)
{
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      const View *view = &views[i];
      double from = get_day (view->from);
      double to = get_day (view->to) + 0.5;
      g_autofree char *major = NULL;
      g_autofree char *minor = NULL;

      sig_time_ticks_fill (ticks, &room, (SigTimeScale) { from, view->width / (to - from) }, view->width);
      major = describe_row (ticks, SIG_TIME_ROW_MAJOR);
      minor = describe_row (ticks, SIG_TIME_ROW_MINOR);

      g_test_message ("%s", view->name);
      g_assert_cmpstr (major, ==, view->major);
      g_assert_cmpstr (minor, ==, view->minor);
    }
}

/* What lies before the year 1 and after 9999 has no ticks, and a view that reaches there has those of the years. */
static void
test_outside (void)
{
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));
  g_autofree char *early = NULL;
  g_autofree char *late = NULL;

  sig_time_ticks_fill (ticks, &room, (SigTimeScale) { -5, 40 }, 280);
  early = describe_row (ticks, SIG_TIME_ROW_MINOR);
  g_assert_cmpstr (early, ==, "day/d: 1-01-01 1-01-02");

  sig_time_ticks_fill (ticks, &room, (SigTimeScale) { SIG_TIME_END_DAY - 2, 40 }, 280);
  late = describe_row (ticks, SIG_TIME_ROW_MINOR);
  g_assert_cmpstr (late, ==, "day/d: 9999-12-30 9999-12-31");

  sig_time_ticks_fill (ticks, &room, (SigTimeScale) { -500, 40 }, 280);
  g_assert_cmpuint (ticks->len, ==, 0);
  sig_time_ticks_fill (ticks, &room, (SigTimeScale) { SIG_TIME_END_DAY, 40 }, 280);
  g_assert_cmpuint (ticks->len, ==, 0);
  sig_time_ticks_fill (ticks, &room, (SigTimeScale) { -1e12, 1e-6 }, 280);
  g_assert_cmpuint (ticks->len, ==, 0);
}

static void
test_levels (void)
{
  SigTimeRoom without = room;

  without.least[SIG_TIME_WEEKS] = INFINITY;

  g_assert_cmpint (sig_time_ticks_choose_level (&room, 40), ==, SIG_TIME_DAYS);
  g_assert_cmpint (sig_time_ticks_choose_level (&room, 24), ==, SIG_TIME_DAYS);
  g_assert_cmpint (sig_time_ticks_choose_level (&room, 23.9), ==, SIG_TIME_WEEKS);
  g_assert_cmpint (sig_time_ticks_choose_level (&without, 23.9), ==, SIG_TIME_HALF_MONTHS);
  g_assert_cmpint (sig_time_ticks_choose_level (&room, 1e-9), ==, SIG_TIME_MILLENNIA);
}

/* The rows of a view without a gap: each begins at or before the left edge and ends after the right one, no whole cell
 * is narrower than what was asked, and the upper row's cells hold those of the lower. */
static void
check_row (GArray       *ticks,
           SigTimeRow    row,
           SigTimeScale  scale,
           double        width)
{
  const SigTimeTick *last = NULL;

  for (guint i = 0; i < ticks->len; i++)
    {
      const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);

      if (tick->row != row)
        continue;

      if (last == NULL)
        g_assert_cmpint (tick->day, <=, MAX (floor (scale.origin), SIG_TIME_FIRST_DAY));
      else
        g_assert_cmpint (tick->day, ==, last->end);

      if (tick->day > SIG_TIME_FIRST_DAY && tick->end < SIG_TIME_END_DAY && row == SIG_TIME_ROW_MINOR &&
          tick->level < SIG_TIME_MILLENNIA)
        g_assert_cmpfloat ((tick->end - tick->day) * scale.day_width, >=, room.least[tick->level]);

      last = tick;
    }

  if (last != NULL)
    g_assert_true (last->end >= SIG_TIME_END_DAY || sig_time_scale_get_position (scale, last->end) >= width);
}

static void
test_random (void)
{
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));

  for (guint i = 0; i < 2000; i++)
    {
      SigTimeScale scale = {
        g_test_rand_double_range (-1000, SIG_TIME_END_DAY - 1),
        exp (g_test_rand_double_range (log (2e-4), log (60))),
      };

      sig_time_ticks_fill (ticks, &room, scale, 1200);
      check_row (ticks, SIG_TIME_ROW_MAJOR, scale, 1200);
      check_row (ticks, SIG_TIME_ROW_MINOR, scale, 1200);
      g_assert_cmpuint (ticks->len, <=, 2 * (1200 / 24 + 3));

      if (scale.origin > 0)
        g_assert_cmpint (g_array_index (ticks, SigTimeTick, ticks->len - 1).level, ==,
                         sig_time_ticks_choose_level (&room, scale.day_width));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-ticks/views", test_views);
  g_test_add_func ("/time-ticks/outside", test_outside);
  g_test_add_func ("/time-ticks/levels", test_levels);
  g_test_add_func ("/time-ticks/random", test_random);

  return g_test_run ();
}
