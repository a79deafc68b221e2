/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-sheet.h"

/* The id of the column of the common template, which no record can have: ids have no sign of a number. */
#define TEMPLATE_ID "#template"

struct _SigCompareSheet
{
  GObject            parent_instance;

  SigComparison     *comparison;
  SigComparisonPins *pins;
  gboolean           pinned_only;
  GPtrArray         *topics;     /* a GArray of its rows each */
  guint              n_rows;
};

G_DEFINE_FINAL_TYPE (SigCompareSheet, sig_compare_sheet, G_TYPE_OBJECT)

static void
sig_compare_sheet_finalize (GObject *object)
{
  SigCompareSheet *self = SIG_COMPARE_SHEET (object);

  g_clear_object (&self->comparison);
  g_clear_object (&self->pins);
  g_ptr_array_unref (self->topics);

  G_OBJECT_CLASS (sig_compare_sheet_parent_class)->finalize (object);
}

static void
sig_compare_sheet_class_init (SigCompareSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_compare_sheet_finalize;
}

static void
sig_compare_sheet_init (SigCompareSheet *self)
{
  self->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static void
sort_rows (SigCompareSheet *self,
           const GArray    *rows)
{
  for (guint i = 0; i < sig_comparison_get_n_topics (self->comparison); i++)
    g_ptr_array_add (self->topics, g_array_new (FALSE, FALSE, sizeof (guint)));
  for (guint i = 0; i < rows->len; i++)
    {
      const guint row = g_array_index (rows, guint, i);

      g_array_append_val ((GArray *) g_ptr_array_index (self->topics, sig_comparison_get_row (self->comparison, row)->topic),
                          row);
    }
  self->n_rows = rows->len;
}

/**
 * sig_compare_sheet_new:
 * @comparison: what is compared
 * @differences_only: whether only rows are shown in which something differs
 * @pins: what is pinned
 * @pinned_only: whether only that is shown
 *
 * Returns: (transfer full): a sheet
 */
SigCompareSheet *
sig_compare_sheet_new (SigComparison     *comparison,
                       gboolean           differences_only,
                       SigComparisonPins *pins,
                       gboolean           pinned_only)
{
  SigCompareSheet *self;
  g_autoptr(GArray) rows = NULL;

  g_return_val_if_fail (SIG_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (pins), NULL);

  self = g_object_new (SIG_TYPE_COMPARE_SHEET, NULL);
  self->comparison = g_object_ref (comparison);
  self->pins = g_object_ref (pins);
  self->pinned_only = pinned_only;
  rows = sig_comparison_list_visible_rows (comparison, differences_only, pinned_only ? pins : NULL);
  sort_rows (self, rows);

  return self;
}

/* Which column of the comparison is seen there. */
static guint
find_column (SigCompareSheet *self,
             guint            column)
{
  const int baseline = sig_comparison_get_baseline (self->comparison);

  if (baseline < 0)
    return column;
  if (column == 0)
    return (guint) baseline;

  return column <= (guint) baseline ? column - 1 : column;
}

/**
 * sig_compare_sheet_get_comparison:
 * @self: a sheet
 *
 * Returns: (transfer none): what is compared
 */
SigComparison *
sig_compare_sheet_get_comparison (SigCompareSheet *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return self->comparison;
}

/**
 * sig_compare_sheet_get_n_columns:
 * @self: a sheet
 *
 * Returns: how many columns there are
 */
guint
sig_compare_sheet_get_n_columns (SigCompareSheet *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), 0);

  return sig_comparison_get_n_columns (self->comparison);
}

/**
 * sig_compare_sheet_has_baseline:
 * @self: a sheet
 *
 * Returns: whether the first column is the baseline
 */
gboolean
sig_compare_sheet_has_baseline (SigCompareSheet *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), FALSE);

  return sig_comparison_get_baseline (self->comparison) >= 0;
}

/**
 * sig_compare_sheet_get_record:
 * @self: a sheet
 * @column: a column
 *
 * Returns: (transfer none) (nullable): what the column is about; %NULL for the common template
 */
SigRecord *
sig_compare_sheet_get_record (SigCompareSheet *self,
                              guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);
  g_return_val_if_fail (column < sig_compare_sheet_get_n_columns (self), NULL);

  return sig_comparison_get_record (self->comparison, find_column (self, column));
}

/**
 * sig_compare_sheet_get_column_id:
 * @self: a sheet
 * @column: a column
 *
 * Returns: (transfer none): the id of the record; that of the common template is not an id of any record
 */
const char *
sig_compare_sheet_get_column_id (SigCompareSheet *self,
                                 guint            column)
{
  SigRecord *record = sig_compare_sheet_get_record (self, column);

  return record != NULL ? sig_record_get_id (record) : TEMPLATE_ID;
}

