/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How cells stand to one another. */

static SigCell *
get_cell (SigComparison *self,
          guint          row,
          guint          column)
{
  SigCell **cell = &self->cells[(gsize) row * self->columns->len + column];
  SigColumn *filler = sig_column_at (self, column);

  if (*cell == NULL)
    {
      *cell = g_new0 (SigCell, 1);
      (*cell)->state = SIG_COMPARISON_MEANINGLESS;
      filler->kind->fill (filler, sig_row_at (self, row), *cell);
    }

  return *cell;
}

static const char *
get_key (SigComparison *self,
         guint          row,
         guint          column)
{
  SigCell *cell = get_cell (self, row, column);

  sig_cell_make_key (cell, sig_row_at (self, row), sig_column_get_names (sig_column_at (self, column)));

  return cell->key;
}

static gboolean
are_unlike (SigComparison *self,
            guint          row,
            guint          column,
            guint          other)
{
  if (get_cell (self, row, column)->state != get_cell (self, row, other)->state)
    return TRUE;

  return !g_str_equal (get_key (self, row, column), get_key (self, row, other));
}

/* The template is never compared word by word: it says what a point is, and the agreements are held against one another. */
static gboolean
find_differences (SigComparison *self,
                  guint          row)
{
  const guint first = self->is_against_template ? 1 : (guint) MAX (self->baseline, 0);

  if (self->is_against_template && get_cell (self, row, 0)->state == SIG_COMPARISON_VALUE)
    for (guint i = 1; i < self->columns->len; i++)
      if (get_cell (self, row, i)->state != SIG_COMPARISON_VALUE)
        return TRUE;
  for (guint i = self->is_against_template ? 1 : 0; i < self->columns->len; i++)
    if (i != first && are_unlike (self, row, i, first))
      return TRUE;

  return FALSE;
}

/**
 * sig_comparison_has_differences:
 * @self: a comparison
 * @row: a row
 *
 * That something is not known of one column and known of another counts as a difference: nobody knows that they are alike.
 *
 * Returns: whether any column is unlike the baseline in @row; without one, or where it is the template, also whether the
 *   columns are unlike one another
 */
gboolean
sig_comparison_has_differences (SigComparison *self,
                                guint          row)
{
  SigRow *asked;

  g_return_val_if_fail (SIG_IS_COMPARISON (self) && row < self->rows->len, FALSE);

  asked = sig_row_at (self, row);
  if (asked->differs < 0)
    asked->differs = find_differences (self, row);

  return asked->differs;
}

/**
 * sig_comparison_list_visible_rows:
 * @self: a comparison
 * @differences_only: whether rows in which nothing differs are left out
 * @pins: (nullable): the rows, or the rows of the cells, that alone are shown; %NULL for all
 *
 * Returns: (transfer full) (element-type guint): the rows to be shown, in order
 */
GArray *
sig_comparison_list_visible_rows (SigComparison     *self,
                                  gboolean           differences_only,
                                  SigComparisonPins *pins)
{
  GArray *rows;

  g_return_val_if_fail (SIG_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (pins == NULL || SIG_IS_COMPARISON_PINS (pins), NULL);

  rows = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->rows->len; i++)
    if ((pins == NULL || sig_comparison_pins_touch_row (pins, sig_row_at (self, i)->row.id)) &&
        (!differences_only || sig_comparison_has_differences (self, i)))
      g_array_append_val (rows, i);

  return rows;
}

/* Cells */

/**
 * sig_comparison_get_state:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: what the cell says by itself
 */
SigComparisonState
sig_comparison_get_state (SigComparison *self,
                          guint          row,
                          guint          column)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), SIG_COMPARISON_MEANINGLESS);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, SIG_COMPARISON_MEANINGLESS);

  return get_cell (self, row, column)->state;
}

/**
 * sig_comparison_get_state_words:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): what is said in a cell that has no entry: that there is none, that it is not
 *   known, not recorded or has no meaning; %NULL for a cell with a value
 */
