/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-time-level.h"
#include "sig-time-scale.h"

G_BEGIN_DECLS

/**
 * SigTimeRow:
 * @SIG_TIME_ROW_MINOR: the lower row, as fine as there is room
 * @SIG_TIME_ROW_MAJOR: the row above it, which says what the lower one leaves out
 *
 * The rows of a time axis.
 */
typedef enum
{
  SIG_TIME_ROW_MINOR,
  SIG_TIME_ROW_MAJOR,
} SigTimeRow;

/**
 * SigTimeFormat:
 * @SIG_TIME_FORMAT_DAY: the day of the month: "8"
 * @SIG_TIME_FORMAT_MONTH: the month alone: "Jul"
 * @SIG_TIME_FORMAT_QUARTER: the quarter: "Q3", or the month that it begins with
 * @SIG_TIME_FORMAT_MONTH_YEAR: "July 2024"
 * @SIG_TIME_FORMAT_YEAR: the year: "2024"
 * @SIG_TIME_FORMAT_YEARS: from the year of the tick to that of the day before its end: "2020–2029"
 *
 * What the label of a tick says. Whoever draws it has the words.
 */
typedef enum
{
  SIG_TIME_FORMAT_DAY,
  SIG_TIME_FORMAT_MONTH,
  SIG_TIME_FORMAT_QUARTER,
  SIG_TIME_FORMAT_MONTH_YEAR,
  SIG_TIME_FORMAT_YEAR,
  SIG_TIME_FORMAT_YEARS,
} SigTimeFormat;

/**
 * SigTimeTick:
 * @day: the first day of its cell: the tick stands where it begins
 * @end: the first day of the next cell
 * @level: how long a cell is
 * @row: the row that it stands in
 * @format: what its label says
 *
 * A tick of a time axis, and the cell that it opens.
 */
typedef struct
{
  gint32 day;
  gint32 end;
  SigTimeLevel level;
  SigTimeRow row;
  SigTimeFormat format;
} SigTimeTick;

/**
 * SigTimeRoom:
 * @least: for each level, the least distance between its ticks in the lower row, 1 or more, in the unit of the scale:
 *   the room that its widest label takes; %INFINITY leaves a level out
 * @week_start: the day that weeks begin with
 *
 * What whoever draws an axis asks of its ticks.
 */
typedef struct
{
  double least[SIG_N_TIME_LEVELS];
  GDateWeekday week_start;
} SigTimeRoom;

SigTimeLevel sig_time_ticks_choose_level (const SigTimeRoom *room,
                                          double             day_width);
void         sig_time_ticks_fill         (GArray            *ticks,
                                          const SigTimeRoom *room,
                                          SigTimeScale       scale,
                                          double             width);

G_END_DECLS
