/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-entry-writer.h"

#include "sig-rate.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ENTRY_GAP 3.5          /* above an entry, at text scale 1 */
#define LINE_GAP 0.8           /* above a further paragraph of an entry */
#define SHORT_TEXT 60          /* bytes: what is no longer is marked word by word */

typedef struct
{
  SigEntryWriter *writer;
  const SigComparisonEntry *entry;
  gboolean has_referred;
  gboolean has_begun;
  gboolean goes_on;           /* whether it stands in the paragraph of the entry before */
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
  SigCertainty certainty;

  if (self->has_referred)
    return;

  self->has_referred = TRUE;
  certainty = entry->disputed ? SIG_CERTAINTY_DISPUTED : entry->certainty;
  if (entry->claim != NULL && certainty != SIG_CERTAINTY_PRIMARY)
    sig_scribe_inlay (get_scribe (self), SIG_INLAY_CERTAINTY (certainty));
  sig_end_notes_refer (self->writer->notes, entry->citations, entry->n_citations, entry->at);
}

static void
finish (Entry    *self,
        gboolean  has_bar)
{
  SigParagraph *paragraph = sig_scribe_end (get_scribe (self), self->writer->width);

  paragraph->space = (self->has_begun ? LINE_GAP : ENTRY_GAP) * self->writer->maker->options->text_scale;
  paragraph->has_bar = has_bar;
  self->has_begun = TRUE;
  self->writer->sink (paragraph, self->writer->data);
}

static void
write_words (Entry        *self,
             SigTextStyle  style,
             const char   *words,
             GArray       *spans)
{
  const gboolean has_bar = words != NULL && style == SIG_TEXT_BODY && strlen (words) > SHORT_TEXT &&
                           sig_comparison_is_other_text (words, spans);

  if (words == NULL)
    return;

  sig_entry_writer_begin (self->writer, style);
  sig_scribe_write_marked (get_scribe (self), words, has_bar ? NULL : spans);
  refer (self);
  finish (self, has_bar);
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
  gboolean has_bar;

  if (entry->quote == NULL && entry->quote_known == SIG_NOT_KNOWN)
    write_words (self, SIG_TEXT_ABSENT, _("No quotation found"), NULL);
  if (entry->quote == NULL)
    return;

  has_bar = sig_comparison_is_other_text (entry->quote, entry->quote_spans);
  marks = g_strsplit (C_("citation", "“%s”"), "%s", 2);
  sig_entry_writer_begin (self->writer, SIG_TEXT_QUOTE);
  sig_scribe_write (get_scribe (self), marks[0]);
  sig_scribe_write_marked (get_scribe (self), entry->quote, has_bar ? NULL : entry->quote_spans);
  sig_scribe_write (get_scribe (self), marks[0] != NULL && marks[1] != NULL ? marks[1] : "");
  refer (self);
  finish (self, has_bar);
}

static void
write_converted (Entry *self)
{
  if (self->entry->converted == NULL)
    return;

  sig_entry_writer_begin (self->writer, SIG_TEXT_ABSENT);
  sig_scribe_write (get_scribe (self), self->entry->converted);
  if (self->entry->rate != NULL)
    sig_end_notes_refer_to (self->writer->notes, SIG_CLAIM (self->entry->rate));
  finish (self, FALSE);
}

