/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-plan.h"

#include <math.h>

static void
stretch (SigTileBlock      *block,
         const SigTileCell *cell)
{
  double column = cell->column;
  double row = cell->row;
  double end_column = column + cell->width;
  double end_row = row + cell->height;

  if (block->columns > 0)
    {
      end_column = MAX (end_column, block->first_column + block->columns);
      end_row = MAX (end_row, block->first_row + block->rows);
      column = MIN (column, block->first_column);
      row = MIN (row, block->first_row);
    }

  block->first_column = column;
  block->first_row = row;
  block->columns = end_column - column;
  block->rows = end_row - row;
}

static void
collect_aside (SigTilePlan *self)
{
  self->aside = g_new (guint, self->n_blocks);
  self->line_ends = g_new (guint, self->n_blocks);
  self->rest = g_new (double, (gsize) self->n_blocks + 1);

  for (guint i = 0; i < self->n_blocks; i++)
    if (self->blocks[i].columns > 0 && self->blocks[i].side != SIG_TILE_SIDE_CENTRE)
      self->aside[self->n_aside++] = i;
}

/* The blocks of one side below one another. */
static void
measure_side (SigTilePlan *self,
              SigTileSide  side,
              double      *width,
              double      *height)
{
  *width = 0;
  *height = 0;

  for (guint i = 0; i < self->n_blocks; i++)
    {
      SigTileBlock *block = &self->blocks[i];

      if (block->side != side || block->columns == 0)
        continue;

      *width = MAX (*width, sig_tile_plan_span (self, block->columns));
      *height += (*height > 0 ? self->metrics.block_gap : 0) + sig_tile_plan_span (self, block->rows);
    }
}

static void
place_side (SigTilePlan *self,
            SigTileSide  side,
            double       x,
            double       y)
{
  for (guint i = 0; i < self->n_blocks; i++)
    {
      SigTileBlock *block = &self->blocks[i];

      if (block->side != side || block->columns == 0)
        continue;

      block->x = x;
      block->y = y;
      y += sig_tile_plan_span (self, block->rows) + self->metrics.block_gap;
    }
}

static void
arrange_beside (SigTilePlan *self)
{
  double widths[SIG_TILE_SIDE_EAST + 1];
  double heights[SIG_TILE_SIDE_EAST + 1];

  for (SigTileSide side = SIG_TILE_SIDE_WEST; side <= SIG_TILE_SIDE_EAST; side++)
    {
      measure_side (self, side, &widths[side], &heights[side]);
      self->height = MAX (self->height, heights[side]);
    }

  for (SigTileSide side = SIG_TILE_SIDE_WEST; side <= SIG_TILE_SIDE_EAST; side++)
    {
      if (widths[side] == 0)
        continue;

      if (self->width > 0)
        self->width += self->metrics.block_gap;

      place_side (self, side, self->width, floor ((self->height - heights[side]) / 2));
      self->width += widths[side];
    }
}

/* From the last line to the first: the lowest stack of lines, and among equals the one whose first lines are longest.
 * Unlike lines that are simply filled, it never grows when there is more room. */
static void
break_lines (SigTilePlan *self,
             double       room)
{
  self->rest[self->n_aside] = 0;

  for (guint start = self->n_aside; start-- > 0;)
    {
      double width = 0;
      double height = 0;

      self->rest[start] = INFINITY;

      for (guint i = start; i < self->n_aside; i++)
        {
          SigTileBlock *block = &self->blocks[self->aside[i]];
          double below = i + 1 < self->n_aside ? self->metrics.block_gap + self->rest[i + 1] : 0;

          width += (i > start ? self->metrics.block_gap : 0) + sig_tile_plan_span (self, block->columns);
          height = MAX (height, sig_tile_plan_span (self, block->rows));

          if (i > start && width > room)
            break;

          if (height + below > self->rest[start])
            continue;

          self->rest[start] = height + below;
          self->line_ends[start] = i + 1;
        }
    }
}

