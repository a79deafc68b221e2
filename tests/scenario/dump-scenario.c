/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim.h"
#include "sig-coverage.h"
#include "sig-dataset-loader.h"
#include "sig-money-report.h"
#include "sig-topic-rows.h"

#include <stdio.h>
#include <string.h>

/* Usage: dump-scenario DATA-SET CURRENCY (DAY ID,ID...)...
 *
 * Writes all that scenarios have to say, one line each: a name and a value with a tab between. test-scenario-real.py works
 * the same out by itself and compares. */

static const char *const states[] = { "before", "after", "lost" };
static const char *const counts[] = { "signatories", "agreements", "commitments", "sums", "coalitions", "coalitions-led", "areas",
                                      "areas-led", "areas-on-one" };
static const char *const sums[] = { "pledged", "given", "loaned" };

static const char *
id_of (gpointer record)
{
  return record != NULL ? sig_record_get_id (record) : "-";
}

static void
write_tallies (const char     *name,
               const char     *id,
               const SigTally *tallies)
{
  for (guint i = 0; i < SIG_N_SCENARIO_STATES; i++)
    printf ("%s/%s/%s\t%d %d %d %d %d\n", name, id, states[i], tallies[i].n_cells, tallies[i].n_leads, tallies[i].n_members,
            tallies[i].n_supports, tallies[i].n_claims);
}

static void
write_counts (SigScenario *scenario)
{
  for (guint kind = 0; kind < SIG_N_COUNTS; kind++)
    for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
      printf ("count/%s/%s\t%d\n", counts[kind], states[state], sig_scenario_count (scenario, kind, state));

  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    {
      g_autoptr(GPtrArray) agreements = sig_scenario_list_agreements (scenario, state);

      printf ("agreements/%s\t", states[state]);
      for (guint i = 0; i < agreements->len; i++)
        printf ("%s ", id_of (agreements->pdata[i]));
      printf ("\n");
    }
}

static void
write_claims (SigCoverage *coverage,
              guint        row,
              guint        column)
{
  g_autoptr(GArray) claims = sig_coverage_list_claims (coverage, (int) row, (int) column);

  for (guint i = 0; i < claims->len; i++)
    {
      const SigCoverageClaim *claim = &g_array_index (claims, SigCoverageClaim, i);

      printf ("%s:%u%s ", sig_claim_get_address (claim->claim), claim->weight, claim->is_lost ? ":lost" : "");
    }
}

static void
write_row (SigCoverage *coverage,
           guint        number)
{
  const SigCoverageRow *row = sig_coverage_get_row (coverage, number);
  const char *area = id_of (row->area);

  write_tallies ("row", area, row->tallies);
  printf ("row/%s\t%u %u %s %s %u\n", area, row->marks[0], row->marks[1], id_of (row->ones[0]), id_of (row->ones[1]), row->loss);
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      SigCoverageCell cell;

      if (!sig_coverage_get_cell (coverage, number, i, &cell))
        continue;
      printf ("cell/%s/%s\t%u %u %u %u ", area, id_of (sig_coverage_get_column (coverage, i)->party), cell.n_claims[0],
              cell.n_claims[1], cell.weights[0], cell.n_claims[1] > 0 ? cell.weights[1] : 9);
      write_claims (coverage, number, i);
      printf ("\n");
    }
}

static void
write_group (SigCoverage *coverage,
             guint        number)
{
  const SigCoverageGroup *group = sig_coverage_get_group (coverage, number);

  write_tallies ("group", id_of (group->group), group->tallies);
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s", id_of (group->group),
                                               id_of (sig_coverage_get_column (coverage, i)->party));
      SigTally tallies[SIG_N_SCENARIO_STATES];

      if (sig_coverage_get_group_cell (coverage, number, i, tallies))
        write_tallies ("groupcell", name, tallies);
    }
}

static void
write_coverage (SigScenario *scenario)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  SigTally totals[SIG_N_SCENARIO_STATES];

  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    write_row (coverage, i);
  for (guint i = 0; i < sig_coverage_get_n_groups (coverage); i++)
    write_group (coverage, i);
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      const SigCoverageColumn *column = sig_coverage_get_column (coverage, i);

      write_tallies ("column", id_of (column->party), column->tallies);
      printf ("column/%s\t%d %d\n", id_of (column->party), column->is_signatory, column->is_withdrawn);
    }
  for (guint i = 0; i < SIG_N_SCENARIO_STATES; i++)
    totals[i] = *sig_coverage_get_total (coverage, i);
  write_tallies ("total", "all", totals);
}

static void
write_coalitions (SigScenario *scenario)
{
  g_autoptr(GArray) changes = sig_scenario_list_coalitions (scenario);
  g_autoptr(GArray) notices = sig_scenario_list_notices (scenario);

  for (guint i = 0; i < changes->len; i++)
    {
      const SigCoalitionChange *change = &g_array_index (changes, SigCoalitionChange, i);

      printf ("coalition/%s\t%u %u %u %u %u %u %u\n", id_of (change->coalition), change->n_leads[0], change->n_leads[1],
              change->n_leads[2], change->n_members[0], change->n_members[1], change->n_members[2], change->loss);
    }
  for (guint i = 0; i < notices->len; i++)
    {
      const SigNotice *notice = &g_array_index (notices, SigNotice, i);
      g_autofree char *day = notice->counts_from != SIG_NO_DAY ? sig_day_format (notice->counts_from, SIG_DATE_ISO) : NULL;

      printf ("notice/%s/%s\t%d %g %s\n", id_of (notice->agreement), id_of (notice->party), notice->ends,
              notice->is_known ? notice->months : -1, day != NULL ? day : "-");
    }
}

