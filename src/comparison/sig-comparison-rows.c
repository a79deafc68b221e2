/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"

#include <glib/gi18n-lib.h>

/* Which rows there are, in which order: fixed ones, then those of the vocabulary and the template, as in the file. */

typedef struct
{
  SigRowKind  kind;
  const char *id;
  const char *title;
} FixedRow;

static const FixedRow identity_rows[] = {
  { SIG_ROW_TITLE, "identity/title", N_("Title") },
  { SIG_ROW_PARTIES, "identity/parties", N_("Parties") },
  { SIG_ROW_STATUS, "identity/status", N_("Status on the day") },
  { SIG_ROW_SIGNED, "identity/signed", N_("Date of signature") },
  { SIG_ROW_PLACE, "identity/place", N_("Place") },
  { SIG_ROW_OCCASION, "identity/occasion", N_("Occasion") },
  { SIG_ROW_SIGNERS, "identity/signers", N_("Signers") },
  { SIG_ROW_LANGUAGES, "identity/languages", N_("Languages of the text") },
};

static const FixedRow form_rows[] = {
  { SIG_ROW_CALLS_ITSELF, "form/calls-itself", N_("What it calls itself") },
  { SIG_ROW_BINDING, "form/binding", N_("Legal force") },
  { SIG_ROW_RATIFICATION, "form/ratification", N_("Ratification") },
  { SIG_ROW_IN_FORCE, "form/in-force", N_("In force") },
  { SIG_ROW_DURATION, "form/duration", N_("Duration") },
  { SIG_ROW_NOTICE, "form/notice", N_("Notice") },
  { SIG_ROW_LAPSE, "form/lapse", N_("When it lapses") },
  { SIG_ROW_REMARK, "form/remark", N_("Remark") },
  { SIG_ROW_FORM_QUOTE, "form/quote", N_("Its own words") },
};

typedef struct
{
  SigDataset *dataset;
  const SigRowUse *use;
  GPtrArray *topics;
  GPtrArray *rows;
} Builder;

/* Takes @id. */
static void
begin_topic (Builder    *self,
             char       *id,
             const char *title,
             const char *definition)
{
  SigComparisonTopic *topic = g_new0 (SigComparisonTopic, 1);

  topic->id = id;
  topic->title = g_strdup (title);
  topic->definition = g_strdup (definition);
  topic->first_row = self->rows->len;
  g_ptr_array_add (self->topics, topic);
}

/* A topic without rows is none. */
static void
end_topic (Builder *self)
{
  SigComparisonTopic *topic = self->topics->pdata[self->topics->len - 1];

  topic->n_rows = self->rows->len - topic->first_row;
  if (topic->n_rows == 0)
    g_ptr_array_set_size (self->topics, (int) self->topics->len - 1);
}

/* Takes @id. */
static SigRow *
add_row (Builder    *self,
         SigRowKind  kind,
         char       *id,
         const char *title,
         const char *definition)
{
  SigRow *row = g_new0 (SigRow, 1);

  row->kind = kind;
  row->row.id = id;
  row->row.title = g_strdup (title);
  row->row.definition = g_strdup (definition);
  row->row.topic = self->topics->len - 1;
  row->differs = -1;
  g_ptr_array_add (self->rows, row);

  return row;
}

static void
add_fixed (Builder        *self,
           const char     *id,
           const char     *title,
           const FixedRow *rows,
           gsize           n)
{
  begin_topic (self, g_strdup (id), title, NULL);
  for (gsize i = 0; i < n; i++)
    add_row (self, rows[i].kind, g_strdup (rows[i].id), _(rows[i].title), NULL);
  end_topic (self);
}

static void
add_term_row (Builder    *self,
              SigRowKind  kind,
              const char *topic_id,
              SigTerm    *term)
{
  SigTerm *group = sig_term_get_group (term);
  SigRow *row = add_row (self, kind, g_strdup_printf ("%s/%s", topic_id, sig_record_get_id (SIG_RECORD (term))),
                         sig_text_get (sig_term_get_title (term)), sig_text_get (sig_term_get_definition (term)));

  row->row.subtitle = group != NULL ? g_strdup (sig_text_get (sig_term_get_title (group))) : NULL;
  row->term = term;
}

