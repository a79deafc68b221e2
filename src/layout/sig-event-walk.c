/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-event-walk.h"

/* Events are known by their positions in the pyramid, as in the rest of the timeline; -1 is none. */

static guint
get_lane_of (SigEventPyramid *pyramid,
             guint            position)
{
  return sig_event_pyramid_get_marks (pyramid, NULL)[position].lane;
}

static gboolean
has_position (SigEventPyramid *pyramid,
              guint            position)
{
  guint n_marks;

  sig_event_pyramid_get_marks (pyramid, &n_marks);

  return position < n_marks;
}

/**
 * sig_event_walk_get_first:
 * @pyramid: the events
 * @lane: a lane
 *
 * Returns: the lane's first event, or -1 when it has none
 */
int
sig_event_walk_get_first (SigEventPyramid *pyramid,
                          guint            lane)
{
  guint n_marks = 0;
  guint begin = sig_event_pyramid_get_lane (pyramid, lane, &n_marks);

  return n_marks > 0 ? (int) begin : -1;
}

/**
 * sig_event_walk_get_last:
 * @pyramid: the events
 * @lane: a lane
 *
 * Returns: the lane's last event, or -1 when it has none
 */
int
sig_event_walk_get_last (SigEventPyramid *pyramid,
                         guint            lane)
{
  guint n_marks = 0;
  guint begin = sig_event_pyramid_get_lane (pyramid, lane, &n_marks);

  return n_marks > 0 ? (int) (begin + n_marks - 1) : -1;
}

/**
 * sig_event_walk_get_next:
 * @pyramid: the events
 * @position: an event
 * @level: the level that is seen; %SIG_EVENT_SINGLE to walk through each event of a cluster
 *
 * Returns: the first event of the next mark or cluster in the lane, or -1 at its end
 */
int
sig_event_walk_get_next (SigEventPyramid *pyramid,
                         guint            position,
                         int              level)
{
  SigEventItem item;
  guint next;

  g_return_val_if_fail (pyramid != NULL, -1);
  g_return_val_if_fail (has_position (pyramid, position), -1);

  sig_event_pyramid_find (pyramid, position, level, &item);
  next = item.begin + item.count;

  return has_position (pyramid, next) && get_lane_of (pyramid, next) == item.lane ? (int) next : -1;
}

/**
 * sig_event_walk_get_previous:
 * @pyramid: the events
 * @position: an event
 * @level: the level that is seen; %SIG_EVENT_SINGLE to walk through each event of a cluster
 *
 * Returns: the last event of the previous mark or cluster in the lane, or -1 at its beginning
 */
int
sig_event_walk_get_previous (SigEventPyramid *pyramid,
                             guint            position,
                             int              level)
{
  SigEventItem item;

  g_return_val_if_fail (pyramid != NULL, -1);
  g_return_val_if_fail (has_position (pyramid, position), -1);

  sig_event_pyramid_find (pyramid, position, level, &item);

  return item.begin > 0 && get_lane_of (pyramid, item.begin - 1) == item.lane ? (int) item.begin - 1 : -1;
}

/**
 * sig_event_walk_find_nearest:
 * @pyramid: the events
 * @lane: a lane
 * @day: a day, with its fraction
 *
 * Returns: the event of the lane whose centre is nearest, of two equally near the earlier, or -1 when it has none
 */
int
sig_event_walk_find_nearest (SigEventPyramid *pyramid,
                             guint            lane,
                             double           day)
{
  guint n_marks = 0;
  guint begin = sig_event_pyramid_get_lane (pyramid, lane, &n_marks);
  guint low = begin;
  guint high = begin + n_marks;

  if (n_marks == 0)
    return -1;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (sig_event_pyramid_get_centre (pyramid, middle) < day)
        low = middle + 1;
      else
        high = middle;
    }

  if (low == begin + n_marks)
    return (int) low - 1;

  if (low > begin && day - sig_event_pyramid_get_centre (pyramid, low - 1)
                     <= sig_event_pyramid_get_centre (pyramid, low) - day)
    return (int) low - 1;

  return (int) low;
}

/**
 * sig_event_walk_find_across:
 * @pyramid: the events
 * @plan: where the lanes stand
 * @lane: the lane to start from
 * @day: the day to stay near: best the one where walking up or down began, so that the way back leads there again
 * @step: 1 for the lanes below, -1 for those above
 *
 * Finds the event to go to in the next lane that has any; folded lanes are left out.
 *
 * Returns: the event, or -1 when there is none in that direction, or the lane is not to be seen
 */
int
sig_event_walk_find_across (SigEventPyramid *pyramid,
                            SigLanePlan     *plan,
                            guint            lane,
                            double           day,
                            int              step)
{
  const SigLaneRow *rows;
  guint n_rows;
  int row;

  g_return_val_if_fail (pyramid != NULL && plan != NULL, -1);
  g_return_val_if_fail (step == 1 || step == -1, -1);

  rows = sig_lane_plan_get_rows (plan, &n_rows);
  row = sig_lane_plan_find_lane (plan, lane);

  if (row < 0)
    return -1;

  for (row += step; row >= 0 && row < (int) n_rows; row += step)
    {
      int found = -1;

      if (rows[row].kind == SIG_LANE_FRAME || rows[row].kind == SIG_LANE_NORMAL)
        found = sig_event_walk_find_nearest (pyramid, rows[row].index, day);

      if (found >= 0)
        return found;
    }

  return -1;
}
