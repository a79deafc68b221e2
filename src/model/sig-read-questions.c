/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

#define TEMPLATE "template"
#define WORDING "wording-"

enum
{
  QUESTION_ID,
  QUESTION_TITLE,
  QUESTION_TEXT,
  QUESTION_LEADS_TO,
  QUESTION_SOURCES,
};

static const SigJsonMember question_members[] = {
  [QUESTION_ID] = { "id", TRUE },
  [QUESTION_TITLE] = { "title", TRUE },
  [QUESTION_TEXT] = { "text", TRUE },
  [QUESTION_LEADS_TO] = { "leads_to", TRUE },
  [QUESTION_SOURCES] = { "sources", TRUE },
};

static SigJsonShape question_shape = SIG_JSON_SHAPE (question_members);

enum
{
  LEADS_TO_PAGE,
  LEADS_TO_WITHDRAW,
  LEADS_TO_AGREEMENTS,
  LEADS_TO_BASELINE,
  LEADS_TO_TOPIC,
  LEADS_TO_COLOUR_BY,
  LEADS_TO_INSTRUMENT,
};

static const SigJsonMember leads_to_members[] = {
  [LEADS_TO_PAGE] = { "page", TRUE },
  [LEADS_TO_WITHDRAW] = { "withdraw", FALSE },
  [LEADS_TO_AGREEMENTS] = { "agreements", FALSE },
  [LEADS_TO_BASELINE] = { "baseline", FALSE },
  [LEADS_TO_TOPIC] = { "topic", FALSE },
  [LEADS_TO_COLOUR_BY] = { "colour_by", FALSE },
  [LEADS_TO_INSTRUMENT] = { "instrument", FALSE },
};

static SigJsonShape leads_to_shape = SIG_JSON_SHAPE (leads_to_members);

static const char *const pages[] = { "map", "timeline", "coverage", "compare", "documents", NULL };
static const char *const colours[] = {
  "status", "order", "money", "scope", "reciprocity", "binding", "notice", "certainty", "fulfilment", NULL
};

static const char *
read_baseline (SigDatasetReader    *self,
               const SigJsonObject *object)
{
  JsonNode *node = object->nodes[LEADS_TO_BASELINE];
  const char *word = node != NULL ? sig_json_node_get_text (node) : NULL;
  g_autoptr(SigAgreement) agreement = NULL;

  if (word != NULL && strcmp (word, TEMPLATE) == 0)
    return TEMPLATE;

  agreement = sig_read_object (self, object, LEADS_TO_BASELINE, SIG_OBJECT_AGREEMENT);

  return agreement != NULL ? SIG_RECORD (agreement)->id : NULL;
}

static const char *
read_colour_by (SigDatasetReader    *self,
                const SigJsonObject *object)
{
  JsonNode *node = object->nodes[LEADS_TO_COLOUR_BY];
  const char *word = node != NULL ? sig_json_node_get_text (node) : NULL;
  const SigIds *wordings = &self->terms[SIG_TERM_WORDING];
  const char *wording;

  if (node == NULL)
    return NULL;
  if (word == NULL || !g_str_has_prefix (word, WORDING))
    return colours[sig_json_reader_get_word (&self->json, object, LEADS_TO_COLOUR_BY, colours)];

  wording = word + strlen (WORDING);
  if (sig_ids_find (wordings, wording, NULL) == NULL && (wordings->is_whole || !sig_is_id (wording)))
    sig_json_reader_error_at (&self->json, object, LEADS_TO_COLOUR_BY, "the id of a wording after \"" WORDING "\"");

  return sig_arena_copy (self->arena, word);
}

static void
read_leads_to (SigDatasetReader    *self,
               const SigJsonObject *object,
               SigQuestion         *question)
{
  SigJsonObject inner;
  gboolean is_array;

  if (!sig_json_reader_open_member (&self->json, object, QUESTION_LEADS_TO, &leads_to_shape, &inner))
    return;

  question->page = sig_json_reader_get_word (&self->json, &inner, LEADS_TO_PAGE, pages);
  question->withdraw = sig_read_objects (self, &inner, LEADS_TO_WITHDRAW, SIG_OBJECT_PARTY);
  question->all_agreements = sig_read_all (self, &inner, LEADS_TO_AGREEMENTS, &is_array);
  if (is_array)
    question->agreements = sig_read_objects (self, &inner, LEADS_TO_AGREEMENTS, SIG_OBJECT_AGREEMENT);
  question->baseline = read_baseline (self, &inner);
  question->topic = sig_read_term (self, &inner, LEADS_TO_TOPIC, SIG_TERM_TOPIC, SIG_NOT_NULL);
  question->colour_by = read_colour_by (self, &inner);
  question->instrument = sig_read_object (self, &inner, LEADS_TO_INSTRUMENT, SIG_OBJECT_INSTRUMENT);
  sig_json_reader_leave (&self->json);
}

gpointer
sig_read_question (SigDatasetReader *self,
                   JsonNode         *node,
                   guint             index,
                   gpointer          user_data)
{
  SigQuestion *question = sig_record_new (SIG_TYPE_QUESTION, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &question_shape, &object);
  SIG_RECORD (question)->id = sig_read_entry_id (self, &object, QUESTION_ID);
  question->title = sig_read_text (self, &object, QUESTION_TITLE, SIG_NOT_NULL);
  question->text = sig_read_text (self, &object, QUESTION_TEXT, SIG_NOT_NULL);
  read_leads_to (self, &object, question);
  sig_read_citations (self, &object, QUESTION_SOURCES, &question->citations, &question->n_citations);

  return question;
}
