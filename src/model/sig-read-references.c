/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

/* The kind and the number of an object in one pointer. */
#define KIND_BITS 3

static const struct
{
  const char *noun;
  GType     (*get_type) (void);
} object_kinds[] = {
  [SIG_OBJECT_PARTY] = { "a party", sig_party_get_type },
  [SIG_OBJECT_AGREEMENT] = { "an agreement", sig_agreement_get_type },
  [SIG_OBJECT_INSTRUMENT] = { "an instrument", sig_instrument_get_type },
  [SIG_OBJECT_COALITION] = { "a coalition", sig_coalition_get_type },
  [SIG_OBJECT_EVENT] = { "an event", sig_event_get_type },
};

static const char *const term_nouns[] = {
  [SIG_TERM_BLOCK] = "a block",
  [SIG_TERM_STATUS] = "a status",
  [SIG_TERM_EVENT_KIND] = "an event kind",
  [SIG_TERM_WORDING] = "a wording",
  [SIG_TERM_AREA] = "an area",
  [SIG_TERM_AREA_GROUP] = "an area group",
  [SIG_TERM_TOPIC] = "a topic",
  [SIG_TERM_TOPIC_GROUP] = "a topic group",
  [SIG_TERM_ROLE] = "a role",
  [SIG_TERM_MONEY_NATURE] = "a money nature",
  [SIG_TERM_LEVEL] = "a level",
  [SIG_TERM_MONEY_KIND] = "a money kind",
  [SIG_TERM_RECIPROCAL] = "a reciprocal",
  [SIG_TERM_BINDING] = "a binding",
  [SIG_TERM_LAPSE] = "a lapse",
  [SIG_TERM_INSTRUMENT_KIND] = "an instrument kind",
  [SIG_TERM_SOURCE_KIND] = "a source kind",
};

void
sig_ids_init (SigIds *ids)
{
  ids->indices = g_hash_table_new (g_str_hash, g_str_equal);
  ids->is_whole = TRUE;
}

void
sig_ids_clear (SigIds *ids)
{
  g_clear_pointer (&ids->indices, g_hash_table_unref);
}

/* To be called when the list has been read; without one, nothing that refers to it can be judged. */
void
sig_ids_set_list (SigIds  *ids,
                  SigList *list)
{
  ids->list = list;
  if (list == NULL)
    ids->is_whole = FALSE;
}

static void
report_again (SigDatasetReader    *self,
              const SigJsonObject *object,
              guint                member,
              const char          *id)
{
  sig_json_reader_enter (&self->json, object, member);
  sig_json_reader_again (&self->json, "an id used once", id);
  sig_json_reader_leave (&self->json);
}

/* Reads the id of an entry to which others may refer. */
const char *
sig_ids_read (SigDatasetReader    *self,
              SigIds              *ids,
              const SigJsonObject *object,
              guint                member,
              guint                index)
{
  const char *id = sig_read_id (self, object, member);

  if (id == NULL)
    {
      ids->is_whole = FALSE;
      return NULL;
    }

  if (!g_hash_table_contains (ids->indices, id))
    g_hash_table_insert (ids->indices, (gpointer) id, GUINT_TO_POINTER (index + 1));
  else if (sig_is_id (id))
    report_again (self, object, member, id);

  return id;
}

/* Reads the id of an entry in a list to which nobody refers; self->seen is that list's. */
const char *
sig_read_entry_id (SigDatasetReader    *self,
                   const SigJsonObject *object,
                   guint                member)
{
  const char *id = sig_read_id (self, object, member);

  if (id != NULL && !g_hash_table_add (self->seen, (gpointer) id) && sig_is_id (id))
    report_again (self, object, member, id);

  return id;
}

gpointer
sig_ids_find (const SigIds *ids,
              const char   *id,
              guint        *index)
{
  guint number;

  if (ids->list == NULL || id == NULL)
    return NULL;

  number = GPOINTER_TO_UINT (g_hash_table_lookup (ids->indices, id));
  if (number == 0)
    return NULL;
  if (index != NULL)
    *index = number - 1;

  return number <= sig_list_get_n (ids->list) ? sig_list_get (ids->list, number - 1) : NULL;
}

gpointer
sig_pack_object (SigObjectKind kind,
                 guint         index)
{
  return GSIZE_TO_POINTER (((gsize) index + 1) << KIND_BITS | kind);
}

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

gpointer
sig_read_reference (SigDatasetReader    *self,
                    const SigJsonObject *object,
                    guint                member,
                    const SigIds        *ids,
                    const char          *noun,
                    SigNull              null)
{
  JsonNode *node = object->nodes[member];
  const char *id;
  gpointer record;

  if (node == NULL || (null == SIG_OR_NULL && JSON_NODE_HOLDS_NULL (node)))
    return NULL;

  id = sig_json_node_get_text (node);
  record = sig_ids_find (ids, id, NULL);
  if (record != NULL)
    return g_object_ref (record);

  if (ids->is_whole || id == NULL || !sig_is_id (id))
    sig_json_reader_error_at (&self->json, object, member, "the id of %s%s", noun, null == SIG_OR_NULL ? " or null" : "");

  return NULL;
}

gpointer
sig_read_term (SigDatasetReader    *self,
               const SigJsonObject *object,
               guint                member,
               SigTermKind          kind,
               SigNull              null)
{
  return sig_read_reference (self, object, member, &self->terms[kind], term_nouns[kind], null);
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
