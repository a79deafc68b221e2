/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-certainty.h"
#include "sig-claim-words.h"
#include "sig-coalition.h"
#include "sig-commitment.h"
#include "sig-instrument.h"
#include "sig-money.h"
#include "sig-reference.h"
#include "sig-source.h"

#include <glib/gi18n-lib.h>

/* The claims that cite each source, in the order of the file. */
typedef struct
{
  GPtrArray  *claims;
  GHashTable *by_source; /* SigSource -> GPtrArray of SigClaim */
} Citations;

static void
add_claim (Citations *self,
           SigClaim  *claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);

  g_ptr_array_add (self->claims, claim);
  for (guint i = 0; i < n; i++)
    {
      GPtrArray *claims = g_hash_table_lookup (self->by_source, citations[i].source);

      if (claims == NULL)
        {
          claims = g_ptr_array_new ();
          g_hash_table_insert (self->by_source, citations[i].source, claims);
        }
      /* A claim may cite several places of one source. */
      if (claims->len == 0 || claims->pdata[claims->len - 1] != claim)
        g_ptr_array_add (claims, claim);
    }
}

static void
add_claims (Citations *self,
            SigList   *claims)
{
  for (guint i = 0; i < sig_list_get_n (claims); i++)
    add_claim (self, sig_list_get (claims, i));
}

static void
add_agreement (Citations    *self,
               SigAgreement *agreement)
{
  SigList *commitments = sig_agreement_get_commitments (agreement);
  SigList *sums = sig_agreement_get_money (agreement);

  add_claim (self, SIG_CLAIM (sig_agreement_get_signing (agreement)));
  add_claim (self, SIG_CLAIM (sig_agreement_get_form (agreement)));
  add_claims (self, sig_agreement_get_wordings (agreement));
  add_claims (self, sig_agreement_get_clauses (agreement));
  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    {
      add_claim (self, sig_list_get (commitments, i));
      add_claims (self, sig_commitment_get_fulfilment (sig_list_get (commitments, i)));
    }
  for (guint i = 0; i < sig_list_get_n (sums); i++)
    {
      add_claim (self, sig_list_get (sums, i));
      add_claims (self, sig_money_get_fulfilment (sig_list_get (sums, i)));
    }
  add_claims (self, sig_agreement_get_reciprocals (agreement));
  add_claims (self, sig_agreement_get_scope (agreement));
}

static void
add_instrument (Citations     *self,
                SigInstrument *instrument)
{
  add_claim (self, SIG_CLAIM (sig_instrument_get_form (instrument)));
  add_claims (self, sig_instrument_get_expressions (instrument));
  add_claims (self, sig_instrument_get_provisions (instrument));
}

static void
add_records (Citations *self,
             SigList   *records)
{
  for (guint i = 0; i < sig_list_get_n (records); i++)
    {
      gpointer record = sig_list_get (records, i);

      if (SIG_IS_AGREEMENT (record))
        add_agreement (self, record);
      else if (SIG_IS_INSTRUMENT (record))
        add_instrument (self, record);
    }
}

static void
add_data_set (Citations  *self,
              SigDataset *dataset)
{
  SigList *parties = sig_dataset_get_parties (dataset);

  add_records (self, sig_dataset_get_agreements (dataset));
  add_records (self, sig_dataset_get_instruments (dataset));
  add_claims (self, sig_dataset_get_events (dataset));
  add_claims (self, sig_dataset_get_coalitions (dataset));
  add_claims (self, sig_dataset_get_rates (dataset));
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_party_get_stance (sig_list_get (parties, i)) != NULL)
      add_claim (self, SIG_CLAIM (sig_party_get_stance (sig_list_get (parties, i))));
}

