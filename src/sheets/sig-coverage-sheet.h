/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-scenario.h"
#include "sig-sheet.h"

G_BEGIN_DECLS

SigSheet *sig_coverage_sheet_new (SigScenario           *scenario,
                                  const SigSheetOptions *options);

G_END_DECLS
