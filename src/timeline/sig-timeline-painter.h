/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-look.h"
#include "sig-timeline-set.h"

G_BEGIN_DECLS

/**
 * SigTimelinePainter:
 *
 * Draws what stands in lanes: bars, marks, clusters and their labels. A lane is cut into pieces of equal length, each a
 * render node that is kept: panning only moves them. Zooming makes new ones.
 */
typedef struct _SigTimelinePainter SigTimelinePainter;

SigTimelinePainter *sig_timeline_painter_new       (SigTimelineLook    *look,
                                                    SigTimelineSet     *set);
void                sig_timeline_painter_free      (SigTimelinePainter *self);
void                sig_timeline_painter_forget    (SigTimelinePainter *self);
void                sig_timeline_painter_set_dimmed (SigTimelinePainter *self,
                                                     guint               lane,
                                                     gboolean            dimmed);
gboolean            sig_timeline_painter_is_dimmed (SigTimelinePainter *self,
                                                    guint               lane);
void                sig_timeline_painter_set_day_width (SigTimelinePainter *self,
                                                        double              day_width);
int                 sig_timeline_painter_get_level (SigTimelinePainter *self);
void                sig_timeline_painter_snapshot  (SigTimelinePainter *self,
                                                    GtkSnapshot        *snapshot,
                                                    guint               lane,
                                                    SigTimeScale        scale,
                                                    double              width);
gboolean            sig_timeline_painter_find      (SigTimelinePainter *self,
                                                    guint               lane,
                                                    double              day,
                                                    SigEventItem       *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTimelinePainter, sig_timeline_painter_free)

G_END_DECLS