static gboolean
is_used (Builder *self,
         SigTerm *term)
{
  return g_hash_table_contains (self->use->terms, term);
}

/* A row a term that is used; where terms have groups, those of a group follow one another. */
static void
add_used (Builder    *self,
          const char *topic_id,
          const char *title,
          SigRowKind  kind,
          SigTermKind terms_kind,
          SigTermKind groups_kind)
{
  SigList *terms = sig_dataset_get_terms (self->dataset, terms_kind);
  SigList *groups = groups_kind != terms_kind ? sig_dataset_get_terms (self->dataset, groups_kind) : NULL;

  begin_topic (self, g_strdup (topic_id), title, NULL);
  for (guint g = 0; g < sig_list_get_n (groups); g++)
    for (guint i = 0; i < sig_list_get_n (terms); i++)
      if (sig_term_get_group (sig_list_get (terms, i)) == sig_list_get (groups, g) &&
          is_used (self, sig_list_get (terms, i)))
        add_term_row (self, kind, topic_id, sig_list_get (terms, i));
  for (guint i = 0; groups == NULL && i < sig_list_get_n (terms); i++)
    if (is_used (self, sig_list_get (terms, i)))
      add_term_row (self, kind, topic_id, sig_list_get (terms, i));
  end_topic (self);
}

static void
add_wordings (Builder *self)
{
  SigList *wordings = sig_dataset_get_terms (self->dataset, SIG_TERM_WORDING);

  begin_topic (self, g_strdup ("wording"), _("Wording"), NULL);
  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    add_term_row (self, SIG_ROW_WORDING, "wording", sig_list_get (wordings, i));
  end_topic (self);
}

static void
add_clause_row (Builder           *self,
                SigRowKind         kind,
                SigTemplateClause *clause,
                const char        *separator,
                const char        *name,
                const char        *title)
{
  const char *id = sig_record_get_id (SIG_RECORD (clause));

  add_row (self, kind, g_strdup_printf ("clauses/%s%s%s", id, separator, name), title, NULL)->clause = clause;
}

/* The points of a clause have its ids; its other matters are set apart by a colon, which no id has. */
static void
add_clause (Builder           *self,
            SigTemplateClause *clause)
{
  SigList *points = sig_template_clause_get_points (clause);

  begin_topic (self, g_strdup_printf ("clauses/%s", sig_record_get_id (SIG_RECORD (clause))),
               sig_text_get (sig_template_clause_get_title (clause)),
               sig_text_get (sig_template_clause_get_summary (clause)));
  add_clause_row (self, SIG_ROW_CLAUSE_HEADING, clause, ":", "heading", _("Heading"));
  add_clause_row (self, SIG_ROW_CLAUSE_HOURS, clause, ":", "within-hours", _("Within"));
  for (guint i = 0; i < sig_list_get_n (points); i++)
    {
      SigTemplatePoint *point = sig_list_get (points, i);
      SigRow *row;

      add_clause_row (self, SIG_ROW_CLAUSE_POINT, clause, "/", sig_record_get_id (SIG_RECORD (point)),
                      sig_text_get (sig_template_point_get_title (point)));
      row = self->rows->pdata[self->rows->len - 1];
      row->point = point;
      row->row.definition = g_strdup (sig_text_get (sig_template_point_get_text (point)));
    }
  add_clause_row (self, SIG_ROW_CLAUSE_DEVIATIONS, clause, ":", "deviations", _("What is different here"));
  add_clause_row (self, SIG_ROW_CLAUSE_QUOTE, clause, ":", "quote", _("Its own words"));
  end_topic (self);
}

