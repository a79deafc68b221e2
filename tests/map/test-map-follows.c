/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-filter-chip.h"
#include "sig-legend.h"
#include "sig-map-page.h"
#include "sig-other-parties.h"
#include "sig-test-data.h"
#include "sig-tile-grid-view.h"
#include "widget-fixture.h"

/* The page: legend, filter, count and tiles follow the explorer together, through other days and other data sets. */

typedef struct
{
  MapFixture       base;
  GtkWidget       *page;
  SigTileGridView *view;
  SigLegend       *legend;
  SigOtherParties *others;
} Fixture;

static void
show (Fixture    *fixture,
      SigDataset *dataset)
{
  map_fixture_set_up (&fixture->base, NULL);
  sig_explorer_set_dataset (fixture->base.explorer, dataset);
  fixture->page = map_fixture_show_page (&fixture->base, 900, 700);
  fixture->view = SIG_TILE_GRID_VIEW (map_fixture_find (fixture->page, SIG_TYPE_TILE_GRID_VIEW, 0));
  fixture->legend = SIG_LEGEND (map_fixture_find (fixture->page, SIG_TYPE_LEGEND, 0));
  fixture->others = SIG_OTHER_PARTIES (map_fixture_find (fixture->page, SIG_TYPE_OTHER_PARTIES, 0));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  show (fixture, sig_test_data_get_real ());
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  map_fixture_tear_down (&fixture->base, NULL);
}

static SigTile *
find_tile (Fixture    *fixture,
           const char *id)
{
  return sig_tile_view_find_tile (SIG_TILE_VIEW (fixture->view), map_fixture_party (&fixture->base, id));
}

static guint
count_chips (GtkWidget *widget)
{
  guint n = 0;

  while (map_fixture_find (widget, SIG_TYPE_FILTER_CHIP, n) != NULL)
    n++;

  return n;
}

/* The label that says both the number and, to readers, what it counts. */
static void
check_count (Fixture    *fixture,
             const char *count,
             const char *words)
{
  GtkWidget *label;

  for (guint i = 0; (label = map_fixture_find (fixture->page, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), count))
      break;
  g_assert_nonnull (label);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, words);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (label), ==, words);
}

static guint
count_dimmed (Fixture *fixture)
{
  guint n = 0;

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); i++)
    n += sig_tile_has_state (sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->view), i), SIG_TILE_DIMMED);
  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->others)); i++)
    n += sig_tile_has_state (sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->others), i), SIG_TILE_DIMMED);

  return n;
}

static char *
list_legend (Fixture *fixture)
{
  g_autoptr(GString) titles = g_string_new (NULL);

  for (guint i = 0; i < sig_legend_get_n_entries (fixture->legend); i++)
    g_string_append_printf (titles, "%s\n", sig_colour_class_get_title (
      sig_legend_entry_get_colour_class (sig_legend_get_entry (fixture->legend, i))));

  return g_string_free_and_steal (g_steal_pointer (&titles));
}

static GtkWidget *
find_menu_button (Fixture    *fixture,
                  const char *label,
                  const char *tooltip)
{
  GtkWidget *button;

  for (guint i = 0; (button = map_fixture_find (fixture->page, GTK_TYPE_MENU_BUTTON, i)) != NULL; i++)
    if (label != NULL ? widget_fixture_says (button, label)
                      : g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) == 0)
      return button;

  g_error ("No button %s", label != NULL ? label : tooltip);
}

/* Each colouring has another legend, and the button says by which the map is coloured. */
static void
test_colour_by (Fixture       *fixture,
                gconstpointer  data)
{
  SigDataset *dataset = sig_explorer_get_dataset (fixture->base.explorer);
  g_auto(GStrv) names = sig_colouring_list_names (dataset);
  g_autoptr(GHashTable) legends = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *button = find_menu_button (fixture, "Colour by", NULL);

  g_assert_cmpuint (g_strv_length (names), >=, 9);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *title = sig_colouring_dup_title_for (dataset, names[i]);
      g_autofree char *label = g_strdup_printf ("Colour by: %s", title);

      g_assert_true (gtk_widget_activate_action (fixture->page, "map.colour-by", "s", names[i]));
      g_assert_cmpstr (sig_explorer_get_colour_by (fixture->base.explorer), ==, names[i]);
      g_assert_true (g_hash_table_add (legends, list_legend (fixture)));
      g_assert_true (widget_fixture_says (button, title));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      map_fixture_settle (GTK_WIDGET (fixture->view));
    }
}

