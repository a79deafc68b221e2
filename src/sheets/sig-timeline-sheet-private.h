/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-end-notes.h"
#include "sig-lanes.h"
#include "sig-sheet-maker.h"
#include "sig-tile-grid.h"
#include "sig-time-panels.h"
#include "sig-time-scale.h"

G_BEGIN_DECLS

/* A timeline that is being made. */
typedef struct
{
  SigSheetMaker maker;
  SigStandings *standings;
  SigDataset *dataset;
  SigLanes *lanes;
  SigDay day;
  GArray *rows;               /* numbers of the lanes that are shown */
  const SigLane *frame;       /* the common frame, when it is */
  GPtrArray *events;          /* those that are shown, by date, each once */
  GHashTable *numbers;        /* event > its place in @events + 1 */
  SigEndNotes *notes;
} SigTimelineSheet;

/* Where the parts of a page stand, the same on each page. */
typedef struct
{
  double names;               /* width of the names of the lanes */
  double row;                 /* height of a lane */
  double least_row;           /* how low it may be */
  double frame;               /* height of the lane of the common frame */
  double heading;             /* height of the heading with the gap below it */
  double axis;                /* height of the axis */
  double legend;              /* height of the legend */
  double room;                /* for lanes beside the common frame */
  guint most_rows;            /* how many lanes beside the common frame fit */
} SigTimelineLayout;

/* What is drawn on a page and is no text. */
typedef struct _SigTimelineChart SigTimelineChart;

typedef enum
{
  SIG_TIMELINE_BAND,
  SIG_TIMELINE_GRID,
  SIG_TIMELINE_GRID_MAJOR,
  SIG_TIMELINE_LANE,
  SIG_TIMELINE_TALKS,
  SIG_TIMELINE_SIGNED,
  SIG_TIMELINE_SPAN,
  SIG_TIMELINE_DATE,
} SigTimelineBox;

SigTimelineChart *sig_timeline_chart_new      (double             scale);
void              sig_timeline_chart_free     (SigTimelineChart  *self);
void              sig_timeline_chart_add_box  (SigTimelineChart  *self,
                                               SigTimelineBox     kind,
                                               double             x,
                                               double             y,
                                               double             width,
                                               double             height);
void              sig_timeline_chart_add_mark (SigTimelineChart  *self,
                                               SigMark            mark,
                                               double             x,
                                               double             y);
double            sig_timeline_chart_get_size (SigTimelineChart  *self,
                                               SigMark            mark);
void              sig_timeline_chart_draw     (cairo_t           *cr,
                                               gpointer           data);

void              sig_timeline_sheet_measure    (SigTimelineSheet        *self,
                                                 SigTimelineLayout       *layout);
void              sig_timeline_sheet_spread     (SigTimelineSheet        *self,
                                                 SigTimelineLayout       *layout,
                                                 guint                    n_rows);
double            sig_timeline_sheet_set_legend (SigTimelineSheet        *self,
                                                 double                   top,
                                                 gboolean                 is_measured);
void              sig_timeline_sheet_set_axis   (SigTimelineSheet        *self,
                                                 SigTimelineChart        *chart,
                                                 const SigTimelineLayout *layout,
                                                 SigTimeScale             scale,
                                                 const SigTimePanel      *panel,
                                                 double                   bottom);
void              sig_timeline_sheet_set_page   (SigTimelineSheet        *self,
                                                 const SigTimelineLayout *layout,
                                                 const SigTimePanel      *panel,
                                                 const guint             *lanes,
                                                 guint                    n_lanes);
void              sig_timeline_sheet_set_lane   (SigTimelineSheet        *self,
                                                 SigTimelineChart        *chart,
                                                 const SigLane           *lane,
                                                 SigTimeScale             scale,
                                                 const SigTimePanel      *panel,
                                                 SigTileRect              place);
void              sig_timeline_sheet_set_events (SigTimelineSheet        *self);

SigParagraph     *sig_timeline_sheet_write      (SigTimelineSheet        *self,
                                                 SigTextStyle             style,
                                                 const char              *text,
                                                 double                   width);

G_END_DECLS
