/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"
#include "sig-end-notes.h"

G_BEGIN_DECLS

/* The parts of a sheet on a withdrawal, each below what the sheet is filled with. */

void sig_withdrawal_parts_set_areas      (SigSheetMaker *maker,
                                          SigEndNotes   *notes,
                                          SigCoverage   *coverage);
void sig_withdrawal_parts_set_coalitions (SigSheetMaker *maker,
                                          SigEndNotes   *notes,
                                          SigScenario   *scenario);
void sig_withdrawal_parts_set_agreements (SigSheetMaker *maker,
                                          SigEndNotes   *notes,
                                          SigScenario   *scenario);
void sig_withdrawal_parts_set_money      (SigSheetMaker *maker,
                                          SigEndNotes   *notes,
                                          SigScenario   *scenario);

G_END_DECLS
