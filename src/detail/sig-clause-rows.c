/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-clause-rows.h"

#include <glib/gi18n.h>

#include "sig-clause.h"
#include "sig-phrase.h"
#include "sig-plain-rows.h"
#include "sig-point.h"
#include "sig-template-point.h"

static GtkWidget *
make_clause (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  SigClause *clause = SIG_CLAUSE (record);
  SigTemplateClause *common = sig_clause_get_template_clause (clause);
  const int hours = sig_clause_get_within_hours (clause);
  g_autofree char *within = hours >= 0 ? g_strdup_printf (ngettext ("Within %d hour", "Within %d hours", hours), hours)
                                       : g_strdup (_("Hours not known"));
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  if (sig_clause_get_heading (clause) != NULL)
    sig_claim_row_add (row, SIG_ROW_TITLE, sig_clause_get_heading (clause));
  else
    sig_claim_row_add (row, SIG_ROW_LACKING, _("Its heading is not known"));
  sig_claim_row_add (row, hours >= 0 ? SIG_ROW_TEXT : SIG_ROW_LACKING, within);
  sig_claim_row_add_quote (row, sig_clause_get_quote (clause));
  sig_claim_row_add (row, SIG_ROW_NOTE, sig_text_get (sig_template_clause_get_summary (common)));

  return GTK_WIDGET (row);
}

static const struct
{
  const char *words;
  const char *css_class;
} presences[] = {
  [SIG_TRUTH_NOT_RECORDED] = { N_("Not recorded"), "unknown" },
  [SIG_TRUTH_NOT_KNOWN] = { N_("Not known"), "unknown" },
  [SIG_TRUTH_NO] = { N_("Lacks it"), "lacks" },
  [SIG_TRUTH_YES] = { N_("Has it"), "has" },
};

/* What the point says in all agreements, in the words of the record. */
static void
add_gist (SigClaimRow      *row,
          SigTemplatePoint *common)
{
  guint n;
  const SigCitation *citations = sig_template_point_get_citations (common, &n);
  /* Translators: the gist of a point that the agreements have in common */
  g_autofree char *gist = g_strdup_printf (_("In common: %s"), sig_text_get (sig_template_point_get_text (common)));

  sig_claim_row_add (row, SIG_ROW_NOTE, gist);
  sig_plain_rows_add_sources (row, _("Sources of what the agreements have in common"), citations, n);
}

static GtkWidget *
make_point (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigTemplatePoint *common = SIG_TEMPLATE_POINT (record);
  SigClause *clause = SIG_CLAUSE (owner);
  SigPoint *point = sig_clause_find_point (clause, common);
  const SigTruth present = point != NULL ? sig_point_get_present (point) : SIG_TRUTH_NOT_RECORDED;
  g_autofree char *address = g_strdup_printf ("%s/%s", sig_claim_get_address (SIG_CLAIM (clause)),
                                              sig_record_get_id (SIG_RECORD (common)));
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), SIG_CLAIM (clause));

  sig_claim_row_set_address (row, address);
  sig_claim_row_add_headed (row, sig_text_get (sig_template_point_get_title (common)),
                            _(presences[present].words), presences[present].css_class);
  if (point != NULL && (sig_point_get_quote (point)->known == SIG_KNOWN || present == SIG_TRUTH_YES))
    sig_claim_row_add_quote (row, sig_point_get_quote (point));
  if (point != NULL && sig_point_get_at (point) != NULL)
    sig_claim_row_add (row, SIG_ROW_NOTE, sig_point_get_at (point));
  add_gist (row, common);

  return GTK_WIDGET (row);
}

static GtkWidget *
make_deviations (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  SigClause *clause = SIG_CLAUSE (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);
  guint n;
  const SigText *const *deviations = sig_clause_get_deviations (clause, &n);

  for (guint i = 0; i < n; i++)
    sig_claim_row_add (row, SIG_ROW_ITEM, sig_text_get (deviations[i]));
  if (n == 0)
    sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_none ());

  return GTK_WIDGET (row);
}

/**
 * sig_clause_rows_plan:
 * @section: where the rows go
 * @common: a clause of the template
 * @agreement: an agreement
 *
 * Plans what @agreement makes of @common: each of its points, and what is different.
 */
void
sig_clause_rows_plan (SigSection        *section,
                      SigTemplateClause *common,
                      SigAgreement      *agreement)
{
  SigClause *clause = sig_agreement_find_clause (agreement, common);

  if (clause == NULL)
    {
      sig_plain_rows_plan_not_recorded (section);
      return;
    }

  sig_section_plan_row (section, make_clause, clause, NULL);
  sig_section_plan_list (section, make_point, sig_template_clause_get_points (common), clause);
  sig_section_plan_heading (section, _("What is different here"));
  sig_section_plan_row (section, make_deviations, clause, NULL);
}
