/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-view.h"

G_BEGIN_DECLS

/**
 * SigTimelineOverview:
 *
 * The whole record in a strip: how many events there were when, and a brush over the part that the view shows, to drag
 * and to resize.
 */
#define SIG_TYPE_TIMELINE_OVERVIEW (sig_timeline_overview_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineOverview, sig_timeline_overview, SIG, TIMELINE_OVERVIEW, GtkWidget)

GtkWidget *sig_timeline_overview_new       (SigTimelineView     *view);
void       sig_timeline_overview_get_brush (SigTimelineOverview *self,
                                            double              *from,
                                            double              *to);

G_END_DECLS