static char *
list_targets (GMenuModel *model)
{
  g_autoptr(GString) targets = g_string_new (NULL);

  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autofree char *target = NULL;

      g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_TARGET, "s", &target);
      g_string_append_printf (targets, "%s%s", i > 0 ? " " : "", target);
    }

  return g_string_free_and_steal (g_steal_pointer (&targets));
}

/* The menu is made when it is opened, of what the data set then is. */
static void
test_colour_menu (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *const files[] = { NULL, "everything.json" };
  GtkWidget *button = find_menu_button (fixture, "Colour by", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(SigDataset) dataset = files[i] != NULL ? sig_test_data_load_fixture (files[i])
                                                       : sig_test_data_load_real ();
      g_auto(GStrv) names = sig_colouring_list_names (dataset);
      g_autofree char *expected = g_strjoinv (" ", names);
      g_autofree char *found = NULL;
      GtkPopover *popover;

      sig_explorer_set_dataset (fixture->base.explorer, dataset);
      gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
      found = list_targets (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover)));
      g_assert_cmpstr (found, ==, expected);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
      map_fixture_settle (GTK_WIDGET (fixture->view));
    }
}

static guint
count_signed_tiles (Fixture *fixture)
{
  guint n = 0;

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); i++)
    n += sig_date_is_set (sig_tile_get_content (sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->view), i))->signature);

  return n;
}

static guint
get_count (Fixture    *fixture,
           const char *id)
{
  for (guint i = 0; i < sig_legend_get_n_entries (fixture->legend); i++)
    {
      SigColourClass *colour_class = sig_legend_entry_get_colour_class (sig_legend_get_entry (fixture->legend, i));

      if (g_str_equal (sig_colour_class_get_id (colour_class), id))
        return sig_colour_class_get_count (colour_class);
    }

  return 0;
}

/* Tiles, legend and count are of the day that is set. */
static void
test_date (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *date;
    guint n_signed;
  } days[] = {
    { "2024-01-11", 0 }, { "2024-01-12", 1 }, { "2024-04-30", 9 }, { "2024-07-08", 21 }, { "2026-07-07", 29 },
  };

  sig_explorer_toggle_filter (fixture->base.explorer, SIG_FILTER_STATUS, "signed");
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *count = g_strdup_printf ("%u of 50", days[i].n_signed);
      g_autofree char *words = g_strdup_printf ("%s parties match the filter", count);

      sig_explorer_set_date (fixture->base.explorer, map_fixture_day (days[i].date));
      g_assert_cmpuint (count_signed_tiles (fixture), ==, days[i].n_signed);
      g_assert_cmpuint (get_count (fixture, "signed"), ==, days[i].n_signed);
      check_count (fixture, count, words);
      g_assert_cmpuint (count_dimmed (fixture), ==, 50 - days[i].n_signed);
    }
}

/* Through every kind of data set and back, with all that can be set set. */
static void
test_dataset (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const files[] = {
    "everything.json", NULL, "empty.json", "tiles-side-by-side.json", "parties-without-agreement.json",
    "spread-out.json",
  };
  g_autoptr(SigDataset) real = g_object_ref (sig_explorer_get_dataset (fixture->base.explorer));

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      SigDataset *other = files[i] != NULL ? sig_test_data_load_fixture (files[i]) : NULL;

      sig_explorer_set_colour_by (fixture->base.explorer, "wording-nato");
      sig_explorer_set_selection (fixture->base.explorer, "parties/pl");
      sig_explorer_toggle_filter (fixture->base.explorer, SIG_FILTER_STATUS, "signed");
      gtk_widget_activate_action (GTK_WIDGET (find_tile (fixture, "pl")), "tile.collect", NULL);
      gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, "pl")));

      sig_explorer_set_dataset (fixture->base.explorer, other);
      map_fixture_settle (GTK_WIDGET (fixture->view));
      if (other != NULL)
        {
          guint n = sig_list_get_n (sig_dataset_get_parties (other));

          g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)) +
                            sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->others)), ==, n);
        }
      else
        {
          g_assert_cmpuint (sig_legend_get_n_entries (fixture->legend), ==, 0);
          /* In an idle moment after the next picture; the test ends by its time limit when they stay. */
          while (count_chips (fixture->page) > 0)
            g_main_context_iteration (NULL, TRUE);
        }

      sig_explorer_set_dataset (fixture->base.explorer, real);
      map_fixture_settle (GTK_WIDGET (fixture->view));
      g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)), ==, 49);
      if (other != NULL)
        g_assert_finalize_object (other);
    }
}

