/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

/* From how many languages on they are found by a table. */
#define MANY_LANGUAGES 8

/* Says in which languages the texts are. @codes are interned, and live as long as the arena. */
void
sig_reader_set_languages (SigDatasetReader  *self,
                          const char *const *codes,
                          guint              n)
{
  self->dataset->languages = codes;
  self->languages = codes;
  self->n_languages = n;
  if (n < MANY_LANGUAGES)
    return;

  self->language_indices = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = n; i > 0; i--)
    g_hash_table_insert (self->language_indices, (gpointer) codes[i - 1], GUINT_TO_POINTER (i));
}

static int
find_language (SigDatasetReader *self,
               const char       *code)
{
  if (self->language_indices != NULL)
    return GPOINTER_TO_INT (g_hash_table_lookup (self->language_indices, code)) - 1;

  for (guint i = 0; i < self->n_languages; i++)
    if (strcmp (self->languages[i], code) == 0)
      return (int) i;

  return -1;
}

gboolean
sig_is_language_code (const char *string)
{
  return g_regex_match_simple ("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", string, G_REGEX_DOLLAR_ENDONLY, 0);
}

/* A language that is not among the set's: in titles of agreements and instruments any will do. */
static const char *
accept_language (SigDatasetReader *self,
                 const char       *code,
                 gboolean          any_language)
{
  g_autofree char *list = NULL;

  if (any_language && sig_is_language_code (code))
    return g_intern_string (code);

  if (any_language)
    sig_json_reader_misnamed (&self->json, code, "a language code");
  else if (sig_data_errors_is_full (self->json.errors))
    sig_json_reader_misnamed (&self->json, code, "a language of the set");
  else if (self->n_languages > 0)
    {
      list = g_strjoinv ("\", \"", (char **) self->languages);
      sig_json_reader_misnamed (&self->json, code, "one of \"%s\"", list);
    }

  return NULL;
}

static void
read_translation (SigDatasetReader *self,
                  const char       *code,
                  JsonNode         *node,
                  gboolean          any_language)
{
  int index = find_language (self, code);
  const char *language, *string;

  if (index < 0 && g_str_has_prefix (code, SIG_ANYONES))
    return;

  sig_json_path_push_member (self->json.path, code);
  language = index >= 0 ? self->languages[index] : accept_language (self, code, any_language);
  string = sig_json_node_get_text (node);
  if (string == NULL)
    sig_json_reader_error (&self->json, node, "a string");
  sig_json_path_pop (self->json.path);

  /* What the first language says stands first; when it is broken something else does, in a set that is refused. */
  if (index == 0)
    {
      self->text_languages->pdata[0] = (gpointer) language;
      self->text_strings->pdata[0] = (gpointer) (string != NULL ? string : "");
    }
  else if (language != NULL && string != NULL)
    {
      g_ptr_array_add (self->text_languages, (gpointer) language);
      g_ptr_array_add (self->text_strings, (gpointer) string);
    }
}

/* The order of the file matters only behind the first language, and costs a look-up each. */
static void
read_each_translation (SigDatasetReader *self,
                       JsonObject       *object,
                       gboolean          any_language)
{
  JsonObjectIter iter;
  const char *code;
  JsonNode *node;

  if (json_object_get_size (object) <= 2)
    {
      json_object_iter_init (&iter, object);
      while (json_object_iter_next (&iter, &code, &node))
        read_translation (self, code, node, any_language);
      return;
    }

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &code, &node))
    read_translation (self, code, node, any_language);
}

static const SigText *
read_translations (SigDatasetReader *self,
                   JsonObject       *object,
                   gboolean          any_language)
{
  g_ptr_array_set_size (self->text_languages, 1);
  g_ptr_array_set_size (self->text_strings, 1);
  self->text_strings->pdata[0] = NULL;

  read_each_translation (self, object, any_language);
  if (self->text_strings->pdata[0] == NULL)
    {
      if (self->n_languages > 0)
        sig_json_reader_missing (&self->json, self->languages[0]);
      return NULL;
    }

  return sig_text_new_interned (self->arena, self->text_languages->len,
                                (const char *const *) self->text_languages->pdata,
                                (const char *const *) self->text_strings->pdata);
}

static const SigText *
read_text (SigDatasetReader    *self,
           const SigJsonObject *object,
           guint                member,
           SigNull              null,
           gboolean             any_language)
{
  const SigText *text = NULL;
  JsonNode *node = sig_json_reader_enter (&self->json, object, member);

  if (node == NULL)
    return NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    text = read_translations (self, json_node_get_object (node), any_language);
  else if (null == SIG_NOT_NULL || !JSON_NODE_HOLDS_NULL (node))
    sig_json_reader_error (&self->json, node, null == SIG_OR_NULL ? "an object or null" : "an object");
  sig_json_reader_leave (&self->json);

  return text;
}

const SigText *
sig_read_text (SigDatasetReader    *self,
               const SigJsonObject *object,
               guint                member,
               SigNull              null)
{
  return read_text (self, object, member, null, FALSE);
}

/* The title of an agreement or instrument, which may stand in its own languages too. */
const SigText *
sig_read_title (SigDatasetReader    *self,
                const SigJsonObject *object,
                guint                member)
{
  return read_text (self, object, member, SIG_NOT_NULL, TRUE);
}

const SigText *
sig_read_text_node (SigDatasetReader *self,
                    JsonNode         *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return read_translations (self, json_node_get_object (node), FALSE);

  sig_json_reader_error (&self->json, node, "an object");

  return NULL;
}
