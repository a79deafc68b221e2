/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fact-sheet.h"

#include "sig-fact-extras.h"
#include "sig-phrase.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

/* A fact sheet is a comparison of one agreement with nothing, set in columns, with what became of its promises and what is
 * doubtful about it. */

#define LEAST_COLUMN 225       /* in points, at text scale 1 */
#define LABEL_WIDTH 64

typedef struct
{
  SigSheetMaker maker;
  SigComparison *comparison;
  SigAgreement *agreement;
  SigSheetFlow *flow;
  SigEndNotes *notes;
} Facts;

static void
add_to_flow (SigParagraph *paragraph,
             gpointer      data)
{
  sig_sheet_flow_write (((Facts *) data)->flow, paragraph);
}

static void add_fulfilment (const SigComparisonEntry *entry,
                            gpointer                  data);

static SigEntryWriter
make_writer (Facts *self)
{
  return (SigEntryWriter) { &self->maker, self->notes, sig_sheet_flow_get_text_width (self->flow), add_to_flow, self,
                            FALSE, add_fulfilment };
}

static void
add_fulfilment (const SigComparisonEntry *entry,
                gpointer                  data)
{
  const SigEntryWriter writer = make_writer (data);

  sig_fact_extras_write_fulfilment (&writer, ((Facts *) data)->comparison, entry->claim);
}

static void
write_topic (Facts                    *self,
             const SigComparisonTopic *topic)
{
  const SigEntryWriter writer = make_writer (self);

  sig_sheet_flow_add_heading (self->flow, topic->title);
  for (guint i = topic->first_row; i < topic->first_row + topic->n_rows; i++)
    {
      const SigComparisonRow *row = sig_comparison_get_row (self->comparison, i);

      /* It is the title of the sheet. */
      if (g_str_equal (row->id, "identity/title"))
        continue;
      sig_sheet_flow_begin_entry (self->flow, row->title);
      sig_entry_writer_write (&writer, self->comparison, i, 0);
    }
}

static char *
make_subtitle (Facts  *self,
               SigDay  day)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);
  g_autofree char *parties = sig_phrase_parties (sig_agreement_get_parties (self->agreement), NULL);
  g_autofree char *as_of = sig_sheet_words_as_of (dataset, day);

  /* Translators: the parties of an agreement, then a date */
  return g_strdup_printf (C_("fact sheet", "%s · %s"), parties, as_of);
}

static void
begin_sheet (Facts                 *self,
             const SigSheetOptions *options,
             SigDay                 day)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);
  const char *title = sig_text_get (sig_agreement_get_title (self->agreement));
  g_autofree char *subtitle = make_subtitle (self, day);
  g_autofree char *about = sig_sheet_words_about (dataset);

  sig_sheet_maker_init (&self->maker, options, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, dataset);
  self->flow = sig_sheet_flow_new (&self->maker, LEAST_COLUMN, LABEL_WIDTH);
}

static void
write_all (Facts *self)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);
  const SigEntryWriter writer = make_writer (self);

  for (guint i = 0; i < sig_comparison_get_n_topics (self->comparison); i++)
    write_topic (self, sig_comparison_get_topic (self->comparison, i));
  sig_fact_extras_write_conflicts (self->flow, &writer, dataset, self->agreement);
  sig_fact_extras_write_gaps (self->flow, &writer, dataset, self->agreement);
  sig_sheet_flow_set (self->flow);
  sig_end_notes_set (self->notes);
}

/**
 * sig_fact_sheet_new:
 * @standings: who stands where
 * @agreement: an agreement
 * @options: how the sheet is made
 *
 * Returns: (transfer full): a sheet with all that is known of an agreement: what it is, what it says, what was promised and
 *   what became of it, what is doubtful or missing, and the sources
 */
SigSheet *
sig_fact_sheet_new (SigStandings          *standings,
                    SigAgreement          *agreement,
                    const SigSheetOptions *options)
{
  Facts self = { .agreement = agreement };
  g_autoptr(SigComparison) comparison = NULL;
  SigRecord *record = SIG_RECORD (agreement);
  SigDay day;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  day = options->day != SIG_NO_DAY
          ? options->day
          : sig_date_get_last_day (sig_dataset_get_as_of (sig_standings_get_dataset (standings)));
  self.comparison = comparison = sig_comparison_new (standings, day, &record, 1, SIG_COMPARISON_NO_COLUMN);
  begin_sheet (&self, options, day);
  write_all (&self);
  sig_sheet_maker_end (&self.maker, "Document");

  sig_sheet_flow_free (self.flow);
  sig_end_notes_free (self.notes);

  return sig_sheet_maker_finish (&self.maker);
}
