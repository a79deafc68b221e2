/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-end-notes.h"
#include "sig-sheet-table.h"

G_BEGIN_DECLS

/**
 * SigSectionTable:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @table: the table
 * @row: the row that is written
 * @column: the cell of it that is written
 *
 * A table whose columns are few, written row by row, cell by cell.
 */
typedef struct
{
  SigSheetMaker *maker;
  SigEndNotes   *notes;
  SigSheetTable *table;
  guint          row;
  int            column;
} SigSectionTable;

void sig_section_table_begin      (SigSectionTable   *self,
                                   SigSheetMaker     *maker,
                                   SigEndNotes       *notes,
                                   double             row_head_width,
                                   const char *const *heads,
                                   const double      *parts,
                                   guint              n_columns);
void sig_section_table_end        (SigSectionTable   *self);

void sig_section_table_add_topic  (SigSectionTable   *self,
                                   const char        *title);
void sig_section_table_add_row    (SigSectionTable   *self,
                                   const char        *title,
                                   SigClaim          *claim);
void sig_section_table_begin_cell (SigSectionTable   *self,
                                   SigTextStyle       style);
void sig_section_table_end_cell   (SigSectionTable   *self);
void sig_section_table_end_line   (SigSectionTable   *self,
                                   SigTextStyle       next);
void sig_section_table_write      (SigSectionTable   *self,
                                   SigTextStyle       style,
                                   const char        *words,
                                   SigClaim          *claim);

G_END_DECLS
