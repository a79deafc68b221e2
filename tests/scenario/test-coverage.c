/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"
#include "sig-scenario-words.h"

/* Two signatories; "cc" only leads a coalition. The vocabulary has air and sea in one group, aid between them in another. */
static SigDataset *
make_set (void)
{
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-01", "aa ua", "commitments",
                             "[" COMMITMENT ("planes", "air", "lead", "") "," COMMITMENT ("pilots", "air", "support", "") ","
                             COMMITMENT ("boats", "sea", "member", "") "]", NULL);
  set_fixture_add_agreement (fixture, "bb-ua", "2024-02-01", "bb ua", "commitments",
                             "[" COMMITMENT ("planes", "air", "member", "") "," COMMITMENT ("tents", "aid", "support", "") ","
                             COMMITMENT ("boats", "sea", "support", "") "]", NULL);
  set_fixture_add (fixture, "coalitions", "{'id':'ships','area':'sea','title':{'en':'Ships'},'leads':['cc'],'members':['aa','ua'],"
                   "'launched':'2024-06'," CLAIM "}");
  set_fixture_add (fixture, "groups", "{'id':'club','title':{'en':'Club'},'members':['bb','cc']}");

  return set_fixture_load (fixture);
}

static char *
format_tally (const SigTally *tally)
{
  return g_strdup_printf ("%d: %d %d %d, %d", tally->n_cells, tally->n_leads, tally->n_members, tally->n_supports, tally->n_claims);
}

/* One line each: rows, folded rows, columns, and what stands out. */
static char *
format_side (SigCoverage      *coverage,
             SigScenarioState  state)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    {
      const SigCoverageRow *row = sig_coverage_get_row (coverage, i);
      g_autofree char *tally = format_tally (&row->tallies[state]);
      g_autofree char *marks = state != SIG_SCENARIO_LOST ? sig_area_marks_dup_words (row, state) : sig_loss_dup_words (row);

      g_string_append_printf (text, "%s %s %s\n", sig_record_get_id (SIG_RECORD (row->area)), tally, marks != NULL ? marks : "-");
    }
  for (guint i = 0; i < sig_coverage_get_n_groups (coverage); i++)
    {
      const SigCoverageGroup *group = sig_coverage_get_group (coverage, i);
      g_autofree char *tally = format_tally (&group->tallies[state]);

      g_string_append_printf (text, "%s %s\n", sig_record_get_id (SIG_RECORD (group->group)), tally);
    }
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      const SigCoverageColumn *column = sig_coverage_get_column (coverage, i);
      g_autofree char *tally = format_tally (&column->tallies[state]);

      g_string_append_printf (text, "%s%s%s %s\n", sig_record_get_id (SIG_RECORD (column->party)),
                              column->is_signatory ? "" : " (no agreement)", column->is_withdrawn ? " (out)" : "", tally);
    }

  return g_string_free_and_steal (text);
}

static void
check_side (SigScenario      *scenario,
            SigScenarioState  state,
            const char       *expected)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  g_autofree char *text = format_side (coverage, state);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_matrix (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) early = scenario_of (dataset, "2024-01-15", "");
  g_autoptr(SigScenario) nobody = scenario_of (dataset, "2025-01-01", "");

  check_side (early, SIG_SCENARIO_BEFORE,
              "air 1: 1 0 0, 2 Hangs on aa\nsea 1: 0 1 0, 1 Hangs on aa, without a lead\naid 0: 0 0 0, 0 Nobody covers it\n"
              "forces 1: 1 0 0, 3\nrest 0: 0 0 0, 0\naa 2: 1 1 0, 3\n");
  /* Of several claims in a cell the heaviest role counts; a folded row counts each party once. */
  check_side (nobody, SIG_SCENARIO_BEFORE,
              "air 2: 1 1 0, 3 -\nsea 3: 1 1 1, 4 -\naid 1: 0 0 1, 1 Hangs on bb, without a lead\n"
              "forces 3: 2 1 0, 7\nrest 1: 0 0 1, 1\n"
              "aa 2: 1 1 0, 4\nbb 3: 0 1 2, 3\ncc (no agreement) 1: 1 0 0, 1\n");
  check_side (nobody, SIG_SCENARIO_LOST,
              "air 0: 0 0 0, 0 -\nsea 0: 0 0 0, 0 -\naid 0: 0 0 0, 0 -\nforces 0: 0 0 0, 0\nrest 0: 0 0 0, 0\n"
              "aa 0: 0 0 0, 0\nbb 0: 0 0 0, 0\ncc (no agreement) 0: 0 0 0, 0\n");
}

