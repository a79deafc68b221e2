/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

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
    sig_column_at (self, i)->kind->use (sig_column_at (self, i), &use);
  sig_rows_build (sig_standings_get_dataset (self->standings), &use, self->topics, self->rows);
  for (guint i = 0; i < self->rows->len; i++)
    g_hash_table_insert (self->by_id, sig_row_at (self, i)->row.id, GUINT_TO_POINTER (i + 1));
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
  for (guint i = 0; i < n_records; i++)
    g_return_val_if_fail (SIG_IS_AGREEMENT (records[i]), NULL);

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

  return sig_column_at (self, column)->record;
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

  return sig_column_at (self, column)->title;
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

  return sig_column_at (self, column)->subtitle;
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

  return &sig_row_at (self, row)->row;
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
