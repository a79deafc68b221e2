/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "compare-fixture.h"

SigCompareSheet *
compare_fixture_make_sheet (SigDataset        *dataset,
                            const char *const *ids,
                            int                baseline,
                            const char *const *names,
                            gboolean           pinned_only)
{
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  g_autoptr(SigComparisonPins) pins = sig_comparison_pins_new (names != NULL ? names : (const char *const[]) { NULL });
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SigComparison) comparison = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_assert_nonnull (sig_dataset_lookup_agreement (dataset, ids[i]));
      g_ptr_array_add (records, sig_dataset_lookup_agreement (dataset, ids[i]));
    }
  comparison = sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                                   (SigRecord *const *) records->pdata, records->len, baseline);

  return sig_compare_sheet_new (comparison, FALSE, pins, pinned_only);
}

int
compare_fixture_find_row (SigCompareSheet *sheet,
                          const char      *id)
{
  int row = sig_comparison_find_row (sig_compare_sheet_get_comparison (sheet), id);

  g_assert_cmpint (row, >=, 0);

  return row;
}

int
compare_fixture_find_column (SigCompareSheet *sheet,
                             const char      *id)
{
  for (guint i = 0; i < sig_compare_sheet_get_n_columns (sheet); i++)
    if (g_str_equal (sig_compare_sheet_get_column_id (sheet, i), id))
      return (int) i;

  return -1;
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

GtkWidget *
compare_fixture_show (GtkWidget *child,
                      int        width,
                      int        height)
{
  GtkWidget *window = g_object_new (GTK_TYPE_WINDOW, "decorated", FALSE, "default-width", width, "default-height", height,
                                    "child", child, NULL);

  gtk_window_present (GTK_WINDOW (window));
  widget_fixture_wait (is_mapped, child);
  compare_fixture_settle (child);

  return window;
}

static gboolean
count_tick_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  guint *n = user_data;

  *n += 1;

  return *n < 3 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_ticked (gpointer data)
{
  return *(guint *) data >= 3;
}

/* What was queued has been laid out. */
void
compare_fixture_settle (GtkWidget *widget)
{
  guint n = 0;

  gtk_widget_queue_draw (widget);
  gtk_widget_add_tick_callback (widget, count_tick_cb, &n, NULL);
  widget_fixture_wait (has_ticked, &n);
}
