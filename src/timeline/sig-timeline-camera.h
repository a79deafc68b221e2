/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-time-scale.h"

G_BEGIN_DECLS

/**
 * SigTimelineCamera:
 *
 * What part of the timeline is seen: the scale of time along the view, and how far it has scrolled down. It moves at
 * once, or smoothly where motion is wanted; "changed" says that it has moved. Positions run left to right from the
 * beginning of the time axis; whoever draws mirrors them.
 */
#define SIG_TYPE_TIMELINE_CAMERA (sig_timeline_camera_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineCamera, sig_timeline_camera, SIG, TIMELINE_CAMERA, GObject)

SigTimelineCamera   *sig_timeline_camera_new        (GtkWidget         *widget);
SigTimeScale         sig_timeline_camera_get_scale  (SigTimelineCamera *self);
SigTimeScale         sig_timeline_camera_get_goal   (SigTimelineCamera *self);
const SigTimeLimits *sig_timeline_camera_get_limits (SigTimelineCamera *self);
double               sig_timeline_camera_get_offset (SigTimelineCamera *self);
double               sig_timeline_camera_get_height (SigTimelineCamera *self);
GtkAdjustment       *sig_timeline_camera_get_adjustment (SigTimelineCamera *self);

void                 sig_timeline_camera_set_record (SigTimelineCamera *self,
                                                     double             first,
                                                     double             end);
void                 sig_timeline_camera_set_size   (SigTimelineCamera *self,
                                                     double             width,
                                                     double             height,
                                                     double             full_height);
void                 sig_timeline_camera_show       (SigTimelineCamera *self,
                                                     double             first,
                                                     double             end,
                                                     double             padding,
                                                     gboolean           smoothly);
void                 sig_timeline_camera_go         (SigTimelineCamera *self,
                                                     SigTimeScale       scale);
void                 sig_timeline_camera_reveal     (SigTimelineCamera *self,
                                                     double             first,
                                                     double             end);
void                 sig_timeline_camera_zoom       (SigTimelineCamera *self,
                                                     double             position,
                                                     double             factor,
                                                     gboolean           smoothly);
void                 sig_timeline_camera_pan        (SigTimelineCamera *self,
                                                     double             dx,
                                                     double             dy);
void                 sig_timeline_camera_scroll_to  (SigTimelineCamera *self,
                                                     double             offset);
void                 sig_timeline_camera_fling      (SigTimelineCamera *self,
                                                     double             vx,
                                                     double             vy);
void                 sig_timeline_camera_stop       (SigTimelineCamera *self);

G_END_DECLS
