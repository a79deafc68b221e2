/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"
#include "sig-sheet-maker.h"

G_BEGIN_DECLS

void sig_coverage_matrix_set (SigSheetMaker *maker,
                              SigCoverage   *coverage);

G_END_DECLS
