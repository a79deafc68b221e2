/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-document-rows.h"

#include <glib/gi18n.h>

#include "sig-language.h"
#include "sig-phrase.h"
#include "sig-plain-rows.h"
#include "sig-scope-entry.h"
#include "sig-source.h"
#include "sig-web-address.h"
#include "sig-wording.h"

static SigClaimRow *
new_row (SigExplorer *explorer,
         gpointer     claim)
{
  return sig_claim_row_new (sig_explorer_get_dataset (explorer), claim);
}

/* Wording */

/* The rule by which the words were put under their category, one click away. */
static void
add_rule (SigClaimRow *row,
          SigTerm     *category)
{
  const char *definition = sig_text_get (sig_term_get_definition (category));
  GtkWidget *rule = g_object_new (GTK_TYPE_LABEL,
                                  "label", definition != NULL ? definition : _("No rule recorded"),
                                  "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  "xalign", 0.0f,
                                  NULL);

  gtk_widget_add_css_class (rule, "rule-text");
  sig_plain_rows_add_disclosure (row, C_("button: the rule by which something was classed", "Rule"), NULL, rule);
}

/* The kind of the first source and the place in it, as a line under the words. */
static void
add_source_line (SigClaimRow *row,
                 SigClaim    *claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);
  g_autofree char *words = NULL;
  const char *kind;

  if (n == 0)
    return;

  kind = sig_text_get (sig_term_get_title (sig_source_get_kind (citations[0].source)));
  /* Translators: kind of a source, place in it: "Text of the document, preamble" */
  words = citations[0].at != NULL ? g_strdup_printf (C_("source and place", "%s, %s"), kind, citations[0].at)
                                  : g_strdup (kind);
  sig_claim_row_add (row, SIG_ROW_NOTE, words);
}

static GtkWidget *
make_wording (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  SigWording *wording = SIG_WORDING (record);
  SigTerm *category = sig_wording_get_category (wording);
  SigClaimRow *row = new_row (explorer, wording);

  sig_claim_row_add (row, SIG_ROW_CAPTION, sig_text_get (sig_term_get_title (sig_wording_get_wording (wording))));
  sig_plain_rows_add_or_lacking (row, SIG_ROW_TITLE, category != NULL ? sig_text_get (sig_term_get_title (category)) : NULL);
  if (category != NULL || sig_wording_get_quote (wording)->known == SIG_KNOWN)
    sig_claim_row_add_quote (row, sig_wording_get_quote (wording));
  if (sig_wording_get_summary (wording) != NULL)
    sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_wording_get_summary (wording)));
  add_source_line (row, SIG_CLAIM (wording));
  if (category != NULL)
    add_rule (row, category);

  return GTK_WIDGET (row);
}

static GtkWidget *
make_absent_wording (SigExplorer *explorer,
                     gpointer     record,
                     gpointer     owner)
{
  SigClaimRow *row = new_row (explorer, NULL);

  sig_claim_row_add (row, SIG_ROW_CAPTION, sig_text_get (sig_term_get_title (SIG_TERM (record))));
  sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_not_recorded ());

  return GTK_WIDGET (row);
}

/**
 * sig_document_rows_plan_wordings:
 * @section: where the rows go
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Plans a row for each matter that the vocabulary orders: what @agreement says on it, or that nobody recorded it.
 */
void
sig_document_rows_plan_wordings (SigSection   *section,
                                 SigDataset   *dataset,
                                 SigAgreement *agreement)
{
  SigList *terms = sig_dataset_get_terms (dataset, SIG_TERM_WORDING);

  for (guint i = 0; i < sig_list_get_n (terms); i++)
    {
      SigTerm *term = sig_list_get (terms, i);
      SigWording *wording = sig_agreement_find_wording (agreement, term);

      if (wording != NULL)
        sig_section_plan_row (section, make_wording, wording, NULL);
      else
        sig_section_plan_row (section, make_absent_wording, term, NULL);
    }
}

/* Form */

static GtkWidget *
make_name (SigExplorer *explorer,
           gpointer     record,
           gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, _("Calls itself"), sig_form_get_calls_itself (record)));
}

static GtkWidget *
make_binding (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, _("Binding"), sig_text_get (sig_term_get_title (sig_form_get_binding (record)))));
}

static GtkWidget *
make_ratification (SigExplorer *explorer,
                   gpointer     record,
                   gpointer     owner)
{
  const SigTruth truth = sig_form_get_ratification (record);
  g_autofree char *words = truth == SIG_TRUTH_NO    ? g_strdup (sig_phrase_none ())
                           : truth == SIG_TRUTH_YES ? g_strdup (_("Done or needed"))
                                                    : sig_phrase_truth (truth);

  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, _("Ratification"), truth == SIG_TRUTH_NOT_KNOWN ? NULL : words));
}

static GtkWidget *
make_term (SigExplorer *explorer,
           gpointer     record,
           gpointer     owner)
{
  g_autofree char *years = sig_phrase_years (sig_form_get_duration_years (record));

  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, C_("how long an agreement lasts", "Term"),
                    sig_phrase_is_number (sig_form_get_duration_years (record)) ? years : NULL));
}

static GtkWidget *
make_notice (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  g_autofree char *months = sig_phrase_months (sig_form_get_notice_months (record));

  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, C_("of the end of an agreement", "Notice"),
                    sig_phrase_is_number (sig_form_get_notice_months (record)) ? months : NULL));
}

