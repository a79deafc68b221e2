/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"

#include <glib/gi18n-lib.h>

struct _SigComparison
{
  GObject parent_instance;

  SigStandings *standings;
  SigDay        day;
  int           baseline;
  gboolean      is_against_template;
  GPtrArray    *columns;  /* of SigColumn */
  GPtrArray    *topics;   /* of SigComparisonTopic */
  GPtrArray    *rows;     /* of SigRow */
  GHashTable   *by_id;    /* the id of a row, owned by it, to its number and one */
  SigCell     **cells;    /* row by row; made when first asked for */
};

G_DEFINE_FINAL_TYPE (SigComparison, sig_comparison, G_TYPE_OBJECT)

static void
sig_comparison_finalize (GObject *object)
{
  SigComparison *self = SIG_COMPARISON (object);

  for (gsize i = 0; i < (gsize) self->rows->len * self->columns->len; i++)
    sig_cell_free (self->cells[i]);
  g_free (self->cells);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->topics, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (sig_comparison_parent_class)->finalize (object);
}

static void
sig_comparison_class_init (SigComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_comparison_finalize;
}

static void
sig_comparison_init (SigComparison *self)
{
  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_column_free);
  self->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_comparison_topic_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_row_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

static SigColumn *
get_column (SigComparison *self,
            guint          column)
{
  return self->columns->pdata[column];
}

static SigRow *
get_row (SigComparison *self,
         guint          row)
{
  return self->rows->pdata[row];
}

static SigCell *
get_cell (SigComparison *self,
          guint          row,
          guint          column)
{
  SigCell **cell = &self->cells[(gsize) row * self->columns->len + column];

  if (*cell == NULL)
    {
      *cell = g_new0 (SigCell, 1);
      (*cell)->state = SIG_COMPARISON_MEANINGLESS;
      get_column (self, column)->kind->fill (get_column (self, column), get_row (self, row), *cell);
    }

  return *cell;
}

static const char *
get_key (SigComparison *self,
         guint          row,
         guint          column)
{
  SigCell *cell = get_cell (self, row, column);

  sig_cell_make_key (cell, get_row (self, row), sig_column_get_names (get_column (self, column)));

  return cell->key;
}

/* The making */

/* The events that name an agreement, by agreement: one pass over all events, however many columns there are. */
static GHashTable *
sort_events (SigDataset *dataset)
{
  SigList *events = sig_dataset_get_events (dataset);
  GHashTable *by_agreement = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigAgreement *agreement = sig_event_get_agreement (sig_list_get (events, i));
      GPtrArray *own = g_hash_table_lookup (by_agreement, agreement);

      if (agreement == NULL)
        continue;
      if (own == NULL)
        {
          own = g_ptr_array_new ();
          g_hash_table_insert (by_agreement, agreement, own);
        }
      g_ptr_array_add (own, sig_list_get (events, i));
    }

  return by_agreement;
}

static void
add_columns (SigComparison    *self,
             SigRecord *const *records,
             guint             n_records)
{
  g_autoptr(GHashTable) events = sort_events (sig_standings_get_dataset (self->standings));

  if (self->is_against_template)
    g_ptr_array_add (self->columns, sig_column_new_template (self->standings, self->day));
  for (guint i = 0; i < n_records; i++)
    if (SIG_IS_AGREEMENT (records[i]))
      g_ptr_array_add (self->columns, sig_column_new_agreement (self->standings, self->day, SIG_AGREEMENT (records[i]),
                                                                g_hash_table_lookup (events, records[i])));
}

static void
add_rows (SigComparison *self)
{
  g_autoptr(GHashTable) terms = g_hash_table_new (NULL, NULL);
  g_autoptr(GHashTable) sums = g_hash_table_new (NULL, NULL);
  SigRowUse use = { terms, sums };

  for (guint i = 0; i < self->columns->len; i++)
    get_column (self, i)->kind->use (get_column (self, i), &use);
  sig_rows_build (sig_standings_get_dataset (self->standings), &use, self->topics, self->rows);
  for (guint i = 0; i < self->rows->len; i++)
    g_hash_table_insert (self->by_id, get_row (self, i)->row.id, GUINT_TO_POINTER (i + 1));
}

/**
 * sig_comparison_new:
 * @standings: where the parties of a data set stand
 * @day: the day that counts
 * @records: (array length=n_records): agreements of that set, a column each in this order
 * @n_records: how many
 * @baseline: which of @records all are held against; %SIG_COMPARISON_NO_COLUMN for none, %SIG_COMPARISON_TEMPLATE for the
 *   common template, which then is the first column
 *
 * Returns: (transfer full): the comparison
 */
SigComparison *
sig_comparison_new (SigStandings     *standings,
                    SigDay            day,
                    SigRecord *const *records,
                    guint             n_records,
                    int               baseline)
{
  SigComparison *self;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (records != NULL || n_records == 0, NULL);
  g_return_val_if_fail (baseline >= SIG_COMPARISON_TEMPLATE && baseline < (int) n_records, NULL);

  self = g_object_new (SIG_TYPE_COMPARISON, NULL);
  self->standings = g_object_ref (standings);
  self->day = day;
  self->is_against_template = baseline == SIG_COMPARISON_TEMPLATE;
  self->baseline = self->is_against_template ? 0 : baseline;
  add_columns (self, records, n_records);
  add_rows (self);
  self->cells = g_new0 (SigCell *, (gsize) self->rows->len * self->columns->len + 1);

  return self;
}

