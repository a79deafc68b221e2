/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

/* The members that each entry has, in front of those of its list. */
#define TERM_MEMBERS { "id", TRUE }, { "title", TRUE }, { "definition", FALSE }

enum
{
  TERM_ID,
  TERM_TITLE,
  TERM_DEFINITION,
  N_TERM_MEMBERS,
  TERM_FIRST = N_TERM_MEMBERS,
  TERM_SECOND,
};

enum
{
  KIND_STATUS = N_TERM_MEMBERS,
  KIND_RESETS,
  KIND_OPENS,
  KIND_SIGNS,
  KIND_MARK,
};

static const SigJsonMember plain_members[] = { TERM_MEMBERS };
static const SigJsonMember block_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "side", TRUE } };
static const SigJsonMember status_members[] = {
  TERM_MEMBERS, [TERM_FIRST] = { "rank", TRUE }, [TERM_SECOND] = { "phase", TRUE },
};
static const SigJsonMember event_kind_members[] = {
  TERM_MEMBERS,
  [KIND_STATUS] = { "status", FALSE },
  [KIND_RESETS] = { "resets", FALSE },
  [KIND_OPENS] = { "opens", FALSE },
  [KIND_SIGNS] = { "signs", FALSE },
  [KIND_MARK] = { "mark", TRUE },
};
static const SigJsonMember wording_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "categories", TRUE } };
static const SigJsonMember category_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "rank", TRUE } };
static const SigJsonMember grouped_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "group", TRUE } };
static const SigJsonMember role_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "weight", TRUE } };
static const SigJsonMember nature_members[] = {
  TERM_MEMBERS, [TERM_FIRST] = { "sum", TRUE }, [TERM_SECOND] = { "unit", TRUE },
};
static const SigJsonMember level_members[] = { TERM_MEMBERS, [TERM_FIRST] = { "level", TRUE } };

static SigJsonShape plain_shape = SIG_JSON_SHAPE (plain_members);
static SigJsonShape block_shape = SIG_JSON_SHAPE (block_members);
static SigJsonShape status_shape = SIG_JSON_SHAPE (status_members);
static SigJsonShape event_kind_shape = SIG_JSON_SHAPE (event_kind_members);
static SigJsonShape wording_shape = SIG_JSON_SHAPE (wording_members);
static SigJsonShape category_shape = SIG_JSON_SHAPE (category_members);
static SigJsonShape grouped_shape = SIG_JSON_SHAPE (grouped_members);
static SigJsonShape role_shape = SIG_JSON_SHAPE (role_members);
static SigJsonShape nature_shape = SIG_JSON_SHAPE (nature_members);
static SigJsonShape level_shape = SIG_JSON_SHAPE (level_members);

static const SigJsonMember vocabulary_members[] = {
  [SIG_TERM_BLOCK] = { "blocks", TRUE },
  [SIG_TERM_STATUS] = { "statuses", TRUE },
  [SIG_TERM_EVENT_KIND] = { "event_kinds", TRUE },
  [SIG_TERM_WORDING] = { "wordings", TRUE },
  [SIG_TERM_AREA] = { "areas", TRUE },
  [SIG_TERM_AREA_GROUP] = { "area_groups", TRUE },
  [SIG_TERM_TOPIC] = { "topics", TRUE },
  [SIG_TERM_TOPIC_GROUP] = { "topic_groups", TRUE },
  [SIG_TERM_ROLE] = { "roles", TRUE },
  [SIG_TERM_MONEY_NATURE] = { "money_natures", TRUE },
  [SIG_TERM_LEVEL] = { "levels", FALSE },
  [SIG_TERM_MONEY_KIND] = { "money_kinds", TRUE },
  [SIG_TERM_RECIPROCAL] = { "reciprocals", TRUE },
  [SIG_TERM_BINDING] = { "bindings", TRUE },
  [SIG_TERM_LAPSE] = { "lapses", TRUE },
  [SIG_TERM_INSTRUMENT_KIND] = { "instrument_kinds", TRUE },
  [SIG_TERM_SOURCE_KIND] = { "source_kinds", TRUE },
};

static SigJsonShape vocabulary_shape = SIG_JSON_SHAPE (vocabulary_members);

static const char *const sides[] = { "west", "centre", "east", NULL };
static const char *const phases[] = { "before", "talks", "signed", "over", NULL };
static const char *const marks[] = {
  "dot", "ring", "square", "diamond", "triangle", "flag", "cross", "star", "tick", "bar", NULL
};
static const char *const weights[] = { "lead", "member", "support", NULL };
static const char *const sums[] = { "pledged", "given", "loaned", "never", NULL };
static const char *const units[] = { "money", "percent", "kind", NULL };

/* What is known when an entry of a list is read. */
typedef struct
{
  SigTermKind kind;
  SigIds *ids;
  SigTerm *wording;  /* of a category */
  gint64 last_rank;  /* of the category before */
  guint levels;      /* that have been there: a bit each */
} Context;

