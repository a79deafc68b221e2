/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <math.h>

/* Where the view is, as the adjustments of a scrolled window say it, and turning from column to column. */

/* How long columns must be at rest in a narrow view before one comes to its place, and how long that takes. */
#define SNAP_MS 160
#define TURN_MS 200

/* Below the last row. */
#define BOTTOM_ROOM 48.0

static gboolean
is_mirrored (SigCompareTable *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* What an adjustment says runs from left to right, as everywhere in GTK. */
static double
mirror_value (SigCompareTable *self,
              GtkAdjustment   *adjustment,
              double           value)
{
  const double most = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  return is_mirrored (self) ? MAX (most - value, 0) : value;
}

/**
 * sig_compare_table_read_adjustments:
 * @self: a table
 *
 * Takes over where somebody scrolled to. Private to the table.
 */
void
sig_compare_table_read_adjustments (SigCompareTable *self)
{
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  GtkAdjustment *down = self->adjustments[GTK_ORIENTATION_VERTICAL];

  if (across != NULL && gtk_adjustment_get_upper (across) > 0)
    self->offset = floor (mirror_value (self, across, gtk_adjustment_get_value (across)));
  if (down != NULL && gtk_adjustment_get_upper (down) > 0)
    self->y = floor (gtk_adjustment_get_value (down));
}

static void value_changed_cb (SigCompareTable *self);

static void
configure (SigCompareTable *self,
           GtkOrientation   orientation,
           double           value,
           double           length,
           double           page,
           double           step)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  const double upper = MAX (length, page);

  if (adjustment == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL && is_mirrored (self))
    value = upper - page - value;
  g_signal_handlers_block_by_func (adjustment, value_changed_cb, self);
  gtk_adjustment_configure (adjustment, value, 0, upper, step, page * 0.9, page);
  g_signal_handlers_unblock_by_func (adjustment, value_changed_cb, self);
}

/**
 * sig_compare_table_update_adjustments:
 * @self: a table
 *
 * Says how much there is and what of it is seen. Private to the table.
 */
void
sig_compare_table_update_adjustments (SigCompareTable *self)
{
  const double body = sig_compare_table_get_body (self);
  const double line = sig_compare_look_get_line (self->look, SIG_COMPARE_INK_TEXT);

  configure (self, GTK_ORIENTATION_HORIZONTAL, self->offset, sig_screen_columns_get_length (&self->columns),
             sig_screen_columns_get_page (&self->columns), self->columns.column);
  configure (self, GTK_ORIENTATION_VERTICAL, self->y, sig_screen_rows_get_height (self->rows) + BOTTOM_ROOM, body, 3 * line);
}

static void
snap_cb (gpointer user_data)
{
  SigCompareTable *self = user_data;

  self->snap_source = 0;
  if (self->columns.is_narrow && self->offset != sig_screen_columns_snap (&self->columns, self->offset))
    sig_compare_table_turn (self, 0);
}

static void
value_changed_cb (SigCompareTable *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));

  /* In a narrow view a column comes to rest at its place, as a page does. */
  g_clear_handle_id (&self->snap_source, g_source_remove);
  if (self->columns.is_narrow && self->columns.n > 1 && adw_animation_get_state (self->turning) != ADW_ANIMATION_PLAYING)
    self->snap_source = g_timeout_add_once (SNAP_MS, snap_cb, self);
}

/**
 * sig_compare_table_scroll_to:
 * @self: a table
 * @offset: how far columns shall be moved
 * @y: where the view of the rows shall begin
 *
 * Moves the view. Private to the table.
 */
void
sig_compare_table_scroll_to (SigCompareTable *self,
                             double           offset,
                             double           y)
{
  self->offset = offset;
  self->y = y;
  sig_compare_table_update_adjustments (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
turn_to_cb (double   value,
            gpointer user_data)
{
  SigCompareTable *self = user_data;

  sig_compare_table_scroll_to (self, value, self->y);
}

/**
 * sig_compare_table_turn:
 * @self: a table
 * @step: how many columns on; a negative number back
 *
 * Moves columns so that one begins at the side of the view: the nearest to where it is, or so many on.
 */
void
sig_compare_table_turn (SigCompareTable *self,
                        int              step)
{
  double to;

  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));

  to = sig_screen_columns_snap (&self->columns, sig_screen_columns_snap (&self->columns, self->offset) +
                                                  step * self->columns.column);
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->turning), self->offset);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->turning), to);
  adw_animation_play (self->turning);
}

/**
 * sig_compare_table_set_adjustment:
 * @self: a table
 * @orientation: which
 * @adjustment: (nullable): where it is scrolled to
 *
 * Follows an adjustment. Private to the table.
 */
void
sig_compare_table_set_adjustment (SigCompareTable *self,
                                  GtkOrientation   orientation,
                                  GtkAdjustment   *adjustment)
{
  if (self->adjustments[orientation] == adjustment)
    return;

  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify (G_OBJECT (self), orientation == GTK_ORIENTATION_HORIZONTAL ? "hadjustment" : "vadjustment");
}

/**
 * sig_compare_table_init_turning:
 * @self: a table
 *
 * Makes the motion from column to column. Private to the table.
 */
void
sig_compare_table_init_turning (SigCompareTable *self)
{
  self->turning = adw_timed_animation_new (GTK_WIDGET (self), 0, 0, TURN_MS,
                                           adw_callback_animation_target_new (turn_to_cb, self, NULL));
}

/**
 * sig_compare_table_get_place:
 * @self: a table
 * @n: (out): how many columns there are beside the one that stays
 *
 * Returns: which of them is the first in view, from 0
 */
guint
sig_compare_table_get_place (SigCompareTable *self,
                             guint           *n)
{
  guint first = 0;

  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), 0);
  g_return_val_if_fail (n != NULL, 0);

  *n = self->columns.n - self->columns.n_frozen;
  if (self->columns.column > 0)
    sig_screen_columns_get_visible (&self->columns, sig_screen_columns_snap (&self->columns, self->offset), &first);

  return first > self->columns.n_frozen ? first - self->columns.n_frozen : 0;
}
