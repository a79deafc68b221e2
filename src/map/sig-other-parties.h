/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-tile-view.h"

G_BEGIN_DECLS

/**
 * SigOtherParties:
 *
 * The parties of the explorer's data set that have no place on the map. Hidden when there are none.
 */
#define SIG_TYPE_OTHER_PARTIES (sig_other_parties_get_type ())
G_DECLARE_FINAL_TYPE (SigOtherParties, sig_other_parties, SIG, OTHER_PARTIES, SigTileView)

G_END_DECLS
