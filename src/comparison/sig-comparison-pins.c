/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-pins.h"

#include <string.h>

struct _SigComparisonPins
{
  GObject parent_instance;

  GPtrArray  *names;  /* as they were pinned */
  GHashTable *set;    /* the same names, not owned */
  GHashTable *rows;   /* the ids of their rows */
};

G_DEFINE_FINAL_TYPE (SigComparisonPins, sig_comparison_pins, G_TYPE_OBJECT)

static void
sig_comparison_pins_finalize (GObject *object)
{
  SigComparisonPins *self = SIG_COMPARISON_PINS (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->set, g_hash_table_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);

  G_OBJECT_CLASS (sig_comparison_pins_parent_class)->finalize (object);
}

static void
sig_comparison_pins_class_init (SigComparisonPinsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_comparison_pins_finalize;
}

static void
sig_comparison_pins_init (SigComparisonPins *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->set = g_hash_table_new (g_str_hash, g_str_equal);
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
add (SigComparisonPins *self,
     const char        *name)
{
  char *copy;

  if (g_hash_table_contains (self->set, name))
    return;

  copy = g_strdup (name);
  g_ptr_array_add (self->names, copy);
  g_hash_table_add (self->set, copy);
  g_hash_table_add (self->rows, g_strndup (name, strcspn (name, "@")));
}

/**
 * sig_comparison_pins_make_name:
 * @row_id: the id of a row
 * @record_id: (nullable): the id of an agreement, for its cell alone
 *
 * Returns: (transfer full): the name by which the row or the cell is pinned
 */
char *
sig_comparison_pins_make_name (const char *row_id,
                               const char *record_id)
{
  g_return_val_if_fail (row_id != NULL, NULL);

  return record_id != NULL ? g_strdup_printf ("%s@%s", row_id, record_id) : g_strdup (row_id);
}

/**
 * sig_comparison_pins_new:
 * @names: (nullable): names of rows and cells, ended by %NULL
 *
 * Returns: (transfer full): what is pinned
 */
SigComparisonPins *
sig_comparison_pins_new (const char *const *names)
{
  SigComparisonPins *self = g_object_new (SIG_TYPE_COMPARISON_PINS, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    add (self, names[i]);

  return self;
}

/**
 * sig_comparison_pins_get_n:
 * @self: what is pinned
 *
 * Returns: how much
 */
guint
sig_comparison_pins_get_n (SigComparisonPins *self)
{
  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), 0);

  return self->names->len;
}

/**
 * sig_comparison_pins_with:
 * @self: what is pinned
 * @name: the name of a row or a cell
 * @pinned: whether it is to be pinned
 *
 * Returns: (transfer full): what then is pinned; @self stays as it is
 */
SigComparisonPins *
sig_comparison_pins_with (SigComparisonPins *self,
                          const char        *name,
                          gboolean           pinned)
{
  SigComparisonPins *other;

  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  other = sig_comparison_pins_new (NULL);
  for (guint i = 0; i < self->names->len; i++)
    if (pinned || strcmp (self->names->pdata[i], name) != 0)
      add (other, self->names->pdata[i]);
  if (pinned)
    add (other, name);

  return other;
}

/**
 * sig_comparison_pins_has:
 * @self: what is pinned
 * @name: the name of a row or a cell
 *
 * Returns: whether exactly that is pinned
 */
gboolean
sig_comparison_pins_has (SigComparisonPins *self,
                         const char        *name)
{
  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return g_hash_table_contains (self->set, name);
}

/**
 * sig_comparison_pins_touch_row:
 * @self: what is pinned
 * @row_id: the id of a row
 *
 * Returns: whether the row or a cell in it is pinned
 */
gboolean
sig_comparison_pins_touch_row (SigComparisonPins *self,
                               const char        *row_id)
{
  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), FALSE);
  g_return_val_if_fail (row_id != NULL, FALSE);

  return g_hash_table_contains (self->rows, row_id);
}

/**
 * sig_comparison_pins_show_cell:
 * @self: what is pinned
 * @row_id: the id of a row
 * @record_id: (nullable): the id of an agreement; %NULL for the template
 *
 * Returns: whether the cell belongs to the sheet of what is pinned: it is, or its row is. Of the template every point
 *   that is touched does
 */
gboolean
sig_comparison_pins_show_cell (SigComparisonPins *self,
                               const char        *row_id,
                               const char        *record_id)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), FALSE);
  g_return_val_if_fail (row_id != NULL, FALSE);

  if (record_id == NULL)
    return sig_comparison_pins_touch_row (self, row_id);

  name = sig_comparison_pins_make_name (row_id, record_id);

  return g_hash_table_contains (self->set, row_id) || g_hash_table_contains (self->set, name);
}

/**
 * sig_comparison_pins_list_agreements:
 * @self: what is pinned
 * @dataset: a data set
 *
 * Returns: (transfer full) (element-type SigAgreement): the agreements of @dataset of which a cell is pinned, each once,
 *   in the order in which they were
 */
GPtrArray *
sig_comparison_pins_list_agreements (SigComparisonPins *self,
                                     SigDataset        *dataset)
{
  GPtrArray *agreements;

  g_return_val_if_fail (SIG_IS_COMPARISON_PINS (self), NULL);
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  agreements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->names->len; i++)
    {
      const char *at = strchr (self->names->pdata[i], '@');
      SigAgreement *agreement = at != NULL ? sig_dataset_lookup_agreement (dataset, at + 1) : NULL;

      if (agreement != NULL && !g_ptr_array_find (agreements, agreement, NULL))
        g_ptr_array_add (agreements, g_object_ref (agreement));
    }

  return agreements;
}
