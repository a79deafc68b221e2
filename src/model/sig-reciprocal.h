/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-list.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigReciprocal:
 *
 * What is owed in return. Immutable.
 */
#define SIG_TYPE_RECIPROCAL (sig_reciprocal_get_type ())
G_DECLARE_FINAL_TYPE (SigReciprocal, sig_reciprocal, SIG, RECIPROCAL, SigClaim)

SigList        *sig_reciprocal_get_by      (SigReciprocal *self);
SigTerm        *sig_reciprocal_get_area    (SigReciprocal *self);
const SigText  *sig_reciprocal_get_summary (SigReciprocal *self);
const SigQuote *sig_reciprocal_get_quote   (SigReciprocal *self);

G_END_DECLS
