/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"

#include <json-glib/json-glib.h>

#include "sig-filter-row.h"
#include "sig-map-page.h"
#include "sig-test-data.h"

#define RESOURCES "/io/github/signatory/Signatory"

/* What an application does with its resources: the style sheet counts, for the border of a tile is part of its size. */
void
map_fixture_init (int    *argc,
                  char ***argv)
{
  g_autoptr(GtkCssProvider) provider = NULL;
  GdkDisplay *display;

  gtk_test_init (argc, argv, NULL);
  adw_init ();

  display = gdk_display_get_default ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, RESOURCES "/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), RESOURCES "/icons");
}

void
map_fixture_set_up (MapFixture    *fixture,
                    gconstpointer  data)
{
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, sig_test_data_get_real ());
}

static void
run_pending (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

void
map_fixture_tear_down (MapFixture    *fixture,
                       gconstpointer  data)
{
  if (fixture->window != NULL)
    {
      GtkWidget *child = g_object_ref (gtk_window_get_child (GTK_WINDOW (fixture->window)));

      gtk_window_destroy (GTK_WINDOW (fixture->window));
      run_pending ();
      g_assert_finalize_object (child);
    }

  g_assert_finalize_object (fixture->explorer);
}

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

static gboolean
count_tick_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  guint *n = user_data;

  *n += 1;

  return *n < 2 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Two ticks of the clock: what was queued before the first is laid out before the second. */
void
map_fixture_settle (GtkWidget *widget)
{
  guint limit = g_timeout_add_seconds (60, time_out_cb, NULL);
  guint n = 0;

  gtk_widget_queue_draw (widget);
  gtk_widget_add_tick_callback (widget, count_tick_cb, &n, NULL);
  while (n < 2)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
}

void
map_fixture_show (MapFixture *fixture,
                  GtkWidget  *child,
                  int         width,
                  int         height)
{
  guint limit = g_timeout_add_seconds (60, time_out_cb, NULL);

  g_assert_null (fixture->window);
  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  gtk_window_set_child (GTK_WINDOW (fixture->window), child);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (child) || gtk_widget_get_width (child) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
  map_fixture_settle (child);
}

/* A page, with all that it has: what the map is filtered by comes in an idle moment after the first picture. */
GtkWidget *
map_fixture_show_page (MapFixture *fixture,
                       int         width,
                       int         height)
{
  GtkWidget *page = sig_map_page_new (fixture->explorer);
  guint limit = g_timeout_add_seconds (60, time_out_cb, NULL);

  map_fixture_show (fixture, page, width, height);
  while (!sig_filter_row_is_filled (SIG_FILTER_ROW (map_fixture_find (page, SIG_TYPE_FILTER_ROW, 0))))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
  map_fixture_settle (page);

  return page;
}

static gboolean
present_cb (gpointer user_data)
{
  gtk_window_present (user_data);

  return G_SOURCE_CONTINUE;
}

/* Has the display give its keyboard to the window: in one that has it not, the widget with the focus takes the first tab
 * key for itself. Other tests on the same display ask for it too, so it is asked for again until it is there; nothing
 * takes it away before the main loop runs again. */
void
map_fixture_activate (MapFixture *fixture)
{
  guint limit = g_timeout_add_seconds (60, time_out_cb, NULL);
  guint again = g_timeout_add (50, present_cb, fixture->window);

  while (!gtk_window_is_active (GTK_WINDOW (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (again);
  g_source_remove (limit);
}

static gboolean
activate_shortcut (GListModel *shortcuts,
                   const char *trigger,
                   GtkWidget  *widget)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      g_autofree char *name = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

      if (g_str_equal (name, trigger) &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                        gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }

  return FALSE;
}

/* Does what a key is bound to at @widget itself, as if it had the keyboard. */
gboolean
map_fixture_press (GtkWidget  *widget,
                   const char *trigger)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
          activate_shortcut (G_LIST_MODEL (controller), trigger, widget))
        return TRUE;
    }

  return FALSE;
}

/* Gives a key to the handlers that @widget has beside its bindings; returns whether one took it. */
gboolean
map_fixture_type (GtkWidget *widget,
                  guint      key)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }

  return handled;
}

static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint     *index)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The widget of a type, counted in the order of the tree. */
GtkWidget *
map_fixture_find (GtkWidget *widget,
                  GType      type,
                  guint      index)
{
  return find_nth (widget, type, &index);
}

SigParty *
map_fixture_party (MapFixture *fixture,
                   const char *id)
{
  SigParty *party = sig_dataset_lookup_party (sig_explorer_get_dataset (fixture->explorer), id);

  g_assert_nonnull (party);

  return party;
}

SigDay
map_fixture_day (const char *iso)
{
  SigDate date;

  g_assert_true (sig_date_parse (iso, &date));

  return sig_date_get_first_day (date);
}

/* The installed set with so many more parties, none of which has a place on the map. */
SigDataset *
map_fixture_load_crowd (guint n)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *json = NULL;
  JsonArray *parties;

  json_parser_load_from_file (parser, g_getenv ("SIGNATORY_TEST_DATA"), &error);
  g_assert_no_error (error);

  parties = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "parties");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"id\": \"crowd-%u\", \"code\": \"%u\", \"kind\": \"organisation\", "
                                               "\"name\": {\"en\": \"Organisation %u\"}, \"short\": {\"en\": \"O %u\"}}",
                                               i, i, i, i);

      json_array_add_element (parties, json_from_string (text, NULL));
    }

  json = json_to_string (json_parser_get_root (parser), FALSE);

  return sig_test_data_load_json (json);
}

static void
list_items (GMenuModel *model,
            GString    *items)
{
  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);
      g_autofree char *label = NULL;
      g_autofree char *action = NULL;

      g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
      g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_ACTION, "s", &action);
      if (section != NULL)
        list_items (section, items);
      else
        g_string_append_printf (items, "%s: %s\n", label, action != NULL ? action : "a menu");
    }
}

/* The items of the menu that is open at a tile, a line each. */
char *
map_fixture_list_menu (GtkWidget *tile)
{
  GtkWidget *menu = map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0);
  g_autoptr(GString) items = g_string_new (NULL);

  g_assert_nonnull (menu);
  list_items (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu)), items);

  return g_string_free_and_steal (g_steal_pointer (&items));
}

/* Closes it, as it closes when an item was chosen. */
void
map_fixture_close_menu (GtkWidget *tile)
{
  gtk_popover_popdown (GTK_POPOVER (map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0)));
  while (map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0) != NULL)
    g_main_context_iteration (NULL, TRUE);
}
