/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-coverage-page.h"
#include "sig-losses-dialog.h"
#include "sig-matrix-pane.h"
#include "sig-money-entries.h"
#include "sig-money-pane.h"
#include "sig-topics-pane.h"
#include "sig-what-if-bar.h"
#include "widget-fixture.h"

typedef struct
{
  SigExplorer     *explorer;
  SigDataset      *dataset;
  SigCoveragePage *page;
  GtkWidget       *window;
} Fixture;

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = widget_fixture_load_real ();
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  fixture->page = SIG_COVERAGE_PAGE (sig_coverage_page_new (fixture->explorer));
  fixture->window = widget_fixture_show (GTK_WIDGET (fixture->page));
  widget_fixture_wait (is_mapped, fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
  g_object_unref (fixture->dataset);
}

static GtkWidget *
show (Fixture    *fixture,
      const char *view)
{
  GtkWidget *pane;

  sig_coverage_state_set_view (sig_explorer_get_coverage_state (fixture->explorer), view);
  g_assert_cmpstr (sig_coverage_page_get_view (fixture->page), ==, view);
  pane = sig_coverage_page_get_pane (fixture->page, view);
  widget_fixture_wait (is_mapped, pane);

  return pane;
}

/* The page shows what the shared state says, and the state follows the page. */
static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  SigCoverageState *state = sig_explorer_get_coverage_state (fixture->explorer);

  g_assert_cmpstr (sig_coverage_page_get_view (fixture->page), ==, "matrix");
  g_assert_true (SIG_IS_MONEY_PANE (show (fixture, "money")));
  sig_coverage_page_set_view (fixture->page, "topics");
  g_assert_cmpstr (sig_coverage_state_get_view (state), ==, "topics");
  sig_coverage_state_set_view (state, "nonsense");
  g_assert_cmpstr (sig_coverage_page_get_view (fixture->page), ==, "topics");
}

static void
test_matrix (Fixture       *fixture,
             gconstpointer  data)
{
  SigMatrixView *view = sig_matrix_pane_get_view (SIG_MATRIX_PANE (show (fixture, "matrix")));
  SigWhatIf *what_if = sig_explorer_get_what_if (fixture->explorer);
  SigParty *us = sig_dataset_lookup_party (fixture->dataset, "us");
  int column = sig_matrix_plan_find_column (sig_matrix_view_get_plan (view), us);

  /* Only the first group of areas is open at first. */
  g_assert_false (sig_matrix_view_get_folded (view, "forces"));
  g_assert_true (sig_matrix_view_get_folded (view, "beyond"));

  g_assert_false (sig_matrix_plan_get_column (sig_matrix_view_get_plan (view), (guint) column)->is_withdrawn);
  sig_what_if_withdraw (what_if, "us", TRUE);
  g_assert_true (sig_matrix_plan_get_column (sig_matrix_view_get_plan (view), (guint) column)->is_withdrawn);

  /* A press on the head of a column opens the party. */
  sig_matrix_view_set_cursor (view, SIG_MATRIX_HEADS, column);
  sig_matrix_view_activate (view);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/us");

  /* Before anything was signed only parties of coalitions are left, and none of them before those were launched. */
  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_null (sig_matrix_view_get_plan (view));
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  g_assert_nonnull (sig_matrix_view_get_plan (view));
}

static void
test_topics (Fixture       *fixture,
             gconstpointer  data)
{
  SigTopicsPane *pane = SIG_TOPICS_PANE (show (fixture, "topics"));
  SigCoverageState *state = sig_explorer_get_coverage_state (fixture->explorer);

  g_assert_cmpuint (g_list_model_get_n_items (sig_topics_pane_get_tree (pane)), >, 60);
  g_assert_cmpuint (g_list_model_get_n_items (sig_topics_pane_get_rows (pane)), ==, 0);
  sig_coverage_state_set_topic (state, "topic:cultural-heritage");
  g_assert_cmpuint (g_list_model_get_n_items (sig_topics_pane_get_rows (pane)), ==,
                    sig_list_get_n (sig_dataset_get_agreements (fixture->dataset)));
  {
    g_autoptr(SigRecord) first = g_list_model_get_item (sig_topics_pane_get_rows (pane), 0);

    g_assert_cmpstr (sig_record_get_id (first), ==, "ca-ua-2024");
  }
  sig_coverage_state_set_topic (state, "area:maritime");
  g_assert_cmpuint (g_list_model_get_n_items (sig_topics_pane_get_rows (pane)), >, 0);
  sig_coverage_state_set_topic (state, "area:nonsense");
  g_assert_cmpuint (g_list_model_get_n_items (sig_topics_pane_get_rows (pane)), ==, 0);
}

