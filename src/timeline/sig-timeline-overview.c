/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-overview.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sig-time-ticks.h"
#include "sig-timeline-axis-words.h"

#define HEIGHT 64
#define LABELS_HEIGHT 20
#define BAR_WIDTH 5
#define SIDE 12.0

/* How near to an end of the brush a pointer takes hold of it, and the least that the brush takes. */
#define REACH 7.0
#define LEAST_BRUSH 6.0

/* How long the view must be at rest until a reader is told what is shown. */
#define REST_MS 150

typedef enum
{
  HOLD_NOTHING,
  HOLD_BRUSH,
  HOLD_BEGINNING,
  HOLD_END,
} Hold;

struct _SigTimelineOverview
{
  GtkWidget        parent_instance;

  SigTimelineView *view;         /* not held: both are children of one page */
  SigTimelineLook *look;
  GskRenderNode   *node;         /* histogram and years; dropped when data, size or style change */
  gboolean         stale;
  guint            rest_source;
  Hold             hold;
  double           held_from;
  double           held_to;
};

G_DEFINE_FINAL_TYPE (SigTimelineOverview, sig_timeline_overview, GTK_TYPE_WIDGET)

static void
drop_node (SigTimelineOverview *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The record over the whole width but for some room at the sides. */
static SigTimeScale
get_scale (SigTimelineOverview *self)
{
  const SigTimeLimits *limits = sig_timeline_camera_get_limits (sig_timeline_view_get_camera (self->view));
  double width = MAX (gtk_widget_get_width (GTK_WIDGET (self)) - 2 * SIDE, 1);
  SigTimeScale scale = { .day_width = width / (limits->end - limits->first) };

  scale.origin = limits->first - SIDE / scale.day_width;

  return scale;
}

static double
mirror (SigTimelineOverview *self,
        double               x,
        double               width)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    return gtk_widget_get_width (GTK_WIDGET (self)) - x - width;

  return x;
}

/**
 * sig_timeline_overview_get_brush:
 * @self: an overview
 * @from: (out): where the brush begins, left to right from the beginning of the strip
 * @to: (out): where it ends
 *
 * The part of the strip that the view shows.
 */
void
sig_timeline_overview_get_brush (SigTimelineOverview *self,
                                 double              *from,
                                 double              *to)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (self->view);
  SigTimeScale seen = sig_timeline_camera_get_scale (camera);
  SigTimeScale scale = get_scale (self);
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  *from = sig_time_scale_get_position (scale, seen.origin);
  *to = sig_time_scale_get_position (scale, sig_time_scale_get_day (seen, sig_timeline_camera_get_limits (camera)->width));
  *from = CLAMP (*from, 0, MAX (width - LEAST_BRUSH, 0));
  *to = CLAMP (*to, *from + LEAST_BRUSH, MAX (width, *from + LEAST_BRUSH));
}

/* The strip takes no keys - all that it does can be done in the view - but says which days the view shows. */
static void
rest_cb (gpointer user_data)
{
  SigTimelineOverview *self = user_data;
  SigTimelineCamera *camera = sig_timeline_view_get_camera (self->view);
  SigTimeScale seen = sig_timeline_camera_get_scale (camera);
  double end = sig_time_scale_get_day (seen, sig_timeline_camera_get_limits (camera)->width);
  g_autofree char *from = sig_day_format ((SigDay) MAX (floor (seen.origin), 1), SIG_DATE_LONG);
  g_autofree char *to = sig_day_format ((SigDay) MAX (floor (end), 1), SIG_DATE_LONG);
  /* Translators: two dates, between which the timeline shows the events */
  g_autofree char *words = g_strdup_printf (_("Shown: %s to %s"), from, to);

  self->rest_source = 0;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
camera_changed_cb (SigTimelineOverview *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->rest_source = g_timeout_add_once (REST_MS, rest_cb, self);
}

static void
draw_bars (SigTimelineOverview *self,
           GtkSnapshot         *snapshot)
{
  SigTimelineSet *set = sig_timeline_view_get_set (self->view);
  SigTimeScale scale = get_scale (self);
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - sig_timeline_look_get_size (self->look, LABELS_HEIGHT) - 6;
  guint n = (guint) MAX ((gtk_widget_get_width (GTK_WIDGET (self)) - 2 * SIDE) / (BAR_WIDTH + 1), 1);
  g_autofree guint *counts = g_new0 (guint, n);
  double first = sig_time_scale_get_day (scale, SIDE);
  guint most = sig_event_pyramid_count (sig_timeline_set_get_pyramid (set), first,
                                        sig_time_scale_get_day (scale, SIDE + n * (BAR_WIDTH + 1)), counts, n);

  for (guint i = 0; i < n; i++)
    {
      /* A single event must be seen beside a hundred. */
      double bar = counts[i] > 0 ? MAX (sqrt ((double) counts[i] / most) * height, 2) : 0;

      if (counts[i] > 0)
        gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_NEUTRAL),
                                   &GRAPHENE_RECT_INIT ((float) mirror (self, SIDE + i * (BAR_WIDTH + 1), BAR_WIDTH),
                                                        (float) (6 + height - bar), BAR_WIDTH, (float) bar));
    }
}

