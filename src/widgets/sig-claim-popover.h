/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigClaimPopover:
 *
 * What stands behind a claim: how certain it is, its sources and the places in them, the rule by which it was put
 * under its heading, what the sources disagree on; and buttons that copy its citation and a report of it.
 *
 * After copying it activates the action "claim.copied" with a sentence for the person; a view that holds claims, or
 * its window, installs that action.
 */
#define SIG_TYPE_CLAIM_POPOVER (sig_claim_popover_get_type ())
G_DECLARE_FINAL_TYPE (SigClaimPopover, sig_claim_popover, SIG, CLAIM_POPOVER, GtkPopover)

GtkWidget *sig_claim_popover_new       (SigDataset      *dataset,
                                        SigClaim        *claim);

SigClaim  *sig_claim_popover_get_claim (SigClaimPopover *self);

G_END_DECLS