const char *
sig_comparison_get_state_words (SigComparison *self,
                                guint          row,
                                guint          column)
{
  SigCell *cell;

  g_return_val_if_fail (SIG_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, NULL);

  cell = get_cell (self, row, column);
  switch (cell->state)
    {
    case SIG_COMPARISON_NONE:
      return sig_row_get_none_words (sig_row_at (self, row));
    case SIG_COMPARISON_UNKNOWN:
      return sig_phrase_not_known ();
    case SIG_COMPARISON_UNRECORDED:
      return sig_phrase_not_recorded ();
    case SIG_COMPARISON_MEANINGLESS:
      return cell->note != NULL ? cell->note : _("Does not apply");
    case SIG_COMPARISON_VALUE:
    default:
      return NULL;
    }
}

static SigComparisonStanding
compare_values (SigComparison *self,
                guint          row,
                guint          column,
                guint          baseline)
{
  const gboolean has_value = get_cell (self, row, column)->state == SIG_COMPARISON_VALUE;
  const gboolean baseline_has = get_cell (self, row, baseline)->state == SIG_COMPARISON_VALUE;

  if (has_value != baseline_has)
    return has_value ? SIG_COMPARISON_ONLY_HERE : SIG_COMPARISON_MISSING;
  if (!has_value || self->is_against_template || g_str_equal (get_key (self, row, column), get_key (self, row, baseline)))
    return SIG_COMPARISON_SAME;

  return SIG_COMPARISON_DIFFERS;
}

/**
 * sig_comparison_get_standing:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: how the cell stands to the baseline's
 */
SigComparisonStanding
sig_comparison_get_standing (SigComparison *self,
                             guint          row,
                             guint          column)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), SIG_COMPARISON_NO_BASELINE);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, SIG_COMPARISON_NO_BASELINE);

  switch (get_cell (self, row, column)->state)
    {
    case SIG_COMPARISON_UNKNOWN:
      return SIG_COMPARISON_NOT_KNOWN;
    case SIG_COMPARISON_UNRECORDED:
      return SIG_COMPARISON_NOT_RECORDED;
    case SIG_COMPARISON_MEANINGLESS:
      return SIG_COMPARISON_DOES_NOT_APPLY;
    case SIG_COMPARISON_VALUE:
    case SIG_COMPARISON_NONE:
    default:
      break;
    }
  if (self->baseline == (int) column)
    return SIG_COMPARISON_IS_BASELINE;
  if (self->baseline < 0 || get_cell (self, row, (guint) self->baseline)->state > SIG_COMPARISON_NONE)
    return SIG_COMPARISON_NO_BASELINE;

  return compare_values (self, row, column, (guint) self->baseline);
}

/**
 * sig_comparison_get_n_entries:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: how many entries the cell has. One without a value may have one, which says so and on what grounds
 */
guint
sig_comparison_get_n_entries (SigComparison *self,
                              guint          row,
                              guint          column)
{
  SigCell *cell;

  g_return_val_if_fail (SIG_IS_COMPARISON (self), 0);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, 0);

  cell = get_cell (self, row, column);

  return cell->entries != NULL ? cell->entries->len : 0;
}

/**
 * sig_comparison_get_entry:
 * @self: a comparison
 * @row: a row
 * @column: a column
 * @index: which entry of the cell
 *
 * Returns: (transfer none): the entry; it lives as long as @self
 */
const SigComparisonEntry *
sig_comparison_get_entry (SigComparison *self,
                          guint          row,
                          guint          column,
                          guint          index)
{
  g_return_val_if_fail (index < sig_comparison_get_n_entries (self, row, column), NULL);

  return get_cell (self, row, column)->entries->pdata[index];
}

/* The column that the words of a cell are held against: the baseline, and for the baseline of two the other one. */
static int
find_facing (SigComparison *self,
             guint          column)
{
  if (self->is_against_template || self->baseline < 0)
    return SIG_COMPARISON_NO_COLUMN;
  if (self->baseline != (int) column)
    return self->baseline;

  return self->columns->len == 2 ? 1 - self->baseline : SIG_COMPARISON_NO_COLUMN;
}

