/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-list.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigCommitment:
 *
 * A promise to the focus. Immutable.
 */
#define SIG_TYPE_COMMITMENT (sig_commitment_get_type ())
G_DECLARE_FINAL_TYPE (SigCommitment, sig_commitment, SIG, COMMITMENT, SigClaim)

SigList        *sig_commitment_get_by         (SigCommitment *self);
SigTerm        *sig_commitment_get_area       (SigCommitment *self);
SigTerm        *sig_commitment_get_role       (SigCommitment *self);
const SigText  *sig_commitment_get_summary    (SigCommitment *self);
const SigQuote *sig_commitment_get_quote      (SigCommitment *self);
SigList        *sig_commitment_get_fulfilment (SigCommitment *self);

G_END_DECLS
