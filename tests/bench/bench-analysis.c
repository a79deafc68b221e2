/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colouring.h"
#include "sig-dataset-loader.h"
#include "sig-filter.h"

#include <stdio.h>

#define ROUNDS 31
#define STANDINGS_GOAL_MS 100.0
#define FRAME_GOAL_MS 16.0
#define KEY_GOAL_MS 5.0

/* Usage: bench-analysis DATA-SET AGREEMENTS
 *
 * How long it takes to work out all standings, to colour the map when the date is dragged, and to match all parties
 * when a key is struck. */

static double
read_clock_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
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

/* As in the program: what the parser leaves behind is for the memory of that thread to tidy up. */
static SigDataset *
load (const char *path)
{
  return g_thread_join (g_thread_new ("load", load_in_thread, (gpointer) path));
}

static void
bench_standings (SigDataset *dataset,
                 const char *size)
{
  double times[ROUNDS];
  double first;

  for (guint i = 0; i < ROUNDS; i++)
    {
      double start = read_clock_ms ();
      g_autoptr(SigStandings) standings = sig_standings_new (dataset);

      times[i] = read_clock_ms () - start;
    }
  first = times[0];
  g_sort_array (times + 1, ROUNDS - 1, sizeof (double), compare_doubles, NULL);
  printf ("standings of %s agreements: first %.1f ms, then median %.1f ms, worst %.1f ms (goal %.0f)\n", size, first,
          times[ROUNDS / 2], times[ROUNDS - 1], STANDINGS_GOAL_MS);
}

/* A day of the last years before the set ends, another one each time. */
static SigDay
choose_day (SigDataset *dataset,
            guint       round)
{
  return sig_date_get_last_day (sig_dataset_get_as_of (dataset)) - (SigDay) (round * 200);
}

static void
bench_colouring (SigStandings *standings,
                 const char   *name,
                 const char   *size)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  double times[ROUNDS];
  double first;

  for (guint i = 0; i < ROUNDS; i++)
    {
      double start = read_clock_ms ();
      g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, choose_day (dataset, i));

      times[i] = read_clock_ms () - start;
    }
  first = times[0];
  g_sort_array (times + 1, ROUNDS - 1, sizeof (double), compare_doubles, NULL);
  printf ("colouring %s of %s agreements: first %.1f ms, then median %.2f ms, worst %.2f ms (goal %.0f)\n", name, size, first,
          times[ROUNDS / 2], times[ROUNDS - 1], FRAME_GOAL_MS);
}

static void
bench_filter (SigStandings *standings,
              const char   *size)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *parties = sig_dataset_get_parties (dataset);
  g_autoptr(SigFilter) none = sig_filter_new ();
  double times[ROUNDS];
  double first;

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autofree char *text = g_strdup_printf ("%c", 'a' + i % 26);
      g_autoptr(SigFilter) filter = sig_filter_with_text (none, text);
      double start = read_clock_ms ();

      for (guint p = 0; p < sig_list_get_n (parties); p++)
        sig_filter_matches (filter, standings, sig_list_get (parties, p), choose_day (dataset, 0));
      times[i] = read_clock_ms () - start;
    }
  first = times[0];
  g_sort_array (times + 1, ROUNDS - 1, sizeof (double), compare_doubles, NULL);
  printf ("filter text of %s agreements: first %.1f ms, then median %.2f ms, worst %.2f ms (goal %.0f)\n", size, first,
          times[ROUNDS / 2], times[ROUNDS - 1], KEY_GOAL_MS);
}

static void
bench_counts (SigStandings *standings,
              const char   *size)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  double start = read_clock_ms ();

  for (guint i = 0; i < ROUNDS; i++)
    {
      sig_standings_count_signed (standings, choose_day (dataset, i));
      sig_standings_count_agreements (standings, choose_day (dataset, i));
    }
  printf ("counts of %s agreements: mean %.2f ms (goal %.0f)\n", size, (read_clock_ms () - start) / ROUNDS, FRAME_GOAL_MS);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_auto(GStrv) names = NULL;

  if (argc != 3)
    return 2;

  dataset = load (argv[1]);
  bench_standings (dataset, argv[2]);
  standings = sig_standings_new (dataset);
  names = sig_colouring_list_names (dataset);
  for (guint i = 0; names[i] != NULL; i++)
    bench_colouring (standings, names[i], argv[2]);
  bench_filter (standings, argv[2]);
  bench_counts (standings, argv[2]);

  return 0;
}
