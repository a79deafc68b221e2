/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigWording:
 *
 * What an agreement says on a matter that the vocabulary orders. Immutable.
 */
#define SIG_TYPE_WORDING (sig_wording_get_type ())
G_DECLARE_FINAL_TYPE (SigWording, sig_wording, SIG, WORDING, SigClaim)

SigTerm        *sig_wording_get_wording  (SigWording *self);
SigTerm        *sig_wording_get_category (SigWording *self);
const SigQuote *sig_wording_get_quote    (SigWording *self);
const SigText  *sig_wording_get_summary  (SigWording *self);

G_END_DECLS
