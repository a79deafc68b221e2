/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"
#include "sig-scenario-words.h"

static SigDataset *
make_set (void)
{
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add (fixture, "rates", "{'currency':'USD','period':'2024','per_base':1.25," CLAIM_OF ("secondary") "}");
  set_fixture_add_agreement (fixture, "pact", "2024-01-01", "aa bb ua", "money",
    "[" MONEY ("year", "100", "'EUR'", "pledge", "military", "'2024'", "'2024'", "false", ",'by':['aa'],") CLAIM "},"
        MONEY ("yearly", "10", "'EUR'", "pledge", "military", "'2024'", "'2026'", "true", ",'by':['aa'],") CLAIM "},"
        MONEY ("span", "50", "'USD'", "pledge", "relief", "'2024'", "'2026'", "false", ",") CLAIM "},"
        MONEY ("open", "7", "'EUR'", "pledge", "relief", "'2025'", "null", "true", ",'by':['bb'],") CLAIM_OF ("disputed") "},"
        MONEY ("part", "9", "'EUR'", "pledge", "military", "'2024'", "'2024'", "false", ",'counted':false,") CLAIM "},"
        MONEY ("past", "30", "'EUR'", "past", "military", "'2022'", "'2023'", "false", ",'by':['aa'],") CLAIM "},"
        MONEY ("loan", "20", "'USD'", "loan", "military", "null", "null", "false", ",'by':['aa'],") CLAIM "},"
        MONEY ("share", "0.25", "null", "share", "military", "'2024'", "'2027'", "true", ",'by':['aa'],") CLAIM "},"
        MONEY ("things", "12", "null", "kind", "military", "'2024'", "'2024'", "false", ",'by':['aa'],") CLAIM "},"
        MONEY ("vague", "null", "null", "pledge", "military", "'2024'", "'2024'", "false", ",'by':['aa'],") CLAIM "},"
        MONEY ("yen", "800", "'JPY'", "pledge", "military", "'2024'", "'2024'", "false", ",'by':['aa'],") CLAIM "}]", NULL);

  return set_fixture_load (fixture);
}

static void
check_money (SigScenario      *scenario,
             SigScenarioState  state,
             SigMoneyFilter    filter,
             const char       *expected)
{
  g_autofree char *money = format_money (scenario, state, filter);

  g_assert_cmpstr (money, ==, expected);
}

/* "AMOUNT PARTS LEFT-OUT CERTAINTY": pledged are 100, three times 10, 50 dollars and 7 once; no amount and no rate. */
static void
test_totals (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) nobody = scenario_of (dataset, "2024-06-01", "");
  g_autoptr(SigScenario) aa = scenario_of (dataset, "2024-06-01", "aa");
  g_autoptr(SigScenario) both = scenario_of (dataset, "2024-06-01", "aa bb");
  SigMoneyFilter pledged = { .sum = SIG_SUM_PLEDGED };
  SigMoneyFilter relief = { .sum = SIG_SUM_PLEDGED, .kind = sig_dataset_lookup_term (dataset, SIG_TERM_MONEY_KIND, "relief") };
  SigMoneyFilter of_aa = { .sum = SIG_SUM_PLEDGED, .party = sig_dataset_lookup_party (dataset, "aa") };
  SigMoneyFilter of_bb = { .sum = SIG_SUM_PLEDGED, .party = sig_dataset_lookup_party (dataset, "bb") };

  check_money (nobody, SIG_SCENARIO_BEFORE, pledged, "177.00 4 2 1");
  check_money (nobody, SIG_SCENARIO_BEFORE, relief, "47.00 2 0 1");
  check_money (nobody, SIG_SCENARIO_LOST, pledged, "0.00 0 0 3");
  /* What both promise stands in full with each, and is lost with the last of them. */
  check_money (nobody, SIG_SCENARIO_BEFORE, of_aa, "170.00 3 2 2");
  check_money (nobody, SIG_SCENARIO_BEFORE, of_bb, "47.00 2 0 1");
  check_money (aa, SIG_SCENARIO_AFTER, pledged, "47.00 2 0 1");
  check_money (aa, SIG_SCENARIO_LOST, pledged, "130.00 2 2 3");
  check_money (aa, SIG_SCENARIO_LOST, of_aa, "170.00 3 2 2");
  check_money (both, SIG_SCENARIO_LOST, pledged, "177.00 4 2 1");
  check_money (both, SIG_SCENARIO_LOST, (SigMoneyFilter) { .sum = SIG_SUM_LOANED }, "16.00 1 0 2");
  check_money (both, SIG_SCENARIO_AFTER, (SigMoneyFilter) { .sum = SIG_SUM_GIVEN }, "30.00 1 0 3");
}

