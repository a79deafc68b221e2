/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset.h"

#include "sig-dataset-private.h"

/**
 * sig_dataset_lookup:
 * @self: a data set
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the party, agreement, instrument, event or coalition of that id, or %NULL
 */
gpointer
sig_dataset_lookup (SigDataset *self,
                    const char *id)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->objects, id);
}

/**
 * sig_dataset_lookup_party:
 * @self: a data set
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the party of that id, or %NULL
 */
SigParty *
sig_dataset_lookup_party (SigDataset *self,
                          const char *id)
{
  gpointer object = sig_dataset_lookup (self, id);

  return SIG_IS_PARTY (object) ? object : NULL;
}

/**
 * sig_dataset_lookup_agreement:
 * @self: a data set
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the agreement of that id, or %NULL
 */
SigAgreement *
sig_dataset_lookup_agreement (SigDataset *self,
                              const char *id)
{
  gpointer object = sig_dataset_lookup (self, id);

  return SIG_IS_AGREEMENT (object) ? object : NULL;
}

/**
 * sig_dataset_lookup_group:
 * @self: a data set
 * @id: an id, without "group:"
 *
 * Returns: (transfer none) (nullable): the group of that id, or %NULL
 */
SigGroup *
sig_dataset_lookup_group (SigDataset *self,
                          const char *id)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->groups_by_id, id);
}

/**
 * sig_dataset_lookup_term:
 * @self: a data set
 * @kind: a list of the vocabulary, not %SIG_TERM_CATEGORY
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the entry of that id in that list, or %NULL
 */
SigTerm *
sig_dataset_lookup_term (SigDataset  *self,
                         SigTermKind  kind,
                         const char  *id)
{
  SigList *terms = sig_dataset_get_terms (self, kind);

  for (guint i = 0; i < sig_list_get_n (terms); i++)
    {
      SigTerm *term = sig_list_get (terms, i);

      if (g_str_equal (sig_record_get_id (SIG_RECORD (term)), id))
        return term;
    }

  return NULL;
}

static SigList *
look_up_list (GHashTable    *lists,
              gconstpointer  key,
              SigList       *none)
{
  SigList *list = g_hash_table_lookup (lists, key);

  return list != NULL ? list : none;
}

/**
 * sig_dataset_get_agreements_of:
 * @self: a data set
 * @party: one of its parties
 *
 * Returns: (transfer none): the agreements that @party is or was a party of (#SigAgreement), by their date
 */
SigList *
sig_dataset_get_agreements_of (SigDataset *self,
                               SigParty   *party)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->agreements_of, party, self->no_agreements);
}

/**
 * sig_dataset_get_events_of:
 * @self: a data set
 * @party: one of its parties
 *
 * Returns: (transfer none): the events that name @party (#SigEvent), by their first possible day
 */
SigList *
sig_dataset_get_events_of (SigDataset *self,
                           SigParty   *party)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->events_of, party, self->no_events);
}

/**
 * sig_dataset_get_free_events_of:
 * @self: a data set
 * @party: one of its parties
 *
 * Returns: (transfer none): the events that name @party and no agreement (#SigEvent), by their first possible day
 */
SigList *
sig_dataset_get_free_events_of (SigDataset *self,
                                SigParty   *party)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->free_events_of, party, self->no_events);
}

/**
 * sig_dataset_get_events_under:
 * @self: a data set
 * @agreement: one of its agreements
 *
 * Returns: (transfer none): the events that name @agreement (#SigEvent), by their first possible day
 */
SigList *
sig_dataset_get_events_under (SigDataset   *self,
                              SigAgreement *agreement)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->events_under, agreement, self->no_events);
}

/**
 * sig_dataset_get_conflicts_about:
 * @self: a data set
 * @id: the id of an object or of the set
 *
 * Returns: (transfer none): the conflicts about it (#SigConflict)
 */
SigList *
sig_dataset_get_conflicts_about (SigDataset *self,
                                 const char *id)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->conflicts_about, id, self->no_conflicts);
}

/**
 * sig_dataset_get_gaps_about:
 * @self: a data set
 * @id: the id of an object or of the set
 *
 * Returns: (transfer none): the gaps about it (#SigGap)
 */
SigList *
sig_dataset_get_gaps_about (SigDataset *self,
                            const char *id)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return look_up_list (self->gaps_about, id, self->no_gaps);
}
