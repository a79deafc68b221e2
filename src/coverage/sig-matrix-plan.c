/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-plan.h"

struct _SigMatrixPlan
{
  SigCoverage *coverage;
  GArray      *rows;            /* SigMatrixRow */
  guint       *columns;         /* as the coverage numbers them */
  guint        n_columns;
  guint        n_signatories;   /* the columns that come first */
};

static void
add_group (SigMatrixPlan     *self,
           guint              group,
           const guint       *order,
           const char *const *folded)
{
  const SigCoverageGroup *found = sig_coverage_get_group (self->coverage, group);
  gboolean is_folded = folded != NULL && g_strv_contains (folded, sig_record_get_id (SIG_RECORD (found->group)));
  SigMatrixRow heading = { TRUE, is_folded, group };

  g_array_append_val (self->rows, heading);
  for (guint i = found->first_row; !is_folded && i < found->first_row + found->n_rows; i++)
    {
      SigMatrixRow row = { FALSE, FALSE, order[i] };

      g_array_append_val (self->rows, row);
    }
}

/**
 * sig_matrix_plan_new:
 * @coverage: a coverage
 * @order: how rows and columns are sorted
 * @folded: (nullable): the ids of the area groups that are folded, ended by %NULL
 *
 * Returns: (transfer full): a plan
 */
SigMatrixPlan *
sig_matrix_plan_new (SigCoverage       *coverage,
                     SigCoverageOrder   order,
                     const char *const *folded)
{
  SigMatrixPlan *self;
  g_autofree guint *rows = NULL;

  g_return_val_if_fail (SIG_IS_COVERAGE (coverage), NULL);

  self = g_new0 (SigMatrixPlan, 1);
  self->coverage = g_object_ref (coverage);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SigMatrixRow));
  self->columns = sig_coverage_order_columns (coverage, order);
  self->n_columns = sig_coverage_get_n_columns (coverage);
  while (self->n_signatories < self->n_columns &&
         sig_coverage_get_column (coverage, self->columns[self->n_signatories])->is_signatory)
    self->n_signatories++;

  /* The order keeps the groups apart, so that the areas of one have the places that they have without it. */
  rows = sig_coverage_order_rows (coverage, order);
  for (guint i = 0; i < sig_coverage_get_n_groups (coverage); i++)
    add_group (self, i, rows, folded);

  return self;
}

/**
 * sig_matrix_plan_free:
 * @self: (transfer full): a plan
 *
 * Frees it.
 */
void
sig_matrix_plan_free (SigMatrixPlan *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->coverage);
  g_array_unref (self->rows);
  g_free (self->columns);
  g_free (self);
}

/**
 * sig_matrix_plan_get_coverage:
 * @self: a plan
 *
 * Returns: (transfer none): what it shows
 */
SigCoverage *
sig_matrix_plan_get_coverage (SigMatrixPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->coverage;
}

/**
 * sig_matrix_plan_get_n_rows:
 * @self: a plan
 *
 * Returns: how many rows are seen
 */
guint
sig_matrix_plan_get_n_rows (SigMatrixPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * sig_matrix_plan_get_row:
 * @self: a plan
 * @row: which, from the top
 *
 * Returns: (transfer none): the row
 */
const SigMatrixRow *
sig_matrix_plan_get_row (SigMatrixPlan *self,
                         guint          row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);

  return &g_array_index (self->rows, SigMatrixRow, row);
}

/**
 * sig_matrix_plan_get_term:
 * @self: a plan
 * @row: which, from the top
 *
 * Returns: (transfer none): the area, or the group, that the row is of
 */
SigTerm *
sig_matrix_plan_get_term (SigMatrixPlan *self,
                          guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (self, row);

  return found->is_group ? sig_coverage_get_group (self->coverage, found->index)->group
                         : sig_coverage_get_row (self->coverage, found->index)->area;
}

/**
 * sig_matrix_plan_find_row:
 * @self: a plan
 * @term: an area or a group
 *
 * Returns: its row, or -1 when it is not seen
 */
int
sig_matrix_plan_find_row (SigMatrixPlan *self,
                          SigTerm       *term)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->rows->len; i++)
    if (sig_matrix_plan_get_term (self, i) == term)
      return (int) i;

  return -1;
}

/**
 * sig_matrix_plan_get_n_columns:
 * @self: a plan
 *
 * Returns: how many columns there are
 */
guint
sig_matrix_plan_get_n_columns (SigMatrixPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_columns;
}

/**
 * sig_matrix_plan_get_n_signatories:
 * @self: a plan
 *
 * Returns: how many columns are of signatories; those of parties that are only in coalitions follow them
 */
guint
sig_matrix_plan_get_n_signatories (SigMatrixPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_signatories;
}

/**
 * sig_matrix_plan_get_column:
 * @self: a plan
 * @column: which, in the order of the plan
 *
 * Returns: (transfer none): the column
 */
