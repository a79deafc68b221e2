/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colouring.h"
#include "sig-end-notes.h"
#include "sig-filter.h"
#include "sig-sheet-maker.h"

G_BEGIN_DECLS

/* A map that is being made. */
typedef struct
{
  SigSheetMaker maker;
  SigStandings *standings;
  SigDataset *dataset;
  SigColouring *colouring;
  SigFilter *filter;
  SigEndNotes *notes;
  SigDay day;
} SigMapSheet;

void sig_map_sheet_set_grid  (SigMapSheet *self);
void sig_map_sheet_set_table (SigMapSheet *self);

G_END_DECLS