/* A yearly sum stands in each year, a sum for several years in none; and all of them add up. */
static void
test_years (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-06-01", "bb");
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, "EUR");
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, SIG_SUM_PLEDGED);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < stretches->len; i++)
    {
      SigStretch *stretch = &g_array_index (stretches, SigStretch, i);
      SigMoneyFilter filter = { .sum = SIG_SUM_PLEDGED, .stretch = stretch };
      g_autofree char *words = sig_stretch_dup_words (*stretch);
      g_autofree char *before = format_money (scenario, SIG_SCENARIO_BEFORE, filter);
      g_autofree char *lost = format_money (scenario, SIG_SCENARIO_LOST, filter);

      g_string_append_printf (text, "%s: %s, %s\n", words, before, lost);
    }

  g_assert_cmpstr (text->str, ==, "2024: 110.00 2 2 3, 0.00 0 0 3\n2024–2026: 40.00 1 0 2, 0.00 0 0 3\n"
                                  "from 2025: 7.00 1 0 1, 7.00 1 0 1\n2025: 10.00 1 0 3, 0.00 0 0 3\n"
                                  "2026: 10.00 1 0 3, 0.00 0 0 3\n");
}

/* A yearly sum for more years than a chart has room for stands in one span, with all its years. */
static void
test_long (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigScenario) scenario = NULL;
  SigStretch span = { 1900, 2024 };

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-01", "aa ua", "money",
                             "[" MONEY ("long", "2", "'EUR'", "pledge", "military", "'1900'", "'2024'", "true", ",") CLAIM "}]", NULL);
  dataset = set_fixture_load (fixture);
  scenario = scenario_of (dataset, "2025-01-01", "");

  check_money (scenario, SIG_SCENARIO_BEFORE, (SigMoneyFilter) { .sum = SIG_SUM_PLEDGED }, "250.00 1 0 3");
  check_money (scenario, SIG_SCENARIO_BEFORE, (SigMoneyFilter) { .sum = SIG_SUM_PLEDGED, .stretch = &span }, "250.00 1 0 3");
}

static void
test_rows (void)
{
  static const char *const reasons[] = {
    "year -", "yearly -", "span -", "open -", "part Part of another sum", "past -", "loan -", "share A share of GDP, not a sum",
    "things In kind, not a sum", "vague No amount is stated", "yen No rate for the year of the signature",
  };
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-06-01", "aa");
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, "EUR");
  const GArray *rows = sig_money_report_get_rows (report);

  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (reasons));
  for (guint i = 0; i < rows->len; i++)
    {
      const SigMoneyRow *row = &g_array_index (rows, SigMoneyRow, i);
      const char *words = sig_left_out_get_words (row->reason);
      const char *id = sig_record_get_id (SIG_RECORD (row->money));
      g_autofree char *line = g_strdup_printf ("%s %s", id, words != NULL ? words : "-");
      g_autoptr(GPtrArray) makers = sig_money_report_list_makers (report, i, SIG_SCENARIO_AFTER);

      g_assert_cmpstr (line, ==, reasons[i]);
      g_assert_cmpint (row->is_lost, ==, makers->len == 0);
      g_assert_cmpint (row->is_spread, ==, g_str_equal (id, "yearly") || g_str_equal (id, "share"));
    }
}

static void
test_currencies (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_auto(GStrv) codes = sig_money_report_list_currencies (dataset);
  g_autofree char *joined = g_strjoinv (" ", codes);
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-06-01", "");
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, "USD");
  g_autoptr(SigTotal) total = sig_money_report_dup_total (report, SIG_SCENARIO_BEFORE, &(SigMoneyFilter) { .sum = SIG_SUM_PLEDGED });
  g_autofree char *amount = sig_total_dup_amount (total);
  g_autoptr(GPtrArray) rates = sig_money_report_list_rates (report);

  g_assert_cmpuint (rates->len, ==, 1);
  g_assert_cmpstr (sig_claim_get_address (rates->pdata[0]), ==, "rates/USD-2024");
  g_assert_cmpstr (joined, ==, "EUR USD");
  g_assert_cmpstr (amount, ==, "221.25");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/money-report/totals", test_totals);
  g_test_add_func ("/money-report/years", test_years);
  g_test_add_func ("/money-report/long", test_long);
  g_test_add_func ("/money-report/rows", test_rows);
  g_test_add_func ("/money-report/currencies", test_currencies);

  return g_test_run ();
}
