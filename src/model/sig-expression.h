/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigExpression:
 *
 * A word that an instrument uses in one language. Immutable.
 */
#define SIG_TYPE_EXPRESSION (sig_expression_get_type ())
G_DECLARE_FINAL_TYPE (SigExpression, sig_expression, SIG, EXPRESSION, SigClaim)

const char     *sig_expression_get_concept  (SigExpression *self);
const char     *sig_expression_get_language (SigExpression *self);
const char     *sig_expression_get_term     (SigExpression *self);
const SigQuote *sig_expression_get_quote    (SigExpression *self);
const SigText  *sig_expression_get_summary  (SigExpression *self);

G_END_DECLS
