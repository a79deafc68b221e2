/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-history.h"

/* More steps than anybody remembers. */
#define MOST_STEPS 100

typedef struct
{
  GStrv ids;
  char *baseline;
} Step;

struct _SigCompareHistory
{
  SigExplorer *explorer;
  GPtrArray   *steps;            /* what was before each change, the last at the end */
};

static void
free_step (gpointer data)
{
  Step *step = data;

  g_strfreev (step->ids);
  g_free (step->baseline);
  g_free (step);
}

/**
 * sig_compare_history_new:
 * @explorer: the shared state
 *
 * Returns: (transfer full): a history in which nothing has happened
 */
SigCompareHistory *
sig_compare_history_new (SigExplorer *explorer)
{
  SigCompareHistory *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_new0 (SigCompareHistory, 1);
  self->explorer = g_object_ref (explorer);
  self->steps = g_ptr_array_new_with_free_func (free_step);

  return self;
}

/**
 * sig_compare_history_free:
 * @self: (transfer full): a history
 *
 * Frees it.
 */
void
sig_compare_history_free (SigCompareHistory *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->explorer);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

static SigCompareState *
get_state (SigCompareHistory *self)
{
  return sig_explorer_get_compare_state (self->explorer);
}

static void
remember (SigCompareHistory *self)
{
  Step *step = g_new (Step, 1);

  step->ids = g_strdupv ((GStrv) sig_explorer_get_collection (self->explorer));
  step->baseline = g_strdup (sig_compare_state_get_baseline (get_state (self)));
  g_ptr_array_add (self->steps, step);
  if (self->steps->len > MOST_STEPS)
    g_ptr_array_remove_index (self->steps, 0);
}

/**
 * sig_compare_history_set_ids:
 * @self: a history
 * @ids: ids of agreements, ended by %NULL
 *
 * Compares others in place of those that are compared.
 */
void
sig_compare_history_set_ids (SigCompareHistory *self,
                             const char *const *ids)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (ids != NULL);

  if (g_strv_equal (sig_explorer_get_collection (self->explorer), ids))
    return;

  remember (self);
  sig_explorer_set_collection (self->explorer, ids);
}

/* All but @id, and @id before another or at the end where @insert says so. */
static GStrv
rearrange (SigCompareHistory *self,
           const char        *id,
           const char        *before,
           gboolean           insert)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *const *ids = sig_explorer_get_collection (self->explorer);
  gboolean inserted = FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (insert && before != NULL && g_str_equal (ids[i], before))
        {
          g_strv_builder_add (builder, id);
          inserted = TRUE;
        }
      if (!g_str_equal (ids[i], id))
        g_strv_builder_add (builder, ids[i]);
    }
  if (insert && !inserted)
    g_strv_builder_add (builder, id);

  return g_strv_builder_end (builder);
}

/**
 * sig_compare_history_add:
 * @self: a history
 * @id: the id of an agreement, compared already or not
 * @before: (nullable): the id of the one that it shall come before; %NULL for the end
 *
 * Compares it too, or moves it.
 *
 * Returns: whether that changed anything
 */
gboolean
sig_compare_history_add (SigCompareHistory *self,
                         const char        *id,
                         const char        *before)
{
  g_auto(GStrv) ids = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (g_strcmp0 (id, before) == 0)
    return FALSE;

  ids = rearrange (self, id, before, TRUE);
  if (g_strv_equal (sig_explorer_get_collection (self->explorer), (const char *const *) ids))
    return FALSE;

  remember (self);
  sig_explorer_set_collection (self->explorer, (const char *const *) ids);

  return TRUE;
}

/**
 * sig_compare_history_remove:
 * @self: a history
 * @id: the id of an agreement
 *
 * Compares it no longer.
 *
 * Returns: whether it was compared
 */
gboolean
sig_compare_history_remove (SigCompareHistory *self,
                            const char        *id)
{
  g_auto(GStrv) ids = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!sig_explorer_is_collected (self->explorer, id))
    return FALSE;

  ids = rearrange (self, id, NULL, FALSE);
  remember (self);
  sig_explorer_set_collection (self->explorer, (const char *const *) ids);

  return TRUE;
}

static int
find (const char *const *ids,
      const char        *id)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], id))
      return i;

  return -1;
}

/**
 * sig_compare_history_step:
 * @self: a history
 * @id: the id of an agreement that is compared
 * @step: 1 for one place on, -1 for one back
 * @baseline: (nullable): the id of the baseline, which stays where it is
 *
 * Moves a column among those that are not the baseline.
 *
 * Returns: whether there was a place to move to
 */
gboolean
sig_compare_history_step (SigCompareHistory *self,
                          const char        *id,
                          int                step,
                          const char        *baseline)
{
  g_auto(GStrv) ids = NULL;
  int from, to, n;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (ABS (step) == 1, FALSE);

  ids = g_strdupv ((GStrv) sig_explorer_get_collection (self->explorer));
  n = (int) g_strv_length (ids);
  from = find ((const char *const *) ids, id);
  if (from < 0 || g_strcmp0 (id, baseline) == 0)
    return FALSE;

  to = from + step;
  while (to >= 0 && to < n && g_strcmp0 (ids[to], baseline) == 0)
    to += step;
  if (to < 0 || to >= n)
    return FALSE;

  remember (self);
  {
    char *moved = ids[from];

    ids[from] = ids[to];
    ids[to] = moved;
  }
  sig_explorer_set_collection (self->explorer, (const char *const *) ids);

  return TRUE;
}

/**
 * sig_compare_history_set_baseline:
 * @self: a history
 * @baseline: as #SigCompareState:baseline says it
 *
 * Holds all against another baseline.
 */
void
sig_compare_history_set_baseline (SigCompareHistory *self,
                                  const char        *baseline)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (baseline != NULL);

  if (g_str_equal (sig_compare_state_get_baseline (get_state (self)), baseline))
    return;

  remember (self);
  sig_compare_state_set_baseline (get_state (self), baseline);
}

/**
 * sig_compare_history_can_undo:
 * @self: a history
 *
 * Returns: whether there is anything to undo
 */
gboolean
sig_compare_history_can_undo (SigCompareHistory *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->steps->len > 0;
}

/* What a reload took away stays away. */
static GStrv
keep_alive (SigCompareHistory *self,
            const char *const *ids)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (dataset == NULL || sig_dataset_lookup (dataset, ids[i]) != NULL)
      g_strv_builder_add (builder, ids[i]);

  return g_strv_builder_end (builder);
}

/**
 * sig_compare_history_undo:
 * @self: a history
 *
 * Brings back what was before the last change.
 *
 * Returns: whether there was one
 */
gboolean
sig_compare_history_undo (SigCompareHistory *self)
{
  g_auto(GStrv) ids = NULL;
  Step *step;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->steps->len == 0)
    return FALSE;

  step = g_ptr_array_steal_index (self->steps, self->steps->len - 1);
  ids = keep_alive (self, (const char *const *) step->ids);
  sig_explorer_set_collection (self->explorer, (const char *const *) ids);
  sig_compare_state_set_baseline (get_state (self), step->baseline);
  free_step (step);

  return TRUE;
}
