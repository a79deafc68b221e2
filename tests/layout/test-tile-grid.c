/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-grid.h"
#include "tile-fixture.h"

#include <math.h>

#define ROUNDS 300

/* A surface, and what the tiles of the data set become on it. */
typedef struct
{
  const char *name;
  double width;
  double height;
  gboolean stacked;
  double edge;
  double grid_width;
  double grid_height;
} Surface;

/* The data set has 8 x 8 tiles in the middle, 2 x 2 in the east, and 1 x 2 above 2 x 1 in the west: 12 columns with 9
 * gaps and 2 gaps of blocks side by side (12 e + 84), and 8 columns with 7 gaps (8 e + 28) by 10 rows with 8 gaps and one
 * gap of blocks (10 e + 56) stacked. */
static const Surface surfaces[] = {
  { "phone", 360, 640, TRUE, 41, 356, 466 },
  { "small phone", 360, 460, TRUE, 40, 348, 456 },
  { "phone on its side", 640, 360, FALSE, 41, 576, 356 },
  { "high", 500, 1000, TRUE, 59, 500, 646 },
  { "800 x 600", 800, 600, FALSE, 59, 792, 500 },
  { "1400 x 900", 1400, 900, FALSE, 109, 1392, 900 },
  { "low", 1400, 348, FALSE, 40, 564, 348 },
  { "4K", 3840, 2160, FALSE, 140, 1764, 1148 },
  { "too low", 1400, 200, FALSE, 40, 564, 348 },
  { "too narrow", 200, 2000, TRUE, 40, 348, 564 },
  { "too low a phone", 360, 300, TRUE, 40, 348, 456 },
  { "nothing", 0, 0, TRUE, 40, 348, 628 },
};

static const SigTileRect *
get_rect (SigTileGrid *grid,
          guint        index)
{
  guint n;
  const SigTileRect *rects = sig_tile_grid_get_rects (grid, &n);

  g_assert_cmpuint (index, <, n);

  return &rects[index];
}

static void
assert_rect (TileFixture *fixture,
             SigTileGrid *grid,
             const char  *id,
             double       x,
             double       y,
             double       width,
             double       height)
{
  const SigTileRect *rect = get_rect (grid, tile_fixture_find (fixture, id));

  g_test_message ("%s: %g %g %g %g", id, rect->x, rect->y, rect->width, rect->height);
  g_assert_cmpfloat (rect->x, ==, x);
  g_assert_cmpfloat (rect->y, ==, y);
  g_assert_cmpfloat (rect->width, ==, width);
  g_assert_cmpfloat (rect->height, ==, height);
}

static double
measure_height (TileFixture          *fixture,
                const SigTileMetrics *metrics,
                double                width)
{
  return sig_tile_grid_measure_height ((const SigTileSide *) (void *) fixture->sides->data, fixture->sides->len,
                                       (const SigTileCell *) (void *) fixture->cells->data, fixture->cells->len,
                                       metrics, width);
}

static double
measure_width (TileFixture          *fixture,
               const SigTileMetrics *metrics)
{
  return sig_tile_grid_measure_width ((const SigTileSide *) (void *) fixture->sides->data, fixture->sides->len,
                                      (const SigTileCell *) (void *) fixture->cells->data, fixture->cells->len,
                                      metrics);
}

static void
test_surfaces (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();

  for (guint i = 0; i < G_N_ELEMENTS (surfaces); i++)
    {
      const Surface *surface = &surfaces[i];
      g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, surface->width, surface->height);

      g_test_message ("%s: edge %g, %g x %g", surface->name, sig_tile_grid_get_edge (grid),
                      sig_tile_grid_get_width (grid), sig_tile_grid_get_height (grid));
      g_assert_cmpint (sig_tile_grid_is_stacked (grid), ==, surface->stacked);
      g_assert_cmpfloat (sig_tile_grid_get_edge (grid), ==, surface->edge);
      g_assert_cmpfloat (sig_tile_grid_get_width (grid), ==, surface->grid_width);
      g_assert_cmpfloat (sig_tile_grid_get_height (grid), ==, surface->grid_height);
    }
}

