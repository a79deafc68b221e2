/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-event-pyramid.h"
#include "sig-lane-plan.h"
#include "sig-lanes.h"
#include "sig-timeline-ink.h"

G_BEGIN_DECLS

/**
 * SigTimelineEvent:
 * @event: the event
 * @ink: the colour of its mark
 * @mark: the shape of its mark
 *
 * What the timeline must know of an event while it draws.
 */
typedef struct
{
  SigEvent       *event;
  SigTimelineInk  ink;
  SigMark         mark;
} SigTimelineEvent;

/**
 * SigTimelineSet:
 *
 * A data set made ready for the timeline: its events as a pyramid of marks, and lanes with numbers that stay the same
 * however they are sorted. Lane 0 is the common frame; the lane of party n of the data set has the number n + 1.
 */
#define SIG_TYPE_TIMELINE_SET (sig_timeline_set_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineSet, sig_timeline_set, SIG, TIMELINE_SET, GObject)

SigTimelineSet         *sig_timeline_set_new          (SigStandings   *standings,
                                                       SigLaneOrder    order);
SigDataset             *sig_timeline_set_get_dataset  (SigTimelineSet *self);
SigEventPyramid        *sig_timeline_set_get_pyramid  (SigTimelineSet *self);
SigLaneOrder            sig_timeline_set_get_order    (SigTimelineSet *self);
void                    sig_timeline_set_sort         (SigTimelineSet *self,
                                                       SigLaneOrder    order);
guint                   sig_timeline_set_get_n_lanes  (SigTimelineSet *self);
guint                   sig_timeline_set_get_n_shown  (SigTimelineSet *self);
SigDay                  sig_timeline_set_get_as_of    (SigTimelineSet *self);
const SigLane          *sig_timeline_set_get_lane     (SigTimelineSet *self,
                                                       guint           number);
int                     sig_timeline_set_find_lane    (SigTimelineSet *self,
                                                       SigParty       *party);
guint                   sig_timeline_set_get_nth      (SigTimelineSet *self,
                                                       guint           index);
guint                   sig_timeline_set_get_heading  (SigTimelineSet *self,
                                                       guint           number);
SigGroup               *sig_timeline_set_get_group    (SigTimelineSet *self,
                                                       guint           heading);
guint                   sig_timeline_set_get_n_empty  (SigTimelineSet *self);
const SigTimelineEvent *sig_timeline_set_get_event    (SigTimelineSet *self,
                                                       guint           position);
int                     sig_timeline_set_find_event   (SigTimelineSet *self,
                                                       SigEvent       *event,
                                                       int             lane);
guint                   sig_timeline_set_get_n_period_rows (SigTimelineSet *self);
guint                   sig_timeline_set_get_period_row    (SigTimelineSet *self,
                                                            guint           period);
SigLanePlan            *sig_timeline_set_create_plan  (SigTimelineSet       *self,
                                                       const SigLaneMetrics *metrics,
                                                       double                unfolded);
void                    sig_timeline_set_get_span     (SigTimelineSet *self,
                                                       SigDay         *first,
                                                       SigDay         *end);
void                    sig_timeline_set_get_heart    (SigTimelineSet *self,
                                                       SigDay         *first,
                                                       SigDay         *end);

G_END_DECLS
