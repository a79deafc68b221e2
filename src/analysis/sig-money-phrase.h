/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-money.h"

G_BEGIN_DECLS

char    *sig_money_phrase_amount    (SigMoney   *money);
char    *sig_money_phrase_terms     (SigMoney   *money);
char    *sig_money_phrase_rate      (SigDataset *dataset,
                                     SigRate    *rate);
char    *sig_money_phrase_convert   (SigMoney   *money,
                                     SigRate    *rate,
                                     const char *base);
char    *sig_money_phrase_converted (SigDataset *dataset,
                                     SigMoney   *money,
                                     SigDate     signed_on,
                                     SigRate   **rate);

G_END_DECLS
