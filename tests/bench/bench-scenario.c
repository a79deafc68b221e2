/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage.h"
#include "sig-dataset-loader.h"
#include "sig-money-report.h"

#include <stdio.h>
#include <time.h>

#define ROUNDS 200
#define FRAME_GOAL_MS 16.0
#define ONCE_GOAL_MS 250.0

/* Usage: bench-scenario DATA-SET AGREEMENTS
 *
 * How long it takes from a press on "Withdraw" to all that the pages show of it: what is left, the matrix, and the money in
 * all, by year and by kind; on the same day, and on another one each time. The time of the thread, not of the clock, so that
 * what else the machine does does not count. */

static double
read_clock_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
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

static void
read_total (SigMoneyReport *report,
            SigMoneyFilter  filter)
{
  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    {
      g_autoptr(SigTotal) total = sig_money_report_dup_total (report, state, &filter);
      g_autofree char *amount = sig_total_dup_amount (total);
    }
}

static void
read_money (SigScenario *scenario)
{
  SigDataset *dataset = sig_scenario_get_dataset (scenario);
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_MONEY_KIND);
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, sig_dataset_get_base_currency (dataset));

  for (SigSum sum = SIG_SUM_PLEDGED; sum < SIG_SUM_NEVER; sum++)
    {
      g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, sum);

      read_total (report, (SigMoneyFilter) { .sum = sum });
      for (guint i = 0; i < sig_list_get_n (kinds); i++)
        read_total (report, (SigMoneyFilter) { .sum = sum, .kind = sig_list_get (kinds, i) });
      for (guint i = 0; i < stretches->len; i++)
        read_total (report, (SigMoneyFilter) { .sum = sum, .stretch = &g_array_index (stretches, SigStretch, i) });
    }
}

static void
read_matrix (SigScenario *scenario)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  SigCoverageCell cell;

  for (guint r = 0; r < sig_coverage_get_n_rows (coverage); r++)
    for (guint c = 0; c < sig_coverage_get_n_columns (coverage); c++)
      sig_coverage_get_cell (coverage, r, c, &cell);
}

/* One party; each tenth time a tenth of all. */
static SigWithdrawal *
choose (SigDataset *dataset,
        guint       round)
{
  SigList *parties = sig_dataset_get_parties (dataset);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  guint n = round % 10 == 9 ? sig_list_get_n (parties) / 10 : 1;

  for (guint i = 0; i < n; i++)
    g_strv_builder_add (builder, sig_record_get_id (sig_list_get (parties, (1 + round + i * 7) % sig_list_get_n (parties))));
  ids = g_strv_builder_end (builder);

  return sig_withdrawal_new ((const char *const *) ids);
}

static void
bench (SigContributions *contributions,
       const char       *what,
       const char       *size,
       int               days_apart)
{
  SigDataset *dataset = sig_standings_get_dataset (sig_contributions_get_standings (contributions));
  SigDay as_of = sig_date_get_last_day (sig_dataset_get_as_of (dataset));
  g_autoptr(SigScenario) first = sig_scenario_new (contributions, as_of, NULL);
  double times[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr(SigWithdrawal) withdrawal = choose (dataset, i);
      double start = read_clock_ms ();
      g_autoptr(SigScenario) scenario = sig_scenario_new (contributions, as_of - (SigDay) i * days_apart, withdrawal);

      read_matrix (scenario);
      read_money (scenario);
      times[i] = read_clock_ms () - start;
    }
  g_sort_array (times, ROUNDS, sizeof (double), compare_doubles, NULL);
  printf ("%s %s agreements: median %.2f ms p99 %.2f ms (goal %.0f)\n", what, size, times[ROUNDS / 2],
          times[ROUNDS * 99 / 100], FRAME_GOAL_MS);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigContributions) contributions = NULL;
  double start;

  if (argc != 3)
    return 2;

  dataset = g_thread_join (g_thread_new ("load", load_in_thread, argv[1]));
  standings = sig_standings_new (dataset);
  start = read_clock_ms ();
  contributions = sig_contributions_new (standings);
  printf ("contributions of %s agreements: once %.1f ms (goal %.0f)\n", argv[2], read_clock_ms () - start, ONCE_GOAL_MS);
  bench (contributions, "withdraw", argv[2], 0);
  bench (contributions, "withdraw on another day", argv[2], 10);

  return 0;
}
