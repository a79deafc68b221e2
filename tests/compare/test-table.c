/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "compare-fixture.h"
#include "sig-compare-head.h"
#include "sig-compare-reader.h"
#include "sig-compare-table-private.h"

typedef struct
{
  SigDataset *dataset;
  SigCompareSheet *sheet;
  SigCompareTable *table;
  GtkWidget *window;
} Fixture;

static const char *const five[] = { "gb-ua-2024", "de-ua-2024", "pl-ua-2024", "lt-ua-2024", "us-ua-2024", NULL };

static void
show (Fixture *fixture,
      int      width,
      int      height)
{
  GtkWidget *scroller;

  fixture->table = SIG_COMPARE_TABLE (sig_compare_table_new ());
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", fixture->table, NULL);
  sig_compare_table_set_sheet (fixture->table, fixture->sheet);
  fixture->window = compare_fixture_show (scroller, width, height);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  width)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->dataset = widget_fixture_load_real ();
  fixture->sheet = compare_fixture_make_sheet (fixture->dataset, five, 2, NULL, FALSE);
  show (fixture, GPOINTER_TO_INT (width), 600);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->sheet);
  g_object_unref (fixture->dataset);
}

static GtkAdjustment *
get_adjustment (Fixture    *fixture,
                const char *name)
{
  g_autoptr(GtkAdjustment) adjustment = NULL;

  g_object_get (fixture->table, name, &adjustment, NULL);

  return adjustment;
}

static void
scroll_to (Fixture    *fixture,
           const char *name,
           double      value)
{
  gtk_adjustment_set_value (get_adjustment (fixture, name), value);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
}

static int
find_shown (Fixture    *fixture,
            const char *id)
{
  return sig_screen_rows_find (fixture->table->rows, (guint) compare_fixture_find_row (fixture->sheet, id), FALSE);
}

/* The baseline is seen first, wherever it stands among the columns. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  const char *const seen[] = { "pl-ua-2024", "gb-ua-2024", "de-ua-2024", "lt-ua-2024", "us-ua-2024" };

  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    g_assert_cmpstr (sig_compare_sheet_get_column_id (fixture->sheet, i), ==, seen[i]);
  g_assert_true (sig_compare_sheet_has_baseline (fixture->sheet));
}

/* Only what is near is laid out, whatever is scrolled to; each cell in view fits in its row. */
static void
test_realised (Fixture       *fixture,
               gconstpointer  data)
{
  GtkAdjustment *down = get_adjustment (fixture, "vadjustment");

  for (double y = 0; y < gtk_adjustment_get_upper (down); y += 173)
    {
      guint first, n;

      scroll_to (fixture, "vadjustment", y);
      n = sig_screen_rows_get_visible (fixture->table->rows, fixture->table->y,
                                       sig_compare_table_get_body (fixture->table), &first);
      for (guint i = first; i < first + n; i++)
        {
          const SigScreenRow *row = sig_screen_rows_get (fixture->table->rows, i);

          g_assert_true (row->is_measured);
          for (guint c = 0; !row->is_heading && c < 2; c++)
            g_assert_cmpfloat (sig_compare_cell_get_height (sig_compare_table_get_cell (fixture->table, row->index, (int) c)) +
                                 sig_compare_table_get_strip (fixture->table, row->index),
                               <=, row->height);
        }
      g_assert_cmpuint (g_hash_table_size (fixture->table->cells), <, 1000);
    }
}

/* The guessed height of a row, which counts for cells that nobody sees, is never far too low. */
static void
test_guess (Fixture       *fixture,
            gconstpointer  data)
{
  guint n_low = 0, n_rows = 0;

  for (guint t = 0; t < sig_compare_sheet_get_n_topics (fixture->sheet); t++)
    {
      const GArray *rows = sig_compare_sheet_get_topic_rows (fixture->sheet, t);

      for (guint i = 0; i < rows->len; i++)
        for (guint c = 0; c < 5; c++)
          {
            const guint row = g_array_index (rows, guint, i);
            SigCompareCell *cell = sig_compare_table_get_cell (fixture->table, row, (int) c);
            const double guess = sig_compare_cell_guess_height (fixture->table->look, fixture->sheet, row, c,
                                                                fixture->table->columns.column);

            n_rows++;
            n_low += guess < sig_compare_cell_get_height (cell) - 1 ? 1 : 0;
            g_assert_cmpfloat (guess, <, 1.5 * sig_compare_cell_get_height (cell) + 60);
          }
    }
  g_assert_cmpuint (n_rows, >, 200);
  g_assert_cmpuint (n_low * 10, <, n_rows);
}

