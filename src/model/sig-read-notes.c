/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include "sig-json-text.h"

#include <string.h>

/* Conflicts and gaps: what the record says of itself. */

enum
{
  CONFLICT_ABOUT,
  CONFLICT_MEMBER,
  CONFLICT_REMARK,
  CONFLICT_SAYS,
};

static const SigJsonMember conflict_members[] = {
  [CONFLICT_ABOUT] = { "about", TRUE },
  [CONFLICT_MEMBER] = { "member", FALSE },
  [CONFLICT_REMARK] = { "remark", TRUE },
  [CONFLICT_SAYS] = { "says", TRUE },
};

static SigJsonShape conflict_shape = SIG_JSON_SHAPE (conflict_members);
static SigJsonShape gap_shape = { conflict_members, CONFLICT_SAYS };

enum
{
  STATEMENT_SOURCE,
  STATEMENT_VALUE,
};

static const SigJsonMember statement_members[] = {
  [STATEMENT_SOURCE] = { "source", TRUE },
  [STATEMENT_VALUE] = { "value", TRUE },
};

static SigJsonShape statement_shape = SIG_JSON_SHAPE (statement_members);

static const struct
{
  const char   *noun;
  SigJsonShape *shape;
} kinds[] = {
  [SIG_OBJECT_PARTY] = { "the party", &sig_party_shape },
  [SIG_OBJECT_AGREEMENT] = { "the agreement", &sig_agreement_shape },
  [SIG_OBJECT_INSTRUMENT] = { "the instrument", &sig_instrument_shape },
  [SIG_OBJECT_COALITION] = { "the coalition", &sig_coalition_shape },
  [SIG_OBJECT_EVENT] = { "the event", &sig_event_shape },
  [SIG_OBJECT_SET] = { "the set", &sig_dataset_shape },
};

/* The lists whose entries have an id, of their own or of what they are about. */
static const struct
{
  SigObjectKind  kind;
  const char    *member;
  glong          offset;
} entry_lists[] = {
  { SIG_OBJECT_AGREEMENT, "wording", G_STRUCT_OFFSET (SigAgreement, wordings) },
  { SIG_OBJECT_AGREEMENT, "clauses", G_STRUCT_OFFSET (SigAgreement, clauses) },
  { SIG_OBJECT_AGREEMENT, "commitments", G_STRUCT_OFFSET (SigAgreement, commitments) },
  { SIG_OBJECT_AGREEMENT, "money", G_STRUCT_OFFSET (SigAgreement, money) },
  { SIG_OBJECT_AGREEMENT, "reciprocal", G_STRUCT_OFFSET (SigAgreement, reciprocals) },
  { SIG_OBJECT_AGREEMENT, "scope", G_STRUCT_OFFSET (SigAgreement, scope) },
  { SIG_OBJECT_INSTRUMENT, "wording", G_STRUCT_OFFSET (SigInstrument, expressions) },
  { SIG_OBJECT_INSTRUMENT, "provisions", G_STRUCT_OFFSET (SigInstrument, provisions) },
  { SIG_OBJECT_SET, "groups", G_STRUCT_OFFSET (SigDataset, groups) },
  { SIG_OBJECT_SET, "template", G_STRUCT_OFFSET (SigDataset, template) },
  { SIG_OBJECT_SET, "parties", G_STRUCT_OFFSET (SigDataset, parties) },
  { SIG_OBJECT_SET, "agreements", G_STRUCT_OFFSET (SigDataset, agreements) },
  { SIG_OBJECT_SET, "instruments", G_STRUCT_OFFSET (SigDataset, instruments) },
  { SIG_OBJECT_SET, "coalitions", G_STRUCT_OFFSET (SigDataset, coalitions) },
  { SIG_OBJECT_SET, "events", G_STRUCT_OFFSET (SigDataset, events) },
  { SIG_OBJECT_SET, "periods", G_STRUCT_OFFSET (SigDataset, periods) },
  { SIG_OBJECT_SET, "questions", G_STRUCT_OFFSET (SigDataset, questions) },
  { SIG_OBJECT_SET, "sources", G_STRUCT_OFFSET (SigDataset, sources) },
};

/* What a note is about. */
typedef struct
{
  SigObjectKind kind;
  gpointer object;
} About;

static gboolean
is_member_or_entry (const char *string)
{
  gsize length = strspn (string, "abcdefghijklmnopqrstuvwxyz_");

  return length > 0 && (string[length] == '\0' || (string[length] == '/' && sig_is_id (string + length + 1)));
}

static gboolean
has_all_objects (SigDatasetReader *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->object_lists); i++)
    if (!self->object_lists[i].is_whole)
      return FALSE;

  return TRUE;
}

