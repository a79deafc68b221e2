/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-list.h"
#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigConflict:
 *
 * A matter on which sources disagree. Immutable.
 */
#define SIG_TYPE_CONFLICT (sig_conflict_get_type ())
G_DECLARE_FINAL_TYPE (SigConflict, sig_conflict, SIG, CONFLICT, SigRecord)

const char    *sig_conflict_get_about      (SigConflict *self);
const char    *sig_conflict_get_member     (SigConflict *self);
SigList       *sig_conflict_get_statements (SigConflict *self);
const SigText *sig_conflict_get_remark     (SigConflict *self);

G_END_DECLS
