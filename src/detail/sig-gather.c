/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-gather.h"

#include "sig-commitment.h"
#include "sig-fulfilment.h"
#include "sig-money.h"
#include "sig-statement.h"

typedef SigList *(*NotesFunc) (SigDataset *dataset,
                               const char *id);

static void
add_list (GPtrArray *records,
          SigList   *list)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    g_ptr_array_add (records, g_object_ref (sig_list_get (list, i)));
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  SigEvent *first = *(SigEvent *const *) a;
  SigEvent *second = *(SigEvent *const *) b;

  return sig_date_compare (sig_event_get_date (first), sig_event_get_date (second));
}

/**
 * sig_gather_events:
 * @dataset: a data set
 * @party: (nullable): a party of it
 * @agreement: (nullable): an agreement of it; without a party it is needed
 *
 * Returns: (transfer full): the events of @agreement, and those of @party that belong to no agreement, by date; all
 *   events of @party without an agreement
 */
SigList *
sig_gather_events (SigDataset   *dataset,
                   SigParty     *party,
                   SigAgreement *agreement)
{
  GPtrArray *events;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (party != NULL || agreement != NULL, NULL);

  if (agreement == NULL)
    return g_object_ref (sig_dataset_get_events_of (dataset, party));
  if (party == NULL)
    return g_object_ref (sig_dataset_get_events_under (dataset, agreement));

  events = g_ptr_array_new_with_free_func (g_object_unref);
  add_list (events, sig_dataset_get_events_under (dataset, agreement));
  /* What a party did in another of its agreements is told there. */
  add_list (events, sig_dataset_get_free_events_of (dataset, party));
  g_ptr_array_sort (events, compare_events);

  return sig_list_new (SIG_TYPE_EVENT, events);
}

/* The events whose sources and conflicts are told. What happened under an agreement of the focus is told there: all the
 * agreements are its own. */
static SigList *
gather_told_events (SigDataset   *dataset,
                    SigParty     *party,
                    SigAgreement *agreement)
{
  if (agreement == NULL && party == sig_dataset_get_focus (dataset))
    return g_object_ref (sig_dataset_get_free_events_of (dataset, party));

  return sig_gather_events (dataset, party, agreement);
}

static SigList *
gather_notes (SigDataset   *dataset,
              SigParty     *party,
              SigAgreement *agreement,
              NotesFunc     get_about,
              GType         type)
{
  g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(SigList) events = gather_told_events (dataset, party, agreement);

  if (agreement != NULL)
    add_list (notes, get_about (dataset, sig_record_get_id (SIG_RECORD (agreement))));
  if (party != NULL)
    add_list (notes, get_about (dataset, sig_record_get_id (SIG_RECORD (party))));
  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);

      if (!sig_event_is_common (event))
        add_list (notes, get_about (dataset, sig_record_get_id (SIG_RECORD (event))));
    }

  return sig_list_new (type, g_steal_pointer (&notes));
}

/**
 * sig_gather_conflicts:
 * @dataset: a data set
 * @party: (nullable): a party of it
 * @agreement: (nullable): an agreement of it
 *
 * Returns: (transfer full): on what sources disagree about @agreement, @party and their own events
 */
SigList *
sig_gather_conflicts (SigDataset   *dataset,
                      SigParty     *party,
                      SigAgreement *agreement)
{
  return gather_notes (dataset, party, agreement, sig_dataset_get_conflicts_about, SIG_TYPE_CONFLICT);
}

/**
 * sig_gather_gaps:
 * @dataset: a data set
 * @party: (nullable): a party of it
 * @agreement: (nullable): an agreement of it
 *
 * Returns: (transfer full): what the record does not know of @agreement, @party and their own events
 */
SigList *
sig_gather_gaps (SigDataset   *dataset,
                 SigParty     *party,
                 SigAgreement *agreement)
{
  return gather_notes (dataset, party, agreement, sig_dataset_get_gaps_about, SIG_TYPE_GAP);
}

/* A list of sources, each once, in the order in which they were met. */
typedef struct
{
  GPtrArray  *sources;
  GHashTable *seen;
} Gathering;

static void
add_source (Gathering *self,
            SigSource *source)
{
  if (g_hash_table_add (self->seen, source))
    g_ptr_array_add (self->sources, g_object_ref (source));
}

static void
add_claim (Gathering *self,
           gpointer   claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (SIG_CLAIM (claim), &n);

  for (guint i = 0; i < n; i++)
    add_source (self, citations[i].source);
}

static SigList *
get_fulfilment (gpointer claim)
{
  if (SIG_IS_COMMITMENT (claim))
    return sig_commitment_get_fulfilment (claim);
  if (SIG_IS_MONEY (claim))
    return sig_money_get_fulfilment (claim);

  return NULL;
}

static void
add_claims (Gathering *self,
            SigList   *claims)
{
  for (guint i = 0; i < sig_list_get_n (claims); i++)
    {
      add_claim (self, sig_list_get (claims, i));
      add_claims (self, get_fulfilment (sig_list_get (claims, i)));
    }
}

static void
add_agreement (Gathering    *self,
               SigAgreement *agreement)
{
  add_claim (self, sig_agreement_get_signing (agreement));
  add_claim (self, sig_agreement_get_form (agreement));
  add_claims (self, sig_agreement_get_wordings (agreement));
  add_claims (self, sig_agreement_get_clauses (agreement));
  add_claims (self, sig_agreement_get_commitments (agreement));
  add_claims (self, sig_agreement_get_money (agreement));
  add_claims (self, sig_agreement_get_reciprocals (agreement));
  add_claims (self, sig_agreement_get_scope (agreement));
}

static void
add_conflicts (Gathering *self,
               SigList   *conflicts)
{
  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    {
      SigList *statements = sig_conflict_get_statements (sig_list_get (conflicts, i));

      for (guint s = 0; s < sig_list_get_n (statements); s++)
        add_source (self, sig_statement_get_source (sig_list_get (statements, s)));
    }
}

/**
 * sig_gather_sources:
 * @dataset: a data set
 * @party: (nullable): a party of it
 * @agreement: (nullable): an agreement of it
 *
 * Returns: (transfer full) (element-type SigSource): every source that something about @agreement, @party or their
 *   events rests on, each once, in the order in which they are met
 */
GPtrArray *
sig_gather_sources (SigDataset   *dataset,
                    SigParty     *party,
                    SigAgreement *agreement)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr(SigList) events = gather_told_events (dataset, party, agreement);
  g_autoptr(SigList) conflicts = sig_gather_conflicts (dataset, party, agreement);
  Gathering self = { g_ptr_array_new_with_free_func (g_object_unref), seen };

  if (agreement != NULL)
    add_agreement (&self, agreement);
  if (party != NULL && sig_party_get_stance (party) != NULL)
    add_claim (&self, sig_party_get_stance (party));
  add_claims (&self, events);
  add_conflicts (&self, conflicts);

  return self.sources;
}
