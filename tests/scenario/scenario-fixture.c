/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"

/* What is left on a day without those whose ids stand in @ids with spaces between them. */
SigScenario *
scenario_of (SigDataset *dataset,
             const char *date,
             const char *ids)
{
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  g_autoptr(SigContributions) contributions = sig_contributions_new (standings);
  g_auto(GStrv) each = g_strsplit (ids, " ", -1);
  g_autoptr(SigWithdrawal) withdrawal = ids[0] != '\0' ? sig_withdrawal_new ((const char *const *) each) : NULL;

  return sig_scenario_new (contributions, parse_day (date), withdrawal);
}

/* "AMOUNT PARTS LEFT-OUT CERTAINTY" in euros. */
char *
format_money (SigScenario      *scenario,
              SigScenarioState  state,
              SigMoneyFilter    filter)
{
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, "EUR");
  g_autoptr(SigTotal) total = sig_money_report_dup_total (report, state, &filter);
  g_autofree char *amount = sig_total_dup_amount (total);

  return g_strdup_printf ("%s %u %u %u", amount, sig_total_get_n_parts (total), sig_total_get_n_left_out (total),
                          sig_total_get_certainty (total));
}
