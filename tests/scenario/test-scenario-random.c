/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"

/* Random sets, days and withdrawals, and what must hold of all of them. */

static const char *const parties[] = { "aa", "bb", "cc", "dd", "ee", "ua" };
static const char *const dates[] = { "2020-01-01", "2020-03-15", "2020-06-30", "2020-07", "2021" };
static const char *const days[] = { "2019-12-31", "2020-05-01", "2020-08-01", "2021-12-31" };
static const char *const areas[] = { "air", "aid", "sea" };
static const char *const roles[] = { "lead", "member", "support" };
static const char *const natures[] = { "pledge", "past", "loan", "share", "kind" };
static const char *const currencies[] = { "'EUR'", "'USD'", "'JPY'", "'GBP'" };
static const char *const years[] = { "null", "'2019'", "'2020-04'", "'2021'", "'2024-03-31'" };

#define PICK(list) ((list)[g_test_rand_int_range (0, G_N_ELEMENTS (list))])

static gboolean
chance (int one_in)
{
  return g_test_rand_int_range (0, one_in) == 0;
}

/* At least so many of the first @n parties, with @between. */
static char *
pick_parties (guint       n,
              guint       at_least,
              const char *between)
{
  GString *chosen = g_string_new (NULL);
  guint n_chosen = 0;

  for (guint i = 0; i < n; i++)
    if (chance (3) || n - i <= at_least - MIN (n_chosen, at_least))
      {
        g_string_append_printf (chosen, "%s%s", n_chosen > 0 ? between : "", parties[i]);
        n_chosen++;
      }

  return g_string_free_and_steal (chosen);
}

/* Who of an agreement makes a promise: named, or all. */
static char *
make_by (const char *of)
{
  g_auto(GStrv) each = g_strsplit (of, " ", -1);
  g_autoptr(GString) by = g_string_new (NULL);

  if (chance (2))
    return g_strdup ("");
  for (guint i = 0; each[i] != NULL; i++)
    if (chance (2) || (by->len == 0 && each[i + 1] == NULL))
      g_string_append_printf (by, "%s'%s'", by->len > 0 ? "," : "", each[i]);

  return g_strdup_printf (",'by':[%s]", by->str);
}

static char *
make_commitments (const char *of)
{
  GString *list = g_string_new ("[");

  for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
    {
      g_autofree char *by = make_by (of);

      g_string_append_printf (list, COMMITMENT ("c%d", "%s", "%s", "%s") "%s", i, PICK (areas), PICK (roles), by, i > 1 ? "," : "");
    }

  return g_string_free_and_steal (g_string_append_c (list, ']'));
}

static char *
make_money (const char *of)
{
  static const char *const certainties[] = { CLAIM, CLAIM_OF ("secondary"), CLAIM_OF ("disputed") };
  GString *list = g_string_new ("[");

  for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
    {
      const char *from = PICK (years);
      const char *to = chance (2) || from[0] == 'n' ? from : "'2027'";
      g_autofree char *by = make_by (of);
      g_autofree char *amount = chance (6) ? g_strdup ("null")
                                           : g_strdup_printf ("%d.%03d", g_test_rand_int_range (0, 5000), g_test_rand_int_range (0, 1000));

      g_string_append_printf (list, MONEY ("m%d", "%s", "%s", "%s", "%s", "%s", "%s", "%s", "%s%s,%s}%s"), i, amount,
                              PICK (currencies), PICK (natures), chance (2) ? "relief" : "military", from, to,
                              chance (2) ? "true" : "false", by, chance (8) ? ",'counted':false" : "", PICK (certainties),
                              i > 1 ? "," : "");
    }

  return g_string_free_and_steal (g_string_append_c (list, ']'));
}

typedef struct
{
  char *parties;
  char *commitments;
  char *money;
} Made;

static void
add_made (SetFixture *fixture,
          const Made *made,
          guint       number)
{
  g_autofree char *id = g_strdup_printf ("agreement-%u", number);

  set_fixture_add_agreement (fixture, id, dates[number], made->parties, "commitments", made->commitments, "money", made->money,
                             NULL);
}

