/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigTerm:
 *
 * An entry of the vocabulary or a category of a wording. The members that its list does not have are 0 or %NULL. Immutable.
 */
#define SIG_TYPE_TERM (sig_term_get_type ())
G_DECLARE_FINAL_TYPE (SigTerm, sig_term, SIG, TERM, SigRecord)

SigTermKind    sig_term_get_kind       (SigTerm *self);
guint          sig_term_get_index      (SigTerm *self);
const SigText *sig_term_get_title      (SigTerm *self);
const SigText *sig_term_get_definition (SigTerm *self);
int            sig_term_get_rank       (SigTerm *self);
SigPhase       sig_term_get_phase      (SigTerm *self);
SigTerm       *sig_term_get_status     (SigTerm *self);
gboolean       sig_term_get_resets     (SigTerm *self);
gboolean       sig_term_get_opens      (SigTerm *self);
gboolean       sig_term_get_signs      (SigTerm *self);
SigMark        sig_term_get_mark       (SigTerm *self);
SigTerm       *sig_term_get_group      (SigTerm *self);
SigSide        sig_term_get_side       (SigTerm *self);
SigWeight      sig_term_get_weight     (SigTerm *self);
SigSum         sig_term_get_sum        (SigTerm *self);
SigUnit        sig_term_get_unit       (SigTerm *self);
guint          sig_term_get_level      (SigTerm *self);

G_END_DECLS
