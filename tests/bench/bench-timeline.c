/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "sig-dataset-loader.h"
#include "sig-timeline-view.h"

#define WIDTH 1200
#define HEIGHT 700
#define FRAMES 240

/* Usage: bench-timeline DATA-SET EVENTS
 *
 * What a frame of the timeline costs: the time of this thread for the snapshot and for drawing it by software, on a
 * surface of 1200 x 700. The time of the thread, not of the clock, so that what else the machine does does not count. */

typedef struct
{
  SigExplorer *explorer;
  SigTimelineView *view;
  GtkWidget *window;
  cairo_surface_t *surface;
} Bench;

static double
read_thread_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static double
read_memory_mb (void)
{
  g_autofree char *statm = NULL;
  long size, resident = 0;

  if (g_file_get_contents ("/proc/self/statm", &statm, NULL, NULL))
    sscanf (statm, "%ld %ld", &size, &resident);

  return (double) resident * (double) sysconf (_SC_PAGESIZE) / 1e6;
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
report (const char *name,
        guint       n_events,
        double     *times,
        guint       n)
{
  qsort (times, n, sizeof (double), compare_times);
  printf ("timeline %s %u events: median %.2f ms p99 %.2f ms (goal 4, 16)\n", name, n_events,
          times[n / 2], times[MIN (n - 1, (guint) ceil (n * 0.99) - 1)]);
  fflush (stdout);
}

/* There and back again, down a little at each step, so that lanes and pieces come anew. */
static void
measure_pan (Bench      *bench,
             const char *name,
             guint       n_events)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (bench->view);
  double times[FRAMES];

  draw_frame (bench);
  for (guint i = 0; i < FRAMES; i++)
    {
      double start = read_thread_ms ();

      sig_timeline_camera_pan (camera, (i / 60) % 2 == 0 ? 31 : -31, i % 4 == 0 ? 9 : 0);
      draw_frame (bench);
      times[i] = read_thread_ms () - start;
    }
  report (name, n_events, times, FRAMES);
}

static void
measure_zoom (Bench *bench,
              guint  n_events)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (bench->view);
  double times[FRAMES];

  for (guint i = 0; i < FRAMES; i++)
    {
      double start = read_thread_ms ();

      sig_timeline_camera_zoom (camera, WIDTH / 2.0, (i / 60) % 2 == 0 ? 1.08 : 1 / 1.08, FALSE);
      draw_frame (bench);
      times[i] = read_thread_ms () - start;
    }
  report ("zoom", n_events, times, FRAMES);
}

static void
show_all (Bench *bench)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (bench->view);
  const SigTimeLimits *limits = sig_timeline_camera_get_limits (camera);

  sig_timeline_camera_show (camera, limits->first, limits->end, 24, FALSE);
}

static void
show_window (Bench *bench)
{
  bench->window = g_object_new (GTK_TYPE_WINDOW,
                                "default-width", WIDTH,
                                "default-height", HEIGHT,
                                "decorated", FALSE,
                                "child", bench->view,
                                NULL);
  gtk_window_present (GTK_WINDOW (bench->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (bench->view)) || gtk_widget_get_width (GTK_WIDGET (bench->view)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure_first_frame (Bench      *bench,
                     SigDataset *dataset,
                     guint       n_events)
{
  double before = read_memory_mb ();
  double start = read_thread_ms ();

  sig_timeline_view_set_explorer (bench->view, bench->explorer);
  gtk_widget_size_allocate (GTK_WIDGET (bench->view), &(GtkAllocation) { 0, 0, WIDTH, HEIGHT }, -1);
  draw_frame (bench);
  printf ("timeline first frame %u events: %.1f ms (goal 100)\n", n_events, read_thread_ms () - start);
  printf ("timeline memory %u events: %.1f MB, %.0f bytes an event (no goal)\n", n_events,
          read_memory_mb () - before, (read_memory_mb () - before) * 1e6 / MAX (n_events, 1));
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { 0 };
  g_autoptr(SigDataset) dataset = NULL;
  guint n_events;

  if (argc != 3)
    g_error ("Usage: bench-timeline DATA-SET EVENTS");

  adw_init ();
  dataset = load (argv[1]);
  n_events = (guint) strtoul (argv[2], NULL, 10);
  bench.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  bench.explorer = sig_explorer_new ();
  sig_explorer_set_dataset (bench.explorer, dataset);
  bench.view = SIG_TIMELINE_VIEW (sig_timeline_view_new ());
  show_window (&bench);

  measure_first_frame (&bench, dataset, n_events);
  measure_pan (&bench, "pan", n_events);
  show_all (&bench);
  measure_pan (&bench, "pan, all in view,", n_events);
  measure_zoom (&bench, n_events);

  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_object_unref (bench.explorer);
  cairo_surface_destroy (bench.surface);

  return EXIT_SUCCESS;
}
