/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"
#include "sig-sheet.h"

G_BEGIN_DECLS

SigSheet *sig_comparison_sheet_new        (SigComparison         *comparison,
                                           const SigSheetOptions *options);
SigSheet *sig_comparison_sheet_new_pinned (SigComparison         *comparison,
                                           SigComparisonPins     *pins,
                                           const SigSheetOptions *options);

G_END_DECLS
