/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-view.h"

G_BEGIN_DECLS

/**
 * SigTimelineReader:
 *
 * What assistive technology is told of a view: the marks and clusters in view, each an accessible object that is no
 * widget. They are made anew a moment after the view has come to rest.
 */
typedef struct _SigTimelineReader SigTimelineReader;

SigTimelineReader *sig_timeline_reader_new       (SigTimelineView   *view);
void               sig_timeline_reader_free      (SigTimelineReader *self);
void               sig_timeline_reader_clear     (SigTimelineReader *self);
void               sig_timeline_reader_queue     (SigTimelineReader *self);
void               sig_timeline_reader_update    (SigTimelineReader *self);
GtkAccessible     *sig_timeline_reader_get_first (SigTimelineReader *self);
GtkAccessible     *sig_timeline_reader_find      (SigTimelineReader *self,
                                                  int                position);

G_END_DECLS
