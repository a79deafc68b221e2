/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-view-private.h"

#include "sig-event-walk.h"

/* Room on both sides of the events of a cluster when it is opened, as a share of the view. */
#define CLUSTER_ROOM 0.2

#define FIT_PADDING 24.0
#define HEART_PADDING 56.0

/**
 * sig_timeline_view_get_level:
 * @self: a view
 *
 * Returns: the level of the pyramid that is seen
 */
int
sig_timeline_view_get_level (SigTimelineView *self)
{
  SigTimeScale scale = sig_timeline_camera_get_scale (self->camera);

  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), 0);

  if (self->painter == NULL)
    return SIG_EVENT_SINGLE;
  sig_timeline_painter_set_day_width (self->painter, scale.day_width);

  return sig_timeline_painter_get_level (self->painter);
}

/**
 * sig_timeline_view_get_scene:
 * @self: a view
 * @scene: (out caller-allocates): what is seen now
 *
 * Returns: whether there is anything to see
 */
gboolean
sig_timeline_view_get_scene (SigTimelineView  *self,
                             SigTimelineScene *scene)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  if (self->set == NULL || self->plan == NULL)
    return FALSE;

  *scene = (SigTimelineScene) {
    .look = self->look,
    .set = self->set,
    .painter = self->painter,
    .plan = self->plan,
    .scale = sig_timeline_camera_get_scale (self->camera),
    .offset = sig_timeline_camera_get_offset (self->camera),
    .width = gtk_widget_get_width (GTK_WIDGET (self)),
    .height = gtk_widget_get_height (GTK_WIDGET (self)),
    .names_width = self->names_width,
    .axis_height = self->axis_height,
    .compact = self->compact,
    .selected_lane = sig_timeline_set_find_lane (self->set, sig_explorer_get_selected_party (self->explorer)),
    .fold_focused = self->on_fold && gtk_widget_has_visible_focus (GTK_WIDGET (self)),
    .unfolded = self->unfolding,
    .date = sig_explorer_get_date (self->explorer),
  };

  return TRUE;
}

/**
 * sig_timeline_view_find:
 * @self: a view
 * @x: a place in it
 * @y: its height
 * @item: (out): what is drawn there
 *
 * Returns: whether a mark or cluster is drawn there
 */
gboolean
sig_timeline_view_find (SigTimelineView *self,
                        double           x,
                        double           y,
                        SigEventItem    *item)
{
  SigTimelineScene scene;
  const SigLaneRow *row;
  double position;
  int index;

  if (!sig_timeline_view_get_scene (self, &scene) || y < scene.axis_height)
    return FALSE;

  position = sig_timeline_scene_get_position (&scene, x);
  index = sig_lane_plan_find_y (self->plan, y - scene.axis_height + scene.offset);
  if (position < 0 || index < 0)
    return FALSE;

  row = &sig_lane_plan_get_rows (self->plan, NULL)[index];
  if (row->kind != SIG_LANE_NORMAL && row->kind != SIG_LANE_FRAME)
    return FALSE;
  if (row->kind == SIG_LANE_FRAME &&
      y - scene.axis_height + scene.offset - row->y > sig_timeline_look_get_metrics (self->look)->sub_row)
    return FALSE;

  sig_timeline_view_get_level (self);

  return sig_timeline_painter_find (self->painter, row->index, sig_time_scale_get_day (scene.scale, position), item);
}

/**
 * sig_timeline_view_get_rect:
 * @self: a view
 * @item: a mark or cluster
 * @rect: (out): where it is drawn
 *
 * Returns: whether it is in view
 */
