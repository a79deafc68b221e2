/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-date.h"
#include "sig-list.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigMoney:
 *
 * A sum of money, a share of GDP or things, as stated. Immutable.
 */
#define SIG_TYPE_MONEY (sig_money_get_type ())
G_DECLARE_FINAL_TYPE (SigMoney, sig_money, SIG, MONEY, SigClaim)

SigList        *sig_money_get_by         (SigMoney *self);
const char     *sig_money_get_amount     (SigMoney *self);
const char     *sig_money_get_currency   (SigMoney *self);
SigTerm        *sig_money_get_nature     (SigMoney *self);
SigTerm        *sig_money_get_kind       (SigMoney *self);
SigDate         sig_money_get_from       (SigMoney *self);
SigDate         sig_money_get_to         (SigMoney *self);
gboolean        sig_money_per_year       (SigMoney *self);
gboolean        sig_money_is_counted     (SigMoney *self);
const SigText  *sig_money_get_summary    (SigMoney *self);
const SigQuote *sig_money_get_quote      (SigMoney *self);
SigList        *sig_money_get_fulfilment (SigMoney *self);

G_END_DECLS
