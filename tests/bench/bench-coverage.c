/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sig-dataset-loader.h"
#include "sig-explorer.h"
#include "sig-matrix-view.h"

#define WIDTH 1200
#define HEIGHT 700
#define FRAMES 240

/* Usage: bench-coverage DATA-SET
 *
 * What a frame of the matrix costs while it is scrolled: the time of this thread for the snapshot and for drawing it by
 * software, on a surface of 1200 x 700; and what it takes from taking somebody out to the frame that shows it. */

typedef struct
{
  SigExplorer *explorer;
  SigMatrixView *view;
  GtkAdjustment *across;
  GtkAdjustment *down;
  cairo_surface_t *surface;
} Bench;

static double
read_thread_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static SigDataset *
load (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, &error);

  if (result == NULL)
    g_error ("%s", error->message);
  if (sig_load_result_get_dataset (result) == NULL)
    g_error ("The set has %u errors", sig_load_result_get_n_errors (result));

  return g_object_ref (sig_load_result_get_dataset (result));
}

static void
draw_frame (Bench *bench)
{
  GtkWidget *widget = GTK_WIDGET (bench->view);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  cairo_t *cr = cairo_create (bench->surface);

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    g_error ("Nothing was drawn");

  gsk_render_node_draw (node, cr);
  cairo_surface_flush (bench->surface);
  cairo_destroy (cr);
  gsk_render_node_unref (node);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
show_coverage (Bench *bench)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (sig_what_if_get_scenario (sig_explorer_get_what_if (bench->explorer)));

  sig_matrix_view_set_coverage (bench->view, coverage);
}

/* There and back again, down a little at each step, so that pieces come anew. */
static void
measure_scroll (Bench *bench)
{
  const SigMatrixScene *scene = sig_matrix_view_get_scene (bench->view);
  double times[FRAMES];

  draw_frame (bench);
  for (guint i = 0; i < FRAMES; i++)
    {
      double start = read_thread_ms ();

      gtk_adjustment_set_value (bench->across, gtk_adjustment_get_value (bench->across) + ((i / 120) % 2 == 0 ? 97 : -97));
      gtk_adjustment_set_value (bench->down, gtk_adjustment_get_value (bench->down) + ((i / 60) % 2 == 0 ? 29 : -29));
      draw_frame (bench);
      times[i] = read_thread_ms () - start;
    }
  qsort (times, FRAMES, sizeof (double), compare_times);
  printf ("coverage scroll %u x %u: median %.2f ms p99 %.2f ms (goal 8)\n", scene->n_columns, scene->n_rows,
          times[FRAMES / 2], times[(guint) ceil (FRAMES * 0.99) - 1]);
}

static void
measure_withdrawal (Bench *bench)
{
  SigWhatIf *what_if = sig_explorer_get_what_if (bench->explorer);
  const SigMatrixScene *scene = sig_matrix_view_get_scene (bench->view);
  double times[21];

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      const SigCoverageColumn *column = sig_matrix_plan_get_column (sig_matrix_view_get_plan (bench->view), i);
      double start = read_thread_ms ();

      sig_what_if_withdraw (what_if, sig_record_get_id (SIG_RECORD (column->party)), TRUE);
      show_coverage (bench);
      draw_frame (bench);
      times[i] = read_thread_ms () - start;
    }
  qsort (times, G_N_ELEMENTS (times), sizeof (double), compare_times);
  printf ("coverage withdrawal shown %u x %u: median %.2f ms p99 %.2f ms (goal 16)\n", scene->n_columns, scene->n_rows,
          times[G_N_ELEMENTS (times) / 2], times[G_N_ELEMENTS (times) - 1]);
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { 0 };
  g_autoptr(SigDataset) dataset = NULL;
  GtkWidget *window, *scrolled;

  if (argc != 2)
    g_error ("Usage: bench-coverage DATA-SET");

  adw_init ();
  dataset = load (argv[1]);
  bench.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  bench.explorer = sig_explorer_new ();
  sig_explorer_set_dataset (bench.explorer, dataset);
  bench.view = SIG_MATRIX_VIEW (sig_matrix_view_new ());
  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (bench.view));
  window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  show_coverage (&bench);
  while (sig_matrix_view_get_scene (bench.view)->width < 100)
    g_main_context_iteration (NULL, TRUE);
  bench.across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (bench.view));
  bench.down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (bench.view));

  measure_scroll (&bench);
  measure_withdrawal (&bench);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (bench.explorer);
  cairo_surface_destroy (bench.surface);

  return EXIT_SUCCESS;
}
