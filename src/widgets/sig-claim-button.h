/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigClaimButton:
 *
 * The certainty of a claim as a button that opens what stands behind it. A claim on which the record names a conflict
 * has the sign of dispute beside its certainty.
 */
#define SIG_TYPE_CLAIM_BUTTON (sig_claim_button_get_type ())
G_DECLARE_FINAL_TYPE (SigClaimButton, sig_claim_button, SIG, CLAIM_BUTTON, GtkButton)

GtkWidget *sig_claim_button_new         (SigDataset     *dataset,
                                         SigClaim       *claim);

SigClaim  *sig_claim_button_get_claim   (SigClaimButton *self);
gboolean   sig_claim_button_is_disputed (SigClaimButton *self);
GtkWidget *sig_claim_button_get_popover (SigClaimButton *self);

G_END_DECLS