static void
draw_labels (SigTimelineOverview *self,
             GtkSnapshot         *snapshot)
{
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = sig_timeline_look_get_size (self->look, LABELS_HEIGHT);
  SigTimeScale scale = get_scale (self);

  sig_time_ticks_fill (ticks, sig_timeline_look_get_room (self->look), scale, width);
  for (guint i = 0; i < ticks->len; i++)
    {
      const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);
      double x = sig_time_scale_get_position (scale, tick->day);
      g_autofree char *words = sig_timeline_axis_dup_label (tick);
      PangoLayout *layout = sig_timeline_look_get_words (self->look, SIG_TIMELINE_FONT_SMALL, words, -1);
      int text_width, text_height;

      pango_layout_get_pixel_size (layout, &text_width, &text_height);
      if (tick->row == SIG_TIME_ROW_MAJOR || x < 0 || x + text_width + 4 > width)
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (mirror (self, x + 2, text_width)),
                                                             (float) (gtk_widget_get_height (GTK_WIDGET (self)) - height)));
      gtk_snapshot_append_layout (snapshot, layout, sig_timeline_look_get_colour (self->look, SIG_INK_DIM));
      gtk_snapshot_restore (snapshot);
    }
}

static void
draw_brush (SigTimelineOverview *self,
            GtkSnapshot         *snapshot)
{
  GdkRGBA fill = *sig_timeline_look_get_colour (self->look, SIG_INK_DATE);
  GdkRGBA edge = fill;
  GskRoundedRect outline;
  graphene_rect_t rect;
  double from, to;

  sig_timeline_overview_get_brush (self, &from, &to);
  rect = GRAPHENE_RECT_INIT ((float) mirror (self, from, to - from), 2, (float) (to - from),
                             (float) gtk_widget_get_height (GTK_WIDGET (self)) - 4);
  fill.alpha = 0.16f;
  edge.alpha = 0.8f;
  gsk_rounded_rect_init_from_rect (&outline, &rect, 5);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &fill, &rect);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]) { 1, 2, 1, 2 },
                              (const GdkRGBA[]) { edge, edge, edge, edge });
}

static void
sig_timeline_overview_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  SigTimelineOverview *self = SIG_TIMELINE_OVERVIEW (widget);

  if (sig_timeline_view_get_set (self->view) == NULL)
    return;

  if (self->stale)
    sig_timeline_look_renew (self->look);
  self->stale = FALSE;

  if (self->node == NULL)
    {
      GtkSnapshot *strip = gtk_snapshot_new ();

      draw_bars (self, strip);
      draw_labels (self, strip);
      self->node = gtk_snapshot_free_to_node (strip);
    }
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  draw_brush (self, snapshot);
}

static void
sig_timeline_overview_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 0;
}

static void
sig_timeline_overview_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  drop_node (SIG_TIMELINE_OVERVIEW (widget));
}

static void
make_stale (SigTimelineOverview *self)
{
  self->stale = TRUE;
  drop_node (self);
}