typedef void (*ReadMembers) (SigDatasetReader    *self,
                             const SigJsonObject *object,
                             SigTerm             *term,
                             Context             *context);

static gint64
read_rank (SigDatasetReader    *self,
           const SigJsonObject *object,
           SigTerm             *term)
{
  gint64 rank = G_MININT64;

  sig_json_reader_get_whole (&self->json, object, TERM_FIRST, G_MININT64, G_MAXINT64, SIG_NOT_NULL, &rank);
  term->rank = (int) CLAMP (rank, G_MININT, G_MAXINT);

  return rank;
}

static void
read_block (SigDatasetReader    *self,
            const SigJsonObject *object,
            SigTerm             *term,
            Context             *context)
{
  term->side = sig_json_reader_get_word (&self->json, object, TERM_FIRST, sides);
}

static void
read_status (SigDatasetReader    *self,
             const SigJsonObject *object,
             SigTerm             *term,
             Context             *context)
{
  read_rank (self, object, term);
  term->phase = sig_json_reader_get_word (&self->json, object, TERM_SECOND, phases);
}

static void
read_event_kind (SigDatasetReader    *self,
                 const SigJsonObject *object,
                 SigTerm             *term,
                 Context             *context)
{
  term->status = sig_read_term (self, object, KIND_STATUS, SIG_TERM_STATUS, SIG_NOT_NULL);
  term->resets = sig_json_reader_get_flag (&self->json, object, KIND_RESETS, TRUE);
  term->opens = sig_json_reader_get_flag (&self->json, object, KIND_OPENS, TRUE);
  term->signs = sig_json_reader_get_flag (&self->json, object, KIND_SIGNS, TRUE);
  term->mark = sig_json_reader_get_word (&self->json, object, KIND_MARK, marks);
}

static void
read_category (SigDatasetReader    *self,
               const SigJsonObject *object,
               SigTerm             *term,
               Context             *context)
{
  gint64 rank = read_rank (self, object, term);

  term->group = g_object_ref (context->wording);
  if (rank == G_MININT64)
    return;

  if (rank < context->last_rank)
    sig_json_reader_error_at (&self->json, object, TERM_FIRST, "a rank from %" G_GINT64_FORMAT, context->last_rank);
  else
    context->last_rank = rank;
}

static void
read_area (SigDatasetReader    *self,
           const SigJsonObject *object,
           SigTerm             *term,
           Context             *context)
{
  term->group = sig_read_term (self, object, TERM_FIRST, SIG_TERM_AREA_GROUP, SIG_NOT_NULL);
}

static void
read_topic (SigDatasetReader    *self,
            const SigJsonObject *object,
            SigTerm             *term,
            Context             *context)
{
  term->group = sig_read_term (self, object, TERM_FIRST, SIG_TERM_TOPIC_GROUP, SIG_NOT_NULL);
}

static void
read_role (SigDatasetReader    *self,
           const SigJsonObject *object,
           SigTerm             *term,
           Context             *context)
{
  term->weight = sig_json_reader_get_word (&self->json, object, TERM_FIRST, weights);
}

static void
read_nature (SigDatasetReader    *self,
             const SigJsonObject *object,
             SigTerm             *term,
             Context             *context)
{
  term->sum = sig_json_reader_get_word (&self->json, object, TERM_FIRST, sums);
  term->unit = sig_json_reader_get_word (&self->json, object, TERM_SECOND, units);
}

static void
read_level (SigDatasetReader    *self,
            const SigJsonObject *object,
            SigTerm             *term,
            Context             *context)
{
  gint64 level;

  if (!sig_json_reader_get_whole (&self->json, object, TERM_FIRST, 0, 3, SIG_NOT_NULL, &level))
    return;

  term->level = (guint) level;
  if ((context->levels & (1U << level)) != 0)
    {
      sig_json_reader_enter (&self->json, object, TERM_FIRST);
      sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "each level once", "%u again", term->level);
      sig_json_reader_leave (&self->json);
    }
  context->levels |= 1U << level;
}

static void read_wording (SigDatasetReader    *self,
                          const SigJsonObject *object,
                          SigTerm             *term,
                          Context             *context);

