/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_clause_rows_plan (SigSection        *section,
                           SigTemplateClause *common,
                           SigAgreement      *agreement);

G_END_DECLS
