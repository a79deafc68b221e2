/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <math.h>

/* Pointer and keys: a click puts the cursor on a claim and a click on its mark opens it, a click on a topic folds it; the
 * rest is done by actions of whoever has the table. */

#define NEAR 8.0

/**
 * sig_compare_table_get_rect:
 * @self: a table
 * @row: which row, from the top of what is shown
 * @column: the column, or -1 for the head of the row
 * @rect: (out): where it is seen
 *
 * Returns: whether there is such a cell, in view or not
 */
gboolean
sig_compare_table_get_rect (SigCompareTable *self,
                            int              row,
                            int              column,
                            GdkRectangle    *rect)
{
  const SigScreenRow *found;
  double x, width, strip;

  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  if (self->sheet == NULL || row < 0 || row >= (int) sig_screen_rows_get_n (self->rows) || column >= (int) self->columns.n)
    return FALSE;

  found = sig_screen_rows_get (self->rows, (guint) row);
  strip = found->is_heading ? 0 : sig_compare_table_get_strip (self, found->index);
  x = column < 0 || found->is_heading ? 0 : sig_screen_columns_get_x (&self->columns, (guint) column, self->offset);
  if (found->is_heading || (column < 0 && self->columns.is_narrow))
    width = self->columns.width;
  else
    width = column < 0 ? self->columns.heads : self->columns.column;

  rect->x = (int) sig_compare_table_mirror (self, x, width);
  rect->y = (int) (self->heads_height + found->y - self->y + (column < 0 ? 0 : strip));
  rect->width = (int) width;
  rect->height = (int) (column < 0 && strip > 0 ? strip : found->height - strip);

  return TRUE;
}

/* Where the claim at the cursor is seen: what a popover points at. */
static gboolean
get_claim_rect (SigCompareTable *self,
                GdkRectangle    *rect)
{
  const SigScreenRow *row;
  SigCompareCell *cell;
  graphene_rect_t area, sign;

  if (!sig_compare_table_get_rect (self, self->cursor, self->cursor_column, rect))
    return FALSE;

  row = sig_screen_rows_get (self->rows, (guint) self->cursor);
  if (row->is_heading || self->cursor_column < 0)
    return TRUE;

  cell = sig_compare_table_get_cell (self, row->index, self->cursor_column);
  if (self->cursor_entry < sig_compare_cell_get_n_entries (cell))
    {
      sig_compare_cell_get_entry (cell, self->cursor_entry, &area, &sign);
      *rect = (GdkRectangle) { rect->x + (int) sign.origin.x, rect->y + (int) sign.origin.y, (int) sign.size.width,
                               (int) sign.size.height };
    }

  return TRUE;
}

