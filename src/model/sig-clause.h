/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-list.h"
#include "sig-point.h"
#include "sig-template-clause.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigClause:
 *
 * What an agreement does with a clause of the template. Immutable.
 */
#define SIG_TYPE_CLAUSE (sig_clause_get_type ())
G_DECLARE_FINAL_TYPE (SigClause, sig_clause, SIG, CLAUSE, SigClaim)

SigTemplateClause    *sig_clause_get_template_clause (SigClause *self);
const char           *sig_clause_get_heading         (SigClause *self);
int                   sig_clause_get_within_hours    (SigClause *self);
SigList              *sig_clause_get_points          (SigClause *self);
const SigText *const *sig_clause_get_deviations      (SigClause *self, guint *n);
const SigQuote       *sig_clause_get_quote           (SigClause *self);

SigPoint             *sig_clause_find_point          (SigClause        *self,
                                                       SigTemplatePoint *common);

G_END_DECLS
