/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-view-private.h"

#include <glib/gi18n.h>

/* Keys, pointer and menus over a matrix. */

static gboolean
find_at (SigMatrixView *self,
         double         x,
         double         y,
         int           *row,
         int           *column)
{
  return self->plan != NULL && sig_matrix_scene_find (&self->scene, sig_matrix_view_mirror (self, x, 0), y, row, column);
}

static void
set_hover (SigMatrixView *self,
           int            row,
           int            column)
{
  if (self->hover_row == row && self->hover_column == column)
    return;

  self->hover_row = row;
  self->hover_column = column;
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (SigMatrixView *self,
           double         x,
           double         y)
{
  int row, column;

  if (find_at (self, x, y, &row, &column))
    set_hover (self, row, column);
  else
    set_hover (self, SIG_MATRIX_NONE, SIG_MATRIX_NONE);
}

static void
leave_cb (SigMatrixView *self)
{
  set_hover (self, SIG_MATRIX_NONE, SIG_MATRIX_NONE);
}

/* Puts the cursor at the pointer. The end of a row stands for the whole row, as its head does. */
static gboolean
move_cursor_to (SigMatrixView *self,
                double         x,
                double         y)
{
  int row, column;

  if (!find_at (self, x, y, &row, &column))
    return FALSE;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  sig_matrix_view_set_cursor (self, row, column < (int) self->scene.n_columns ? column : SIG_MATRIX_HEADS);

  return TRUE;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             SigMatrixView   *self)
{
  if (move_cursor_to (self, x, y))
    sig_matrix_view_activate (self);
}

static void
menu_pressed_cb (SigMatrixView *self,
                 int            n_press,
                 double         x,
                 double         y)
{
  if (move_cursor_to (self, x, y))
    sig_matrix_view_show_menu (self, self->row, self->column);
}

static void
long_pressed_cb (SigMatrixView *self,
                 double         x,
                 double         y)
{
  if (move_cursor_to (self, x, y))
    sig_matrix_view_show_menu (self, self->row, self->column);
}

static void
focus_changed_cb (SigMatrixView *self)
{
  sig_matrix_reader_set_cursor (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Gives the view its gestures. */
void
sig_matrix_view_attach_input (SigMatrixView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *menu = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_changed_cb), self);
  gtk_widget_add_controller (widget, focus);

  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (menu, "pressed", G_CALLBACK (menu_pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (menu));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));
}

static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);
  int dx, dy;

  if (self->plan == NULL)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(ii)", &dx, &dy);
  if (sig_matrix_look_is_mirrored (self->look))
    dx = -dx;
  sig_matrix_view_walk (self, dx, dy);

  return GDK_EVENT_STOP;
}

static gboolean
page_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);
  int n = (int) (sig_matrix_scene_get_body_height (&self->scene) / MAX (self->scene.row, 1));

  sig_matrix_view_walk (self, 0, g_variant_get_boolean (args) ? n : -n);

  return GDK_EVENT_STOP;
}

/* Home and End along the row; with Ctrl also to the first or last row. */
static gboolean
end_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   user_data)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);
  gboolean to_end, in_all;
  int row;

  if (self->plan == NULL)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(bb)", &to_end, &in_all);
  row = !in_all ? self->row : to_end ? (int) self->scene.n_rows - 1 : 0;
  sig_matrix_view_set_cursor (self, row, to_end ? (int) self->scene.n_columns - 1 : in_all ? 0 : SIG_MATRIX_HEADS);

  return GDK_EVENT_STOP;
}

static void
activate_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  sig_matrix_view_activate (SIG_MATRIX_VIEW (widget));
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);

  sig_matrix_view_show_menu (self, self->row, self->column);
}

static void
append_withdrawal (GMenu                   *menu,
                   const SigCoverageColumn *column)
{
  const char *id = sig_record_get_id (SIG_RECORD (column->party));
  g_autoptr(GMenuItem) item = NULL;
  g_autofree char *label = NULL;

  /* Translators: %s is a party, which is taken out as a what-if, or put back */
  label = g_strdup_printf (column->is_withdrawn ? _("_Put Back %s") : _("_Withdraw %s"),
                           sig_text_get (sig_party_get_short_name (column->party)));
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, column->is_withdrawn ? "win.put-back" : "win.withdraw", "s", id);
  g_menu_append_item (menu, item);
}

/* Opens the context menu of a cell or head. */
void
sig_matrix_view_show_menu (SigMatrixView *self,
                           int            row,
                           int            column)
{
  g_autoptr(GMenu) menu = NULL;

  if (self->plan == NULL)
    return;

  menu = g_menu_new ();
  if (row >= 0 && column < 0 && sig_matrix_plan_get_row (self->plan, (guint) row)->is_group)
    g_menu_append (menu, sig_matrix_plan_get_row (self->plan, (guint) row)->is_folded ? _("_Unfold") : _("_Fold"),
                   "matrix.activate");
  else
    g_menu_append (menu, _("_Show What It Rests On"), "matrix.activate");
  if (column >= 0)
    append_withdrawal (menu, sig_matrix_plan_get_column (self->plan, (guint) column));
  sig_matrix_view_point_at (self, GTK_POPOVER (gtk_popover_menu_new_from_model (G_MENU_MODEL (menu))), row, column);
}

/* Binds the keys of the class. */
void
sig_matrix_view_install_keys (GtkWidgetClass *widget_class)
{
  static const struct { guint key, keypad; int dx, dy; } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };
  static const guint keys[] = { GDK_KEY_KP_Space, GDK_KEY_space, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_Return };
  static const struct { guint key; gboolean to_end; } ends[] = {
    { GDK_KEY_Home, FALSE }, { GDK_KEY_KP_Home, FALSE }, { GDK_KEY_End, TRUE }, { GDK_KEY_KP_End, TRUE },
  };
  static const struct { guint key; gboolean down; } pages[] = {
    { GDK_KEY_Page_Up, FALSE }, { GDK_KEY_KP_Page_Up, FALSE }, { GDK_KEY_Page_Down, TRUE }, { GDK_KEY_KP_Page_Down, TRUE },
  };

  gtk_widget_class_install_action (widget_class, "matrix.activate", NULL, activate_action);
  gtk_widget_class_install_action (widget_class, "matrix.menu", NULL, menu_action);

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
      gtk_widget_class_add_binding (widget_class, arrows[i].keypad, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gtk_widget_class_add_binding (widget_class, ends[i].key, 0, end_cb, "(bb)", ends[i].to_end, FALSE);
      gtk_widget_class_add_binding (widget_class, ends[i].key, GDK_CONTROL_MASK, end_cb, "(bb)", ends[i].to_end, TRUE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_class_add_binding (widget_class, pages[i].key, 0, page_cb, "b", pages[i].down);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "matrix.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "matrix.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "matrix.menu", NULL);
}
