/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"
#include "sig-scenario-words.h"

#define FORM(notice) \
  "{'calls_itself':null,'binding':'political','ratification':null,'in_force':null,'duration_years':10,'notice_months':" notice \
  ",'lapses_on':null,'remark':null," CLAIM "}"

/* One pact of three and the focus, one of two without the focus, one of two, and a coalition. */
static SigDataset *
make_set (void)
{
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add_party (fixture, "dd");
  set_fixture_add_agreement (fixture, "pact", "2024-01-01", "aa bb cc ua", "form", FORM ("6"), "commitments",
                             "[" COMMITMENT ("all", "air", "member", "") "," COMMITMENT ("two", "sea", "lead", ",'by':['aa','bb']") "]",
                             NULL);
  set_fixture_add_agreement (fixture, "aside", "2024-02-01", "aa dd", "form", FORM ("0.5"), "commitments",
                             "[" COMMITMENT ("one", "aid", "support", ",'by':['dd']") "]", NULL);
  set_fixture_add_agreement (fixture, "bb-ua", "2024-03-01", "bb ua", "form", FORM ("null"), NULL);
  set_fixture_add_event (fixture, "2025-01-01", "ended", "cc", "pact");
  set_fixture_add (fixture, "coalitions", "{'id':'ships','area':'sea','title':{'en':'Ships'},'leads':['aa','dd'],"
                   "'members':['bb','aa','ua'],'launched':'2024-06'," CLAIM "}");

  return set_fixture_load (fixture);
}

/* "BEFORE AFTER LOST" of each count, in their order, but those of areas. */
static char *
format_counts (SigScenario *scenario)
{
  GString *text = g_string_new (NULL);

  for (guint kind = 0; kind <= SIG_COUNT_COALITIONS_LED; kind++)
    g_string_append_printf (text, "%s%d-%d=%d", kind > 0 ? " " : "", sig_scenario_count (scenario, kind, SIG_SCENARIO_BEFORE),
                            sig_scenario_count (scenario, kind, SIG_SCENARIO_LOST),
                            sig_scenario_count (scenario, kind, SIG_SCENARIO_AFTER));

  return g_string_free_and_steal (text);
}

/* Signatories, agreements, commitments, sums, coalitions, coalitions with a lead. */
static void
test_counts (void)
{
  static const struct
  {
    const char *date;
    const char *ids;
    const char *counts;
  } cases[] = {
    { "2023-12-31", "aa", "0-0=0 0-0=0 0-0=0 0-0=0 0-0=0 0-0=0" },
    { "2024-01-15", "", "3-0=3 1-0=1 2-0=2 0-0=0 0-0=0 0-0=0" },
    /* Launched some day in June: it counts from the last one. */
    { "2024-06-29", "", "4-0=4 3-0=3 3-0=3 0-0=0 0-0=0 0-0=0" },
    { "2024-06-30", "", "4-0=4 3-0=3 3-0=3 0-0=0 1-0=1 1-0=1" },
    /* The pact outlives one that leaves, and takes along what only that one promised. */
    { "2024-12-31", "cc", "4-1=3 3-0=3 3-0=3 0-0=0 1-0=1 1-0=1" },
    { "2024-12-31", "aa", "4-2=2 3-1=2 3-1=2 0-0=0 1-0=1 1-0=1" },
    { "2024-12-31", "aa bb", "4-3=1 3-2=1 3-2=1 0-0=0 1-0=1 1-0=1" },
    { "2024-12-31", "aa bb cc", "4-4=0 3-3=0 3-3=0 0-0=0 1-0=1 1-0=1" },
    /* An agreement that goes takes its promises, and nobody out of a coalition. */
    { "2024-12-31", "pact", "4-1=3 3-1=2 3-2=1 0-0=0 1-0=1 1-0=1" },
    { "2024-12-31", "aa/pact bb/pact", "4-0=4 3-0=3 3-1=2 0-0=0 1-0=1 1-0=1" },
    { "2024-12-31", "aa dd", "4-2=2 3-1=2 3-1=2 0-0=0 1-0=1 1-1=0" },
    { "2024-12-31", "ua", "4-2=2 3-2=1 3-2=1 0-0=0 1-0=1 1-0=1" },
    /* Whoever really left is gone before. */
    { "2025-12-31", "cc", "3-0=3 3-0=3 3-0=3 0-0=0 1-0=1 1-0=1" },
  };
  g_autoptr(SigDataset) dataset = make_set ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigScenario) scenario = scenario_of (dataset, cases[i].date, cases[i].ids);
      g_autofree char *counts = format_counts (scenario);

      g_test_message ("%s without %s", cases[i].date, cases[i].ids);
      g_assert_cmpstr (counts, ==, cases[i].counts);
    }
}

