/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile.h"

G_BEGIN_DECLS

/**
 * SigTileSet:
 *
 * Tiles of some parties of the explorer's data set, kept as the explorer says. A view owns it, decides for which parties
 * there are tiles, and puts them in their places.
 */
#define SIG_TYPE_TILE_SET (sig_tile_set_get_type ())
G_DECLARE_FINAL_TYPE (SigTileSet, sig_tile_set, SIG, TILE_SET, GObject)

SigTileSet  *sig_tile_set_new             (void);

SigExplorer *sig_tile_set_get_explorer    (SigTileSet  *self);
gboolean     sig_tile_set_set_explorer    (SigTileSet  *self,
                                           SigExplorer *explorer);
const char  *sig_tile_set_get_highlighted (SigTileSet  *self);
gboolean     sig_tile_set_set_highlighted (SigTileSet  *self,
                                           const char  *class_id);

SigDataset  *sig_tile_set_get_dataset     (SigTileSet  *self);
void         sig_tile_set_fill            (SigTileSet  *self,
                                           GPtrArray   *parties,
                                           guint        n);
void         sig_tile_set_clear           (SigTileSet  *self);
guint        sig_tile_set_get_n           (SigTileSet  *self);
SigTile     *sig_tile_set_get             (SigTileSet  *self,
                                           guint        index);
SigTile     *sig_tile_set_find            (SigTileSet  *self,
                                           SigParty    *party);
guint        sig_tile_set_find_index      (SigTileSet  *self,
                                           SigTile     *tile);

G_END_DECLS