static void
sig_timeline_overview_css_changed (GtkWidget         *widget,
                                   GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_timeline_overview_parent_class)->css_changed (widget, change);

  make_stale (SIG_TIMELINE_OVERVIEW (widget));
}

static void
sig_timeline_overview_direction_changed (GtkWidget        *widget,
                                         GtkTextDirection  previous)
{
  make_stale (SIG_TIMELINE_OVERVIEW (widget));
}

static void
sig_timeline_overview_dispose (GObject *object)
{
  SigTimelineOverview *self = SIG_TIMELINE_OVERVIEW (object);

  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->look, sig_timeline_look_free);

  G_OBJECT_CLASS (sig_timeline_overview_parent_class)->dispose (object);
}

static void
sig_timeline_overview_class_init (SigTimelineOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_timeline_overview_dispose;

  widget_class->snapshot = sig_timeline_overview_snapshot;
  widget_class->measure = sig_timeline_overview_measure;
  widget_class->size_allocate = sig_timeline_overview_size_allocate;
  widget_class->css_changed = sig_timeline_overview_css_changed;
  widget_class->direction_changed = sig_timeline_overview_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "timelineoverview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

/* What a pointer takes hold of: an end of the brush, else the brush. */
static Hold
find_hold (SigTimelineOverview *self,
           double               position)
{
  double from, to;

  sig_timeline_overview_get_brush (self, &from, &to);
  if (ABS (position - to) <= REACH && position >= (from + to) / 2)
    return HOLD_END;
  if (ABS (position - from) <= REACH)
    return HOLD_BEGINNING;

  return position > from && position < to ? HOLD_BRUSH : HOLD_NOTHING;
}

static void
show (SigTimelineOverview *self,
      double               from,
      double               to,
      gboolean             smoothly)
{
  SigTimeScale scale = get_scale (self);

  sig_timeline_camera_show (sig_timeline_view_get_camera (self->view),
                            sig_time_scale_get_day (scale, MIN (from, to - 1)), sig_time_scale_get_day (scale, to), 0, smoothly);
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               gpointer        user_data)
{
  SigTimelineOverview *self = user_data;
  double position = mirror (self, x, 0);

  sig_timeline_overview_get_brush (self, &self->held_from, &self->held_to);
  self->hold = find_hold (self, position);

  /* Beside the brush: it comes to the pointer, and can be dragged from there. */
  if (self->hold == HOLD_NOTHING)
    {
      double half = (self->held_to - self->held_from) / 2;

      self->hold = HOLD_BRUSH;
      self->held_from = position - half;
      self->held_to = position + half;
      show (self, self->held_from, self->held_to, FALSE);
    }
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                gpointer        user_data)
{
  SigTimelineOverview *self = user_data;
  double from = self->held_from, to = self->held_to;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    dx = -dx;
  if (self->hold != HOLD_END)
    from += dx;
  if (self->hold != HOLD_BEGINNING)
    to += dx;

  if (self->hold == HOLD_BEGINNING)
    from = MIN (from, to - LEAST_BRUSH);
  else
    to = MAX (to, from + LEAST_BRUSH);
  show (self, from, to, FALSE);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  SigTimelineOverview *self = user_data;
  Hold hold = find_hold (self, mirror (self, x, 0));

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   hold == HOLD_BRUSH ? "grab" : hold == HOLD_NOTHING ? NULL : "ew-resize");
}

static void
sig_timeline_overview_init (SigTimelineOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->stale = TRUE;
  self->look = sig_timeline_look_new (GTK_WIDGET (self));
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How many events there were when, and which part is shown"), -1);
}

/**
 * sig_timeline_overview_new:
 * @view: what it is the overview of; it must live as long
 *
 * Returns: (transfer floating): an overview
 */
GtkWidget *
sig_timeline_overview_new (SigTimelineView *view)
{
  SigTimelineOverview *self;

  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (view), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_OVERVIEW, NULL);
  self->view = view;
  g_signal_connect_object (sig_timeline_view_get_camera (view), "changed",
                           G_CALLBACK (camera_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sig_timeline_view_get_explorer (view), "notify::dataset",
                           G_CALLBACK (drop_node), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