/* Measuring what lies above the view moves nothing in it. */
static void
test_no_jump (Fixture       *fixture,
              gconstpointer  data)
{
  const int row = find_shown (fixture, "wording/nato");
  GdkRectangle before, after;

  scroll_to (fixture, "vadjustment", sig_screen_rows_get (fixture->table->rows, (guint) row)->y - 60);
  sig_compare_table_get_rect (fixture->table, row, 0, &before);
  while (sig_compare_table_prepare (fixture->table, 50))
    continue;
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  sig_compare_table_get_rect (fixture->table, row, 0, &after);
  g_assert_cmpint (after.y, ==, before.y);
  g_assert_cmpint (after.height, ==, before.height);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GdkRectangle rect;
  int row, column;

  sig_compare_table_set_cursor (fixture->table, 0, 0, 0);
  g_assert_true (sig_compare_table_get_cursor (fixture->table, &row, &column, NULL));
  g_assert_cmpint (row, ==, 0);
  for (guint i = 0; i < 40; i++)
    {
      sig_compare_table_walk (fixture->table, 0, 1);
      compare_fixture_settle (GTK_WIDGET (fixture->table));
      g_assert_true (sig_compare_table_get_rect (fixture->table, fixture->table->cursor, 0, &rect));
      g_assert_cmpint (rect.y, >=, (int) fixture->table->heads_height);
      g_assert_cmpint (rect.y, <, gtk_widget_get_height (GTK_WIDGET (fixture->table)));
    }
  for (guint i = 0; i < 9; i++)
    sig_compare_table_walk (fixture->table, 1, 0);
  sig_compare_table_get_cursor (fixture->table, NULL, &column, NULL);
  g_assert_cmpint (column, ==, fixture->table->cursor_column);
  g_assert_true (sig_screen_rows_get (fixture->table->rows, (guint) fixture->table->cursor)->is_heading || column == 4);
  for (guint i = 0; i < 9; i++)
    sig_compare_table_walk (fixture->table, -1, 0);
  g_assert_cmpint (fixture->table->cursor_column, <=, 4);
}

/* From left to right the heads of rows come before the first column; and no further. */
static void
test_ends (Fixture       *fixture,
           gconstpointer  data)
{
  const int row = compare_fixture_find_row (fixture->sheet, "wording/nato");

  sig_compare_table_set_cursor (fixture->table, row, 1, 0);
  for (guint i = 0; i < 5; i++)
    sig_compare_table_walk (fixture->table, -1, 0);
  g_assert_cmpint (fixture->table->cursor_column, ==, SIG_SCREEN_HEADS);
  for (guint i = 0; i < 9; i++)
    sig_compare_table_walk (fixture->table, 1, 0);
  g_assert_cmpint (fixture->table->cursor_column, ==, 4);
  for (guint i = 0; i < 500; i++)
    sig_compare_table_walk (fixture->table, 0, -1);
  g_assert_cmpint (fixture->table->cursor, ==, 0);
}

static void
test_fold (Fixture       *fixture,
           gconstpointer  data)
{
  const guint n = sig_screen_rows_get_n (fixture->table->rows);
  const guint n_wording = sig_compare_sheet_get_topic_rows (fixture->sheet, 2)->len;
  const char *topic = sig_compare_sheet_get_topic_id (fixture->sheet, 2);

  sig_compare_table_set_cursor (fixture->table, (int) g_array_index (sig_compare_sheet_get_topic_rows (fixture->sheet, 2), guint, 0),
                                0, 0);
  sig_compare_table_set_folded (fixture->table, topic, TRUE);
  g_assert_true (sig_compare_table_get_folded (fixture->table, topic));
  g_assert_cmpuint (sig_screen_rows_get_n (fixture->table->rows), ==, n - n_wording);
  g_assert_true (sig_screen_rows_get (fixture->table->rows, (guint) fixture->table->cursor)->is_heading);
  sig_compare_table_activate (fixture->table);
  g_assert_false (sig_compare_table_get_folded (fixture->table, topic));
  g_assert_cmpuint (sig_screen_rows_get_n (fixture->table->rows), ==, n);
}

