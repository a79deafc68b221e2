/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile-grid.h"

G_BEGIN_DECLS

/**
 * SigTileBlock:
 * @side: where it stands when there is room
 * @first_column: the first column that a tile takes
 * @first_row: the first row that a tile takes
 * @columns: columns from there to the end of the last tile; 0: it has no tile
 * @rows: rows from there to the end of the last tile; 0: it has no tile
 * @x: its left edge in the arrangement
 * @y: its top in the arrangement
 *
 * What the arrangement of blocks must know of one. Numbers are doubles because a file may hold any column.
 */
typedef struct
{
  SigTileSide side;
  double first_column;
  double first_row;
  double columns;
  double rows;
  double x;
  double y;
} SigTileBlock;

/**
 * SigTilePlan:
 * @metrics: what the surface asks
 * @blocks: (array length=n_blocks): the blocks
 * @n_blocks: how many there are
 * @aside: (array length=n_aside): indices of the blocks beside the middle that have tiles
 * @n_aside: how many there are
 * @rest: the least height of lines that hold @aside from each index on, and 0 at the end
 * @line_ends: where the line that begins at each index of @aside ends
 * @edge: of the tiles, as arranged last
 * @stacked: whether the blocks stand below one another, as arranged last
 * @width: of the arrangement
 * @height: of the arrangement
 *
 * Blocks, and one arrangement of them: private to the tile grid.
 */
typedef struct
{
  SigTileMetrics metrics;
  SigTileBlock *blocks;
  guint n_blocks;
  guint *aside;
  guint n_aside;
  double *rest;
  guint *line_ends;
  double edge;
  gboolean stacked;
  double width;
  double height;
} SigTilePlan;

SigTilePlan *sig_tile_plan_new     (const SigTileSide    *sides,
                                    guint                 n_blocks,
                                    const SigTileCell    *cells,
                                    guint                 n_cells,
                                    const SigTileMetrics *metrics);
void         sig_tile_plan_free    (SigTilePlan          *self);
double       sig_tile_plan_span    (SigTilePlan          *self,
                                    double                n_cells);
void         sig_tile_plan_arrange (SigTilePlan          *self,
                                    gboolean              stacked,
                                    double                edge,
                                    double                room);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTilePlan, sig_tile_plan_free)

G_END_DECLS