static void
test_loss (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) aa = scenario_of (dataset, "2025-01-01", "aa");
  g_autoptr(SigScenario) bb = scenario_of (dataset, "2025-01-01", "bb cc");
  g_autoptr(SigScenario) agreement = scenario_of (dataset, "2025-01-01", "aa-ua");

  check_side (aa, SIG_SCENARIO_LOST,
              "air 1: 1 0 0, 2 Loses its only lead\nsea 1: 0 1 0, 2 Loses a provider\naid 0: 0 0 0, 0 -\n"
              "forces 1: 1 0 0, 4\nrest 0: 0 0 0, 0\n"
              "aa (out) 2: 1 1 0, 4\nbb 0: 0 0 0, 0\ncc (no agreement) 0: 0 0 0, 0\n");
  check_side (bb, SIG_SCENARIO_AFTER,
              "air 1: 1 0 0, 2 Hangs on aa\nsea 1: 0 1 0, 2 Hangs on aa, without a lead\naid 0: 0 0 0, 0 Nobody covers it\n"
              "forces 1: 1 0 0, 4\nrest 0: 0 0 0, 0\n"
              "aa 2: 1 1 0, 4\nbb (out) 0: 0 0 0, 0\ncc (no agreement) (out) 0: 0 0 0, 0\n");
  /* Without the agreement "aa" is still in the coalition, and its column stays where it was. */
  check_side (agreement, SIG_SCENARIO_AFTER,
              "air 1: 0 1 0, 1 Hangs on bb, without a lead\nsea 3: 1 1 1, 3 -\naid 1: 0 0 1, 1 Hangs on bb, without a lead\n"
              "forces 3: 1 2 0, 4\nrest 1: 0 0 1, 1\n"
              "aa 1: 0 1 0, 1\nbb 3: 0 1 2, 3\ncc (no agreement) 1: 1 0 0, 1\n");
}

/* Whom only an event names with an agreement is signed in it, but makes none of its promises. */
static void
test_guest (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigScenario) scenario = NULL;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-01", "aa ua", "commitments", "[" COMMITMENT ("planes", "air", "lead", "") "]",
                             NULL);
  set_fixture_add_event (fixture, "2024-01-01", "signed", "aa bb ua", "aa-ua");
  dataset = set_fixture_load (fixture);
  scenario = scenario_of (dataset, "2025-01-01", "");

  check_side (scenario, SIG_SCENARIO_BEFORE,
              "air 1: 1 0 0, 1 Hangs on aa\nsea 0: 0 0 0, 0 Nobody covers it\naid 0: 0 0 0, 0 Nobody covers it\n"
              "forces 1: 1 0 0, 1\nrest 0: 0 0 0, 0\naa 1: 1 0 0, 1\nbb 0: 0 0 0, 0\n");
}

