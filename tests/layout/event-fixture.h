/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-event-pyramid.h"

G_BEGIN_DECLS

#define MARK(lane, first, last, importance, index) ((SigEventMark) { lane, first, last, importance, index })

GArray          *event_fixture_new_rand   (guint   n_marks,
                                           guint   n_lanes,
                                           gint32  first,
                                           gint32  last);
SigEventPyramid *event_fixture_build      (GArray *marks,
                                           guint   n_lanes);
char            *event_fixture_to_string  (GArray *items);

G_END_DECLS
