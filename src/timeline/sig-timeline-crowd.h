/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"
#include "sig-timeline-set.h"

G_BEGIN_DECLS

/**
 * SigTimelineCrowd:
 *
 * The events of a cluster that no zooming takes apart, to choose one from.
 */
#define SIG_TYPE_TIMELINE_CROWD (sig_timeline_crowd_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineCrowd, sig_timeline_crowd, SIG, TIMELINE_CROWD, GtkPopover)

GtkWidget *sig_timeline_crowd_new (SigExplorer    *explorer,
                                   SigTimelineSet *set,
                                   guint           position,
                                   guint           count);

G_END_DECLS
