/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lane-plan.h"

#include <math.h>

#define ROW(self, i) (&g_array_index ((self)->rows, SigLaneRow, i))

/* @places has the row of each lane, or -1. */
struct _SigLanePlan
{
  SigLaneMetrics metrics;
  guint n_lanes;
  int *places;
  GArray *rows;
  double height;
};

static void
add_row (SigLanePlan *self,
         SigLaneKind  kind,
         guint        index,
         guint        n_sub_rows,
         double       height)
{
  SigLaneRow row = { kind, index, n_sub_rows, self->height, height };

  g_array_append_val (self->rows, row);
  self->height += height;
}

static gboolean
can_add (SigLanePlan *self,
         guint        lane)
{
  return lane < self->n_lanes && self->places[lane] < 0;
}

static void
add_lane (SigLanePlan *self,
          guint        lane,
          double       height)
{
  self->places[lane] = (int) self->rows->len;
  add_row (self, SIG_LANE_NORMAL, lane, 1, height);
}

/* How many rows begin before a height. */
static guint
count_rows_before (SigLanePlan *self,
                   double       y)
{
  guint low = 0;
  guint high = self->rows->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (ROW (self, middle)->y < y)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sig_lane_plan_new:
 * @metrics: how high rows are
 * @n_lanes: how many lanes there are at most, numbered from 0
 *
 * Returns: (transfer full): a plan without rows
 */
SigLanePlan *
sig_lane_plan_new (const SigLaneMetrics *metrics,
                   guint                 n_lanes)
{
  SigLanePlan *self;

  g_return_val_if_fail (metrics != NULL, NULL);
  g_return_val_if_fail (metrics->sub_row > 0 && metrics->heading > 0 && metrics->lane > 0 && metrics->fold > 0, NULL);

  self = g_new0 (SigLanePlan, 1);
  self->metrics = *metrics;
  self->n_lanes = n_lanes;
  self->places = g_new (int, n_lanes);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SigLaneRow));

  for (guint i = 0; i < n_lanes; i++)
    self->places[i] = -1;

  return self;
}

/**
 * sig_lane_plan_free:
 * @self: (transfer full): a plan
 *
 * Frees it.
 */
void
sig_lane_plan_free (SigLanePlan *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->rows);
  g_free (self->places);
  g_free (self);
}

/**
 * sig_lane_plan_add_frame:
 * @self: a plan
 * @lane: the lane of the common frame, not yet in the plan
 * @n_sub_rows: how many sub-rows it needs; it has one at least
 *
 * Adds the lane of the common frame below what is there.
 */
void
sig_lane_plan_add_frame (SigLanePlan *self,
                         guint        lane,
                         guint        n_sub_rows)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (can_add (self, lane));

  n_sub_rows = MAX (n_sub_rows, 1);
  self->places[lane] = (int) self->rows->len;
  add_row (self, SIG_LANE_FRAME, lane, n_sub_rows, n_sub_rows * self->metrics.sub_row);
}

/**
 * sig_lane_plan_add_heading:
 * @self: a plan
 * @index: whatever the caller knows the group by
 *
 * Adds the name of a group below what is there.
 */
void
sig_lane_plan_add_heading (SigLanePlan *self,
                           guint        index)
{
  g_return_if_fail (self != NULL);

  add_row (self, SIG_LANE_HEADING, index, 1, self->metrics.heading);
}

/**
 * sig_lane_plan_add_lane:
 * @self: a plan
 * @lane: a lane that is not yet in the plan
 *
 * Adds a lane below what is there.
 */
void
sig_lane_plan_add_lane (SigLanePlan *self,
                        guint        lane)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (can_add (self, lane));

  add_lane (self, lane, self->metrics.lane);
}

/**
 * sig_lane_plan_add_fold:
 * @self: a plan
 * @lanes: (array length=n_lanes): lanes that are not yet in the plan
 * @n_lanes: how many there are; without any, nothing is added
 * @unfolded: 0 when they are folded, 1 when they are unfolded, in between while they unfold
 *
 * Adds a row that stands for lanes, and below it the lanes when they are to be seen, in the share of their height that
 * @unfolded says.
 */
