/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-drawn-node.h"
#include "sig-explorer.h"
#include "sig-matrix-view.h"
#include "sig-matrix-words.h"
#include "widget-fixture.h"

typedef struct
{
  SigExplorer   *explorer;
  SigDataset    *dataset;
  SigMatrixView *view;
  GtkWidget     *window;
  int            opened_row;
  int            opened_column;
  guint          n_opened;
} Fixture;

static void
opened_cb (SigMatrixView *view,
           int            row,
           int            column,
           Fixture       *fixture)
{
  fixture->opened_row = row;
  fixture->opened_column = column;
  fixture->n_opened++;
}

static gboolean
has_size (gpointer data)
{
  return sig_matrix_view_get_scene (data)->width > 100;
}

static void
show_coverage (Fixture *fixture)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (sig_what_if_get_scenario (sig_explorer_get_what_if (fixture->explorer)));

  sig_matrix_view_set_coverage (fixture->view, coverage);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->dataset = widget_fixture_load_real ();
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  fixture->view = SIG_MATRIX_VIEW (sig_matrix_view_new ());
  if (data != NULL)
    gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  g_signal_connect (fixture->view, "opened", G_CALLBACK (opened_cb), fixture);
  show_coverage (fixture);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->view));
  fixture->window = widget_fixture_show (scrolled);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  widget_fixture_wait (has_size, fixture->view);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
  g_object_unref (fixture->dataset);
}

static SigMatrixPlan *
plan (Fixture *fixture)
{
  return sig_matrix_view_get_plan (fixture->view);
}

static int
find_row (Fixture    *fixture,
          const char *title)
{
  for (guint i = 0; i < sig_matrix_plan_get_n_rows (plan (fixture)); i++)
    if (g_str_equal (sig_text_get (sig_term_get_title (sig_matrix_plan_get_term (plan (fixture), i))), title))
      return (int) i;

  g_assert_not_reached ();
}

static int
find_column (Fixture    *fixture,
             const char *id)
{
  return sig_matrix_plan_find_column (plan (fixture), sig_dataset_lookup_party (fixture->dataset, id));
}

static void
assert_words (Fixture    *fixture,
              int         row,
              int         column,
              const char *wanted)
{
  g_autofree char *words = sig_matrix_view_dup_words (fixture->view, row, column);

  g_assert_cmpstr (words, ==, wanted);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  int artillery = find_row (fixture, "Artillery");

  assert_words (fixture, artillery, find_column (fixture, "us"), "US, Artillery: leads, 2 claims");
  assert_words (fixture, find_row (fixture, "Special forces"), find_column (fixture, "us"), "US, Special forces: nothing");
  assert_words (fixture, find_row (fixture, "Special forces"), SIG_MATRIX_HEADS, "Special forces, 0 parties. Nobody covers it");
  assert_words (fixture, SIG_MATRIX_HEADS, find_column (fixture, "tr"), "Turkey, without an agreement, 3 areas");
  assert_words (fixture, SIG_MATRIX_HEADS, SIG_MATRIX_HEADS, NULL);

  sig_what_if_withdraw (sig_explorer_get_what_if (fixture->explorer), "us", TRUE);
  show_coverage (fixture);
  assert_words (fixture, artillery, find_column (fixture, "us"), "US, Artillery: withdrawn; leads, 2 claims");
  assert_words (fixture, artillery, SIG_MATRIX_HEADS, "Artillery, 12 parties. Loses a lead");
  g_assert_true (sig_matrix_words_is_graver (plan (fixture), (guint) artillery));
}

