/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#define MIN_PARTIES 2

enum
{
  AGREEMENT_ID,
  AGREEMENT_TITLE,
  AGREEMENT_PARTIES,
  AGREEMENT_SIGNED,
  AGREEMENT_FORM,
  AGREEMENT_TEXT,
  AGREEMENT_OUTLINE,
  AGREEMENT_WORDING,
  AGREEMENT_CLAUSES,
  AGREEMENT_COMMITMENTS,
  AGREEMENT_MONEY,
  AGREEMENT_RECIPROCAL,
  AGREEMENT_SCOPE,
};

static const SigJsonMember agreement_members[] = {
  [AGREEMENT_ID] = { "id", TRUE },
  [AGREEMENT_TITLE] = { "title", TRUE },
  [AGREEMENT_PARTIES] = { "parties", TRUE },
  [AGREEMENT_SIGNED] = { "signed", TRUE },
  [AGREEMENT_FORM] = { "form", TRUE },
  [AGREEMENT_TEXT] = { "text", TRUE },
  [AGREEMENT_OUTLINE] = { "outline", FALSE },
  [AGREEMENT_WORDING] = { "wording", TRUE },
  [AGREEMENT_CLAUSES] = { "clauses", TRUE },
  [AGREEMENT_COMMITMENTS] = { "commitments", TRUE },
  [AGREEMENT_MONEY] = { "money", TRUE },
  [AGREEMENT_RECIPROCAL] = { "reciprocal", TRUE },
  [AGREEMENT_SCOPE] = { "scope", TRUE },
};

SigJsonShape sig_agreement_shape = SIG_JSON_SHAPE (agreement_members);

enum
{
  SIGNED_DATE = SIG_N_CLAIM_MEMBERS,
  SIGNED_PLACE,
  SIGNED_OCCASION,
  SIGNED_BY,
};

static const SigJsonMember signed_members[] = {
  SIG_CLAIM_MEMBERS,
  [SIGNED_DATE] = { "date", TRUE },
  [SIGNED_PLACE] = { "place", TRUE },
  [SIGNED_OCCASION] = { "occasion", TRUE },
  [SIGNED_BY] = { "by", TRUE },
};

static SigJsonShape signed_shape = SIG_JSON_SHAPE (signed_members);

enum
{
  SCOPE_TOPIC = SIG_N_CLAIM_MEMBERS,
};

static const SigJsonMember scope_members[] = {
  SIG_CLAIM_MEMBERS,
  [SCOPE_TOPIC] = { "topic", TRUE },
};

static SigJsonShape scope_shape = SIG_JSON_SHAPE (scope_members);

/* Notes the parties of the agreement, by a stamp on each. */
static void
check_parties (SigDatasetReader    *self,
               const SigJsonObject *object,
               SigList             *parties,
               SigPromises         *promises)
{
  JsonArray *array = json_node_get_array (object->nodes[AGREEMENT_PARTIES]);
  guint n = json_array_get_length (array);

  promises->has_all_parties = n >= MIN_PARTIES && sig_list_get_n (parties) == n;

  sig_json_reader_enter (&self->json, object, AGREEMENT_PARTIES);
  if (n == 0)
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "two or more parties", "none");
  else if (n < MIN_PARTIES)
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "two or more parties", "%u", n);
  for (guint i = 0; i < n; i++)
    {
      const char *id = sig_json_node_get_text (json_array_get_element (array, i));
      SigObjectKind kind;
      guint index;

      if (id == NULL || !sig_find_object (self, id, &kind, &index) || kind != SIG_OBJECT_PARTY)
        continue;

      sig_json_path_push_index (self->json.path, i);
      if (self->member_stamps[index] == promises->stamp)
        sig_json_reader_again (&self->json, "each party once", id);
      self->member_stamps[index] = promises->stamp;
      sig_json_path_pop (self->json.path);
    }
  sig_json_reader_leave (&self->json);
}

static SigList *
read_parties (SigDatasetReader    *self,
              const SigJsonObject *object,
              SigPromises         *promises)
{
  SigList *parties = sig_read_objects (self, object, AGREEMENT_PARTIES, SIG_OBJECT_PARTY);

  if (parties != NULL)
    check_parties (self, object, parties, promises);

  return parties;
}

