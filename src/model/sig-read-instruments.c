/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

enum
{
  INSTRUMENT_ID,
  INSTRUMENT_TITLE,
  INSTRUMENT_KIND,
  INSTRUMENT_DATE,
  INSTRUMENT_PARTIES,
  INSTRUMENT_FORM,
  INSTRUMENT_TEXT,
  INSTRUMENT_WORDING,
  INSTRUMENT_PROVISIONS,
  INSTRUMENT_SIGNED_BY,
  INSTRUMENT_LED_TO,
  INSTRUMENT_LED_TO_AGREEMENTS,
  INSTRUMENT_SUMMARY,
};

static const SigJsonMember instrument_members[] = {
  [INSTRUMENT_ID] = { "id", TRUE },
  [INSTRUMENT_TITLE] = { "title", TRUE },
  [INSTRUMENT_KIND] = { "kind", TRUE },
  [INSTRUMENT_DATE] = { "date", TRUE },
  [INSTRUMENT_PARTIES] = { "parties", TRUE },
  [INSTRUMENT_FORM] = { "form", TRUE },
  [INSTRUMENT_TEXT] = { "text", FALSE },
  [INSTRUMENT_WORDING] = { "wording", TRUE },
  [INSTRUMENT_PROVISIONS] = { "provisions", TRUE },
  [INSTRUMENT_SIGNED_BY] = { "signed_by", FALSE },
  [INSTRUMENT_LED_TO] = { "led_to", TRUE },
  [INSTRUMENT_LED_TO_AGREEMENTS] = { "led_to_agreements", FALSE },
  [INSTRUMENT_SUMMARY] = { "summary", TRUE },
};

SigJsonShape sig_instrument_shape = SIG_JSON_SHAPE (instrument_members);

enum
{
  EXPRESSION_ID = SIG_N_CLAIM_MEMBERS,
  EXPRESSION_CONCEPT,
  EXPRESSION_LANGUAGE,
  EXPRESSION_TERM,
  EXPRESSION_SUMMARY,
  EXPRESSION_QUOTE,
};

