/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include "sig-json-text.h"

#include <string.h>

/* References to objects: parties, agreements, instruments, coalitions, events. Their ids are unique together. */

/* The kind and the number of an object in one pointer. */
#define KIND_BITS 3

static gpointer
pack_object (SigObjectKind kind,
             guint         index)
{
  return GSIZE_TO_POINTER (((gsize) index + 1) << KIND_BITS | kind);
}

static const struct
{
  const char *list;
  const char *noun;
  GType     (*get_type) (void);
} object_kinds[] = {
  [SIG_OBJECT_PARTY] = { "parties", "a party", sig_party_get_type },
  [SIG_OBJECT_AGREEMENT] = { "agreements", "an agreement", sig_agreement_get_type },
  [SIG_OBJECT_INSTRUMENT] = { "instruments", "an instrument", sig_instrument_get_type },
  [SIG_OBJECT_COALITION] = { "coalitions", "a coalition", sig_coalition_get_type },
  [SIG_OBJECT_EVENT] = { "events", "an event", sig_event_get_type },
};

gboolean
sig_find_object (SigDatasetReader *self,
                 const char       *id,
                 SigObjectKind    *kind,
                 guint            *index)
{
  gpointer packed = g_hash_table_lookup (self->objects, id);

  if (packed == NULL)
    return FALSE;

  *kind = GPOINTER_TO_SIZE (packed) & ((1U << KIND_BITS) - 1);
  *index = (guint) (GPOINTER_TO_SIZE (packed) >> KIND_BITS) - 1;

  return TRUE;
}

/* Where the id of an object stands: first by its list's place in the file, then by its own in the list. */
static gboolean
is_later (SigDatasetReader *self,
          SigObjectKind     kind,
          guint             index,
          SigObjectKind     other_kind,
          guint             other_index)
{
  guint place = kind == SIG_OBJECT_SET ? self->set_place : self->list_places[kind];
  guint other_place = other_kind == SIG_OBJECT_SET ? self->set_place : self->list_places[other_kind];

  return place != other_place ? place > other_place : index > other_index;
}

/* Says that an id has been used before; it need not be that of the object at which the reader is. */
static void
report_shared (SigDatasetReader *self,
               SigObjectKind     kind,
               guint             index,
               const char       *id)
{
  SigJsonPath here = *self->json.path;

  self->json.path->n_steps = 0;
  if (kind != SIG_OBJECT_SET)
    {
      sig_json_path_push_member (self->json.path, object_kinds[kind].list);
      sig_json_path_push_index (self->json.path, index);
    }
  sig_json_path_push_member (self->json.path, "id");
  sig_json_reader_again (&self->json, "an id used once", id);
  *self->json.path = here;
}

static void
note_shared (SigDatasetReader *self,
             const char       *id,
             SigObjectKind     kind,
             guint             index)
{
  SigObjectKind other_kind;
  guint other_index;

  g_hash_table_add (self->shared, (gpointer) id);
  sig_find_object (self, id, &other_kind, &other_index);
  if (is_later (self, kind, index, other_kind, other_index))
    {
      if (sig_is_id (id))
        report_shared (self, kind, index, id);
      return;
    }

  if (sig_is_id (id))
    report_shared (self, other_kind, other_index, id);
  g_hash_table_replace (self->objects, (gpointer) id, pack_object (kind, index));
}

/* Reads the id of an object, to which others may refer. */
const char *
sig_read_object_id (SigDatasetReader    *self,
                    const SigJsonObject *object,
                    guint                member,
                    SigObjectKind        kind,
                    guint                index)
{
  const char *id = sig_read_id (self, object, member);

  if (id == NULL)
    self->object_lists[kind].is_whole = FALSE;
  else if (!g_hash_table_contains (self->objects, id))
    g_hash_table_insert (self->objects, (gpointer) id, pack_object (kind, index));
  else
    note_shared (self, id, kind, index);

  return id;
}

/* Whether a reference that leads to no object of a kind may yet mean one: one whose id is broken or not its own. */
gboolean
sig_may_be_object (SigDatasetReader *self,
                   const char       *id,
                   SigObjectKind     kind)
{
  if (id == NULL)
    return FALSE;

  return g_hash_table_contains (self->shared, id) || (!self->object_lists[kind].is_whole && sig_is_id (id));
}

/* Tells whether a node is the id of an object of a kind, and says it if it is not. */
static gboolean
check_object (SigDatasetReader *self,
              JsonNode         *node,
              SigObjectKind     kind,
              guint            *index)
{
  const char *id = sig_json_node_get_text (node);
  SigObjectKind found;

  if (id != NULL && sig_find_object (self, id, &found, index) && found == kind)
    return TRUE;

  if (!sig_may_be_object (self, id, kind))
    sig_json_reader_error (&self->json, node, "the id of %s", object_kinds[kind].noun);

  return FALSE;
}

/* The record at a number of a list that has been read; NULL when reading stopped before it. */
static gpointer
get_object (SigDatasetReader *self,
            SigObjectKind     kind,
            guint             index)
{
  SigList *list = self->object_lists[kind].list;

  return index < sig_list_get_n (list) ? sig_list_get (list, index) : NULL;
}

