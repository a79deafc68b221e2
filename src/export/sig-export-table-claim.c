/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-certainty.h"
#include "sig-level.h"
#include "sig-promise.h"
#include "sig-reference.h"
#include "sig-source.h"

#include <glib/gi18n-lib.h>

/* The cells of a table that say where something is from, and what became of it. */

/* Between citations, which have semicolons and full stops of their own. */
#define CITATION_SEPARATOR " | "

/**
 * sig_export_table_head_claim:
 * @self: a table in its first row
 * @subject: (nullable): what the claim is about, when rows have several
 *
 * Adds the heads of the columns that say where a claim is from.
 */
void
sig_export_table_head_claim (SigExportTable *self,
                             const char     *subject)
{
  sig_export_table_head (self, subject, _("Certainty"));
  sig_export_table_head (self, subject, _("Disputed"));
  sig_export_table_head (self, subject, _("Sources"));
  sig_export_table_head (self, subject, _("Web addresses"));
  sig_export_table_head (self, subject, _("Address in the data set"));
}

/**
 * sig_export_table_head_fulfilment:
 * @self: a table in its first row
 *
 * Adds the heads of the columns that say what became of a promise.
 */
void
sig_export_table_head_fulfilment (SigExportTable *self)
{
  const char *subject = _("What became of it");
  g_autofree char *day = sig_export_table_dup_day (self);

  /* Translators: %s is a date. */
  sig_csv_take (self->csv, g_strdup_printf (_("What became of it, as of %s"), day));
  sig_export_table_head (self, subject, _("Level, 0 to 3"));
  sig_export_table_head (self, subject, _("Date"));
  sig_export_table_head (self, subject, _("Summary"));
  sig_export_table_head_claim (self, subject);
}

/**
 * sig_export_table_add_makers:
 * @self: a table
 * @claim: a commitment or a sum
 * @agreement: the agreement that it stands in
 *
 * Adds a cell with the names of those who promise.
 */
void
sig_export_table_add_makers (SigExportTable *self,
                             SigClaim       *claim,
                             SigAgreement   *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_promise_is_made_by (self->dataset, claim, agreement, sig_list_get (parties, i)))
      sig_export_table_append (names, sig_text_get (sig_party_get_name (sig_list_get (parties, i))), SIG_EXPORT_SEPARATOR);

  sig_export_table_take (self, names);
}

static void
add_citations (SigExportTable *self,
               SigClaim       *claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);
  GString *sources = g_string_new (NULL);
  GString *addresses = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *citation = sig_reference_cite (self->dataset, citations[i].source, citations[i].at);

      sig_export_table_append (sources, citation, CITATION_SEPARATOR);
      if (sig_source_get_url (citations[i].source) != NULL)
        sig_export_table_append (addresses, sig_source_get_url (citations[i].source), " ");
    }

  if (n == 0)
    g_string_append (sources, _("No source was seen."));
  sig_export_table_take (self, sources);
  sig_export_table_take (self, addresses);
}

/**
 * sig_export_table_add_claim:
 * @self: a table
 * @claim: a claim
 *
 * Adds the cells that say where it is from.
 */
void
sig_export_table_add_claim (SigExportTable *self,
                            SigClaim       *claim)
{
  const char *address = sig_claim_get_address (claim);

  sig_csv_add (self->csv, sig_certainty_get_title (sig_claim_get_certainty (claim)));
  sig_export_table_add_boolean (self, sig_claim_get_certainty (claim) == SIG_CERTAINTY_DISPUTED ||
                                      sig_reference_is_disputed (self->dataset, address));
  add_citations (self, claim);
  sig_csv_add (self->csv, address);
}

/**
 * sig_export_table_add_agreement:
 * @self: a table
 * @agreement: an agreement
 *
 * Adds the cells by which a row of another table says which agreement it belongs to: id, parties, date, and whether it
 * lasts on the day.
 */
void
sig_export_table_add_agreement (SigExportTable *self,
                                SigAgreement   *agreement)
{
  sig_csv_add (self->csv, sig_record_get_id (SIG_RECORD (agreement)));
  sig_export_table_add_names (self, sig_agreement_get_parties (agreement), sig_dataset_get_focus (self->dataset));
  sig_export_table_add_date (self, sig_signing_get_date (sig_agreement_get_signing (agreement)), SIG_NOT_KNOWN);
  sig_export_table_add_boolean (self, sig_standings_lasts (self->standings, agreement, self->day));
}

/* Makers who signed on different days may stand at different entries: the latest of these says most. */
static SigFulfilment *
find_fulfilment (SigExportTable *self,
                 SigClaim       *claim,
                 SigAgreement   *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);
  SigFulfilment *found = NULL;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      SigFulfilment *entry;

      if (!sig_promise_is_made_by (self->dataset, claim, agreement, party))
        continue;
      entry = sig_promise_find_fulfilment (self->standings, claim, agreement, party, self->day);
      if (entry != NULL &&
          (found == NULL || sig_date_compare (sig_fulfilment_get_date (found), sig_fulfilment_get_date (entry)) < 0))
        found = entry;
    }

  return found;
}

static void
add_entry (SigExportTable *self,
           SigFulfilment  *entry)
{
  sig_csv_take (self->csv, sig_level_dup_title (self->dataset, sig_fulfilment_get_level (entry)));
  sig_csv_add_uint (self->csv, sig_fulfilment_get_level (entry));
  sig_export_table_add_date (self, sig_fulfilment_get_date (entry), SIG_NOT_KNOWN);
  sig_csv_add (self->csv, sig_text_get (sig_fulfilment_get_summary (entry)));
  sig_export_table_add_claim (self, SIG_CLAIM (entry));
}

/**
 * sig_export_table_add_fulfilment:
 * @self: a table
 * @claim: a commitment or a sum
 * @agreement: the agreement that it stands in
 *
 * Adds the cells that say what became of it up to the day.
 */
void
sig_export_table_add_fulfilment (SigExportTable *self,
                                 SigClaim       *claim,
                                 SigAgreement   *agreement)
{
  SigList *entries = sig_promise_get_fulfilment (claim);
  SigFulfilment *entry = find_fulfilment (self, claim, agreement);

  if (entry != NULL)
    {
      add_entry (self, entry);
      return;
    }

  if (!sig_promise_is_promise (claim))
    sig_csv_add (self->csv, _("No promise"));
  else if (entries == NULL)
    sig_csv_add (self->csv, _("Not judged"));
  else if (sig_list_get_n (entries) == 0)
    sig_csv_add (self->csv, _("Looked for, nothing found"));
  else
    sig_csv_add (self->csv, _("Not judged by that day"));
  sig_export_table_add_nothing (self, 3 + SIG_EXPORT_CLAIM_COLUMNS);
}
