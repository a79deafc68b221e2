/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_document_rows_plan_wordings (SigSection      *section,
                                      SigDataset      *dataset,
                                      SigAgreement    *agreement);
void sig_document_rows_plan_form     (SigSection      *section,
                                      SigForm         *form,
                                      SigDocumentText *text);
void sig_document_rows_plan_scope    (SigSection      *section,
                                      SigDataset      *dataset,
                                      SigAgreement    *agreement);
void sig_document_rows_plan_outline  (SigSection      *section,
                                      SigAgreement    *agreement);

G_END_DECLS
