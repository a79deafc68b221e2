/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-content.h"

#include <glib/gi18n.h>

#include "sig-claim-row.h"
#include "sig-clause-rows.h"
#include "sig-content-private.h"
#include "sig-document-rows.h"
#include "sig-gather.h"
#include "sig-money-rows.h"
#include "sig-phrase.h"
#include "sig-plain-rows.h"
#include "sig-promise-rows.h"
#include "sig-record-rows.h"

/* Adds a section; @sections owns it. */
SigSection *
sig_content_begin (GPtrArray   *sections,
                   SigExplorer *explorer,
                   const char  *id,
                   const char  *title)
{
  SigSection *section = g_object_ref_sink (sig_section_new (explorer, id, title));

  g_ptr_array_add (sections, section);

  return section;
}

/* Conflicts and gaps; a section without either is left out. */
void
sig_content_plan_notes (GPtrArray   *sections,
                        SigExplorer *explorer,
                        SigList     *conflicts,
                        SigList     *gaps)
{
  SigSection *section;

  if (sig_list_get_n (conflicts) > 0)
    {
      section = sig_content_begin (sections, explorer, "conflicts", _("Where sources disagree"));
      sig_section_set_count (section, sig_list_get_n (conflicts));
      sig_record_rows_plan_conflicts (section, conflicts);
    }
  if (sig_list_get_n (gaps) > 0)
    {
      section = sig_content_begin (sections, explorer, "gaps", _("What is missing"));
      sig_section_set_count (section, sig_list_get_n (gaps));
      sig_record_rows_plan_gaps (section, gaps);
    }
}

static void
plan_sources (GPtrArray    *sections,
              SigExplorer  *explorer,
              SigParty     *party,
              SigAgreement *agreement)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autoptr(GPtrArray) sources = sig_gather_sources (dataset, party, agreement);
  SigSection *section = sig_content_begin (sections, explorer, "sources", _("Sources"));

  sig_section_set_count (section, sources->len);
  sig_record_rows_plan_sources (section, dataset, sources);
}

static gboolean
is_member_disputed (SigDataset *dataset,
                    const char *id,
                    const char *member)
{
  SigList *conflicts = sig_dataset_get_conflicts_about (dataset, id);

  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    if (g_strcmp0 (sig_conflict_get_member (sig_list_get (conflicts, i)), member) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
are_events_disputed (SigDataset   *dataset,
                     SigParty     *party,
                     SigAgreement *agreement)
{
  if (agreement != NULL && is_member_disputed (dataset, sig_record_get_id (SIG_RECORD (agreement)), "events"))
    return TRUE;

  return party != NULL && is_member_disputed (dataset, sig_record_get_id (SIG_RECORD (party)), "events");
}

static void
plan_events (GPtrArray    *sections,
             SigExplorer  *explorer,
             SigParty     *party,
             SigAgreement *agreement)
{
  g_autoptr(SigList) events = sig_gather_events (sig_explorer_get_dataset (explorer), party, agreement);
  SigSection *section = sig_content_begin (sections, explorer, "events", _("Events"));

  sig_section_set_covers (section, "events");
  sig_section_set_disputed (section, are_events_disputed (sig_explorer_get_dataset (explorer), party, agreement));
  sig_section_set_count (section, sig_list_get_n (events));
  sig_record_rows_plan_events (section, events);
}

static void
plan_notes_about (GPtrArray    *sections,
                  SigExplorer  *explorer,
                  SigParty     *party,
                  SigAgreement *agreement)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autoptr(SigList) conflicts = sig_gather_conflicts (dataset, party, agreement);
  g_autoptr(SigList) gaps = sig_gather_gaps (dataset, party, agreement);

  sig_content_plan_notes (sections, explorer, conflicts, gaps);
}

/* A conflict about all clauses is one about each; one about the clause that is shown names it. */
static gboolean
is_disputed (SigDataset *dataset,
             const char *id,
             const char *member)
{
  return is_member_disputed (dataset, id, member) ||
         (g_str_has_prefix (member, "clauses/") && is_member_disputed (dataset, id, "clauses"));
}

/* A section of an agreement: @member is the member of it that the section shows. */
static SigSection *
begin_member (GPtrArray    *sections,
              SigExplorer  *explorer,
              SigAgreement *agreement,
              const char   *member,
              const char   *title)
{
  const char *id = sig_record_get_id (SIG_RECORD (agreement));
  g_autofree char *covers = g_strdup_printf ("agreements/%s/%s", id, member);
  SigSection *section = sig_content_begin (sections, explorer, member, title);

  sig_section_set_covers (section, covers);
  sig_section_set_disputed (section, is_disputed (sig_explorer_get_dataset (explorer), id, member));

  return section;
}

static void
plan_clauses (GPtrArray    *sections,
              SigExplorer  *explorer,
              SigAgreement *agreement)
{
  SigList *template = sig_dataset_get_template (sig_explorer_get_dataset (explorer));

  for (guint i = 0; i < sig_list_get_n (template); i++)
    {
      SigTemplateClause *common = sig_list_get (template, i);
      g_autofree char *member = g_strdup_printf ("clauses/%s", sig_record_get_id (SIG_RECORD (common)));
      SigSection *section = begin_member (sections, explorer, agreement, member,
                                          sig_text_get (sig_template_clause_get_title (common)));

      sig_clause_rows_plan (section, common, agreement);
    }
}

static void
plan_reciprocals (GPtrArray    *sections,
                  SigExplorer  *explorer,
                  SigAgreement *agreement)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigParty *focus = sig_dataset_get_focus (dataset);
  g_autofree char *title =
    focus != NULL ? g_strdup_printf (C_("title: what a party owes in return", "What %s gives in return"),
                                     sig_phrase_name (focus))
                  : g_strdup (_("What is given in return"));
  SigSection *section = begin_member (sections, explorer, agreement, "reciprocal", title);

  sig_section_set_count (section, sig_list_get_n (sig_agreement_get_reciprocals (agreement)));
  sig_promise_rows_plan_reciprocals (section, dataset, agreement);
}