/**
 * sig_compare_sheet_get_column_title:
 * @self: a sheet
 * @column: a column
 *
 * Returns: (transfer none): the name of the column
 */
const char *
sig_compare_sheet_get_column_title (SigCompareSheet *self,
                                    guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_column_title (self->comparison, find_column (self, column));
}

/**
 * sig_compare_sheet_get_column_note:
 * @self: a sheet
 * @column: a column
 *
 * Returns: (transfer none) (nullable): when and where
 */
const char *
sig_compare_sheet_get_column_note (SigCompareSheet *self,
                                   guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_column_subtitle (self->comparison, find_column (self, column));
}

/**
 * sig_compare_sheet_get_n_topics:
 * @self: a sheet
 *
 * Returns: how many topics there are, those without rows counted
 */
guint
sig_compare_sheet_get_n_topics (SigCompareSheet *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), 0);

  return self->topics->len;
}

/**
 * sig_compare_sheet_get_topic_id:
 * @self: a sheet
 * @topic: a topic
 *
 * Returns: (transfer none): its id
 */
const char *
sig_compare_sheet_get_topic_id (SigCompareSheet *self,
                                guint            topic)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_topic (self->comparison, topic)->id;
}

/**
 * sig_compare_sheet_get_topic_title:
 * @self: a sheet
 * @topic: a topic
 *
 * Returns: (transfer none): what it is called
 */
const char *
sig_compare_sheet_get_topic_title (SigCompareSheet *self,
                                   guint            topic)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_topic (self->comparison, topic)->title;
}

/**
 * sig_compare_sheet_get_topic_rows:
 * @self: a sheet
 * @topic: a topic
 *
 * Returns: (transfer none) (element-type guint): the rows of it that are shown
 */
const GArray *
sig_compare_sheet_get_topic_rows (SigCompareSheet *self,
                                  guint            topic)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);
  g_return_val_if_fail (topic < self->topics->len, NULL);

  return g_ptr_array_index (self->topics, topic);
}

/**
 * sig_compare_sheet_get_n_rows:
 * @self: a sheet
 *
 * Returns: how many rows are shown
 */
guint
sig_compare_sheet_get_n_rows (SigCompareSheet *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), 0);

  return self->n_rows;
}

/**
 * sig_compare_sheet_get_row_id:
 * @self: a sheet
 * @row: a row
 *
 * Returns: (transfer none): its id
 */
const char *
sig_compare_sheet_get_row_id (SigCompareSheet *self,
                              guint            row)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_row (self->comparison, row)->id;
}

/**
 * sig_compare_sheet_get_row_title:
 * @self: a sheet
 * @row: a row
 *
 * Returns: (transfer none): what is compared
 */
const char *
sig_compare_sheet_get_row_title (SigCompareSheet *self,
                                 guint            row)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_row (self->comparison, row)->title;
}

/**
 * sig_compare_sheet_get_row_note:
 * @self: a sheet
 * @row: a row
 *
 * Returns: (transfer none) (nullable): the group that it belongs to
 */
const char *
sig_compare_sheet_get_row_note (SigCompareSheet *self,
                                guint            row)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_row (self->comparison, row)->subtitle;
}

/**
 * sig_compare_sheet_get_row_rule:
 * @self: a sheet
 * @row: a row
 *
 * Returns: (transfer none) (nullable): the rule of the code book for it
 */
const char *
sig_compare_sheet_get_row_rule (SigCompareSheet *self,
                                guint            row)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_row (self->comparison, row)->definition;
}

/* Of a row that is shown for the sake of single cells the others are left empty. */
static gboolean
is_left_out (SigCompareSheet *self,
             guint            row,
             guint            column)
{
  SigRecord *record;

  if (!self->pinned_only)
    return FALSE;

  record = sig_compare_sheet_get_record (self, column);

  return !sig_comparison_pins_show_cell (self->pins, sig_compare_sheet_get_row_id (self, row),
                                         record != NULL ? sig_record_get_id (record) : NULL);
}

/**
 * sig_compare_sheet_get_standing:
 * @self: a sheet
 * @row: a row
 * @column: a column
 *
 * Returns: how the cell stands to the baseline
 */
SigComparisonStanding
sig_compare_sheet_get_standing (SigCompareSheet *self,
                                guint            row,
                                guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), SIG_COMPARISON_NO_BASELINE);

  if (is_left_out (self, row, column))
    return SIG_COMPARISON_NO_BASELINE;

  return sig_comparison_get_standing (self->comparison, row, find_column (self, column));
}

/**
 * sig_compare_sheet_get_n_entries:
 * @self: a sheet
 * @row: a row
 * @column: a column
 *
 * Returns: of how many claims the cell consists
 */