gboolean
sig_timeline_view_get_rect (SigTimelineView    *self,
                            const SigEventItem *item,
                            GdkRectangle       *rect)
{
  SigTimelineScene scene;
  const SigLaneRow *row;
  double size, height, position, y;
  int index;

  if (!sig_timeline_view_get_scene (self, &scene))
    return FALSE;

  index = sig_lane_plan_find_lane (self->plan, item->lane);
  position = sig_time_scale_get_position (scene.scale, item->middle);
  if (index < 0 || position < 0 || position > sig_timeline_scene_get_length (&scene))
    return FALSE;

  row = &sig_lane_plan_get_rows (self->plan, NULL)[index];
  size = sig_timeline_look_get_size (self->look, SIG_TIMELINE_MARK_SIZE);
  height = row->kind == SIG_LANE_FRAME ? sig_timeline_look_get_metrics (self->look)->sub_row : row->height;
  y = scene.axis_height + row->y - scene.offset + height / 2;
  if (y < scene.axis_height || y > scene.height)
    return FALSE;

  rect->x = (int) sig_timeline_scene_place (&scene, position - size / 2, size);
  rect->y = (int) (y - size / 2);
  rect->width = rect->height = (int) size;

  return TRUE;
}

/**
 * sig_timeline_view_zoom:
 * @self: a view
 * @factor: above 1 to see more closely
 *
 * Zooms about the event where the keyboard is, if it is in view, else about the middle.
 */
void
sig_timeline_view_zoom (SigTimelineView *self,
                        double           factor)
{
  SigTimeScale scale = sig_timeline_camera_get_scale (self->camera);
  double width = sig_timeline_camera_get_limits (self->camera)->width;
  double position = width / 2;

  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (self->set != NULL && self->cursor >= 0)
    {
      double day = sig_event_pyramid_get_centre (sig_timeline_set_get_pyramid (self->set), (guint) self->cursor);
      double at = sig_time_scale_get_position (scale, day);

      position = at >= 0 && at <= width ? at : position;
    }
  sig_timeline_camera_zoom (self->camera, position, factor, TRUE);
}

/**
 * sig_timeline_view_fit:
 * @self: a view
 *
 * Shows the whole record.
 */
void
sig_timeline_view_fit (SigTimelineView *self)
{
  const SigTimeLimits *limits = sig_timeline_camera_get_limits (self->camera);

  sig_timeline_camera_show (self->camera, limits->first, limits->end, FIT_PADDING, TRUE);
}

/**
 * sig_timeline_view_show_heart:
 * @self: a view
 *
 * Shows the time in which talks were held and agreements signed.
 */
void
sig_timeline_view_show_heart (SigTimelineView *self)
{
  SigDay first, end;

  if (self->set == NULL)
    return;

  sig_timeline_set_get_heart (self->set, &first, &end);
  sig_timeline_camera_show (self->camera, first, end, HEART_PADDING, FALSE);
}

/**
 * sig_timeline_view_get_cursor:
 * @self: a view
 *
 * Returns: the position of the event where the keyboard is, or -1
 */
int
sig_timeline_view_get_cursor (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), -1);

  return self->cursor;
}

/**
 * sig_timeline_view_is_on_fold:
 * @self: a view
 *
 * Returns: whether the keyboard is on the row that unfolds the lanes without events
 */
gboolean
sig_timeline_view_is_on_fold (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  return self->on_fold;
}

static void
scroll_to_row (SigTimelineView *self,
               int              row)
{
  double offset = sig_timeline_camera_get_offset (self->camera);

  if (row >= 0)
    sig_timeline_camera_scroll_to (self->camera, sig_lane_plan_reveal (self->plan, (guint) row, offset,
                                                                       sig_timeline_camera_get_height (self->camera)));
}

/**
 * sig_timeline_view_show_lane:
 * @self: a view
 *
 * Brings the lane of the selected party into view; as soon as there is a size, if there is none. Private to the view.
 */
void
sig_timeline_view_show_lane (SigTimelineView *self)
{
  int lane = -1;

  if (self->set != NULL)
    lane = sig_timeline_set_find_lane (self->set, sig_explorer_get_selected_party (self->explorer));

  self->wants_lane = lane >= 0 && (self->plan == NULL || self->stale || gtk_widget_get_height (GTK_WIDGET (self)) == 0);
  if (lane >= 0 && !self->wants_lane)
    scroll_to_row (self, sig_lane_plan_find_lane (self->plan, (guint) lane));
}

/**
 * sig_timeline_view_show_position:
 * @self: a view
 * @position: the position of an event
 *
 * Brings an event into view. Private to the view.
 */
