/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim-row.h"
#include "sig-section.h"

G_BEGIN_DECLS

/* What rows of every kind are made of, and the rows that say that there is nothing. */

SigClaimRow *sig_plain_rows_new_fact          (SigExplorer *explorer,
                                               gpointer     claim,
                                               const char  *key,
                                               const char  *value);
GtkWidget   *sig_plain_rows_new_link          (const char  *label,
                                               const char  *css_class);
void         sig_plain_rows_add_or_lacking    (SigClaimRow *row,
                                               SigRowPart   part,
                                               const char  *text);
void         sig_plain_rows_add_disclosure    (SigClaimRow *row,
                                               const char  *label,
                                               const char  *name,
                                               GtkWidget   *disclosed);
void         sig_plain_rows_add_promisers     (SigClaimRow *row,
                                               SigList     *by);
void         sig_plain_rows_add_fulfilment    (SigClaimRow *row,
                                               SigExplorer *explorer,
                                               SigAgreement *agreement,
                                               SigClaim    *promise);
void         sig_plain_rows_add_sources       (SigClaimRow       *row,
                                               const char        *name,
                                               const SigCitation *citations,
                                               guint              n);

void         sig_plain_rows_plan_all          (SigSection  *section,
                                               SigRowFunc   make,
                                               SigList     *records,
                                               gpointer     owner);
void         sig_plain_rows_plan_none         (SigSection  *section);
void         sig_plain_rows_plan_not_recorded (SigSection  *section);

G_END_DECLS
