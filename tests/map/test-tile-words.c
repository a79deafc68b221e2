/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "map-fixture.h"
#include "sig-tile-grid-view.h"
#include "sig-tile-look.h"

/* What the tiles of a grid say and look like as the explorer changes. */

typedef struct
{
  MapFixture       base;
  SigTileGridView *view;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  map_fixture_set_up (&fixture->base, NULL);
  fixture->view = SIG_TILE_GRID_VIEW (sig_tile_grid_view_new ());
  sig_tile_view_set_explorer (SIG_TILE_VIEW (fixture->view), fixture->base.explorer);
  map_fixture_show (&fixture->base, GTK_WIDGET (fixture->view), 600, 600);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  map_fixture_tear_down (&fixture->base, NULL);
}

static void
set_date (Fixture    *fixture,
          const char *date)
{
  sig_explorer_set_date (fixture->base.explorer, map_fixture_day (date));
}

static SigTile *
find_tile (Fixture    *fixture,
           const char *id)
{
  SigTile *tile = sig_tile_view_find_tile (SIG_TILE_VIEW (fixture->view), map_fixture_party (&fixture->base, id));

  g_assert_nonnull (tile);

  return tile;
}

#define assert_label(widget, label) \
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label)
#define assert_description(widget, description) \
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description)

/* Name, signature, then what the colouring adds to it. */
static void
test_label (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *colour_by;
    const char *party;
    const char *label;
  } cases[] = {
    { "status", "gb", "United Kingdom, signed 12 January 2024" },
    { "status", "ch", "Switzerland, No part" },
    { "wording-nato", "gb", "United Kingdom, signed 12 January 2024, Contribution to peace, efforts for accession" },
    { "wording-nato", "eu", "European Union, signed 27 June 2024, Not mentioned" },
    { "wording-nato", "ch", "Switzerland, No part" },
    { "wording-eu", "pl", "Poland, signed 8 July 2024, Supports accession" },
    { "order", "pl", "Poland, signed 8 July 2024, 21 to 25, 21" },
    { "binding", "gb", "United Kingdom, signed 12 January 2024, Political" },
    { "notice", "gb", "United Kingdom, signed 12 January 2024, 6 months" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sig_explorer_set_colour_by (fixture->base.explorer, cases[i].colour_by);
      assert_label (find_tile (fixture, cases[i].party), cases[i].label);
    }

  sig_explorer_set_colour_by (fixture->base.explorer, "wording-nato");
  set_date (fixture, "2024-01-11");
  g_assert_null (strstr (sig_tile_get_content (find_tile (fixture, "gb"))->label, "signed 12 January 2024"));
  set_date (fixture, "2024-01-12");
  assert_label (find_tile (fixture, "gb"), cases[2].label);
}

/* The party whose web it is has a name and no standing, whatever the map is coloured by. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  g_auto(GStrv) names = sig_colouring_list_names (sig_explorer_get_dataset (fixture->base.explorer));
  SigTile *tile = find_tile (fixture, "ua");

  for (guint i = 0; names[i] != NULL; i++)
    {
      sig_explorer_set_colour_by (fixture->base.explorer, names[i]);
      assert_label (tile, "Ukraine");
      g_assert_null (sig_tile_get_content (tile)->colour_class);
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (tile), "focus"));
    }
  sig_explorer_set_filter_text (fixture->base.explorer, "Poland");
  g_assert_false (sig_tile_has_state (tile, SIG_TILE_DIMMED));
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

/* A tile has one fill, that of its class. */
static void
test_fill (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const fills[] = {
    "ramp-0", "ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5", "ramp-6",
    "faint", "outline", "neutral", "unknown", "other", "focus",
  };
  g_auto(GStrv) names = sig_colouring_list_names (sig_explorer_get_dataset (fixture->base.explorer));

  for (guint i = 0; names[i] != NULL; i++)
    {
      sig_explorer_set_colour_by (fixture->base.explorer, names[i]);
      for (guint j = 0; j < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); j++)
        {
          SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->view), j);
          const char *fill = sig_tile_look_get_css_class (sig_tile_get_content (tile)->colour_class);

          for (guint k = 0; k < G_N_ELEMENTS (fills); k++)
            g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (tile), fills[k]), ==, g_str_equal (fill, fills[k]));
        }
    }
}

