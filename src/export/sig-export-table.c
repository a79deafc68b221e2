/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-certainty.h"
#include "sig-level.h"
#include "sig-phrase.h"
#include "sig-promise.h"
#include "sig-reference.h"
#include "sig-source.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Between the items of one cell. */
#define SEPARATOR "; "

/* Between citations, which have semicolons and full stops of their own. */
#define CITATION_SEPARATOR " | "

/**
 * sig_export_table_dup_day:
 * @self: a table
 *
 * Returns: (transfer full): the day that counts, in words
 */
char *
sig_export_table_dup_day (SigExportTable *self)
{
  return sig_day_format (self->day, SIG_DATE_LONG);
}

/**
 * sig_export_table_heads:
 * @self: a table in its first row
 * @titles: titles of columns, marked for translation by N_()
 * @n: how many
 *
 * Adds heads.
 */
void
sig_export_table_heads (SigExportTable    *self,
                        const char *const *titles,
                        guint              n)
{
  for (guint i = 0; i < n; i++)
    sig_csv_add (self->csv, _(titles[i]));
}

static void
add_head (SigExportTable *self,
          const char     *subject,
          const char     *title)
{
  if (subject == NULL)
    sig_csv_add (self->csv, title);
  else
    /* Translators: the head of a column of a table: what it is about, and what it says on that. */
    sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), subject, title));
}

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
  add_head (self, subject, _("Certainty"));
  add_head (self, subject, _("Disputed"));
  add_head (self, subject, _("Sources"));
  add_head (self, subject, _("Web addresses"));
  add_head (self, subject, _("Address in the data set"));
}

/**
 * sig_export_table_head_quote:
 * @self: a table in its first row
 * @subject: (nullable): what the quote is about, when rows have several
 *
 * Adds the heads of the columns of a quote.
 */
void
sig_export_table_head_quote (SigExportTable *self,
                             const char     *subject)
{
  add_head (self, subject, _("Quote"));
  add_head (self, subject, _("Language of the quote"));
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
  add_head (self, subject, _("Level, 0 to 3"));
  add_head (self, subject, _("Date"));
  add_head (self, subject, _("Summary"));
  sig_export_table_head_claim (self, subject);
}

/**
 * sig_export_table_add:
 * @self: a table
 * @text: (nullable): what the next cell says
 *
 * Adds a cell.
 */
void
sig_export_table_add (SigExportTable *self,
                      const char     *text)
{
  sig_csv_add (self->csv, text);
}

static const char *
name_absence (SigKnown without)
{
  return without == SIG_NOT_KNOWN ? sig_phrase_not_known () : sig_phrase_not_recorded ();
}

/**
 * sig_export_table_add_string:
 * @self: a table
 * @string: (nullable): what the next cell says
 * @without: what it means when there is none: %SIG_NOT_KNOWN or %SIG_NOT_RECORDED
 *
 * Adds a cell.
 */
void
sig_export_table_add_string (SigExportTable *self,
                             const char     *string,
                             SigKnown        without)
{
  sig_csv_add (self->csv, string != NULL ? string : name_absence (without));
}

/**
 * sig_export_table_add_text:
 * @self: a table
 * @text: (nullable): what the next cell says
 * @without: what it means when there is none
 *
 * Adds a cell in the reader's language.
 */
void
sig_export_table_add_text (SigExportTable *self,
                           const SigText  *text,
                           SigKnown        without)
{
  sig_export_table_add_string (self, sig_text_get (text), without);
}

/**
 * sig_export_table_add_term:
 * @self: a table
 * @term: (nullable): an entry of the vocabulary
 * @without: what it means when there is none
 *
 * Adds a cell with the title of @term.
 */
void
sig_export_table_add_term (SigExportTable *self,
                           SigTerm        *term,
                           SigKnown        without)
{
  sig_export_table_add_text (self, term != NULL ? sig_term_get_title (term) : NULL, without);
}

/**
 * sig_export_table_add_date:
 * @self: a table
 * @date: a date
 * @without: what it means when it is not set
 *
 * Adds a cell with a date as the data set writes it, by which spreadsheets sort: "2024-07-08", "2024-07", "2024".
 */
void
sig_export_table_add_date (SigExportTable *self,
                           SigDate         date,
                           SigKnown        without)
{
  if (sig_date_is_set (date))
    sig_csv_take (self->csv, sig_date_format (date, SIG_DATE_ISO));
  else
    sig_csv_add (self->csv, name_absence (without));
}

