/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sig-data-session.h"
#include "sig-date-bar.h"
#include "sig-detail-pane.h"
#include "sig-map-page.h"
#include "sig-record-span.h"
#include "sig-tile.h"

#define WIDTH 1200
#define HEIGHT 800
#define FRAMES 240
#define RESOURCES "/io/github/signatory/Signatory"

/* Usage: bench-date DATA-SET AGREEMENTS
 *
 * What a frame costs while the shared date is dragged over the record or played: from the change of the date to the
 * painted window, with the date bar, the map, its legend and the details in it. The time of this thread, in which all of
 * that is done, drawing by software included; not of the clock, so that what else the machine does does not count. */

typedef struct
{
  SigExplorer *explorer;
  GtkWidget *window;
  gboolean is_painted;
} Bench;

static double
read_thread_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static void
painted_cb (Bench *bench)
{
  bench->is_painted = TRUE;
}

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Nothing is painted");

  return G_SOURCE_REMOVE;
}

static void
wait_painted (Bench *bench)
{
  guint limit = g_timeout_add_seconds (60, time_out_cb, NULL);

  bench->is_painted = FALSE;
  gtk_widget_queue_draw (bench->window);
  while (!bench->is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
}

/* What an application does with its resources. */
static void
add_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();
  GdkDisplay *display = gdk_display_get_default ();

  gtk_css_provider_load_from_resource (provider, RESOURCES "/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), RESOURCES "/icons");
}

static void
load (Bench      *bench,
      const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(SigDataSession) session = sig_data_session_new (bench->explorer);

  sig_data_session_open (session, file);
  while (sig_data_session_get_loading (session))
    g_main_context_iteration (NULL, TRUE);
  if (sig_explorer_get_dataset (bench->explorer) == NULL)
    g_error ("%s cannot be loaded", path);
}

static void
show (Bench *bench)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *beside = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *map = sig_map_page_new (bench->explorer);
  GtkWidget *details = sig_detail_pane_new (bench->explorer);

  gtk_widget_set_hexpand (map, TRUE);
  gtk_widget_set_vexpand (beside, TRUE);
  gtk_box_append (GTK_BOX (beside), map);
  gtk_box_append (GTK_BOX (beside), details);
  gtk_box_append (GTK_BOX (box), sig_date_bar_new (bench->explorer));
  gtk_box_append (GTK_BOX (box), beside);

  bench->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (bench->window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (bench->window), box);
  gtk_window_present (GTK_WINDOW (bench->window));
  g_signal_connect_swapped (gtk_widget_get_frame_clock (bench->window), "after-paint", G_CALLBACK (painted_cb), bench);

  /* What is made after the first picture, and what slides in. */
  for (guint i = 0; i < 30; i++)
    wait_painted (bench);
}

static void
measure (Bench      *bench,
         const char *n_agreements)
{
  SigDay first, last;
  double times[FRAMES];

  sig_record_span_get (sig_explorer_get_standings (bench->explorer), &first, &last);
  for (guint i = 0; i < FRAMES; i++)
    {
      SigDay day = first + (SigDay) ((double) (last - first) * i / (FRAMES - 1));
      double start = read_thread_ms ();

      sig_explorer_set_date (bench->explorer, day);
      wait_painted (bench);
      times[i] = read_thread_ms () - start;
    }

  qsort (times, FRAMES, sizeof (double), compare_times);
  printf ("date drag %s agreements: median %.1f ms p99 %.1f ms (goal 16)\n", n_agreements, times[FRAMES / 2],
          times[(guint) ceil (FRAMES * 0.99) - 1]);
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { NULL, };

  if (argc != 3)
    g_error ("Usage: bench-date DATA-SET AGREEMENTS");

  adw_init ();
  add_style ();
  bench.explorer = sig_explorer_new ();
  load (&bench, argv[1]);
  show (&bench);
  measure (&bench, argv[2]);

  return EXIT_SUCCESS;
}
