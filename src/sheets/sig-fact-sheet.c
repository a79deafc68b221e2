/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fact-sheet.h"

#include "sig-event.h"
#include "sig-fact-extras.h"
#include "sig-phrase.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

/* A fact sheet is a comparison of one agreement with nothing, set in columns, with what became of its promises and what is
 * doubtful about it. So that an agreement fits two pages, all that is said of one matter is one paragraph, in smaller
 * letters than elsewhere, and promises are told by their summaries; their words stand in the comparison. */

#define TEXT_SCALE 0.8
#define LEADING 0.93           /* columns are narrow: eyes find the next line */
#define LEAST_COLUMN 180       /* in points, at text scale 1 */

typedef struct
{
  SigSheetMaker maker;
  SigComparison *comparison;
  SigAgreement *agreement;
  SigSheetFlow *flow;
  SigEndNotes *notes;
  SigEntryWriter writer;
} Facts;

static void
add_to_flow (SigParagraph *paragraph,
             gpointer      data)
{
  sig_sheet_flow_write (((Facts *) data)->flow, paragraph);
}

static void
add_fulfilment (const SigComparisonEntry *entry,
                gpointer                  data)
{
  Facts *self = data;

  sig_fact_extras_write_fulfilment (&self->writer, self->comparison, entry->claim);
}

static void
write_rows (Facts                    *self,
            const SigComparisonTopic *topic)
{
  for (guint i = topic->first_row; i < topic->first_row + topic->n_rows; i++)
    {
      const SigComparisonRow *row = sig_comparison_get_row (self->comparison, i);

      /* It is the title of the sheet. */
      if (g_str_equal (row->id, "identity/title"))
        continue;
      sig_sheet_flow_begin_entry (self->flow);
      self->writer.label = row->title;
      sig_entry_writer_write (&self->writer, self->comparison, i, 0);
    }
}

/* Topics of the scope are only named: one paragraph for all, in the order of the vocabulary. */
static void
write_scope (Facts                    *self,
             const SigComparisonTopic *topic)
{
  SigScribe *scribe = &self->maker.scribe;
  gboolean is_first = TRUE;

  sig_sheet_flow_begin_entry (self->flow);
  sig_entry_writer_begin (&self->writer, SIG_TEXT_BODY);
  for (guint i = topic->first_row; i < topic->first_row + topic->n_rows; i++)
    for (guint e = 0; e < sig_comparison_get_n_entries (self->comparison, i, 0); e++)
      {
        const SigComparisonEntry *entry = sig_comparison_get_entry (self->comparison, i, 0, e);

        sig_scribe_write (scribe, is_first ? "" : C_("between the topics of a scope", " · "));
        sig_scribe_write (scribe, sig_comparison_get_row (self->comparison, i)->title);
        if (entry->claim != NULL)
          sig_end_notes_refer_to (self->notes, entry->claim);
        is_first = FALSE;
      }
  sig_entry_writer_end (&self->writer, 0);
}

/* Events */

typedef struct
{
  const char *kind;
  const SigComparisonEntry *entry;
} Happening;

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const SigDate date = sig_event_get_date (SIG_EVENT (((const Happening *) a)->entry->claim));
  const SigDate other = sig_event_get_date (SIG_EVENT (((const Happening *) b)->entry->claim));

  return sig_date_compare (date, other);
}

static void
write_event (Facts           *self,
             const Happening *happening)
{
  const SigComparisonEntry *entry = happening->entry;
  SigScribe *scribe = &self->maker.scribe;

  sig_sheet_flow_begin_entry (self->flow);
  self->writer.label = entry->head;
  sig_entry_writer_begin (&self->writer, SIG_TEXT_BODY);
  sig_scribe_write (scribe, happening->kind);
  sig_end_notes_refer_to (self->notes, entry->claim);
  sig_scribe_write (scribe, C_("between parts of an entry", " · "));
  sig_scribe_write (scribe, sig_text_get (sig_event_get_title (SIG_EVENT (entry->claim))));
  sig_entry_writer_end (&self->writer, 0);
}

/* In the order of time, whatever their kind. */
static void
write_events (Facts                    *self,
              const SigComparisonTopic *topic)
{
  g_autoptr(GArray) happenings = g_array_new (FALSE, FALSE, sizeof (Happening));

  for (guint i = topic->first_row; i < topic->first_row + topic->n_rows; i++)
    for (guint e = 0; e < sig_comparison_get_n_entries (self->comparison, i, 0); e++)
      {
        const Happening happening = { sig_comparison_get_row (self->comparison, i)->title,
                                      sig_comparison_get_entry (self->comparison, i, 0, e) };

        if (happening.entry->claim != NULL && SIG_IS_EVENT (happening.entry->claim))
          g_array_append_val (happenings, happening);
      }
  g_array_sort (happenings, compare_days);
  for (guint i = 0; i < happenings->len; i++)
    write_event (self, &g_array_index (happenings, Happening, i));
}

static void
write_topic (Facts                    *self,
             const SigComparisonTopic *topic)
{
  sig_sheet_flow_add_heading (self->flow, topic->title);
  self->writer.has_no_quotes = g_str_equal (topic->id, "commitments") || g_str_equal (topic->id, "reciprocal") ||
                               g_str_equal (topic->id, "money");
  if (g_str_equal (topic->id, "scope"))
    write_scope (self, topic);
  else if (g_str_equal (topic->id, "events"))
    write_events (self, topic);
  else
    write_rows (self, topic);
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
  g_autoptr(SigSheetOptions) smaller = sig_sheet_options_copy (options);

  smaller->text_scale *= TEXT_SCALE;
  sig_sheet_maker_init (&self->maker, smaller, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  self->maker.scribe.leading = LEADING;
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, dataset);
  self->flow = sig_sheet_flow_new (&self->maker, LEAST_COLUMN);
  self->writer = (SigEntryWriter) { &self->maker, self->notes, sig_sheet_flow_get_width (self->flow), add_to_flow, self,
                                    .after = add_fulfilment, .is_run_in = TRUE };
}

static void
write_all (Facts *self)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);

  for (guint i = 0; i < sig_comparison_get_n_topics (self->comparison); i++)
    write_topic (self, sig_comparison_get_topic (self->comparison, i));
  sig_fact_extras_write_conflicts (self->flow, &self->writer, dataset, self->agreement);
  sig_fact_extras_write_gaps (self->flow, &self->writer, dataset, self->agreement);
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
