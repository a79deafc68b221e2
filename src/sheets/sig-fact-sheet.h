/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-agreement.h"
#include "sig-sheet.h"
#include "sig-standings.h"

G_BEGIN_DECLS

SigSheet *sig_fact_sheet_new (SigStandings          *standings,
                              SigAgreement          *agreement,
                              const SigSheetOptions *options);

G_END_DECLS
