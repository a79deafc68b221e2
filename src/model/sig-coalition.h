/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-date.h"
#include "sig-list.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigCoalition:
 *
 * A coalition for a capability area. Immutable.
 */
#define SIG_TYPE_COALITION (sig_coalition_get_type ())
G_DECLARE_FINAL_TYPE (SigCoalition, sig_coalition, SIG, COALITION, SigClaim)

SigTerm       *sig_coalition_get_area     (SigCoalition *self);
const SigText *sig_coalition_get_title    (SigCoalition *self);
SigList       *sig_coalition_get_leads    (SigCoalition *self);
SigList       *sig_coalition_get_members  (SigCoalition *self);
SigDate        sig_coalition_get_launched (SigCoalition *self);

G_END_DECLS
