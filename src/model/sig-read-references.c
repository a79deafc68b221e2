/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

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
