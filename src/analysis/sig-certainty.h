/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"

G_BEGIN_DECLS

const char *sig_certainty_get_title   (SigCertainty  certainty);
const char *sig_certainty_get_phrase  (SigCertainty  certainty);
const char *sig_certainty_get_meaning (SigCertainty  certainty);
char       *sig_certainty_dup_name    (SigClaim     *claim,
                                       gboolean      disputed);

G_END_DECLS
