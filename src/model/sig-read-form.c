/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <math.h>

/* What agreements and instruments have in common: who signed, what it is in law, where the text is. */

enum
{
  SIGNATURE_PARTY,
  SIGNATURE_NAME,
  SIGNATURE_ROLE,
};

static const SigJsonMember signature_members[] = {
  [SIGNATURE_PARTY] = { "party", TRUE },
  [SIGNATURE_NAME] = { "name", TRUE },
  [SIGNATURE_ROLE] = { "role", TRUE },
};

static SigJsonShape signature_shape = SIG_JSON_SHAPE (signature_members);

enum
{
  FORM_CALLS_ITSELF = SIG_N_CLAIM_MEMBERS,
  FORM_BINDING,
  FORM_RATIFICATION,
  FORM_IN_FORCE,
  FORM_DURATION_YEARS,
  FORM_NOTICE_MONTHS,
  FORM_LAPSES_ON,
  FORM_REMARK,
  FORM_QUOTE,
};

static const SigJsonMember form_members[] = {
  SIG_CLAIM_MEMBERS,
  [FORM_CALLS_ITSELF] = { "calls_itself", TRUE },
  [FORM_BINDING] = { "binding", TRUE },
  [FORM_RATIFICATION] = { "ratification", TRUE },
  [FORM_IN_FORCE] = { "in_force", TRUE },
  [FORM_DURATION_YEARS] = { "duration_years", TRUE },
  [FORM_NOTICE_MONTHS] = { "notice_months", TRUE },
  [FORM_LAPSES_ON] = { "lapses_on", TRUE },
  [FORM_REMARK] = { "remark", TRUE },
  [FORM_QUOTE] = SIG_QUOTE_MEMBERS (FALSE),
};

static SigJsonShape form_shape = SIG_JSON_SHAPE (form_members);

enum
{
  TEXT_URL,
  TEXT_LANGUAGES,
};

static const SigJsonMember text_members[] = {
  [TEXT_URL] = { "url", TRUE },
  [TEXT_LANGUAGES] = { "languages", TRUE },
};

static SigJsonShape text_shape = SIG_JSON_SHAPE (text_members);

static gpointer
read_signature (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  SigSignature *signature = sig_record_new (SIG_TYPE_SIGNATURE, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &signature_shape, &object);
  signature->party = sig_read_object (self, &object, SIGNATURE_PARTY, SIG_OBJECT_PARTY);
  signature->name = sig_read_string (self, &object, SIGNATURE_NAME, SIG_NOT_NULL);
  signature->role = sig_read_text (self, &object, SIGNATURE_ROLE, SIG_OR_NULL);

  return signature;
}

SigList *
sig_read_signatures (SigDatasetReader    *self,
                     const SigJsonObject *object,
                     guint                member)
{
  return sig_read_list (self, object, member, SIG_TYPE_SIGNATURE, read_signature, NULL);
}

static double
read_number (SigDatasetReader    *self,
             const SigJsonObject *object,
             guint                member)
{
  JsonNode *node = sig_json_reader_get_number (&self->json, object, member, NULL, "a number", SIG_OR_NULL);

  return node != NULL ? sig_json_node_get_number (node) : NAN;
}

/* Reads the form of what has the address @prefix. */
SigForm *
sig_read_form (SigDatasetReader    *self,
               const SigJsonObject *object,
               guint                member,
               const char          *prefix)
{
  SigJsonObject inner;
  SigForm *form;

  if (!sig_json_reader_open_member (&self->json, object, member, &form_shape, &inner))
    return NULL;

  form = sig_record_new (SIG_TYPE_FORM, self->arena, NULL);
  sig_read_claim (self, &inner, form, sig_arena_join (self->arena, prefix, "/form", NULL));
  form->calls_itself = sig_read_string (self, &inner, FORM_CALLS_ITSELF, SIG_OR_NULL);
  form->binding = sig_read_term (self, &inner, FORM_BINDING, SIG_TERM_BINDING, SIG_NOT_NULL);
  form->ratification = sig_json_reader_get_truth (&self->json, &inner, FORM_RATIFICATION, SIG_OR_NULL);
  form->in_force = sig_read_text (self, &inner, FORM_IN_FORCE, SIG_OR_NULL);
  form->duration_years = read_number (self, &inner, FORM_DURATION_YEARS);
  form->notice_months = read_number (self, &inner, FORM_NOTICE_MONTHS);
  form->lapse = sig_read_term (self, &inner, FORM_LAPSES_ON, SIG_TERM_LAPSE, SIG_OR_NULL);
  form->remark = sig_read_text (self, &inner, FORM_REMARK, SIG_OR_NULL);
  form->quote = sig_read_quote (self, &inner, FORM_QUOTE, "en");
  sig_json_reader_leave (&self->json);

  return form;
}

SigDocumentText *
sig_read_document_text (SigDatasetReader    *self,
                        const SigJsonObject *object,
                        guint                member)
{
  SigJsonObject inner;
  SigDocumentText *text;

  if (!sig_json_reader_open_member (&self->json, object, member, &text_shape, &inner))
    return NULL;

  text = sig_record_new (SIG_TYPE_DOCUMENT_TEXT, self->arena, NULL);
  text->url = sig_read_web_address (self, &inner, TEXT_URL);
  text->languages = sig_read_strings (self, &inner, TEXT_LANGUAGES);
  sig_json_reader_leave (&self->json);

  return text;
}
