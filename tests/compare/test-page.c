/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "compare-fixture.h"
#include "sig-claim-popover.h"
#include "sig-compare-add.h"
#include "sig-compare-page.h"

typedef struct
{
  SigExplorer *explorer;
  SigDataset *dataset;
  SigComparePage *page;
  SigCompareTable *table;
  GtkWidget *window;
} Fixture;

static const char *const three[] = { "gb-ua-2024", "de-ua-2024", "pl-ua-2024", NULL };

static void
set_up (Fixture       *fixture,
        gconstpointer  width)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->dataset = widget_fixture_load_real ();
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  sig_explorer_set_collection (fixture->explorer, three);
  fixture->page = SIG_COMPARE_PAGE (sig_compare_page_new (fixture->explorer));
  fixture->table = sig_compare_page_get_table (fixture->page);
  fixture->window = compare_fixture_show (GTK_WIDGET (fixture->page), GPOINTER_TO_INT (width), 600);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
  g_object_unref (fixture->dataset);
}

static SigCompareState *
get_state (Fixture *fixture)
{
  return sig_explorer_get_compare_state (fixture->explorer);
}

static SigCompareSheet *
get_sheet (Fixture *fixture)
{
  return sig_compare_table_get_sheet (fixture->table);
}

static void
act (Fixture    *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->table), action, NULL));
}

static void
go_to (Fixture    *fixture,
       const char *row,
       const char *column)
{
  sig_compare_table_set_cursor (fixture->table, compare_fixture_find_row (get_sheet (fixture), row),
                                compare_fixture_find_column (get_sheet (fixture), column), 0);
}

static void
assert_columns (Fixture    *fixture,
                const char *wanted)
{
  g_autoptr(GString) columns = g_string_new (NULL);

  for (guint i = 0; get_sheet (fixture) != NULL && i < sig_compare_sheet_get_n_columns (get_sheet (fixture)); i++)
    g_string_append_printf (columns, "%s%.2s", i > 0 ? " " : "", sig_compare_sheet_get_column_id (get_sheet (fixture), i));
  g_assert_cmpstr (columns->str, ==, wanted);
}

static const char *
get_shown (Fixture *fixture)
{
  GtkWidget *stack = widget_fixture_find (GTK_WIDGET (fixture->page), GTK_TYPE_STACK, 0);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  assert_columns (fixture, "gb de pl");
  g_assert_true (sig_compare_sheet_has_baseline (get_sheet (fixture)));
  sig_explorer_toggle_collected (fixture->explorer, "lt-ua-2024");
  assert_columns (fixture, "gb de pl lt");
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { NULL });
  assert_columns (fixture, "");
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "Nothing to Compare Yet"));
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "Baltic (3)"));

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_null (get_sheet (fixture));
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
}

static void
test_sets (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "compare.set", "s", "group:baltic");
  assert_columns (fixture, "lv ee lt");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "compare.set", "s", "group:none-such");
  assert_columns (fixture, "lv ee lt");
  act (fixture, "compare.undo");
  assert_columns (fixture, "gb de pl");
  act (fixture, "compare.clear");
  assert_columns (fixture, "");
  act (fixture, "compare.undo");
  assert_columns (fixture, "gb de pl");
}

static void
test_baseline (Fixture       *fixture,
               gconstpointer  data)
{
  go_to (fixture, "wording/nato", "pl-ua-2024");
  act (fixture, "compare.baseline");
  assert_columns (fixture, "pl gb de");
  g_assert_cmpstr (sig_compare_state_get_baseline (get_state (fixture)), ==, "agreements/pl-ua-2024");
  /* The baseline itself stops being it. */
  act (fixture, "compare.baseline");
  g_assert_false (sig_compare_sheet_has_baseline (get_sheet (fixture)));
  assert_columns (fixture, "gb de pl");

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "compare.choose-baseline", "s", SIG_BASELINE_TEMPLATE);
  g_assert_cmpuint (sig_compare_sheet_get_n_columns (get_sheet (fixture)), ==, 4);
  g_assert_null (sig_compare_sheet_get_record (get_sheet (fixture), 0));
  /* The template cannot be taken out, moved or pinned. */
  sig_compare_table_set_cursor (fixture->table, 0, 0, 0);
  act (fixture, "compare.remove");
  act (fixture, "compare.move-forward");
  act (fixture, "compare.pin");
  g_assert_cmpuint (sig_compare_sheet_get_n_columns (get_sheet (fixture)), ==, 4);

  act (fixture, "compare.undo");
  act (fixture, "compare.undo");
  act (fixture, "compare.undo");
  g_assert_cmpstr (sig_compare_state_get_baseline (get_state (fixture)), ==, SIG_BASELINE_FIRST);
}