static double
measure_line (SigTilePlan *self,
              guint        start)
{
  double width = 0;

  for (guint i = start; i < self->line_ends[start]; i++)
    width += (i > start ? self->metrics.block_gap : 0)
             + sig_tile_plan_span (self, self->blocks[self->aside[i]].columns);

  return width;
}

static void
place_line (SigTilePlan *self,
            guint        start,
            double       y)
{
  double x = floor ((self->width - measure_line (self, start)) / 2);

  for (guint i = start; i < self->line_ends[start]; i++)
    {
      SigTileBlock *block = &self->blocks[self->aside[i]];

      block->x = x;
      block->y = y;
      x += sig_tile_plan_span (self, block->columns) + self->metrics.block_gap;
    }
}

static void
arrange_stacked (SigTilePlan *self,
                 double       room)
{
  double width, height, y;

  measure_side (self, SIG_TILE_SIDE_CENTRE, &width, &height);
  break_lines (self, room);

  self->width = width;

  for (guint start = 0; start < self->n_aside; start = self->line_ends[start])
    self->width = MAX (self->width, measure_line (self, start));

  place_side (self, SIG_TILE_SIDE_CENTRE, floor ((self->width - width) / 2), 0);
  y = height > 0 && self->n_aside > 0 ? height + self->metrics.block_gap : height;
  self->height = y + self->rest[0];

  for (guint start = 0; start < self->n_aside; start = self->line_ends[start])
    place_line (self, start, y + self->rest[0] - self->rest[start]);
}

/**
 * sig_tile_plan_new:
 * @sides: (array length=n_blocks): the side of each block
 * @n_blocks: how many blocks there are
 * @cells: (array length=n_cells): the place of each tile
 * @n_cells: how many tiles there are
 * @metrics: what the surface asks
 *
 * Measures the blocks in cells. Nothing is arranged yet.
 *
 * Returns: (transfer full): the blocks, to be arranged
 */
SigTilePlan *
sig_tile_plan_new (const SigTileSide    *sides,
                   guint                 n_blocks,
                   const SigTileCell    *cells,
                   guint                 n_cells,
                   const SigTileMetrics *metrics)
{
  SigTilePlan *self = g_new0 (SigTilePlan, 1);

  self->metrics = *metrics;
  self->n_blocks = n_blocks;
  self->blocks = g_new0 (SigTileBlock, n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    self->blocks[i].side = sides[i];

  for (guint i = 0; i < n_cells; i++)
    stretch (&self->blocks[cells[i].block], &cells[i]);

  collect_aside (self);

  return self;
}

/**
 * sig_tile_plan_free:
 * @self: (transfer full): a plan
 *
 * Frees it.
 */
void
sig_tile_plan_free (SigTilePlan *self)
{
  g_free (self->blocks);
  g_free (self->aside);
  g_free (self->line_ends);
  g_free (self->rest);
  g_free (self);
}

/**
 * sig_tile_plan_span:
 * @self: a plan that was arranged
 * @n_cells: a number of columns or rows, 1 or more
 *
 * Returns: what they take, with the gaps between them
 */
double
sig_tile_plan_span (SigTilePlan *self,
                    double       n_cells)
{
  return n_cells * self->edge + (n_cells - 1) * self->metrics.gap;
}

/**
 * sig_tile_plan_arrange:
 * @self: a plan
 * @stacked: whether the blocks stand below one another, not beside one another
 * @edge: the edge of a tile
 * @room: the width in which a stack breaks its lines
 *
 * Gives each block its place and the arrangement its size, from its own left top corner. A block that is wider than
 * @room has a line to itself, and the arrangement is then wider too.
 */
void
sig_tile_plan_arrange (SigTilePlan *self,
                       gboolean     stacked,
                       double       edge,
                       double       room)
{
  self->stacked = stacked;
  self->edge = edge;
  self->width = 0;
  self->height = 0;

  if (stacked)
    arrange_stacked (self, room);
  else
    arrange_beside (self);
}
