/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"
#include "sig-export-job.h"
#include "sig-scenario.h"
#include "sig-sheet.h"

G_BEGIN_DECLS

SigComparison *sig_export_make_comparison  (SigStandings  *standings,
                                            SigList       *records,
                                            const char    *baseline,
                                            SigDay         day);
SigScenario   *sig_export_make_scenario    (SigStandings  *standings,
                                            SigDay         day,
                                            SigWithdrawal *withdrawal);
GPtrArray     *sig_export_make_sheets      (SigExportJob  *self,
                                            GCancellable  *cancellable,
                                            GError       **error);
char          *sig_export_dup_sheet_suffix (SigExportJob  *self,
                                            guint          index,
                                            guint          n_sheets);

G_END_DECLS
