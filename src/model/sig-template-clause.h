/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-list.h"
#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigTemplateClause:
 *
 * A clause that the agreements have in common. Immutable.
 */
#define SIG_TYPE_TEMPLATE_CLAUSE (sig_template_clause_get_type ())
G_DECLARE_FINAL_TYPE (SigTemplateClause, sig_template_clause, SIG, TEMPLATE_CLAUSE, SigRecord)

const SigText *sig_template_clause_get_title   (SigTemplateClause *self);
const SigText *sig_template_clause_get_summary (SigTemplateClause *self);
SigList       *sig_template_clause_get_points  (SigTemplateClause *self);

G_END_DECLS
