/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal.h"

#include <string.h>

struct _SigWithdrawal
{
  gatomicrefcount references;
  GStrv ids;  /* sorted, each once */
};

G_DEFINE_BOXED_TYPE (SigWithdrawal, sig_withdrawal, sig_withdrawal_ref, sig_withdrawal_unref)

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Takes the ids, which are owned. */
static SigWithdrawal *
take_ids (GPtrArray *ids)
{
  SigWithdrawal *self = g_new (SigWithdrawal, 1);
  GStrvBuilder *builder = g_strv_builder_new ();

  g_ptr_array_sort (ids, compare_ids);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || strcmp (ids->pdata[i - 1], ids->pdata[i]) != 0)
      g_strv_builder_add (builder, ids->pdata[i]);

  g_atomic_ref_count_init (&self->references);
  self->ids = g_strv_builder_unref_to_strv (builder);
  g_ptr_array_unref (ids);

  return self;
}

/**
 * sig_withdrawal_new:
 * @ids: (nullable): who is taken out, in any order
 *
 * Returns: (transfer full): a set of them; %NULL makes an empty one
 */
SigWithdrawal *
sig_withdrawal_new (const char *const *ids)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_ptr_array_add (copies, g_strdup (ids[i]));

  return take_ids (copies);
}

/**
 * sig_withdrawal_ref:
 * @self: a set
 *
 * Returns: (transfer full): @self with one more reference
 */
SigWithdrawal *
sig_withdrawal_ref (SigWithdrawal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

/**
 * sig_withdrawal_unref:
 * @self: (transfer full): a set
 *
 * Drops a reference; frees the set with the last one.
 */
void
sig_withdrawal_unref (SigWithdrawal *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_strfreev (self->ids);
  g_free (self);
}

/**
 * sig_withdrawal_with:
 * @self: a set
 * @id: who
 * @wanted: whether it is to be out; otherwise it is put back
 *
 * Returns: (transfer full): the changed set
 */
SigWithdrawal *
sig_withdrawal_with (SigWithdrawal *self,
                     const char    *id,
                     gboolean       wanted)
{
  GPtrArray *ids;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (sig_withdrawal_has (self, id) == !!wanted)
    return sig_withdrawal_ref (self);

  ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; self->ids[i] != NULL; i++)
    if (strcmp (self->ids[i], id) != 0)
      g_ptr_array_add (ids, g_strdup (self->ids[i]));
  if (wanted)
    g_ptr_array_add (ids, g_strdup (id));

  return take_ids (ids);
}

/**
 * sig_withdrawal_has:
 * @self: a set
 * @id: who
 *
 * Returns: whether just that is out; a party that is out does not make its agreements so
 */
gboolean
sig_withdrawal_has (SigWithdrawal *self,
                    const char    *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->ids, id);
}

/**
 * sig_withdrawal_get_ids:
 * @self: a set
 *
 * Returns: (transfer none): who is out, in the order of the alphabet
 */
const char *const *
sig_withdrawal_get_ids (SigWithdrawal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->ids;
}

/**
 * sig_withdrawal_is_empty:
 * @self: a set
 *
 * Returns: whether nobody is out
 */
gboolean
sig_withdrawal_is_empty (SigWithdrawal *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->ids[0] == NULL;
}

/**
 * sig_withdrawal_equal:
 * @self: a set
 * @other: another
 *
 * Returns: whether the same are out
 */
gboolean
sig_withdrawal_equal (SigWithdrawal *self,
                      SigWithdrawal *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return g_strv_equal ((const char *const *) self->ids, (const char *const *) other->ids);
}

/* Everybody who can leave something: the parties of agreements and coalitions, but the focus. */
static GHashTable *
collect_parties (SigDataset *dataset)
{
  GHashTable *parties = g_hash_table_new (NULL, NULL);
  SigList *agreements = sig_dataset_get_agreements (dataset);
  SigList *coalitions = sig_dataset_get_coalitions (dataset);

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigList *list = sig_agreement_get_parties (sig_list_get (agreements, i));

      for (guint p = 0; p < sig_list_get_n (list); p++)
        g_hash_table_add (parties, sig_list_get (list, p));
    }

  for (guint i = 0; i < sig_list_get_n (coalitions); i++)
    {
      SigList *lists[] = { sig_coalition_get_leads (sig_list_get (coalitions, i)),
                           sig_coalition_get_members (sig_list_get (coalitions, i)) };

      for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
        for (guint p = 0; p < sig_list_get_n (lists[l]); p++)
          g_hash_table_add (parties, sig_list_get (lists[l], p));
    }
  g_hash_table_remove (parties, sig_dataset_get_focus (dataset));

  return parties;
}

static SigWithdrawal *
choose_parties (SigDataset *dataset,
                SigGroup   *group,
                gboolean    are_members)
{
  g_autoptr(GHashTable) parties = collect_parties (dataset);
  g_autoptr(GHashTable) members = g_hash_table_new (NULL, NULL);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  SigList *list = sig_group_get_members (group);
  GHashTableIter iter;
  gpointer party;

  for (guint i = 0; i < sig_list_get_n (list); i++)
    g_hash_table_add (members, sig_list_get (list, i));

  g_hash_table_iter_init (&iter, parties);
  while (g_hash_table_iter_next (&iter, &party, NULL))
    if (g_hash_table_contains (members, party) == are_members)
      g_ptr_array_add (ids, g_strdup (sig_record_get_id (party)));

  return take_ids (ids);
}

/**
 * sig_withdrawal_of_group:
 * @dataset: a data set
 * @group: one of its groups
 *
 * Returns: (transfer full): all members that are in an agreement or a coalition, but the focus
 */
SigWithdrawal *
sig_withdrawal_of_group (SigDataset *dataset,
                         SigGroup   *group)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_GROUP (group), NULL);

  return choose_parties (dataset, group, TRUE);
}

/**
 * sig_withdrawal_all_but:
 * @dataset: a data set
 * @group: one of its groups
 *
 * Returns: (transfer full): all that are in an agreement or a coalition but the members of @group and the focus
 */
SigWithdrawal *
sig_withdrawal_all_but (SigDataset *dataset,
                        SigGroup   *group)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_GROUP (group), NULL);

  return choose_parties (dataset, group, FALSE);
}