/**
 * sig_comparison_get_standings:
 * @self: a comparison
 *
 * Returns: (transfer none): where the parties stand
 */
SigStandings *
sig_comparison_get_standings (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), NULL);

  return self->standings;
}

/**
 * sig_comparison_get_dataset:
 * @self: a comparison
 *
 * Returns: (transfer none): the data set that all is of
 */
SigDataset *
sig_comparison_get_dataset (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), NULL);

  return sig_standings_get_dataset (self->standings);
}

/**
 * sig_comparison_get_day:
 * @self: a comparison
 *
 * Returns: the day that counts
 */
SigDay
sig_comparison_get_day (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), SIG_NO_DAY);

  return self->day;
}

/**
 * sig_comparison_get_baseline:
 * @self: a comparison
 *
 * Returns: the column that all are held against; %SIG_COMPARISON_NO_COLUMN for none
 */
int
sig_comparison_get_baseline (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), SIG_COMPARISON_NO_COLUMN);

  return self->baseline;
}

/* Columns */

/**
 * sig_comparison_get_n_columns:
 * @self: a comparison
 *
 * Returns: how many columns there are, the template's included
 */
guint
sig_comparison_get_n_columns (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), 0);

  return self->columns->len;
}

/**
 * sig_comparison_get_record:
 * @self: a comparison
 * @column: a column
 *
 * Returns: (transfer none) (nullable): the agreement; %NULL for the template
 */
SigRecord *
sig_comparison_get_record (SigComparison *self,
                           guint          column)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self) && column < self->columns->len, NULL);

  return get_column (self, column)->record;
}

/**
 * sig_comparison_get_column_title:
 * @self: a comparison
 * @column: a column
 *
 * Returns: (transfer none): what it is called: the parties without the focus
 */
const char *
sig_comparison_get_column_title (SigComparison *self,
                                 guint          column)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self) && column < self->columns->len, NULL);

  return get_column (self, column)->title;
}

/**
 * sig_comparison_get_column_subtitle:
 * @self: a comparison
 * @column: a column
 *
 * Returns: (transfer none) (nullable): when and where it was signed
 */
const char *
sig_comparison_get_column_subtitle (SigComparison *self,
                                    guint          column)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self) && column < self->columns->len, NULL);

  return get_column (self, column)->subtitle;
}

/* Topics and rows */

/**
 * sig_comparison_get_n_topics:
 * @self: a comparison
 *
 * Returns: how many topics there are; each has a row
 */
guint
sig_comparison_get_n_topics (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), 0);

  return self->topics->len;
}

/**
 * sig_comparison_get_topic:
 * @self: a comparison
 * @topic: which one
 *
 * Returns: (transfer none): the topic
 */
const SigComparisonTopic *
sig_comparison_get_topic (SigComparison *self,
                          guint          topic)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self) && topic < self->topics->len, NULL);

  return self->topics->pdata[topic];
}

/**
 * sig_comparison_get_n_rows:
 * @self: a comparison
 *
 * Returns: how many rows there are in all
 */
guint
sig_comparison_get_n_rows (SigComparison *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), 0);

  return self->rows->len;
}

/**
 * sig_comparison_get_row:
 * @self: a comparison
 * @row: which one
 *
 * Returns: (transfer none): the row
 */
const SigComparisonRow *
sig_comparison_get_row (SigComparison *self,
                        guint          row)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self) && row < self->rows->len, NULL);

  return &get_row (self, row)->row;
}

/**
 * sig_comparison_find_row:
 * @self: a comparison
 * @id: the id of a row
 *
 * Returns: which row it is; -1 when there is none of that id
 */
int
sig_comparison_find_row (SigComparison *self,
                         const char    *id)
{
  g_return_val_if_fail (SIG_IS_COMPARISON (self), -1);
  g_return_val_if_fail (id != NULL, -1);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->by_id, id)) - 1;
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

  asked = get_row (self, row);
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
    if ((pins == NULL || sig_comparison_pins_touch_row (pins, get_row (self, i)->row.id)) &&
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
      return sig_row_get_none_words (get_row (self, row));
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
 * Finds out how each entry of the cell stands to the baseline, and which words of it differ. Of two columns the words of
 * the baseline that the other one does not have are marked too; of more it would not be clear against which. To be called
 * before a cell is drawn; does nothing the second time.
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
  facing = find_facing (self, column);
  if (facing >= 0 && cell->state == SIG_COMPARISON_VALUE &&
      get_cell (self, row, (guint) facing)->state == SIG_COMPARISON_VALUE && are_unlike (self, row, column, (guint) facing))
    {
      sig_cell_mark_words (cell, get_row (self, row), sig_column_get_names (get_column (self, column)),
                           get_cell (self, row, (guint) facing), sig_column_get_names (get_column (self, (guint) facing)));
      if (self->baseline != (int) column)
        return;
    }
  set_standings (cell, sig_comparison_get_standing (self, row, column));
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