static void
add_events (SetFixture *fixture,
            GPtrArray  *events)
{
  for (guint i = 0; i < events->len; i++)
    set_fixture_add (fixture, "events", "%s", (const char *) events->pdata[i]);
}

static GPtrArray *
make_events (void)
{
  static const char *const kinds[] = { "declined", "notice", "ended", "statement" };
  GPtrArray *events = g_ptr_array_new_with_free_func (g_free);

  for (int i = g_test_rand_int_range (0, 5); i > 0; i--)
    {
      g_autofree char *who = pick_parties (G_N_ELEMENTS (parties), 1, "','");

      g_ptr_array_add (events, g_strdup_printf ("{'id':'e%d','date':'202%d-0%d-17','kind':'%s','parties':['%s'],'agreement':"
                                                "'agreement-%d','title':{'en':'So'},'summary':{'en':'So.'}," CLAIM "}", i,
                                                g_test_rand_int_range (0, 2), g_test_rand_int_range (1, 10), PICK (kinds), who,
                                                g_test_rand_int_range (0, G_N_ELEMENTS (dates))));
    }

  return events;
}

static GPtrArray *
make_coalitions (void)
{
  GPtrArray *coalitions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *leads = pick_parties (2, 1, "','");
      g_autofree char *members = pick_parties (G_N_ELEMENTS (parties), 1, "','");

      g_ptr_array_add (coalitions, g_strdup_printf ("{'id':'coalition-%u','area':'%s','title':{'en':'Both'},'leads':['%s'],"
                                                    "'members':['%s'],'launched':'2020-0%d'," CLAIM "}", i, PICK (areas), leads,
                                                    members, g_test_rand_int_range (1, 10)));
    }

  return coalitions;
}

/* The same set twice: once with the lists of the file the other way round. */
static void
make_sets (SigDataset **set,
           SigDataset **reversed)
{
  SetFixture *fixtures[] = { set_fixture_new (), set_fixture_new () };
  g_autoptr(GPtrArray) events = make_events ();
  g_autoptr(GPtrArray) coalitions = make_coalitions ();
  Made made[G_N_ELEMENTS (dates)];

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      made[i].parties = pick_parties (G_N_ELEMENTS (parties), 2, " ");
      made[i].commitments = make_commitments (made[i].parties);
      made[i].money = make_money (made[i].parties);
    }
  for (guint f = 0; f < G_N_ELEMENTS (fixtures); f++)
    {
      set_fixture_add (fixtures[f], "rates", "{'currency':'USD','period':'2020','per_base':1.13," CLAIM "}");
      set_fixture_add (fixtures[f], "rates", "{'currency':'USD','period':'2021','per_base':1.2417," CLAIM_OF ("secondary") "}");
      set_fixture_add (fixtures[f], "rates", "{'currency':'JPY','period':'2020','per_base':121.9," CLAIM_OF ("disputed") "}");
      for (guint i = 0; i + 1 < G_N_ELEMENTS (parties); i++)
        set_fixture_add_party (fixtures[f], parties[f == 0 ? i : G_N_ELEMENTS (parties) - 2 - i]);
      for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
        {
          guint number = f == 0 ? i : G_N_ELEMENTS (dates) - 1 - i;

          add_made (fixtures[f], &made[number], number);
        }
      for (guint i = 0; i < coalitions->len; i++)
        set_fixture_add (fixtures[f], "coalitions", "%s", (const char *) coalitions->pdata[f == 0 ? i : coalitions->len - 1 - i]);
      add_events (fixtures[f], events);
    }
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_free (made[i].parties);
      g_free (made[i].commitments);
      g_free (made[i].money);
    }

  *set = set_fixture_load (fixtures[0]);
  *reversed = set_fixture_load (fixtures[1]);
}