static void
test_words (void)
{
  static const struct
  {
    SigLoss     loss;
    int         n;
    int         n_leads;
    int         n_after;
    int         n_leads_after;
    const char *words;
  } cases[] = {
    { SIG_LOSS_NONE, 3, 2, 3, 2, NULL }, { SIG_LOSS_SOME, 3, 2, 3, 2, "Loses a promise, but nobody" },
    { SIG_LOSS_SOME, 3, 2, 2, 2, "Loses a provider" }, { SIG_LOSS_SOME, 4, 2, 2, 2, "Loses 2 providers" },
    { SIG_LOSS_A_LEAD, 3, 2, 2, 1, "Loses a lead" }, { SIG_LOSS_A_LEAD, 4, 4, 2, 2, "Loses 2 leads" },
    { SIG_LOSS_ONLY_LEAD, 3, 1, 2, 0, "Loses its only lead" }, { SIG_LOSS_ONLY_LEAD, 4, 3, 1, 0, "Loses all 3 leads" },
    { SIG_LOSS_ONLY_PROVIDER, 1, 1, 0, 0, "Loses its only provider" },
    { SIG_LOSS_ONLY_PROVIDER, 4, 3, 0, 0, "Loses all 4 providers" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigCoverageRow row = { .loss = cases[i].loss };
      g_autofree char *words = NULL;

      row.tallies[SIG_SCENARIO_BEFORE] = (SigTally) { .n_cells = cases[i].n, .n_leads = cases[i].n_leads };
      row.tallies[SIG_SCENARIO_AFTER] = (SigTally) { .n_cells = cases[i].n_after, .n_leads = cases[i].n_leads_after };
      words = sig_loss_dup_words (&row);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
check_claims (SigCoverage *coverage,
              int          row,
              int          column,
              const char  *expected)
{
  g_autoptr(GArray) claims = sig_coverage_list_claims (coverage, row, column);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      const SigCoverageClaim *claim = &g_array_index (claims, SigCoverageClaim, i);

      g_string_append_printf (text, "%s by %s in %s%s;", sig_claim_get_address (claim->claim),
                              sig_record_get_id (SIG_RECORD (claim->party)), sig_record_get_id (SIG_RECORD (claim->area)),
                              claim->is_lost ? " lost" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_claims (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2025-01-01", "aa-ua");
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  SigTally tallies[SIG_N_SCENARIO_STATES];

  check_claims (coverage, 1, 0, "agreements/aa-ua/commitments/boats by aa in sea lost;coalitions/ships by aa in sea;");
  check_claims (coverage, 2, -1, "agreements/bb-ua/commitments/tents by bb in aid;");
  check_claims (coverage, -1, 2, "coalitions/ships by cc in sea;");
  check_claims (coverage, 2, 0, "");

  g_assert_true (sig_coverage_get_group_cell (coverage, 0, 0, tallies));
  g_assert_cmpint (tallies[SIG_SCENARIO_BEFORE].n_cells, ==, 2);
  g_assert_cmpint (tallies[SIG_SCENARIO_AFTER].n_cells, ==, 1);
  g_assert_false (sig_coverage_get_group_cell (coverage, 1, 0, tallies));
  g_assert_cmpint (sig_coverage_find_column (coverage, sig_dataset_lookup_party (dataset, "bb")), ==, 1);
  g_assert_cmpint (sig_coverage_find_column (coverage, sig_dataset_get_focus (dataset)), ==, -1);
}

static void
check_order (SigCoverage      *coverage,
             SigCoverageOrder  order,
             const char       *expected)
{
  g_autofree guint *rows = sig_coverage_order_rows (coverage, order);
  g_autofree guint *columns = sig_coverage_order_columns (coverage, order);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    g_string_append_printf (text, "%s ", sig_record_get_id (SIG_RECORD (sig_coverage_get_row (coverage, rows[i])->area)));
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    g_string_append_printf (text, "%s ", sig_record_get_id (SIG_RECORD (sig_coverage_get_column (coverage, columns[i])->party)));
  g_assert_cmpstr (text->str, ==, expected);
}

/* The widest first: "bb" has three areas, sea three parties; who has no agreement stays last. */
static void
test_orders (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2025-01-01", "bb");
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);

  check_order (coverage, SIG_COVERAGE_ORDER_DATE, "air sea aid aa bb cc ");
  check_order (coverage, SIG_COVERAGE_ORDER_BREADTH, "sea air aid bb aa cc ");
  check_order (coverage, SIG_COVERAGE_ORDER_GROUP, "air sea aid bb aa cc ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/coverage/matrix", test_matrix);
  g_test_add_func ("/coverage/loss", test_loss);
  g_test_add_func ("/coverage/guest", test_guest);
  g_test_add_func ("/coverage/words", test_words);
  g_test_add_func ("/coverage/claims", test_claims);
  g_test_add_func ("/coverage/orders", test_orders);

  return g_test_run ();
}
