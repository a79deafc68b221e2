/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-private.h"

/* The number of the cell of a party in a row, by halving: its cells stand in the order of the parties. */
static gboolean
find_cell (SigContributions *contributions,
           guint             row,
           guint             party,
           guint            *found)
{
  SigRange cells = g_array_index (contributions->rows, SigRange, row);
  guint first = cells.first, end = cells.first + cells.n;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (g_array_index (contributions->cells, SigCell, middle).party < party)
        first = middle + 1;
      else
        end = middle;
    }
  *found = first;

  return first < cells.first + cells.n && g_array_index (contributions->cells, SigCell, first).party == party;
}

static guint
get_party_number (SigCoverage *self,
                  guint        column)
{
  SigParty *party = g_array_index (self->columns, SigCoverageColumn, column).party;

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->scenario->contributions->parties, party)) - 1;
}

/**
 * sig_coverage_get_cell:
 * @self: a coverage
 * @row: a row
 * @column: a column
 * @cell: (out): what is in it; only set when there is anything
 *
 * Returns: whether there is anything in it before anybody is taken out
 */
gboolean
sig_coverage_get_cell (SigCoverage     *self,
                       guint            row,
                       guint            column,
                       SigCoverageCell *cell)
{
  SigContributions *contributions;
  const SigPresence *before, *after;
  guint number;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), FALSE);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, FALSE);
  g_return_val_if_fail (cell != NULL, FALSE);

  contributions = self->scenario->contributions;
  if (!find_cell (contributions, row, get_party_number (self, column), &number))
    return FALSE;
  before = &self->scenario->before->cells[number];
  after = &self->scenario->after->cells[number];
  if (before->n_claims == 0)
    return FALSE;

  *cell = (SigCoverageCell) { { before->n_claims, after->n_claims, before->n_claims - after->n_claims },
                              { before->weight, after->weight } };

  return TRUE;
}

/**
 * sig_coverage_get_group_cell:
 * @self: a coverage
 * @group: an area group
 * @column: a column
 * @tallies: (out caller-allocates) (array fixed-size=3): the areas of the group that the party has a part in, before, after
 *   and lost
 *
 * Returns: whether there is anything in the folded cell before anybody is taken out
 */
gboolean
sig_coverage_get_group_cell (SigCoverage *self,
                             guint        group,
                             guint        column,
                             SigTally    *tallies)
{
  const SigCoverageGroup *folded;
  guint party, number;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), FALSE);
  g_return_val_if_fail (group < self->groups->len && column < self->columns->len, FALSE);
  g_return_val_if_fail (tallies != NULL, FALSE);

  for (guint i = 0; i < SIG_N_SCENARIO_STATES; i++)
    tallies[i] = (SigTally) { 0, };

  folded = &g_array_index (self->groups, SigCoverageGroup, group);
  party = get_party_number (self, column);
  for (guint row = folded->first_row; row < folded->first_row + folded->n_rows; row++)
    if (find_cell (self->scenario->contributions, row, party, &number))
      sig_tally_add (tallies, &self->scenario->before->cells[number], &self->scenario->after->cells[number]);

  return tallies[SIG_SCENARIO_BEFORE].n_cells > 0;
}

static void
add_claims (SigCoverage *self,
            guint        row,
            guint        cell,
            GArray      *claims)
{
  SigContributions *contributions = self->scenario->contributions;
  const SigCell *all = &g_array_index (contributions->cells, SigCell, cell);
  SigParty *party = sig_list_get (sig_dataset_get_parties (contributions->dataset), all->party);

  for (guint i = all->parts.first; i < all->parts.first + all->parts.n; i++)
    {
      const SigPart *part = &g_array_index (contributions->parts, SigPart, i);
      guint place = g_array_index (contributions->seats, SigSeat, part->seat).place;
      SigCoverageClaim claim = { part->claim, g_array_index (contributions->places, SigPlace, place).record, party,
                                 contributions->areas->pdata[row], part->weight,
                                 !self->scenario->after->holds[part->seat] };

      if (self->scenario->before->holds[part->seat])
        g_array_append_val (claims, claim);
    }
}

static void
add_row (SigCoverage *self,
         guint        row,
         int          column,
         GArray      *claims)
{
  SigContributions *contributions = self->scenario->contributions;
  SigRange cells = g_array_index (contributions->rows, SigRange, row);
  guint cell;

  if (column < 0)
    for (guint i = cells.first; i < cells.first + cells.n; i++)
      add_claims (self, row, i, claims);
  else if (find_cell (contributions, row, get_party_number (self, (guint) column), &cell))
    add_claims (self, row, cell, claims);
}

