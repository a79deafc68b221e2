/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "map-fixture.h"
#include "sig-filter-chip.h"
#include "sig-filter-popover.h"
#include "sig-filter-row.h"
#include "sig-test-data.h"

/* The row to filter by, and the button that leads to what has no place in it. */

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *tooltip)
{
  GtkWidget *button;

  for (guint i = 0; (button = map_fixture_find (widget, GTK_TYPE_MENU_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) == 0)
      return button;

  return NULL;
}

static GtkWidget *
find_chip (GtkWidget  *widget,
           const char *label)
{
  GtkWidget *chip;

  for (guint i = 0; (chip = map_fixture_find (widget, SIG_TYPE_FILTER_CHIP, i)) != NULL; i++)
    if (g_str_equal (gtk_button_get_label (GTK_BUTTON (chip)), label))
      return chip;

  return NULL;
}

static GtkWidget *
add_row (MapFixture *fixture,
         int         width)
{
  GtkWidget *row = g_object_new (SIG_TYPE_FILTER_ROW, "explorer", fixture->explorer, NULL);

  sig_filter_row_fill (SIG_FILTER_ROW (row));
  map_fixture_show (fixture, row, width, 60);

  return row;
}

/* A wheel turns by notches, fingers move by pixels: a touchpad must not send the row sixty times as far. */
static void
test_scroll_units (void)
{
  g_assert_cmpfloat (sig_filter_row_convert_scroll (2, GDK_SCROLL_UNIT_WHEEL), ==, 120);
  g_assert_cmpfloat (sig_filter_row_convert_scroll (-1, GDK_SCROLL_UNIT_WHEEL), ==, -60);
  g_assert_cmpfloat (sig_filter_row_convert_scroll (2.5, GDK_SCROLL_UNIT_SURFACE), ==, 2.5);
}

static void
test_scroll (MapFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *row = add_row (fixture, 300);
  GtkWidget *scroller = map_fixture_find (row, GTK_TYPE_SCROLLED_WINDOW, 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (scroller);
  gboolean handled = FALSE;

  for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE &&
          gtk_event_controller_scroll_get_flags (GTK_EVENT_CONTROLLER_SCROLL (controller)) == GTK_EVENT_CONTROLLER_SCROLL_VERTICAL)
        g_signal_emit_by_name (controller, "scroll", 0.0, 1.0, &handled);
    }
  g_assert_true (handled);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 60);
}

/* Ranks are any whole numbers: the furthest apart are still in order. */
static void
test_ranks (MapFixture    *fixture,
            gconstpointer  data)
{
  static const struct { guint index; gint64 rank; } ranks[] = { { 0, G_MININT }, { 5, G_MAXINT } };
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *json = NULL;
  g_autoptr(SigDataset) dataset = NULL;
  JsonArray *statuses;
  GtkWidget *row;

  json_parser_load_from_file (parser, g_getenv ("SIGNATORY_TEST_DATA"), &error);
  g_assert_no_error (error);
  statuses = json_object_get_array_member (json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)),
                                                                          "vocabulary"), "statuses");
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    json_object_set_int_member (json_array_get_object_element (statuses, ranks[i].index), "rank", ranks[i].rank);
  json = json_to_string (json_parser_get_root (parser), FALSE);
  dataset = sig_test_data_load_json (json);

  sig_explorer_set_dataset (fixture->explorer, dataset);
  row = add_row (fixture, 900);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (map_fixture_find (row, SIG_TYPE_FILTER_CHIP, 0))), ==, "Signed");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (map_fixture_find (row, SIG_TYPE_FILTER_CHIP, 7))), ==, "No part");
}

/* What was asked for before there was a page is seen on it: the words, the chips and what has no chip in the row. */
static void
test_set_before (MapFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *page, *entry;

  sig_explorer_set_filter_text (fixture->explorer, "pol");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_STATUS, "signed");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AREA, "demining");
  page = map_fixture_show_page (fixture, 900, 700);

  entry = map_fixture_find (page, GTK_TYPE_SEARCH_ENTRY, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "pol");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (page, "Signed"))));
  g_assert_nonnull (find_button (page, "More filters, 1 in use"));
}

/* A filter by agreements, which a question of the set can ask for, is counted at the button and can be given up behind it. */
static void
test_agreements (MapFixture    *fixture,
                 gconstpointer  data)
{
  SigAgreement *agreement = sig_list_get (sig_dataset_get_agreements (sig_explorer_get_dataset (fixture->explorer)), 0);
  const char *id = sig_record_get_id (SIG_RECORD (agreement));
  const char *title = sig_text_get (sig_agreement_get_title (agreement));
  GtkWidget *page = map_fixture_show_page (fixture, 900, 700);
  GtkWidget *popover = g_object_ref_sink (sig_filter_popover_new (fixture->explorer));

  g_assert_nonnull (find_button (page, "More Filters"));
  g_assert_null (find_chip (popover, title));

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_AGREEMENT, id);
  g_assert_nonnull (find_button (page, "More filters, 1 in use"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (popover, title))));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (popover, title)), FALSE);
  g_assert_true (sig_filter_is_empty (sig_explorer_get_filter (fixture->explorer)));
  g_assert_nonnull (find_button (page, "More Filters"));
  g_assert_finalize_object (popover);
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/filter-row/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  g_test_add_func ("/filter-row/scroll-units", test_scroll_units);
  add ("scroll", test_scroll);
  add ("ranks", test_ranks);
  add ("set-before", test_set_before);
  add ("agreements", test_agreements);

  return g_test_run ();
}