const SigCoverageColumn *
sig_matrix_plan_get_column (SigMatrixPlan *self,
                            guint          column)
{
  g_return_val_if_fail (self != NULL && column < self->n_columns, NULL);

  return sig_coverage_get_column (self->coverage, self->columns[column]);
}

/**
 * sig_matrix_plan_find_column:
 * @self: a plan
 * @party: a party
 *
 * Returns: its column, or -1 when it has none
 */
int
sig_matrix_plan_find_column (SigMatrixPlan *self,
                             SigParty      *party)
{
  int found;

  g_return_val_if_fail (self != NULL, -1);

  found = sig_coverage_find_column (self->coverage, party);
  for (guint i = 0; found >= 0 && i < self->n_columns; i++)
    if (self->columns[i] == (guint) found)
      return (int) i;

  return -1;
}

static SigMatrixMark
get_mark_of_weight (SigWeight weight)
{
  return weight == SIG_WEIGHT_LEAD ? SIG_MATRIX_LEAD : weight == SIG_WEIGHT_MEMBER ? SIG_MATRIX_MEMBER : SIG_MATRIX_SUPPORT;
}

static SigMatrixMark
get_mark_of_tally (const SigTally *tally)
{
  return tally->n_leads > 0 ? SIG_MATRIX_LEAD : tally->n_members > 0 ? SIG_MATRIX_MEMBER : SIG_MATRIX_SUPPORT;
}

static void
get_group_cell (SigMatrixPlan *self,
                guint          group,
                guint          column,
                SigMatrixCell *cell)
{
  SigTally tallies[SIG_N_SCENARIO_STATES];

  if (!sig_coverage_get_group_cell (self->coverage, group, column, tallies))
    return;

  cell->is_lost = tallies[SIG_SCENARIO_AFTER].n_cells == 0;
  cell->mark = get_mark_of_tally (&tallies[cell->is_lost ? SIG_SCENARIO_BEFORE : SIG_SCENARIO_AFTER]);
  cell->n_claims = (guint) tallies[SIG_SCENARIO_BEFORE].n_cells;
}

/**
 * sig_matrix_plan_get_cell:
 * @self: a plan
 * @row: a row; the heading of an unfolded group has no cells
 * @column: a column
 * @cell: (out caller-allocates): what it shows
 *
 * Looks a cell up.
 */
void
sig_matrix_plan_get_cell (SigMatrixPlan *self,
                          guint          row,
                          guint          column,
                          SigMatrixCell *cell)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (self, row);
  SigCoverageCell state;

  g_return_if_fail (column < self->n_columns && cell != NULL);

  *cell = (SigMatrixCell) { 0, };
  if (found->is_group)
    {
      if (found->is_folded)
        get_group_cell (self, found->index, self->columns[column], cell);
      return;
    }

  if (!sig_coverage_get_cell (self->coverage, found->index, self->columns[column], &state))
    return;

  cell->is_lost = state.n_claims[SIG_SCENARIO_AFTER] == 0;
  cell->mark = get_mark_of_weight (state.weights[cell->is_lost ? SIG_SCENARIO_BEFORE : SIG_SCENARIO_AFTER]);
  cell->n_claims = state.n_claims[SIG_SCENARIO_BEFORE];
}

/**
 * sig_matrix_plan_get_tallies:
 * @self: a plan
 * @row: a row
 *
 * Returns: (transfer none) (array fixed-size=3): its cells added up, before, after and lost
 */
const SigTally *
sig_matrix_plan_get_tallies (SigMatrixPlan *self,
                             guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (self, row);

  return found->is_group ? sig_coverage_get_group (self->coverage, found->index)->tallies
                         : sig_coverage_get_row (self->coverage, found->index)->tallies;
}

/**
 * sig_matrix_plan_list_claims:
 * @self: a plan
 * @row: a row, or -1 for all
 * @column: a column, or -1 for all
 *
 * Returns: (transfer full) (element-type SigCoverageClaim): what it rests on before anybody is taken out
 */
GArray *
sig_matrix_plan_list_claims (SigMatrixPlan *self,
                             int            row,
                             int            column)
{
  const SigMatrixRow *found = row >= 0 ? sig_matrix_plan_get_row (self, (guint) row) : NULL;
  int coverage_column = column >= 0 ? (int) self->columns[column] : -1;
  const SigCoverageGroup *group;
  GArray *claims;

  if (found == NULL || !found->is_group)
    return sig_coverage_list_claims (self->coverage, found != NULL ? (int) found->index : -1, coverage_column);

  claims = g_array_new (FALSE, FALSE, sizeof (SigCoverageClaim));
  group = sig_coverage_get_group (self->coverage, found->index);
  for (guint i = group->first_row; i < group->first_row + group->n_rows; i++)
    {
      g_autoptr(GArray) some = sig_coverage_list_claims (self->coverage, (int) i, coverage_column);

      g_array_append_vals (claims, some->data, some->len);
    }

  return claims;
}
