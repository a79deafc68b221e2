/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-private.h"

G_DEFINE_FINAL_TYPE (SigCoverage, sig_coverage, G_TYPE_OBJECT)

static void
sig_coverage_finalize (GObject *object)
{
  SigCoverage *self = SIG_COVERAGE (object);

  g_array_unref (self->rows);
  g_array_unref (self->groups);
  g_array_unref (self->columns);
  g_free (self->column_of);
  g_clear_object (&self->scenario);

  G_OBJECT_CLASS (sig_coverage_parent_class)->finalize (object);
}

static void
sig_coverage_class_init (SigCoverageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_coverage_finalize;
}

static void
sig_coverage_init (SigCoverage *self)
{
}

static void
count_presence (SigTally          *tally,
                const SigPresence *presence,
                int                sign)
{
  if (presence->n_claims == 0)
    return;

  tally->n_cells += sign;
  tally->n_claims += sign * (int) presence->n_claims;
  switch (presence->weight)
    {
    case SIG_WEIGHT_LEAD:
      tally->n_leads += sign;
      break;
    case SIG_WEIGHT_MEMBER:
      tally->n_members += sign;
      break;
    case SIG_WEIGHT_SUPPORT:
    default:
      tally->n_supports += sign;
      break;
    }
}

/*
 * sig_tally_add:
 * @tallies: those of a row or column, before, after and lost
 * @before: what is in one of its cells
 * @after: what remains of it
 *
 * Adds a cell. Only a cell that changes is lost in any way.
 */
void
sig_tally_add (SigTally          *tallies,
               const SigPresence *before,
               const SigPresence *after)
{
  count_presence (&tallies[SIG_SCENARIO_BEFORE], before, 1);
  count_presence (&tallies[SIG_SCENARIO_AFTER], after, 1);
  if (before->n_claims == after->n_claims)
    return;

  count_presence (&tallies[SIG_SCENARIO_LOST], before, 1);
  count_presence (&tallies[SIG_SCENARIO_LOST], after, -1);
}

static void
add_column (SigCoverage *self,
            guint        number,
            gboolean     is_signatory)
{
  SigScenario *scenario = self->scenario;
  SigParty *party = sig_list_get (sig_dataset_get_parties (scenario->contributions->dataset), number);
  SigCoverageColumn column = { party, is_signatory, scenario->out->parties[number], };

  g_array_append_val (self->columns, column);
  self->column_of[number] = self->columns->len;
}

/* The signatories in order of their first signature, then those that only have a part by coalitions. */
static void
lay_columns (SigCoverage *self)
{
  SigContributions *contributions = self->scenario->contributions;
  SigHoldings *before = self->scenario->before;
  SigList *signatories = sig_standings_get_signatories (contributions->standings);
  g_autofree guint8 *has_part = g_new0 (guint8, contributions->n_parties + 1);

  for (guint i = 0; i < sig_list_get_n (signatories); i++)
    {
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (contributions->parties, sig_list_get (signatories, i))) - 1;

      if (before->n_agreements_of[number] > 0)
        add_column (self, number, TRUE);
    }

  for (guint i = 0; i < contributions->cells->len; i++)
    if (before->cells[i].n_claims > 0)
      has_part[g_array_index (contributions->cells, SigCell, i).party] = TRUE;
  for (guint i = 0; i < contributions->n_parties; i++)
    if (i != contributions->focus && self->column_of[i] == 0 && (has_part[i] || before->n_agreements_of[i] > 0))
      add_column (self, i, before->n_agreements_of[i] > 0);
}

static SigAreaMarks
find_marks (const SigTally *tally)
{
  if (tally->n_cells == 0)
    return SIG_AREA_NOBODY;

  return (tally->n_cells == 1 ? SIG_AREA_ON_ONE : 0) | (tally->n_leads == 0 ? SIG_AREA_NO_LEAD : 0);
}

static void
judge_row (SigCoverageRow *row)
{
  guint n[SIG_SCENARIO_LOST], n_leads[SIG_SCENARIO_LOST];

  for (guint state = 0; state < SIG_SCENARIO_LOST; state++)
    {
      n[state] = (guint) row->tallies[state].n_cells;
      n_leads[state] = (guint) row->tallies[state].n_leads;
      row->marks[state] = find_marks (&row->tallies[state]);
      if ((row->marks[state] & SIG_AREA_ON_ONE) == 0)
        row->ones[state] = NULL;
    }
  row->loss = sig_loss_of (n, n_leads, row->tallies[SIG_SCENARIO_LOST].n_claims > 0);
}

static void
fill_row (SigCoverage *self,
          guint        number)
{
  SigContributions *contributions = self->scenario->contributions;
  const SigHoldings *before = self->scenario->before;
  const SigHoldings *after = self->scenario->after;
  SigCoverageRow *row = &g_array_index (self->rows, SigCoverageRow, number);
  SigRange cells = g_array_index (contributions->rows, SigRange, number);

  for (guint i = cells.first; i < cells.first + cells.n; i++)
    {
      SigCoverageColumn *column;

      if (before->cells[i].n_claims == 0)
        continue;
      column = &g_array_index (self->columns, SigCoverageColumn,
                               self->column_of[g_array_index (contributions->cells, SigCell, i).party] - 1);
      row->ones[SIG_SCENARIO_BEFORE] = column->party;
      if (after->cells[i].n_claims > 0)
        row->ones[SIG_SCENARIO_AFTER] = column->party;
      sig_tally_add (row->tallies, &before->cells[i], &after->cells[i]);
      sig_tally_add (column->tallies, &before->cells[i], &after->cells[i]);
      sig_tally_add (self->totals, &before->cells[i], &after->cells[i]);
    }
  judge_row (row);
}

