/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-list.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigProvision:
 *
 * A provision of an instrument. Immutable.
 */
#define SIG_TYPE_PROVISION (sig_provision_get_type ())
G_DECLARE_FINAL_TYPE (SigProvision, sig_provision, SIG, PROVISION, SigClaim)

const char     *sig_provision_get_number  (SigProvision *self);
SigList        *sig_provision_get_by      (SigProvision *self);
const SigText  *sig_provision_get_summary (SigProvision *self);
const SigQuote *sig_provision_get_quote   (SigProvision *self);

G_END_DECLS
