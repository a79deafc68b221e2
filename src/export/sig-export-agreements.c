/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-phrase.h"
#include "sig-scope-entry.h"
#include "sig-signature.h"
#include "sig-wording.h"

#include <glib/gi18n-lib.h>

static const char *const identity[] = { N_("Id"), N_("Title"), N_("Parties"), N_("Ids of the parties") };

static const char *const signing_heads[] = { N_("Signed"), N_("Place"), N_("Occasion"), N_("Signed by") };

static const char *const form_heads[] = {
  N_("Calls itself"),       N_("Legal force"),         N_("Needs ratification"), N_("In force"),
  N_("Duration in years"),  N_("Notice in months"),    N_("Lapses"),             N_("Remark on the form"),
};

static const char *const text_heads[] = { N_("Text"), N_("Languages of the text") };

static const char *const count_heads[] = {
  N_("Number of commitments"), N_("Number of sums"), N_("Number of things owed in return"), N_("Number of topics"),
  N_("Topics"),
};

static void
add_heads (SigExportTable *self)
{
  SigList *wordings = sig_dataset_get_terms (self->dataset, SIG_TERM_WORDING);
  g_autofree char *day = sig_export_table_dup_day (self);

  sig_export_table_heads (self, identity, G_N_ELEMENTS (identity));
  sig_export_table_heads (self, signing_heads, G_N_ELEMENTS (signing_heads));
  sig_export_table_head_claim (self, _("Signing"));
  /* Translators: %s is a date. */
  sig_csv_take (self->csv, g_strdup_printf (_("Lasts on %s"), day));
  /* Translators: %s is a date. */
  sig_csv_take (self->csv, g_strdup_printf (_("Status of the parties on %s"), day));
  sig_export_table_heads (self, form_heads, G_N_ELEMENTS (form_heads));
  sig_export_table_head_quote (self, _("Form"));
  sig_export_table_head_claim (self, _("Form"));
  sig_export_table_heads (self, text_heads, G_N_ELEMENTS (text_heads));

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    {
      const char *title = sig_text_get (sig_term_get_title (sig_list_get (wordings, i)));

      sig_export_table_add (self, title);
      sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), title, _("Summary")));
      sig_export_table_head_quote (self, title);
      sig_export_table_head_claim (self, title);
    }

  sig_export_table_heads (self, count_heads, G_N_ELEMENTS (count_heads));
  sig_export_table_end_row (self);
}

static void
add_signers (SigExportTable *self,
             SigList        *signatures)
{
  GString *signers = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (signatures); i++)
    {
      SigSignature *signature = sig_list_get (signatures, i);
      const char *party = sig_text_get (sig_party_get_name (sig_signature_get_party (signature)));

      /* Translators: who signed for a party: its name, and the party's. */
      g_string_append_printf (signers, C_("signer", "%s (%s)"), sig_signature_get_name (signature), party);
      if (i + 1 < sig_list_get_n (signatures))
        g_string_append (signers, "; ");
    }

  sig_csv_take (self->csv, signers->len > 0 ? g_strdup (signers->str) : g_strdup (sig_phrase_none ()));
  g_string_free (signers, TRUE);
}

static void
add_signing (SigExportTable *self,
             SigSigning     *signing)
{
  sig_export_table_add_date (self, sig_signing_get_date (signing), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_signing_get_place (signing), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_signing_get_occasion (signing), SIG_NOT_KNOWN);
  add_signers (self, sig_signing_get_signatures (signing));
  sig_export_table_add_claim (self, SIG_CLAIM (signing));
}

static void
add_statuses (SigExportTable *self,
              SigAgreement   *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);
  GString *statuses = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      SigTerm *status = sig_standings_get_standing (self->standings, party, agreement, self->day);

      if (party == sig_dataset_get_focus (self->dataset) || status == NULL)
        continue;
      if (statuses->len > 0)
        g_string_append (statuses, "; ");
      g_string_append_printf (statuses, C_("column", "%s: %s"), sig_text_get (sig_party_get_name (party)),
                              sig_text_get (sig_term_get_title (status)));
    }

  sig_csv_take (self->csv, g_string_free_and_steal (statuses));
}