static void
popover_closed_cb (SigCompareTable *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * sig_compare_table_point_at:
 * @self: a table
 * @popover: (transfer floating): a popover
 *
 * Makes @popover the one of the table, in place of any before, and lets it point at the claim at the cursor.
 */
void
sig_compare_table_point_at (SigCompareTable *self,
                            GtkPopover      *popover)
{
  GdkRectangle rect;

  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));
  g_return_if_fail (GTK_IS_POPOVER (popover));

  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  self->popover = popover;
  gtk_widget_set_parent (GTK_WIDGET (popover), GTK_WIDGET (self));
  if (get_claim_rect (self, &rect))
    gtk_popover_set_pointing_to (popover, &rect);
  g_signal_connect_object (popover, "closed", G_CALLBACK (popover_closed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_compare_table_reveal:
 * @self: a table
 *
 * Moves the view as little as needed for the cell at the cursor to be seen. Private to the table.
 */
void
sig_compare_table_reveal (SigCompareTable *self)
{
  const SigScreenRow *row;
  const double body = sig_compare_table_get_body (self);
  double offset = self->offset, y = self->y, top;

  if (self->cursor < 0 || self->cursor >= (int) sig_screen_rows_get_n (self->rows) || body <= 0)
    return;

  row = sig_screen_rows_get (self->rows, (guint) self->cursor);
  /* The heading of its topic lies over the top of the view. */
  top = row->is_heading ? 0 : self->band_height;
  y = MAX (y, row->y + row->height - body);
  y = MAX (MIN (y, row->y - top), 0);
  if (self->cursor_column >= 0)
    offset = sig_screen_columns_reveal (&self->columns, (guint) self->cursor_column, offset);
  if (y != self->y || offset != self->offset)
    sig_compare_table_scroll_to (self, offset, y);
}

/* What is at a place: the row from the top, or -1. */
static int
find_row (SigCompareTable *self,
          double           y)
{
  double stuck_y;
  int stuck;

  if (self->sheet == NULL || y < self->heads_height || sig_screen_rows_get_n (self->rows) == 0)
    return -1;

  stuck = sig_compare_table_get_stuck (self, &stuck_y);
  if (stuck >= 0 && y < stuck_y + self->band_height)
    return stuck;
  if (y - self->heads_height + self->y >= sig_screen_rows_get_height (self->rows))
    return -1;

  return (int) sig_screen_rows_find_y (self->rows, y - self->heads_height + self->y);
}

/* Puts the cursor where the pointer is; returns whether it is at a mark of certainty. */
static gboolean
point_cursor (SigCompareTable *self,
              int              row,
              double           x,
              double           y)
{
  const SigScreenRow *found = sig_screen_rows_get (self->rows, (guint) row);
  int column = sig_screen_columns_find (&self->columns, sig_compare_table_mirror (self, x, 0), self->offset);
  SigCompareCell *cell;
  graphene_rect_t area, sign;
  GdkRectangle rect;
  int entry;

  if (column == SIG_SCREEN_NOWHERE ||
      (self->columns.is_narrow && sig_compare_table_get_rect (self, row, SIG_SCREEN_HEADS, &rect) &&
       y < rect.y + rect.height))
    column = SIG_SCREEN_HEADS;
  self->cursor = row;
  self->cursor_column = column;
  self->cursor_entry = 0;
  if (column < 0 || !sig_compare_table_get_rect (self, row, column, &rect))
    return FALSE;

  cell = sig_compare_table_get_cell (self, found->index, column);
  entry = sig_compare_cell_find_entry (cell, y - rect.y);
  if (entry < 0)
    return FALSE;

  self->cursor_entry = (guint) entry;
  sig_compare_cell_get_entry (cell, (guint) entry, &area, &sign);
  graphene_rect_inset (&sign, -NEAR, -NEAR);

  return graphene_rect_contains_point (&sign, &GRAPHENE_POINT_INIT ((float) (x - rect.x), (float) (y - rect.y)));
}

static void
clicked_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            SigCompareTable *self)
{
  const int row = find_row (self, y);
  gboolean on_sign;

  if (row < 0)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (sig_screen_rows_get (self->rows, (guint) row)->is_heading)
    {
      self->cursor = row;
      sig_compare_table_activate (self);
      return;
    }

  on_sign = point_cursor (self, row, x, y);
  sig_compare_reader_set_cursor (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (on_sign || n_press == 2)
    sig_compare_table_activate (self);
}

static void
ask_menu (SigCompareTable *self,
          double           x,
          double           y)
{
  const int row = find_row (self, y);

  if (row < 0 || sig_screen_rows_get (self->rows, (guint) row)->is_heading)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  point_cursor (self, row, x, y);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, sig_compare_table_signals[SIG_COMPARE_TABLE_MENU], 0, x, y);
}

static void
secondary_cb (GtkGestureClick *gesture,
              int              n_press,
              double           x,
              double           y,
              SigCompareTable *self)
{
  ask_menu (self, x, y);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 SigCompareTable     *self)
{
  ask_menu (self, x, y);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* A hand over what a click does something with. */
static void
motion_cb (SigCompareTable *self,
           double           x,
           double           y)
{
  const int row = find_row (self, y);
  const int cursor = self->cursor, column = self->cursor_column;
  const guint entry = self->cursor_entry;
  gboolean clickable = FALSE;

  if (row >= 0)
    clickable = sig_screen_rows_get (self->rows, (guint) row)->is_heading || point_cursor (self, row, x, y);
  self->cursor = cursor;
  self->cursor_column = column;
  self->cursor_entry = entry;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), clickable ? "pointer" : NULL);
}