static void
add_sum (Builder *self,
         SigTerm *nature,
         SigTerm *kind)
{
  g_autofree char *id = g_strdup_printf ("money/%s", sig_record_get_id (SIG_RECORD (nature)));
  g_autofree char *title = NULL;
  SigRow *row;

  if (!g_hash_table_contains (self->use->sums, sig_row_use_make_sum (nature, kind)))
    return;

  /* Translators: the nature of sums of money and what they are for: "Pledged: Military" */
  title = g_strdup_printf (C_("sums of money", "%s: %s"), sig_text_get (sig_term_get_title (nature)),
                           sig_text_get (sig_term_get_title (kind)));
  row = add_row (self, SIG_ROW_MONEY, g_strdup_printf ("%s/%s", id, sig_record_get_id (SIG_RECORD (kind))), title,
                 sig_text_get (sig_term_get_definition (nature)));
  row->term = nature;
  row->money_kind = kind;
}

static void
add_money (Builder *self)
{
  SigList *natures = sig_dataset_get_terms (self->dataset, SIG_TERM_MONEY_NATURE);
  SigList *kinds = sig_dataset_get_terms (self->dataset, SIG_TERM_MONEY_KIND);

  begin_topic (self, g_strdup ("money"), _("Money"), NULL);
  for (guint n = 0; n < sig_list_get_n (natures); n++)
    for (guint k = 0; k < sig_list_get_n (kinds); k++)
      add_sum (self, sig_list_get (natures, n), sig_list_get (kinds, k));
  end_topic (self);
}

/*
 * sig_row_use_make_sum:
 * @nature: a nature of money
 * @kind: a kind of money
 *
 * Returns: what stands for both in the set of sums that are used
 */
gpointer
sig_row_use_make_sum (SigTerm *nature,
                      SigTerm *kind)
{
  return GSIZE_TO_POINTER (((gsize) sig_term_get_index (nature) << 16) + (sig_term_get_index (kind) & 0xFFFF) + 1);
}

/*
 * sig_rows_build:
 * @dataset: a data set
 * @use: the entries of the vocabulary that a column needs a row for
 * @topics: (element-type SigComparisonTopic): where the topics go
 * @rows: (element-type SigRow): where the rows go
 */
void
sig_rows_build (SigDataset      *dataset,
                const SigRowUse *use,
                GPtrArray       *topics,
                GPtrArray       *rows)
{
  SigList *template = sig_dataset_get_template (dataset);
  SigParty *focus = sig_dataset_get_focus (dataset);
  Builder self = { dataset, use, topics, rows };
  g_autofree char *in_return =
    focus != NULL ? g_strdup_printf (C_("title: what a party owes in return", "What %s gives in return"),
                                     sig_phrase_name (focus))
                  : g_strdup (_("What is given in return"));

  add_fixed (&self, "identity", _("Identity and dates"), identity_rows, G_N_ELEMENTS (identity_rows));
  add_fixed (&self, "form", _("Legal form"), form_rows, G_N_ELEMENTS (form_rows));
  add_wordings (&self);
  for (guint i = 0; i < sig_list_get_n (template); i++)
    add_clause (&self, sig_list_get (template, i));
  add_used (&self, "commitments", _("Commitments"), SIG_ROW_COMMITMENTS, SIG_TERM_AREA, SIG_TERM_AREA_GROUP);
  add_money (&self);
  add_used (&self, "reciprocal", in_return, SIG_ROW_RECIPROCALS, SIG_TERM_RECIPROCAL, SIG_TERM_RECIPROCAL);
  add_used (&self, "scope", _("Scope"), SIG_ROW_SCOPE, SIG_TERM_TOPIC, SIG_TERM_TOPIC_GROUP);
  add_used (&self, "events", _("Events"), SIG_ROW_EVENTS, SIG_TERM_EVENT_KIND, SIG_TERM_EVENT_KIND);
}

/*
 * sig_row_get_none_words:
 * @self: a row
 *
 * Returns: (transfer none): what is said in it when something was looked for and there is none
 */
const char *
sig_row_get_none_words (const SigRow *self)
{
  return self->kind == SIG_ROW_SCOPE ? C_("a topic of an agreement", "Not covered") : sig_phrase_none ();
}

void
sig_row_free (SigRow *self)
{
  g_free (self->row.id);
  g_free (self->row.title);
  g_free (self->row.subtitle);
  g_free (self->row.definition);
  g_free (self);
}

void
sig_comparison_topic_free (SigComparisonTopic *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->definition);
  g_free (self);
}