/* Another sheet: the cell at the cursor stays it, and what is folded stays folded. */
static void
test_other_sheet (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *const others[] = { "us-ua-2024", "de-ua-2024", NULL };
  g_autoptr(SigCompareSheet) sheet = compare_fixture_make_sheet (fixture->dataset, others, SIG_COMPARISON_NO_COLUMN, NULL, FALSE);
  int row, column;

  sig_compare_table_set_cursor (fixture->table, compare_fixture_find_row (fixture->sheet, "wording/nato"),
                                compare_fixture_find_column (fixture->sheet, "de-ua-2024"), 0);
  sig_compare_table_set_folded (fixture->table, "identity", TRUE);
  sig_compare_table_set_sheet (fixture->table, sheet);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  sig_compare_table_get_cursor (fixture->table, &row, &column, NULL);
  g_assert_cmpstr (sig_compare_sheet_get_row_id (sheet, (guint) row), ==, "wording/nato");
  g_assert_cmpstr (sig_compare_sheet_get_column_id (sheet, (guint) column), ==, "de-ua-2024");
  g_assert_true (sig_compare_table_get_folded (fixture->table, "identity"));
  g_assert_cmpuint (fixture->table->columns.n_frozen, ==, 0);

  sig_compare_table_set_sheet (fixture->table, NULL);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  sig_compare_table_walk (fixture->table, 1, 1);
  sig_compare_table_activate (fixture->table);
}

