/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-level.h"

#include "sig-time-scale.h"

#define LAST_YEAR 9999

/* What is known of a level. A level of whole months has @months of them in a cell, and one of those divides the years
 * evenly; a level without a parent has itself there. */
typedef struct
{
  int shortest;
  int months;
  SigTimeLevel parent;
} Level;

static const Level levels[] = {
  [SIG_TIME_DAYS] = { 1, 0, SIG_TIME_MONTHS },
  [SIG_TIME_WEEKS] = { 7, 0, SIG_TIME_MONTHS },
  [SIG_TIME_HALF_MONTHS] = { 13, 0, SIG_TIME_MONTHS },
  [SIG_TIME_MONTHS] = { 28, 1, SIG_TIME_YEARS },
  [SIG_TIME_QUARTERS] = { 90, 3, SIG_TIME_YEARS },
  [SIG_TIME_YEARS] = { 365, 12, SIG_TIME_DECADES },
  [SIG_TIME_2_YEARS] = { 2 * 365, 2 * 12, SIG_TIME_DECADES },
  [SIG_TIME_5_YEARS] = { 5 * 365 + 1, 5 * 12, SIG_TIME_50_YEARS },
  [SIG_TIME_DECADES] = { 10 * 365 + 2, 10 * 12, SIG_TIME_CENTURIES },
  [SIG_TIME_20_YEARS] = { 20 * 365 + 4, 20 * 12, SIG_TIME_CENTURIES },
  [SIG_TIME_50_YEARS] = { 50 * 365 + 12, 50 * 12, SIG_TIME_500_YEARS },
  [SIG_TIME_CENTURIES] = { 100 * 365 + 24, 100 * 12, SIG_TIME_MILLENNIA },
  [SIG_TIME_500_YEARS] = { 500 * 365 + 121, 500 * 12, SIG_TIME_MILLENNIA },
  [SIG_TIME_MILLENNIA] = { 1000 * 365 + 242, 1000 * 12, SIG_TIME_MILLENNIA },
};

G_STATIC_ASSERT (G_N_ELEMENTS (levels) == SIG_N_TIME_LEVELS);

/* Months are counted on from January of the year 0, so that whole divisions fall on the years that they divide. */
static int
get_month (gint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return g_date_get_year (&date) * 12 + (int) g_date_get_month (&date) - 1;
}

static gint32
get_first_day (int month)
{
  GDate date;

  if (month < 12)
    return SIG_TIME_FIRST_DAY;

  if (month >= (LAST_YEAR + 1) * 12)
    return SIG_TIME_END_DAY;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, (GDateMonth) (month % 12 + 1), (GDateYear) (month / 12));

  return (gint32) g_date_get_julian (&date);
}

static gint32
get_week_start (gint32       day,
                GDateWeekday week_start)
{
  int weekday = (day - SIG_TIME_FIRST_DAY) % 7;

  return day - (weekday - (int) week_start + (int) G_DATE_MONDAY + 7) % 7;
}

/**
 * sig_time_level_get_parent:
 * @self: a level
 * @parent: (out): the level of the row above it
 *
 * Each tick of the parent is one of this level too; weeks alone pay no heed to months.
 *
 * Returns: whether there is one: nothing stands above millennia
 */
gboolean
sig_time_level_get_parent (SigTimeLevel  self,
                           SigTimeLevel *parent)
{
  g_return_val_if_fail (self < SIG_N_TIME_LEVELS, FALSE);
  g_return_val_if_fail (parent != NULL, FALSE);

  *parent = levels[self].parent;

  return *parent != self;
}

/**
 * sig_time_level_get_shortest:
 * @self: a level
 *
 * Returns: how many days its shortest whole cell has
 */
int
sig_time_level_get_shortest (SigTimeLevel self)
{
  g_return_val_if_fail (self < SIG_N_TIME_LEVELS, 1);

  return levels[self].shortest;
}

/**
 * sig_time_level_get_start:
 * @self: a level
 * @day: a day of the years 1 to 9999
 * @week_start: the day that weeks begin with
 *
 * Returns: the first day of the cell that the day lies in
 */
gint32
sig_time_level_get_start (SigTimeLevel self,
                          gint32       day,
                          GDateWeekday week_start)
{
  int month;

  g_return_val_if_fail (self < SIG_N_TIME_LEVELS, day);
  g_return_val_if_fail (day >= SIG_TIME_FIRST_DAY && day < SIG_TIME_END_DAY, day);
  g_return_val_if_fail (g_date_valid_weekday (week_start), day);

  if (self == SIG_TIME_DAYS)
    return day;

  if (self == SIG_TIME_WEEKS)
    return MAX (get_week_start (day, week_start), SIG_TIME_FIRST_DAY);

  month = get_month (day);

  if (self == SIG_TIME_HALF_MONTHS)
    return get_first_day (month) + (day - get_first_day (month) < 15 ? 0 : 15);

  return get_first_day (month - month % levels[self].months);
}

/**
 * sig_time_level_get_end:
 * @self: a level
 * @day: a day of the years 1 to 9999
 * @week_start: the day that weeks begin with
 *
 * Returns: the first day of the next cell; %SIG_TIME_END_DAY after the last one
 */
gint32
sig_time_level_get_end (SigTimeLevel self,
                        gint32       day,
                        GDateWeekday week_start)
{
  int month;

  g_return_val_if_fail (self < SIG_N_TIME_LEVELS, day + 1);
  g_return_val_if_fail (day >= SIG_TIME_FIRST_DAY && day < SIG_TIME_END_DAY, day + 1);
  g_return_val_if_fail (g_date_valid_weekday (week_start), day + 1);

  if (self == SIG_TIME_DAYS)
    return day + 1;

  if (self == SIG_TIME_WEEKS)
    return MIN (get_week_start (day, week_start) + 7, SIG_TIME_END_DAY);

  month = get_month (day);

  if (self == SIG_TIME_HALF_MONTHS)
    return day - get_first_day (month) < 15 ? get_first_day (month) + 15 : get_first_day (month + 1);

  return get_first_day (month - month % levels[self].months + levels[self].months);
}
