/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-agreement.h"
#include "sig-claim.h"
#include "sig-date.h"
#include "sig-instrument.h"
#include "sig-list.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigEvent:
 *
 * Something that happened. Immutable.
 */
#define SIG_TYPE_EVENT (sig_event_get_type ())
G_DECLARE_FINAL_TYPE (SigEvent, sig_event, SIG, EVENT, SigClaim)

SigDate        sig_event_get_date       (SigEvent *self);
SigDate        sig_event_get_end        (SigEvent *self);
SigTerm       *sig_event_get_kind       (SigEvent *self);
SigList       *sig_event_get_parties    (SigEvent *self);
SigAgreement  *sig_event_get_agreement  (SigEvent *self);
SigInstrument *sig_event_get_instrument (SigEvent *self);
gboolean       sig_event_is_common      (SigEvent *self);
const SigText *sig_event_get_place      (SigEvent *self);
const SigText *sig_event_get_title      (SigEvent *self);
const SigText *sig_event_get_summary    (SigEvent *self);

G_END_DECLS
