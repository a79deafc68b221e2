/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-view-private.h"

#include <math.h>

#include "sig-timeline-words.h"

#define ZOOM_STEP 1.5
#define WHEEL_ZOOM 1.25
#define WHEEL_PAN 60.0
#define KEY_PAN 0.25

static double
get_sign (SigTimelineView *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
}

static double
get_position (SigTimelineView *self,
              double           x)
{
  SigTimelineScene scene;

  if (!sig_timeline_view_get_scene (self, &scene))
    return 0;

  return CLAMP (sig_timeline_scene_get_position (&scene, x), 0, sig_timeline_scene_get_length (&scene));
}

static void
close_popover (SigTimelineView *self)
{
  if (self->popover != NULL)
    gtk_popover_popdown (self->popover);
}

/* A second event: the bar then says how many days lie between. */
static void
pick_other (SigTimelineView    *self,
            const SigEventItem *item)
{
  SigEvent *event = sig_timeline_set_get_event (self->set, item->top)->event;
  gpointer selected = sig_explorer_get_selected (self->explorer);

  if (item->count > 1)
    return;

  close_popover (self);
  if (!SIG_IS_EVENT (selected))
    sig_explorer_select (self->explorer, SIG_RECORD (event));
  else if (event != selected)
    sig_timeline_view_set_other (self, event == self->other ? NULL : event);
}

static gboolean
click_row (SigTimelineView *self,
           double           x,
           double           y)
{
  SigTimelineScene scene;
  const SigLaneRow *row;
  int index;

  if (!sig_timeline_view_get_scene (self, &scene) || y < scene.axis_height)
    return FALSE;
  index = sig_lane_plan_find_y (self->plan, y - scene.axis_height + scene.offset);
  if (index < 0)
    return FALSE;

  row = &sig_lane_plan_get_rows (self->plan, NULL)[index];
  if (row->kind == SIG_LANE_FOLD)
    sig_timeline_view_set_unfolded (self, !self->unfolded);
  else if (row->kind == SIG_LANE_NORMAL && sig_timeline_scene_get_position (&scene, x) < 0)
    sig_explorer_select (self->explorer, SIG_RECORD (sig_timeline_set_get_lane (self->set, row->index)->party));
  else
    return FALSE;

  return TRUE;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             gpointer         user_data)
{
  SigTimelineView *self = user_data;
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SigEventItem item;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->set == NULL)
    return;

  if (sig_timeline_view_find (self, x, y, &item))
    {
      if ((state & GDK_CONTROL_MASK) != 0)
        pick_other (self, &item);
      else
        sig_timeline_view_activate (self, item.top);
    }
  else if (!click_row (self, x, y))
    {
      close_popover (self);
    }
}

static void
set_date_at (SigTimelineView *self,
             double           x)
{
  SigTimeScale scale = sig_timeline_camera_get_scale (self->camera);
  const SigTimeLimits *limits = sig_timeline_camera_get_limits (self->camera);
  double day = floor (sig_time_scale_get_day (scale, get_position (self, x)));

  sig_explorer_set_date (self->explorer,
                         (SigDay) CLAMP (day, limits->first, sig_timeline_set_get_as_of (self->set)));
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               gpointer        user_data)
{
  SigTimelineView *self = user_data;
  SigTimelineScene scene;
  SigEventItem item;

  sig_timeline_camera_stop (self->camera);
  self->dragged_x = self->dragged_y = 0;
  self->dragging_date = sig_timeline_view_get_scene (self, &scene) && !sig_timeline_view_find (self, x, y, &item) &&
                        sig_timeline_scene_is_at_date (&scene, x, y);
  if (self->dragging_date)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                gpointer        user_data)
{
  SigTimelineView *self = user_data;
  double x, y;

  if (self->dragging_date)
    {
      gtk_gesture_drag_get_start_point (gesture, &x, &y);
      set_date_at (self, x + dx);
      return;
    }
  if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy) && self->dragged_x == 0 && self->dragged_y == 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  sig_timeline_camera_pan (self->camera, (self->dragged_x - dx) * get_sign (self), self->dragged_y - dy);
  self->dragged_x = dx;
  self->dragged_y = dy;
}