/* Some ids, with spaces between them. */
static char *
pick_ids (void)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i + 1 < G_N_ELEMENTS (parties); i++)
    if (chance (3))
      g_string_append_printf (ids, "%s ", parties[i]);
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      if (chance (5))
        g_string_append_printf (ids, "agreement-%u ", i);
      if (chance (4))
        g_string_append_printf (ids, "%s/agreement-%u ", PICK (parties), i);
    }

  return g_strchomp (g_string_free_and_steal (ids));
}

static void
check_tallies (const SigTally *tallies)
{
  const SigTally *before = &tallies[SIG_SCENARIO_BEFORE];
  const SigTally *after = &tallies[SIG_SCENARIO_AFTER];
  const SigTally *lost = &tallies[SIG_SCENARIO_LOST];

  g_assert_cmpint (before->n_cells, ==, after->n_cells + lost->n_cells);
  g_assert_cmpint (before->n_leads, ==, after->n_leads + lost->n_leads);
  g_assert_cmpint (before->n_members, ==, after->n_members + lost->n_members);
  g_assert_cmpint (before->n_supports, ==, after->n_supports + lost->n_supports);
  g_assert_cmpint (before->n_claims, ==, after->n_claims + lost->n_claims);
  for (guint i = 0; i < SIG_N_SCENARIO_STATES; i++)
    g_assert_cmpint (tallies[i].n_cells, ==, tallies[i].n_leads + tallies[i].n_members + tallies[i].n_supports);
}

static void
check_columns (SigCoverage *coverage,
               guint        row,
               int         *n_claims)
{
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      g_autoptr(GArray) claims = sig_coverage_list_claims (coverage, (int) row, (int) i);
      SigCoverageCell cell = { { 0, }, };
      guint n_lost = 0;

      for (guint c = 0; c < claims->len; c++)
        n_lost += g_array_index (claims, SigCoverageClaim, c).is_lost;
      g_assert_cmpint (sig_coverage_get_cell (coverage, row, i, &cell), ==, claims->len > 0);
      g_assert_cmpuint (cell.n_claims[SIG_SCENARIO_BEFORE], ==, claims->len);
      g_assert_cmpuint (cell.n_claims[SIG_SCENARIO_LOST], ==, n_lost);
      g_assert_cmpuint (cell.n_claims[SIG_SCENARIO_AFTER], ==, claims->len - n_lost);
      for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
        n_claims[state] += (int) cell.n_claims[state];
    }
}

/* Before is after and lost, in each number; rows add up to the whole, and columns do. */
static void
check_coverage (SigScenario *scenario)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  int of_rows[SIG_N_SCENARIO_STATES] = { 0, }, of_columns[SIG_N_SCENARIO_STATES] = { 0, };

  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    {
      const SigCoverageRow *row = sig_coverage_get_row (coverage, i);
      int n_claims[SIG_N_SCENARIO_STATES] = { 0, };

      check_tallies (row->tallies);
      check_columns (coverage, i, n_claims);
      for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
        {
          g_assert_cmpint (n_claims[state], ==, row->tallies[state].n_claims);
          of_rows[state] += row->tallies[state].n_claims;
        }
    }
  for (guint i = 0; i < sig_coverage_get_n_groups (coverage); i++)
    check_tallies (sig_coverage_get_group (coverage, i)->tallies);
  for (guint i = 0; i < sig_coverage_get_n_columns (coverage); i++)
    {
      check_tallies (sig_coverage_get_column (coverage, i)->tallies);
      for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
        of_columns[state] += sig_coverage_get_column (coverage, i)->tallies[state].n_claims;
    }
  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    {
      g_assert_cmpint (of_rows[state], ==, sig_coverage_get_total (coverage, state)->n_claims);
      g_assert_cmpint (of_columns[state], ==, sig_coverage_get_total (coverage, state)->n_claims);
    }
}

