/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet-table.h"
#include "sig-table-panels.h"

G_BEGIN_DECLS

/* What stands in one cell, one paragraph below the other. */
typedef struct
{
  SigParagraph *first;
  SigParagraph *last;
} SigSheetCell;

typedef struct
{
  SigSheetCell head;
  const char *title;          /* of a topic; NULL for a row of cells */
} SigSheetRow;

struct _SigSheetTable
{
  SigSheetMaker *maker;
  guint n_columns;
  double row_head_width;
  double gap;
  double row_air;             /* above and below the text of a row, in points */
  double *widths;
  GArray *panels;
  GArray *rows;
  GArray *heads;
  GArray *cells;              /* of the panel that is being filled, row by row */
  SigSheetCell corner_head;
  SigParagraph *corner;       /* of the panel that is set: its name, then the head of the heads of rows */
  const char *corner_name;    /* NULL where there is but one panel */
  guint panel;
};

void sig_table_set (SigSheetTable       *self,
                    const SigTablePanel *panel);

G_END_DECLS
