/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-private.h"
#include "sig-records-private.h"

/* An item with the day that it is sorted by. */
typedef struct
{
  SigDate date;
  guint index;
} Key;

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const Key *first = a;
  const Key *second = b;
  int order = sig_date_compare (first->date, second->date);

  /* What falls on one day keeps the order of the file. */
  return order != 0 ? order : (first->index < second->index ? -1 : first->index > second->index);
}

static SigDate
get_event_date (gpointer item)
{
  return ((SigEvent *) item)->date;
}

static SigDate
get_agreement_date (gpointer item)
{
  return ((SigAgreement *) item)->signing->date;
}

static SigList *
sort_list (SigList  *list,
           SigDate (*get_date) (gpointer item))
{
  guint n = sig_list_get_n (list);
  GPtrArray *sorted = g_ptr_array_new_full (n, g_object_unref);
  g_autofree Key *keys = g_new (Key, n);

  for (guint i = 0; i < n; i++)
    keys[i] = (Key) { get_date (sig_list_get (list, i)), i };
  g_sort_array (keys, n, sizeof (Key), compare_keys, NULL);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sorted, g_object_ref (sig_list_get (list, keys[i].index)));

  return sig_list_new (g_list_model_get_item_type (G_LIST_MODEL (list)), sorted);
}

static void
add_to_bucket (GHashTable    *buckets,
               gconstpointer  key,
               gpointer       item)
{
  GPtrArray *bucket = g_hash_table_lookup (buckets, key);

  if (bucket == NULL)
    {
      bucket = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (buckets, (gpointer) key, bucket);
    }
  g_ptr_array_add (bucket, g_object_ref (item));
}

/* Turns a table of arrays into one of lists, key by key. */
static GHashTable *
close_buckets (GHashTable *buckets,
               GHashTable *lists,
               GType       item_type)
{
  GHashTableIter iter;
  gpointer key, bucket;

  g_hash_table_iter_init (&iter, buckets);
  while (g_hash_table_iter_next (&iter, &key, &bucket))
    g_hash_table_insert (lists, key, sig_list_new (item_type, bucket));
  g_hash_table_unref (buckets);

  return lists;
}

static GHashTable *
new_lists (GHashFunc  hash,
           GEqualFunc equal)
{
  return g_hash_table_new_full (hash, equal, NULL, g_object_unref);
}

static void
index_objects (SigDataset *self)
{
  SigList *lists[] = { self->parties, self->agreements, self->instruments, self->coalitions, self->events };

  self->objects = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < sig_list_get_n (lists[l]); i++)
      {
        SigRecord *record = sig_list_get (lists[l], i);

        g_hash_table_insert (self->objects, (gpointer) record->id, record);
      }

  self->groups_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < sig_list_get_n (self->groups); i++)
    {
      SigRecord *record = sig_list_get (self->groups, i);

      g_hash_table_insert (self->groups_by_id, (gpointer) record->id, record);
    }
}

static void
index_agreements (SigDataset *self)
{
  GHashTable *agreements = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sig_list_get_n (self->signing_order); i++)
    {
      SigAgreement *agreement = sig_list_get (self->signing_order, i);

      for (guint p = 0; p < sig_list_get_n (agreement->parties); p++)
        add_to_bucket (agreements, sig_list_get (agreement->parties, p), agreement);
    }

  self->agreements_of = close_buckets (agreements, new_lists (NULL, NULL), SIG_TYPE_AGREEMENT);
}

static void
add_event (SigEvent   *event,
           GHashTable *of_parties,
           GHashTable *free_of_parties,
           GHashTable *under)
{
  for (guint p = 0; p < sig_list_get_n (event->parties); p++)
    {
      SigParty *party = sig_list_get (event->parties, p);

      add_to_bucket (of_parties, party, event);
      if (event->agreement == NULL)
        add_to_bucket (free_of_parties, party, event);
    }
  if (event->agreement != NULL)
    add_to_bucket (under, event->agreement, event);
}

static void
index_events (SigDataset *self)
{
  GHashTable *of_parties = g_hash_table_new (NULL, NULL);
  GHashTable *free_of_parties = g_hash_table_new (NULL, NULL);
  GHashTable *under = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sig_list_get_n (self->events_by_date); i++)
    add_event (sig_list_get (self->events_by_date, i), of_parties, free_of_parties, under);

  self->events_of = close_buckets (of_parties, new_lists (NULL, NULL), SIG_TYPE_EVENT);
  self->free_events_of = close_buckets (free_of_parties, new_lists (NULL, NULL), SIG_TYPE_EVENT);
  self->events_under = close_buckets (under, new_lists (NULL, NULL), SIG_TYPE_EVENT);
}

static void
index_notes (SigDataset *self)
{
  GHashTable *conflicts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable *gaps = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sig_list_get_n (self->conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (self->conflicts, i);

      add_to_bucket (conflicts, conflict->about, conflict);
    }

  for (guint i = 0; i < sig_list_get_n (self->gaps); i++)
    {
      SigGap *gap = sig_list_get (self->gaps, i);

      add_to_bucket (gaps, gap->about, gap);
    }

  self->conflicts_about = close_buckets (conflicts, new_lists (g_str_hash, g_str_equal), SIG_TYPE_CONFLICT);
  self->gaps_about = close_buckets (gaps, new_lists (g_str_hash, g_str_equal), SIG_TYPE_GAP);
}

/*
 * sig_dataset_index:
 * @self: a data set whose members the loader has filled
 *
 * Makes the indexes, in linear time but for the two sorts by date. Called once, before the set is published.
 */
void
sig_dataset_index (SigDataset *self)
{
  g_return_if_fail (SIG_IS_DATASET (self));
  g_return_if_fail (self->objects == NULL);

  self->signing_order = sort_list (self->agreements, get_agreement_date);
  self->events_by_date = sort_list (self->events, get_event_date);
  self->no_agreements = sig_list_new_empty (SIG_TYPE_AGREEMENT);
  self->no_events = sig_list_new_empty (SIG_TYPE_EVENT);
  self->no_conflicts = sig_list_new_empty (SIG_TYPE_CONFLICT);
  self->no_gaps = sig_list_new_empty (SIG_TYPE_GAP);

  index_objects (self);
  index_agreements (self);
  index_events (self);
  index_notes (self);
}
