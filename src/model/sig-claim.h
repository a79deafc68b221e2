/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"

G_BEGIN_DECLS

/**
 * SigClaim:
 *
 * Whatever somebody could dispute: a statement with its sources, its certainty and an address. Immutable.
 */
#define SIG_TYPE_CLAIM (sig_claim_get_type ())
G_DECLARE_FINAL_TYPE (SigClaim, sig_claim, SIG, CLAIM, SigRecord)

const char        *sig_claim_get_address   (SigClaim *self);
SigCertainty       sig_claim_get_certainty (SigClaim *self);
const SigCitation *sig_claim_get_citations (SigClaim *self,
                                            guint    *n);

G_END_DECLS
