/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-stance.h"
#include "sig-term.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigParty:
 *
 * A state or an organisation. Immutable.
 */
#define SIG_TYPE_PARTY (sig_party_get_type ())
G_DECLARE_FINAL_TYPE (SigParty, sig_party, SIG, PARTY, SigRecord)

const char        *sig_party_get_code       (SigParty *self);
SigPartyKind       sig_party_get_kind       (SigParty *self);
const SigText     *sig_party_get_name       (SigParty *self);
const SigText     *sig_party_get_short_name (SigParty *self);
const char *const *sig_party_get_aliases    (SigParty *self);
SigTerm           *sig_party_get_block      (SigParty *self);
guint              sig_party_get_column     (SigParty *self);
guint              sig_party_get_row        (SigParty *self);
guint              sig_party_get_width      (SigParty *self);
guint              sig_party_get_height     (SigParty *self);
const char *const *sig_party_get_member_ids (SigParty *self);
SigStance         *sig_party_get_stance     (SigParty *self);

G_END_DECLS
