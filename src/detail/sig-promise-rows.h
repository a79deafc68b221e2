/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_promise_rows_plan_commitments (SigSection   *section,
                                        SigDataset   *dataset,
                                        SigAgreement *agreement);
void sig_promise_rows_plan_reciprocals (SigSection   *section,
                                        SigDataset   *dataset,
                                        SigAgreement *agreement);

G_END_DECLS