static void
check_counts (SigScenario *scenario)
{
  SigStandings *standings = sig_contributions_get_standings (sig_scenario_get_contributions (scenario));
  SigDay day = sig_scenario_get_day (scenario);

  for (guint kind = 0; kind < SIG_N_COUNTS; kind++)
    g_assert_cmpint (sig_scenario_count (scenario, kind, SIG_SCENARIO_BEFORE), ==,
                     sig_scenario_count (scenario, kind, SIG_SCENARIO_AFTER) +
                     sig_scenario_count (scenario, kind, SIG_SCENARIO_LOST));
  g_assert_cmpint (sig_scenario_count (scenario, SIG_COUNT_AGREEMENTS, SIG_SCENARIO_BEFORE), ==,
                   sig_standings_count_agreements (standings, day));
  g_assert_cmpint (sig_scenario_count (scenario, SIG_COUNT_SIGNATORIES, SIG_SCENARIO_BEFORE), ==,
                   sig_standings_count_signed (standings, day));
}

static void
check_split (SigMoneyReport *report,
             SigMoneyFilter  filter)
{
  g_autoptr(SigTotal) before = sig_money_report_dup_total (report, SIG_SCENARIO_BEFORE, &filter);
  g_autoptr(SigTotal) both = sig_money_report_dup_total (report, SIG_SCENARIO_AFTER, &filter);
  g_autoptr(SigTotal) lost = sig_money_report_dup_total (report, SIG_SCENARIO_LOST, &filter);

  sig_total_add_total (both, lost);
  g_assert_true (sig_total_is_same_amount (before, both));
  g_assert_cmpuint (sig_total_get_n_parts (before), ==, sig_total_get_n_parts (both));
  g_assert_cmpuint (sig_total_get_n_left_out (before), ==, sig_total_get_n_left_out (both));
  g_assert_cmpint (sig_total_get_certainty (before), ==, sig_total_get_certainty (both));
}

static SigTotal *
add_all_kinds (SigMoneyReport   *report,
               SigScenarioState  state,
               SigMoneyFilter    filter)
{
  SigDataset *dataset = sig_scenario_get_dataset (sig_money_report_get_scenario (report));
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_MONEY_KIND);
  SigList *terms = sig_dataset_get_terms (dataset, SIG_TERM_MONEY_NATURE);
  SigTotal *total = sig_total_new (dataset, sig_money_report_get_currency (report));

  for (guint k = 0; k < sig_list_get_n (kinds); k++)
    for (guint n = 0; n < sig_list_get_n (terms); n++)
      {
        g_autoptr(SigTotal) part = NULL;

        filter.kind = sig_list_get (kinds, k);
        filter.nature = sig_list_get (terms, n);
        part = sig_money_report_dup_total (report, state, &filter);
        sig_total_add_total (total, part);
      }

  return total;
}

static SigTotal *
add_all_years (SigMoneyReport   *report,
               SigScenarioState  state,
               SigSum            sum)
{
  SigTotal *total = sig_total_new (sig_scenario_get_dataset (sig_money_report_get_scenario (report)),
                                   sig_money_report_get_currency (report));
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, sum);

  for (guint i = 0; i < stretches->len; i++)
    {
      g_autoptr(SigTotal) part = sig_money_report_dup_total (report, state,
                                                             &(SigMoneyFilter) { .sum = sum, .stretch = &g_array_index (stretches, SigStretch, i) });

      sig_total_add_total (total, part);
    }

  return total;
}

/* What is there of one heading, added up by the conversion alone. */
static SigTotal *
add_all_rows (SigMoneyReport   *report,
              SigScenarioState  state,
              SigSum            sum)
{
  const GArray *rows = sig_money_report_get_rows (report);
  SigTotal *total = sig_total_new (sig_scenario_get_dataset (sig_money_report_get_scenario (report)),
                                   sig_money_report_get_currency (report));

  for (guint i = 0; i < rows->len; i++)
    {
      const SigMoneyRow *row = &g_array_index (rows, SigMoneyRow, i);
      g_autoptr(SigTotal) one = sig_money_report_dup_row_total (report, i);

      g_assert_cmpint (row->reason == SIG_LEFT_OUT_NOT, ==, sig_total_get_n_parts (one) == 1);
      if (sig_term_get_sum (sig_money_get_nature (row->money)) == sum &&
          (state == SIG_SCENARIO_BEFORE || row->is_lost == (state == SIG_SCENARIO_LOST)))
        sig_total_add (total, row->money, sig_signing_get_date (sig_agreement_get_signing (row->agreement)));
    }

  return total;
}

