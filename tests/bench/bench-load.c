/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-session.h"
#include "sig-dataset-loader.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define ROUNDS 5
#define LOAD_GOAL 1.3
#define FRAME_MS 16.0

/* Usage: bench-load DATA-SET AGREEMENTS
 *
 * How long a data set takes to load, against the bare parse of the same file, and whether the main loop runs on
 * meanwhile. Each measurement is made in a process of its own, as a person's start is, and the kinds take turns, so that
 * what else the machine does strikes all. */

typedef double (*Measurement) (const char *path);

/* A main loop in which a file is loaded and shown by an explorer; when it ticks, it wakes each millisecond and remembers
 * its longest sleep. */
typedef struct
{
  GMainLoop *loop;
  SigDataSession *session;
  gboolean ticking;
  gboolean is_shown;
  double last;
  double longest;
} Ticker;

static double
read_clock_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static SigDataset *
get_dataset (SigLoadResult *result,
             const GError  *error)
{
  if (result == NULL)
    g_error ("%s", error->message);

  if (sig_load_result_get_dataset (result) == NULL)
    g_error ("The generated set has %u errors", sig_load_result_get_n_errors (result));

  return sig_load_result_get_dataset (result);
}

static double
measure_parse (const char *path)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GError) error = NULL;
  double start = read_clock_ms ();

  json_parser_set_strict (parser, TRUE);

  if (!json_parser_load_from_mapped_file (parser, path, &error))
    g_error ("%s", error->message);

  return read_clock_ms () - start;
}

static gboolean
tick_cb (gpointer user_data)
{
  Ticker *self = user_data;
  double now = read_clock_ms ();

  self->longest = MAX (self->longest, now - self->last);
  self->last = now;

  /* One tick after the load, so that a slow hand-over counts too. */
  if (self->is_shown)
    g_main_loop_quit (self->loop);

  return G_SOURCE_CONTINUE;
}

/* What a map asks at once of what is shown. */
static void
shown_cb (SigExplorer *explorer,
          GParamSpec  *pspec,
          gpointer     user_data)
{
  Ticker *self = user_data;

  if (sig_explorer_get_colouring (explorer) == NULL)
    g_error ("Nothing is shown");

  self->is_shown = TRUE;
  if (!self->ticking)
    g_main_loop_quit (self->loop);
}

static void
failed_cb (SigDataSession *session)
{
  if (sig_data_session_get_failure (session) != NULL)
    g_error ("The generated set has %u errors",
             sig_load_result_get_n_errors (sig_data_session_get_failure (session)));
}

static void
run_load (Ticker     *self,
          const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  SigExplorer *explorer = sig_explorer_new ();

  self->loop = g_main_loop_new (NULL, FALSE);
  self->session = sig_data_session_new (explorer);
  g_signal_connect (explorer, "notify::dataset", G_CALLBACK (shown_cb), self);
  g_signal_connect (self->session, "notify::failure", G_CALLBACK (failed_cb), NULL);
  self->last = read_clock_ms ();

  sig_data_session_open (self->session, file);
  g_main_loop_run (self->loop);
}

/* As the window loads it: until the set is shown, with all that is worked out of it first. What the thread still clears away then keeps nobody waiting, as the
 * bare parse does not clear away its tree either. */
static double
measure_load (const char *path)
{
  Ticker ticker = { 0 };

  run_load (&ticker, path);

  return read_clock_ms () - ticker.last;
}

/* The longest time in which no frame could have been drawn while a file was loaded and taken over by the explorer. */
static double
measure_gap (const char *path)
{
  Ticker ticker = { .ticking = TRUE };

  g_timeout_add (1, tick_cb, &ticker);
  run_load (&ticker, path);

  return ticker.longest;
}

/* What letting go of a set that is shown costs the main loop, as at the end of a reload. */
static double
measure_release (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  SigLoadResult *result = sig_dataset_load_file (file, NULL, &error);
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  double start;

  sig_explorer_set_dataset (explorer, get_dataset (result, error));
  g_object_unref (result);
  start = read_clock_ms ();
  sig_explorer_set_dataset (explorer, NULL);

  return read_clock_ms () - start;
}

static double
measure_apart (Measurement  measure,
               const char  *path)
{
  int ends[2];
  int status;
  double value = 0;
  pid_t child;

  if (pipe (ends) != 0 || (child = fork ()) < 0)
    g_error ("No process to measure in");

  if (child == 0)
    {
      value = measure (path);
      _exit (write (ends[1], &value, sizeof value) == sizeof value ? EXIT_SUCCESS : EXIT_FAILURE);
    }

  if (waitpid (child, &status, 0) != child || status != 0 || read (ends[0], &value, sizeof value) != sizeof value)
    g_error ("A measurement of %s failed", path);

  close (ends[0]);
  close (ends[1]);

  return value;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
take_median (double *values)
{
  qsort (values, ROUNDS, sizeof *values, compare_numbers);

  return values[ROUNDS / 2];
}

int
main (int   argc,
      char *argv[])
{
  const Measurement measurements[] = { measure_parse, measure_load, measure_gap, measure_release };
  double values[G_N_ELEMENTS (measurements)][ROUNDS];
  double parse, load;

  if (argc != 3)
    g_error ("Usage: bench-load DATA-SET AGREEMENTS");

  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < G_N_ELEMENTS (measurements); i++)
      values[i][round] = measure_apart (measurements[i], argv[1]);

  parse = take_median (values[0]);
  load = take_median (values[1]);

  printf ("# bare parse: %.0f ms (%.0f to %.0f)\n", parse, values[0][0], values[0][ROUNDS - 1]);
  printf ("# load: %.0f ms (%.0f to %.0f)\n", load, values[1][0], values[1][ROUNDS - 1]);
  printf ("load %s agreements: %.2f x bare parse (goal %.1f)\n", argv[2], load / parse, LOAD_GOAL);
  printf ("load main loop gap: %.1f ms (goal %.0f)\n", take_median (values[2]), FRAME_MS);
  printf ("release of a loaded set: %.1f ms (goal %.0f)\n", take_median (values[3]), FRAME_MS);

  return EXIT_SUCCESS;
}