static void
gather (SigPresence       *sum,
        const SigPresence *presence)
{
  if (presence->n_claims == 0)
    return;

  sum->weight = sum->n_claims > 0 ? MIN (sum->weight, presence->weight) : presence->weight;
  sum->n_claims += presence->n_claims;
}

/* Each party once, with its heaviest role in any of the areas. */
static void
fill_group (SigCoverage      *self,
            SigCoverageGroup *group)
{
  SigContributions *contributions = self->scenario->contributions;
  g_autofree SigPresence *before = g_new0 (SigPresence, self->columns->len + 1);
  g_autofree SigPresence *after = g_new0 (SigPresence, self->columns->len + 1);

  for (guint row = group->first_row; row < group->first_row + group->n_rows; row++)
    {
      SigRange cells = g_array_index (contributions->rows, SigRange, row);

      for (guint i = cells.first; i < cells.first + cells.n; i++)
        {
          guint column = self->column_of[g_array_index (contributions->cells, SigCell, i).party];

          if (column == 0)
            continue;
          gather (&before[column - 1], &self->scenario->before->cells[i]);
          gather (&after[column - 1], &self->scenario->after->cells[i]);
        }
    }
  for (guint i = 0; i < self->columns->len; i++)
    sig_tally_add (group->tallies, &before[i], &after[i]);
}

static void
lay_rows (SigCoverage *self)
{
  GPtrArray *areas = self->scenario->contributions->areas;

  for (guint i = 0; i < areas->len; i++)
    {
      SigTerm *group = sig_term_get_group (areas->pdata[i]);
      SigCoverageRow row = { areas->pdata[i], };
      SigCoverageGroup fresh = { group, i, 0, };

      if (self->groups->len == 0 || g_array_index (self->groups, SigCoverageGroup, self->groups->len - 1).group != group)
        g_array_append_val (self->groups, fresh);
      row.group = self->groups->len - 1;
      g_array_index (self->groups, SigCoverageGroup, row.group).n_rows++;
      g_array_append_val (self->rows, row);
    }
}

/**
 * sig_coverage_new:
 * @scenario: a scenario
 *
 * Returns: (transfer full): who has a part in what, before and after, and what is lost
 */
SigCoverage *
sig_coverage_new (SigScenario *scenario)
{
  SigCoverage *self;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);

  self = g_object_new (SIG_TYPE_COVERAGE, NULL);
  self->scenario = g_object_ref (scenario);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SigCoverageRow));
  self->groups = g_array_new (FALSE, FALSE, sizeof (SigCoverageGroup));
  self->columns = g_array_new (FALSE, FALSE, sizeof (SigCoverageColumn));
  self->column_of = g_new0 (guint, scenario->contributions->n_parties + 1);

  lay_columns (self);
  lay_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    fill_row (self, i);
  for (guint i = 0; i < self->groups->len; i++)
    fill_group (self, &g_array_index (self->groups, SigCoverageGroup, i));

  return self;
}

/**
 * sig_coverage_get_scenario:
 * @self: a coverage
 *
 * Returns: (transfer none): what it was made of
 */
SigScenario *
sig_coverage_get_scenario (SigCoverage *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);

  return self->scenario;
}

/**
 * sig_coverage_get_n_rows:
 * @self: a coverage
 *
 * Returns: how many areas there are
 */
guint
sig_coverage_get_n_rows (SigCoverage *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), 0);

  return self->rows->len;
}

/**
 * sig_coverage_get_row:
 * @self: a coverage
 * @row: below sig_coverage_get_n_rows(): area groups in the order of the vocabulary, and in each its areas
 *
 * Returns: (transfer none): the row
 */
const SigCoverageRow *
sig_coverage_get_row (SigCoverage *self,
                      guint        row)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, SigCoverageRow, row);
}

/**
 * sig_coverage_get_n_groups:
 * @self: a coverage
 *
 * Returns: how many area groups have areas
 */
guint
sig_coverage_get_n_groups (SigCoverage *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), 0);

  return self->groups->len;
}

/**
 * sig_coverage_get_group:
 * @self: a coverage
 * @group: below sig_coverage_get_n_groups()
 *
 * Returns: (transfer none): the rows of one area group, folded
 */
const SigCoverageGroup *
sig_coverage_get_group (SigCoverage *self,
                        guint        group)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);
  g_return_val_if_fail (group < self->groups->len, NULL);

  return &g_array_index (self->groups, SigCoverageGroup, group);
}

/**
 * sig_coverage_get_n_columns:
 * @self: a coverage
 *
 * Returns: how many parties have a column
 */
guint
sig_coverage_get_n_columns (SigCoverage *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), 0);

  return self->columns->len;
}

/**
 * sig_coverage_get_column:
 * @self: a coverage
 * @column: below sig_coverage_get_n_columns(): the signatories in order of signing, then the others
 *
 * Returns: (transfer none): the column
 */
const SigCoverageColumn *
sig_coverage_get_column (SigCoverage *self,
                         guint        column)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return &g_array_index (self->columns, SigCoverageColumn, column);
}

/**
 * sig_coverage_find_column:
 * @self: a coverage
 * @party: a party
 *
 * Returns: the number of its column, or -1 when it has none
 */
int
sig_coverage_find_column (SigCoverage *self,
                          SigParty    *party)
{
  guint number;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), -1);

  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->scenario->contributions->parties, party));

  return number != 0 ? (int) self->column_of[number - 1] - 1 : -1;
}

/**
 * sig_coverage_get_total:
 * @self: a coverage
 * @state: on which side
 *
 * Returns: (transfer none): all cells together; all rows add up to it, and so do all columns
 */
const SigTally *
sig_coverage_get_total (SigCoverage      *self,
                        SigScenarioState  state)
{
  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, NULL);

  return &self->totals[state];
}
