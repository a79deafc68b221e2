/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-entry-writer.h"
#include "sig-sheet-flow.h"

G_BEGIN_DECLS

void sig_fact_extras_write_fulfilment (SigEntryWriter *writer,
                                       SigComparison  *comparison,
                                       SigClaim       *promise);
void sig_fact_extras_write_conflicts  (SigSheetFlow   *flow,
                                       SigEntryWriter *writer,
                                       SigDataset     *dataset,
                                       SigAgreement   *agreement);
void sig_fact_extras_write_gaps       (SigSheetFlow   *flow,
                                       SigEntryWriter *writer,
                                       SigDataset     *dataset,
                                       SigAgreement   *agreement);

G_END_DECLS
