/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-camera.h"

#include <adwaita.h>
#include <math.h>

#define MOVE_MS 250
#define PADDING 48.0
#define LONGEST_DAY 72.0

/* How much of its speed a view that was flung keeps in a second, and the speed at which it stops, in pixels a second. */
#define KEPT_SPEED 0.035
#define LEAST_SPEED 12.0

struct _SigTimelineCamera
{
  GObject        parent_instance;

  GtkWidget     *widget;         /* not held: the camera is its own */
  SigTimeLimits  limits;
  SigTimeScale   scale;
  GtkAdjustment *adjustment;     /* how far it has scrolled down */
  AdwAnimation  *animation;
  SigTimeScale   from;
  SigTimeScale   to;

  /* What shall be seen as soon as there is a size. */
  gboolean       waiting;
  double         wanted_first;
  double         wanted_end;
  double         wanted_padding;

  guint          tick;
  gint64         flung_at;
  double         vx;
  double         vy;
};

G_DEFINE_FINAL_TYPE (SigTimelineCamera, sig_timeline_camera, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
set_scale (SigTimelineCamera *self,
           SigTimeScale       scale)
{
  if (scale.origin == self->scale.origin && scale.day_width == self->scale.day_width)
    return;

  self->scale = scale;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
animate_cb (double   value,
            gpointer user_data)
{
  SigTimelineCamera *self = user_data;

  set_scale (self, sig_time_scale_interpolate (self->from, self->to, value));
}

static gboolean
is_moving (SigTimelineCamera *self)
{
  return self->animation != NULL && adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING;
}

/* The animation is at its end at once where motion is not wanted. */
static void
move (SigTimelineCamera *self,
      SigTimeScale       scale,
      gboolean           smoothly)
{
  sig_timeline_camera_stop (self);
  if (!smoothly)
    {
      set_scale (self, scale);
      return;
    }

  if (self->animation == NULL)
    {
      self->animation = adw_timed_animation_new (self->widget, 0, 1, MOVE_MS,
                                                 adw_callback_animation_target_new (animate_cb, self, NULL));
      adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
    }
  self->from = self->scale;
  self->to = scale;
  adw_animation_play (self->animation);
}

static void
offset_changed_cb (SigTimelineCamera *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sig_timeline_camera_dispose (GObject *object)
{
  SigTimelineCamera *self = SIG_TIMELINE_CAMERA (object);

  sig_timeline_camera_stop (self);
  g_clear_object (&self->animation);
  g_clear_object (&self->adjustment);

  G_OBJECT_CLASS (sig_timeline_camera_parent_class)->dispose (object);
}

static void
sig_timeline_camera_class_init (SigTimelineCameraClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_timeline_camera_dispose;

  /**
   * SigTimelineCamera::changed:
   *
   * What is seen has changed.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sig_timeline_camera_init (SigTimelineCamera *self)
{
  self->limits = (SigTimeLimits) { SIG_TIME_FIRST_DAY, SIG_TIME_FIRST_DAY + 1, 1, PADDING, LONGEST_DAY };
  self->scale = (SigTimeScale) { SIG_TIME_FIRST_DAY, 1 };
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 30, 300, 0));
  g_signal_connect_object (self->adjustment, "value-changed", G_CALLBACK (offset_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_timeline_camera_new:
 * @widget: the widget that is drawn; it must outlive the camera
 *
 * Returns: (transfer full): a camera
 */
SigTimelineCamera *
sig_timeline_camera_new (GtkWidget *widget)
{
  SigTimelineCamera *self = g_object_new (SIG_TYPE_TIMELINE_CAMERA, NULL);

  self->widget = widget;

  return self;
}

/**
 * sig_timeline_camera_get_scale:
 * @self: a camera
 *
 * Returns: the scale that is seen now
 */
SigTimeScale
sig_timeline_camera_get_scale (SigTimelineCamera *self)
{
  return self->scale;
}

/**
 * sig_timeline_camera_get_goal:
 * @self: a camera
 *
 * Returns: the scale that it is moving to, or has
 */
SigTimeScale
sig_timeline_camera_get_goal (SigTimelineCamera *self)
{
  return is_moving (self) ? self->to : self->scale;
}

/**
 * sig_timeline_camera_get_limits:
 * @self: a camera
 *
 * Returns: (transfer none): what can be seen
 */
const SigTimeLimits *
sig_timeline_camera_get_limits (SigTimelineCamera *self)
{
  return &self->limits;
}

/**
 * sig_timeline_camera_get_offset:
 * @self: a camera
 *
 * Returns: how far it has scrolled down, in whole CSS pixels
 */
double
sig_timeline_camera_get_offset (SigTimelineCamera *self)
{
  return floor (gtk_adjustment_get_value (self->adjustment));
}

/**
 * sig_timeline_camera_get_height:
 * @self: a camera
 *
 * Returns: how much of the lanes is seen
 */
double
sig_timeline_camera_get_height (SigTimelineCamera *self)
{
  return gtk_adjustment_get_page_size (self->adjustment);
}

/**
 * sig_timeline_camera_get_adjustment:
 * @self: a camera
 *
 * Returns: (transfer none): how far it has scrolled down, for a scrollbar
 */
GtkAdjustment *
sig_timeline_camera_get_adjustment (SigTimelineCamera *self)
{
  return self->adjustment;
}

/**
 * sig_timeline_camera_set_record:
 * @self: a camera
 * @first: where the record begins, as a day
 * @end: where it ends, after @first
 *
 * Sets what there is to see.
 */
void
sig_timeline_camera_set_record (SigTimelineCamera *self,
                                double             first,
                                double             end)
{
  g_return_if_fail (first < end);

  self->limits.first = first;
  self->limits.end = end;
  move (self, sig_time_scale_clamp (self->scale, &self->limits), FALSE);
}

/**
 * sig_timeline_camera_set_size:
 * @self: a camera
 * @width: of the time axis in view, in CSS pixels
 * @height: of the lanes in view
 * @full_height: of all lanes
 *
 * Sets how much there is room for. The beginning of the time that is seen stays where it is.
 */
void
sig_timeline_camera_set_size (SigTimelineCamera *self,
                              double             width,
                              double             height,
                              double             full_height)
{
  double offset = gtk_adjustment_get_value (self->adjustment);

  self->limits.width = MAX (width, 1);
  gtk_adjustment_configure (self->adjustment, CLAMP (offset, 0, MAX (full_height - height, 0)),
                            0, MAX (full_height, height), 30, MAX (height - 60, 30), height);

  if (self->waiting)
    {
      self->waiting = FALSE;
      move (self, sig_time_scale_fit (&self->limits, self->wanted_first, self->wanted_end, self->wanted_padding), FALSE);
    }
  else if (!is_moving (self))
    {
      move (self, sig_time_scale_clamp (self->scale, &self->limits), FALSE);
    }
}

/**
 * sig_timeline_camera_show:
 * @self: a camera
 * @first: where a span begins, as a day
 * @end: where it ends
 * @padding: room to leave on both sides
 * @smoothly: whether to move there
 *
 * Fits a span into the view; as soon as it has a size, if it has none.
 */
void
sig_timeline_camera_show (SigTimelineCamera *self,
                          double             first,
                          double             end,
                          double             padding,
                          gboolean           smoothly)
{
  if (self->limits.width <= 1)
    {
      self->waiting = TRUE;
      self->wanted_first = first;
      self->wanted_end = end;
      self->wanted_padding = padding;
      return;
    }

  move (self, sig_time_scale_fit (&self->limits, first, end, padding), smoothly);
}

/**
 * sig_timeline_camera_go:
 * @self: a camera
 * @scale: a scale
 *
 * Moves to a scale that was seen before.
 */
void
sig_timeline_camera_go (SigTimelineCamera *self,
                        SigTimeScale       scale)
{
  move (self, sig_time_scale_clamp (scale, &self->limits), TRUE);
}

/**
 * sig_timeline_camera_reveal:
 * @self: a camera
 * @first: where a span begins, as a day
 * @end: where it ends
 *
 * Pans as little as is needed to see a span.
 */
void
sig_timeline_camera_reveal (SigTimelineCamera *self,
                            double             first,
                            double             end)
{
  SigTimeScale goal = sig_timeline_camera_get_goal (self);
  SigTimeScale scale = sig_time_scale_reveal (goal, &self->limits, first, end, PADDING);

  if (scale.origin != goal.origin || scale.day_width != goal.day_width)
    move (self, scale, TRUE);
}

/**
 * sig_timeline_camera_zoom:
 * @self: a camera
 * @position: what stays in its place
 * @factor: above 1 to see more closely
 * @smoothly: whether to move there
 *
 * Zooms about a position.
 */
void
sig_timeline_camera_zoom (SigTimelineCamera *self,
                          double             position,
                          double             factor,
                          gboolean           smoothly)
{
  SigTimeScale goal = sig_timeline_camera_get_goal (self);

  move (self, sig_time_scale_zoom (goal, &self->limits, position, factor), smoothly);
}

/**
 * sig_timeline_camera_pan:
 * @self: a camera
 * @dx: how far towards later days
 * @dy: how far down
 *
 * Moves what is seen.
 */
void
sig_timeline_camera_pan (SigTimelineCamera *self,
                         double             dx,
                         double             dy)
{
  if (dx != 0)
    move (self, sig_time_scale_pan (self->scale, &self->limits, dx), FALSE);
  if (dy != 0)
    gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) + dy);
}

/**
 * sig_timeline_camera_scroll_to:
 * @self: a camera
 * @offset: how far down
 *
 * Scrolls up or down.
 */
void
sig_timeline_camera_scroll_to (SigTimelineCamera *self,
                               double             offset)
{
  gtk_adjustment_set_value (self->adjustment, offset);
}

static gboolean
fling_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  SigTimelineCamera *self = user_data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->flung_at != 0 ? (double) (now - self->flung_at) / G_USEC_PER_SEC : 0;
  double kept = pow (KEPT_SPEED, seconds);

  self->flung_at = now;
  if (seconds > 0)
    {
      set_scale (self, sig_time_scale_pan (self->scale, &self->limits, self->vx * seconds));
      gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) + self->vy * seconds);
    }
  self->vx *= kept;
  self->vy *= kept;
  if (hypot (self->vx, self->vy) >= LEAST_SPEED)
    return G_SOURCE_CONTINUE;

  self->tick = 0;

  return G_SOURCE_REMOVE;
}

/**
 * sig_timeline_camera_fling:
 * @self: a camera
 * @vx: a speed towards later days, in CSS pixels a second
 * @vy: a speed downwards
 *
 * Lets the view run on and come to rest by itself, where motion is wanted.
 */
void
sig_timeline_camera_fling (SigTimelineCamera *self,
                           double             vx,
                           double             vy)
{
  sig_timeline_camera_stop (self);
  if (!adw_get_enable_animations (self->widget) || hypot (vx, vy) < LEAST_SPEED)
    return;

  self->vx = vx;
  self->vy = vy;
  self->flung_at = 0;
  self->tick = gtk_widget_add_tick_callback (self->widget, fling_cb, self, NULL);
}

/**
 * sig_timeline_camera_stop:
 * @self: a camera
 *
 * Stops where it is.
 */
void
sig_timeline_camera_stop (SigTimelineCamera *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  if (self->animation != NULL)
    adw_animation_pause (self->animation);
}
