/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-date.h"
#include "sig-document-text.h"
#include "sig-form.h"
#include "sig-list.h"
#include "sig-record.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigInstrument:
 *
 * A document around the agreements. Immutable.
 */
#define SIG_TYPE_INSTRUMENT (sig_instrument_get_type ())
G_DECLARE_FINAL_TYPE (SigInstrument, sig_instrument, SIG, INSTRUMENT, SigRecord)

const SigText     *sig_instrument_get_title                (SigInstrument *self);
SigTerm           *sig_instrument_get_kind                 (SigInstrument *self);
SigDate            sig_instrument_get_date                 (SigInstrument *self);
SigList           *sig_instrument_get_parties              (SigInstrument *self);
SigForm           *sig_instrument_get_form                 (SigInstrument *self);
SigDocumentText   *sig_instrument_get_text                 (SigInstrument *self);
SigList           *sig_instrument_get_expressions          (SigInstrument *self);
SigList           *sig_instrument_get_provisions           (SigInstrument *self);
SigList           *sig_instrument_get_signatures           (SigInstrument *self);
const char *const *sig_instrument_get_led_to_ids           (SigInstrument *self);
const char *const *sig_instrument_get_led_to_agreement_ids (SigInstrument *self);
gboolean           sig_instrument_led_to_all               (SigInstrument *self);
const SigText     *sig_instrument_get_summary              (SigInstrument *self);

G_END_DECLS
