/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-filter-chip.h"
#include "sig-filter-popover.h"
#include "sig-filter-row.h"
#include "sig-legend.h"
#include "sig-other-parties-dialog.h"
#include "sig-other-parties.h"
#include "sig-test-data.h"
#include "sig-tile-grid-view.h"

static GtkWidget *
find_chip (GtkWidget  *widget,
           const char *label)
{
  GtkWidget *chip;

  for (guint i = 0; (chip = map_fixture_find (widget, SIG_TYPE_FILTER_CHIP, i)) != NULL; i++)
    if (g_str_equal (gtk_button_get_label (GTK_BUTTON (chip)), label))
      return chip;

  g_assert_not_reached ();
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = map_fixture_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_label (GTK_LABEL (label)), text))
      return label;

  return NULL;
}

static char *
dup_count (MapFixture *fixture)
{
  guint n_matching, n_parties;

  sig_explorer_count (fixture->explorer, &n_matching, &n_parties);

  return g_strdup_printf ("%u of %u", n_matching, n_parties);
}

static void
assert_count (MapFixture *fixture,
              GtkWidget  *page)
{
  g_autofree char *count = dup_count (fixture);
  g_autofree char *words = g_strconcat (count, " parties match the filter", NULL);
  GtkWidget *label = find_label (page, count);

  g_assert_nonnull (label);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, words);
}

static void
test_chips (MapFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkWidget *nordic = find_chip (page, "Nordic");
  GtkWidget *signed_chip = find_chip (page, "Signed");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (nordic), GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (nordic), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  assert_count (fixture, page);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (nordic), TRUE);
  g_assert_true (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_GROUP, "nordic"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (nordic), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_nonnull (find_label (page, "5 of 50"));
  assert_count (fixture, page);

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_STATUS, "signed");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (signed_chip)));
  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-03-01"));
  assert_count (fixture, page);
  g_assert_nonnull (find_label (page, "1 of 50"));
}

static void
test_text (MapFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkWidget *entry = map_fixture_find (page, GTK_TYPE_SEARCH_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), "poland");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpstr (sig_filter_get_text (sig_explorer_get_filter (fixture->explorer)), ==, "poland");
  assert_count (fixture, page);

  sig_explorer_set_filter_text (fixture->explorer, "latvia");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "latvia");
}

static void
test_clear (MapFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkWidget *button;

  for (guint i = 0; (button = map_fixture_find (page, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (button), "Clear Filters") == 0)
      break;
  g_assert_nonnull (button);
  g_assert_false (gtk_widget_get_visible (button));

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "nordic");
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (sig_filter_is_empty (sig_explorer_get_filter (fixture->explorer)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (page, "Nordic"))));
  g_assert_false (gtk_widget_get_visible (button));
}

static void
test_more_filters (MapFixture    *fixture,
                   gconstpointer  data)
{
  GtkWidget *popover = g_object_ref_sink (sig_filter_popover_new (fixture->explorer));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (popover, "Demining")), TRUE);
  g_assert_true (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_AREA, "demining"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (popover, "Bridge to membership")), TRUE);
  g_assert_true (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_CATEGORY, "nato/bridge"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (popover, "Demining")), FALSE);
  g_assert_false (sig_filter_has (sig_explorer_get_filter (fixture->explorer), SIG_FILTER_AREA, "demining"));

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_null (map_fixture_find (popover, SIG_TYPE_FILTER_CHIP, 0));
  g_assert_finalize_object (popover);
}