/* 109 units a tile, 113 a step; the grid is 1392 wide and as high as the surface. */
static void
test_beside (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();
  g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 1400, 900);
  double west = floor ((900 - 3 * 109 - 4 - 24) / 2);
  double middle = 4 + 2 * 109 + 4 + 24;

  assert_rect (fixture, grid, "ca", 4, west, 109, 109);
  assert_rect (fixture, grid, "us", 4, west + 113, 109, 109);
  assert_rect (fixture, grid, "eu", 4, west + 113 + 109 + 24, 222, 109);
  assert_rect (fixture, grid, "is", middle, 0, 109, 109);
  assert_rect (fixture, grid, "ua", middle + 5 * 113, 3 * 113, 222, 109);
  assert_rect (fixture, grid, "cy", middle + 7 * 113, 7 * 113, 109, 109);
  assert_rect (fixture, grid, "kr", middle + 8 * 113 - 4 + 24, floor ((900 - 222) / 2), 109, 109);
}

/* 41 units a tile, 45 a step, in 356 x 466 of 360 x 640; below, 41 + 86 + 86 wide with two gaps of blocks. */
static void
test_stacked (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();
  g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 360, 640);
  double below = 87 + 356 + 24;
  double left = 2 + floor ((356 - (41 + 24 + 86 + 24 + 86)) / 2);

  assert_rect (fixture, grid, "is", 2, 87, 41, 41);
  assert_rect (fixture, grid, "ua", 2 + 5 * 45, 87 + 3 * 45, 86, 41);
  assert_rect (fixture, grid, "ca", left, below, 41, 41);
  assert_rect (fixture, grid, "us", left, below + 45, 41, 41);
  assert_rect (fixture, grid, "eu", left + 65, below, 86, 41);
  assert_rect (fixture, grid, "kr", left + 65 + 110, below, 41, 41);
}

/* Greedy lines would be 3 + 2 columns, then 3 high; the lowest stack breaks before the high block. */
static void
test_lowest_lines (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new ();
  g_autoptr(SigTileGrid) grid = NULL;
  SigTileMetrics metrics = { .smallest = 10, .largest = 10, .gap = 0, .block_gap = 0 };
  SigTileSide west = SIG_TILE_SIDE_WEST;

  for (guint i = 0; i < 3; i++)
    g_array_append_val (fixture->sides, west);

  tile_fixture_add (fixture, "low", 0, 0, 0, 2, 1);
  tile_fixture_add (fixture, "high", 1, 0, 0, 2, 3);
  tile_fixture_add (fixture, "higher", 2, 0, 0, 2, 3);
  grid = tile_fixture_lay_out (fixture, &metrics, 40, 40);

  g_assert_true (sig_tile_grid_is_stacked (grid));
  g_assert_cmpfloat (sig_tile_grid_get_height (grid), ==, 40);
  assert_rect (fixture, grid, "low", 10, 0, 20, 10);
  assert_rect (fixture, grid, "high", 0, 10, 20, 30);
  assert_rect (fixture, grid, "higher", 20, 10, 20, 30);
}

static void
test_measure (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();

  g_assert_cmpfloat (measure_width (fixture, &tile_metrics), ==, 348);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, 348), ==, 456);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, 563), ==, 456);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, 564), ==, 348);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, -1), ==, 348);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, 0), ==, 628);
}

static void
test_empty (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new ();
  g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 360, 640);
  guint n = 1;

  sig_tile_grid_get_rects (grid, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpfloat (sig_tile_grid_get_width (grid), ==, 0);
  g_assert_cmpfloat (sig_tile_grid_get_height (grid), ==, 0);
  g_assert_cmpfloat (measure_width (fixture, &tile_metrics), ==, 0);
  g_assert_cmpfloat (measure_height (fixture, &tile_metrics, 360), ==, 0);
}

