/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigGap:
 *
 * Something that the record does not know. Immutable.
 */
#define SIG_TYPE_GAP (sig_gap_get_type ())
G_DECLARE_FINAL_TYPE (SigGap, sig_gap, SIG, GAP, SigRecord)

const char    *sig_gap_get_about  (SigGap *self);
const char    *sig_gap_get_member (SigGap *self);
const SigText *sig_gap_get_remark (SigGap *self);

G_END_DECLS
