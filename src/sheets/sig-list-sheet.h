/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet.h"
#include "sig-standings.h"

G_BEGIN_DECLS

SigSheet *sig_list_sheet_new (SigStandings          *standings,
                              SigList               *agreements,
                              const SigSheetOptions *options);

G_END_DECLS
