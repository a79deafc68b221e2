/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-input.h"

#include "sig-fold.h"
#include "sig-tile-actions.h"

/* Keys and pointer over tiles: walking by geography, finding a name by its first letters, clicks, long presses and
 * the context menu. What a key or click then does is an action of the tile. */

#define SEARCH_PAUSE (1 * G_TIME_SPAN_SECOND)

static SigTile *
get_focus_tile (SigTileGridView *view)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (view));

  return child != NULL ? SIG_TILE (child) : NULL;
}

/* At the edge of the map an arrow key stays where it is: it must not fall out of the grid into something else. */
static gboolean
walk_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  SigTileGridView *view = SIG_TILE_GRID_VIEW (widget);
  SigTile *tile = get_focus_tile (view);
  SigTile *next;
  int dx, dy;

  if (tile == NULL)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(ii)", &dx, &dy);
  next = sig_tile_grid_view_find_neighbour (view, tile, dx, dy);
  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    gtk_widget_error_bell (widget);

  return GDK_EVENT_STOP;
}

static gboolean
end_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   user_data)
{
  SigTile *tile = sig_tile_grid_view_find_end (SIG_TILE_GRID_VIEW (widget), g_variant_get_boolean (args));

  if (tile == NULL)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_grab_focus (GTK_WIDGET (tile));
}

/**
 * sig_tile_input_install_walk:
 * @view_class: the class of grids
 *
 * Binds the arrow keys, Home and End.
 */
void
sig_tile_input_install_walk (GtkWidgetClass *view_class)
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
      gtk_widget_class_add_binding (view_class, arrows[i].key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
      gtk_widget_class_add_binding (view_class, arrows[i].keypad_key, 0, walk_cb, "(ii)", arrows[i].dx, arrows[i].dy);
    }
  gtk_widget_class_add_binding (view_class, GDK_KEY_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (view_class, GDK_KEY_KP_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (view_class, GDK_KEY_End, 0, end_cb, "b", TRUE);
  gtk_widget_class_add_binding (view_class, GDK_KEY_KP_End, 0, end_cb, "b", TRUE);
}

static gboolean
begins_with (SigTile    *tile,
             const char *folded)
{
  SigParty *party = sig_tile_get_party (tile);
  g_autofree char *name = sig_fold (sig_text_get (sig_party_get_name (party)));
  g_autofree char *short_name = sig_fold (sig_text_get (sig_party_get_short_name (party)));

  return g_str_has_prefix (name, folded) || g_str_has_prefix (short_name, folded);
}

/**
 * sig_tile_input_find_by_prefix:
 * @view: a grid
 * @start: the tile to begin with
 * @prefix: the beginning of a name, in any case and with or without accents
 *
 * Returns: (transfer none) (nullable): the first tile from @start on, and round, whose name begins so
 */
SigTile *
sig_tile_input_find_by_prefix (SigTileGridView *view,
                               SigTile         *start,
                               const char      *prefix)
{
  g_autofree char *folded = sig_fold (prefix);
  guint n = sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view));
  guint first = 0;

  while (first < n && sig_tile_view_get_tile (SIG_TILE_VIEW (view), first) != start)
    first++;

  for (guint i = 0; i < n; i++)
    {
      SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (view), (first + i) % n);

      if (begins_with (tile, folded))
        return tile;
    }

  return NULL;
}

typedef struct
{
  GString *typed;
  gint64 last;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_string_free (search->typed, TRUE);
  g_free (search);
}

/* One letter again and again goes through the names that begin with it. */
static SigTile *
search_on (Search          *search,
           SigTileGridView *view,
           SigTile         *tile,
           gunichar         letter)
{
  gint64 now = g_get_monotonic_time ();
  gboolean again;
  g_autofree char *one = g_malloc0 (7);
  guint next;

  if (now - search->last > SEARCH_PAUSE)
    g_string_truncate (search->typed, 0);
  search->last = now;

  g_unichar_to_utf8 (letter, one);
  again = search->typed->len == 0 || g_str_equal (search->typed->str, one);
  if (!again || search->typed->len == 0)
    g_string_append (search->typed, one);
  if (!again)
    return sig_tile_input_find_by_prefix (view, tile, search->typed->str);

  next = 0;
  while (sig_tile_view_get_tile (SIG_TILE_VIEW (view), next) != tile)
    next++;

  return sig_tile_input_find_by_prefix (view,
                                        sig_tile_view_get_tile (SIG_TILE_VIEW (view), (next + 1) % sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view))),
                                        search->typed->str);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        state,
                gpointer               user_data)
{
  SigTileGridView *view = SIG_TILE_GRID_VIEW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));
  SigTile *tile = get_focus_tile (view);
  gunichar letter = gdk_keyval_to_unicode (key);
  SigTile *found;

  if (tile == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !g_unichar_isgraph (letter))
    return GDK_EVENT_PROPAGATE;

  found = search_on (user_data, view, tile, letter);
  if (found != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (found));

  return GDK_EVENT_STOP;
}