static SigSigning *
read_signing (SigDatasetReader    *self,
              const SigJsonObject *object,
              const char          *prefix)
{
  SigJsonObject inner;
  SigSigning *signing;

  if (!sig_json_reader_open_member (&self->json, object, AGREEMENT_SIGNED, &signed_shape, &inner))
    return NULL;

  signing = sig_record_new (SIG_TYPE_SIGNING, self->arena, NULL);
  sig_read_claim (self, &inner, signing, sig_arena_join (self->arena, prefix, "/signed", NULL));
  signing->date = sig_json_reader_get_date (&self->json, &inner, SIGNED_DATE, SIG_NOT_NULL);
  signing->place = sig_read_text (self, &inner, SIGNED_PLACE, SIG_OR_NULL);
  signing->occasion = sig_read_text (self, &inner, SIGNED_OCCASION, SIG_OR_NULL);
  signing->signatures = sig_read_signatures (self, &inner, SIGNED_BY);
  sig_json_reader_leave (&self->json);

  return signing;
}

static gpointer
read_scope_entry (SigDatasetReader *self,
                  JsonNode         *node,
                  guint             index,
                  gpointer          user_data)
{
  const SigPromises *promises = user_data;
  SigScopeEntry *entry = sig_record_new (SIG_TYPE_SCOPE_ENTRY, self->arena, NULL);
  SigJsonObject object;
  const char *id = NULL;

  sig_json_reader_open (&self->json, node, &scope_shape, &object);
  entry->topic = sig_read_term (self, &object, SCOPE_TOPIC, SIG_TERM_TOPIC, SIG_NOT_NULL);
  if (entry->topic != NULL)
    id = SIG_RECORD (entry)->id = SIG_RECORD (entry->topic)->id;
  sig_read_claim (self, &object, entry, sig_arena_join (self->arena, promises->prefix, "/scope/", id, NULL));

  if (id != NULL && !g_hash_table_add (self->seen, (gpointer) id))
    {
      sig_json_reader_enter (&self->json, &object, SCOPE_TOPIC);
      sig_json_reader_again (&self->json, "each topic once", id);
      sig_json_reader_leave (&self->json);
    }

  return entry;
}

gpointer
sig_read_agreement (SigDatasetReader *self,
                    JsonNode         *node,
                    guint             index,
                    gpointer          user_data)
{
  SigAgreement *agreement = sig_record_new (SIG_TYPE_AGREEMENT, self->arena, NULL);
  SigPromises promises = { .stamp = index + 1 };
  SigJsonObject object;
  const char *prefix;

  sig_json_reader_open (&self->json, node, &sig_agreement_shape, &object);
  SIG_RECORD (agreement)->id = sig_read_object_id (self, &object, AGREEMENT_ID, SIG_OBJECT_AGREEMENT, index);
  prefix = promises.prefix = sig_arena_join (self->arena, "agreements/", SIG_RECORD (agreement)->id, NULL);
  agreement->title = sig_read_title (self, &object, AGREEMENT_TITLE);
  agreement->parties = read_parties (self, &object, &promises);
  agreement->signing = read_signing (self, &object, prefix);
  agreement->form = sig_read_form (self, &object, AGREEMENT_FORM, prefix);
  agreement->text = sig_read_document_text (self, &object, AGREEMENT_TEXT);
  agreement->outline = sig_read_strings (self, &object, AGREEMENT_OUTLINE);
  agreement->wordings = sig_read_wordings (self, &object, AGREEMENT_WORDING, prefix);
  agreement->clauses = sig_read_clauses (self, &object, AGREEMENT_CLAUSES, prefix);
  agreement->commitments = sig_read_entries (self, &object, AGREEMENT_COMMITMENTS, SIG_TYPE_COMMITMENT,
                                             sig_read_commitment, &promises);
  agreement->money = sig_read_entries (self, &object, AGREEMENT_MONEY, SIG_TYPE_MONEY, sig_read_money, &promises);
  agreement->reciprocals = sig_read_entries (self, &object, AGREEMENT_RECIPROCAL, SIG_TYPE_RECIPROCAL,
                                             sig_read_reciprocal, &promises);
  agreement->scope = sig_read_entries (self, &object, AGREEMENT_SCOPE, SIG_TYPE_SCOPE_ENTRY, read_scope_entry, &promises);

  return agreement;
}