static void
add_source (SigExportTable *self,
            SigSource      *source)
{
  g_autofree char *citation = sig_reference_cite (self->dataset, source, NULL);

  sig_export_table_add (self, sig_record_get_id (SIG_RECORD (source)));
  sig_export_table_add (self, sig_source_get_title (source));
  sig_export_table_add_string (self, sig_source_get_publisher (source), SIG_NOT_KNOWN);
  sig_export_table_add_date (self, sig_source_get_date (source), SIG_NOT_KNOWN);
  sig_export_table_add_term (self, sig_source_get_kind (source), SIG_NOT_KNOWN);
  sig_export_table_add (self, sig_source_get_language (source));
  sig_export_table_add_string (self, sig_source_get_url (source), SIG_NOT_KNOWN);
  sig_export_table_add (self, citation);
}

static void
add_citation (SigExportTable *self,
              SigClaim       *claim,
              const char     *at)
{
  g_autofree char *words = sig_claim_words_describe (self->dataset, claim);
  const SigQuote *quote = sig_claim_words_get_quote (claim);
  const char *address = sig_claim_get_address (claim);

  sig_export_table_add_string (self, at, SIG_NOT_KNOWN);
  sig_export_table_add (self, address);
  sig_export_table_add (self, words);
  sig_export_table_add (self, quote != NULL ? quote->text : NULL);
  sig_export_table_add (self, quote != NULL ? quote->language : NULL);
  sig_export_table_add (self, sig_certainty_get_title (sig_claim_get_certainty (claim)));
  sig_export_table_add_boolean (self, sig_claim_get_certainty (claim) == SIG_CERTAINTY_DISPUTED ||
                                      sig_reference_is_disputed (self->dataset, address));
  sig_export_table_end_row (self);
}

/* A row for each place of @source that @claim cites. */
static void
add_rows (SigExportTable *self,
          SigSource      *source,
          SigClaim       *claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);

  for (guint i = 0; i < n; i++)
    if (citations[i].source == source)
      {
        add_source (self, source);
        add_citation (self, claim, citations[i].at);
      }
}

/* What nobody saw a source of is no less in the record. */
static void
add_unsourced (SigExportTable *self,
               GPtrArray      *claims)
{
  for (guint i = 0; i < claims->len; i++)
    {
      guint n;

      sig_claim_get_citations (claims->pdata[i], &n);
      if (n > 0)
        continue;
      sig_export_table_add (self, NULL);
      sig_export_table_add (self, _("No source was seen."));
      sig_export_table_add_nothing (self, 6);
      add_citation (self, claims->pdata[i], NULL);
    }
}

static void
add_heads (SigExportTable *self)
{
  const char *const heads[] = {
    N_("Source"), N_("Title"), N_("Publisher"), N_("Date"), N_("Kind"), N_("Language"), N_("Web address"),
    N_("Citation"), N_("Place in the source"), N_("Address in the data set"), N_("What it is cited for"), N_("Quote"),
    N_("Language of the quote"), N_("Certainty"), N_("Disputed"),
  };

  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_sources:
 * @self: a table
 *
 * Fills it with a row for each place of a source that a claim cites, source by source, then a row for each claim without a
 * source. Of a selection these are the claims of its documents, of a whole data set all claims.
 */
void
sig_export_fill_sources (SigExportTable *self)
{
  SigList *sources = sig_dataset_get_sources (self->dataset);
  g_autoptr(GHashTable) by_source = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr(GPtrArray) claims = g_ptr_array_new ();
  Citations citations = { claims, by_source };

  if (self->records != NULL)
    add_records (&citations, self->records);
  else
    add_data_set (&citations, self->dataset);

  add_heads (self);
  for (guint i = 0; i < sig_list_get_n (sources); i++)
    {
      SigSource *source = sig_list_get (sources, i);
      GPtrArray *citing = g_hash_table_lookup (by_source, source);

      for (guint c = 0; citing != NULL && c < citing->len; c++)
        add_rows (self, source, citing->pdata[c]);
    }
  add_unsourced (self, claims);
}