/* One party, far from the first column: the room before it is not kept. */
static void
test_one (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new ();
  g_autoptr(SigTileGrid) grid = NULL;
  SigTileSide east = SIG_TILE_SIDE_EAST;

  g_array_append_val (fixture->sides, east);
  tile_fixture_add (fixture, "only", 0, G_MAXUINT, G_MAXUINT, 2, 1);
  grid = tile_fixture_lay_out (fixture, &tile_metrics, 640, 480);

  assert_rect (fixture, grid, "only", 178, 170, 284, 140);
  g_assert_cmpfloat (measure_width (fixture, &tile_metrics), ==, 84);
}

static void
assert_no_overlap (const SigTileRect *rects,
                   guint              n)
{
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        gboolean apart_x = rects[i].x + rects[i].width <= rects[j].x + 1e-6 ||
                           rects[j].x + rects[j].width <= rects[i].x + 1e-6;
        gboolean apart_y = rects[i].y + rects[i].height <= rects[j].y + 1e-6 ||
                           rects[j].y + rects[j].height <= rects[i].y + 1e-6;

        g_assert_true (apart_x || apart_y);
      }
}

static void
assert_inside (SigTileGrid *grid,
               double       width,
               double       height)
{
  guint n;
  const SigTileRect *rects = sig_tile_grid_get_rects (grid, &n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (rects[i].x, >=, 0);
      g_assert_cmpfloat (rects[i].y, >=, 0);
      g_assert_cmpfloat (rects[i].x + rects[i].width, <=, MAX (width, sig_tile_grid_get_width (grid)) + 1e-6);
      g_assert_cmpfloat (rects[i].y + rects[i].height, <=, MAX (height, sig_tile_grid_get_height (grid)) + 1e-6);
    }
}

static void
assert_spans (TileFixture          *fixture,
              SigTileGrid          *grid,
              const SigTileMetrics *metrics)
{
  double edge = sig_tile_grid_get_edge (grid);

  g_assert_cmpfloat (edge, >=, metrics->smallest);
  g_assert_cmpfloat (edge, <=, metrics->largest);

  for (guint i = 0; i < fixture->cells->len; i++)
    {
      const SigTileCell *cell = &g_array_index (fixture->cells, SigTileCell, i);
      const SigTileRect *rect = get_rect (grid, i);

      g_assert_cmpfloat_with_epsilon (rect->width, cell->width * edge + (cell->width - 1) * metrics->gap, 1e-6);
      g_assert_cmpfloat_with_epsilon (rect->height, cell->height * edge + (cell->height - 1) * metrics->gap, 1e-6);
    }
}

static void
draw_metrics (SigTileMetrics *metrics)
{
  metrics->smallest = g_test_rand_double_range (1, 50);
  metrics->largest = metrics->smallest + g_test_rand_double_range (0, 100);
  metrics->gap = g_test_rand_double_range (0, 8);
  metrics->block_gap = g_test_rand_double_range (0, 40);
}

/* No tile lost, over another, outside or of another shape, whatever the grid and the surface. */
static void
test_random_grids (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr(TileFixture) fixture = tile_fixture_new_rand ();
      g_autoptr(SigTileGrid) grid = NULL;
      double width = g_test_rand_double_range (0, 2000);
      double height = g_test_rand_double_range (0, 2000);
      SigTileMetrics metrics;
      guint n;

      draw_metrics (&metrics);
      grid = tile_fixture_lay_out (fixture, &metrics, width, height);
      sig_tile_grid_get_rects (grid, &n);

      g_assert_cmpuint (n, ==, fixture->cells->len);
      assert_spans (fixture, grid, &metrics);
      assert_inside (grid, width, height);
      assert_no_overlap (sig_tile_grid_get_rects (grid, NULL), n);

      if (sig_tile_grid_get_edge (grid) > metrics.smallest)
        {
          g_assert_cmpfloat (sig_tile_grid_get_width (grid), <=, width);
          g_assert_cmpfloat (sig_tile_grid_get_height (grid), <=, height);
        }
    }
}

