/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

const char *sig_party_words_get (SigStandings *standings,
                                 SigParty     *party);

G_END_DECLS
