/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-party.h"
#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigSignature:
 *
 * Who signed for a party. Immutable.
 */
#define SIG_TYPE_SIGNATURE (sig_signature_get_type ())
G_DECLARE_FINAL_TYPE (SigSignature, sig_signature, SIG, SIGNATURE, SigRecord)

SigParty      *sig_signature_get_party (SigSignature *self);
const char    *sig_signature_get_name  (SigSignature *self);
const SigText *sig_signature_get_role  (SigSignature *self);

G_END_DECLS
