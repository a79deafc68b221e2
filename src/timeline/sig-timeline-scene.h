/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-span.h"
#include "sig-timeline-painter.h"

G_BEGIN_DECLS

/**
 * SigTimelineScene:
 * @look: colours and fonts
 * @set: what is shown
 * @painter: draws what stands in lanes
 * @plan: where the lanes stand
 * @scale: the scale of time, along the time axis
 * @offset: how far the lanes are scrolled up
 * @width: of all
 * @height: of all
 * @names_width: of the column of names, at the beginning
 * @axis_height: of the time axis, on top
 * @compact: whether lanes have the codes of their parties in place of names
 * @selected_lane: the number of the lane that stands out, or -1
 * @fold_focused: whether the keyboard is on the row that unfolds lanes
 * @unfolded: 0 when lanes without events are folded, 1 when they are unfolded
 * @date: the shared date
 *
 * What is drawn in a frame. Positions along the time axis run from its beginning, left to right;
 * sig_timeline_scene_place() says where that is in the widget.
 */
typedef struct
{
  SigTimelineLook    *look;
  SigTimelineSet     *set;
  SigTimelinePainter *painter;
  SigLanePlan        *plan;
  SigTimeScale        scale;
  double              offset;
  double              width;
  double              height;
  double              names_width;
  double              axis_height;
  gboolean            compact;
  int                 selected_lane;
  gboolean            fold_focused;
  double              unfolded;
  SigDay              date;
} SigTimelineScene;

double sig_timeline_scene_place      (const SigTimelineScene *self,
                                      double                  position,
                                      double                  width);
double sig_timeline_scene_get_position (const SigTimelineScene *self,
                                        double                  x);
double sig_timeline_scene_get_length (const SigTimelineScene *self);
void   sig_timeline_scene_clip_time  (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot,
                                      double                  top);
void   sig_timeline_scene_words      (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot,
                                      SigTimelineFont         font,
                                      const char             *text,
                                      int                     room,
                                      double                  position,
                                      double                  middle,
                                      const GdkRGBA          *colour);

void   sig_timeline_scene_draw_bands (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot);
void   sig_timeline_scene_draw_band_names (const SigTimelineScene *self,
                                           GtkSnapshot            *snapshot);
void   sig_timeline_scene_draw_rows  (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot);
void   sig_timeline_scene_draw_names (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot);
double sig_timeline_scene_measure_names (const SigTimelineScene *self);

void   sig_timeline_scene_draw_grid  (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot,
                                      GArray                 *ticks);
gboolean sig_timeline_scene_place_label (const SigTimelineScene *self,
                                         const SigTimeTick      *tick,
                                         SigSpan                *span);
void   sig_timeline_scene_draw_axis  (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot,
                                      GArray                 *ticks);
void   sig_timeline_scene_draw_date  (const SigTimelineScene *self,
                                      GtkSnapshot            *snapshot);
gboolean sig_timeline_scene_is_at_date (const SigTimelineScene *self,
                                        double                  x,
                                        double                  y);

G_END_DECLS
