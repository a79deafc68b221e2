/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"

G_BEGIN_DECLS

/**
 * SigRate:
 *
 * How much of a currency one unit of the base bought in a year. Immutable.
 */
#define SIG_TYPE_RATE (sig_rate_get_type ())
G_DECLARE_FINAL_TYPE (SigRate, sig_rate, SIG, RATE, SigClaim)

const char *sig_rate_get_currency (SigRate *self);
guint       sig_rate_get_year     (SigRate *self);
const char *sig_rate_get_per_base (SigRate *self);

G_END_DECLS