gpointer
sig_read_object (SigDatasetReader    *self,
                 const SigJsonObject *object,
                 guint                member,
                 SigObjectKind        kind)
{
  JsonNode *node = sig_json_reader_enter (&self->json, object, member);
  gpointer record = NULL;
  guint index;

  if (node == NULL)
    return NULL;

  if (check_object (self, node, kind, &index))
    record = get_object (self, kind, index);
  sig_json_reader_leave (&self->json);

  return record != NULL ? g_object_ref (record) : NULL;
}

SigList *
sig_read_objects (SigDatasetReader    *self,
                  const SigJsonObject *object,
                  guint                member,
                  SigObjectKind        kind)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  GPtrArray *items;
  guint n;

  if (array == NULL)
    return NULL;

  n = json_array_get_length (array);
  items = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    {
      gpointer record;
      guint index;

      sig_json_path_push_index (self->json.path, i);
      if (check_object (self, json_array_get_element (array, i), kind, &index))
        {
          record = get_object (self, kind, index);
          if (record != NULL)
            g_ptr_array_add (items, g_object_ref (record));
        }
      sig_json_path_pop (self->json.path);
    }
  sig_json_reader_leave (&self->json);

  return sig_make_list (self, object_kinds[kind].get_type (), items);
}

/* Ids of objects that may not have been read yet, ended by NULL. One that is wrong is empty, so that the others keep
 * their places: nobody but the loader sees it. */
const char *const *
sig_read_object_ids (SigDatasetReader    *self,
                     const SigJsonObject *object,
                     guint                member,
                     SigObjectKind        kind)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  const char **ids;
  guint n;

  if (array == NULL)
    return NULL;

  n = json_array_get_length (array);
  ids = sig_arena_alloc (self->arena, (n + 1) * sizeof (const char *));
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      guint index;

      sig_json_path_push_index (self->json.path, i);
      ids[i] = check_object (self, node, kind, &index) ? sig_arena_copy (self->arena, json_node_get_string (node)) : "";
      sig_json_path_pop (self->json.path);
    }
  ids[n] = NULL;
  sig_json_reader_leave (&self->json);

  return ids;
}

/* Whether a member that is an array of ids or "all" is the latter; says it when it is neither. */
gboolean
sig_read_all (SigDatasetReader    *self,
              const SigJsonObject *object,
              guint                member,
              gboolean            *is_array)
{
  JsonNode *node = object->nodes[member];
  const char *word = node != NULL ? sig_json_node_get_text (node) : NULL;

  *is_array = node != NULL && JSON_NODE_HOLDS_ARRAY (node);
  if (node == NULL || *is_array)
    return FALSE;
  if (word != NULL && strcmp (word, "all") == 0)
    return TRUE;

  sig_json_reader_error_at (&self->json, object, member, "an array or \"all\"");

  return FALSE;
}

/* Stands for what was no string. */
static const char judged[] = "";

/* Ids of objects of a list that is being read: whether they lead anywhere is judged when it has been, by
 * sig_check_later_ids(). */
const char *const *
sig_read_later_ids (SigDatasetReader    *self,
                    const SigJsonObject *object,
                    guint                member,
                    SigObjectKind        kind)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  const char **ids;
  guint n;

  if (array == NULL)
    return NULL;

  n = json_array_get_length (array);
  ids = sig_arena_alloc (self->arena, (n + 1) * sizeof (const char *));
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      ids[i] = sig_arena_copy (self->arena, sig_json_node_get_text (node));
      if (ids[i] != NULL)
        continue;

      sig_json_path_push_index (self->json.path, i);
      sig_json_reader_error (&self->json, node, "the id of %s", object_kinds[kind].noun);
      sig_json_path_pop (self->json.path);
      ids[i] = judged;
    }
  ids[n] = NULL;
  sig_json_reader_leave (&self->json);

  return ids;
}

/* Judges what sig_read_later_ids() read of the object with a number, @member of it. */
void
sig_check_later_ids (SigDatasetReader  *self,
                     const char *const *ids,
                     SigObjectKind      kind,
                     guint              index,
                     const char        *member)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      g_autofree char *expected = NULL;
      g_autofree char *quoted = NULL;
      SigObjectKind found;
      guint ignored;

      if (ids[i] == judged || (sig_find_object (self, ids[i], &found, &ignored) && found == kind) ||
          sig_may_be_object (self, ids[i], kind))
        continue;

      expected = g_strdup_printf ("the id of %s", object_kinds[kind].noun);
      quoted = sig_json_text_quote (ids[i], -1);
      sig_json_path_push_member (self->json.path, object_kinds[kind].list);
      sig_json_path_push_index (self->json.path, index);
      sig_json_path_push_member (self->json.path, member);
      sig_json_path_push_index (self->json.path, i);
      sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "%s", quoted);
      for (guint step = 0; step < 4; step++)
        sig_json_path_pop (self->json.path);
    }
}