static void
swipe_cb (GtkGestureSwipe *gesture,
          double           vx,
          double           vy,
          gpointer         user_data)
{
  SigTimelineView *self = user_data;

  if (!self->dragging_date && (self->dragged_x != 0 || self->dragged_y != 0))
    sig_timeline_camera_fling (self->camera, -vx * get_sign (self), -vy);
  self->dragging_date = FALSE;
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           gpointer                  user_data)
{
  SigTimelineView *self = user_data;
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean is_wheel = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double step = is_wheel ? WHEEL_PAN : 1;

  if ((state & GDK_CONTROL_MASK) != 0)
    {
      sig_timeline_camera_zoom (self->camera, get_position (self, self->pointer_x),
                                pow (WHEEL_ZOOM, is_wheel ? -dy : -dy / 20), is_wheel);
      return GDK_EVENT_STOP;
    }

  /* A wheel that only turns one way pans time when the pointer is on the axis, or with Shift. */
  if (dx == 0 && ((state & GDK_SHIFT_MASK) != 0 || self->pointer_y < self->axis_height))
    {
      dx = dy;
      dy = 0;
    }
  sig_timeline_camera_pan (self->camera, dx * step * get_sign (self), dy * step);

  return GDK_EVENT_STOP;
}

static void
decelerate_cb (GtkEventControllerScroll *controller,
               double                    vx,
               double                    vy,
               gpointer                  user_data)
{
  SigTimelineView *self = user_data;

  sig_timeline_camera_fling (self->camera, vx * get_sign (self), vy);
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                gpointer          user_data)
{
  SIG_TIMELINE_VIEW (user_data)->pinched = 1;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (GtkGestureZoom *gesture,
          double          scale,
          gpointer        user_data)
{
  SigTimelineView *self = user_data;
  double x = self->pointer_x, y;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y);
  sig_timeline_camera_zoom (self->camera, get_position (self, x), scale / self->pinched, FALSE);
  self->pinched = scale;
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  SigTimelineView *self = user_data;
  SigTimelineScene scene;
  SigEventItem item;
  const char *cursor = NULL;

  self->pointer_x = x;
  self->pointer_y = y;
  if (!sig_timeline_view_get_scene (self, &scene))
    return;

  if (sig_timeline_view_find (self, x, y, &item))
    cursor = "pointer";
  else if (sig_timeline_scene_is_at_date (&scene, x, y))
    cursor = "ew-resize";
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), cursor);
}

static gboolean
query_tooltip_cb (SigTimelineView *self,
                  int              x,
                  int              y,
                  gboolean         keyboard,
                  GtkTooltip      *tooltip)
{
  g_autofree char *words = NULL;
  SigEventItem item;

  if (keyboard || self->set == NULL || !sig_timeline_view_find (self, x, y, &item))
    return FALSE;

  words = sig_timeline_words_dup_item (self->set, &item);
  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  int dx, dy;

  g_variant_get (arguments, "(ii)", &dx, &dy);
  if (!sig_timeline_view_walk (SIG_TIMELINE_VIEW (widget), dx, dy))
    gtk_widget_error_bell (widget);

  return GDK_EVENT_STOP;
}

static gboolean
walk_to_end_cb (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   user_data)
{
  return sig_timeline_view_walk_to_end (SIG_TIMELINE_VIEW (widget), g_variant_get_boolean (arguments));
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (widget);
  SigEventItem item = { .count = 1 };

  if (self->on_fold)
    {
      sig_timeline_view_set_unfolded (self, !self->unfolded);
      return GDK_EVENT_STOP;
    }
  if (self->cursor < 0 && !sig_timeline_view_walk (self, 0, 0))
    return GDK_EVENT_PROPAGATE;

  if (g_variant_get_boolean (arguments))
    {
      item.top = (guint) self->cursor;
      pick_other (self, &item);
    }
  else
    {
      sig_timeline_view_activate (self, (guint) self->cursor);
      if (self->popover != NULL && gtk_widget_get_visible (GTK_WIDGET (self->popover)))
        gtk_widget_child_focus (GTK_WIDGET (self->popover), GTK_DIR_TAB_FORWARD);
    }

  return GDK_EVENT_STOP;
}

