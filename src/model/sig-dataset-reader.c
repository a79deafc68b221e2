/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include "sig-dataset-checks.h"

#include <string.h>

#define FORMAT 1

enum
{
  SET_FORMAT,
  SET_ID,
  SET_VERSION,
  SET_TITLE,
  SET_DESCRIPTION,
  SET_LICENCE,
  SET_PUBLISHER,
  SET_CONTACT,
  SET_AS_OF,
  SET_LANGUAGES,
  SET_FOCUS,
  SET_GROUPS,
  SET_VOCABULARY,
  SET_TEMPLATE,
  SET_PARTIES,
  SET_AGREEMENTS,
  SET_INSTRUMENTS,
  SET_COALITIONS,
  SET_EVENTS,
  SET_PERIODS,
  SET_RATES,
  SET_QUESTIONS,
  SET_CONFLICTS,
  SET_GAPS,
  SET_SOURCES,
};

static const SigJsonMember set_members[] = {
  [SET_FORMAT] = { "format", TRUE },
  [SET_ID] = { "id", TRUE },
  [SET_VERSION] = { "version", TRUE },
  [SET_TITLE] = { "title", TRUE },
  [SET_DESCRIPTION] = { "description", TRUE },
  [SET_LICENCE] = { "licence", TRUE },
  [SET_PUBLISHER] = { "publisher", TRUE },
  [SET_CONTACT] = { "contact", FALSE },
  [SET_AS_OF] = { "as_of", TRUE },
  [SET_LANGUAGES] = { "languages", TRUE },
  [SET_FOCUS] = { "focus", TRUE },
  [SET_GROUPS] = { "groups", TRUE },
  [SET_VOCABULARY] = { "vocabulary", TRUE },
  [SET_TEMPLATE] = { "template", TRUE },
  [SET_PARTIES] = { "parties", TRUE },
  [SET_AGREEMENTS] = { "agreements", TRUE },
  [SET_INSTRUMENTS] = { "instruments", TRUE },
  [SET_COALITIONS] = { "coalitions", TRUE },
  [SET_EVENTS] = { "events", TRUE },
  [SET_PERIODS] = { "periods", TRUE },
  [SET_RATES] = { "rates", TRUE },
  [SET_QUESTIONS] = { "questions", TRUE },
  [SET_CONFLICTS] = { "conflicts", TRUE },
  [SET_GAPS] = { "gaps", TRUE },
  [SET_SOURCES] = { "sources", TRUE },
};

/* What a set has many of: see #SigJsonDocument. */
const char *const sig_dataset_long_arrays[] = {
  "parties", "agreements", "instruments", "coalitions", "events", "sources", NULL
};

SigJsonShape sig_dataset_shape = SIG_JSON_SHAPE (set_members);

/* The lists of objects, in the order in which they refer to one another. */
static const struct
{
  SigObjectKind   kind;
  guint           member;
  GType         (*get_type) (void);
  SigReadElement  read;
  glong           offset;
} object_lists[] = {
  { SIG_OBJECT_PARTY, SET_PARTIES, sig_party_get_type, sig_read_party, G_STRUCT_OFFSET (SigDataset, parties) },
  { SIG_OBJECT_AGREEMENT, SET_AGREEMENTS, sig_agreement_get_type, sig_read_agreement,
    G_STRUCT_OFFSET (SigDataset, agreements) },
  { SIG_OBJECT_INSTRUMENT, SET_INSTRUMENTS, sig_instrument_get_type, sig_read_instrument,
    G_STRUCT_OFFSET (SigDataset, instruments) },
  { SIG_OBJECT_COALITION, SET_COALITIONS, sig_coalition_get_type, sig_read_coalition,
    G_STRUCT_OFFSET (SigDataset, coalitions) },
  { SIG_OBJECT_EVENT, SET_EVENTS, sig_event_get_type, sig_read_event, G_STRUCT_OFFSET (SigDataset, events) },
};

static gboolean
is_version (const char *string)
{
  return g_regex_match_simple ("^[0-9]{4}\\.(0|[1-9][0-9]*)$", string, G_REGEX_DOLLAR_ENDONLY, 0);
}

static gboolean
is_licence (const char *string)
{
  return g_regex_match_simple ("^\\(*[A-Za-z0-9.:-]+\\+?\\)*( (AND|OR|WITH) \\(*[A-Za-z0-9.:-]+\\+?\\)*)*$", string,
                               G_REGEX_DOLLAR_ENDONLY, 0);
}