/* Everything in one paragraph: value, summary, quotation, as in a dictionary. */
static void
write_run_in (Entry *self)
{
  const SigComparisonEntry *entry = self->entry;
  SigScribe *scribe = get_scribe (self);
  const char *const parts[] = { entry->text, entry->converted, entry->note };

  if (self->goes_on)
    sig_scribe_write (scribe, C_("between the entries of a paragraph", " • "));
  else
    sig_entry_writer_begin (self->writer, SIG_TEXT_BODY);
  if (entry->head != NULL)
    {
      sig_scribe_write (scribe, entry->head);
      refer (self);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      {
        sig_scribe_write (scribe, self->has_referred ? C_("between parts of an entry", " · ") : "");
        sig_scribe_write (scribe, parts[i]);
        refer (self);
      }
  if (entry->converted != NULL && entry->rate != NULL)
    sig_end_notes_refer_to (self->writer->notes, SIG_CLAIM (entry->rate));
  if (entry->quote != NULL && !self->writer->has_no_quotes)
    {
      g_autofree char *quote = sig_sheet_words_quote (entry->quote);

      sig_scribe_write (scribe, self->has_referred ? " " : "");
      sig_scribe_write_as (scribe, SIG_TEXT_QUOTE, quote);
      refer (self);
    }
}

static void
write_entry (Entry *self)
{
  const SigComparisonEntry *entry = self->entry;

  write_head (self);
  if (!self->writer->is_brief || entry->head == NULL)
    {
      write_words (self, SIG_TEXT_BODY, entry->text, entry->text_spans);
      write_quote (self);
      write_converted (self);
    }
  write_words (self, SIG_TEXT_ABSENT, entry->note, NULL);
}

/* A remark is nothing but a text: several of them need no paragraph each. */
static gboolean
is_remark (const SigComparisonEntry *entry)
{
  return entry->head == NULL && entry->quote == NULL && entry->converted == NULL && entry->note == NULL;
}

static void
write_entries_run_in (SigEntryWriter *self,
                      SigComparison  *comparison,
                      guint           row,
                      guint           column)
{
  const guint n = sig_comparison_get_n_entries (comparison, row, column);
  gboolean goes_on = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const SigComparisonEntry *entry = sig_comparison_get_entry (comparison, row, column, i);
      Entry state = { .writer = self, .entry = entry, .goes_on = goes_on };

      write_run_in (&state);
      if (self->after != NULL)
        self->after (entry, self->data);
      goes_on = i + 1 < n && is_remark (entry) &&
                is_remark (sig_comparison_get_entry (comparison, row, column, i + 1));
      if (!goes_on)
        sig_entry_writer_end (self, ENTRY_GAP / 2);
    }
}

/*
 * sig_entry_writer_begin:
 * @self: a writer
 * @style: a style
 *
 * Begins a paragraph, with the label where there is one.
 */
void
sig_entry_writer_begin (SigEntryWriter *self,
                        SigTextStyle    style)
{
  sig_scribe_begin (&self->maker->scribe, style);
  if (self->label == NULL)
    return;

  sig_scribe_write_as (&self->maker->scribe, SIG_TEXT_LABEL, self->label);
  /* An en space. */
  sig_scribe_write (&self->maker->scribe, "\342\200\202");
  self->label = NULL;
}

/*
 * sig_entry_writer_end:
 * @self: a writer
 * @space: room above the paragraph, at text scale 1
 *
 * Ends a paragraph.
 */
void
sig_entry_writer_end (SigEntryWriter *self,
                      double          space)
{
  SigParagraph *paragraph = sig_scribe_end (&self->maker->scribe, self->width);

  paragraph->space = space * self->maker->options->text_scale;
  self->sink (paragraph, self->data);
}

/* What a cell says that has no entry: none, not known, not recorded; that something is missing is marked. */
static void
write_state (SigEntryWriter       *writer,
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
sig_entry_writer_write (SigEntryWriter       *self,
                        SigComparison        *comparison,
                        guint                 row,
                        guint                 column)
{
  const guint n = sig_comparison_get_n_entries (comparison, row, column);

  sig_comparison_mark (comparison, row, column);
  if (n == 0)
    write_state (self, comparison, row, column);
  else if (self->is_run_in)
    write_entries_run_in (self, comparison, row, column);
  else
    for (guint i = 0; i < n; i++)
      {
        const SigComparisonEntry *entry = sig_comparison_get_entry (comparison, row, column, i);
        Entry state = { .writer = self, .entry = entry };

        write_entry (&state);
        if (self->after != NULL)
          self->after (entry, self->data);
      }
}