/* One that is no longer compared gives way to the first. */
static void
test_lost_baseline (Fixture       *fixture,
                    gconstpointer  data)
{
  sig_compare_state_set_baseline (get_state (fixture), "agreements/pl-ua-2024");
  assert_columns (fixture, "pl gb de");
  go_to (fixture, "wording/nato", "pl-ua-2024");
  act (fixture, "compare.remove");
  assert_columns (fixture, "gb de");
  g_assert_true (sig_compare_sheet_has_baseline (get_sheet (fixture)));
  act (fixture, "compare.undo");
  assert_columns (fixture, "pl gb de");
}

/* The keyboard stays in the column that is moved. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  int column;

  go_to (fixture, "wording/nato", "de-ua-2024");
  act (fixture, "compare.move-forward");
  assert_columns (fixture, "gb pl de");
  sig_compare_table_get_cursor (fixture->table, NULL, &column, NULL);
  g_assert_cmpint (column, ==, 2);
  act (fixture, "compare.move-forward");
  assert_columns (fixture, "gb pl de");
  act (fixture, "compare.move-back");
  assert_columns (fixture, "gb de pl");
}

static void
test_dropped (Fixture       *fixture,
              gconstpointer  data)
{
  g_signal_emit_by_name (fixture->table, "dropped", "pl-ua-2024", 1);
  assert_columns (fixture, "gb pl de");
  g_signal_emit_by_name (fixture->table, "dropped", "agreements/lt-ua-2024", 2);
  assert_columns (fixture, "gb pl lt de");
  g_signal_emit_by_name (fixture->table, "dropped", "parties/lv", 4);
  assert_columns (fixture, "gb pl lt de lv");
  g_signal_emit_by_name (fixture->table, "dropped", "some words from elsewhere", 0);
  assert_columns (fixture, "gb pl lt de lv");
}

static void
test_differences (Fixture       *fixture,
                  gconstpointer  data)
{
  const guint n = sig_compare_sheet_get_n_rows (get_sheet (fixture));
  GtkWidget *button = widget_fixture_find (GTK_WIDGET (fixture->page), GTK_TYPE_TOGGLE_BUTTON, 0);

  for (guint i = 0; button != NULL && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)),
                                                 "compare.differences-only") != 0; i++)
    button = widget_fixture_find (GTK_WIDGET (fixture->page), GTK_TYPE_TOGGLE_BUTTON, i);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Differences only");

  act (fixture, "compare.differences-only");
  g_assert_true (sig_compare_state_get_differences_only (get_state (fixture)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpuint (sig_compare_sheet_get_n_rows (get_sheet (fixture)), <, n);
  act (fixture, "compare.differences-only");
  g_assert_cmpuint (sig_compare_sheet_get_n_rows (get_sheet (fixture)), ==, n);

  /* One alone differs from nothing. */
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { "gb-ua-2024", NULL });
  act (fixture, "compare.differences-only");
  g_assert_cmpstr (get_shown (fixture), ==, "alike");
}

/* What is pinned makes a sheet of its own, of agreements that are collected or not. */
static void
test_pins (Fixture       *fixture,
           gconstpointer  data)
{
  go_to (fixture, "wording/nato", "de-ua-2024");
  act (fixture, "compare.pin");
  g_assert_true (sig_compare_state_is_pinned (get_state (fixture), "wording/nato@de-ua-2024"));
  sig_compare_state_toggle_pin (get_state (fixture), "wording/nato@us-ua-2024");
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "2"));

  act (fixture, "compare.pinned-only");
  assert_columns (fixture, "de us");
  g_assert_cmpuint (sig_compare_sheet_get_n_rows (get_sheet (fixture)), ==, 1);
  sig_compare_state_toggle_pin (get_state (fixture), "wording/eu");
  assert_columns (fixture, "gb de pl us");
  g_assert_cmpuint (sig_compare_sheet_get_n_rows (get_sheet (fixture)), ==, 2);

  sig_compare_state_set_pins (get_state (fixture), (const char *const[]) { NULL });
  g_assert_cmpstr (get_shown (fixture), ==, "unpinned");
  act (fixture, "compare.pinned-only");
  g_assert_cmpstr (get_shown (fixture), ==, "table");
  go_to (fixture, "wording/nato", "de-ua-2024");
  act (fixture, "compare.pin-row");
  g_assert_true (sig_compare_state_is_pinned (get_state (fixture), "wording/nato"));
}

