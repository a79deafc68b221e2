/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colouring.h"

G_BEGIN_DECLS

/**
 * SigTileContent:
 * @name: the short name
 * @code: what stands for it where there is no room
 * @signature: when the party signed; not set where it has not by that day
 * @words: (nullable): what stands in the place of the date where there is none
 * @note: (nullable): what the colouring says about this party
 * @label: all of it in words, for readers and tooltips
 * @colour_class: (nullable): its class of the legend; %NULL for the party whose web it is
 * @agreement: (nullable): id of the agreement that it is under
 * @is_withdrawn: whether it is taken out as a what-if
 *
 * What a tile says about a party on a day. Immutable once made; it holds no widget.
 */
typedef struct
{
  char           *name;
  char           *code;
  SigDate         signature;
  char           *words;
  char           *note;
  char           *label;
  SigColourClass *colour_class;
  char           *agreement;
  gboolean        is_withdrawn;
} SigTileContent;

SigTileContent *sig_tile_content_new   (SigStandings         *standings,
                                        SigColouring         *colouring,
                                        SigDay                date,
                                        SigParty             *party);
void            sig_tile_content_withdraw (SigTileContent    *self);
void            sig_tile_content_free  (SigTileContent       *self);
gboolean        sig_tile_content_equal (const SigTileContent *self,
                                        const SigTileContent *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTileContent, sig_tile_content_free)

G_END_DECLS