static void
focus_cb (SigCompareTable *self)
{
  if (self->cursor < 0 && self->sheet != NULL && sig_screen_rows_get_n (self->rows) > 1)
    {
      self->cursor = 1;
      self->cursor_column = 0;
    }
  sig_compare_reader_set_cursor (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GdkDragAction
drag_motion_cb (SigCompareTable *self,
                double           x,
                double           y)
{
  self->gap = self->columns.n == 0 ? 0
              : (int) sig_screen_columns_find_gap (&self->columns, sig_compare_table_mirror (self, x, 0), self->offset);
  gtk_widget_queue_draw (GTK_WIDGET (self));

  return GDK_ACTION_MOVE;
}

static void
drag_leave_cb (SigCompareTable *self)
{
  self->gap = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
drop_cb (SigCompareTable *self,
         const GValue    *value,
         double           x,
         double           y)
{
  const guint gap = (guint) MAX (self->gap, 0);

  drag_leave_cb (self);
  g_signal_emit (self, sig_compare_table_signals[SIG_COMPARE_TABLE_DROPPED], 0, g_value_get_string (value), gap);

  return TRUE;
}

static void
attach_drop (SigCompareTable *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  g_signal_connect_swapped (target, "enter", G_CALLBACK (drag_motion_cb), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (drag_motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (drag_leave_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * sig_compare_table_attach_input:
 * @self: a table
 *
 * Lets it follow pointer and focus. Private to the table.
 */
void
sig_compare_table_attach_input (SigCompareTable *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (focus_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (widget, focus);

  attach_drop (self);
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  int dx, dy;

  g_variant_get (arguments, "(ii)", &dx, &dy);
  sig_compare_table_walk (SIG_COMPARE_TABLE (widget), dx, dy);

  return GDK_EVENT_STOP;
}

/* How many rows there are on a page, from the cursor up or down. */
static gboolean
page_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (widget);
  const int step = g_variant_get_int32 (arguments);
  const double body = sig_compare_table_get_body (self);
  const int n = (int) sig_screen_rows_get_n (self->rows);
  int row = MAX (self->cursor, 0);
  double passed = 0;

  if (n == 0)
    return GDK_EVENT_PROPAGATE;

  while (row + step >= 0 && row + step < n && passed < body * 0.9)
    {
      row += step;
      passed += sig_screen_rows_get (self->rows, (guint) row)->height;
    }
  sig_compare_table_walk (self, 0, row == self->cursor ? 0 : row - MAX (self->cursor, 0));

  return GDK_EVENT_STOP;
}

/* To the first or last column, or with Control the first or last row. */
static gboolean
end_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (widget);
  const int n = (int) sig_screen_rows_get_n (self->rows);
  gboolean last, rows;

  if (n == 0)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (arguments, "(bb)", &last, &rows);
  if (rows)
    self->cursor = last ? n - 1 : 0;
  else
    self->cursor_column = last ? (int) self->columns.n - 1 : 0;
  self->cursor_entry = 0;
  sig_compare_table_walk (self, 0, 0);

  return GDK_EVENT_STOP;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  sig_compare_table_activate (SIG_COMPARE_TABLE (widget));

  return GDK_EVENT_STOP;
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (widget);
  GdkRectangle rect;

  if (!get_claim_rect (self, &rect) || sig_screen_rows_get (self->rows, (guint) self->cursor)->is_heading)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, sig_compare_table_signals[SIG_COMPARE_TABLE_MENU], 0,
                 rect.x + rect.width / 2.0, rect.y + rect.height / 2.0);

  return GDK_EVENT_STOP;
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  const gboolean forward = g_variant_get_boolean (arguments) !=
                           (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);

  gtk_widget_activate_action (widget, forward ? "compare.move-forward" : "compare.move-back", NULL);

  return GDK_EVENT_STOP;
}

static void
install_walk (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    guint keypad_key;
    int dx;
    int dy;
  } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
      gtk_widget_class_add_binding (widget_class, arrows[i].keypad_key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_cb, "(bb)", FALSE, FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_cb, "(bb)", TRUE, FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, GDK_CONTROL_MASK, end_cb, "(bb)", FALSE, TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, GDK_CONTROL_MASK, end_cb, "(bb)", TRUE, TRUE);
}

/**
 * sig_compare_table_install_keys:
 * @widget_class: the class of tables
 *
 * Binds the keys. Private to the table.
 */
void
sig_compare_table_install_keys (GtkWidgetClass *widget_class)
{
  install_walk (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_CONTROL_MASK, move_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_CONTROL_MASK, move_cb, "b", TRUE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "compare.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_b, 0, "compare.baseline", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, 0, "compare.pin", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_SHIFT_MASK, "compare.pin-row", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "compare.copy", NULL);
}