static void
plan_promises (GPtrArray    *sections,
               SigExplorer  *explorer,
               SigAgreement *agreement)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigSection *section;

  section = begin_member (sections, explorer, agreement, "commitments", _("Commitments"));
  sig_section_set_count (section, sig_list_get_n (sig_agreement_get_commitments (agreement)));
  sig_promise_rows_plan_commitments (section, dataset, agreement);

  section = begin_member (sections, explorer, agreement, "money", _("Money"));
  sig_section_set_count (section, sig_list_get_n (sig_agreement_get_money (agreement)));
  sig_money_rows_plan (section, explorer, agreement);

  plan_reciprocals (sections, explorer, agreement);

  section = begin_member (sections, explorer, agreement, "scope", _("Scope"));
  sig_section_set_count (section, sig_list_get_n (sig_agreement_get_scope (agreement)));
  sig_document_rows_plan_scope (section, dataset, agreement);
}

static void
plan_outline (GPtrArray    *sections,
              SigExplorer  *explorer,
              SigAgreement *agreement)
{
  const char *const *outline = sig_agreement_get_outline (agreement);
  SigSection *section = begin_member (sections, explorer, agreement, "outline", _("Outline"));

  if (outline != NULL)
    sig_section_set_count (section, g_strv_length ((GStrv) outline));
  sig_document_rows_plan_outline (section, agreement);
}

/**
 * sig_content_plan_agreement:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @party: (nullable): the party whose events are told
 * @agreement: an agreement
 *
 * Plans all that there is to say of @agreement, for @party.
 */
void
sig_content_plan_agreement (GPtrArray    *sections,
                            SigExplorer  *explorer,
                            SigParty     *party,
                            SigAgreement *agreement)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigSection *section;

  if (sig_list_get_n (sig_dataset_get_terms (dataset, SIG_TERM_WORDING)) > 0)
    {
      section = begin_member (sections, explorer, agreement, "wording", _("Wording"));
      sig_document_rows_plan_wordings (section, dataset, agreement);
    }

  section = begin_member (sections, explorer, agreement, "form", _("Form"));
  sig_section_set_disputed (section, FALSE);  /* each row says it: the form is one claim */
  sig_document_rows_plan_form (section, sig_agreement_get_form (agreement), sig_agreement_get_text (agreement));

  plan_clauses (sections, explorer, agreement);
  plan_promises (sections, explorer, agreement);
  plan_events (sections, explorer, party, agreement);
  plan_notes_about (sections, explorer, party, agreement);
  plan_outline (sections, explorer, agreement);
  plan_sources (sections, explorer, party, agreement);
}

/* A party without an agreement, or the focus */

static GtkWidget *
make_stance (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_stance_get_summary (SIG_STANCE (record))));

  return GTK_WIDGET (row);
}

static void
plan_stance (GPtrArray   *sections,
             SigExplorer *explorer,
             SigParty    *party)
{
  g_autofree char *covers = g_strdup_printf ("parties/%s/stance", sig_record_get_id (SIG_RECORD (party)));
  SigSection *section = sig_content_begin (sections, explorer, "stance", _("Stance"));

  sig_section_set_covers (section, covers);
  if (sig_party_get_stance (party) != NULL)
    sig_section_plan_row (section, make_stance, sig_party_get_stance (party), NULL);
  else
    sig_plain_rows_plan_not_recorded (section);
}

static void
plan_agreements (GPtrArray   *sections,
                 SigExplorer *explorer,
                 SigList     *agreements)
{
  SigSection *section = sig_content_begin (sections, explorer, "agreements", _("Agreements"));

  sig_section_set_count (section, sig_list_get_n (agreements));
  sig_record_rows_plan_agreements (section, agreements);
}

/**
 * sig_content_plan_party:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @party: the focus, or a party without an agreement
 *
 * Plans what there is to say of a party itself: for the focus its agreements, for another where it stands.
 */
void
sig_content_plan_party (GPtrArray   *sections,
                        SigExplorer *explorer,
                        SigParty    *party)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);

  if (party == sig_dataset_get_focus (dataset))
    plan_agreements (sections, explorer, sig_dataset_get_agreements_of (dataset, party));
  else
    plan_stance (sections, explorer, party);

  plan_events (sections, explorer, party, NULL);
  plan_notes_about (sections, explorer, party, NULL);
  plan_sources (sections, explorer, party, NULL);
}
