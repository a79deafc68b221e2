/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fact-extras.h"

#include "sig-conflict.h"
#include "sig-fulfilment.h"
#include "sig-gap.h"
#include "sig-level.h"
#include "sig-member.h"
#include "sig-promise.h"
#include "sig-statement.h"

#include <glib/gi18n-lib.h>

#define LINE_GAP 0.8           /* above a further paragraph of an entry, at text scale 1 */

/* What a fact sheet says beyond what a comparison has rows for. */

static void
write_text (SigEntryWriter *writer,
            const char     *text)
{
  if (text == NULL)
    return;

  sig_entry_writer_begin (writer, SIG_TEXT_BODY);
  sig_scribe_write (&writer->maker->scribe, text);
  sig_entry_writer_end (writer, LINE_GAP);
}

static SigParty *
find_promiser (SigDataset   *dataset,
               SigAgreement *agreement,
               SigClaim     *promise)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_promise_is_made_by (dataset, promise, agreement, sig_list_get (parties, i)))
      return sig_list_get (parties, i);

  return sig_list_get (parties, 0);
}

static void
write_entry (SigEntryWriter *writer,
             SigDataset     *dataset,
             SigFulfilment  *entry)
{
  SigScribe *scribe = &writer->maker->scribe;
  g_autofree char *date = sig_date_format (sig_fulfilment_get_date (entry), SIG_DATE_LONG);
  g_autofree char *level = sig_level_dup_title (dataset, sig_fulfilment_get_level (entry));
  /* Translators: what became of a promise, and when that was so: "Partly done, 6 March 2025" */
  g_autofree char *words = g_strdup_printf (C_("level of fulfilment, date", "%s, %s"), level, date);
  const char *summary = sig_text_get (sig_fulfilment_get_summary (entry));

  sig_scribe_write (scribe, " → ");
  sig_scribe_write_as (scribe, SIG_TEXT_HEAD, words);
  sig_end_notes_refer_to (writer->notes, SIG_CLAIM (entry));
  if (summary != NULL)
    {
      sig_scribe_write (scribe, " ");
      sig_scribe_write (scribe, summary);
    }
}

/*
 * sig_fact_extras_write_fulfilment:
 * @writer: who writes it, in the paragraph of the promise itself
 * @comparison: the comparison that the sheet shows
 * @promise: (nullable): a claim; nothing is written unless it is a promise of which something is recorded
 *
 * Writes what has become of a promise by the day of @comparison.
 */
void
sig_fact_extras_write_fulfilment (SigEntryWriter *writer,
                                  SigComparison  *comparison,
                                  SigClaim       *promise)
{
  SigDataset *dataset = sig_comparison_get_dataset (comparison);
  SigAgreement *agreement = SIG_AGREEMENT (sig_comparison_get_record (comparison, 0));
  SigFulfilment *entry;

  if (promise == NULL || !sig_promise_is_promise (promise) || sig_promise_get_fulfilment (promise) == NULL)
    return;

  entry = sig_promise_find_fulfilment (sig_comparison_get_standings (comparison), promise, agreement,
                                       find_promiser (dataset, agreement, promise),
                                       sig_comparison_get_day (comparison));
  if (entry != NULL)
    {
      write_entry (writer, dataset, entry);
      return;
    }

  sig_scribe_write (&writer->maker->scribe, " → ");
  sig_scribe_write (&writer->maker->scribe, sig_list_get_n (sig_promise_get_fulfilment (promise)) == 0
                                              ? _("What became of it: looked for, nothing found")
                                              : _("What became of it: not judged by this date"));
}

static void
write_conflict (SigEntryWriter *writer,
                SigConflict    *conflict)
{
  SigList *statements = sig_conflict_get_statements (conflict);
  SigScribe *scribe = &writer->maker->scribe;

  for (guint i = 0; i < sig_list_get_n (statements); i++)
    {
      SigStatement *statement = sig_list_get (statements, i);
      const SigCitation citation = { sig_statement_get_source (statement), NULL };

      sig_entry_writer_begin (writer, SIG_TEXT_BODY);
      sig_scribe_write (scribe, sig_statement_get_value (statement));
      sig_end_notes_refer (writer->notes, &citation, citation.source != NULL, NULL);
      sig_entry_writer_end (writer, LINE_GAP);
    }
  write_text (writer, sig_text_get (sig_conflict_get_remark (conflict)));
}

/*
 * sig_fact_extras_write_conflicts:
 * @flow: where they go
 * @writer: who writes them
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Writes on what sources disagree about @agreement; nothing where they do not.
 */
void
sig_fact_extras_write_conflicts (SigSheetFlow   *flow,
                                 SigEntryWriter *writer,
                                 SigDataset     *dataset,
                                 SigAgreement   *agreement)
{
  SigList *conflicts = sig_dataset_get_conflicts_about (dataset, sig_record_get_id (SIG_RECORD (agreement)));

  if (sig_list_get_n (conflicts) > 0)
    sig_sheet_flow_add_heading (flow, _("Where sources disagree"));
  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (conflicts, i);
      g_autofree char *about = sig_member_dup_title (dataset, sig_conflict_get_about (conflict),
                                                     sig_conflict_get_member (conflict));

      sig_sheet_flow_begin_entry (flow);
      writer->label = about;
      write_conflict (writer, conflict);
    }
}

/*
 * sig_fact_extras_write_gaps:
 * @flow: where they go
 * @writer: who writes them
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Writes what the record does not know about @agreement; nothing where it names no gap.
 */
void
sig_fact_extras_write_gaps (SigSheetFlow   *flow,
                            SigEntryWriter *writer,
                            SigDataset     *dataset,
                            SigAgreement   *agreement)
{
  SigList *gaps = sig_dataset_get_gaps_about (dataset, sig_record_get_id (SIG_RECORD (agreement)));

  if (sig_list_get_n (gaps) > 0)
    sig_sheet_flow_add_heading (flow, _("What is missing"));
  for (guint i = 0; i < sig_list_get_n (gaps); i++)
    {
      SigGap *gap = sig_list_get (gaps, i);
      g_autofree char *about = sig_member_dup_title (dataset, sig_gap_get_about (gap), sig_gap_get_member (gap));

      sig_sheet_flow_begin_entry (flow);
      writer->label = about;
      write_text (writer, sig_text_get (sig_gap_get_remark (gap)));
    }
}
