/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-date.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigFulfilment:
 *
 * What had become of a promise by a date. Immutable.
 */
#define SIG_TYPE_FULFILMENT (sig_fulfilment_get_type ())
G_DECLARE_FINAL_TYPE (SigFulfilment, sig_fulfilment, SIG, FULFILMENT, SigClaim)

SigDate        sig_fulfilment_get_date    (SigFulfilment *self);
guint          sig_fulfilment_get_level   (SigFulfilment *self);
const SigText *sig_fulfilment_get_summary (SigFulfilment *self);

G_END_DECLS