static const SigJsonMember expression_members[] = {
  SIG_CLAIM_MEMBERS,
  [EXPRESSION_ID] = { "id", TRUE },
  [EXPRESSION_CONCEPT] = { "concept", FALSE },
  [EXPRESSION_LANGUAGE] = { "language", TRUE },
  [EXPRESSION_TERM] = { "term", TRUE },
  [EXPRESSION_SUMMARY] = { "summary", FALSE },
  [EXPRESSION_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape expression_shape = SIG_JSON_SHAPE (expression_members);

enum
{
  PROVISION_ID = SIG_N_CLAIM_MEMBERS,
  PROVISION_NUMBER,
  PROVISION_BY,
  PROVISION_SUMMARY,
  PROVISION_QUOTE,
};

static const SigJsonMember provision_members[] = {
  SIG_CLAIM_MEMBERS,
  [PROVISION_ID] = { "id", TRUE },
  [PROVISION_NUMBER] = { "number", FALSE },
  [PROVISION_BY] = { "by", FALSE },
  [PROVISION_SUMMARY] = { "summary", TRUE },
  [PROVISION_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape provision_shape = SIG_JSON_SHAPE (provision_members);

static gpointer
read_expression (SigDatasetReader *self,
                 JsonNode         *node,
                 guint             index,
                 gpointer          user_data)
{
  const char *prefix = user_data;
  SigExpression *expression = sig_record_new (SIG_TYPE_EXPRESSION, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &expression_shape, &object);
  id = SIG_RECORD (expression)->id = sig_read_entry_id (self, &object, EXPRESSION_ID);
  sig_read_claim (self, &object, expression, sig_arena_join (self->arena, prefix, "/wording/", id, NULL));
  expression->concept = sig_read_id (self, &object, EXPRESSION_CONCEPT);
  expression->language = sig_read_string (self, &object, EXPRESSION_LANGUAGE, SIG_NOT_NULL);
  expression->term = sig_read_string (self, &object, EXPRESSION_TERM, SIG_NOT_NULL);
  expression->quote = sig_read_quote (self, &object, EXPRESSION_QUOTE, expression->language);
  expression->summary = sig_read_text (self, &object, EXPRESSION_SUMMARY, SIG_NOT_NULL);

  return expression;
}

static gpointer
read_provision (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  const char *prefix = user_data;
  SigProvision *provision = sig_record_new (SIG_TYPE_PROVISION, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &provision_shape, &object);
  id = SIG_RECORD (provision)->id = sig_read_entry_id (self, &object, PROVISION_ID);
  sig_read_claim (self, &object, provision, sig_arena_join (self->arena, prefix, "/provisions/", id, NULL));
  provision->number = sig_read_string (self, &object, PROVISION_NUMBER, SIG_NOT_NULL);
  provision->by = sig_read_objects (self, &object, PROVISION_BY, SIG_OBJECT_PARTY);
  provision->summary = sig_read_text (self, &object, PROVISION_SUMMARY, SIG_NOT_NULL);
  provision->quote = sig_read_quote (self, &object, PROVISION_QUOTE, "en");

  return provision;
}

static void
read_led_to (SigDatasetReader    *self,
             const SigJsonObject *object,
             SigInstrument       *instrument)
{
  gboolean is_array;

  instrument->led_to_ids = sig_read_later_ids (self, object, INSTRUMENT_LED_TO, SIG_OBJECT_INSTRUMENT);
  instrument->led_to_all = sig_read_all (self, object, INSTRUMENT_LED_TO_AGREEMENTS, &is_array);
  if (is_array)
    instrument->led_to_agreement_ids = sig_read_object_ids (self, object, INSTRUMENT_LED_TO_AGREEMENTS,
                                                            SIG_OBJECT_AGREEMENT);
}

gpointer
sig_read_instrument (SigDatasetReader *self,
                     JsonNode         *node,
                     guint             index,
                     gpointer          user_data)
{
  SigInstrument *instrument = sig_record_new (SIG_TYPE_INSTRUMENT, self->arena, NULL);
  SigJsonObject object;
  const char *prefix;

  sig_json_reader_open (&self->json, node, &sig_instrument_shape, &object);
  SIG_RECORD (instrument)->id = sig_read_object_id (self, &object, INSTRUMENT_ID, SIG_OBJECT_INSTRUMENT, index);
  prefix = sig_arena_join (self->arena, "instruments/", SIG_RECORD (instrument)->id, NULL);
  instrument->title = sig_read_title (self, &object, INSTRUMENT_TITLE);
  instrument->kind = sig_read_term (self, &object, INSTRUMENT_KIND, SIG_TERM_INSTRUMENT_KIND, SIG_NOT_NULL);
  instrument->date = sig_json_reader_get_date (&self->json, &object, INSTRUMENT_DATE, SIG_NOT_NULL);
  instrument->parties = sig_read_objects (self, &object, INSTRUMENT_PARTIES, SIG_OBJECT_PARTY);
  instrument->form = sig_read_form (self, &object, INSTRUMENT_FORM, prefix);
  instrument->text = sig_read_document_text (self, &object, INSTRUMENT_TEXT);
  instrument->expressions = sig_read_entries (self, &object, INSTRUMENT_WORDING, SIG_TYPE_EXPRESSION,
                                              read_expression, (gpointer) prefix);
  instrument->provisions = sig_read_entries (self, &object, INSTRUMENT_PROVISIONS, SIG_TYPE_PROVISION,
                                             read_provision, (gpointer) prefix);
  instrument->signatures = sig_read_signatures (self, &object, INSTRUMENT_SIGNED_BY);
  read_led_to (self, &object, instrument);
  instrument->summary = sig_read_text (self, &object, INSTRUMENT_SUMMARY, SIG_NOT_NULL);

  return instrument;
}
