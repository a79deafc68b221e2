/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"
#include "sig-timeline-camera.h"
#include "sig-timeline-scene.h"

G_BEGIN_DECLS

/**
 * SigTimelineView:
 *
 * The lanes of the timeline: one widget that draws all of it, with a child for assistive technology for each event in
 * view. Time runs to the right, or to the left where the text does.
 */
#define SIG_TYPE_TIMELINE_VIEW (sig_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineView, sig_timeline_view, SIG, TIMELINE_VIEW, GtkWidget)

GtkWidget         *sig_timeline_view_new          (void);

SigExplorer       *sig_timeline_view_get_explorer (SigTimelineView *self);
void               sig_timeline_view_set_explorer (SigTimelineView *self,
                                                   SigExplorer     *explorer);
SigLaneOrder       sig_timeline_view_get_order    (SigTimelineView *self);
void               sig_timeline_view_set_order    (SigTimelineView *self,
                                                   SigLaneOrder     order);
gboolean           sig_timeline_view_get_compact  (SigTimelineView *self);
void               sig_timeline_view_set_compact  (SigTimelineView *self,
                                                   gboolean         compact);
gboolean           sig_timeline_view_get_unfolded (SigTimelineView *self);
void               sig_timeline_view_set_unfolded (SigTimelineView *self,
                                                   gboolean         unfolded);

SigTimelineSet    *sig_timeline_view_get_set      (SigTimelineView *self);
SigTimelineCamera *sig_timeline_view_get_camera   (SigTimelineView *self);
int                sig_timeline_view_get_level    (SigTimelineView *self);
gboolean           sig_timeline_view_get_scene    (SigTimelineView  *self,
                                                   SigTimelineScene *scene);
gboolean           sig_timeline_view_find         (SigTimelineView *self,
                                                   double           x,
                                                   double           y,
                                                   SigEventItem    *item);
gboolean           sig_timeline_view_get_rect     (SigTimelineView    *self,
                                                   const SigEventItem *item,
                                                   GdkRectangle       *rect);

void               sig_timeline_view_zoom         (SigTimelineView *self,
                                                   double           factor);
void               sig_timeline_view_fit          (SigTimelineView *self);
void               sig_timeline_view_show_heart   (SigTimelineView *self);

int                sig_timeline_view_get_cursor   (SigTimelineView *self);
void               sig_timeline_view_set_cursor   (SigTimelineView *self,
                                                   int              position);
gboolean           sig_timeline_view_is_on_fold   (SigTimelineView *self);
gboolean           sig_timeline_view_walk         (SigTimelineView *self,
                                                   int              dx,
                                                   int              dy);
gboolean           sig_timeline_view_walk_to_end  (SigTimelineView *self,
                                                   gboolean         last);
void               sig_timeline_view_activate     (SigTimelineView *self,
                                                   guint            position);
gboolean           sig_timeline_view_go_back      (SigTimelineView *self);
SigEvent          *sig_timeline_view_get_other    (SigTimelineView *self);
void               sig_timeline_view_set_other    (SigTimelineView *self,
                                                   SigEvent        *event);
void               sig_timeline_view_point_at     (SigTimelineView *self,
                                                   GtkPopover      *popover,
                                                   guint            position);

G_END_DECLS
