/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-grid.h"

#include "sig-tile-plan.h"

#include <math.h>

struct _SigTileGrid
{
  SigTileRect *rects;
  guint n_rects;
  double edge;
  double width;
  double height;
  gboolean stacked;
};

/* How good an answer a tile is to an arrow key: less is better, the first member that differs decides. */
typedef struct
{
  gboolean outside;
  double distance;
  double aslant;
  double y;
  double x;
} Rank;

static gboolean
are_cells_valid (const SigTileCell *cells,
                 guint              n_cells,
                 guint              n_blocks)
{
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].block >= n_blocks || cells[i].width == 0 || cells[i].height == 0)
      return FALSE;

  return TRUE;
}

static gboolean
are_metrics_valid (const SigTileMetrics *metrics)
{
  return metrics->smallest > 0 && metrics->largest >= metrics->smallest &&
         metrics->gap >= 0 && metrics->block_gap >= 0;
}

/* What each public function that takes cells begins with. */
static SigTilePlan *
plan_cells (const SigTileSide    *sides,
            guint                 n_blocks,
            const SigTileCell    *cells,
            guint                 n_cells,
            const SigTileMetrics *metrics)
{
  g_return_val_if_fail (sides != NULL || n_blocks == 0, NULL);
  g_return_val_if_fail (cells != NULL || n_cells == 0, NULL);
  g_return_val_if_fail (metrics != NULL && are_metrics_valid (metrics), NULL);
  g_return_val_if_fail (are_cells_valid (cells, n_cells, n_blocks), NULL);

  return sig_tile_plan_new (sides, n_blocks, cells, n_cells, metrics);
}

static gboolean
fits (SigTilePlan *plan,
      gboolean     stacked,
      double       edge,
      double       width,
      double       height)
{
  sig_tile_plan_arrange (plan, stacked, edge, width);

  return plan->width <= width && plan->height <= height;
}

/* An arrangement only grows with its tiles, so halving finds the largest edge that fits. */
static double
find_edge (SigTilePlan *plan,
           gboolean     stacked,
           double       width,
           double       height)
{
  double smallest = plan->metrics.smallest;
  double low = 0;
  double high = floor (MIN (plan->metrics.largest, MAX (smallest, MAX (width, height))) - smallest);

  if (!fits (plan, stacked, smallest, width, height))
    return 0;

  while (low < high)
    {
      double middle = low + ceil ((high - low) / 2);

      if (fits (plan, stacked, smallest + middle, width, height))
        low = middle;
      else
        high = middle - 1;
    }

  return smallest + low;
}

/* The lowest arrangement of the smallest tiles: what remains when the surface is too small, and what is asked for
 * before there is a surface. */
static void
arrange_smallest (SigTilePlan *plan,
                  double       width)
{
  double smallest = plan->metrics.smallest;
  double height;
  gboolean narrow;

  sig_tile_plan_arrange (plan, FALSE, smallest, width);
  height = plan->height;
  narrow = plan->width > width;
  sig_tile_plan_arrange (plan, TRUE, smallest, width);

  if (!narrow && height <= plan->height)
    sig_tile_plan_arrange (plan, FALSE, smallest, width);
}

static void
arrange (SigTilePlan *plan,
         double       width,
         double       height)
{
  double beside = find_edge (plan, FALSE, width, height);
  double stacked = find_edge (plan, TRUE, width, height);

  if (beside == 0 && stacked == 0)
    arrange_smallest (plan, width);
  else
    sig_tile_plan_arrange (plan, stacked > beside, MAX (beside, stacked), width);
}

static void
place_tile (SigTileRect       *rect,
            SigTilePlan       *plan,
            const SigTileCell *cell)
{
  const SigTileBlock *block = &plan->blocks[cell->block];
  double step = plan->edge + plan->metrics.gap;

  rect->x += block->x + (cell->column - block->first_column) * step;
  rect->y += block->y + (cell->row - block->first_row) * step;
  rect->width = sig_tile_plan_span (plan, cell->width);
  rect->height = sig_tile_plan_span (plan, cell->height);
}