/* The heads of column and row are said with each cell, and how it stands to the baseline. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  const guint row = (guint) compare_fixture_find_row (fixture->sheet, "wording/nato");
  const guint column = (guint) compare_fixture_find_column (fixture->sheet, "de-ua-2024");
  g_autofree char *name = sig_compare_reader_dup_name (fixture->sheet, row, (int) column);
  g_autofree char *head = sig_compare_reader_dup_name (fixture->sheet, row, SIG_SCREEN_HEADS);

  g_assert_true (g_str_has_prefix (name, sig_compare_sheet_get_column_title (fixture->sheet, column)));
  g_assert_nonnull (strstr (name, sig_compare_sheet_get_row_title (fixture->sheet, row)));
  g_assert_nonnull (strstr (name, sig_comparison_standing_get_words (SIG_COMPARISON_DIFFERS)));
  g_assert_nonnull (strstr (name, "Certainty: primary"));
  g_assert_true (g_str_has_prefix (head, sig_compare_sheet_get_row_title (fixture->sheet, row)));
}

static GtkAccessible *
get_child (GtkAccessible *parent,
           guint          index)
{
  GtkAccessible *child = gtk_accessible_get_first_accessible_child (parent);

  while (child != NULL && index-- > 0)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      g_object_unref (child);
      child = next;
    }
  if (child != NULL)
    g_object_unref (child);

  return child;
}

/* A table of rows: the heads of columns first, then each row with its head. */
static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkAccessible *table = GTK_ACCESSIBLE (fixture->table);
  GtkAccessible *heads, *row;

  gtk_test_accessible_assert_role (table, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL, "Comparison");
  sig_compare_reader_update (fixture->table->reader);
  gtk_test_accessible_assert_relation (table, GTK_ACCESSIBLE_RELATION_COL_COUNT, 6);

  heads = get_child (table, 0);
  gtk_test_accessible_assert_role (heads, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_role (get_child (heads, 0), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  gtk_test_accessible_assert_property (get_child (heads, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       sig_compare_sheet_get_column_title (fixture->sheet, 0));

  gtk_test_accessible_assert_role (get_child (get_child (table, 1), 0), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_state (get_child (get_child (table, 1), 0), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  row = get_child (table, 2);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_role (get_child (row, 0), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_role (get_child (row, 1), GTK_ACCESSIBLE_ROLE_CELL);
}

/* At 360 px one column stands beside the baseline, and columns are turned like pages. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  guint n;

  g_assert_true (sig_compare_table_is_narrow (fixture->table));
  g_assert_cmpuint (sig_compare_table_get_place (fixture->table, &n), ==, 0);
  g_assert_cmpuint (n, ==, 4);
  for (guint i = 1; i < 6; i++)
    {
      sig_compare_table_turn (fixture->table, 1);
      compare_fixture_settle (GTK_WIDGET (fixture->table));
      g_assert_cmpuint (sig_compare_table_get_place (fixture->table, &n), ==, MIN (i, 3));
    }
  sig_compare_table_turn (fixture->table, -1);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  g_assert_cmpuint (sig_compare_table_get_place (fixture->table, &n), ==, 2);
  g_assert_cmpfloat (sig_compare_table_get_strip (fixture->table,
                                                  (guint) compare_fixture_find_row (fixture->sheet, "wording/nato")), >, 10);
}

/* Where text runs the other way the heads of rows are at the right, and the right arrow goes back. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  const int row = compare_fixture_find_row (fixture->sheet, "wording/nato");
  GdkRectangle head, first, second;

  gtk_widget_set_direction (GTK_WIDGET (fixture->table), GTK_TEXT_DIR_RTL);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  sig_compare_table_get_rect (fixture->table, find_shown (fixture, "wording/nato"), SIG_SCREEN_HEADS, &head);
  sig_compare_table_get_rect (fixture->table, find_shown (fixture, "wording/nato"), 0, &first);
  sig_compare_table_get_rect (fixture->table, find_shown (fixture, "wording/nato"), 1, &second);
  g_assert_cmpint (head.x + head.width, ==, gtk_widget_get_width (GTK_WIDGET (fixture->table)));
  g_assert_cmpint (first.x + first.width, ==, head.x);
  g_assert_cmpint (second.x + second.width, ==, first.x);

  sig_compare_table_set_cursor (fixture->table, row, 1, 0);
  sig_compare_table_walk (fixture->table, 1, 0);
  g_assert_cmpint (fixture->table->cursor_column, ==, 0);
}

/* All 29 agreements, the common template as the baseline, and no cell is lost. */
static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  g_autoptr(SigCompareSheet) sheet = NULL;
  SigList *agreements = sig_dataset_get_agreements (fixture->dataset);

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_strv_builder_add (builder, sig_record_get_id (sig_list_get (agreements, i)));
  ids = g_strv_builder_end (builder);
  sheet = compare_fixture_make_sheet (fixture->dataset, (const char *const *) ids, SIG_COMPARISON_TEMPLATE, NULL, FALSE);
  sig_compare_table_set_sheet (fixture->table, sheet);
  g_assert_cmpuint (sig_compare_sheet_get_n_columns (sheet), ==, sig_list_get_n (agreements) + 1);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
  scroll_to (fixture, "hadjustment", 1e6);
  scroll_to (fixture, "vadjustment", 1e6);
  g_assert_nonnull (widget_fixture_find (GTK_WIDGET (fixture->table), SIG_TYPE_COMPARE_HEAD, 1));
  g_assert_cmpuint (g_hash_table_size (fixture->table->cells), <, 1000);
}

/* On the sheet of what is pinned a row that is there for one cell says nothing in the others. */
static void
test_pinned (Fixture       *fixture,
             gconstpointer  data)
{
  const char *const pins[] = { "wording/nato@de-ua-2024", "form/duration", NULL };
  g_autoptr(SigCompareSheet) sheet = compare_fixture_make_sheet (fixture->dataset, five, SIG_COMPARISON_NO_COLUMN, pins, TRUE);
  const guint row = (guint) compare_fixture_find_row (sheet, "wording/nato");

  g_assert_cmpuint (sig_compare_sheet_get_n_rows (sheet), >=, 1);
  g_assert_true (sig_compare_sheet_is_pinned (sheet, row, 1));
  g_assert_false (sig_compare_sheet_is_pinned (sheet, row, 0));
  g_assert_false (sig_compare_sheet_is_pinned (sheet, row, SIG_SCREEN_HEADS));
  g_assert_cmpuint (sig_compare_sheet_get_n_entries (sheet, row, 1), >, 0);
  g_assert_cmpuint (sig_compare_sheet_get_n_entries (sheet, row, 0), ==, 0);
  g_assert_null (sig_compare_sheet_get_empty_words (sheet, row, 0));
  sig_compare_table_set_sheet (fixture->table, sheet);
  compare_fixture_settle (GTK_WIDGET (fixture->table));
}

#define add(name, width, function) \
  g_test_add ("/compare-table/" name, Fixture, GINT_TO_POINTER (width), set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("order", 900, test_order);
  add ("realised", 900, test_realised);
  add ("guess", 900, test_guess);
  add ("no-jump", 900, test_no_jump);
  add ("keys", 900, test_keys);
  add ("ends", 900, test_ends);
  add ("fold", 900, test_fold);
  add ("other-sheet", 900, test_other_sheet);
  add ("names", 900, test_names);
  add ("accessible", 900, test_accessible);
  add ("narrow", 360, test_narrow);
  add ("narrow/realised", 360, test_realised);
  add ("mirrored", 900, test_mirrored);
  add ("all", 900, test_all);
  add ("pinned", 900, test_pinned);

  return g_test_run ();
}