void
sig_timeline_view_show_position (SigTimelineView *self,
                                 guint            position)
{
  SigEventPyramid *pyramid = sig_timeline_set_get_pyramid (self->set);
  double day = sig_event_pyramid_get_centre (pyramid, position);

  sig_timeline_camera_reveal (self->camera, day, day);
  if (self->plan != NULL)
    scroll_to_row (self, sig_lane_plan_find_lane (self->plan, sig_event_pyramid_get_marks (pyramid, NULL)[position].lane));
}

static void
move_cursor (SigTimelineView *self,
             int              position)
{
  self->cursor = position;
  self->on_fold = FALSE;
  if (position >= 0)
    sig_timeline_view_show_position (self, (guint) position);
  sig_timeline_view_changed (self);
}

/**
 * sig_timeline_view_set_cursor:
 * @self: a view
 * @position: the position of an event, or -1
 *
 * Puts the keyboard on an event and brings it into view.
 */
void
sig_timeline_view_set_cursor (SigTimelineView *self,
                              int              position)
{
  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));
  g_return_if_fail (position < 0 || self->set != NULL);

  move_cursor (self, position);
  if (position >= 0)
    self->walk_day = sig_event_pyramid_get_centre (sig_timeline_set_get_pyramid (self->set), (guint) position);
}

/* Where the keyboard comes in: at the event nearest to the middle, in the lane of what is selected, else in the first lane in
 * view that has any. */
static int
find_entrance (SigTimelineView *self)
{
  SigTimelineScene scene;
  const SigLaneRow *rows;
  guint first, n;
  double day;
  int selected;

  if (!sig_timeline_view_get_scene (self, &scene))
    return -1;

  rows = sig_lane_plan_get_rows (self->plan, NULL);
  n = sig_lane_plan_get_visible (self->plan, scene.offset, scene.height - scene.axis_height, &first);
  day = sig_time_scale_get_day (scene.scale, sig_timeline_scene_get_length (&scene) / 2);
  selected = scene.selected_lane >= 0
               ? sig_event_walk_find_nearest (sig_timeline_set_get_pyramid (self->set), (guint) scene.selected_lane, day)
               : -1;
  if (selected >= 0)
    return selected;

  for (guint i = first; i < first + n; i++)
    if (rows[i].kind == SIG_LANE_NORMAL || rows[i].kind == SIG_LANE_FRAME)
      {
        int found = sig_event_walk_find_nearest (sig_timeline_set_get_pyramid (self->set), rows[i].index, day);

        if (found >= 0)
          return found;
      }

  return -1;
}

static guint
get_lane (SigTimelineView *self)
{
  return sig_event_pyramid_get_marks (sig_timeline_set_get_pyramid (self->set), NULL)[self->cursor].lane;
}

static int
find_fold_row (SigTimelineView *self)
{
  guint n;
  const SigLaneRow *rows = sig_lane_plan_get_rows (self->plan, &n);

  for (guint i = 0; i < n; i++)
    if (rows[i].kind == SIG_LANE_FOLD)
      return (int) i;

  return -1;
}

static gboolean
walk_across (SigTimelineView *self,
             int              step)
{
  int found;

  if (self->on_fold && step < 0)
    {
      move_cursor (self, self->cursor);
      return TRUE;
    }
  if (self->on_fold)
    return FALSE;

  found = sig_event_walk_find_across (sig_timeline_set_get_pyramid (self->set), self->plan, get_lane (self),
                                      self->walk_day, step);
  if (found >= 0)
    {
      move_cursor (self, found);
      return TRUE;
    }
  if (step < 0 || find_fold_row (self) < 0)
    return FALSE;

  self->on_fold = TRUE;
  scroll_to_row (self, find_fold_row (self));
  sig_timeline_view_changed (self);

  return TRUE;
}

/**
 * sig_timeline_view_walk:
 * @self: a view
 * @dx: 1 for the event to the right as it is seen, -1 for the left, else 0
 * @dy: 1 for the lane below, -1 for above, else 0
 *
 * Walks to the next event in the lane, or to the nearest in the next lane that has any.
 *
 * Returns: whether there is one
 */