/**
 * sig_export_table_add_number:
 * @self: a table
 * @number: a number; NaN when it is not known
 *
 * Adds a cell with a number, with a point before its fraction in any language.
 */
void
sig_export_table_add_number (SigExportTable *self,
                             double          number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    sig_csv_add (self->csv, sig_phrase_not_known ());
  else
    sig_csv_add (self->csv, g_ascii_formatd (digits, sizeof digits, "%g", number));
}

/**
 * sig_export_table_add_boolean:
 * @self: a table
 * @is_so: whether it is so
 *
 * Adds a cell with yes or no.
 */
void
sig_export_table_add_boolean (SigExportTable *self,
                              gboolean        is_so)
{
  sig_csv_take (self->csv, sig_phrase_truth (is_so ? SIG_TRUTH_YES : SIG_TRUTH_NO));
}

/**
 * sig_export_table_add_count:
 * @self: a table
 * @list: (nullable): a list
 *
 * Adds a cell with the number of its items.
 */
void
sig_export_table_add_count (SigExportTable *self,
                            SigList        *list)
{
  sig_csv_add_uint (self->csv, sig_list_get_n (list));
}

/**
 * sig_export_table_add_languages:
 * @self: a table
 * @codes: (nullable): codes of languages, ended by %NULL
 *
 * Adds a cell with the codes.
 */
void
sig_export_table_add_languages (SigExportTable    *self,
                                const char *const *codes)
{
  if (codes == NULL)
    sig_csv_add (self->csv, sig_phrase_not_recorded ());
  else if (codes[0] == NULL)
    sig_csv_add (self->csv, sig_phrase_none ());
  else
    sig_csv_take (self->csv, g_strjoinv (SEPARATOR, (GStrv) codes));
}

static void
append_item (GString    *items,
             const char *item,
             const char *separator)
{
  if (items->len > 0)
    g_string_append (items, separator);
  g_string_append (items, item);
}

static void
take_items (SigExportTable *self,
            GString        *items)
{
  sig_csv_take (self->csv, g_string_free_and_steal (items));
}

/**
 * sig_export_table_add_names:
 * @self: a table
 * @parties: (nullable): parties
 * @left_out: (nullable): a party that is not named
 *
 * Adds a cell with the names of parties.
 */
void
sig_export_table_add_names (SigExportTable *self,
                            SigList        *parties,
                            SigParty       *left_out)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != left_out)
      append_item (names, sig_text_get (sig_party_get_name (sig_list_get (parties, i))), SEPARATOR);

  take_items (self, names);
}

/**
 * sig_export_table_add_ids:
 * @self: a table
 * @records: (nullable): records
 *
 * Adds a cell with their ids.
 */
void
sig_export_table_add_ids (SigExportTable *self,
                          SigList        *records)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (records); i++)
    append_item (ids, sig_record_get_id (sig_list_get (records, i)), SEPARATOR);

  take_items (self, ids);
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
      append_item (names, sig_text_get (sig_party_get_name (sig_list_get (parties, i))), SEPARATOR);

  take_items (self, names);
}

/**
 * sig_export_table_add_quote:
 * @self: a table
 * @quote: the document's own words, or that there are none
 *
 * Adds the cells of a quote.
 */
void
sig_export_table_add_quote (SigExportTable *self,
                            const SigQuote *quote)
{
  if (quote->text != NULL)
    {
      sig_csv_add (self->csv, quote->text);
      sig_csv_add (self->csv, quote->language);
      return;
    }

  sig_csv_add (self->csv, name_absence (quote->known));
  sig_csv_add (self->csv, NULL);
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

      append_item (sources, citation, CITATION_SEPARATOR);
      if (sig_source_get_url (citations[i].source) != NULL)
        append_item (addresses, sig_source_get_url (citations[i].source), " ");
    }

  if (n == 0)
    g_string_append (sources, _("No source was seen."));
  take_items (self, sources);
  take_items (self, addresses);
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
 * sig_export_table_add_nothing:
 * @self: a table
 * @n: a number
 *
 * Adds so many empty cells, of columns that say nothing of this row.
 */
void
sig_export_table_add_nothing (SigExportTable *self,
                              guint           n)
{
  for (guint i = 0; i < n; i++)
    sig_csv_add (self->csv, NULL);
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

/**
 * sig_export_table_end_row:
 * @self: a table
 *
 * Ends the row.
 */
void
sig_export_table_end_row (SigExportTable *self)
{
  sig_csv_end_row (self->csv);
}
