/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-event-pyramid.h"
#include "sig-lane-plan.h"

G_BEGIN_DECLS

int sig_event_walk_get_first    (SigEventPyramid *pyramid,
                                 guint            lane);
int sig_event_walk_get_last     (SigEventPyramid *pyramid,
                                 guint            lane);
int sig_event_walk_get_next     (SigEventPyramid *pyramid,
                                 guint            position,
                                 int              level);
int sig_event_walk_get_previous (SigEventPyramid *pyramid,
                                 guint            position,
                                 int              level);
int sig_event_walk_find_nearest (SigEventPyramid *pyramid,
                                 guint            lane,
                                 double           day);
int sig_event_walk_find_across  (SigEventPyramid *pyramid,
                                 SigLanePlan     *plan,
                                 guint            lane,
                                 double           day,
                                 int              step);

G_END_DECLS
