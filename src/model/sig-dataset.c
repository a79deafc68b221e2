/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset.h"

#include "sig-dataset-private.h"
#include "sig-records-private.h"

/* From how many agreements and events on a set is not let go in passing. */
#define MANY_OBJECTS 1000

G_DEFINE_FINAL_TYPE (SigDataset, sig_dataset, G_TYPE_OBJECT)

static void
clear_indexes (SigDataset *self)
{
  g_clear_pointer (&self->objects, g_hash_table_unref);
  g_clear_pointer (&self->groups_by_id, g_hash_table_unref);
  g_clear_pointer (&self->agreements_of, g_hash_table_unref);
  g_clear_pointer (&self->events_of, g_hash_table_unref);
  g_clear_pointer (&self->free_events_of, g_hash_table_unref);
  g_clear_pointer (&self->events_under, g_hash_table_unref);
  g_clear_pointer (&self->conflicts_about, g_hash_table_unref);
  g_clear_pointer (&self->gaps_about, g_hash_table_unref);
  g_clear_object (&self->signing_order);
  g_clear_object (&self->events_by_date);
  g_clear_object (&self->no_agreements);
  g_clear_object (&self->no_events);
  g_clear_object (&self->no_conflicts);
  g_clear_object (&self->no_gaps);
}

static void
clear_contents (SigDataset *self)
{
  clear_indexes (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->terms); i++)
    g_clear_object (&self->terms[i]);
  g_clear_pointer (&self->categories, g_ptr_array_unref);
  g_clear_object (&self->focus);
  g_clear_object (&self->template);
  g_clear_object (&self->groups);
  g_clear_object (&self->parties);
  g_clear_object (&self->agreements);
  g_clear_object (&self->instruments);
  g_clear_object (&self->coalitions);
  g_clear_object (&self->events);
  g_clear_object (&self->periods);
  g_clear_object (&self->rates);
  g_clear_object (&self->questions);
  g_clear_object (&self->conflicts);
  g_clear_object (&self->gaps);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->arena, sig_arena_unref);
}

static gpointer
clear_in_thread (gpointer data)
{
  clear_contents (data);
  g_free (data);

  return NULL;
}

/* To let go of a million records takes longer than a frame, and whoever drops the last reference is mostly about to
 * draw one. They may be let go in any thread. */
static gboolean
clear_elsewhere (SigDataset *self)
{
  SigDataset *contents;
  GThread *thread;

  if (sig_list_get_n (self->agreements) + sig_list_get_n (self->events) < MANY_OBJECTS)
    return FALSE;

  contents = g_memdup2 (self, sizeof (SigDataset));
  thread = g_thread_try_new ("data-set-release", clear_in_thread, contents, NULL);
  if (thread != NULL)
    g_thread_unref (thread);
  else
    g_free (contents);

  return thread != NULL;
}

static void
sig_dataset_finalize (GObject *object)
{
  SigDataset *self = SIG_DATASET (object);

  if (!clear_elsewhere (self))
    clear_contents (self);

  G_OBJECT_CLASS (sig_dataset_parent_class)->finalize (object);
}

static void
sig_dataset_class_init (SigDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_dataset_finalize;
}

static void
sig_dataset_init (SigDataset *self)
{
}

/**
 * sig_dataset_get_id:
 * @self: a data set
 *
 * Returns: (transfer none): its id
 */
const char *
sig_dataset_get_id (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->id;
}

/**
 * sig_dataset_get_version:
 * @self: a data set
 *
 * Returns: (transfer none): its version, "YYYY.N"
 */
const char *
sig_dataset_get_version (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->version;
}

/**
 * sig_dataset_get_title:
 * @self: a data set
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_dataset_get_title (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->title;
}

/**
 * sig_dataset_get_description:
 * @self: a data set
 *
 * Returns: (transfer none): what it is
 */
const SigText *
sig_dataset_get_description (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->description;
}

/**
 * sig_dataset_get_licence:
 * @self: a data set
 *
 * Returns: (transfer none): its licence as an SPDX expression
 */
const char *
sig_dataset_get_licence (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->licence;
}

/**
 * sig_dataset_get_publisher:
 * @self: a data set
 *
 * Returns: (transfer none): who publishes it
 */
const SigText *
sig_dataset_get_publisher (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->publisher;
}

/**
 * sig_dataset_get_contact:
 * @self: a data set
 *
 * Returns: (transfer none) (nullable): where corrections go, or %NULL
 */
const char *
sig_dataset_get_contact (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->contact;
}

/**
 * sig_dataset_get_as_of:
 * @self: a data set
 *
 * Returns: the date up to which the record is kept
 */
SigDate
sig_dataset_get_as_of (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), ((SigDate) { 0, }));

  return self->as_of;
}

