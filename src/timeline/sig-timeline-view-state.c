/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-view-private.h"

/**
 * sig_timeline_view_get_order:
 * @self: a view
 *
 * Returns: the order of the lanes
 */
SigLaneOrder
sig_timeline_view_get_order (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), SIG_LANE_ORDER_DATE);

  return self->order;
}

/**
 * sig_timeline_view_set_order:
 * @self: a view
 * @order: the order of the lanes
 *
 * Sorts the lanes.
 */
void
sig_timeline_view_set_order (SigTimelineView *self,
                             SigLaneOrder     order)
{
  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (self->order == order)
    return;

  self->order = order;
  if (self->set != NULL)
    {
      sig_timeline_set_sort (self->set, order);
      sig_timeline_view_update_plan (self);
      sig_timeline_view_update_size (self);
    }
  sig_timeline_view_changed (self);
  g_object_notify (G_OBJECT (self), "order");
}

/**
 * sig_timeline_view_get_compact:
 * @self: a view
 *
 * Returns: whether lanes have codes in place of names
 */
gboolean
sig_timeline_view_get_compact (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  return self->compact;
}

/**
 * sig_timeline_view_set_compact:
 * @self: a view
 * @compact: whether lanes shall have codes in place of names
 *
 * Leaves more room for time.
 */
void
sig_timeline_view_set_compact (SigTimelineView *self,
                               gboolean         compact)
{
  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  sig_timeline_view_make_stale (self);
  g_object_notify (G_OBJECT (self), "compact");
}

/**
 * sig_timeline_view_get_unfolded:
 * @self: a view
 *
 * Returns: whether the lanes without events are to be seen
 */
gboolean
sig_timeline_view_get_unfolded (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), FALSE);

  return self->unfolded;
}

/**
 * sig_timeline_view_set_unfolded:
 * @self: a view
 * @unfolded: whether the lanes without events shall be seen
 *
 * Unfolds them, or folds them into one row.
 */
void
sig_timeline_view_set_unfolded (SigTimelineView *self,
                                gboolean         unfolded)
{
  AdwTimedAnimation *animation;

  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (self->unfolded == unfolded)
    return;

  self->unfolded = unfolded;
  animation = ADW_TIMED_ANIMATION (self->fold_animation);
  adw_timed_animation_set_value_from (animation, self->unfolding);
  adw_timed_animation_set_value_to (animation, unfolded ? 1 : 0);
  adw_animation_play (self->fold_animation);
  g_object_notify (G_OBJECT (self), "unfolded");
}

/**
 * sig_timeline_view_get_set:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows; %NULL without a data set
 */
SigTimelineSet *
sig_timeline_view_get_set (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), NULL);

  return self->set;
}

/**
 * sig_timeline_view_get_camera:
 * @self: a view
 *
 * Returns: (transfer none): what part of it is seen
 */
SigTimelineCamera *
sig_timeline_view_get_camera (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), NULL);

  return self->camera;
}

/**
 * sig_timeline_view_get_other:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the event that is selected beside the one that the explorer has
 */
SigEvent *
sig_timeline_view_get_other (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), NULL);

  return self->other;
}

/**
 * sig_timeline_view_set_other:
 * @self: a view
 * @event: (nullable): an event
 *
 * Selects an event beside the one that the explorer has.
 */
void
sig_timeline_view_set_other (SigTimelineView *self,
                             SigEvent        *event)
{
  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (!g_set_object (&self->other, event))
    return;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), "other");
}

/**
 * sig_timeline_view_point_at:
 * @self: a view
 * @popover: (transfer none): a popover; it becomes the one of the view
 * @position: the position of an event
 *
 * Lets a popover point at an event. It follows the event, and closes when it leaves the view.
 */
void
sig_timeline_view_point_at (SigTimelineView *self,
                            GtkPopover      *popover,
                            guint            position)
{
  SigEventItem item;
  GdkRectangle rect;

  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));
  g_return_if_fail (self->set != NULL);

  if (popover != self->popover)
    {
      g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
      self->popover = popover;
      gtk_widget_set_parent (GTK_WIDGET (popover), GTK_WIDGET (self));
    }
  self->popover_at = position;

  sig_event_pyramid_find (sig_timeline_set_get_pyramid (self->set), position, sig_timeline_view_get_level (self), &item);
  if (sig_timeline_view_get_rect (self, &item, &rect))
    gtk_popover_set_pointing_to (popover, &rect);
  else
    gtk_popover_popdown (popover);
}