/* What is folded is kept beside the page, and another page finds it. */
static void
test_folded (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *other;

  sig_compare_table_set_folded (fixture->table, "wording", TRUE);
  g_assert_true (g_strv_contains (sig_compare_state_get_folded (get_state (fixture)), "wording"));
  other = g_object_ref_sink (sig_compare_page_new (fixture->explorer));
  g_assert_true (sig_compare_table_get_folded (sig_compare_page_get_table (SIG_COMPARE_PAGE (other)), "wording"));
  g_assert_finalize_object (other);
  sig_compare_table_set_folded (fixture->table, "wording", FALSE);
  g_assert_cmpuint (g_strv_length ((GStrv) sig_compare_state_get_folded (get_state (fixture))), ==, 0);
}

static void
test_popover (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *popover;
  const SigComparisonEntry *entry;
  guint row;

  go_to (fixture, "wording/nato", "de-ua-2024");
  sig_compare_table_activate (fixture->table);
  popover = widget_fixture_find (GTK_WIDGET (fixture->table), SIG_TYPE_CLAIM_POPOVER, 0);
  g_assert_nonnull (popover);
  row = (guint) compare_fixture_find_row (get_sheet (fixture), "wording/nato");
  entry = sig_compare_sheet_get_entry (get_sheet (fixture), row, 1, 0);
  g_assert_true (sig_claim_popover_get_claim (SIG_CLAIM_POPOVER (popover)) == entry->claim);
  gtk_popover_popdown (GTK_POPOVER (popover));

  act (fixture, "compare.select");
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, entry->address);
  g_signal_emit_by_name (fixture->table, "menu", 50.0, 50.0);
  g_assert_nonnull (widget_fixture_find (GTK_WIDGET (fixture->table), GTK_TYPE_POPOVER_MENU, 0));
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *add = g_object_ref_sink (sig_compare_add_new (fixture->explorer));
  GListModel *model = sig_compare_add_get_model (SIG_COMPARE_ADD (add));
  g_autoptr(SigAgreement) agreement = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, sig_list_get_n (sig_dataset_get_agreements (fixture->dataset)));
  sig_compare_add_set_text (SIG_COMPARE_ADD (add), "LITHU");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 1);
  agreement = g_list_model_get_item (model, 0);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (agreement)), ==, "lt-ua-2024");
  sig_compare_add_set_text (SIG_COMPARE_ADD (add), "no such words");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  sig_compare_add_set_text (SIG_COMPARE_ADD (add), "");
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 20);
  g_assert_finalize_object (add);
}

/* A reload brings another set; what is compared, pinned and at the cursor stays. */
static void
test_reload (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(SigDataset) again = widget_fixture_load_real ();
  int row, column;

  go_to (fixture, "wording/nato", "pl-ua-2024");
  sig_explorer_set_dataset (fixture->explorer, again);
  compare_fixture_settle (GTK_WIDGET (fixture->page));
  assert_columns (fixture, "gb de pl");
  sig_compare_table_get_cursor (fixture->table, &row, &column, NULL);
  g_assert_cmpstr (sig_compare_sheet_get_row_id (get_sheet (fixture), (guint) row), ==, "wording/nato");
  g_assert_cmpint (column, ==, 2);
}

/* At 360 px there are buttons from column to column. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (sig_compare_table_is_narrow (fixture->table));
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "1 of 2"));
  sig_compare_table_turn (fixture->table, 1);
  compare_fixture_settle (GTK_WIDGET (fixture->page));
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "2 of 2"));
}

#define add(name, width, function) \
  g_test_add ("/compare-page/" name, Fixture, GINT_TO_POINTER (width), set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("follows", 900, test_follows);
  add ("sets", 900, test_sets);
  add ("baseline", 900, test_baseline);
  add ("lost-baseline", 900, test_lost_baseline);
  add ("move", 900, test_move);
  add ("dropped", 900, test_dropped);
  add ("differences", 900, test_differences);
  add ("pins", 900, test_pins);
  add ("folded", 900, test_folded);
  add ("popover", 900, test_popover);
  add ("add", 900, test_add);
  add ("reload", 900, test_reload);
  add ("narrow", 360, test_narrow);

  return g_test_run ();
}
