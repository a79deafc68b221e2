/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTileSide: where a block stands when there is room.
 */
typedef enum
{
  SIG_TILE_SIDE_WEST,
  SIG_TILE_SIDE_CENTRE,
  SIG_TILE_SIDE_EAST,
} SigTileSide;

/**
 * SigTileCell:
 * @block: index of the block that the tile stands in
 * @column: column in the block, from 0
 * @row: row in the block, from 0
 * @width: columns that it takes, 1 or more
 * @height: rows that it takes, 1 or more
 *
 * The place of one tile.
 */
typedef struct
{
  guint block;
  guint column;
  guint row;
  guint width;
  guint height;
} SigTileCell;

/**
 * SigTileRect: a rectangle, in the unit of what it was made for (CSS pixels or PostScript points); left to right.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} SigTileRect;

/**
 * SigTileMetrics:
 * @smallest: the smallest edge of a tile that can be read
 * @largest: the largest that still looks well
 * @gap: room between tiles
 * @block_gap: room between blocks
 *
 * What a surface asks of a grid of tiles, in its own unit.
 */
typedef struct
{
  double smallest;
  double largest;
  double gap;
  double block_gap;
} SigTileMetrics;

/**
 * SigTileGrid:
 *
 * Where each tile of a grid goes. A pure value made from numbers; it knows no party and no widget.
 */
typedef struct _SigTileGrid SigTileGrid;

SigTileGrid       *sig_tile_grid_new           (const SigTileSide    *sides,
                                                guint                 n_blocks,
                                                const SigTileCell    *cells,
                                                guint                 n_cells,
                                                const SigTileMetrics *metrics,
                                                double                width,
                                                double                height);
void               sig_tile_grid_free          (SigTileGrid          *self);
double             sig_tile_grid_get_edge      (SigTileGrid          *self);
gboolean           sig_tile_grid_is_stacked    (SigTileGrid          *self);
double             sig_tile_grid_get_width     (SigTileGrid          *self);
double             sig_tile_grid_get_height    (SigTileGrid          *self);
const SigTileRect *sig_tile_grid_get_rects     (SigTileGrid          *self,
                                                guint                *n);
int                sig_tile_grid_find_neighbour (SigTileGrid         *self,
                                                 guint                index,
                                                 int                  dx,
                                                 int                  dy);
double             sig_tile_grid_measure_height (const SigTileSide    *sides,
                                                 guint                 n_blocks,
                                                 const SigTileCell    *cells,
                                                 guint                 n_cells,
                                                 const SigTileMetrics *metrics,
                                                 double                width);
double             sig_tile_grid_measure_width  (const SigTileSide    *sides,
                                                 guint                 n_blocks,
                                                 const SigTileCell    *cells,
                                                 guint                 n_cells,
                                                 const SigTileMetrics *metrics);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTileGrid, sig_tile_grid_free)

G_END_DECLS
