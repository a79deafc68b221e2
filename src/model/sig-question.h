/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-instrument.h"
#include "sig-list.h"
#include "sig-record.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigQuestion:
 *
 * An open question, and where it leads. Immutable.
 */
#define SIG_TYPE_QUESTION (sig_question_get_type ())
G_DECLARE_FINAL_TYPE (SigQuestion, sig_question, SIG, QUESTION, SigRecord)

const SigText     *sig_question_get_title          (SigQuestion *self);
const SigText     *sig_question_get_text           (SigQuestion *self);
SigPageKind        sig_question_get_page           (SigQuestion *self);
SigList           *sig_question_get_withdraw       (SigQuestion *self);
SigList           *sig_question_get_agreements     (SigQuestion *self);
gboolean           sig_question_get_all_agreements (SigQuestion *self);
const char        *sig_question_get_baseline       (SigQuestion *self);
SigTerm           *sig_question_get_topic          (SigQuestion *self);
const char        *sig_question_get_colour_by      (SigQuestion *self);
SigInstrument     *sig_question_get_instrument     (SigQuestion *self);
const SigCitation *sig_question_get_citations      (SigQuestion *self, guint *n);

G_END_DECLS
