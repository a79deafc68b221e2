/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-level.h"
#include "sig-time-scale.h"

static gint32
get_day (guint year,
         guint month,
         guint day)
{
  g_autoptr(GDate) date = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint32) g_date_get_julian (date);
}

typedef struct
{
  guint year;
  guint month;
  guint day;
} Day;

/* A day, the cell that it lies in, and the first day of the next one; a year 10000 is the end of all days. */
typedef struct
{
  SigTimeLevel level;
  Day day;
  Day start;
  Day end;
} Cell;

static const Cell cells[] = {
  { SIG_TIME_DAYS, { 2024, 2, 29 }, { 2024, 2, 29 }, { 2024, 3, 1 } },
  { SIG_TIME_DAYS, { 2023, 2, 28 }, { 2023, 2, 28 }, { 2023, 3, 1 } },
  { SIG_TIME_DAYS, { 9999, 12, 31 }, { 9999, 12, 31 }, { 10000, 1, 1 } },
  { SIG_TIME_WEEKS, { 2024, 7, 8 }, { 2024, 7, 8 }, { 2024, 7, 15 } },
  { SIG_TIME_WEEKS, { 2024, 7, 14 }, { 2024, 7, 8 }, { 2024, 7, 15 } },
  { SIG_TIME_WEEKS, { 2024, 12, 31 }, { 2024, 12, 30 }, { 2025, 1, 6 } },
  { SIG_TIME_WEEKS, { 9999, 12, 31 }, { 9999, 12, 27 }, { 10000, 1, 1 } },
  { SIG_TIME_HALF_MONTHS, { 2024, 2, 15 }, { 2024, 2, 1 }, { 2024, 2, 16 } },
  { SIG_TIME_HALF_MONTHS, { 2024, 2, 16 }, { 2024, 2, 16 }, { 2024, 3, 1 } },
  { SIG_TIME_HALF_MONTHS, { 9999, 12, 31 }, { 9999, 12, 16 }, { 10000, 1, 1 } },
  { SIG_TIME_MONTHS, { 2024, 2, 29 }, { 2024, 2, 1 }, { 2024, 3, 1 } },
  { SIG_TIME_MONTHS, { 2023, 12, 31 }, { 2023, 12, 1 }, { 2024, 1, 1 } },
  { SIG_TIME_MONTHS, { 1, 1, 1 }, { 1, 1, 1 }, { 1, 2, 1 } },
  { SIG_TIME_QUARTERS, { 2024, 3, 31 }, { 2024, 1, 1 }, { 2024, 4, 1 } },
  { SIG_TIME_QUARTERS, { 2024, 10, 1 }, { 2024, 10, 1 }, { 2025, 1, 1 } },
  { SIG_TIME_YEARS, { 2024, 12, 31 }, { 2024, 1, 1 }, { 2025, 1, 1 } },
  { SIG_TIME_YEARS, { 1, 12, 31 }, { 1, 1, 1 }, { 2, 1, 1 } },
  { SIG_TIME_YEARS, { 9999, 1, 1 }, { 9999, 1, 1 }, { 10000, 1, 1 } },
  { SIG_TIME_2_YEARS, { 2025, 12, 31 }, { 2024, 1, 1 }, { 2026, 1, 1 } },
  { SIG_TIME_2_YEARS, { 1, 6, 1 }, { 1, 1, 1 }, { 2, 1, 1 } },
  { SIG_TIME_5_YEARS, { 2024, 12, 31 }, { 2020, 1, 1 }, { 2025, 1, 1 } },
  { SIG_TIME_5_YEARS, { 4, 12, 31 }, { 1, 1, 1 }, { 5, 1, 1 } },
  { SIG_TIME_DECADES, { 1899, 12, 31 }, { 1890, 1, 1 }, { 1900, 1, 1 } },
  { SIG_TIME_DECADES, { 9, 12, 31 }, { 1, 1, 1 }, { 10, 1, 1 } },
  { SIG_TIME_20_YEARS, { 1999, 12, 31 }, { 1980, 1, 1 }, { 2000, 1, 1 } },
  { SIG_TIME_50_YEARS, { 1999, 12, 31 }, { 1950, 1, 1 }, { 2000, 1, 1 } },
  { SIG_TIME_CENTURIES, { 1999, 12, 31 }, { 1900, 1, 1 }, { 2000, 1, 1 } },
  { SIG_TIME_CENTURIES, { 99, 12, 31 }, { 1, 1, 1 }, { 100, 1, 1 } },
  { SIG_TIME_500_YEARS, { 1999, 12, 31 }, { 1500, 1, 1 }, { 2000, 1, 1 } },
  { SIG_TIME_MILLENNIA, { 1999, 12, 31 }, { 1000, 1, 1 }, { 2000, 1, 1 } },
  { SIG_TIME_MILLENNIA, { 9000, 1, 1 }, { 9000, 1, 1 }, { 10000, 1, 1 } },
};

