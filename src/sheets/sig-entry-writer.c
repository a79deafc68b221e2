/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-entry-writer.h"

#include "sig-rate.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ENTRY_GAP 3.5          /* above an entry, at text scale 1 */
#define LINE_GAP 0.8           /* above a further paragraph of an entry */

typedef struct
{
  const SigEntryWriter *writer;
  const SigComparisonEntry *entry;
  gboolean has_referred;
  gboolean has_begun;
} Entry;

static SigScribe *
get_scribe (Entry *self)
{
  return &self->writer->maker->scribe;
}

/* The marks and numbers of an entry stand behind the first thing that it says. */
static void
refer (Entry *self)
{
  const SigComparisonEntry *entry = self->entry;
  const SigCertainty certainty = entry->disputed ? SIG_CERTAINTY_DISPUTED : entry->certainty;

  if (self->has_referred)
    return;

  self->has_referred = TRUE;
  if (entry->claim != NULL && certainty != SIG_CERTAINTY_PRIMARY)
    sig_scribe_inlay (get_scribe (self), SIG_INLAY_CERTAINTY (certainty));
  sig_end_notes_refer (self->writer->notes, entry->citations, entry->n_citations, entry->at);
}

static void
finish (Entry *self)
{
  SigParagraph *paragraph = sig_scribe_end (get_scribe (self), self->writer->width);

  paragraph->space = (self->has_begun ? LINE_GAP : ENTRY_GAP) * self->writer->maker->options->text_scale;
  self->has_begun = TRUE;
  self->writer->sink (paragraph, self->writer->data);
}

static void
write_words (Entry        *self,
             SigTextStyle  style,
             const char   *words,
             GArray       *spans)
{
  if (words == NULL)
    return;

  sig_scribe_begin (get_scribe (self), style);
  sig_scribe_write_marked (get_scribe (self), words, spans);
  refer (self);
  finish (self);
}

static GArray *
mark_all (const char *words)
{
  const SigByteSpan all = { 0, strlen (words) };
  GArray *spans = g_array_new (FALSE, FALSE, sizeof all);

  g_array_append_val (spans, all);

  return spans;
}

/* A value that the baseline has nothing like is marked whole. */
static void
write_head (Entry *self)
{
  const SigComparisonEntry *entry = self->entry;
  const gboolean leads = !self->writer->is_brief && (entry->text != NULL || entry->quote != NULL);
  g_autoptr(GArray) all = NULL;

  if (entry->head == NULL)
    return;
  if (entry->standing == SIG_COMPARISON_ONLY_HERE && entry->head_spans == NULL)
    all = mark_all (entry->head);
  write_words (self, leads ? SIG_TEXT_HEAD : SIG_TEXT_BODY, entry->head, all != NULL ? all : entry->head_spans);
}

static void
write_quote (Entry *self)
{
  const SigComparisonEntry *entry = self->entry;
  g_auto(GStrv) marks = NULL;

  if (entry->quote == NULL && entry->quote_known == SIG_NOT_KNOWN)
    write_words (self, SIG_TEXT_ABSENT, _("No quotation found"), NULL);
  if (entry->quote == NULL)
    return;

  marks = g_strsplit (C_("citation", "“%s”"), "%s", 2);
  sig_scribe_begin (get_scribe (self), SIG_TEXT_QUOTE);
  sig_scribe_write (get_scribe (self), marks[0]);
  sig_scribe_write_marked (get_scribe (self), entry->quote, entry->quote_spans);
  sig_scribe_write (get_scribe (self), marks[0] != NULL && marks[1] != NULL ? marks[1] : "");
  refer (self);
  finish (self);
}

static void
write_converted (Entry *self)
{
  if (self->entry->converted == NULL)
    return;

  sig_scribe_begin (get_scribe (self), SIG_TEXT_ABSENT);
  sig_scribe_write (get_scribe (self), self->entry->converted);
  if (self->entry->rate != NULL)
    sig_end_notes_refer_to (self->writer->notes, SIG_CLAIM (self->entry->rate));
  finish (self);
}

static void
write_entry (const SigEntryWriter     *writer,
             const SigComparisonEntry *entry)
{
  Entry self = { .writer = writer, .entry = entry };

  write_head (&self);
  if (writer->is_brief && entry->head != NULL)
    {
      write_words (&self, SIG_TEXT_ABSENT, entry->note, NULL);
      return;
    }
  write_words (&self, SIG_TEXT_BODY, entry->text, entry->text_spans);
  write_quote (&self);
  write_converted (&self);
  write_words (&self, SIG_TEXT_ABSENT, entry->note, NULL);
}

/* What a cell says that has no entry: none, not known, not recorded; that something is missing is marked. */
static void
write_state (const SigEntryWriter *writer,
             SigComparison        *comparison,
             guint                 row,
             guint                 column)
{
  const gboolean is_missing = sig_comparison_get_standing (comparison, row, column) == SIG_COMPARISON_MISSING;
  const char *words = is_missing ? sig_comparison_standing_get_words (SIG_COMPARISON_MISSING)
                                 : sig_comparison_get_state_words (comparison, row, column);
  g_autoptr(GArray) all = words != NULL && is_missing ? mark_all (words) : NULL;
  Entry self = { .writer = writer, .has_referred = TRUE };

  write_words (&self, SIG_TEXT_ABSENT, words, all);
}

/*
 * sig_entry_writer_write:
 * @self: a writer
 * @comparison: a comparison
 * @row: one of its rows
 * @column: one of its columns
 *
 * Writes a cell: each of its entries with value, summary, quotation, sum in the common currency, further terms, mark of
 * certainty and the numbers of its sources; or that there is nothing, and why.
 */
void
sig_entry_writer_write (const SigEntryWriter *self,
                        SigComparison        *comparison,
                        guint                 row,
                        guint                 column)
{
  const guint n = sig_comparison_get_n_entries (comparison, row, column);

  sig_comparison_mark (comparison, row, column);
  for (guint i = 0; i < n; i++)
    {
      const SigComparisonEntry *entry = sig_comparison_get_entry (comparison, row, column, i);

      write_entry (self, entry);
      if (self->after != NULL)
        self->after (entry, self->data);
    }
  if (n == 0)
    write_state (self, comparison, row, column);
}