/* The menus are made when they are opened, and not before. */
static void
test_menus (MapFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkMenuButton *colours = GTK_MENU_BUTTON (map_fixture_find (page, GTK_TYPE_MENU_BUTTON, 0));
  GtkMenuButton *more = GTK_MENU_BUTTON (map_fixture_find (page, GTK_TYPE_MENU_BUTTON, 1));

  g_assert_null (gtk_menu_button_get_popover (colours));
  g_assert_null (gtk_menu_button_get_popover (more));
  gtk_menu_button_popup (colours);
  g_assert_true (GTK_IS_POPOVER_MENU (gtk_menu_button_get_popover (colours)));
  gtk_menu_button_popdown (colours);
  gtk_menu_button_popup (more);
  g_assert_true (SIG_IS_FILTER_POPOVER (gtk_menu_button_get_popover (more)));
  gtk_menu_button_popdown (more);

  gtk_widget_activate_action (page, "map.colour-by", "s", "wording-nato");
  g_assert_cmpstr (sig_explorer_get_colour_by (fixture->explorer), ==, "wording-nato");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (colours), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Colour by: On NATO membership");
}

/* Legend and map belong together: what is pressed in one stands out on the other. */
static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = map_fixture_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return TRUE;

  return FALSE;
}

/* An underscore in a title of the data is no mnemonic, and nothing in it is markup. */
static void
test_menu_titles (MapFixture    *fixture,
                  gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkMenuButton *colours = GTK_MENU_BUTTON (map_fixture_find (page, GTK_TYPE_MENU_BUTTON, 0));
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(GString) json = g_string_new (NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (g_getenv ("SIGNATORY_TEST_DATA"), &text, NULL, NULL));
  g_string_assign (json, text);
  g_assert_cmpuint (g_string_replace (json, "\"On NATO membership\"", "\"On <b>_NATO</b> & co\"", 0), >, 0);
  dataset = sig_test_data_load_json (json->str);

  sig_explorer_set_dataset (fixture->explorer, dataset);
  map_fixture_settle (page);
  gtk_menu_button_popup (colours);
  g_assert_true (says (GTK_WIDGET (gtk_menu_button_get_popover (colours)), "On <b>_NATO</b> & co"));
  gtk_menu_button_popdown (colours);
}

static void
test_legend (MapFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  SigLegend *legend = SIG_LEGEND (map_fixture_find (page, SIG_TYPE_LEGEND, 0));
  SigTileGridView *view = SIG_TILE_GRID_VIEW (map_fixture_find (page, SIG_TYPE_TILE_GRID_VIEW, 0));
  SigOtherParties *others = SIG_OTHER_PARTIES (map_fixture_find (page, SIG_TYPE_OTHER_PARTIES, 0));
  GtkWidget *rule;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (sig_legend_get_entry (legend, 0)), TRUE);
  g_assert_cmpstr (sig_tile_view_get_highlighted (SIG_TILE_VIEW (view)), ==, sig_legend_get_highlighted (legend));
  g_assert_cmpstr (sig_tile_view_get_highlighted (SIG_TILE_VIEW (others)), ==, sig_legend_get_highlighted (legend));
  rule = find_label (page, sig_legend_get_rule (legend));
  g_assert_nonnull (rule);
  g_assert_true (gtk_widget_get_visible (rule));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (sig_legend_get_entry (legend, 0)), FALSE);
  g_assert_null (sig_tile_view_get_highlighted (SIG_TILE_VIEW (view)));
  g_assert_false (gtk_widget_get_visible (rule));
}

/* The map keeps its scale when it is coloured by something else, when the day is another, and when a rule is shown. */
static void
test_steady (MapFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  SigLegend *legend = SIG_LEGEND (map_fixture_find (page, SIG_TYPE_LEGEND, 0));
  SigTileGridView *view = SIG_TILE_GRID_VIEW (map_fixture_find (page, SIG_TYPE_TILE_GRID_VIEW, 0));
  GtkWidget *tile = GTK_WIDGET (sig_tile_view_get_tile (SIG_TILE_VIEW (view), 1));
  g_auto(GStrv) names = sig_colouring_list_names (sig_explorer_get_dataset (fixture->explorer));
  int edge = gtk_widget_get_width (tile);

  for (guint i = 0; names[i] != NULL; i++)
    {
      sig_explorer_set_colour_by (fixture->explorer, names[i]);
      map_fixture_settle (page);
      g_test_message ("%s", names[i]);
      g_assert_cmpint (gtk_widget_get_width (tile), ==, edge);
    }

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-02-01"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (sig_legend_get_entry (legend, 0)), TRUE);
  map_fixture_settle (page);
  g_assert_cmpint (gtk_widget_get_width (tile), ==, edge);
}

