/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-withdrawal.h"

G_BEGIN_DECLS

SigWithdrawal *sig_export_withdrawal_parse (SigDataset  *dataset,
                                            const char  *expression,
                                            GError     **error);

G_END_DECLS