gboolean
sig_timeline_view_walk (SigTimelineView *self,
                        int              dx,
                        int              dy)
{
  SigEventPyramid *pyramid;
  int found;

  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  if (self->set == NULL || self->plan == NULL)
    return FALSE;
  if (self->cursor < 0)
    {
      sig_timeline_view_set_cursor (self, find_entrance (self));
      return self->cursor >= 0;
    }
  if (dy != 0)
    return walk_across (self, dy);
  if (self->on_fold)
    return FALSE;

  pyramid = sig_timeline_set_get_pyramid (self->set);
  if (sig_timeline_look_is_mirrored (self->look))
    dx = -dx;
  found = dx > 0 ? sig_event_walk_get_next (pyramid, (guint) self->cursor, sig_timeline_view_get_level (self))
                 : sig_event_walk_get_previous (pyramid, (guint) self->cursor, sig_timeline_view_get_level (self));
  if (found >= 0)
    sig_timeline_view_set_cursor (self, found);

  return found >= 0;
}

/**
 * sig_timeline_view_walk_to_end:
 * @self: a view
 * @last: whether to the last event of the lane, or else the first
 *
 * Returns: whether there is one
 */
gboolean
sig_timeline_view_walk_to_end (SigTimelineView *self,
                               gboolean         last)
{
  SigEventPyramid *pyramid;

  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  if (self->set == NULL || (self->cursor < 0 && !sig_timeline_view_walk (self, 0, 0)))
    return FALSE;

  pyramid = sig_timeline_set_get_pyramid (self->set);
  sig_timeline_view_set_cursor (self, last ? sig_event_walk_get_last (pyramid, get_lane (self))
                                           : sig_event_walk_get_first (pyramid, get_lane (self)));

  return TRUE;
}

static void
open_cluster (SigTimelineView    *self,
              const SigEventItem *item)
{
  SigTimeScale before = sig_timeline_camera_get_goal (self->camera);
  double width = sig_timeline_camera_get_limits (self->camera)->width;

  if (item->left >= item->right)
    {
      g_signal_emit (self, sig_timeline_view_signals[SIG_TIMELINE_VIEW_CROWD_OPENED], 0, item->begin, item->count);
      return;
    }

  g_array_append_val (self->history, before);
  sig_timeline_camera_show (self->camera, item->left, item->right, width * CLUSTER_ROOM, TRUE);
}

/**
 * sig_timeline_view_activate:
 * @self: a view
 * @position: the position of an event
 *
 * Selects the event, or opens the cluster that it is seen in.
 */
void
sig_timeline_view_activate (SigTimelineView *self,
                            guint            position)
{
  SigEventItem item;

  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));
  g_return_if_fail (self->set != NULL);

  sig_event_pyramid_find (sig_timeline_set_get_pyramid (self->set), position, sig_timeline_view_get_level (self), &item);
  sig_timeline_view_set_cursor (self, (int) position);
  if (item.count > 1)
    {
      open_cluster (self, &item);
      return;
    }

  sig_explorer_select (self->explorer, SIG_RECORD (sig_timeline_set_get_event (self->set, position)->event));
  g_signal_emit (self, sig_timeline_view_signals[SIG_TIMELINE_VIEW_OPENED], 0, position);
}

/**
 * sig_timeline_view_go_back:
 * @self: a view
 *
 * Takes back what was done last: closes the card, forgets the second selected event, or goes back to where a cluster
 * was opened.
 *
 * Returns: whether there was anything to take back
 */
gboolean
sig_timeline_view_go_back (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  if (self->popover != NULL && gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    {
      gtk_popover_popdown (self->popover);
      return TRUE;
    }
  if (self->other != NULL)
    {
      sig_timeline_view_set_other (self, NULL);
      return TRUE;
    }
  if (self->history->len == 0)
    return FALSE;

  sig_timeline_camera_go (self->camera, g_array_index (self->history, SigTimeScale, self->history->len - 1));
  g_array_set_size (self->history, self->history->len - 1);

  return TRUE;
}
