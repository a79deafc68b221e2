/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_money_rows_plan (SigSection   *section,
                          SigExplorer  *explorer,
                          SigAgreement *agreement);

G_END_DECLS
