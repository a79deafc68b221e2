/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"
#include "sig-search.h"

#include <malloc.h>
#include <stdio.h>
#include <time.h>

#define LIMIT 50
#define STROKE_GOAL_MS 5.0
#define MEMORY_GOAL 2.0
#define ROUNDS 20

/* Usage: bench-find DATA-SET AGREEMENTS
 *
 * How long a key stroke takes in all that is said in a large set, from the text to what is found, and how much memory
 * the index takes beside the text. The generated set has few different words: each of them stands in a great part of
 * all rows, which is the hard case. */

static const char *const queries[] = {
  "air guard", "supply of the means", "\"of the\" arms", "\"in line with law", "a b c d e", "the of and in the", "train care",
  "party 12 germany", "agreement 500", "xyz", "border police grain rail", "\"trade and steady supply\" of", "s t a n d",
};

static double
read_clock_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

/* Of this thread alone, whatever else the machine does. */
static double
read_processor_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static gsize
read_heap (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
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
press_key (SigSearch  *search,
           const char *text,
           GArray     *times)
{
  double start = read_processor_ms (), time;

  sig_search_result_free (sig_search_find (search, text, LIMIT));
  time = read_processor_ms () - start;
  g_array_append_val (times, time);
}

/* Letter by letter, then back again. */
static void
type (SigSearch  *search,
      const char *query,
      GArray     *times)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (const char *at = query; *at != '\0'; at++)
    {
      g_string_append_c (text, *at);
      press_key (search, text->str, times);
    }
  for (; text->len > 0; g_string_truncate (text, text->len - 1))
    press_key (search, text->str, times);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
get_share (GArray *times,
           double  share)
{
  return g_array_index (times, double, (guint) ((times->len - 1) * share));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigSearchIndex) index = NULL;
  g_autoptr(SigSearch) search = NULL;
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  gsize heap, text;
  double start;
  guint n;

  if (argc != 3)
    return 2;

  dataset = g_thread_join (g_thread_new ("load", load_in_thread, argv[1]));
  heap = read_heap ();
  start = read_clock_ms ();
  index = sig_search_index_new (dataset, SIG_SEARCH_ALL);
  n = sig_search_index_get_n_entries (index);
  text = sig_search_index_get_text_size (index);
  printf ("find index %u rows: %.0f ms, %.1f MB of text\n", n, read_clock_ms () - start, text / 1e6);
  printf ("find memory %u rows: %.2f x text (goal %.0f)\n", n, (double) (read_heap () - heap) / text, MEMORY_GOAL);
  g_assert (sig_search_index_get_size (index) <= read_heap () - heap);

  search = sig_search_new (index);
  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
      type (search, queries[i], times);
  g_array_sort (times, compare_times);
  printf ("find key stroke %u rows: median %.2f ms p99 %.2f ms (goal %.0f)\n", n, get_share (times, 0.5),
          get_share (times, 0.99), STROKE_GOAL_MS);

  return 0;
}
