/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-view.h"

G_BEGIN_DECLS

/**
 * SigTimelineKey:
 *
 * What the marks and bars of a timeline mean, in a popover.
 */
#define SIG_TYPE_TIMELINE_KEY (sig_timeline_key_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineKey, sig_timeline_key, SIG, TIMELINE_KEY, GtkPopover)

GtkWidget *sig_timeline_key_new (SigTimelineView *view);

G_END_DECLS