/**
 * sig_tile_input_attach_search:
 * @view: a grid
 *
 * Lets letters lead to the names that begin with them.
 */
void
sig_tile_input_attach_search (SigTileGridView *view)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  Search *search = g_new0 (Search, 1);

  search->typed = g_string_new (NULL);
  g_object_set_data_full (G_OBJECT (controller), "sig-search", search, search_free);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), search);
  gtk_widget_add_controller (GTK_WIDGET (view), controller);
}

static SigTile *
pick_tile (GtkGesture *gesture,
           double      x,
           double      y)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *picked = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);

  return picked != NULL ? SIG_TILE (gtk_widget_get_ancestor (picked, SIG_TYPE_TILE)) : NULL;
}

static void
show_menu_at (GtkGesture *gesture,
              SigTile    *tile,
              double      x,
              double      y)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  graphene_point_t at = GRAPHENE_POINT_INIT (x, y);

  if (gtk_widget_compute_point (view, GTK_WIDGET (tile), &at, &at))
    sig_tile_show_menu (tile, &(GdkRectangle) { at.x, at.y, 1, 1 });
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  SigTile *tile = pick_tile (GTK_GESTURE (gesture), x, y);

  if (tile == NULL || event == NULL || !gdk_event_triggers_context_menu (event))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (tile));
  show_menu_at (GTK_GESTURE (gesture), tile, x, y);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SigTile *tile = pick_tile (GTK_GESTURE (gesture), x, y);

  if (tile == NULL || gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) != GDK_BUTTON_PRIMARY)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (tile));
  gtk_widget_activate_action (GTK_WIDGET (tile), (state & GDK_CONTROL_MASK) != 0 ? "tile.collect" : "tile.open", NULL);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y)
{
  SigTile *tile = pick_tile (GTK_GESTURE (gesture), x, y);

  if (tile == NULL)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_activate_action (GTK_WIDGET (tile), "tile.collect", NULL);
}

/* A finger that moves scrolls, and one that rests collects: only what points is for dragging. */
static gboolean
is_touch (GtkEventController *controller)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (controller);

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

/* What is dragged is the id of the agreement, which the comparison understands. */
static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y)
{
  SigTile *tile = pick_tile (GTK_GESTURE (source), x, y);
  g_autoptr(GdkPaintable) picture = NULL;

  if (tile == NULL || sig_tile_get_content (tile)->agreement == NULL || is_touch (GTK_EVENT_CONTROLLER (source)))
    return NULL;

  picture = gtk_widget_paintable_new (GTK_WIDGET (tile));
  gtk_drag_source_set_icon (source, picture, gtk_widget_get_width (GTK_WIDGET (tile)) / 2,
                            gtk_widget_get_height (GTK_WIDGET (tile)) / 2);

  return gdk_content_provider_new_typed (G_TYPE_STRING, sig_tile_get_content (tile)->agreement);
}

static void
attach_drag (GtkWidget *view)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect (source, "prepare", G_CALLBACK (drag_prepare_cb), NULL);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (source));
}

/**
 * sig_tile_input_attach_pointer:
 * @view: a widget that has tiles among its descendants
 *
 * Lets a click open a tile, one with the control key or a long press collect it, and the secondary button show its menu.
 * A tile of a party that has signed can be dragged.
 */
void
sig_tile_input_attach_pointer (GtkWidget *view)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), NULL);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), NULL);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect (long_press, "pressed", G_CALLBACK (long_pressed_cb), NULL);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (long_press));

  attach_drag (view);
}