/* A tile lies in a direction when its centre is beyond the far edge of the one that is left. Its nearest point, seen
 * from the centre, tells how far it is, and whether it is in the cone of 45 degrees to each side. */
static gboolean
rank_tile (const SigTileRect *from,
           const SigTileRect *to,
           int                dx,
           int                dy,
           Rank              *rank)
{
  double x = from->x + from->width / 2;
  double y = from->y + from->height / 2;
  double across_x = to->x + to->width / 2 - x;
  double across_y = to->y + to->height / 2 - y;
  double near_x = CLAMP (x, to->x, to->x + to->width) - x;
  double near_y = CLAMP (y, to->y, to->y + to->height) - y;
  double half = (dx != 0 ? from->width : from->height) / 2;

  if (across_x * dx + across_y * dy <= half)
    return FALSE;

  rank->outside = fabs (dx != 0 ? near_y : near_x) >= near_x * dx + near_y * dy;
  rank->distance = near_x * near_x + near_y * near_y;
  rank->aslant = fabs (dx != 0 ? across_y : across_x);
  rank->y = to->y;
  rank->x = to->x;

  return TRUE;
}

static gboolean
is_better (const Rank *rank,
           const Rank *best)
{
  if (rank->outside != best->outside)
    return best->outside;

  if (rank->distance != best->distance)
    return rank->distance < best->distance;

  if (rank->aslant != best->aslant)
    return rank->aslant < best->aslant;

  if (rank->y != best->y)
    return rank->y < best->y;

  return rank->x < best->x;
}

/**
 * sig_tile_grid_new:
 * @sides: (array length=n_blocks): the side of each block
 * @n_blocks: how many blocks there are
 * @cells: (array length=n_cells): the place of each tile; tiles of a block do not overlap
 * @n_cells: how many tiles there are
 * @metrics: what the surface asks
 * @width: of the surface, finite
 * @height: of the surface, finite
 *
 * Lays the tiles out, centred in the surface. All have one edge; a tile of several columns or rows takes the gaps
 * between them too. When the smallest tiles do not fit they stay the smallest and the grid is larger than the surface,
 * as low as the width allows: it begins at the left or at the top, and whoever shows it scrolls.
 *
 * Returns: (transfer full): the grid
 */
SigTileGrid *
sig_tile_grid_new (const SigTileSide    *sides,
                   guint                 n_blocks,
                   const SigTileCell    *cells,
                   guint                 n_cells,
                   const SigTileMetrics *metrics,
                   double                width,
                   double                height)
{
  g_autoptr(SigTilePlan) plan = NULL;
  SigTileGrid *self;

  g_return_val_if_fail (isfinite (width) && isfinite (height), NULL);

  plan = plan_cells (sides, n_blocks, cells, n_cells, metrics);

  if (plan == NULL)
    return NULL;

  arrange (plan, width, height);

  self = g_new0 (SigTileGrid, 1);
  self->edge = plan->edge;
  self->stacked = plan->stacked;
  self->width = plan->width;
  self->height = plan->height;
  self->n_rects = n_cells;
  self->rects = g_new (SigTileRect, n_cells);

  for (guint i = 0; i < n_cells; i++)
    {
      self->rects[i].x = floor (MAX (0, (width - plan->width) / 2));
      self->rects[i].y = floor (MAX (0, (height - plan->height) / 2));
      place_tile (&self->rects[i], plan, &cells[i]);
    }

  return self;
}

/**
 * sig_tile_grid_free:
 * @self: (transfer full): a grid
 *
 * Frees it.
 */
void
sig_tile_grid_free (SigTileGrid *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->rects);
  g_free (self);
}

/**
 * sig_tile_grid_get_edge:
 * @self: a grid
 *
 * Returns: the edge of a tile of one column and one row
 */
double
sig_tile_grid_get_edge (SigTileGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->edge;
}

/**
 * sig_tile_grid_is_stacked:
 * @self: a grid
 *
 * Returns: whether the blocks stand below one another, as on a phone
 */
