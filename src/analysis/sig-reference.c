/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-reference.h"

#include "sig-certainty.h"
#include "sig-claim-words.h"
#include "sig-source.h"

#include <glib/gi18n-lib.h>

/* Appends words, with a comma before them unless they are the first. */
static void
append_part (GString    *text,
             const char *part)
{
  if (text->len > 0)
    g_string_append (text, C_("citation", ", "));
  g_string_append (text, part);
}

/* A title or a document's own words, in quotation marks. */
static char *
put_in_quotes (const char *words)
{
  /* Translators: quotation marks around the title of a source or the words of a document. */
  return g_strdup_printf (C_("citation", "“%s”"), words);
}

/**
 * sig_reference_cite:
 * @dataset: a data set
 * @source: one of its sources
 * @at: (nullable): where in it
 *
 * Returns: (transfer full): a citation: publisher, title, date, place and address, as far as they are known
 */
char *
sig_reference_cite (SigDataset *dataset,
                    SigSource  *source,
                    const char *at)
{
  g_autofree char *title = NULL;
  GString *text;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_SOURCE (source), NULL);

  text = g_string_new (NULL);
  title = put_in_quotes (sig_source_get_title (source));
  if (sig_source_get_publisher (source) != NULL)
    append_part (text, sig_source_get_publisher (source));
  append_part (text, title);
  if (sig_date_is_set (sig_source_get_date (source)))
    {
      g_autofree char *date = sig_date_format (sig_source_get_date (source), SIG_DATE_LONG);

      append_part (text, date);
    }
  if (at != NULL)
    {
      /* Translators: the place in a source, as in "at: preamble". */
      g_autofree char *place = g_strdup_printf (C_("citation", "at: %s"), at);

      append_part (text, place);
    }

  if (!g_str_has_suffix (text->str, "."))
    g_string_append_c (text, '.');
  if (sig_source_get_url (source) != NULL)
    g_string_append_printf (text, " %s", sig_source_get_url (source));

  return g_string_free_and_steal (text);
}

static void
append_sources (GString    *text,
                SigDataset *dataset,
                SigClaim   *claim,
                gboolean    with_ids)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);

  if (n == 0)
    {
      g_string_append_printf (text, "%s\n", _("No source was seen."));
      return;
    }

  g_string_append_printf (text, "%s\n", ngettext ("Source:", "Sources:", n));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *citation = sig_reference_cite (dataset, citations[i].source, citations[i].at);
      const char *id = sig_record_get_id (SIG_RECORD (citations[i].source));

      if (with_ids)
        g_string_append_printf (text, "%u. [%s] %s\n", i + 1, id, citation);
      else
        g_string_append_printf (text, "%u. %s\n", i + 1, citation);
    }
}

static void
append_words (GString    *text,
              SigDataset *dataset,
              SigClaim   *claim)
{
  g_autofree char *words = sig_claim_words_describe (dataset, claim);
  const SigQuote *quote = sig_claim_words_get_quote (claim);

  g_string_append_printf (text, "%s\n", words);
  if (quote != NULL)
    {
      g_autofree char *quoted = put_in_quotes (quote->text);

      g_string_append_printf (text, "%s\n", quoted);
    }
}

/* What the object is called that the address of a claim begins with. */
static const char *
get_owner_title (SigDataset *dataset,
                 SigClaim   *claim)
{
  gpointer owner = sig_dataset_lookup_owner (dataset, sig_claim_get_address (claim));

  if (SIG_IS_AGREEMENT (owner))
    return sig_text_get (sig_agreement_get_title (owner));
  if (SIG_IS_INSTRUMENT (owner))
    return sig_text_get (sig_instrument_get_title (owner));
  if (SIG_IS_PARTY (owner))
    return sig_text_get (sig_party_get_name (owner));

  return NULL;
}

/**
 * sig_reference_claim:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Returns: (transfer full): several lines by which somebody else finds the claim: what it is about, what it says, the
 *   set with its version and publisher, the address of the claim, its sources
 */
char *
sig_reference_claim (SigDataset *dataset,
                     SigClaim   *claim)
{
  const char *owner;
  GString *text;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  text = g_string_new (NULL);
  owner = get_owner_title (dataset, claim);
  if (owner != NULL)
    g_string_append_printf (text, "%s\n", owner);
  append_words (text, dataset, claim);

  /* Translators: the title of the data set, its version, who publishes it, and the address of a claim in it. */
  g_string_append_printf (text, C_("citation", "%s, version %s, %s, %s"),
                          sig_text_get (sig_dataset_get_title (dataset)), sig_dataset_get_version (dataset),
                          sig_text_get (sig_dataset_get_publisher (dataset)), sig_claim_get_address (claim));
  g_string_append_c (text, '\n');
  append_sources (text, dataset, claim, FALSE);

  return g_string_free_and_steal (text);
}

static void
append_line (GString    *text,
             const char *label,
             const char *value)
{
  if (value != NULL)
    g_string_append_printf (text, "%s %s\n", label, value);
}

/**
 * sig_reference_report:
 * @dataset: a data set
 * @program_version: the version of the program
 * @claim: a claim of @dataset
 *
 * Returns: (transfer full): what whoever keeps the data needs to mend a claim: where to send it, set and version,
 *   program, object, address of the claim, what it says, its certainty and sources with their ids
 */
char *
sig_reference_report (SigDataset *dataset,
                      const char *program_version,
                      SigClaim   *claim)
{
  g_autofree char *set = NULL;
  g_autofree char *program = NULL;
  GString *text;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (program_version != NULL, NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  text = g_string_new (NULL);
  /* Translators: the id of the data set, and its version. */
  set = g_strdup_printf (C_("report", "%s, version %s"), sig_dataset_get_id (dataset), sig_dataset_get_version (dataset));
  program = g_strdup_printf (_("Signatory %s"), program_version);
  append_line (text, C_("report", "To:"), sig_dataset_get_contact (dataset));
  append_line (text, C_("report", "Data set:"), set);
  append_line (text, C_("report", "Program:"), program);
  append_line (text, C_("report", "About:"), get_owner_title (dataset, claim));
  append_line (text, C_("report", "Claim:"), sig_claim_get_address (claim));
  append_line (text, C_("report", "Certainty:"), sig_certainty_get_title (sig_claim_get_certainty (claim)));
  append_words (text, dataset, claim);
  append_sources (text, dataset, claim, TRUE);

  return g_string_free_and_steal (text);
}