/* Returns whether it is about something. */
static gboolean
read_about (SigDatasetReader     *self,
            const SigJsonObject  *object,
            const char          **id,
            About                *about)
{
  JsonNode *node = object->nodes[CONFLICT_ABOUT];
  guint index;

  *id = NULL;
  if (node == NULL)
    return FALSE;

  *id = sig_arena_copy (self->arena, sig_json_node_get_text (node));
  if (*id == NULL || !sig_find_object (self, *id, &about->kind, &index))
    {
      if (has_all_objects (self) || *id == NULL || !sig_is_id (*id))
        sig_json_reader_error_at (&self->json, object, CONFLICT_ABOUT,
                                  "the id of a party, agreement, instrument, event, coalition or of the set");
      return FALSE;
    }

  if (about->kind == SIG_OBJECT_SET)
    about->object = self->dataset;
  else if (index < sig_list_get_n (self->object_lists[about->kind].list))
    about->object = sig_list_get (self->object_lists[about->kind].list, index);

  return about->object != NULL;
}

static void
report_member (SigDatasetReader    *self,
               const SigJsonObject *object,
               const About         *about,
               const char          *name)
{
  g_autofree char *expected = g_strdup_printf ("a member of %s", kinds[about->kind].noun);
  g_autofree char *quoted = sig_json_text_quote (sig_json_node_get_text (object->nodes[CONFLICT_MEMBER]), -1);
  const char *nearest = sig_json_shape_suggest (kinds[about->kind].shape, name);

  sig_json_reader_enter (&self->json, object, CONFLICT_MEMBER);
  if (nearest != NULL)
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "%s (did you mean \"%s\"?)", quoted, nearest);
  else
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "%s", quoted);
  sig_json_reader_leave (&self->json);
}

/* The ids of a list, made when the first note asks for one of them. */
static GHashTable *
get_entry_ids (SigDatasetReader *self,
               SigList          *list)
{
  GHashTable *ids = g_hash_table_lookup (self->entry_ids, list);

  if (ids != NULL)
    return ids;

  ids = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      const char *id = SIG_RECORD (sig_list_get (list, i))->id;

      if (id != NULL)
        g_hash_table_add (ids, (gpointer) id);
    }
  g_hash_table_insert (self->entry_ids, list, ids);

  return ids;
}

static void
check_entry (SigDatasetReader    *self,
             const SigJsonObject *object,
             const About         *about,
             const char          *name,
             const char          *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (entry_lists); i++)
    if (entry_lists[i].kind == about->kind && strcmp (entry_lists[i].member, name) == 0)
      {
        SigList *list = G_STRUCT_MEMBER (SigList *, about->object, entry_lists[i].offset);

        if (list != NULL && !g_hash_table_contains (get_entry_ids (self, list), id))
          sig_json_reader_error_at (&self->json, object, CONFLICT_MEMBER, "the id of an entry of \"%s\"", name);
        return;
      }

  sig_json_reader_error_at (&self->json, object, CONFLICT_MEMBER, "the name of a list with ids");
}

static void
check_member (SigDatasetReader    *self,
              const SigJsonObject *object,
              const About         *about,
              const char          *member)
{
  const char *slash = strchr (member, '/');
  g_autofree char *name = slash != NULL ? g_strndup (member, (gsize) (slash - member)) : g_strdup (member);

  if (!sig_json_shape_has (kinds[about->kind].shape, name) && strcmp (name, "events") != 0)
    report_member (self, object, about, name);
  else if (slash != NULL)
    check_entry (self, object, about, name, slash + 1);
}

static void
read_place (SigDatasetReader     *self,
            const SigJsonObject  *object,
            const char          **id,
            const char          **member)
{
  About about = { 0, };
  gboolean is_about_something = read_about (self, object, id, &about);

  *member = sig_arena_copy (self->arena,
                            sig_json_reader_get_matching (&self->json, object, CONFLICT_MEMBER, is_member_or_entry,
                                                          "a member or \"member/ID\"", SIG_NOT_NULL));
  if (*member != NULL && is_about_something)
    check_member (self, object, &about, *member);
}

static gpointer
read_statement (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  SigStatement *statement = sig_record_new (SIG_TYPE_STATEMENT, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &statement_shape, &object);
  statement->source = sig_read_source_reference (self, &object, STATEMENT_SOURCE);
  statement->value = sig_read_string (self, &object, STATEMENT_VALUE, SIG_NOT_NULL);

  return statement;
}

gpointer
sig_read_conflict (SigDatasetReader *self,
                   JsonNode         *node,
                   guint             index,
                   gpointer          user_data)
{
  SigConflict *conflict = sig_record_new (SIG_TYPE_CONFLICT, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &conflict_shape, &object);
  read_place (self, &object, &conflict->about, &conflict->member);
  conflict->statements = sig_read_list (self, &object, CONFLICT_SAYS, SIG_TYPE_STATEMENT, read_statement, NULL);
  conflict->remark = sig_read_text (self, &object, CONFLICT_REMARK, SIG_NOT_NULL);

  return conflict;
}

gpointer
sig_read_gap (SigDatasetReader *self,
              JsonNode         *node,
              guint             index,
              gpointer          user_data)
{
  SigGap *gap = sig_record_new (SIG_TYPE_GAP, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &gap_shape, &object);
  read_place (self, &object, &gap->about, &gap->member);
  gap->remark = sig_read_text (self, &object, CONFLICT_REMARK, SIG_NOT_NULL);

  return gap;
}