/* What is selected is the tile of its party, by whatever address, and one at most. */
static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char *address;
    const char *party;
  } cases[] = {
    { "parties/pl", "pl" },
    { "agreements/gb-ua-2024/wording/nato", "gb" },
    { "parties/cn", NULL },
    { "parties/ua", "ua" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sig_explorer_set_selection (fixture->base.explorer, cases[i].address);
      for (guint j = 0; j < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); j++)
        {
          SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->view), j);
          const char *id = sig_record_get_id (SIG_RECORD (sig_tile_get_party (tile)));
          gboolean selected = g_strcmp0 (id, cases[i].party) == 0;

          g_assert_cmpint (sig_tile_has_state (tile, SIG_TILE_SELECTED), ==, selected);
          gtk_test_accessible_assert_state (tile, GTK_ACCESSIBLE_STATE_SELECTED, selected);
          g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (tile), "selected"), ==, selected);
        }
    }
}

static void
test_described (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const collection[] = { "gb-ua-2024", "pl-ua-2024", NULL };
  GtkAccessible *gb = GTK_ACCESSIBLE (find_tile (fixture, "gb"));
  GtkAccessible *pl = GTK_ACCESSIBLE (find_tile (fixture, "pl"));
  GtkAccessible *de = GTK_ACCESSIBLE (find_tile (fixture, "de"));

  g_assert_false (gtk_test_accessible_has_property (gb, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));

  sig_explorer_set_filter_text (fixture->base.explorer, "Poland");
  assert_description (gb, "does not match the filter");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (gb), "dimmed"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (pl), "dimmed"));

  sig_explorer_set_collection (fixture->base.explorer, collection);
  assert_description (gb, "collected for comparison, does not match the filter");
  assert_description (pl, "collected for comparison");
  assert_description (de, "does not match the filter");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (pl), "collected"));

  /* On a day before it signed there is no agreement that would be collected. */
  set_date (fixture, "2024-02-01");
  g_assert_false (sig_tile_has_state (SIG_TILE (pl), SIG_TILE_COLLECTED));
  g_assert_true (sig_tile_has_state (SIG_TILE (gb), SIG_TILE_COLLECTED));

  sig_explorer_set_filter_text (fixture->base.explorer, "");
  sig_explorer_set_collection (fixture->base.explorer, (const char *const[]) { NULL });
  g_assert_false (gtk_test_accessible_has_property (gb, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (gb), "collected"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (gb), "dimmed"));
}

/* A finger that rests on the middle of a tile. */
static void
press_long (GtkWidget *view,
            SigTile   *tile)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (view);
  graphene_rect_t bounds;
  guint n_pressed = 0;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (tile), view, &bounds));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_GESTURE_LONG_PRESS (controller))
        continue;
      g_signal_emit_by_name (controller, "pressed",
                             bounds.origin.x + bounds.size.width / 2.0, bounds.origin.y + bounds.size.height / 2.0);
      n_pressed += 1;
    }
  g_assert_cmpuint (n_pressed, ==, 1);
}

/* Where there is no control key a long press collects what is under the finger. */
static void
test_long_press (Fixture       *fixture,
                 gconstpointer  data)
{
  press_long (GTK_WIDGET (fixture->view), find_tile (fixture, "es"));
  g_assert_true (sig_explorer_is_collected (fixture->base.explorer, "es-ua-2024"));
  g_assert_cmpuint (g_strv_length ((GStrv) sig_explorer_get_collection (fixture->base.explorer)), ==, 1);
}

/* The menu says what is the case when it is opened, by whichever key. */
static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *key;
    const char *collecting;
  } cases[] = {
    { "Menu", "\n_Add to Comparison: tile.collect\n" },
    { "<Shift>F10", "\n_Remove From Comparison: tile.collect\n" },
  };
  SigTile *tile = find_tile (fixture, "gb");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *items = NULL;

      g_assert_true (map_fixture_press (GTK_WIDGET (tile), cases[i].key));
      items = map_fixture_list_menu (GTK_WIDGET (tile));
      g_assert_nonnull (strstr (items, cases[i].collecting));
      map_fixture_close_menu (GTK_WIDGET (tile));
      gtk_widget_activate_action (GTK_WIDGET (tile), "tile.collect", NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) g_test_add ("/tile-words/" name, Fixture, NULL, set_up, function, tear_down)

  add ("label", test_label);
  add ("focus", test_focus);
  add ("fill", test_fill);
  add ("selected", test_selected);
  add ("described", test_described);
  add ("long-press", test_long_press);
  add ("menu", test_menu);

  return g_test_run ();
}
