/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigLaneKind:
 * @SIG_LANE_FRAME: the lane of the common frame, with sub-rows
 * @SIG_LANE_HEADING: the name of a group, above its lanes
 * @SIG_LANE_NORMAL: a lane
 * @SIG_LANE_FOLD: the row that stands for lanes and unfolds them
 *
 * What a row of the timeline is.
 */
typedef enum
{
  SIG_LANE_FRAME,
  SIG_LANE_HEADING,
  SIG_LANE_NORMAL,
  SIG_LANE_FOLD,
} SigLaneKind;

/**
 * SigLaneMetrics:
 * @sub_row: height of a sub-row of the common frame
 * @heading: height of a group's name
 * @lane: height of a lane
 * @fold: height of the row that unfolds lanes
 *
 * How high rows are, each above 0, in CSS pixels or PostScript points.
 */
typedef struct
{
  double sub_row;
  double heading;
  double lane;
  double fold;
} SigLaneMetrics;

/**
 * SigLaneRow:
 * @kind: what it is
 * @index: the number of the lane, also for the common frame; what the maker knows the heading by; how many lanes the
 *   fold has
 * @n_sub_rows: how many sub-rows it has, 1 except in the common frame
 * @y: its top, from the top of all
 * @height: its height
 *
 * A row, from the top of the plan to its bottom without gaps.
 */
typedef struct
{
  SigLaneKind kind;
  guint index;
  guint n_sub_rows;
  double y;
  double height;
} SigLaneRow;

/**
 * SigLanePlan:
 *
 * Where the lanes stand, from top to bottom. Whoever makes it adds the rows in their order; it is made anew when they
 * change, which is quick.
 */
typedef struct _SigLanePlan SigLanePlan;

SigLanePlan      *sig_lane_plan_new          (const SigLaneMetrics *metrics,
                                              guint                 n_lanes);
void              sig_lane_plan_free         (SigLanePlan          *self);
void              sig_lane_plan_add_frame    (SigLanePlan          *self,
                                              guint                 lane,
                                              guint                 n_sub_rows);
void              sig_lane_plan_add_heading  (SigLanePlan          *self,
                                              guint                 index);
void              sig_lane_plan_add_lane     (SigLanePlan          *self,
                                              guint                 lane);
void              sig_lane_plan_add_fold     (SigLanePlan          *self,
                                              const guint          *lanes,
                                              guint                 n_lanes,
                                              double                unfolded);
const SigLaneRow *sig_lane_plan_get_rows     (SigLanePlan          *self,
                                              guint                *n_rows);
double            sig_lane_plan_get_height   (SigLanePlan          *self);
int               sig_lane_plan_find_lane    (SigLanePlan          *self,
                                              guint                 lane);
int               sig_lane_plan_find_y       (SigLanePlan          *self,
                                              double                y);
guint             sig_lane_plan_get_visible  (SigLanePlan          *self,
                                              double                offset,
                                              double                height,
                                              guint                *first);
double            sig_lane_plan_clamp        (SigLanePlan          *self,
                                              double                offset,
                                              double                height);
double            sig_lane_plan_reveal       (SigLanePlan          *self,
                                              guint                 row,
                                              double                offset,
                                              double                height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigLanePlan, sig_lane_plan_free)

G_END_DECLS
