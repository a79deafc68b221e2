/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile-grid.h"

G_BEGIN_DECLS

/**
 * TileFixture:
 * @sides: (element-type SigTileSide): the side of each block
 * @cells: (element-type SigTileCell): the place of each tile
 * @ids: (element-type utf8): whose tile it is
 *
 * Tiles to lay out: those of the data set, or any others.
 */
typedef struct
{
  GArray *sides;
  GArray *cells;
  GPtrArray *ids;
} TileFixture;

extern const SigTileMetrics tile_metrics;

TileFixture *tile_fixture_new      (void);
TileFixture *tile_fixture_new_data (void);
TileFixture *tile_fixture_new_rand (void);
void         tile_fixture_free     (TileFixture          *self);
void         tile_fixture_add      (TileFixture          *self,
                                    const char           *id,
                                    guint                 block,
                                    guint                 column,
                                    guint                 row,
                                    guint                 width,
                                    guint                 height);
guint        tile_fixture_find     (TileFixture          *self,
                                    const char           *id);
SigTileGrid *tile_fixture_lay_out  (TileFixture          *self,
                                    const SigTileMetrics *metrics,
                                    double                width,
                                    double                height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TileFixture, tile_fixture_free)

G_END_DECLS
