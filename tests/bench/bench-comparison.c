/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison.h"
#include "sig-dataset-loader.h"

#include <stdio.h>

#define SEEN_ROWS 30
#define SEEN_COLUMNS 6
#define FRAME_GOAL_MS 16.0
#define OPEN_GOAL_MS 200.0

/* Usage: bench-comparison DATA-SET AGREEMENTS
 *
 * How long it takes to put all agreements of a set side by side, to find the rows that differ, to make and mark the cells
 * of a screen, and all cells there are. */

static double
read_clock_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static gpointer
load_in_thread (gpointer path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, &error);

  if (result == NULL)
    g_error ("%s", error->message);
  if (sig_load_result_get_dataset (result) == NULL)
    g_error ("The generated set has %u errors", sig_load_result_get_n_errors (result));

  return g_object_ref (sig_load_result_get_dataset (result));
}

static void
mark (SigComparison *comparison,
      guint          n_rows,
      guint          first_column,
      guint          n_columns)
{
  for (guint row = 0; row < MIN (n_rows, sig_comparison_get_n_rows (comparison)); row++)
    for (guint column = first_column; column < MIN (first_column + n_columns, sig_comparison_get_n_columns (comparison)); column++)
      sig_comparison_mark (comparison, row, column);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigComparison) comparison = NULL;
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GArray) rows = NULL;
  double start, made, filtered, screen, next, all;

  if (argc != 3)
    return 2;

  dataset = g_thread_join (g_thread_new ("load", load_in_thread, argv[1]));
  standings = sig_standings_new (dataset);
  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_agreements (dataset)); i++)
    g_ptr_array_add (records, sig_list_get (sig_dataset_get_agreements (dataset), i));

  start = read_clock_ms ();
  comparison = sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                                   (SigRecord *const *) records->pdata, records->len, 0);
  made = read_clock_ms ();
  rows = sig_comparison_list_visible_rows (comparison, TRUE, NULL);
  filtered = read_clock_ms ();
  mark (comparison, SEEN_ROWS, 0, SEEN_COLUMNS);
  screen = read_clock_ms ();
  mark (comparison, SEEN_ROWS, SEEN_COLUMNS, 1);
  next = read_clock_ms ();
  mark (comparison, G_MAXUINT, 0, records->len);
  all = read_clock_ms ();

  printf ("comparison %s agreements: %.1f ms (goal %.0f)\n", argv[2], made - start, OPEN_GOAL_MS);
  printf ("comparison %s agreements, differences only: %u of %u rows, %.1f ms (goal %.0f)\n", argv[2], rows->len,
          sig_comparison_get_n_rows (comparison), filtered - made, OPEN_GOAL_MS);
  printf ("comparison %s agreements, %u cells of a screen: %.1f ms (goal %.0f)\n", argv[2], SEEN_ROWS * SEEN_COLUMNS,
          screen - filtered, FRAME_GOAL_MS);
  printf ("comparison %s agreements, one more column: %.1f ms (goal %.0f)\n", argv[2], next - screen, FRAME_GOAL_MS);
  printf ("comparison %s agreements, all cells: %.0f ms\n", argv[2], all - next);

  return 0;
}
