/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-date.h"
#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigPeriod:
 *
 * A band behind the lanes. Immutable.
 */
#define SIG_TYPE_PERIOD (sig_period_get_type ())
G_DECLARE_FINAL_TYPE (SigPeriod, sig_period, SIG, PERIOD, SigRecord)

const SigText *sig_period_get_title (SigPeriod *self);
SigDate        sig_period_get_from  (SigPeriod *self);
SigDate        sig_period_get_to    (SigPeriod *self);

G_END_DECLS
