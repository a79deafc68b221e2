/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigForm:
 *
 * What a document is in law. Immutable.
 */
#define SIG_TYPE_FORM (sig_form_get_type ())
G_DECLARE_FINAL_TYPE (SigForm, sig_form, SIG, FORM, SigClaim)

const char     *sig_form_get_calls_itself   (SigForm *self);
SigTerm        *sig_form_get_binding        (SigForm *self);
SigTruth        sig_form_get_ratification   (SigForm *self);
const SigText  *sig_form_get_in_force       (SigForm *self);
double          sig_form_get_duration_years (SigForm *self);
double          sig_form_get_notice_months  (SigForm *self);
SigTerm        *sig_form_get_lapse          (SigForm *self);
const SigText  *sig_form_get_remark         (SigForm *self);
const SigQuote *sig_form_get_quote          (SigForm *self);

G_END_DECLS
