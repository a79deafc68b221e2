/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-timeline-view.h"

G_BEGIN_DECLS

/**
 * SigTimelinePage:
 *
 * The page of the timeline: its lanes with an overview below, or the same events as a list; how lanes are sorted; and
 * the days between two events.
 */
#define SIG_TYPE_TIMELINE_PAGE (sig_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelinePage, sig_timeline_page, SIG, TIMELINE_PAGE, AdwBin)

GtkWidget       *sig_timeline_page_new          (SigExplorer     *explorer);

SigTimelineView *sig_timeline_page_get_view     (SigTimelinePage *self);
gboolean         sig_timeline_page_get_listing  (SigTimelinePage *self);
void             sig_timeline_page_set_listing  (SigTimelinePage *self,
                                                 gboolean         listing);

G_END_DECLS
