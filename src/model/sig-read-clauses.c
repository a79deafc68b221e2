/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

/* What stands in an agreement by names of the set's own: wording, clauses and their points. They are put in the order
 * of the vocabulary and of the template. */

enum
{
  WORDING_CATEGORY = SIG_N_CLAIM_MEMBERS,
  WORDING_SUMMARY,
  WORDING_QUOTE,
};

static const SigJsonMember wording_members[] = {
  SIG_CLAIM_MEMBERS,
  [WORDING_CATEGORY] = { "category", TRUE },
  [WORDING_SUMMARY] = { "summary", TRUE },
  [WORDING_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape wording_shape = SIG_JSON_SHAPE (wording_members);

enum
{
  CLAUSE_HEADING = SIG_N_CLAIM_MEMBERS,
  CLAUSE_WITHIN_HOURS,
  CLAUSE_POINTS,
  CLAUSE_DEVIATIONS,
  CLAUSE_QUOTE,
};

static const SigJsonMember clause_members[] = {
  SIG_CLAIM_MEMBERS,
  [CLAUSE_HEADING] = { "heading", TRUE },
  [CLAUSE_WITHIN_HOURS] = { "within_hours", TRUE },
  [CLAUSE_POINTS] = { "points", TRUE },
  [CLAUSE_DEVIATIONS] = { "deviations", TRUE },
  [CLAUSE_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape clause_shape = SIG_JSON_SHAPE (clause_members);

enum
{
  POINT_PRESENT,
  POINT_AT,
  POINT_QUOTE,
};

static const SigJsonMember point_members[] = {
  [POINT_PRESENT] = { "present", TRUE },
  [POINT_AT] = { "at", TRUE },
  [POINT_QUOTE] = SIG_QUOTE_MEMBERS (TRUE),
};

static SigJsonShape point_shape = SIG_JSON_SHAPE (point_members);

/* The members of an object that have names of the set's own. */
typedef struct
{
  const SigIds *ids;     /* what they are named by */
  const char *noun;
  const char *within;    /* the id of the clause, for its points; or NULL */
  const char *prefix;    /* of their addresses */
} Names;

typedef gpointer (*ReadNamed) (SigDatasetReader *self,
                               JsonNode         *node,
                               gpointer          named,
                               guint             index,
                               const char       *address);

/* Reads a member, whether its name means something or not. */
static gpointer
read_member (SigDatasetReader *self,
             const Names      *names,
             const char       *name,
             JsonNode         *node,
             gpointer          named,
             guint             index,
             ReadNamed         read)
{
  const char *address = NULL;
  gpointer record;

  if (named == NULL && (names->ids->is_whole || !sig_is_id (name)))
    {
      if (names->within != NULL)
        sig_json_reader_misnamed (&self->json, name, "the id of %s \"%s\"", names->noun, names->within);
      else
        sig_json_reader_misnamed (&self->json, name, "the id of %s", names->noun);
    }

  if (names->prefix != NULL)
    address = sig_arena_join (self->arena, names->prefix, name, NULL);
  record = read (self, node, named, index, address);
  SIG_RECORD (record)->id = named != NULL ? SIG_RECORD (named)->id : NULL;

  return record;
}

/* A record with the number of what it is named by. */
typedef struct
{
  guint index;
  gpointer record;
} Entry;

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  return first->index < second->index ? -1 : first->index > second->index;
}

/* Takes the records. */
static SigList *
collect_in_order (SigDatasetReader *self,
                  GArray           *entries,
                  GType             item_type)
{
  GPtrArray *items = g_ptr_array_new_full (entries->len, g_object_unref);

  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (items, g_array_index (entries, Entry, i).record);

  return sig_make_list (self, item_type, items);
}

static SigList *
read_named (SigDatasetReader    *self,
            const SigJsonObject *object,
            guint                member,
            const Names         *names,
            GType                item_type,
            ReadNamed            read)
{
  JsonObject *members = sig_json_reader_enter_object (&self->json, object, member);
  g_autoptr(GArray) entries = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (members == NULL)
    return NULL;

  entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  json_object_iter_init (&iter, members);
  while (json_object_iter_next (&iter, &name, &node))
    {
      Entry entry = { G_MAXUINT, NULL };
      gpointer named = sig_ids_find (names->ids, name, &entry.index);

      if (named == NULL && g_str_has_prefix (name, SIG_ANYONES))
        continue;

      sig_json_path_push_member (self->json.path, name);
      entry.record = read_member (self, names, name, node, named, entry.index, read);
      sig_json_path_pop (self->json.path);
      g_array_append_val (entries, entry);
    }
  sig_json_reader_leave (&self->json);

  return collect_in_order (self, entries, item_type);
}

static SigTerm *
read_category (SigDatasetReader    *self,
               const SigJsonObject *object,
               SigTerm             *wording)
{
  g_autofree char *noun = NULL;
  const SigIds *ids;
  JsonNode *node = object->nodes[WORDING_CATEGORY];
  gpointer category;

  if (wording == NULL || node == NULL)
    return NULL;

  ids = &self->categories[wording->index];
  category = sig_ids_find (ids, sig_json_node_get_text (node), NULL);
  if (category != NULL)
    return g_object_ref (category);

  noun = g_strdup_printf ("a category of the wording \"%s\"", SIG_RECORD (wording)->id);

  return sig_read_reference (self, object, WORDING_CATEGORY, ids, noun, SIG_OR_NULL);
}

static gpointer
read_wording (SigDatasetReader *self,
              JsonNode         *node,
              gpointer          named,
              guint             index,
              const char       *address)
{
  SigWording *wording = sig_record_new (SIG_TYPE_WORDING, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &wording_shape, &object);
  sig_read_claim (self, &object, wording, address);
  if (named != NULL)
    wording->wording = g_object_ref (named);
  wording->category = read_category (self, &object, named);
  wording->quote = sig_read_quote (self, &object, WORDING_QUOTE, "en");
  wording->summary = sig_read_text (self, &object, WORDING_SUMMARY, SIG_OR_NULL);

  return wording;
}

static gpointer
read_point (SigDatasetReader *self,
            JsonNode         *node,
            gpointer          named,
            guint             index,
            const char       *address)
{
  SigPoint *point = sig_record_new (SIG_TYPE_POINT, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &point_shape, &object);
  if (named != NULL)
    point->template_point = g_object_ref (named);
  point->present = sig_json_reader_get_truth (&self->json, &object, POINT_PRESENT, SIG_OR_NULL);
  point->at = sig_read_string (self, &object, POINT_AT, SIG_OR_NULL);
  point->quote = sig_read_quote (self, &object, POINT_QUOTE, "en");

  return point;
}

static void
read_deviations (SigDatasetReader    *self,
                 const SigJsonObject *object,
                 SigClause           *clause)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, CLAUSE_DEVIATIONS);
  const SigText **deviations;
  guint n;

  if (array == NULL)
    return;

  n = json_array_get_length (array);
  deviations = n > 0 ? sig_arena_alloc (self->arena, n * sizeof (const SigText *)) : NULL;
  for (guint i = 0; i < n; i++)
    {
      sig_json_path_push_index (self->json.path, i);
      deviations[i] = sig_read_text_node (self, json_array_get_element (array, i));
      sig_json_path_pop (self->json.path);
    }
  sig_json_reader_leave (&self->json);

  clause->deviations = deviations;
  clause->n_deviations = n;
}

static gpointer
read_clause (SigDatasetReader *self,
             JsonNode         *node,
             gpointer          named,
             guint             index,
             const char       *address)
{
  static const SigIds nothing = { NULL, NULL, FALSE };
  Names points = { .ids = named != NULL ? &self->points[index] : &nothing, .noun = "a point of the clause" };
  SigClause *clause = sig_record_new (SIG_TYPE_CLAUSE, self->arena, NULL);
  SigJsonObject object;
  gint64 hours = -1;

  sig_json_reader_open (&self->json, node, &clause_shape, &object);
  sig_read_claim (self, &object, clause, address);
  if (named != NULL)
    clause->template_clause = g_object_ref (named);
  clause->heading = sig_read_string (self, &object, CLAUSE_HEADING, SIG_OR_NULL);
  sig_json_reader_get_whole (&self->json, &object, CLAUSE_WITHIN_HOURS, G_MININT64, G_MAXINT64, SIG_OR_NULL, &hours);
  clause->within_hours = (int) CLAMP (hours, -1, G_MAXINT);
  points.within = named != NULL ? SIG_RECORD (named)->id : NULL;
  clause->points = read_named (self, &object, CLAUSE_POINTS, &points, SIG_TYPE_POINT, read_point);
  read_deviations (self, &object, clause);
  clause->quote = sig_read_quote (self, &object, CLAUSE_QUOTE, "en");

  return clause;
}

/* Reads the wording of what has the address @prefix. */
SigList *
sig_read_wordings (SigDatasetReader    *self,
                   const SigJsonObject *object,
                   guint                member,
                   const char          *prefix)
{
  Names names = { .ids = &self->terms[SIG_TERM_WORDING], .noun = "a wording" };

  names.prefix = sig_arena_join (self->arena, prefix, "/wording/", NULL);

  return read_named (self, object, member, &names, SIG_TYPE_WORDING, read_wording);
}

/* Reads the clauses of what has the address @prefix. */
SigList *
sig_read_clauses (SigDatasetReader    *self,
                  const SigJsonObject *object,
                  guint                member,
                  const char          *prefix)
{
  Names names = { .ids = &self->clauses, .noun = "a clause of the template" };

  names.prefix = sig_arena_join (self->arena, prefix, "/clauses/", NULL);

  return read_named (self, object, member, &names, SIG_TYPE_CLAUSE, read_clause);
}