void
sig_lane_plan_add_fold (SigLanePlan *self,
                        const guint *lanes,
                        guint        n_lanes,
                        double       unfolded)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (lanes != NULL || n_lanes == 0);
  g_return_if_fail (unfolded >= 0 && unfolded <= 1);

  if (n_lanes == 0)
    return;

  add_row (self, SIG_LANE_FOLD, n_lanes, 1, self->metrics.fold);

  for (guint i = 0; unfolded > 0 && i < n_lanes; i++)
    {
      g_return_if_fail (can_add (self, lanes[i]));

      add_lane (self, lanes[i], self->metrics.lane * unfolded);
    }
}

/**
 * sig_lane_plan_get_rows:
 * @self: a plan
 * @n_rows: (out) (optional): how many there are
 *
 * Returns: (array length=n_rows) (transfer none): the rows from top to bottom; they move when another one is added
 */
const SigLaneRow *
sig_lane_plan_get_rows (SigLanePlan *self,
                        guint       *n_rows)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (n_rows != NULL)
    *n_rows = self->rows->len;

  return (const SigLaneRow *) (void *) self->rows->data;
}

/**
 * sig_lane_plan_get_height:
 * @self: a plan
 *
 * Returns: the height of all rows together
 */
double
sig_lane_plan_get_height (SigLanePlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * sig_lane_plan_find_lane:
 * @self: a plan
 * @lane: a lane
 *
 * Returns: its row, or -1 when it is folded or not in the plan
 */
int
sig_lane_plan_find_lane (SigLanePlan *self,
                         guint        lane)
{
  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (lane < self->n_lanes, -1);

  return self->places[lane];
}

/**
 * sig_lane_plan_find_y:
 * @self: a plan
 * @y: a height from the top of all
 *
 * Returns: the row there, or -1 above the first and below the last
 */
int
sig_lane_plan_find_y (SigLanePlan *self,
                      double       y)
{
  g_return_val_if_fail (self != NULL, -1);

  if (!(y >= 0 && y < self->height))
    return -1;

  return (int) count_rows_before (self, nextafter (y, INFINITY)) - 1;
}

/**
 * sig_lane_plan_get_visible:
 * @self: a plan
 * @offset: how far the view has scrolled down
 * @height: of the view
 * @first: (out): the first row in view
 *
 * Returns: how many rows from there on are in view, wholly or in part
 */
guint
sig_lane_plan_get_visible (SigLanePlan *self,
                           double       offset,
                           double       height,
                           guint       *first)
{
  guint end;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (first != NULL, 0);

  *first = (guint) MAX (sig_lane_plan_find_y (self, MAX (offset, 0)), 0);
  end = offset < self->height ? count_rows_before (self, offset + height) : 0;

  return end > *first ? end - *first : 0;
}

/**
 * sig_lane_plan_clamp:
 * @self: a plan
 * @offset: how far a view would scroll down
 * @height: of the view
 *
 * Returns: how far it can: never below the last row, never above the first
 */
double
sig_lane_plan_clamp (SigLanePlan *self,
                     double       offset,
                     double       height)
{
  g_return_val_if_fail (self != NULL, 0);

  return CLAMP (offset, 0, MAX (self->height - height, 0));
}

/**
 * sig_lane_plan_reveal:
 * @self: a plan
 * @row: a row
 * @offset: how far the view has scrolled down
 * @height: of the view
 *
 * Returns: how far it must, moving as little as is needed to see the row; one that is too high is seen from its top
 */
double
sig_lane_plan_reveal (SigLanePlan *self,
                      guint        row,
                      double       offset,
                      double       height)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (row < self->rows->len, 0);

  offset = MAX (offset, ROW (self, row)->y + ROW (self, row)->height - height);
  offset = MIN (offset, ROW (self, row)->y);

  return sig_lane_plan_clamp (self, offset, height);
}