static void
check_money (SigScenario *scenario,
             const char  *currency)
{
  g_autoptr(SigMoneyReport) report = sig_money_report_new (scenario, currency);
  SigList *list = sig_dataset_get_parties (sig_scenario_get_dataset (scenario));

  for (SigSum sum = SIG_SUM_PLEDGED; sum < SIG_SUM_NEVER; sum++)
    {
      check_split (report, (SigMoneyFilter) { .sum = sum });
      for (guint i = 0; i < sig_list_get_n (list); i++)
        check_split (report, (SigMoneyFilter) { .sum = sum, .party = sig_list_get (list, i) });
      for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
        {
          g_autoptr(SigTotal) total = sig_money_report_dup_total (report, state, &(SigMoneyFilter) { .sum = sum });
          g_autoptr(SigTotal) of_kinds = add_all_kinds (report, state, (SigMoneyFilter) { .sum = sum });
          g_autoptr(SigTotal) of_years = add_all_years (report, state, sum);
          g_autoptr(SigTotal) of_rows = add_all_rows (report, state, sum);

          g_assert_true (sig_total_is_same_amount (total, of_kinds));
          g_assert_true (sig_total_is_same_amount (total, of_years));
          g_assert_true (sig_total_is_same_amount (total, of_rows));
          g_assert_cmpuint (sig_total_get_n_parts (total), ==, sig_total_get_n_parts (of_kinds));
          g_assert_cmpuint (sig_total_get_n_parts (total), ==, sig_total_get_n_parts (of_rows));
          g_assert_cmpuint (sig_total_get_n_left_out (total), ==, sig_total_get_n_left_out (of_rows));
          g_assert_cmpint (sig_total_get_certainty (total), ==, sig_total_get_certainty (of_rows));
          g_assert_cmpint (sig_total_get_certainty (total), ==, sig_total_get_certainty (of_years));
        }
    }
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* All cells, counts and totals of a side, in an order of their own. */
static char *
describe (SigScenario      *scenario,
          SigScenarioState  state)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  GString *text = g_string_new (NULL);

  for (guint r = 0; r < sig_coverage_get_n_rows (coverage); r++)
    for (guint c = 0; c < sig_coverage_get_n_columns (coverage); c++)
      {
        SigCoverageCell cell;

        if (sig_coverage_get_cell (coverage, r, c, &cell) && cell.n_claims[state] > 0)
          g_ptr_array_add (lines, g_strdup_printf ("%s %s %u %u", sig_record_get_id (SIG_RECORD (sig_coverage_get_row (coverage, r)->area)),
                                                   sig_record_get_id (SIG_RECORD (sig_coverage_get_column (coverage, c)->party)),
                                                   cell.n_claims[state], state != SIG_SCENARIO_LOST ? cell.weights[state] : 0));
      }
  g_ptr_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) lines->pdata[i]);
  for (guint kind = 0; kind < SIG_N_COUNTS; kind++)
    g_string_append_printf (text, "%d ", sig_scenario_count (scenario, kind, state));
  for (SigSum sum = SIG_SUM_PLEDGED; sum < SIG_SUM_NEVER; sum++)
    {
      g_autofree char *money = format_money (scenario, state, (SigMoneyFilter) { .sum = sum });

      g_string_append_printf (text, "%s ", money);
    }

  return g_string_free_and_steal (text);
}

static void
check_same (SigScenario      *scenario,
            SigScenarioState  state,
            SigScenario      *other,
            SigScenarioState  other_state)
{
  g_autofree char *first = describe (scenario, state);
  g_autofree char *second = describe (other, other_state);

  g_assert_cmpstr (first, ==, second);
}

