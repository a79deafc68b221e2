/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-section-table.h"

/*
 * sig_section_table_begin:
 * @self: a table
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @row_head_width: how wide the heads of the rows are, in points at text scale 1
 * @heads: (array): what stands above the heads of the rows, then above each column
 * @parts: (array length=n_columns): for each column its part of the width
 * @n_columns: how many columns there are beside the heads of the rows
 *
 * Begins a table below what the sheet is filled with.
 */
void
sig_section_table_begin (SigSectionTable   *self,
                         SigSheetMaker     *maker,
                         SigEndNotes       *notes,
                         double             row_head_width,
                         const char *const *heads,
                         const double      *parts,
                         guint              n_columns)
{
  *self = (SigSectionTable) { .maker = maker, .notes = notes };
  self->table = sig_sheet_table_new (maker, n_columns, row_head_width, 1, n_columns);
  sig_sheet_table_set_widths (self->table, parts);
  for (int i = -1; i < (int) n_columns; i++)
    if (heads[i + 1] != NULL)
      sig_sheet_table_write_head (self->table, i,
                                  sig_scribe_paragraph (&maker->scribe, SIG_TEXT_LIST_HEAD, heads[i + 1],
                                                        sig_sheet_table_get_text_width (self->table, i)));
}

/*
 * sig_section_table_end:
 * @self: a table
 *
 * Sets the table on pages.
 */
void
sig_section_table_end (SigSectionTable *self)
{
  sig_sheet_table_set_panel (self->table, 0);
  g_clear_pointer (&self->table, sig_sheet_table_free);
}

/*
 * sig_section_table_add_topic:
 * @self: a table
 * @title: what the rows below are about
 *
 * Adds a title between rows.
 */
void
sig_section_table_add_topic (SigSectionTable *self,
                             const char      *title)
{
  sig_sheet_table_add_topic (self->table, title);
}

/*
 * sig_section_table_add_row:
 * @self: a table
 * @title: its head
 * @claim: (nullable): what the head rests on
 *
 * Adds a row; the next cell that is written is its first.
 */
void
sig_section_table_add_row (SigSectionTable *self,
                           const char      *title,
                           SigClaim        *claim)
{
  self->row = sig_sheet_table_add_row (self->table);
  self->column = SIG_SHEET_ROW_HEAD;
  sig_section_table_write (self, SIG_TEXT_ROW, title, claim);
}

/*
 * sig_section_table_begin_cell:
 * @self: a table
 * @style: how it is written
 *
 * Begins the next cell of the row, for the scribe to write in.
 */
void
sig_section_table_begin_cell (SigSectionTable *self,
                              SigTextStyle     style)
{
  sig_scribe_begin (&self->maker->scribe, style);
}

/*
 * sig_section_table_end_line:
 * @self: a table
 * @next: how the next paragraph is written
 *
 * Ends a paragraph of a cell, and begins another one below it.
 */
void
sig_section_table_end_line (SigSectionTable *self,
                            SigTextStyle     next)
{
  const double width = sig_sheet_table_get_text_width (self->table, self->column);

  sig_sheet_table_write (self->table, self->row, self->column, sig_scribe_end (&self->maker->scribe, width));
  sig_scribe_begin (&self->maker->scribe, next);
}

/*
 * sig_section_table_end_cell:
 * @self: a table
 *
 * Ends a cell.
 */
void
sig_section_table_end_cell (SigSectionTable *self)
{
  const double width = sig_sheet_table_get_text_width (self->table, self->column);

  sig_sheet_table_write (self->table, self->row, self->column, sig_scribe_end (&self->maker->scribe, width));
  self->column++;
}

/*
 * sig_section_table_write:
 * @self: a table
 * @style: how it is written
 * @words: (nullable): what the next cell says; a dash where there is nothing to say
 * @claim: (nullable): what it rests on
 *
 * Writes the next cell.
 */
void
sig_section_table_write (SigSectionTable *self,
                         SigTextStyle     style,
                         const char      *words,
                         SigClaim        *claim)
{
  sig_section_table_begin_cell (self, words != NULL ? style : SIG_TEXT_ABSENT);
  sig_scribe_write (&self->maker->scribe, words != NULL ? words : "–");
  if (words != NULL && claim != NULL)
    sig_end_notes_refer_to (self->notes, claim);
  sig_section_table_end_cell (self);
}