/* Whether the file is of this format. Says it if not; a number of another one is all that is said then. */
static gboolean
check_format (SigDatasetReader *self,
              JsonObject       *root)
{
  JsonNode *node = json_object_get_member (root, set_members[SET_FORMAT].name);
  gboolean is_number;

  if (node == NULL)
    return TRUE;

  is_number = JSON_NODE_HOLDS_VALUE (node) && (json_node_get_value_type (node) == G_TYPE_INT64 ||
                                               json_node_get_value_type (node) == G_TYPE_DOUBLE);
  if (is_number && json_node_get_double (node) == FORMAT)
    return TRUE;

  sig_json_path_push_member (self->json.path, set_members[SET_FORMAT].name);
  if (is_number)
    {
      g_autofree char *digits = sig_json_node_dup_digits (node);

      sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "format " G_STRINGIFY (FORMAT),
                           "%s (made for another version of the program)", digits);
    }
  else
    sig_json_reader_error (&self->json, node, "format %d", FORMAT);
  sig_json_path_pop (self->json.path);

  return !is_number;
}

/* Notes where the lists of objects stand, since of two that share an id the later in the file is at fault. A list that
 * is not there, or is none, makes all references to it doubtful. */
static void
note_places (SigDatasetReader *self,
             JsonObject       *root)
{
  gboolean is_there[SIG_N_OBJECT_LISTS] = { FALSE, };
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, root);
  for (guint place = 0; json_object_iter_next_ordered (&iter, &name, &node); place++)
    {
      if (strcmp (name, set_members[SET_ID].name) == 0)
        self->set_place = place;

      for (guint i = 0; i < G_N_ELEMENTS (object_lists); i++)
        if (strcmp (name, set_members[object_lists[i].member].name) == 0)
          {
            self->list_places[object_lists[i].kind] = place;
            is_there[object_lists[i].kind] = JSON_NODE_HOLDS_ARRAY (node);
          }
    }

  for (guint i = 0; i < SIG_N_OBJECT_LISTS; i++)
    self->object_lists[i].is_whole = is_there[i];
  self->object_lists[SIG_OBJECT_SET].is_whole = TRUE;
}

static void
read_languages (SigDatasetReader    *self,
                const SigJsonObject *set)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, set, SET_LANGUAGES);
  guint n;
  const char **codes;
  gboolean is_good = TRUE;

  if (array == NULL)
    return;

  n = json_array_get_length (array);
  if (n == 0)
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "one or more languages", "none");

  codes = sig_arena_alloc (self->arena, (n + 1) * sizeof (const char *));
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *code = sig_json_node_get_text (node);

      if (code == NULL || !sig_is_language_code (code))
        {
          sig_json_path_push_index (self->json.path, i);
          sig_json_reader_error (&self->json, node, "a language code");
          sig_json_path_pop (self->json.path);
          is_good = FALSE;
        }
      codes[i] = g_intern_string (code != NULL ? code : "");
    }
  codes[n] = NULL;
  sig_json_reader_leave (&self->json);

  if (is_good)
    sig_reader_set_languages (self, codes, n);
}

static void
read_head (SigDatasetReader    *self,
           const SigJsonObject *set)
{
  SigDataset *dataset = self->dataset;

  read_languages (self, set);
  dataset->id = sig_read_object_id (self, set, SET_ID, SIG_OBJECT_SET, 0);
  dataset->version = sig_arena_copy (self->arena,
                                     sig_json_reader_get_matching (&self->json, set, SET_VERSION, is_version,
                                                                   "a version \"YYYY.N\"", SIG_NOT_NULL));
  dataset->title = sig_read_text (self, set, SET_TITLE, SIG_NOT_NULL);
  dataset->description = sig_read_text (self, set, SET_DESCRIPTION, SIG_NOT_NULL);
  dataset->licence = sig_arena_copy (self->arena,
                                     sig_json_reader_get_matching (&self->json, set, SET_LICENCE, is_licence,
                                                                   "an SPDX expression", SIG_NOT_NULL));
  dataset->publisher = sig_read_text (self, set, SET_PUBLISHER, SIG_NOT_NULL);
  dataset->contact = sig_read_string (self, set, SET_CONTACT, SIG_NOT_NULL);
  dataset->as_of = sig_json_reader_get_date (&self->json, set, SET_AS_OF, SIG_NOT_NULL);
}

static void
read_sources (SigDatasetReader    *self,
              const SigJsonObject *set)
{
  self->is_cited = g_new0 (guint8, sig_count_elements (self, set, SET_SOURCES) + 1);
  self->dataset->sources = sig_read_long_list (self, set, SET_SOURCES, SIG_TYPE_SOURCE, sig_read_source);
  sig_ids_set_list (&self->sources, self->dataset->sources);
}

static void
read_objects (SigDatasetReader    *self,
              const SigJsonObject *set)
{
  self->member_stamps = g_new0 (guint, sig_count_elements (self, set, SET_PARTIES) + 1);

  for (guint i = 0; i < G_N_ELEMENTS (object_lists); i++)
    {
      SigList *list = sig_read_long_list (self, set, object_lists[i].member, object_lists[i].get_type (),
                                          object_lists[i].read);

      self->object_lists[object_lists[i].kind].list = list;
      G_STRUCT_MEMBER (SigList *, self->dataset, object_lists[i].offset) = list;
    }
}

