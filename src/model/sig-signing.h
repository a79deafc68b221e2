/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-date.h"
#include "sig-list.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigSigning:
 *
 * When, where and by whom an agreement was signed. Immutable.
 */
#define SIG_TYPE_SIGNING (sig_signing_get_type ())
G_DECLARE_FINAL_TYPE (SigSigning, sig_signing, SIG, SIGNING, SigClaim)

SigDate        sig_signing_get_date       (SigSigning *self);
const SigText *sig_signing_get_place      (SigSigning *self);
const SigText *sig_signing_get_occasion   (SigSigning *self);
SigList       *sig_signing_get_signatures (SigSigning *self);

G_END_DECLS
