/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-clause.h"
#include "sig-document-text.h"
#include "sig-form.h"
#include "sig-list.h"
#include "sig-record.h"
#include "sig-signing.h"
#include "sig-text.h"
#include "sig-wording.h"

G_BEGIN_DECLS

/**
 * SigAgreement:
 *
 * An agreement between parties. Immutable.
 */
#define SIG_TYPE_AGREEMENT (sig_agreement_get_type ())
G_DECLARE_FINAL_TYPE (SigAgreement, sig_agreement, SIG, AGREEMENT, SigRecord)

const SigText     *sig_agreement_get_title       (SigAgreement *self);
SigList           *sig_agreement_get_parties     (SigAgreement *self);
SigSigning        *sig_agreement_get_signing     (SigAgreement *self);
SigForm           *sig_agreement_get_form        (SigAgreement *self);
SigDocumentText   *sig_agreement_get_text        (SigAgreement *self);
const char *const *sig_agreement_get_outline     (SigAgreement *self);
SigList           *sig_agreement_get_wordings    (SigAgreement *self);
SigList           *sig_agreement_get_clauses     (SigAgreement *self);
SigWording        *sig_agreement_find_wording    (SigAgreement *self,
                                                  SigTerm      *wording);
SigClause         *sig_agreement_find_clause     (SigAgreement      *self,
                                                  SigTemplateClause *common);
SigList           *sig_agreement_get_commitments (SigAgreement *self);
SigList           *sig_agreement_get_money       (SigAgreement *self);
SigList           *sig_agreement_get_reciprocals (SigAgreement *self);
SigList           *sig_agreement_get_scope       (SigAgreement *self);

G_END_DECLS
