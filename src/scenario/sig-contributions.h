/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SigContributions:
 *
 * What each party brings in by each of its agreements and coalitions - promises by area, sums - laid out once for a data
 * set, so that any day and any withdrawal is worked out by one pass over it. Immutable; may be read from any thread.
 */
#define SIG_TYPE_CONTRIBUTIONS (sig_contributions_get_type ())
G_DECLARE_FINAL_TYPE (SigContributions, sig_contributions, SIG, CONTRIBUTIONS, GObject)

SigContributions *sig_contributions_new           (SigStandings     *standings);
SigStandings     *sig_contributions_get_standings (SigContributions *self);

G_END_DECLS
