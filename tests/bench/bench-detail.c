/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <time.h>

#include "sig-dataset-loader.h"
#include "sig-detail-subject.h"

#define MOST_SELECTIONS 400
#define FRAME_GOAL_MS 16.0

/* Usage: bench-detail DATA-SET AGREEMENTS
 *
 * How long it takes to find and to plan what the detail pane shows when something is selected: all of what is not spread
 * over frames. */

static int
compare_doubles (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static SigDataset *
load (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, &error);

  if (result == NULL)
    g_error ("%s", error->message);

  return g_object_ref (sig_load_result_get_dataset (result));
}

/* What the thread itself has spent: others may run on the machine. */
static double
read_clock_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static double
measure (SigExplorer *explorer,
         SigRecord   *record)
{
  static const char *const pages[] = { "map", NULL };
  g_autoptr(GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);
  double start;

  sig_explorer_select (explorer, record);
  start = read_clock_ms ();
  sig_detail_subject_plan (sig_detail_subject_find (explorer), sections, explorer, pages);

  return read_clock_ms () - start;
}

static void
bench (SigExplorer *explorer,
       SigList     *records,
       const char  *what,
       const char  *size)
{
  SigParty *focus = sig_dataset_get_focus (sig_explorer_get_dataset (explorer));
  const guint step = MAX (sig_list_get_n (records) / MOST_SELECTIONS, 1);
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < sig_list_get_n (records); i += step)
    if (sig_list_get (records, i) != focus)
      {
        double time = measure (explorer, sig_list_get (records, i));

        g_array_append_val (times, time);
      }
  g_sort_array (times->data, times->len, sizeof (double), compare_doubles, NULL);
  printf ("detail of %s of %s agreements: median %.2f ms, worst %.2f ms (goal %.0f)\n", what, size,
          g_array_index (times, double, times->len / 2), g_array_index (times, double, times->len - 1), FRAME_GOAL_MS);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigExplorer) explorer = NULL;
  SigParty *focus;

  if (argc != 3)
    return 2;

  adw_init ();
  dataset = load (argv[1]);
  explorer = sig_explorer_new ();
  sig_explorer_set_dataset (explorer, dataset);
  focus = sig_dataset_get_focus (dataset);
  bench (explorer, sig_dataset_get_parties (dataset), "a party", argv[2]);
  bench (explorer, sig_dataset_get_agreements (dataset), "an agreement", argv[2]);
  bench (explorer, sig_dataset_get_events (dataset), "an event", argv[2]);
  if (focus != NULL)
    printf ("detail of the focus of %s agreements: %.2f ms (goal %.0f)\n", argv[2], measure (explorer, SIG_RECORD (focus)),
            FRAME_GOAL_MS);

  return 0;
}