static const struct
{
  SigJsonShape *shape;
  ReadMembers   read;
} lists[] = {
  [SIG_TERM_BLOCK] = { &block_shape, read_block },
  [SIG_TERM_STATUS] = { &status_shape, read_status },
  [SIG_TERM_EVENT_KIND] = { &event_kind_shape, read_event_kind },
  [SIG_TERM_WORDING] = { &wording_shape, read_wording },
  [SIG_TERM_AREA] = { &grouped_shape, read_area },
  [SIG_TERM_AREA_GROUP] = { &plain_shape, NULL },
  [SIG_TERM_TOPIC] = { &grouped_shape, read_topic },
  [SIG_TERM_TOPIC_GROUP] = { &plain_shape, NULL },
  [SIG_TERM_ROLE] = { &role_shape, read_role },
  [SIG_TERM_MONEY_NATURE] = { &nature_shape, read_nature },
  [SIG_TERM_LEVEL] = { &level_shape, read_level },
  [SIG_TERM_MONEY_KIND] = { &plain_shape, NULL },
  [SIG_TERM_RECIPROCAL] = { &plain_shape, NULL },
  [SIG_TERM_BINDING] = { &plain_shape, NULL },
  [SIG_TERM_LAPSE] = { &plain_shape, NULL },
  [SIG_TERM_INSTRUMENT_KIND] = { &plain_shape, NULL },
  [SIG_TERM_SOURCE_KIND] = { &plain_shape, NULL },
  [SIG_TERM_CATEGORY] = { &category_shape, read_category },
};

/* What others refer to comes first. */
static const SigTermKind reading_order[] = {
  SIG_TERM_BLOCK, SIG_TERM_STATUS, SIG_TERM_EVENT_KIND, SIG_TERM_WORDING,
  SIG_TERM_AREA_GROUP, SIG_TERM_AREA, SIG_TERM_TOPIC_GROUP, SIG_TERM_TOPIC,
  SIG_TERM_ROLE, SIG_TERM_MONEY_NATURE, SIG_TERM_LEVEL, SIG_TERM_MONEY_KIND, SIG_TERM_RECIPROCAL,
  SIG_TERM_BINDING, SIG_TERM_LAPSE, SIG_TERM_INSTRUMENT_KIND, SIG_TERM_SOURCE_KIND,
};

G_STATIC_ASSERT (G_N_ELEMENTS (lists) == SIG_TERM_CATEGORY + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (reading_order) == SIG_N_TERM_LISTS);

static gpointer
read_term (SigDatasetReader *self,
           JsonNode         *node,
           guint             index,
           gpointer          user_data)
{
  Context *context = user_data;
  SigTerm *term = sig_record_new (SIG_TYPE_TERM, self->arena, NULL);
  SigJsonObject object;

  term->kind = context->kind;
  term->index = index;
  if (!sig_json_reader_open (&self->json, node, lists[context->kind].shape, &object))
    context->ids->is_whole = FALSE;
  SIG_RECORD (term)->id = sig_ids_read (self, context->ids, &object, TERM_ID, index);
  term->title = sig_read_text (self, &object, TERM_TITLE, SIG_NOT_NULL);
  term->definition = sig_read_text (self, &object, TERM_DEFINITION, SIG_NOT_NULL);
  if (lists[context->kind].read != NULL)
    lists[context->kind].read (self, &object, term, context);

  return term;
}

/* A category refers to its wording, so its wording must not hold it: the data set does. */
static void
read_wording (SigDatasetReader    *self,
              const SigJsonObject *object,
              SigTerm             *term,
              Context             *context)
{
  SigIds *ids = &self->categories[term->index];
  Context inner = { .kind = SIG_TERM_CATEGORY, .ids = ids, .wording = term, .last_rank = G_MININT64 };
  SigList *list;

  sig_ids_init (ids);
  list = sig_read_list (self, object, TERM_FIRST, SIG_TYPE_TERM, read_term, &inner);
  sig_ids_set_list (ids, list);
  g_ptr_array_add (self->dataset->categories, list != NULL ? list : sig_list_new_empty (SIG_TYPE_TERM));
}

static void
read_list (SigDatasetReader    *self,
           const SigJsonObject *vocabulary,
           SigTermKind          kind)
{
  SigIds *ids = &self->terms[kind];
  Context context = { .kind = kind, .ids = ids };
  SigList *list = sig_read_list (self, vocabulary, kind, SIG_TYPE_TERM, read_term, &context);

  sig_ids_set_list (ids, list);
  self->dataset->terms[kind] = list != NULL ? list : sig_list_new_empty (SIG_TYPE_TERM);
}

void
sig_read_vocabulary (SigDatasetReader    *self,
                     const SigJsonObject *set,
                     guint                member)
{
  SigJsonObject vocabulary = { .shape = &vocabulary_shape };
  gboolean is_there = sig_json_reader_open_member (&self->json, set, member, &vocabulary_shape, &vocabulary);
  JsonNode *wordings = vocabulary.nodes[SIG_TERM_WORDING];

  if (wordings != NULL && JSON_NODE_HOLDS_ARRAY (wordings))
    self->categories = g_new0 (SigIds, json_array_get_length (json_node_get_array (wordings)) + 1);
  self->dataset->categories = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (reading_order); i++)
    read_list (self, &vocabulary, reading_order[i]);

  if (is_there)
    sig_json_reader_leave (&self->json);
}