/* Nobody left: no agreement, claim or promise, and what was given was given. */
static void
check_all_out (SigDataset *dataset,
               const char *day)
{
  g_autoptr(SigScenario) scenario = scenario_of (dataset, day, "aa bb cc dd ee ua");
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);
  g_autofree char *pledged = format_money (scenario, SIG_SCENARIO_AFTER, (SigMoneyFilter) { .sum = SIG_SUM_PLEDGED });
  g_autofree char *loaned = format_money (scenario, SIG_SCENARIO_AFTER, (SigMoneyFilter) { .sum = SIG_SUM_LOANED });
  g_autofree char *lost = format_money (scenario, SIG_SCENARIO_LOST, (SigMoneyFilter) { .sum = SIG_SUM_GIVEN });
  g_autoptr(GPtrArray) agreements = sig_scenario_list_agreements (scenario, SIG_SCENARIO_AFTER);

  for (guint kind = 0; kind < SIG_N_COUNTS; kind++)
    g_assert_cmpint (sig_scenario_count (scenario, kind, SIG_SCENARIO_AFTER), ==, 0);
  g_assert_cmpint (sig_coverage_get_total (coverage, SIG_SCENARIO_AFTER)->n_claims, ==, 0);
  g_assert_cmpuint (agreements->len, ==, 0);
  g_assert_cmpstr (pledged, ==, "0.00 0 0 3");
  g_assert_cmpstr (loaned, ==, "0.00 0 0 3");
  g_assert_cmpstr (lost, ==, "0.00 0 0 3");
}

static char *
turn_round (const char *ids)
{
  g_auto(GStrv) each = g_strsplit (ids, " ", -1);
  GString *turned = g_string_new (NULL);

  for (guint i = g_strv_length (each); i-- > 0;)
    g_string_append_printf (turned, "%s%s", each[i], i > 0 ? " " : "");

  return g_string_free_and_steal (turned);
}

static void
check_withdrawal (SigDataset *dataset,
                  SigDataset *reversed,
                  const char *day)
{
  g_autofree char *ids = pick_ids ();
  g_autofree char *turned = turn_round (ids);
  g_autofree char *more = g_strdup_printf ("%s dd agreement-1", ids);
  g_autoptr(SigScenario) scenario = scenario_of (dataset, day, ids);
  g_autoptr(SigScenario) again = scenario_of (reversed, day, turned);
  g_autoptr(SigScenario) nobody = scenario_of (dataset, day, "");
  g_autoptr(SigScenario) strangers = scenario_of (dataset, day, "zz aa/zz zz/agreement-1 coalition-1");
  g_autoptr(SigScenario) further = scenario_of (dataset, day, more);

  check_coverage (scenario);
  check_counts (scenario);
  check_money (scenario, "EUR");
  check_money (scenario, "JPY");
  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    check_same (scenario, state, again, state);
  check_same (nobody, SIG_SCENARIO_BEFORE, nobody, SIG_SCENARIO_AFTER);
  check_same (strangers, SIG_SCENARIO_BEFORE, strangers, SIG_SCENARIO_AFTER);
  check_same (nobody, SIG_SCENARIO_BEFORE, scenario, SIG_SCENARIO_BEFORE);
  /* Who is out cannot give anything by going once more; more that are out never leave more behind. */
  for (guint kind = 0; kind < SIG_COUNT_AREAS_ON_ONE; kind++)
    g_assert_cmpint (sig_scenario_count (further, kind, SIG_SCENARIO_AFTER), <=,
                     sig_scenario_count (scenario, kind, SIG_SCENARIO_AFTER));
}

static void
test_random (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr(SigDataset) dataset = NULL;
      g_autoptr(SigDataset) reversed = NULL;

      make_sets (&dataset, &reversed);
      for (guint i = 0; i < G_N_ELEMENTS (days); i++)
        {
          check_withdrawal (dataset, reversed, days[i]);
          check_all_out (dataset, days[i]);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scenario/random", test_random);

  return g_test_run ();
}