static gboolean
zoom_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  double factor = g_variant_get_double (arguments);

  if (factor > 0)
    sig_timeline_view_zoom (SIG_TIMELINE_VIEW (widget), factor);
  else
    sig_timeline_view_fit (SIG_TIMELINE_VIEW (widget));

  return GDK_EVENT_STOP;
}

static gboolean
page_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (widget);
  double step = gtk_adjustment_get_page_increment (sig_timeline_camera_get_adjustment (self->camera));

  sig_timeline_camera_pan (self->camera, 0, step * g_variant_get_double (arguments));

  return GDK_EVENT_STOP;
}

static gboolean
pan_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (widget);
  double width = sig_timeline_camera_get_limits (self->camera)->width;

  sig_timeline_camera_pan (self->camera, width * KEY_PAN * g_variant_get_double (arguments) * get_sign (self), 0);

  return GDK_EVENT_STOP;
}

static gboolean
back_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  return sig_timeline_view_go_back (SIG_TIMELINE_VIEW (widget));
}

/**
 * sig_timeline_view_install_keys:
 * @widget_class: the class of the view
 *
 * Adds its keys. Private to the view.
 */
void
sig_timeline_view_install_keys (GtkWidgetClass *widget_class)
{
  static const struct { guint key, keypad; int dx, dy; } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };
  static const struct { guint key; double factor; } zooms[] = {
    { GDK_KEY_plus, ZOOM_STEP }, { GDK_KEY_equal, ZOOM_STEP }, { GDK_KEY_KP_Add, ZOOM_STEP },
    { GDK_KEY_minus, 1 / ZOOM_STEP }, { GDK_KEY_KP_Subtract, 1 / ZOOM_STEP },
    { GDK_KEY_0, 0 }, { GDK_KEY_KP_0, 0 },
  };
  static const struct { guint to_end[2], page[2]; gboolean forward; } ends[] = {
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, FALSE },
    { { GDK_KEY_End, GDK_KEY_KP_End }, { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, TRUE },
  };
  static const guint enters[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
      gtk_widget_class_add_binding (widget_class, arrows[i].keypad, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
    }
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      gtk_widget_class_add_binding (widget_class, zooms[i].key, 0, zoom_cb, "d", zooms[i].factor);
      gtk_widget_class_add_binding (widget_class, zooms[i].key, GDK_CONTROL_MASK, zoom_cb, "d", zooms[i].factor);
    }
  for (guint i = 0; i < G_N_ELEMENTS (enters); i++)
    {
      gtk_widget_class_add_binding (widget_class, enters[i], 0, activate_cb, "b", FALSE);
      gtk_widget_class_add_binding (widget_class, enters[i], GDK_CONTROL_MASK, activate_cb, "b", TRUE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gtk_widget_class_add_binding (widget_class, ends[i].to_end[0], 0, walk_to_end_cb, "b", ends[i].forward);
      gtk_widget_class_add_binding (widget_class, ends[i].to_end[1], 0, walk_to_end_cb, "b", ends[i].forward);
      gtk_widget_class_add_binding (widget_class, ends[i].page[0], 0, page_cb, "d", ends[i].forward ? 1.0 : -1.0);
      gtk_widget_class_add_binding (widget_class, ends[i].page[1], 0, page_cb, "d", ends[i].forward ? 1.0 : -1.0);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_CONTROL_MASK, pan_cb, "d", -1.0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_CONTROL_MASK, pan_cb, "d", 1.0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, back_cb, NULL);
}

static void
attach_drag (SigTimelineView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  gtk_gesture_group (drag, swipe);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

/**
 * sig_timeline_view_attach_input:
 * @self: a view
 *
 * Lets the pointer and fingers act on it. Private to the view.
 */
void
sig_timeline_view_attach_input (SigTimelineView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                                                GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  gtk_widget_add_controller (widget, scroll);
  attach_drag (self);

  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
