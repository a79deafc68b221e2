/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-event-pyramid.h"

G_BEGIN_DECLS

/**
 * SigTimelineMark:
 *
 * A drawn mark or cluster, or the row that unfolds lanes, as an accessible object.
 */
#define SIG_TYPE_TIMELINE_MARK (sig_timeline_mark_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineMark, sig_timeline_mark, SIG, TIMELINE_MARK, GObject)

SigTimelineMark    *sig_timeline_mark_new          (GtkWidget          *view,
                                                    const SigEventItem *item,
                                                    const GdkRectangle *bounds,
                                                    const char         *name);
SigTimelineMark    *sig_timeline_mark_new_fold     (GtkWidget          *view,
                                                    gboolean            unfolded,
                                                    const GdkRectangle *bounds,
                                                    const char         *name);
const SigEventItem *sig_timeline_mark_get_item     (SigTimelineMark    *self);
void                sig_timeline_mark_set_next     (SigTimelineMark    *self,
                                                    SigTimelineMark    *next);
void                sig_timeline_mark_set_place    (SigTimelineMark    *self,
                                                    int                 place,
                                                    int                 size);
void                sig_timeline_mark_set_focused  (SigTimelineMark    *self,
                                                    gboolean            focused);
void                sig_timeline_mark_set_selected (SigTimelineMark    *self,
                                                    gboolean            selected);
void                sig_timeline_mark_detach       (SigTimelineMark    *self);

G_END_DECLS
