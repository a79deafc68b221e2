/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-tile.h"

G_BEGIN_DECLS

/**
 * SigOtherParties:
 *
 * The parties of the explorer's data set that have no place on the map. Hidden when there are none.
 */
#define SIG_TYPE_OTHER_PARTIES (sig_other_parties_get_type ())
G_DECLARE_FINAL_TYPE (SigOtherParties, sig_other_parties, SIG, OTHER_PARTIES, AdwBin)

SigExplorer *sig_other_parties_get_explorer    (SigOtherParties *self);
void         sig_other_parties_set_explorer    (SigOtherParties *self,
                                                SigExplorer     *explorer);
const char  *sig_other_parties_get_highlighted (SigOtherParties *self);
void         sig_other_parties_set_highlighted (SigOtherParties *self,
                                                const char      *class_id);
guint        sig_other_parties_get_n_tiles     (SigOtherParties *self);
SigTile     *sig_other_parties_get_tile        (SigOtherParties *self,
                                                guint            index);

G_END_DECLS