guint
sig_compare_sheet_get_n_entries (SigCompareSheet *self,
                                 guint            row,
                                 guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), 0);

  if (is_left_out (self, row, column))
    return 0;

  return sig_comparison_get_n_entries (self->comparison, row, find_column (self, column));
}

/**
 * sig_compare_sheet_get_entry:
 * @self: a sheet
 * @row: a row
 * @column: a column
 * @entry: which claim of the cell
 *
 * Returns: (transfer none): what it says
 */
const SigComparisonEntry *
sig_compare_sheet_get_entry (SigCompareSheet *self,
                             guint            row,
                             guint            column,
                             guint            entry)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  return sig_comparison_get_entry (self->comparison, row, find_column (self, column), entry);
}

/**
 * sig_compare_sheet_mark:
 * @self: a sheet
 * @row: a row
 * @column: a column
 *
 * Finds out which words of a cell differ; before it is drawn.
 */
void
sig_compare_sheet_mark (SigCompareSheet *self,
                        guint            row,
                        guint            column)
{
  g_return_if_fail (SIG_IS_COMPARE_SHEET (self));

  sig_comparison_mark (self->comparison, row, find_column (self, column));
}

/**
 * sig_compare_sheet_get_empty_words:
 * @self: a sheet
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): what a cell without claims says
 */
const char *
sig_compare_sheet_get_empty_words (SigCompareSheet *self,
                                   guint            row,
                                   guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  if (is_left_out (self, row, column))
    return NULL;

  return sig_comparison_get_state_words (self->comparison, row, find_column (self, column));
}

/**
 * sig_compare_sheet_dup_words:
 * @self: a sheet
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): all that the cell says, as plain text
 */
char *
sig_compare_sheet_dup_words (SigCompareSheet *self,
                             guint            row,
                             guint            column)
{
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  if (is_left_out (self, row, column))
    return g_strdup ("");

  return sig_comparison_dup_words (self->comparison, row, find_column (self, column));
}

/**
 * sig_compare_sheet_dup_pin:
 * @self: a sheet
 * @row: a row
 * @column: a column, or -1 for the whole row
 *
 * Returns: (transfer full) (nullable): the name by which it is pinned; %NULL for a cell of the common template
 */
char *
sig_compare_sheet_dup_pin (SigCompareSheet *self,
                           guint            row,
                           int              column)
{
  SigRecord *record;

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), NULL);

  if (column < 0)
    return sig_comparison_pins_make_name (sig_compare_sheet_get_row_id (self, row), NULL);

  record = sig_compare_sheet_get_record (self, (guint) column);

  return record != NULL
           ? sig_comparison_pins_make_name (sig_compare_sheet_get_row_id (self, row), sig_record_get_id (record))
           : NULL;
}

/**
 * sig_compare_sheet_is_pinned:
 * @self: a sheet
 * @row: a row
 * @column: a column, or -1 for the whole row
 *
 * Returns: whether just that is pinned
 */
gboolean
sig_compare_sheet_is_pinned (SigCompareSheet *self,
                             guint            row,
                             int              column)
{
  g_autofree char *pin = NULL;

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (self), FALSE);

  if (sig_comparison_pins_get_n (self->pins) == 0)
    return FALSE;

  pin = sig_compare_sheet_dup_pin (self, row, column);

  return pin != NULL && sig_comparison_pins_has (self->pins, pin);
}

/**
 * sig_compare_sheet_set_pins:
 * @self: a sheet that does not only show what is pinned
 * @pins: what is pinned
 *
 * Marks other rows and cells as pinned.
 */
void
sig_compare_sheet_set_pins (SigCompareSheet   *self,
                            SigComparisonPins *pins)
{
  g_return_if_fail (SIG_IS_COMPARE_SHEET (self));
  g_return_if_fail (SIG_IS_COMPARISON_PINS (pins));
  g_return_if_fail (!self->pinned_only);

  g_set_object (&self->pins, pins);
}

/**
 * sig_compare_sheet_get_mark:
 * @standing: how a cell stands to the baseline
 *
 * Returns: (transfer none) (nullable): the mark of it, which the legend explains
 */
const char *
sig_compare_sheet_get_mark (SigComparisonStanding standing)
{
  switch (standing)
    {
    case SIG_COMPARISON_SAME:
      return "=";
    case SIG_COMPARISON_DIFFERS:
      return "≠";
    case SIG_COMPARISON_ONLY_HERE:
      return "+";
    case SIG_COMPARISON_MISSING:
      return "−";
    case SIG_COMPARISON_NOT_RECORDED:
    case SIG_COMPARISON_NOT_KNOWN:
    case SIG_COMPARISON_DOES_NOT_APPLY:
    case SIG_COMPARISON_NO_BASELINE:
    case SIG_COMPARISON_IS_BASELINE:
    default:
      return NULL;
    }
}