/* Guests come last in every order; the same cells are there in each, and folded ones are those of the group together. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  guint n = sig_matrix_plan_get_n_signatories (plan (fixture));

  for (guint order = SIG_COVERAGE_ORDER_BREADTH; order <= SIG_COVERAGE_ORDER_GROUP; order++)
    {
      int before = G_MAXINT;

      sig_matrix_view_set_order (fixture->view, order);
      g_assert_cmpuint (sig_matrix_plan_get_n_signatories (plan (fixture)), ==, n);
      for (guint i = 0; i < sig_matrix_plan_get_n_columns (plan (fixture)); i++)
        {
          const SigCoverageColumn *column = sig_matrix_plan_get_column (plan (fixture), i);

          g_assert_cmpint (column->is_signatory, ==, i < n);
          if (order == SIG_COVERAGE_ORDER_BREADTH && i < n)
            g_assert_cmpint (column->tallies[SIG_SCENARIO_BEFORE].n_cells, <=, before);
          before = column->tallies[SIG_SCENARIO_BEFORE].n_cells;
        }
      assert_words (fixture, find_row (fixture, "Artillery"), find_column (fixture, "us"), "US, Artillery: leads, 2 claims");
    }
}

static void
test_folding (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_rows = sig_matrix_plan_get_n_rows (plan (fixture));
  int row = find_row (fixture, "Forces");
  SigMatrixCell cell;
  guint n_cells = 0;

  sig_matrix_view_set_cursor (fixture->view, row, SIG_MATRIX_HEADS);
  sig_matrix_view_activate (fixture->view);
  g_assert_true (sig_matrix_view_get_folded (fixture->view, "forces"));
  g_assert_cmpuint (sig_matrix_plan_get_n_rows (plan (fixture)), ==, n_rows - 17);
  g_assert_cmpuint (fixture->n_opened, ==, 0);
  for (guint i = 0; i < sig_matrix_plan_get_n_columns (plan (fixture)); i++)
    {
      sig_matrix_plan_get_cell (plan (fixture), (guint) row, i, &cell);
      n_cells += cell.n_claims > 0;
    }
  g_assert_cmpint ((int) n_cells, ==, sig_matrix_plan_get_tallies (plan (fixture), (guint) row)[SIG_SCENARIO_BEFORE].n_cells);
  sig_matrix_plan_get_cell (plan (fixture), (guint) row, (guint) find_column (fixture, "us"), &cell);
  g_assert_cmpint (cell.mark, ==, SIG_MATRIX_LEAD);

  sig_matrix_view_activate (fixture->view);
  g_assert_cmpuint (sig_matrix_plan_get_n_rows (plan (fixture)), ==, n_rows);
}

/* Each cell opens what it rests on: as many claims as it says. */
static void
test_claims (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint row = 0; row < sig_matrix_plan_get_n_rows (plan (fixture)); row++)
    for (guint column = 0; column < sig_matrix_plan_get_n_columns (plan (fixture)); column++)
      {
        SigMatrixCell cell;
        g_autoptr(GArray) claims = NULL;

        if (sig_matrix_plan_get_row (plan (fixture), row)->is_group)
          continue;
        sig_matrix_plan_get_cell (plan (fixture), row, column, &cell);
        claims = sig_matrix_plan_list_claims (plan (fixture), (int) row, (int) column);
        g_assert_cmpuint (claims->len, ==, cell.n_claims);
      }
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  int row, column;

  sig_matrix_view_set_cursor (fixture->view, 1, 0);
  sig_matrix_view_walk (fixture->view, 1, 1);
  g_assert_true (sig_matrix_view_get_cursor (fixture->view, &row, &column));
  g_assert_cmpint (row, ==, 2);
  g_assert_cmpint (column, ==, 1);
  sig_matrix_view_activate (fixture->view);
  g_assert_cmpuint (fixture->n_opened, ==, 1);
  g_assert_cmpint (fixture->opened_row, ==, 2);
  g_assert_cmpint (fixture->opened_column, ==, 1);

  sig_matrix_view_walk (fixture->view, -100, -100);
  sig_matrix_view_get_cursor (fixture->view, &row, &column);
  g_assert_cmpint (row, ==, SIG_MATRIX_HEADS);
  sig_matrix_view_walk (fixture->view, 1000, 1000);
  sig_matrix_view_get_cursor (fixture->view, &row, &column);
  g_assert_cmpint (row, ==, (int) sig_matrix_plan_get_n_rows (plan (fixture)) - 1);
  g_assert_cmpint (column, ==, (int) sig_matrix_plan_get_n_columns (plan (fixture)) - 1);
}

static gboolean
has_rows (gpointer data)
{
  g_autoptr(GtkAccessible) first = gtk_accessible_get_first_accessible_child (data);

  return first != NULL;
}

/* A table with heads: a row of heads of columns, then rows that begin with their head. */
static void
test_reader (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GtkAccessible) heads = NULL;
  g_autoptr(GtkAccessible) row = NULL;
  SigDrawnNode *cell;

  gtk_test_accessible_assert_role (fixture->view, GTK_ACCESSIBLE_ROLE_TABLE);
  widget_fixture_wait (has_rows, fixture->view);
  heads = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (fixture->view));
  gtk_test_accessible_assert_role (heads, GTK_ACCESSIBLE_ROLE_ROW);
  cell = sig_drawn_node_get_child (SIG_DRAWN_NODE (heads), 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  row = gtk_accessible_get_next_accessible_sibling (heads);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
  cell = sig_drawn_node_get_child (SIG_DRAWN_NODE (row), 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  cell = sig_drawn_node_get_child (SIG_DRAWN_NODE (row), 1);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_CELL);
}

/* In a mirrored view the heads of rows stand at the right, and the first column beside them. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  GdkRectangle head, first, second;

  g_assert_true (sig_matrix_view_get_bounds (fixture->view, 1, SIG_MATRIX_HEADS, &head));
  sig_matrix_view_get_bounds (fixture->view, 1, 0, &first);
  sig_matrix_view_get_bounds (fixture->view, 1, 1, &second);
  g_assert_cmpint (head.x, >, first.x);
  g_assert_cmpint (first.x, >, second.x);
  g_assert_cmpint (head.x + head.width, ==, gtk_widget_get_width (GTK_WIDGET (fixture->view)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/matrix/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/matrix/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/matrix/folding", Fixture, NULL, set_up, test_folding, tear_down);
  g_test_add ("/matrix/claims", Fixture, NULL, set_up, test_claims, tear_down);
  g_test_add ("/matrix/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/matrix/reader", Fixture, NULL, set_up, test_reader, tear_down);
  g_test_add ("/matrix/mirrored", Fixture, GINT_TO_POINTER (TRUE), set_up, test_mirrored, tear_down);

  return g_test_run ();
}
