/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-clause.h"
#include "sig-phrase.h"
#include "sig-point.h"
#include "sig-reference.h"

#include <glib/gi18n-lib.h>

static SigClause *
find_clause (SigList           *clauses,
             SigTemplateClause *common)
{
  for (guint i = 0; i < sig_list_get_n (clauses); i++)
    if (sig_clause_get_template_clause (sig_list_get (clauses, i)) == common)
      return sig_list_get (clauses, i);

  return NULL;
}

static SigPoint *
find_point (SigClause        *clause,
            SigTemplatePoint *common)
{
  SigList *points = sig_clause_get_points (clause);

  for (guint i = 0; i < sig_list_get_n (points); i++)
    if (sig_point_get_template_point (sig_list_get (points, i)) == common)
      return sig_list_get (points, i);

  return NULL;
}

static void
fill_hours (SigCell    *cell,
            SigDataset *dataset,
            SigClause  *clause)
{
  const int hours = sig_clause_get_within_hours (clause);
  g_autofree char *words = hours >= 0 ? g_strdup_printf (ngettext ("%d hour", "%d hours", (gulong) hours), hours) : NULL;

  sig_cell_add_value (cell, dataset, SIG_CLAIM (clause), words);
}

static const struct
{
  SigComparisonState state;
  const char        *words;
} presences[] = {
  [SIG_TRUTH_NOT_RECORDED] = { SIG_COMPARISON_UNRECORDED, NULL },
  [SIG_TRUTH_NOT_KNOWN] = { SIG_COMPARISON_UNKNOWN, N_("Not known") },
  [SIG_TRUTH_NO] = { SIG_COMPARISON_NONE, N_("Lacks it") },
  [SIG_TRUTH_YES] = { SIG_COMPARISON_VALUE, N_("Has it") },
};

static void
fill_point (SigCell          *cell,
            SigDataset       *dataset,
            SigClause        *clause,
            SigTemplatePoint *common)
{
  SigPoint *point = find_point (clause, common);
  const SigTruth present = point != NULL ? sig_point_get_present (point) : SIG_TRUTH_NOT_RECORDED;
  SigComparisonEntry *entry;

  if (present != SIG_TRUTH_NOT_RECORDED)
    {
      entry = sig_cell_add_value (cell, dataset, SIG_CLAIM (clause), _(presences[present].words));
      g_free (entry->address);
      entry->address = g_strdup_printf ("%s/%s", sig_claim_get_address (SIG_CLAIM (clause)),
                                        sig_record_get_id (SIG_RECORD (common)));
      entry->disputed = sig_reference_is_disputed (dataset, entry->address);
      entry->at = g_strdup (sig_point_get_at (point));
      sig_cell_set_quote (entry, sig_point_get_quote (point));
    }
  cell->state = presences[present].state;
}

static void
fill_deviations (SigCell    *cell,
                 SigDataset *dataset,
                 SigClause  *clause)
{
  guint n;
  const SigText *const *deviations = sig_clause_get_deviations (clause, &n);

  for (guint i = 0; i < n; i++)
    sig_cell_add (cell, dataset, SIG_CLAIM (clause))->text = g_strdup (sig_text_get (deviations[i]));
  if (n > 0)
    return;

  sig_cell_add_value (cell, dataset, SIG_CLAIM (clause), sig_phrase_none ());
  cell->state = SIG_COMPARISON_NONE;
}

static void
fill_quote (SigCell    *cell,
            SigDataset *dataset,
            SigClause  *clause)
{
  const SigQuote *quote = sig_clause_get_quote (clause);

  if (quote->known == SIG_KNOWN)
    sig_cell_set_quote (sig_cell_add (cell, dataset, SIG_CLAIM (clause)), quote);
  else
    sig_cell_set_quote (sig_cell_add_unknown (cell, dataset, SIG_CLAIM (clause)), quote);
}

/*
 * sig_column_fill_clause:
 * @self: a column
 * @row: a row
 * @cell: what is filled
 * @clauses: what the document makes of the clauses of the template
 *
 * Says one matter of a clause; not recorded when nothing is said of the clause at all.
 */
void
sig_column_fill_clause (SigColumn    *self,
                        const SigRow *row,
                        SigCell      *cell,
                        SigList      *clauses)
{
  SigDataset *dataset = sig_standings_get_dataset (self->standings);
  SigClause *clause = find_clause (clauses, row->clause);

  if (clause == NULL)
    {
      cell->state = SIG_COMPARISON_UNRECORDED;
      return;
    }

  switch (row->kind)
    {
    case SIG_ROW_CLAUSE_HEADING:
      sig_cell_add_value (cell, dataset, SIG_CLAIM (clause), sig_clause_get_heading (clause));
      break;
    case SIG_ROW_CLAUSE_HOURS:
      fill_hours (cell, dataset, clause);
      break;
    case SIG_ROW_CLAUSE_POINT:
      fill_point (cell, dataset, clause, row->point);
      break;
    case SIG_ROW_CLAUSE_DEVIATIONS:
      fill_deviations (cell, dataset, clause);
      break;
    case SIG_ROW_CLAUSE_QUOTE:
      fill_quote (cell, dataset, clause);
      break;
    default:
      g_assert_not_reached ();
    }
}