static void
add_form (SigExportTable *self,
          SigForm        *form)
{
  sig_export_table_add_string (self, sig_form_get_calls_itself (form), SIG_NOT_KNOWN);
  sig_export_table_add_term (self, sig_form_get_binding (form), SIG_NOT_KNOWN);
  sig_csv_take (self->csv, sig_phrase_truth (sig_form_get_ratification (form)));
  sig_export_table_add_text (self, sig_form_get_in_force (form), SIG_NOT_KNOWN);
  sig_export_table_add_number (self, sig_form_get_duration_years (form));
  sig_export_table_add_number (self, sig_form_get_notice_months (form));
  sig_export_table_add_term (self, sig_form_get_lapse (form), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_form_get_remark (form), SIG_NOT_KNOWN);
  sig_export_table_add_quote (self, sig_form_get_quote (form));
  sig_export_table_add_claim (self, SIG_CLAIM (form));
}

static SigWording *
find_wording (SigAgreement *agreement,
              SigTerm      *term)
{
  SigList *wordings = sig_agreement_get_wordings (agreement);

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    if (sig_wording_get_wording (sig_list_get (wordings, i)) == term)
      return sig_list_get (wordings, i);

  return NULL;
}

static void
add_wording (SigExportTable *self,
             SigWording     *wording)
{
  if (wording == NULL)
    {
      sig_export_table_add (self, sig_phrase_not_recorded ());
      sig_export_table_add_nothing (self, 3 + SIG_EXPORT_CLAIM_COLUMNS);
      return;
    }

  sig_export_table_add_term (self, sig_wording_get_category (wording), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_wording_get_summary (wording), SIG_NOT_KNOWN);
  sig_export_table_add_quote (self, sig_wording_get_quote (wording));
  sig_export_table_add_claim (self, SIG_CLAIM (wording));
}

static void
add_topics (SigExportTable *self,
            SigList        *scope)
{
  GString *topics = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (scope); i++)
    g_string_append_printf (topics, "%s%s", i > 0 ? "; " : "",
                            sig_text_get (sig_term_get_title (sig_scope_entry_get_topic (sig_list_get (scope, i)))));
  if (topics->len == 0)
    g_string_append (topics, sig_phrase_none ());

  sig_csv_take (self->csv, g_string_free_and_steal (topics));
}

static void
add_agreement (SigExportTable *self,
               SigAgreement   *agreement)
{
  SigDocumentText *text = sig_agreement_get_text (agreement);
  SigList *wordings = sig_dataset_get_terms (self->dataset, SIG_TERM_WORDING);

  sig_export_table_add (self, sig_record_get_id (SIG_RECORD (agreement)));
  sig_export_table_add_text (self, sig_agreement_get_title (agreement), SIG_NOT_KNOWN);
  sig_export_table_add_names (self, sig_agreement_get_parties (agreement), NULL);
  sig_export_table_add_ids (self, sig_agreement_get_parties (agreement));
  add_signing (self, sig_agreement_get_signing (agreement));
  sig_export_table_add_boolean (self, sig_standings_lasts (self->standings, agreement, self->day));
  add_statuses (self, agreement);
  add_form (self, sig_agreement_get_form (agreement));
  sig_export_table_add_string (self, sig_document_text_get_url (text), SIG_NOT_KNOWN);
  sig_export_table_add_languages (self, sig_document_text_get_languages (text));
  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    add_wording (self, find_wording (agreement, sig_list_get (wordings, i)));
  sig_export_table_add_count (self, sig_agreement_get_commitments (agreement));
  sig_export_table_add_count (self, sig_agreement_get_money (agreement));
  sig_export_table_add_count (self, sig_agreement_get_reciprocals (agreement));
  sig_export_table_add_count (self, sig_agreement_get_scope (agreement));
  add_topics (self, sig_agreement_get_scope (agreement));
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_agreements:
 * @self: a table
 *
 * Fills it with a row an agreement.
 */
void
sig_export_fill_agreements (SigExportTable *self)
{
  add_heads (self);
  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    if (SIG_IS_AGREEMENT (sig_list_get (self->records, i)))
      add_agreement (self, sig_list_get (self->records, i));
}
