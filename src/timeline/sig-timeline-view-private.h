/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-timeline-reader.h"
#include "sig-timeline-view.h"

G_BEGIN_DECLS

struct _SigTimelineView
{
  GtkWidget           parent_instance;

  SigExplorer        *explorer;
  SigTimelineSet     *set;       /* NULL without a data set */
  SigTimelinePainter *painter;
  SigLanePlan        *plan;
  SigTimelineLook    *look;
  SigTimelineCamera  *camera;
  SigTimelineReader  *reader;
  GArray             *ticks;
  SigLaneOrder        order;
  gboolean            compact;
  gboolean            stale;     /* whether the look must be renewed */
  gboolean            wants_lane; /* the selected lane shall be shown when there is a plan */
  double              names_width;
  double              axis_height;

  gboolean            unfolded;
  double              unfolding; /* 0 to 1 */
  AdwAnimation       *fold_animation;

  int                 cursor;    /* where the keyboard is: the position of a mark, or -1 */
  gboolean            on_fold;   /* it is on the row that unfolds lanes */
  gboolean            is_entering; /* it came in before there was anything to be on */
  double              walk_day;  /* the day at which walking up or down began */
  GArray             *history;   /* scales from which clusters were opened */
  SigEvent           *other;     /* the second event that is selected */

  GtkPopover         *popover;   /* a card at a mark; its parent is the view */
  guint               popover_at;

  /* What the pointer does. */
  gboolean            dragging_date;
  double              dragged_x;
  double              dragged_y;
  double              pinched;
  double              pointer_x;
  double              pointer_y;
};

enum
{
  SIG_TIMELINE_VIEW_OPENED,
  SIG_TIMELINE_VIEW_CROWD_OPENED,
  SIG_TIMELINE_VIEW_N_SIGNALS
};

extern guint sig_timeline_view_signals[SIG_TIMELINE_VIEW_N_SIGNALS];

void sig_timeline_view_attach_input  (SigTimelineView *self);
void sig_timeline_view_install_keys  (GtkWidgetClass  *widget_class);
void sig_timeline_view_draw          (SigTimelineView *self,
                                      GtkSnapshot     *snapshot);
void sig_timeline_view_changed       (SigTimelineView *self);
void sig_timeline_view_show_position (SigTimelineView *self,
                                      guint            position);
void sig_timeline_view_show_lane     (SigTimelineView *self);
void sig_timeline_view_update_plan   (SigTimelineView *self);
void sig_timeline_view_update_size   (SigTimelineView *self);
void sig_timeline_view_make_stale    (SigTimelineView *self);

G_END_DECLS