gboolean
sig_tile_grid_is_stacked (SigTileGrid *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->stacked;
}

/**
 * sig_tile_grid_get_width:
 * @self: a grid
 *
 * Returns: what the tiles take, without the room to their left and right; more than the surface when it is too narrow
 */
double
sig_tile_grid_get_width (SigTileGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * sig_tile_grid_get_height:
 * @self: a grid
 *
 * Returns: what the tiles take, without the room above and below; more than the surface when it is too low
 */
double
sig_tile_grid_get_height (SigTileGrid *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * sig_tile_grid_get_rects:
 * @self: a grid
 * @n: (out) (optional): how many there are
 *
 * Returns: (array length=n) (transfer none): where each tile goes, in the order of the cells
 */
const SigTileRect *
sig_tile_grid_get_rects (SigTileGrid *self,
                         guint       *n)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (n != NULL)
    *n = self->n_rects;

  return self->rects;
}

/**
 * sig_tile_grid_find_neighbour:
 * @self: a grid
 * @index: index of the tile to start from
 * @dx: 1 for the tile to the right, -1 for the left, else 0
 * @dy: 1 for the tile below, -1 for above, else 0; one of the two is 0
 *
 * Finds the tile that an arrow key leads to: of those straight ahead (within 45 degrees to each side of the tile's
 * centre) the nearest, in whichever block; where there is none, the nearest of the others in that direction. Of
 * equals the one that is less aslant, then the upper, then the left one.
 *
 * Returns: its index, or -1 where nothing lies in that direction
 */
int
sig_tile_grid_find_neighbour (SigTileGrid *self,
                              guint        index,
                              int          dx,
                              int          dy)
{
  Rank best, rank;
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (index < self->n_rects, -1);
  g_return_val_if_fail (ABS (dx) + ABS (dy) == 1, -1);

  for (guint i = 0; i < self->n_rects; i++)
    {
      if (!rank_tile (&self->rects[index], &self->rects[i], dx, dy, &rank))
        continue;

      if (found >= 0 && !is_better (&rank, &best))
        continue;

      best = rank;
      found = (int) i;
    }

  return found;
}

/**
 * sig_tile_grid_measure_height:
 * @sides: (array length=n_blocks): the side of each block
 * @n_blocks: how many blocks there are
 * @cells: (array length=n_cells): the place of each tile
 * @n_cells: how many tiles there are
 * @metrics: what the surface asks
 * @width: of the surface; less than 0: wide enough for the blocks side by side
 *
 * Returns: the height from which on the smallest tiles fit into that width
 */
double
sig_tile_grid_measure_height (const SigTileSide    *sides,
                              guint                 n_blocks,
                              const SigTileCell    *cells,
                              guint                 n_cells,
                              const SigTileMetrics *metrics,
                              double                width)
{
  g_autoptr(SigTilePlan) plan = plan_cells (sides, n_blocks, cells, n_cells, metrics);

  if (plan == NULL)
    return 0;

  if (width < 0)
    sig_tile_plan_arrange (plan, FALSE, metrics->smallest, 0);
  else
    arrange_smallest (plan, width);

  return plan->height;
}

/**
 * sig_tile_grid_measure_width:
 * @sides: (array length=n_blocks): the side of each block
 * @n_blocks: how many blocks there are
 * @cells: (array length=n_cells): the place of each tile
 * @n_cells: how many tiles there are
 * @metrics: what the surface asks
 *
 * Returns: the width from which on the smallest tiles fit, given the height: that of the widest block
 */
double
sig_tile_grid_measure_width (const SigTileSide    *sides,
                             guint                 n_blocks,
                             const SigTileCell    *cells,
                             guint                 n_cells,
                             const SigTileMetrics *metrics)
{
  g_autoptr(SigTilePlan) plan = plan_cells (sides, n_blocks, cells, n_cells, metrics);

  if (plan == NULL)
    return 0;

  sig_tile_plan_arrange (plan, TRUE, metrics->smallest, 0);

  return plan->width;
}
