/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet-maker.h"

G_BEGIN_DECLS

/**
 * SigSheetTable:
 *
 * A table on paper: columns that do not fit side by side go to further panels, each with the heads of the rows; each page
 * has the heads of its columns. A panel is filled, then set with sig_sheet_table_set_panel() before the next one is begun,
 * so that numbers of notes follow the order of reading.
 */
typedef struct _SigSheetTable SigSheetTable;

/** The column of the heads of the rows, where a function asks for a column. */
#define SIG_SHEET_ROW_HEAD (-1)

SigSheetTable *sig_sheet_table_new              (SigSheetMaker  *maker,
                                                 guint           n_columns,
                                                 double          row_head_width,
                                                 double          least_width,
                                                 guint           most_columns);
void           sig_sheet_table_free             (SigSheetTable  *self);
void           sig_sheet_table_set_widths       (SigSheetTable  *self,
                                                 const double   *parts);
void           sig_sheet_table_set_air          (SigSheetTable  *self,
                                                 double          gap,
                                                 double          row_air);

guint          sig_sheet_table_get_n_panels     (SigSheetTable  *self);
void           sig_sheet_table_get_panel        (SigSheetTable  *self,
                                                 guint           panel,
                                                 guint          *first_column,
                                                 guint          *n_columns);
double         sig_sheet_table_get_text_width   (SigSheetTable  *self,
                                                 int             column);

guint          sig_sheet_table_add_row          (SigSheetTable  *self);
guint          sig_sheet_table_add_topic        (SigSheetTable  *self,
                                                 const char     *title);
void           sig_sheet_table_write_head       (SigSheetTable  *self,
                                                 int             column,
                                                 SigParagraph   *paragraph);
void           sig_sheet_table_write            (SigSheetTable  *self,
                                                 guint           row,
                                                 int             column,
                                                 SigParagraph   *paragraph);
void           sig_sheet_table_set_panel        (SigSheetTable  *self,
                                                 guint           panel);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSheetTable, sig_sheet_table_free)

G_END_DECLS
