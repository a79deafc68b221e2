/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sig-compare-table.h"
#include "sig-dataset-loader.h"

#define WIDTH 1200
#define HEIGHT 700
#define FRAMES 400

/* Usage: bench-compare DATA-SET COLUMNS
 *
 * What a frame of the comparison costs when it is scrolled: the time of this thread for placing and laying out cells, for
 * the snapshot and for drawing it by software, on a surface of 1200 x 700. What the table does between frames to be ready
 * for the next counts too. The time of the thread, not of the clock, so that what else the machine does does not count. */
#define PREPARE_MS 2.0

typedef struct
{
  GtkWidget *table;
  GtkWidget *window;
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

static void
draw_frame (Bench *bench)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  cairo_t *cr = cairo_create (bench->surface);

  gtk_widget_size_allocate (bench->table, &(GtkAllocation) { 0, 0, WIDTH, HEIGHT }, -1);
  GTK_WIDGET_GET_CLASS (bench->table)->snapshot (bench->table, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    g_error ("Nothing was drawn");

  gsk_render_node_draw (node, cr);
  cairo_surface_flush (bench->surface);
  cairo_destroy (cr);
  gsk_render_node_unref (node);
  sig_compare_table_prepare (SIG_COMPARE_TABLE (bench->table), PREPARE_MS);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
scroll (GtkAdjustment *adjustment,
        double         step)
{
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + step);
}

static void
measure_scroll (Bench      *bench,
                const char *name,
                guint       n_columns,
                double      dx,
                double      dy)
{
  double times[FRAMES];

  for (guint i = 0; i < FRAMES; i++)
    {
      const double sign = (i / 100) % 2 == 0 ? 1 : -1;
      const double start = read_thread_ms ();

      scroll (bench->across, sign * dx);
      scroll (bench->down, sign * dy);
      draw_frame (bench);
      times[i] = read_thread_ms () - start;
    }

  qsort (times, FRAMES, sizeof (double), compare_times);
  printf ("compare %s %u columns: median %.2f ms p99 %.2f ms (goal 8)\n", name, n_columns, times[FRAMES / 2],
          times[(guint) ceil (FRAMES * 0.99) - 1]);
  fflush (stdout);
}

static void
show_window (Bench *bench)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", bench->table, NULL);

  bench->window = g_object_new (GTK_TYPE_WINDOW, "default-width", WIDTH, "default-height", HEIGHT, "decorated", FALSE,
                                "child", scroller, NULL);
  gtk_window_present (GTK_WINDOW (bench->window));
  while (!gtk_widget_get_mapped (bench->table) || gtk_widget_get_width (bench->table) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_object_get (bench->table, "hadjustment", &bench->across, "vadjustment", &bench->down, NULL);
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
load_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/signatory/Signatory/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static SigCompareSheet *
make_sheet (SigDataset *dataset,
            guint       n_columns)
{
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  g_autoptr(SigComparisonPins) pins = sig_comparison_pins_new ((const char *const[]) { NULL });
  g_autoptr(SigComparison) comparison = NULL;
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  SigList *agreements = sig_dataset_get_agreements (dataset);

  for (guint i = 0; i < MIN (n_columns, sig_list_get_n (agreements)); i++)
    g_ptr_array_add (records, sig_list_get (agreements, i));
  if (records->len < n_columns)
    g_error ("The set has %u agreements only", records->len);
  comparison = sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                                   (SigRecord *const *) records->pdata, records->len, 0);

  return sig_compare_sheet_new (comparison, FALSE, pins, FALSE);
}

static void
measure_first_frame (Bench      *bench,
                     SigDataset *dataset,
                     guint       n_columns)
{
  const double start = read_thread_ms ();
  g_autoptr(SigCompareSheet) sheet = make_sheet (dataset, n_columns);

  sig_compare_table_set_sheet (SIG_COMPARE_TABLE (bench->table), sheet);
  draw_frame (bench);
  printf ("compare first frame %u columns: %.1f ms (no goal)\n", n_columns, read_thread_ms () - start);
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { 0 };
  g_autoptr(SigDataset) dataset = NULL;
  guint n_columns;

  if (argc != 3)
    g_error ("Usage: bench-compare DATA-SET COLUMNS");

  adw_init ();
  load_style ();
  dataset = load (argv[1]);
  n_columns = (guint) strtoul (argv[2], NULL, 10);
  bench.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  bench.table = sig_compare_table_new ();
  show_window (&bench);

  measure_first_frame (&bench, dataset, n_columns);
  measure_scroll (&bench, "scroll", n_columns, 0, 37);
  measure_scroll (&bench, "scroll across", n_columns, 29, 0);
  measure_scroll (&bench, "scroll both ways", n_columns, 61, 41);

  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_object_unref (bench.across);
  g_object_unref (bench.down);
  cairo_surface_destroy (bench.surface);

  return EXIT_SUCCESS;
}
