/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-term.h"

G_BEGIN_DECLS

/**
 * SigScopeEntry:
 *
 * A topic that an agreement covers. Immutable.
 */
#define SIG_TYPE_SCOPE_ENTRY (sig_scope_entry_get_type ())
G_DECLARE_FINAL_TYPE (SigScopeEntry, sig_scope_entry, SIG, SCOPE_ENTRY, SigClaim)

SigTerm *sig_scope_entry_get_topic (SigScopeEntry *self);

G_END_DECLS
