/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-set.h"

/**
 * sig_timeline_set_create_plan:
 * @self: a set
 * @metrics: how high rows are
 * @unfolded: 0 when the lanes without events are folded, 1 when they are unfolded, in between while they unfold
 *
 * Returns: (transfer full): where the lanes stand in their order; under the names of their groups where they are sorted
 *   by group
 */
SigLanePlan *
sig_timeline_set_create_plan (SigTimelineSet       *self,
                              const SigLaneMetrics *metrics,
                              double                unfolded)
{
  g_autoptr(GArray) empty = g_array_new (FALSE, FALSE, sizeof (guint));
  SigLanePlan *plan;
  guint heading = G_MAXUINT;
  guint n_empty, n;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);

  plan = sig_lane_plan_new (metrics, sig_timeline_set_get_n_lanes (self));
  n_empty = sig_timeline_set_get_n_empty (self);
  n = sig_timeline_set_get_n_shown (self);

  sig_lane_plan_add_frame (plan, 0, 1 + sig_timeline_set_get_n_period_rows (self));
  for (guint i = 1; i < n; i++)
    {
      guint number = sig_timeline_set_get_nth (self, i);

      if (i >= n - n_empty)
        {
          g_array_append_val (empty, number);
          continue;
        }
      if (sig_timeline_set_get_order (self) == SIG_LANE_ORDER_GROUP &&
          sig_timeline_set_get_heading (self, number) != heading)
        sig_lane_plan_add_heading (plan, heading = sig_timeline_set_get_heading (self, number));
      sig_lane_plan_add_lane (plan, number);
    }
  sig_lane_plan_add_fold (plan, (const guint *) empty->data, empty->len, unfolded);

  return plan;
}

static void
widen (SigDay *first,
       SigDay *end,
       SigDay  from,
       SigDay  to)
{
  if (from == SIG_NO_DAY)
    return;
  if (*first == SIG_NO_DAY || from < *first)
    *first = from;
  if (*end == SIG_NO_DAY || to > *end)
    *end = to;
}

/**
 * sig_timeline_set_get_span:
 * @self: a set
 * @first: (out): the first day of the record
 * @end: (out): the day after its last, after @first
 *
 * The record from its first event to its last, or the day up to which it is kept. Periods are seen as far as they reach
 * into it.
 */
void
sig_timeline_set_get_span (SigTimelineSet *self,
                           SigDay         *first,
                           SigDay         *end)
{
  const SigEventMark *marks;
  guint n;

  g_return_if_fail (SIG_IS_TIMELINE_SET (self));

  *end = sig_timeline_set_get_as_of (self) + 1;
  *first = SIG_NO_DAY;
  marks = sig_event_pyramid_get_marks (sig_timeline_set_get_pyramid (self), &n);
  for (guint i = 0; i < n; i++)
    widen (first, end, marks[i].first, marks[i].last + 1);

  if (*first == SIG_NO_DAY || *first >= *end)
    *first = *end - 1;
}

/**
 * sig_timeline_set_get_heart:
 * @self: a set
 * @first: (out): a day
 * @end: (out): a day, after @first
 *
 * The time in which talks were held and agreements signed: what a person sees first. The whole record where there is no
 * such time.
 */
void
sig_timeline_set_get_heart (SigTimelineSet *self,
                            SigDay         *first,
                            SigDay         *end)
{
  guint n;

  g_return_if_fail (SIG_IS_TIMELINE_SET (self));

  *first = *end = SIG_NO_DAY;
  n = sig_timeline_set_get_n_shown (self) - sig_timeline_set_get_n_empty (self);
  for (guint i = 1; i < n; i++)
    {
      const SigLane *lane = sig_timeline_set_get_lane (self, sig_timeline_set_get_nth (self, i));

      widen (first, end, lane->talks_from, lane->talks_from + 1);
      widen (first, end, lane->signed_on, lane->signed_on + 1);
    }

  if (*first == SIG_NO_DAY)
    sig_timeline_set_get_span (self, first, end);
}
