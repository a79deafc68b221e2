/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

enum
{
  CLAUSE_ID,
  CLAUSE_TITLE,
  CLAUSE_SUMMARY,
  CLAUSE_POINTS,
};

static const SigJsonMember clause_members[] = {
  [CLAUSE_ID] = { "id", TRUE },
  [CLAUSE_TITLE] = { "title", TRUE },
  [CLAUSE_SUMMARY] = { "summary", TRUE },
  [CLAUSE_POINTS] = { "points", TRUE },
};

static SigJsonShape clause_shape = SIG_JSON_SHAPE (clause_members);

enum
{
  POINT_ID,
  POINT_TITLE,
  POINT_TEXT,
  POINT_SOURCES,
};

static const SigJsonMember point_members[] = {
  [POINT_ID] = { "id", TRUE },
  [POINT_TITLE] = { "title", TRUE },
  [POINT_TEXT] = { "text", TRUE },
  [POINT_SOURCES] = { "sources", TRUE },
};

static SigJsonShape point_shape = SIG_JSON_SHAPE (point_members);

static gpointer
read_point (SigDatasetReader *self,
            JsonNode         *node,
            guint             index,
            gpointer          user_data)
{
  SigIds *ids = user_data;
  SigTemplatePoint *point = sig_record_new (SIG_TYPE_TEMPLATE_POINT, self->arena, NULL);
  SigJsonObject object;

  if (!sig_json_reader_open (&self->json, node, &point_shape, &object))
    ids->is_whole = FALSE;
  SIG_RECORD (point)->id = sig_ids_read (self, ids, &object, POINT_ID, index);
  point->title = sig_read_text (self, &object, POINT_TITLE, SIG_NOT_NULL);
  point->text = sig_read_text (self, &object, POINT_TEXT, SIG_NOT_NULL);
  sig_read_citations (self, &object, POINT_SOURCES, &point->citations, &point->n_citations);

  return point;
}

static gpointer
read_clause (SigDatasetReader *self,
             JsonNode         *node,
             guint             index,
             gpointer          user_data)
{
  SigTemplateClause *clause = sig_record_new (SIG_TYPE_TEMPLATE_CLAUSE, self->arena, NULL);
  SigIds *ids = &self->points[index];
  SigJsonObject object;

  if (!sig_json_reader_open (&self->json, node, &clause_shape, &object))
    self->clauses.is_whole = FALSE;
  SIG_RECORD (clause)->id = sig_ids_read (self, &self->clauses, &object, CLAUSE_ID, index);
  clause->title = sig_read_text (self, &object, CLAUSE_TITLE, SIG_NOT_NULL);
  clause->summary = sig_read_text (self, &object, CLAUSE_SUMMARY, SIG_NOT_NULL);
  sig_ids_init (ids);
  clause->points = sig_read_list (self, &object, CLAUSE_POINTS, SIG_TYPE_TEMPLATE_POINT, read_point, ids);
  sig_ids_set_list (ids, clause->points);

  return clause;
}

void
sig_read_template (SigDatasetReader    *self,
                   const SigJsonObject *set,
                   guint                member)
{
  JsonNode *node = set->nodes[member];

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    self->points = g_new0 (SigIds, json_array_get_length (json_node_get_array (node)) + 1);

  self->dataset->template = sig_read_list (self, set, member, SIG_TYPE_TEMPLATE_CLAUSE, read_clause, NULL);
  sig_ids_set_list (&self->clauses, self->dataset->template);
}