static void
write_total (SigMoneyReport *report,
             const char     *name,
             SigMoneyFilter  filter)
{
  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    {
      g_autoptr(SigTotal) total = sig_money_report_dup_total (report, state, &filter);
      g_autofree char *amount = sig_total_dup_amount (total);

      if (sig_total_get_n_parts (total) + sig_total_get_n_left_out (total) > 0)
        printf ("money/%s/%s/%s\t%s %u %u %u\n", sums[filter.sum], name, states[state], amount, sig_total_get_n_parts (total),
                sig_total_get_n_left_out (total), sig_total_get_certainty (total));
    }
}

static void
write_totals (SigMoneyReport *report,
              SigSum          sum)
{
  SigDataset *dataset = sig_scenario_get_dataset (sig_money_report_get_scenario (report));
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_MONEY_KIND);
  SigList *parties = sig_dataset_get_parties (dataset);
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, sum);

  write_total (report, "all", (SigMoneyFilter) { .sum = sum });
  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    write_total (report, id_of (sig_list_get (kinds, i)), (SigMoneyFilter) { .sum = sum, .kind = sig_list_get (kinds, i) });
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    write_total (report, id_of (sig_list_get (parties, i)), (SigMoneyFilter) { .sum = sum, .party = sig_list_get (parties, i) });
  for (guint i = 0; i < stretches->len; i++)
    {
      const SigStretch *stretch = &g_array_index (stretches, SigStretch, i);
      g_autofree char *name = g_strdup_printf ("%u-%u", stretch->from_year, stretch->to_year);

      write_total (report, name, (SigMoneyFilter) { .sum = sum, .stretch = stretch });
    }
}

static void
write_money (SigScenario *scenario,
             const char  *currency)
{
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, currency);
  const GArray *rows = sig_money_report_get_rows (report);

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    write_totals (report, i);
  for (guint i = 0; i < rows->len; i++)
    {
      const SigMoneyRow *row = &g_array_index (rows, SigMoneyRow, i);
      g_autoptr(GPtrArray) makers = sig_money_report_list_makers (report, i, SIG_SCENARIO_AFTER);
      g_autoptr(SigTotal) total = sig_money_report_dup_row_total (report, i);
      g_autofree char *amount = sig_total_dup_amount (total);

      printf ("sum/%s\t%u %u %u %u-%u %d %d %s", sig_claim_get_address (SIG_CLAIM (row->money)), row->reason, row->certainty,
              row->years, row->stretch.from_year, row->stretch.to_year, row->is_spread, row->is_lost, amount);
      for (guint m = 0; m < makers->len; m++)
        printf (" %s", id_of (makers->pdata[m]));
      printf ("\n");
    }
}

static void
write_topics (SigScenario *scenario,
              SigTermKind  kind,
              const char  *name)
{
  SigList *terms = sig_dataset_get_terms (sig_scenario_get_dataset (scenario), kind);
  g_autoptr(GArray) tree = sig_topic_counts_list (scenario, kind);

  for (guint i = 0; i < tree->len; i++)
    {
      const SigTopicCount *count = &g_array_index (tree, SigTopicCount, i);

      printf ("tree/%s/%u/%s\t%u %u %u\n", name, count->depth, id_of (count->term), count->n[0], count->n[1], count->n[2]);
    }
  for (guint i = 0; i < sig_list_get_n (terms); i++)
    {
      g_autoptr(GPtrArray) rows = sig_topic_rows_list (scenario, sig_list_get (terms, i));

      for (guint r = 0; r < rows->len; r++)
        {
          const SigTopicRow *row = rows->pdata[r];

          if (row->covers != SIG_TRUTH_NO)
            printf ("topic/%s/%s/%s\t%d %u %d %d\n", name, id_of (sig_list_get (terms, i)), id_of (row->agreement),
                    row->covers == SIG_TRUTH_YES, row->claims->len, row->is_there, row->is_lost);
        }
    }
}

static void
write_scenario (SigContributions *contributions,
                const char       *currency,
                const char       *day,
                const char       *who)
{
  g_auto(GStrv) ids = g_strsplit (who, ",", -1);
  g_autoptr(SigWithdrawal) withdrawal = sig_withdrawal_new ((const char *const *) ids);
  g_autoptr(SigScenario) scenario = NULL;
  SigDate date;

  if (!sig_date_parse (day, &date))
    g_error ("No date: %s", day);
  printf ("== %s %s\n", day, who);
  scenario = sig_scenario_new (contributions, sig_date_get_last_day (date), withdrawal);
  write_counts (scenario);
  write_coverage (scenario);
  write_coalitions (scenario);
  write_money (scenario, currency);
  write_topics (scenario, SIG_TERM_TOPIC, "topics");
  write_topics (scenario, SIG_TERM_AREA, "areas");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigContributions) contributions = NULL;

  if (argc < 3)
    return 2;

  file = g_file_new_for_path (argv[1]);
  result = sig_dataset_load_file (file, NULL, &error);
  if (result == NULL || sig_load_result_get_dataset (result) == NULL)
    g_error ("%s: %s", argv[1], error != NULL ? error->message : "has errors");
  standings = sig_standings_new (sig_load_result_get_dataset (result));
  contributions = sig_contributions_new (standings);
  for (int i = 3; i + 1 < argc; i += 2)
    write_scenario (contributions, argv[2], argv[i], argv[i + 1]);

  return 0;
}