static void
click (GtkWidget  *root,
       const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = widget_fixture_find (root, GTK_TYPE_BUTTON, i);

      g_assert_nonnull (button);
      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) != 0)
        continue;
      g_signal_emit_by_name (button, "clicked");
      return;
    }
}

static void
test_money (Fixture       *fixture,
            gconstpointer  data)
{
  SigMoneyPane *pane = SIG_MONEY_PANE (show (fixture, "money"));
  SigMoneyReport *report = sig_money_pane_get_report (pane);
  GtkWidget *entries;

  g_assert_nonnull (report);
  g_assert_cmpstr (sig_money_report_get_currency (report), ==, "EUR");
  click (GTK_WIDGET (pane), "Every Entry as Stated");
  entries = widget_fixture_find (GTK_WIDGET (pane), SIG_TYPE_MONEY_ENTRIES, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sig_money_entries_get_model (SIG_MONEY_ENTRIES (entries))), ==,
                    sig_money_report_get_rows (report)->len);

  {
    const SigMoneyFilter pledged = { SIG_SUM_PLEDGED, NULL, NULL, NULL, NULL };
    g_autoptr(SigTotal) total = sig_money_report_dup_total (report, SIG_SCENARIO_BEFORE, &pledged);

    sig_money_entries_show (SIG_MONEY_ENTRIES (entries), report, &pledged);
    g_assert_cmpuint (g_list_model_get_n_items (sig_money_entries_get_model (SIG_MONEY_ENTRIES (entries))), ==,
                      sig_total_get_n_parts (total));
  }
}

static void
test_bar (Fixture       *fixture,
          gconstpointer  data)
{
  SigWhatIf *what_if = sig_explorer_get_what_if (fixture->explorer);
  SigWhatIfBar *bar = SIG_WHAT_IF_BAR (g_object_ref_sink (sig_what_if_bar_new (fixture->explorer)));
  GtkWidget *dialog;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  sig_what_if_withdraw (what_if, "us", TRUE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_cmpstr (sig_what_if_bar_get_title (bar), ==, "What if: US withdrawn");
  g_assert_nonnull (strstr (sig_what_if_bar_get_summary (bar), "28 of 29 agreements left"));
  g_assert_nonnull (strstr (sig_what_if_bar_get_summary (bar), "3 coalitions lose a lead"));

  dialog = g_object_ref_sink (sig_losses_dialog_new (fixture->explorer));
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "What if: US withdrawn");
  sig_what_if_withdraw (what_if, "pl/pl-ua-2024", TRUE);
  g_assert_nonnull (strstr (adw_dialog_get_title (ADW_DIALOG (dialog)), "Poland from"));
  g_assert_finalize_object (dialog);

  sig_what_if_set_withdrawal (what_if, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_finalize_object (bar);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/coverage-page/views", Fixture, NULL, set_up, test_views, tear_down);
  g_test_add ("/coverage-page/matrix", Fixture, NULL, set_up, test_matrix, tear_down);
  g_test_add ("/coverage-page/topics", Fixture, NULL, set_up, test_topics, tear_down);
  g_test_add ("/coverage-page/money", Fixture, NULL, set_up, test_money, tear_down);
  g_test_add ("/coverage-page/bar", Fixture, NULL, set_up, test_bar, tear_down);

  return g_test_run ();
}