static gboolean
have_values (SigComparison *self,
             guint          row,
             guint          column,
             guint          other)
{
  return get_cell (self, row, column)->state == SIG_COMPARISON_VALUE &&
         get_cell (self, row, other)->state == SIG_COMPARISON_VALUE;
}

static void
set_standings (SigCell               *cell,
               SigComparisonStanding  standing)
{
  for (guint i = 0; cell->entries != NULL && i < cell->entries->len; i++)
    ((SigComparisonEntry *) cell->entries->pdata[i])->standing = standing;
}

/**
 * sig_comparison_mark:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Finds out how each entry of the cell stands to the baseline, and which words of it differ. Of two columns the words
 * of the baseline that the other one does not have are marked too; of more it would not be clear against which. To be
 * called before a cell is drawn; does nothing the second time.
 */
void
sig_comparison_mark (SigComparison *self,
                     guint          row,
                     guint          column)
{
  SigCell *cell;
  int facing;

  g_return_if_fail (SIG_IS_COMPARISON (self));
  g_return_if_fail (row < self->rows->len && column < self->columns->len);

  cell = get_cell (self, row, column);
  if (cell->is_marked)
    return;

  cell->is_marked = TRUE;
  set_standings (cell, sig_comparison_get_standing (self, row, column));
  facing = find_facing (self, column);
  if (facing < 0 || !have_values (self, row, column, (guint) facing) || !are_unlike (self, row, column, (guint) facing))
    return;

  sig_cell_mark_words (cell, sig_row_at (self, row), sig_column_get_names (sig_column_at (self, column)),
                       get_cell (self, row, (guint) facing),
                       sig_column_get_names (sig_column_at (self, (guint) facing)));
  if (self->baseline == (int) column)
    set_standings (cell, SIG_COMPARISON_IS_BASELINE);
}

/**
 * sig_comparison_dup_words:
 * @self: a comparison
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): the whole cell as plain text, for a reader or a file
 */
char *
sig_comparison_dup_words (SigComparison *self,
                          guint          row,
                          guint          column)
{
  SigCell *cell;

  g_return_val_if_fail (SIG_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, NULL);

  cell = get_cell (self, row, column);
  if (cell->entries == NULL)
    return g_strdup (sig_comparison_get_state_words (self, row, column));

  return sig_cell_dup_words (cell);
}

/**
 * sig_comparison_is_other_text:
 * @text: a text
 * @spans: (nullable) (element-type SigByteSpan): what in it the baseline does not have
 *
 * Returns: whether more than half of it stands out: to mark it word by word would tell nothing
 */
gboolean
sig_comparison_is_other_text (const char   *text,
                              const GArray *spans)
{
  gsize length = 0;

  g_return_val_if_fail (text != NULL, FALSE);

  for (guint i = 0; spans != NULL && i < spans->len; i++)
    length += g_array_index (spans, SigByteSpan, i).length;

  return length * 2 > strlen (text);
}

/**
 * sig_comparison_standing_get_words:
 * @standing: how a cell stands to the baseline
 *
 * Returns: (transfer none) (nullable): that in words; %NULL when there is nothing to compare with
 */
const char *
sig_comparison_standing_get_words (SigComparisonStanding standing)
{
  switch (standing)
    {
    case SIG_COMPARISON_SAME:
      return _("Same as the baseline");
    case SIG_COMPARISON_DIFFERS:
      return _("Differs");
    case SIG_COMPARISON_ONLY_HERE:
      return _("Only here");
    case SIG_COMPARISON_MISSING:
      return _("Missing");
    case SIG_COMPARISON_NOT_RECORDED:
      return sig_phrase_not_recorded ();
    case SIG_COMPARISON_NOT_KNOWN:
      return sig_phrase_not_known ();
    case SIG_COMPARISON_DOES_NOT_APPLY:
      return _("Does not apply");
    case SIG_COMPARISON_IS_BASELINE:
      return _("Baseline");
    case SIG_COMPARISON_NO_BASELINE:
    default:
      return NULL;
    }
}
