/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <math.h>
#include <string.h>

/* A quotation of more words than this is a copy of the document. */
#define MAX_QUOTE_WORDS 60

static const char *const certainties[] = {
  [SIG_CERTAINTY_UNVERIFIED] = "unverified",
  [SIG_CERTAINTY_DISPUTED] = "disputed",
  [SIG_CERTAINTY_SECONDARY] = "secondary",
  [SIG_CERTAINTY_PRIMARY] = "primary",
  NULL
};

/* In the order in which people are told of them. */
static const char *const certainty_words[] = { "primary", "secondary", "disputed", "unverified", NULL };

enum
{
  CITATION_ID,
  CITATION_AT,
};

static const SigJsonMember citation_members[] = {
  [CITATION_ID] = { "id", TRUE },
  [CITATION_AT] = { "at", TRUE },
};

static SigJsonShape citation_shape = SIG_JSON_SHAPE (citation_members);

/* Notes that somebody cites the source. */
SigSource *
sig_read_source_reference (SigDatasetReader    *self,
                           const SigJsonObject *object,
                           guint                member)
{
  JsonNode *node = object->nodes[member];
  guint index;
  SigSource *source = node != NULL ? sig_ids_find (&self->sources, sig_json_node_get_text (node), &index) : NULL;

  if (source == NULL)
    return sig_read_reference (self, object, member, &self->sources, "a source", SIG_NOT_NULL);

  self->is_cited[index] = TRUE;

  return g_object_ref (source);
}

void
sig_read_citations (SigDatasetReader     *self,
                    const SigJsonObject  *object,
                    guint                 member,
                    const SigCitation   **citations,
                    guint                *n_citations)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  SigCitation *read;
  guint n, n_read = 0;

  if (array == NULL)
    return;

  n = json_array_get_length (array);
  read = n > 0 ? sig_arena_alloc (self->arena, n * sizeof (SigCitation)) : NULL;
  for (guint i = 0; i < n; i++)
    {
      SigJsonObject citation;

      sig_json_path_push_index (self->json.path, i);
      sig_json_reader_open (&self->json, json_array_get_element (array, i), &citation_shape, &citation);
      read[n_read].source = sig_read_source_reference (self, &citation, CITATION_ID);
      read[n_read].at = sig_read_string (self, &citation, CITATION_AT, SIG_OR_NULL);
      if (read[n_read].source != NULL)
        n_read++;
      sig_json_path_pop (self->json.path);
    }
  sig_json_reader_leave (&self->json);

  *citations = read;
  *n_citations = n_read;
}

/* What is certain needs a source; what nobody saw has none. */
static void
check_certainty (SigDatasetReader    *self,
                 const SigJsonObject *object,
                 SigCertainty         certainty)
{
  JsonNode *node = object->nodes[SIG_CLAIM_SOURCES];
  guint n;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return;

  n = json_array_get_length (json_node_get_array (node));
  if ((n > 0) == (certainty != SIG_CERTAINTY_UNVERIFIED))
    return;

  sig_json_reader_enter (&self->json, object, SIG_CLAIM_SOURCES);
  if (n > 0)
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "no source with certainty \"unverified\"", "%u", n);
  else
    {
      g_autofree char *expected = g_strdup_printf ("at least one source with certainty \"%s\"", certainties[certainty]);

      sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "none");
    }
  sig_json_reader_leave (&self->json);
}

static void
read_certainty (SigDatasetReader    *self,
                const SigJsonObject *object,
                SigClaim            *claim)
{
  const char *word = object->nodes[SIG_CLAIM_CERTAINTY] != NULL
                   ? sig_json_node_get_text (object->nodes[SIG_CLAIM_CERTAINTY])
                   : NULL;

  for (guint i = 0; word != NULL && certainties[i] != NULL; i++)
    if (strcmp (word, certainties[i]) == 0)
      {
        claim->certainty = i;
        check_certainty (self, object, claim->certainty);
        return;
      }

  sig_json_reader_get_word (&self->json, object, SIG_CLAIM_CERTAINTY, certainty_words);
}

/* Fills what each claim has. */
void
sig_read_claim (SigDatasetReader    *self,
                const SigJsonObject *object,
                gpointer             record,
                const char          *address)
{
  SigClaim *claim = record;

  claim->address = address;
  sig_read_citations (self, object, SIG_CLAIM_SOURCES, &claim->citations, &claim->n_citations);
  read_certainty (self, object, claim);
}

static guint
count_words (const char *text)
{
  gboolean is_in_word = FALSE;
  guint n = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (text));

      if (!is_space && !is_in_word)
        n++;
      is_in_word = !is_space;
    }

  return n;
}

static void
check_length (SigDatasetReader    *self,
              const SigJsonObject *object,
              guint                member,
              const char          *text)
{
  guint n_words;

  /* So many words take at least as many characters and blanks. */
  if (strlen (text) <= 2 * MAX_QUOTE_WORDS)
    return;

  n_words = count_words (text);
  if (n_words <= MAX_QUOTE_WORDS)
    return;

  sig_json_reader_enter (&self->json, object, member);
  sig_data_errors_warn (self->json.errors, SIG_PLACE_VALUE, "at most " G_STRINGIFY (MAX_QUOTE_WORDS) " words",
                        "%u", n_words);
  sig_json_reader_leave (&self->json);
}

/* Reads the quotation whose language stands in the member behind @member, and is @language when it does not. */
SigQuote
sig_read_quote (SigDatasetReader    *self,
                const SigJsonObject *object,
                guint                member,
                const char          *language)
{
  SigQuote quote = { .language = language };
  JsonNode *node = object->nodes[member];

  if (object->nodes[member + 1] != NULL)
    {
      quote.language = sig_read_string (self, object, member + 1, SIG_NOT_NULL);
      if (node == NULL && !object->shape->members[member].is_needed)
        sig_json_reader_missing (&self->json, object->shape->members[member].name);
    }

  if (node == NULL)
    return quote;

  quote.text = sig_read_string (self, object, member, SIG_OR_NULL);
  quote.known = quote.text != NULL ? SIG_KNOWN : SIG_NOT_KNOWN;
  if (quote.text != NULL)
    check_length (self, object, member, quote.text);

  return quote;
}
