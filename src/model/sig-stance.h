/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigStance:
 *
 * Why a party has not signed. Immutable.
 */
#define SIG_TYPE_STANCE (sig_stance_get_type ())
G_DECLARE_FINAL_TYPE (SigStance, sig_stance, SIG, STANCE, SigClaim)

const SigText *sig_stance_get_summary (SigStance *self);

G_END_DECLS
