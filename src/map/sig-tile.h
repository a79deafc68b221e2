/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"
#include "sig-tile-face.h"

G_BEGIN_DECLS

/**
 * SigTileState:
 * @SIG_TILE_SELECTED: the party is what is selected
 * @SIG_TILE_COLLECTED: its agreement is collected for comparison
 * @SIG_TILE_DIMMED: it does not match the filter
 * @SIG_TILE_HIGHLIGHTED: it belongs to the entry of the legend that is pointed at
 * @SIG_TILE_INVOLVED: the party has a part in what is selected
 *
 * What a tile can be, beside what it says.
 */
typedef enum
{
  SIG_TILE_SELECTED = 1 << 0,
  SIG_TILE_COLLECTED = 1 << 1,
  SIG_TILE_DIMMED = 1 << 2,
  SIG_TILE_HIGHLIGHTED = 1 << 3,
  SIG_TILE_INVOLVED = 1 << 4,
} SigTileState;

/**
 * SigTile:
 *
 * A party on the map: its name, its mark and when it signed, on the shared date.
 */
#define SIG_TYPE_TILE (sig_tile_get_type ())
G_DECLARE_FINAL_TYPE (SigTile, sig_tile, SIG, TILE, GtkWidget)

SigTile              *sig_tile_new             (SigExplorer          *explorer,
                                                SigParty             *party);
SigExplorer          *sig_tile_get_explorer    (SigTile              *self);
SigParty             *sig_tile_get_party       (SigTile              *self);
const SigTileContent *sig_tile_get_content     (SigTile              *self);
SigTileFace          *sig_tile_get_face        (SigTile              *self);

gboolean              sig_tile_update          (SigTile              *self);
void                  sig_tile_update_match    (SigTile              *self);
void                  sig_tile_update_collected (SigTile             *self);

gboolean              sig_tile_has_state       (SigTile              *self,
                                                SigTileState          state);
void                  sig_tile_set_selected    (SigTile              *self,
                                                gboolean              selected);
void                  sig_tile_set_involved    (SigTile              *self,
                                                gboolean              involved);
void                  sig_tile_set_highlighted (SigTile              *self,
                                                gboolean              highlighted);
void                  sig_tile_set_style       (SigTile              *self,
                                                const SigTileStyle   *style);
void                  sig_tile_prepare         (SigTile              *self);

G_END_DECLS