static void
test_cells (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      const Cell *cell = &cells[i];
      gint32 day = get_day (cell->day.year, cell->day.month, cell->day.day);
      gint32 start = sig_time_level_get_start (cell->level, day, G_DATE_MONDAY);
      gint32 end = sig_time_level_get_end (cell->level, day, G_DATE_MONDAY);

      g_test_message ("level %d, %u-%u-%u: %d to %d", cell->level, cell->day.year, cell->day.month, cell->day.day,
                      start, end);
      g_assert_cmpint (start, ==, get_day (cell->start.year, cell->start.month, cell->start.day));
      g_assert_cmpint (end, ==, get_day (cell->end.year, cell->end.month, cell->end.day));
    }
}

static void
test_ends (void)
{
  g_assert_cmpint (get_day (1, 1, 1), ==, SIG_TIME_FIRST_DAY);
  g_assert_cmpint (get_day (9999, 12, 31), ==, SIG_TIME_END_DAY - 1);
}

/* Each day that a week may begin with, around a Monday, and around the very first day, which is one too. */
static void
test_weeks (void)
{
  gint32 monday = get_day (2024, 7, 8);

  for (GDateWeekday start = G_DATE_MONDAY; start <= G_DATE_SUNDAY; start++)
    {
      gint32 back = ((int) G_DATE_MONDAY - (int) start + 7) % 7;

      g_assert_cmpint (sig_time_level_get_start (SIG_TIME_WEEKS, monday, start), ==, monday - back);
      g_assert_cmpint (sig_time_level_get_end (SIG_TIME_WEEKS, monday, start), ==, monday - back + 7);
      g_assert_cmpint (sig_time_level_get_start (SIG_TIME_WEEKS, 1, start), ==, 1);
      g_assert_cmpint (sig_time_level_get_end (SIG_TIME_WEEKS, 1, start), ==, 8 - back);
    }
}

/* Walks all days there are, cell by cell: no day is left out or told twice, no whole cell is shorter than the shortest,
 * and one is as short as that. */
static void
test_all_days (void)
{
  for (SigTimeLevel level = SIG_TIME_DAYS; level < SIG_N_TIME_LEVELS; level++)
    {
      gint32 shortest = G_MAXINT32;
      gint32 day, end;

      for (day = SIG_TIME_FIRST_DAY; day < SIG_TIME_END_DAY; day = end)
        {
          end = sig_time_level_get_end (level, day, G_DATE_MONDAY);
          g_assert_cmpint (end, >, day);
          g_assert_cmpint (sig_time_level_get_start (level, day, G_DATE_MONDAY), ==, day);
          g_assert_cmpint (sig_time_level_get_start (level, end - 1, G_DATE_MONDAY), ==, day);

          if (day > SIG_TIME_FIRST_DAY && (end < SIG_TIME_END_DAY || level != SIG_TIME_WEEKS))
            shortest = MIN (shortest, end - day);
        }

      g_assert_cmpint (day, ==, SIG_TIME_END_DAY);
      g_assert_cmpint (shortest, ==, sig_time_level_get_shortest (level));
    }
}

/* A cell of a level lies in one cell of its parent. */
static void
test_parents (void)
{
  SigTimeLevel parent;

  g_assert_false (sig_time_level_get_parent (SIG_TIME_MILLENNIA, &parent));

  for (SigTimeLevel level = SIG_TIME_DAYS; level < SIG_TIME_MILLENNIA; level++)
    {
      g_assert_true (sig_time_level_get_parent (level, &parent));
      g_assert_cmpint (parent, >, level);

      for (guint i = 0; i < 500; i++)
        {
          gint32 day = g_test_rand_int_range (SIG_TIME_FIRST_DAY, SIG_TIME_END_DAY);
          gint32 start = sig_time_level_get_start (parent, day, G_DATE_MONDAY);

          if (level != SIG_TIME_WEEKS)
            g_assert_cmpint (sig_time_level_get_start (level, start, G_DATE_MONDAY), ==, start);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-level/cells", test_cells);
  g_test_add_func ("/time-level/ends", test_ends);
  g_test_add_func ("/time-level/weeks", test_weeks);
  g_test_add_func ("/time-level/all-days", test_all_days);
  g_test_add_func ("/time-level/parents", test_parents);

  return g_test_run ();
}
