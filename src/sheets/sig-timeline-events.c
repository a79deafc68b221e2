/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-sheet-private.h"

#include "sig-phrase.h"
#include "sig-sheet-table.h"

#include <glib/gi18n-lib.h>

/* In points, at text scale 1. */
#define ROW_HEAD_WIDTH 96
#define LEAST_COLUMN 80

enum
{
  COLUMN_KIND,
  COLUMN_PARTIES,
  COLUMN_EVENT,
  N_COLUMNS,
};

static const double widths[N_COLUMNS] = { 1, 1.5, 3.4 };

static void
write_head (SigTimelineSheet *self,
            SigSheetTable    *table,
            guint             row)
{
  SigEvent *event = self->events->pdata[row];
  const SigDate end = sig_event_get_end (event);
  g_autofree char *date = sig_date_is_set (end) ? sig_phrase_span (sig_event_get_date (event), end)
                                                : sig_date_format (sig_event_get_date (event), SIG_DATE_LONG);
  g_autofree char *words = g_strdup_printf ("%u  %s", row + 1, date);

  sig_sheet_table_write (table, sig_sheet_table_add_row (table), SIG_SHEET_ROW_HEAD,
                         sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_HEAD, words,
                                               sig_sheet_table_get_text_width (table, SIG_SHEET_ROW_HEAD)));
}

static void
write_words (SigTimelineSheet *self,
             SigSheetTable    *table,
             guint             row,
             int               column,
             const char       *words)
{
  sig_sheet_table_write (table, row, column,
                         sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_BODY, words,
                                               sig_sheet_table_get_text_width (table, column)));
}

static void
write_event (SigTimelineSheet *self,
             SigSheetTable    *table,
             guint             row)
{
  SigEvent *event = self->events->pdata[row];
  SigScribe *scribe = &self->maker.scribe;
  const char *place = sig_text_get (sig_event_get_place (event));

  sig_scribe_begin (scribe, SIG_TEXT_BODY);
  sig_scribe_write (scribe, sig_text_get (sig_event_get_title (event)));
  if (place != NULL)
    {
      sig_scribe_write (scribe, C_("between a title and a place", " · "));
      sig_scribe_write (scribe, place);
    }
  sig_end_notes_refer_to (self->notes, SIG_CLAIM (event));
  sig_sheet_table_write (table, row, COLUMN_EVENT,
                         sig_scribe_end (scribe, sig_sheet_table_get_text_width (table, COLUMN_EVENT)));
}

static void
write_row (SigTimelineSheet *self,
           SigSheetTable    *table,
           guint             row)
{
  SigEvent *event = self->events->pdata[row];
  SigParty *focus = sig_dataset_get_focus (self->dataset);
  g_autofree char *parties = sig_phrase_parties (sig_event_get_parties (event), focus);

  /* All events have to do with the party whose web it is: it is named only where it is alone. */
  write_words (self, table, row, COLUMN_KIND, sig_text_get (sig_term_get_title (sig_event_get_kind (event))));
  write_words (self, table, row, COLUMN_PARTIES, *parties == '\0' && focus != NULL ? sig_phrase_name (focus) : parties);
  write_event (self, table, row);
}

static void
set_heading (SigTimelineSheet *self)
{
  SigParagraph *heading = sig_timeline_sheet_write (self, SIG_TEXT_SECTION, _("Events"), self->maker.width);

  sig_sheet_maker_outline (&self->maker, _("Events"), 0);
  sig_sheet_maker_begin (&self->maker, "H2", NULL);
  sig_sheet_maker_place (&self->maker, heading, self->maker.left, self->maker.y, 0, 1);
  sig_sheet_maker_end (&self->maker, "H2");
  self->maker.y += heading->height + 6 * self->maker.options->text_scale;
}

/*
 * sig_timeline_sheet_set_events:
 * @self: a timeline whose lanes are set
 *
 * Sets the list of the events on pages of its own.
 */
void
sig_timeline_sheet_set_events (SigTimelineSheet *self)
{
  const char *const heads[N_COLUMNS] = { _("Kind"), _("Parties"), _("Event") };
  g_autoptr(SigSheetTable) table = NULL;

  sig_sheet_maker_turn_page (&self->maker);
  set_heading (self);
  table = sig_sheet_table_new (&self->maker, N_COLUMNS, ROW_HEAD_WIDTH, LEAST_COLUMN, N_COLUMNS);
  sig_sheet_table_set_widths (table, widths);
  for (guint i = 0; i < N_COLUMNS; i++)
    sig_sheet_table_write_head (table, i,
                                sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_LIST_HEAD, heads[i],
                                                      sig_sheet_table_get_text_width (table, i)));
  for (guint i = 0; i < self->events->len; i++)
    write_head (self, table, i);
  for (guint i = 0; i < self->events->len; i++)
    write_row (self, table, i);
  sig_sheet_table_set_panel (table, 0);
}
