/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTileSide:
 * @SIG_TILE_SIDE_WEST: in a column on the left, centred against the middle
 * @SIG_TILE_SIDE_CENTRE: in the middle; on top when stacked
 * @SIG_TILE_SIDE_EAST: in a column on the right, centred against the middle
 *
 * Where a block stands when there is room. Blocks of one side stand below one another.
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
 * The place of one tile. Columns and rows before the first tile of a block take no room.
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
 * SigTileRect:
 * @x: from the left edge of the surface
 * @y: from its top
 * @width: its width
 * @height: its height
 *
 * A rectangle, in the unit of what it was made for (CSS pixels or PostScript points), left to right: where
 * the text runs from right to left it is the view that mirrors it (and asks for the neighbour on the other side).
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
 * @smallest: the smallest edge of a tile that can be read, above 0
 * @largest: the largest that still looks well, not below @smallest
 * @gap: room between tiles, 0 or more
 * @block_gap: room between blocks, 0 or more
 *
 * What a surface asks of a grid of tiles, in its own unit. The edge is @smallest and a whole number of units
 * more, so whole metrics give whole rectangles.
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
 *
 * The blocks stand side by side, or stacked: the middle first, then the others in lines below it, broken where
 * that makes the stack lowest. Of the two the one with larger tiles is taken. A surface that is wider, or higher,
 * never has smaller tiles than the one before it.
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