static void
test_agreements (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-12-31", "aa bb/bb-ua");
  g_autoptr(GPtrArray) lost = sig_scenario_list_agreements (scenario, SIG_SCENARIO_LOST);
  SigParty *aa = sig_dataset_lookup_party (dataset, "aa");
  SigParty *bb = sig_dataset_lookup_party (dataset, "bb");

  g_assert_cmpuint (lost->len, ==, 2);
  g_assert_cmpstr (sig_record_get_id (lost->pdata[0]), ==, "aside");
  g_assert_cmpstr (sig_record_get_id (lost->pdata[1]), ==, "bb-ua");
  g_assert_true (sig_scenario_has_agreement (scenario, sig_dataset_lookup_agreement (dataset, "pact"), SIG_SCENARIO_AFTER));
  g_assert_true (sig_scenario_is_withdrawn (scenario, aa));
  g_assert_false (sig_scenario_is_withdrawn (scenario, bb));
  g_assert_cmpuint (sig_scenario_count_agreements_of (scenario, aa, SIG_SCENARIO_BEFORE), ==, 2);
  g_assert_cmpuint (sig_scenario_count_agreements_of (scenario, aa, SIG_SCENARIO_AFTER), ==, 0);
  g_assert_cmpuint (sig_scenario_count_agreements_of (scenario, bb, SIG_SCENARIO_AFTER), ==, 1);
  g_assert_cmpuint (sig_scenario_count_agreements_of (scenario, bb, SIG_SCENARIO_LOST), ==, 1);
}

static void
test_coalitions (void)
{
  static const struct
  {
    const char *ids;
    guint       n_leads;
    guint       n_members;
    SigLoss     loss;
    const char *words;
  } cases[] = {
    { "cc", 2, 1, SIG_LOSS_NONE, NULL }, { "bb", 2, 0, SIG_LOSS_SOME, "Loses a member" },
    { "aa", 1, 1, SIG_LOSS_A_LEAD, "Loses a lead" }, { "aa dd", 0, 1, SIG_LOSS_ONLY_LEAD, "Loses all 2 leads" },
    { "aa bb dd", 0, 0, SIG_LOSS_ONLY_PROVIDER, "Nobody remains" },
  };
  g_autoptr(SigDataset) dataset = make_set ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-12-31", cases[i].ids);
      g_autoptr(GArray) changes = sig_scenario_list_coalitions (scenario);
      const SigCoalitionChange *change = &g_array_index (changes, SigCoalitionChange, 0);
      g_autofree char *words = sig_coalition_dup_words (change);

      g_assert_cmpuint (changes->len, ==, 1);
      g_assert_cmpuint (change->n_leads[SIG_SCENARIO_BEFORE], ==, 2);
      g_assert_cmpuint (change->n_members[SIG_SCENARIO_BEFORE], ==, 1);
      g_assert_cmpuint (change->n_leads[SIG_SCENARIO_AFTER], ==, cases[i].n_leads);
      g_assert_cmpuint (change->n_members[SIG_SCENARIO_AFTER], ==, cases[i].n_members);
      g_assert_cmpint (change->loss, ==, cases[i].loss);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* AGREEMENT PARTY ENDS WORDS of each. */
static char *
format_notices (SigScenario *scenario)
{
  g_autoptr(GArray) notices = sig_scenario_list_notices (scenario);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < notices->len; i++)
    {
      const SigNotice *notice = &g_array_index (notices, SigNotice, i);
      g_autofree char *words = sig_notice_dup_words (notice);

      g_string_append_printf (text, "%s %s%s: %s\n", sig_record_get_id (SIG_RECORD (notice->agreement)),
                              notice->party != NULL ? sig_record_get_id (SIG_RECORD (notice->party)) : "all",
                              notice->ends ? " ends it" : "", words);
    }

  return g_string_free_and_steal (text);
}

/* Six months after the last of August is the last of February; half a month is sixteen days. */
static void
test_notices (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) party = scenario_of (dataset, "2024-08-31", "aa");
  g_autoptr(SigScenario) agreement = scenario_of (dataset, "2024-08-30", "pact bb/bb-ua");
  g_autoptr(SigScenario) nobody = scenario_of (dataset, "2024-08-30", "");
  g_autofree char *first = format_notices (party);
  g_autofree char *second = format_notices (agreement);
  g_autofree char *third = format_notices (nobody);

  g_assert_cmpstr (first, ==, "pact aa: Would count from 28 February 2025 (notice period in months: 6)\n"
                              "aside aa ends it: Would count from 16 September 2024 (notice period in months: 0.5)\n");
  g_assert_cmpstr (second, ==, "pact all ends it: Would count from 28 February 2025 (notice period in months: 6)\n"
                               "bb-ua bb ends it: No notice period is known\n");
  g_assert_cmpstr (third, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scenario/counts", test_counts);
  g_test_add_func ("/scenario/agreements", test_agreements);
  g_test_add_func ("/scenario/coalitions", test_coalitions);
  g_test_add_func ("/scenario/notices", test_notices);

  return g_test_run ();
}