/* A page that begins without a data set takes one later. */
static void
test_later (void)
{
  Fixture fixture = { 0 };
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("everything.json");

  show (&fixture, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture.others)));
  gtk_menu_button_popup (GTK_MENU_BUTTON (find_menu_button (&fixture, "Colour by", NULL)));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (find_menu_button (&fixture, "Colour by", NULL)));

  sig_explorer_set_dataset (fixture.base.explorer, dataset);
  map_fixture_settle (fixture.page);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture.view)), ==, 2);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture.others)), ==, 2);
  tear_down (&fixture, NULL);
}

static void
assert_party (SigTile    *tile,
              const char *id)
{
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_tile_get_party (tile))), ==, id);
}

/* Parties without a place stand beside the map and are tiles all the same. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  SigTile *tile;

  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->others)), ==, 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->others)));
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->others), "Not on the map"));
  tile = sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->others), 0);
  assert_party (tile, "cn");
  assert_party (sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->others), 1), "nato");
  gtk_test_accessible_assert_role (tile, GTK_ACCESSIBLE_ROLE_OPTION);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL, "China, No part");
  g_assert_cmpstr (sig_tile_face_get_name (sig_tile_get_face (tile)), ==, "China");

  gtk_widget_activate_action (GTK_WIDGET (tile), "tile.open", NULL);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->base.explorer), ==, "parties/cn");
  g_assert_true (sig_tile_has_state (tile, SIG_TILE_SELECTED));
  sig_explorer_set_selection (fixture->base.explorer, "parties/pl");
  g_assert_false (sig_tile_has_state (tile, SIG_TILE_SELECTED));
}

/* The legend lets the tiles beside the map stand out, too. */
static void
test_highlight (Fixture       *fixture,
                gconstpointer  data)
{
  SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->others), 0);

  for (guint i = 0; i < sig_legend_get_n_entries (fixture->legend); i++)
    {
      GtkWidget *entry = GTK_WIDGET (sig_legend_get_entry (fixture->legend, i));
      const char *id = sig_colour_class_get_id (sig_legend_entry_get_colour_class (SIG_LEGEND_ENTRY (entry)));

      gtk_widget_set_state_flags (entry, GTK_STATE_FLAG_PRELIGHT, FALSE);
      g_assert_cmpstr (sig_tile_view_get_highlighted (SIG_TILE_VIEW (fixture->view)), ==, id);
      g_assert_cmpstr (sig_tile_view_get_highlighted (SIG_TILE_VIEW (fixture->others)), ==, id);
      g_assert_cmpint (sig_tile_has_state (tile, SIG_TILE_HIGHLIGHTED), ==, g_str_equal (id, "none"));
      gtk_widget_unset_state_flags (entry, GTK_STATE_FLAG_PRELIGHT);
    }
  g_assert_null (sig_tile_view_get_highlighted (SIG_TILE_VIEW (fixture->view)));
}

/* What is in the data set is never taken for markup. */
static void
test_hostile (void)
{
  Fixture fixture = { 0 };
  g_autoptr(SigDataset) dataset = widget_fixture_load_hostile ("everything.json");
  GtkWidget *more;

  show (&fixture, dataset);
  widget_fixture_assert_plain (fixture.page);
  more = find_menu_button (&fixture, NULL, "More Filters");
  gtk_menu_button_popup (GTK_MENU_BUTTON (more));
  widget_fixture_assert_plain (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (more))));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (more));
  tear_down (&fixture, NULL);
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) g_test_add ("/map-follows/" name, Fixture, NULL, set_up, function, tear_down)

  add ("colour-by", test_colour_by);
  add ("colour-menu", test_colour_menu);
  add ("date", test_date);
  add ("dataset", test_dataset);
  g_test_add_func ("/map-follows/later", test_later);
  add ("others", test_others);
  add ("highlight", test_highlight);
  g_test_add_func ("/map-follows/hostile", test_hostile);

  return g_test_run ();
}
