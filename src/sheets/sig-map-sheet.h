/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-filter.h"
#include "sig-sheet.h"
#include "sig-standings.h"

G_BEGIN_DECLS

SigSheet *sig_map_sheet_new (SigStandings          *standings,
                             const char            *colour_by,
                             SigFilter             *filter,
                             const SigSheetOptions *options);

G_END_DECLS
