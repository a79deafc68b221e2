/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTimeLevel:
 * @SIG_TIME_DAYS: each day
 * @SIG_TIME_WEEKS: the first day of each week
 * @SIG_TIME_HALF_MONTHS: the 1st and the 16th
 * @SIG_TIME_MONTHS: the 1st of each month
 * @SIG_TIME_QUARTERS: the 1st of January, April, July and October
 * @SIG_TIME_YEARS: the 1st of January
 * @SIG_TIME_2_YEARS: that of the years that 2 divides
 * @SIG_TIME_5_YEARS: of those that 5 divides
 * @SIG_TIME_DECADES: of those that 10 divides
 * @SIG_TIME_20_YEARS: of those that 20 divides
 * @SIG_TIME_50_YEARS: of those that 50 divides
 * @SIG_TIME_CENTURIES: of those that 100 divides
 * @SIG_TIME_500_YEARS: of those that 500 divides
 * @SIG_TIME_MILLENNIA: of those that 1000 divides
 * @SIG_N_TIME_LEVELS: how many there are
 *
 * How finely the calendar is divided. The days from one tick of a level to its next are a cell. The cell that would
 * begin before the year 1 begins with it, and the last one ends with the year 9999.
 */
typedef enum
{
  SIG_TIME_DAYS,
  SIG_TIME_WEEKS,
  SIG_TIME_HALF_MONTHS,
  SIG_TIME_MONTHS,
  SIG_TIME_QUARTERS,
  SIG_TIME_YEARS,
  SIG_TIME_2_YEARS,
  SIG_TIME_5_YEARS,
  SIG_TIME_DECADES,
  SIG_TIME_20_YEARS,
  SIG_TIME_50_YEARS,
  SIG_TIME_CENTURIES,
  SIG_TIME_500_YEARS,
  SIG_TIME_MILLENNIA,
  SIG_N_TIME_LEVELS,
} SigTimeLevel;

gboolean sig_time_level_get_parent   (SigTimeLevel  self,
                                      SigTimeLevel *parent);
int      sig_time_level_get_shortest (SigTimeLevel  self);
gint32   sig_time_level_get_start    (SigTimeLevel  self,
                                      gint32        day,
                                      GDateWeekday  week_start);
gint32   sig_time_level_get_end      (SigTimeLevel  self,
                                      gint32        day,
                                      GDateWeekday  week_start);

G_END_DECLS