/* A window that grows never has smaller tiles. */
static void
test_random_growth (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr(TileFixture) fixture = tile_fixture_new_rand ();
      double width = g_test_rand_double_range (0, 600);
      double height = g_test_rand_double_range (0, 600);
      SigTileMetrics metrics;
      double edge = 0;

      draw_metrics (&metrics);

      for (guint step = 0; step < 40; step++)
        {
          g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &metrics, width, height);

          g_assert_cmpfloat (sig_tile_grid_get_edge (grid), >=, edge);
          edge = sig_tile_grid_get_edge (grid);
          width += g_test_rand_double_range (0, 40);
          height += g_test_rand_double_range (0, 40);
        }
    }
}

/* What was asked for is enough, and no less would do. */
static void
test_random_measures (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr(TileFixture) fixture = tile_fixture_new_rand ();
      SigTileMetrics metrics;
      double least, width, height;

      draw_metrics (&metrics);
      least = measure_width (fixture, &metrics);
      width = least + g_test_rand_double_range (0, 500);
      height = measure_height (fixture, &metrics, width);

      g_autoptr(SigTileGrid) enough = tile_fixture_lay_out (fixture, &metrics, width, height);
      g_autoptr(SigTileGrid) low = tile_fixture_lay_out (fixture, &metrics, width, height / 2);
      g_autoptr(SigTileGrid) narrow = tile_fixture_lay_out (fixture, &metrics, least / 2, height);

      g_assert_cmpfloat (sig_tile_grid_get_width (enough), <=, width);
      g_assert_cmpfloat (sig_tile_grid_get_height (enough), <=, height);
      g_assert_cmpfloat (sig_tile_grid_get_height (low), ==, height);
      g_assert_cmpfloat (sig_tile_grid_get_width (narrow), ==, least);
    }
}

/* A cell of a block that is not there, and tiles without an edge: mistakes of the caller, said aloud. */
static void
test_wrong_arguments (void)
{
  SigTileSide side = SIG_TILE_SIDE_CENTRE;
  SigTileCell cell = { .block = 1, .width = 1, .height = 1 };
  SigTileMetrics metrics = { .smallest = 0, .largest = 1 };

  g_test_expect_message ("signatory-layout", G_LOG_LEVEL_CRITICAL, "*are_cells_valid*");
  g_assert_null (sig_tile_grid_new (&side, 1, &cell, 1, &tile_metrics, 10, 10));
  g_test_assert_expected_messages ();

  cell.block = 0;
  g_test_expect_message ("signatory-layout", G_LOG_LEVEL_CRITICAL, "*are_metrics_valid*");
  g_assert_null (sig_tile_grid_new (&side, 1, &cell, 1, &metrics, 10, 10));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tile-grid/surfaces", test_surfaces);
  g_test_add_func ("/tile-grid/beside", test_beside);
  g_test_add_func ("/tile-grid/stacked", test_stacked);
  g_test_add_func ("/tile-grid/lowest-lines", test_lowest_lines);
  g_test_add_func ("/tile-grid/measure", test_measure);
  g_test_add_func ("/tile-grid/empty", test_empty);
  g_test_add_func ("/tile-grid/one", test_one);
  g_test_add_func ("/tile-grid/random-grids", test_random_grids);
  g_test_add_func ("/tile-grid/random-growth", test_random_growth);
  g_test_add_func ("/tile-grid/random-measures", test_random_measures);
  g_test_add_func ("/tile-grid/wrong-arguments", test_wrong_arguments);

  return g_test_run ();
}
