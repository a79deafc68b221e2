/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-view.h"
#include "widget-fixture.h"

G_BEGIN_DECLS

/* An explorer with the data set that is installed, and a view of it in a window of 900 x 700. */
typedef struct
{
  SigExplorer     *explorer;
  SigDataset      *dataset;
  SigTimelineView *view;
  GtkWidget       *window;
} TimelineFixture;

void      timeline_fixture_set_up    (TimelineFixture *self,
                                      gconstpointer    data);
void      timeline_fixture_tear_down (TimelineFixture *self,
                                      gconstpointer    data);
SigEvent *timeline_fixture_get_event (TimelineFixture *self,
                                      const char      *id);
int       timeline_fixture_find      (TimelineFixture *self,
                                      const char      *event,
                                      const char      *party);
void      timeline_fixture_show      (TimelineFixture *self,
                                      const char      *from,
                                      const char      *to);
SigDay    timeline_fixture_parse     (const char      *date);

G_END_DECLS