static int
get_y (GtkWidget *widget,
       GtkWidget *page)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, page, &bounds));

  return (int) bounds.origin.y + (int) bounds.size.height / 2;
}

/* On a phone the filter has a line of its own, else it stands beside what the map is coloured by. */
static void
test_filter_places (MapFixture    *fixture,
                    gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkWidget *colours = map_fixture_find (page, GTK_TYPE_MENU_BUTTON, 0);
  GtkWidget *row = map_fixture_find (page, SIG_TYPE_FILTER_ROW, 0);

  g_assert_cmpint (ABS (get_y (row, page) - get_y (colours, page)), <=, 1);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 700);
  while (gtk_widget_get_width (page) > 400)
    g_main_context_iteration (NULL, TRUE);
  map_fixture_settle (page);
  row = map_fixture_find (page, SIG_TYPE_FILTER_ROW, 0);
  g_assert_true (gtk_widget_get_mapped (row));
  g_assert_cmpint (get_y (row, page), >, get_y (colours, page) + 20);
}

/* A phone, a tablet, a desktop: the page is never wider than its window. */
static void
test_narrow (MapFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 360, 600);
  int minimum;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_cmpint (gtk_widget_get_width (map_fixture_find (page, SIG_TYPE_TILE_GRID_VIEW, 0)), <=, 360);
  g_assert_false (gtk_widget_get_visible (find_label (page, "Colour by")));
}

static void
test_no_dataset (MapFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *page;

  sig_explorer_set_dataset (fixture->explorer, NULL);
  page = map_fixture_show_page (fixture, 900, 700);
  g_assert_null (map_fixture_find (page, SIG_TYPE_FILTER_CHIP, 0));
  g_assert_nonnull (find_label (page, "0 of 0"));
}

/* Ten thousand parties are shown at once; those without a place have few widgets and a list that holds them all. */
static void
test_crowd (MapFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  g_autoptr(SigDataset) crowd = map_fixture_load_crowd (10000);
  g_autoptr(GPtrArray) parties = g_ptr_array_new ();
  GtkWidget *dialog, *content, *list, *entry;
  guint n;

  sig_explorer_set_dataset (fixture->explorer, crowd);
  map_fixture_settle (page);
  g_assert_nonnull (find_label (page, "10050 of 10050"));

  for (guint i = 0; i < 10000; i++)
    g_ptr_array_add (parties, sig_list_get (sig_dataset_get_parties (crowd), i));
  dialog = GTK_WIDGET (sig_other_parties_dialog_new (fixture->explorer, parties));
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_present (ADW_DIALOG (dialog), page);
  content = adw_dialog_get_child (ADW_DIALOG (dialog));
  list = map_fixture_find (content, GTK_TYPE_LIST_VIEW, 0);
  entry = map_fixture_find (content, GTK_TYPE_SEARCH_ENTRY, 0);
  n = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))));
  g_assert_cmpuint (n, ==, 10000);

  gtk_editable_set_text (GTK_EDITABLE (entry), "polan");
  g_signal_emit_by_name (entry, "search-changed");
  n = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))));
  g_assert_cmpuint (n, ==, 1);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/map-page/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  add ("chips", test_chips);
  add ("text", test_text);
  add ("clear", test_clear);
  add ("more-filters", test_more_filters);
  add ("menus", test_menus);
  add ("menu-titles", test_menu_titles);
  add ("legend", test_legend);
  add ("steady", test_steady);
  add ("filter-places", test_filter_places);
  add ("narrow", test_narrow);
  add ("no-dataset", test_no_dataset);
  add ("crowd", test_crowd);

  return g_test_run ();
}