static GtkWidget *
make_in_force (SigExplorer *explorer,
               gpointer     record,
               gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, _("In force"), sig_text_get (sig_form_get_in_force (record))));
}

static GtkWidget *
make_lapse (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigTerm *lapse = sig_form_get_lapse (record);

  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, record, _("What ends it"),
                    lapse != NULL ? sig_text_get (sig_term_get_title (lapse)) : NULL));
}

static GtkWidget *
make_remark (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  SigClaimRow *row = new_row (explorer, record);

  if (sig_form_get_remark (record) != NULL)
    sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_form_get_remark (record)));
  sig_claim_row_add_quote (row, sig_form_get_quote (record));

  return GTK_WIDGET (row);
}

static void
open_text_cb (GtkButton       *button,
              SigDocumentText *text)
{
  GtkWidget *trouble = gtk_widget_get_next_sibling (GTK_WIDGET (button));

  sig_web_address_open (GTK_WIDGET (button), sig_document_text_get_url (text), GTK_LABEL (trouble));
}

static void
add_text_link (SigClaimRow     *row,
               SigDocumentText *text)
{
  GtkWidget *link = sig_plain_rows_new_link (_("Open the text"), "text-link");
  GtkWidget *trouble = g_object_new (GTK_TYPE_LABEL,
                                     "visible", FALSE,
                                     "wrap", TRUE,
                                     "xalign", 0.0f,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                     NULL);

  gtk_widget_set_tooltip_text (link, sig_document_text_get_url (text));
  gtk_widget_add_css_class (trouble, "error");
  g_signal_connect_object (link, "clicked", G_CALLBACK (open_text_cb), text, 0);
  sig_claim_row_add_child (row, link);
  sig_claim_row_add_child (row, trouble);
}

static GtkWidget *
make_text (SigExplorer *explorer,
           gpointer     record,
           gpointer     owner)
{
  g_autofree char *languages = sig_language_dup_names (sig_document_text_get_languages (record));
  /* Translators: names of languages in the nominative */
  g_autofree char *words = *languages != '\0' ? g_strdup_printf (_("Languages: %s"), languages)
                                              : g_strdup (_("Not published in any language"));
  SigClaimRow *row = new_row (explorer, NULL);

  sig_claim_row_set_key (row, _("Text"));
  sig_claim_row_add (row, SIG_ROW_TEXT, words);
  if (sig_document_text_get_url (record) == NULL)
    sig_claim_row_add (row, SIG_ROW_LACKING, _("Address not known"));
  else
    add_text_link (row, record);

  return GTK_WIDGET (row);
}

/**
 * sig_document_rows_plan_form:
 * @section: where the rows go
 * @form: what a document is in law
 * @text: (nullable): where its text stands
 *
 * Plans a row for each thing that is said of the form, known or not.
 */
void
sig_document_rows_plan_form (SigSection      *section,
                             SigForm         *form,
                             SigDocumentText *text)
{
  static const SigRowFunc facts[] = {
    make_name, make_binding, make_ratification, make_term, make_notice, make_in_force, make_lapse,
  };

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    sig_section_plan_row (section, facts[i], form, NULL);
  if (sig_form_get_remark (form) != NULL || sig_form_get_quote (form)->known == SIG_KNOWN)
    sig_section_plan_row (section, make_remark, form, NULL);
  if (text != NULL)
    sig_section_plan_row (section, make_text, text, NULL);
}

/* Scope and outline */

static GtkWidget *
make_topic (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigClaimRow *row = new_row (explorer, record);

  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_term_get_title (sig_scope_entry_get_topic (record))));

  return GTK_WIDGET (row);
}

static void
plan_topics (SigSection *section,
             SigList    *scope,
             SigTerm    *group)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < sig_list_get_n (scope); i++)
    {
      SigScopeEntry *entry = sig_list_get (scope, i);

      if (sig_term_get_group (sig_scope_entry_get_topic (entry)) != group)
        continue;
      if (!headed)
        sig_section_plan_heading (section, sig_text_get (sig_term_get_title (group)));
      headed = TRUE;
      sig_section_plan_row (section, make_topic, entry, NULL);
    }
}

/**
 * sig_document_rows_plan_scope:
 * @section: where the rows go
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Plans a row for each topic that @agreement covers, group by group.
 */
void
sig_document_rows_plan_scope (SigSection   *section,
                              SigDataset   *dataset,
                              SigAgreement *agreement)
{
  SigList *groups = sig_dataset_get_terms (dataset, SIG_TERM_TOPIC_GROUP);
  SigList *scope = sig_agreement_get_scope (agreement);

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    plan_topics (section, scope, sig_list_get (groups, i));
  if (sig_list_get_n (scope) == 0)
    sig_plain_rows_plan_none (section);
}

static GtkWidget *
make_outline (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  const char *const *outline = sig_agreement_get_outline (SIG_AGREEMENT (record));
  SigClaimRow *row = new_row (explorer, NULL);

  if (outline == NULL)
    sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_not_recorded ());
  else if (outline[0] == NULL)
    sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_none ());
  for (guint i = 0; outline != NULL && outline[i] != NULL; i++)
    sig_claim_row_add (row, SIG_ROW_TEXT, outline[i]);

  return GTK_WIDGET (row);
}

/**
 * sig_document_rows_plan_outline:
 * @section: where the rows go
 * @agreement: an agreement
 *
 * Plans the headings of @agreement, in order.
 */
void
sig_document_rows_plan_outline (SigSection   *section,
                                SigAgreement *agreement)
{
  sig_section_plan_row (section, make_outline, agreement, NULL);
}