static void
read_rest (SigDatasetReader    *self,
           const SigJsonObject *set)
{
  SigDataset *dataset = self->dataset;

  dataset->focus = sig_read_object (self, set, SET_FOCUS, SIG_OBJECT_PARTY);
  dataset->groups = sig_read_entries (self, set, SET_GROUPS, SIG_TYPE_GROUP, sig_read_group, NULL);
  dataset->periods = sig_read_entries (self, set, SET_PERIODS, SIG_TYPE_PERIOD, sig_read_period, NULL);
  sig_read_rates (self, set, SET_RATES);
  dataset->questions = sig_read_entries (self, set, SET_QUESTIONS, SIG_TYPE_QUESTION, sig_read_question, NULL);
  dataset->conflicts = sig_read_list (self, set, SET_CONFLICTS, SIG_TYPE_CONFLICT, sig_read_conflict, NULL);
  dataset->gaps = sig_read_list (self, set, SET_GAPS, SIG_TYPE_GAP, sig_read_gap, NULL);
}

static void
read_set (SigDatasetReader *self,
          JsonNode         *root)
{
  SigJsonObject set;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      sig_json_reader_error (&self->json, root, "an object");
      return;
    }
  if (!check_format (self, json_node_get_object (root)))
    return;

  note_places (self, json_node_get_object (root));
  sig_json_reader_open (&self->json, root, &sig_dataset_shape, &set);
  read_head (self, &set);
  sig_read_vocabulary (self, &set, SET_VOCABULARY);
  read_sources (self, &set);
  sig_read_template (self, &set, SET_TEMPLATE);
  read_objects (self, &set);
  read_rest (self, &set);
  if (!g_cancellable_is_cancelled (self->cancellable))
    sig_dataset_check (self);
}

static void
begin (SigDatasetReader *self,
       SigJsonDocument  *document,
       SigDataErrors    *errors,
       GCancellable     *cancellable)
{
  self->json = (SigJsonReader) { errors, sig_data_errors_get_path (errors) };
  self->document = document;
  self->cancellable = cancellable;
  self->dataset = g_object_new (SIG_TYPE_DATASET, NULL);
  self->dataset->arena = sig_arena_new ();
  self->arena = self->dataset->arena;
  self->text_languages = g_ptr_array_new ();
  self->text_strings = g_ptr_array_new ();
  self->objects = g_hash_table_new (g_str_hash, g_str_equal);
  self->shared = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < SIG_N_TERM_LISTS; i++)
    sig_ids_init (&self->terms[i]);
  sig_ids_init (&self->clauses);
  sig_ids_init (&self->sources);
  self->tiles = g_array_new (FALSE, FALSE, sizeof (SigTile));
  self->seen = g_hash_table_new (g_str_hash, g_str_equal);
  self->entry_ids = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->empty_lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

static void
clear_inner_ids (SigIds  *ids,
                 SigList *list)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    sig_ids_clear (&ids[i]);
  g_free (ids);
}

static void
end (SigDatasetReader *self)
{
  clear_inner_ids (self->categories, self->terms[SIG_TERM_WORDING].list);
  clear_inner_ids (self->points, self->clauses.list);
  for (guint i = 0; i < SIG_N_TERM_LISTS; i++)
    sig_ids_clear (&self->terms[i]);
  sig_ids_clear (&self->clauses);
  sig_ids_clear (&self->sources);
  g_clear_pointer (&self->language_indices, g_hash_table_unref);
  g_ptr_array_unref (self->text_languages);
  g_ptr_array_unref (self->text_strings);
  g_hash_table_unref (self->objects);
  g_hash_table_unref (self->shared);
  g_free (self->is_cited);
  g_free (self->member_stamps);
  g_array_unref (self->tiles);
  g_hash_table_unref (self->seen);
  g_hash_table_unref (self->entry_ids);
  g_hash_table_unref (self->empty_lists);
}

/**
 * sig_dataset_read:
 * @document: the file
 * @errors: where to say what is wrong
 * @cancellable: (nullable): looked at now and then
 *
 * Makes a data set of a file.
 *
 * Returns: (transfer full) (nullable): the data set; %NULL if there are errors or @cancellable was cancelled
 */
SigDataset *
sig_dataset_read (SigJsonDocument *document,
                  SigDataErrors   *errors,
                  GCancellable    *cancellable)
{
  SigDatasetReader self = { 0, };
  g_autoptr(SigDataset) dataset = NULL;

  begin (&self, document, errors, cancellable);
  dataset = self.dataset;
  read_set (&self, sig_json_document_get_root (document));
  end (&self);

  if (sig_data_errors_get_n_errors (errors) > 0 || g_cancellable_is_cancelled (cancellable))
    return NULL;

  sig_dataset_index (dataset);

  return g_steal_pointer (&dataset);
}