/**
 * sig_coverage_list_claims:
 * @self: a coverage
 * @row: a row, or -1 for all
 * @column: a column, or -1 for all
 *
 * Lists what a cell, a row or a column rests on: the claims that are there before anybody is taken out, row by row; in a
 * cell those of agreements in order of signing, then those of coalitions.
 *
 * Returns: (transfer full) (element-type SigCoverageClaim): the claims; the records are held by the data set
 */
GArray *
sig_coverage_list_claims (SigCoverage *self,
                          int          row,
                          int          column)
{
  GArray *claims;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);
  g_return_val_if_fail (row < (int) self->rows->len && column < (int) self->columns->len, NULL);

  claims = g_array_new (FALSE, FALSE, sizeof (SigCoverageClaim));
  if (row >= 0)
    add_row (self, (guint) row, column, claims);
  else
    for (guint i = 0; i < self->rows->len; i++)
      add_row (self, i, column, claims);

  return claims;
}

/* What rows and columns are sorted by, the smaller first; what is the same in all keeps its place. */
typedef struct
{
  guint first;
  guint second;
  guint place;
} Key;

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const Key *one = a;
  const Key *other = b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  if (one->second != other->second)
    return one->second < other->second ? -1 : 1;

  return one->place < other->place ? -1 : one->place > other->place;
}

static guint *
sort (Key   *keys,
      guint  n)
{
  guint *places = g_new (guint, n + 1);

  g_sort_array (keys, n, sizeof (Key), compare_keys, NULL);
  for (guint i = 0; i < n; i++)
    places[i] = keys[i].place;

  return places;
}

/**
 * sig_coverage_order_rows:
 * @self: a coverage
 * @order: an order
 *
 * Returns: (transfer full) (array): the rows in that order, area group by area group; sig_coverage_get_n_rows() of them
 */
guint *
sig_coverage_order_rows (SigCoverage      *self,
                         SigCoverageOrder  order)
{
  g_autofree Key *keys = NULL;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);

  keys = g_new (Key, self->rows->len + 1);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SigCoverageRow *row = &g_array_index (self->rows, SigCoverageRow, i);
      guint breadth = (guint) row->tallies[SIG_SCENARIO_BEFORE].n_cells;

      keys[i] = (Key) { row->group, order == SIG_COVERAGE_ORDER_BREADTH ? G_MAXUINT - breadth : 0, i };
    }

  return sort (keys, self->rows->len);
}

/* The first group of the data set that each column is in, from 0; G_MAXUINT / 2 for none. */
static guint *
number_groups (SigCoverage *self)
{
  SigList *groups = sig_dataset_get_groups (self->scenario->contributions->dataset);
  guint *numbers = g_new (guint, self->columns->len + 1);

  for (guint i = 0; i < self->columns->len; i++)
    numbers[i] = G_MAXUINT / 2;
  for (guint g = sig_list_get_n (groups); g-- > 0;)
    {
      SigList *members = sig_group_get_members (sig_list_get (groups, g));

      for (guint i = 0; i < sig_list_get_n (members); i++)
        {
          int column = sig_coverage_find_column (self, sig_list_get (members, i));

          if (column >= 0)
            numbers[column] = g;
        }
    }

  return numbers;
}

/**
 * sig_coverage_order_columns:
 * @self: a coverage
 * @order: an order
 *
 * Returns: (transfer full) (array): the columns in that order, those without an agreement last;
 *   sig_coverage_get_n_columns() of them
 */
guint *
sig_coverage_order_columns (SigCoverage      *self,
                            SigCoverageOrder  order)
{
  g_autofree guint *groups = NULL;
  g_autofree Key *keys = NULL;

  g_return_val_if_fail (SIG_IS_COVERAGE (self), NULL);

  groups = number_groups (self);
  keys = g_new (Key, self->columns->len + 1);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const SigCoverageColumn *column = &g_array_index (self->columns, SigCoverageColumn, i);
      guint breadth = (guint) column->tallies[SIG_SCENARIO_BEFORE].n_cells;

      keys[i] = (Key) { !column->is_signatory, 0, i };
      if (order == SIG_COVERAGE_ORDER_BREADTH)
        keys[i].second = G_MAXUINT - breadth;
      else if (order == SIG_COVERAGE_ORDER_GROUP)
        keys[i].second = groups[i];
    }

  return sort (keys, self->columns->len);
}