/**
 * sig_dataset_get_languages:
 * @self: a data set
 *
 * Returns: (transfer none): the codes of its languages, the fall-back first, ended by %NULL
 */
const char *const *
sig_dataset_get_languages (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->languages;
}

/**
 * sig_dataset_get_focus:
 * @self: a data set
 *
 * Returns: (transfer none): whose web it is
 */
SigParty *
sig_dataset_get_focus (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->focus;
}

/**
 * sig_dataset_get_base_currency:
 * @self: a data set
 *
 * Returns: (transfer none): ISO 4217 code of the currency that rates are given for one unit of
 */
const char *
sig_dataset_get_base_currency (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->base_currency;
}

/**
 * sig_dataset_get_template:
 * @self: a data set
 *
 * Returns: (transfer none): the clauses that the agreements have in common (#SigTemplateClause)
 */
SigList *
sig_dataset_get_template (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->template;
}

/**
 * sig_dataset_get_groups:
 * @self: a data set
 *
 * Returns: (transfer none): the groups (#SigGroup)
 */
SigList *
sig_dataset_get_groups (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->groups;
}

/**
 * sig_dataset_get_parties:
 * @self: a data set
 *
 * Returns: (transfer none): the parties (#SigParty), in the order of the file
 */
SigList *
sig_dataset_get_parties (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->parties;
}

/**
 * sig_dataset_get_agreements:
 * @self: a data set
 *
 * Returns: (transfer none): the agreements (#SigAgreement), in the order of the file
 */
SigList *
sig_dataset_get_agreements (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->agreements;
}

/**
 * sig_dataset_get_signing_order:
 * @self: a data set
 *
 * Returns: (transfer none): the agreements (#SigAgreement) by their date; those of one day in the order of the file
 */
SigList *
sig_dataset_get_signing_order (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->signing_order;
}

/**
 * sig_dataset_get_instruments:
 * @self: a data set
 *
 * Returns: (transfer none): the instruments (#SigInstrument)
 */
SigList *
sig_dataset_get_instruments (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->instruments;
}

/**
 * sig_dataset_get_coalitions:
 * @self: a data set
 *
 * Returns: (transfer none): the coalitions (#SigCoalition)
 */
SigList *
sig_dataset_get_coalitions (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->coalitions;
}

/**
 * sig_dataset_get_events:
 * @self: a data set
 *
 * Returns: (transfer none): the events (#SigEvent) by their first possible day; those of one day in the order of the file
 */
SigList *
sig_dataset_get_events (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->events_by_date;
}

/**
 * sig_dataset_get_periods:
 * @self: a data set
 *
 * Returns: (transfer none): the periods (#SigPeriod)
 */
SigList *
sig_dataset_get_periods (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->periods;
}

/**
 * sig_dataset_get_rates:
 * @self: a data set
 *
 * Returns: (transfer none): the rates of exchange (#SigRate)
 */
SigList *
sig_dataset_get_rates (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->rates;
}

/**
 * sig_dataset_get_questions:
 * @self: a data set
 *
 * Returns: (transfer none): the open questions (#SigQuestion)
 */
SigList *
sig_dataset_get_questions (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->questions;
}

/**
 * sig_dataset_get_conflicts:
 * @self: a data set
 *
 * Returns: (transfer none): the conflicts (#SigConflict)
 */
SigList *
sig_dataset_get_conflicts (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->conflicts;
}

/**
 * sig_dataset_get_gaps:
 * @self: a data set
 *
 * Returns: (transfer none): the gaps (#SigGap)
 */
SigList *
sig_dataset_get_gaps (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->gaps;
}

/**
 * sig_dataset_get_sources:
 * @self: a data set
 *
 * Returns: (transfer none): the sources (#SigSource)
 */
SigList *
sig_dataset_get_sources (SigDataset *self)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);

  return self->sources;
}

/**
 * sig_dataset_get_terms:
 * @self: a data set
 * @kind: a list of the vocabulary, not %SIG_TERM_CATEGORY
 *
 * Returns: (transfer none): the entries of that list (#SigTerm), in the order of the screen
 */
SigList *
sig_dataset_get_terms (SigDataset  *self,
                       SigTermKind  kind)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (kind < SIG_N_TERM_LISTS, NULL);

  return self->terms[kind];
}

/**
 * sig_dataset_get_categories:
 * @self: a data set
 * @wording: one of its wordings
 *
 * Returns: (transfer none): the categories of @wording (#SigTerm), weakest first
 */
SigList *
sig_dataset_get_categories (SigDataset *self,
                            SigTerm    *wording)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (SIG_IS_TERM (wording) && wording->kind == SIG_TERM_WORDING, NULL);

  return g_ptr_array_index (self->categories, wording->index);
}
