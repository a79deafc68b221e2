/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-ticks.h"

#include <math.h>

static gboolean
is_room_valid (const SigTimeRoom *room)
{
  for (guint i = 0; i < SIG_N_TIME_LEVELS; i++)
    if (!(room->least[i] >= 1))
      return FALSE;

  return g_date_valid_weekday (room->week_start);
}

static SigTimeFormat
get_format (SigTimeLevel level,
            SigTimeRow   row)
{
  if (level < SIG_TIME_MONTHS)
    return SIG_TIME_FORMAT_DAY;

  if (level == SIG_TIME_MONTHS)
    return row == SIG_TIME_ROW_MAJOR ? SIG_TIME_FORMAT_MONTH_YEAR : SIG_TIME_FORMAT_MONTH;

  if (level == SIG_TIME_QUARTERS)
    return SIG_TIME_FORMAT_QUARTER;

  return row == SIG_TIME_ROW_MAJOR && level > SIG_TIME_YEARS ? SIG_TIME_FORMAT_YEARS : SIG_TIME_FORMAT_YEAR;
}

static void
fill_row (GArray       *ticks,
          SigTimeLevel  level,
          SigTimeRow    row,
          gint32        first,
          gint32        last,
          GDateWeekday  week_start)
{
  SigTimeTick tick = { .level = level, .row = row, .format = get_format (level, row) };

  for (tick.day = sig_time_level_get_start (level, first, week_start); tick.day <= last; tick.day = tick.end)
    {
      tick.end = sig_time_level_get_end (level, tick.day, week_start);
      g_array_append_val (ticks, tick);
    }
}

/**
 * sig_time_ticks_choose_level:
 * @room: what is asked of the ticks
 * @day_width: how long a day is
 *
 * Returns: the finest level whose shortest cell has the room that is asked; millennia when none has
 */
SigTimeLevel
sig_time_ticks_choose_level (const SigTimeRoom *room,
                             double             day_width)
{
  g_return_val_if_fail (room != NULL && is_room_valid (room), SIG_TIME_MILLENNIA);

  for (SigTimeLevel level = SIG_TIME_DAYS; level < SIG_TIME_MILLENNIA; level++)
    if (sig_time_level_get_shortest (level) * day_width >= room->least[level])
      return level;

  return SIG_TIME_MILLENNIA;
}

/**
 * sig_time_ticks_fill:
 * @ticks: (element-type SigTimeTick): an array, whose old content goes; it can be used again for each frame
 * @room: what is asked of the ticks
 * @scale: the scale of the axis
 * @width: of the view, from position 0 on
 *
 * Finds the ticks of a view: first those of the upper row, if it has one, then those of the lower, each in the order
 * of time. Each row begins with the tick whose cell reaches into the view from before it, so that its label can stay
 * at the edge. Which level is taken depends on the scale alone, never on where the view is. Days before the year 1
 * and after 9999 have no ticks.
 */
void
sig_time_ticks_fill (GArray            *ticks,
                     const SigTimeRoom *room,
                     SigTimeScale       scale,
                     double             width)
{
  double first = floor (scale.origin);
  double last = floor (sig_time_scale_get_day (scale, width));
  SigTimeLevel level, parent;

  g_return_if_fail (ticks != NULL && g_array_get_element_size (ticks) == sizeof (SigTimeTick));
  g_return_if_fail (room != NULL && is_room_valid (room));
  g_return_if_fail (scale.day_width > 0 && isfinite (first) && isfinite (last) && first <= last);

  g_array_set_size (ticks, 0);

  if (last < SIG_TIME_FIRST_DAY || first >= SIG_TIME_END_DAY)
    return;

  first = MAX (first, SIG_TIME_FIRST_DAY);
  last = MIN (last, SIG_TIME_END_DAY - 1);
  level = sig_time_ticks_choose_level (room, scale.day_width);

  if (sig_time_level_get_parent (level, &parent))
    fill_row (ticks, parent, SIG_TIME_ROW_MAJOR, (gint32) first, (gint32) last, room->week_start);

  fill_row (ticks, level, SIG_TIME_ROW_MINOR, (gint32) first, (gint32) last, room->week_start);
}
