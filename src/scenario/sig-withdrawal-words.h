/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-withdrawal.h"

G_BEGIN_DECLS

SigWithdrawal *sig_withdrawal_named     (SigDataset    *dataset,
                                         const char    *name);
char          *sig_withdrawal_dup_name  (SigDataset    *dataset,
                                         const char    *id);
char          *sig_withdrawal_dup_names (SigDataset    *dataset,
                                         SigWithdrawal *withdrawal);

G_END_DECLS
