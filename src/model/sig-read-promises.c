/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

/* What an agreement promises: commitments, sums of money, and what is owed in return. */

enum
{
  COMMITMENT_ID = SIG_N_CLAIM_MEMBERS,
  COMMITMENT_BY,
  COMMITMENT_AREA,
  COMMITMENT_ROLE,
  COMMITMENT_SUMMARY,
  COMMITMENT_FULFILMENT,
  COMMITMENT_QUOTE,
};

static const SigJsonMember commitment_members[] = {
  SIG_CLAIM_MEMBERS,
  [COMMITMENT_ID] = { "id", TRUE },
  [COMMITMENT_BY] = { "by", FALSE },
  [COMMITMENT_AREA] = { "area", TRUE },
  [COMMITMENT_ROLE] = { "role", TRUE },
  [COMMITMENT_SUMMARY] = { "summary", TRUE },
  [COMMITMENT_FULFILMENT] = { "fulfilment", FALSE },
  [COMMITMENT_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape commitment_shape = SIG_JSON_SHAPE (commitment_members);

enum
{
  MONEY_ID = SIG_N_CLAIM_MEMBERS,
  MONEY_BY,
  MONEY_AMOUNT,
  MONEY_CURRENCY,
  MONEY_NATURE,
  MONEY_KIND,
  MONEY_FROM,
  MONEY_TO,
  MONEY_PER_YEAR,
  MONEY_COUNTED,
  MONEY_SUMMARY,
  MONEY_FULFILMENT,
  MONEY_QUOTE,
};

static const SigJsonMember money_members[] = {
  SIG_CLAIM_MEMBERS,
  [MONEY_ID] = { "id", TRUE },
  [MONEY_BY] = { "by", FALSE },
  [MONEY_AMOUNT] = { "amount", TRUE },
  [MONEY_CURRENCY] = { "currency", TRUE },
  [MONEY_NATURE] = { "nature", TRUE },
  [MONEY_KIND] = { "kind", TRUE },
  [MONEY_FROM] = { "from", TRUE },
  [MONEY_TO] = { "to", TRUE },
  [MONEY_PER_YEAR] = { "per_year", TRUE },
  [MONEY_COUNTED] = { "counted", FALSE },
  [MONEY_SUMMARY] = { "summary", TRUE },
  [MONEY_FULFILMENT] = { "fulfilment", FALSE },
  [MONEY_QUOTE] = SIG_QUOTE_MEMBERS (FALSE),
};

static SigJsonShape money_shape = SIG_JSON_SHAPE (money_members);

enum
{
  RECIPROCAL_ID = SIG_N_CLAIM_MEMBERS,
  RECIPROCAL_BY,
  RECIPROCAL_AREA,
  RECIPROCAL_SUMMARY,
  RECIPROCAL_QUOTE,
};

static const SigJsonMember reciprocal_members[] = {
  SIG_CLAIM_MEMBERS,
  [RECIPROCAL_ID] = { "id", TRUE },
  [RECIPROCAL_BY] = { "by", FALSE },
  [RECIPROCAL_AREA] = { "area", TRUE },
  [RECIPROCAL_SUMMARY] = { "summary", TRUE },
  [RECIPROCAL_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape reciprocal_shape = SIG_JSON_SHAPE (reciprocal_members);

/* Returns a party of the agreement, or NULL; when its parties are broken, any party will do. */
static SigParty *
read_promiser (SigDatasetReader  *self,
               JsonNode          *node,
               const SigPromises *promises)
{
  const char *id = sig_json_node_get_text (node);
  SigList *parties = self->object_lists[SIG_OBJECT_PARTY].list;
  SigObjectKind kind;
  guint index;

  if (id != NULL && sig_find_object (self, id, &kind, &index) && kind == SIG_OBJECT_PARTY &&
      index < sig_list_get_n (parties) &&
      (self->member_stamps[index] == promises->stamp || !promises->has_all_parties))
    return g_object_ref (sig_list_get (parties, index));

  if (promises->has_all_parties && !sig_may_be_object (self, id, SIG_OBJECT_PARTY))
    sig_json_reader_error (&self->json, node, "the id of a party of the agreement");

  return NULL;
}

static SigList *
read_by (SigDatasetReader    *self,
         const SigJsonObject *object,
         guint                member,
         const SigPromises   *promises)
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
      SigParty *party;

      sig_json_path_push_index (self->json.path, i);
      party = read_promiser (self, json_array_get_element (array, i), promises);
      if (party != NULL)
        g_ptr_array_add (items, party);
      sig_json_path_pop (self->json.path);
    }
  sig_json_reader_leave (&self->json);

  return sig_make_list (self, SIG_TYPE_PARTY, items);
}

gpointer
sig_read_commitment (SigDatasetReader *self,
                     JsonNode         *node,
                     guint             index,
                     gpointer          user_data)
{
  const SigPromises *promises = user_data;
  SigCommitment *commitment = sig_record_new (SIG_TYPE_COMMITMENT, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &commitment_shape, &object);
  id = SIG_RECORD (commitment)->id = sig_read_entry_id (self, &object, COMMITMENT_ID);
  sig_read_claim (self, &object, commitment, sig_arena_join (self->arena, promises->prefix, "/commitments/", id, NULL));
  commitment->by = read_by (self, &object, COMMITMENT_BY, promises);
  commitment->area = sig_read_term (self, &object, COMMITMENT_AREA, SIG_TERM_AREA, SIG_NOT_NULL);
  commitment->role = sig_read_term (self, &object, COMMITMENT_ROLE, SIG_TERM_ROLE, SIG_NOT_NULL);
  commitment->summary = sig_read_text (self, &object, COMMITMENT_SUMMARY, SIG_NOT_NULL);
  commitment->quote = sig_read_quote (self, &object, COMMITMENT_QUOTE, "en");
  commitment->fulfilment = sig_read_fulfilment (self, &object, COMMITMENT_FULFILMENT, commitment);

  return commitment;
}

static gboolean
is_amount (double value)
{
  return value >= 0;
}

static const char *
read_amount (SigDatasetReader    *self,
             const SigJsonObject *object)
{
  JsonNode *node = sig_json_reader_get_number (&self->json, object, MONEY_AMOUNT, is_amount, "a number from 0", SIG_OR_NULL);
  g_autofree char *digits = node != NULL ? sig_json_node_dup_digits (node) : NULL;

  return sig_arena_copy (self->arena, digits);
}

static void
read_currency (SigDatasetReader    *self,
               const SigJsonObject *object,
               SigMoney            *money)
{
  JsonNode *node = object->nodes[MONEY_CURRENCY];

  money->currency = sig_arena_copy (self->arena,
                                    sig_json_reader_get_matching (&self->json, object, MONEY_CURRENCY, sig_is_currency,
                                                                  SIG_CURRENCY, SIG_OR_NULL));

  if (node != NULL && JSON_NODE_HOLDS_NULL (node) && money->amount != NULL &&
      money->nature != NULL && money->nature->unit == SIG_UNIT_MONEY)
    sig_json_reader_error_at (&self->json, object, MONEY_CURRENCY, SIG_CURRENCY " for an amount of money");
}

gpointer
sig_read_money (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  const SigPromises *promises = user_data;
  SigMoney *money = sig_record_new (SIG_TYPE_MONEY, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &money_shape, &object);
  id = SIG_RECORD (money)->id = sig_read_entry_id (self, &object, MONEY_ID);
  sig_read_claim (self, &object, money, sig_arena_join (self->arena, promises->prefix, "/money/", id, NULL));
  money->by = read_by (self, &object, MONEY_BY, promises);
  money->amount = read_amount (self, &object);
  money->nature = sig_read_term (self, &object, MONEY_NATURE, SIG_TERM_MONEY_NATURE, SIG_NOT_NULL);
  read_currency (self, &object, money);
  money->kind = sig_read_term (self, &object, MONEY_KIND, SIG_TERM_MONEY_KIND, SIG_NOT_NULL);
  money->from = sig_json_reader_get_date (&self->json, &object, MONEY_FROM, SIG_OR_NULL);
  money->to = sig_json_reader_get_date (&self->json, &object, MONEY_TO, SIG_OR_NULL);
  sig_read_order (self, &object, MONEY_TO, money->from, money->to, "from");
  money->per_year = sig_json_reader_get_truth (&self->json, &object, MONEY_PER_YEAR, SIG_NOT_NULL) == SIG_TRUTH_YES;
  money->counted = !sig_json_reader_get_flag (&self->json, &object, MONEY_COUNTED, FALSE);
  money->summary = sig_read_text (self, &object, MONEY_SUMMARY, SIG_NOT_NULL);
  money->quote = sig_read_quote (self, &object, MONEY_QUOTE, "en");
  money->fulfilment = sig_read_fulfilment (self, &object, MONEY_FULFILMENT, money);

  return money;
}

gpointer
sig_read_reciprocal (SigDatasetReader *self,
                     JsonNode         *node,
                     guint             index,
                     gpointer          user_data)
{
  const SigPromises *promises = user_data;
  SigReciprocal *reciprocal = sig_record_new (SIG_TYPE_RECIPROCAL, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &reciprocal_shape, &object);
  id = SIG_RECORD (reciprocal)->id = sig_read_entry_id (self, &object, RECIPROCAL_ID);
  sig_read_claim (self, &object, reciprocal, sig_arena_join (self->arena, promises->prefix, "/reciprocal/", id, NULL));
  reciprocal->by = read_by (self, &object, RECIPROCAL_BY, promises);
  reciprocal->area = sig_read_term (self, &object, RECIPROCAL_AREA, SIG_TERM_RECIPROCAL, SIG_NOT_NULL);
  reciprocal->summary = sig_read_text (self, &object, RECIPROCAL_SUMMARY, SIG_NOT_NULL);
  reciprocal->quote = sig_read_quote (self, &object, RECIPROCAL_QUOTE, "en");

  return reciprocal;
}
