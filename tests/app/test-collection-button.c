/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-collection-button.h"
#include "widget-fixture.h"

/* Each entry of the collection has a button that says which one it takes out. */
static void
test_take_out (void)
{
  static const char *const collected[] = { "pl-ua-2024", "lt-ua-2024", NULL };
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  SigExplorer *explorer = sig_explorer_new ();
  GtkWidget *counter = g_object_new (SIG_TYPE_COLLECTION_BUTTON, "explorer", explorer, NULL);
  GtkWidget *window = widget_fixture_show (counter);
  GtkWidget *row;

  sig_explorer_set_dataset (explorer, dataset);
  sig_explorer_set_collection (explorer, collected);
  gtk_menu_button_popup (GTK_MENU_BUTTON (widget_fixture_find (counter, GTK_TYPE_MENU_BUTTON, 0)));
  row = widget_fixture_find (counter, ADW_TYPE_ACTION_ROW, 1);
  g_assert_nonnull (row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Lithuania");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (widget_fixture_find (row, GTK_TYPE_BUTTON, 0)), ==,
                   "Take out Lithuania");

  widget_fixture_close (window);
  g_assert_finalize_object (explorer);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/collection-button/take-out", test_take_out);

  return g_test_run ();
}
