/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-grid.h"
#include "tile-fixture.h"

/* From a tile of the data set, what each arrow key leads to; NULL: nothing lies there. */
typedef struct
{
  const char *from;
  const char *left;
  const char *right;
  const char *up;
  const char *down;
} Walk;

static const Walk walks[] = {
  { "pl", "de", "by", "se", "sk" },
  { "ua", "sk", "kr", "by", "ro" },
  { "by", "pl", "ru", "lt", "ua" },
  { "ru", "by", "kr", "lv", "ua" },
  { "is", "ca", "no", NULL, "ie" },
  { "ie", "ca", "gb", "is", "be" },
  { "jp", "kr", NULL, "ru", "nz" },
};

static const char *
get_neighbour (TileFixture *fixture,
               SigTileGrid *grid,
               const char  *from,
               int          dx,
               int          dy)
{
  int found = sig_tile_grid_find_neighbour (grid, tile_fixture_find (fixture, from), dx, dy);

  return found < 0 ? NULL : g_ptr_array_index (fixture->ids, (guint) found);
}

static void
test_data (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();
  g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 1400, 900);

  for (guint i = 0; i < G_N_ELEMENTS (walks); i++)
    {
      const Walk *walk = &walks[i];

      g_test_message ("%s: left %s, right %s, up %s, down %s", walk->from,
                      get_neighbour (fixture, grid, walk->from, -1, 0),
                      get_neighbour (fixture, grid, walk->from, 1, 0),
                      get_neighbour (fixture, grid, walk->from, 0, -1),
                      get_neighbour (fixture, grid, walk->from, 0, 1));
      g_assert_cmpstr (get_neighbour (fixture, grid, walk->from, -1, 0), ==, walk->left);
      g_assert_cmpstr (get_neighbour (fixture, grid, walk->from, 1, 0), ==, walk->right);
      g_assert_cmpstr (get_neighbour (fixture, grid, walk->from, 0, -1), ==, walk->up);
      g_assert_cmpstr (get_neighbour (fixture, grid, walk->from, 0, 1), ==, walk->down);
    }
}

/* On a phone the blocks below the middle are reached by going down. */
static void
test_stacked (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();
  g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 360, 640);

  g_assert_true (sig_tile_grid_is_stacked (grid));
  g_assert_cmpstr (get_neighbour (fixture, grid, "cy", 0, 1), ==, "jp");
  g_assert_cmpstr (get_neighbour (fixture, grid, "eu", -1, 0), ==, "ca");
  g_assert_cmpstr (get_neighbour (fixture, grid, "eu", 1, 0), ==, "kr");
  g_assert_cmpstr (get_neighbour (fixture, grid, "ca", 0, 1), ==, "us");
  g_assert_null (get_neighbour (fixture, grid, "us", 0, 1));
}

static void
visit (SigTileGrid *grid,
       guint        index,
       gboolean    *seen)
{
  const int steps[][2] = { { -1, 0 }, { 1, 0 }, { 0, -1 }, { 0, 1 } };

  seen[index] = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      int next = sig_tile_grid_find_neighbour (grid, index, steps[i][0], steps[i][1]);

      if (next >= 0 && !seen[next])
        visit (grid, (guint) next, seen);
    }
}

/* From each tile of the data set the arrow keys lead to each other one, side by side and stacked. */
static void
test_all_reached (void)
{
  const double widths[] = { 360, 1400 };
  g_autoptr(TileFixture) fixture = tile_fixture_new_data ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, widths[i], 900);

      for (guint from = 0; from < fixture->cells->len; from++)
        {
          g_autofree gboolean *seen = g_new0 (gboolean, fixture->cells->len);

          visit (grid, from, seen);

          for (guint to = 0; to < fixture->cells->len; to++)
            if (!seen[to])
              g_error ("%s is not reached from %s", (char *) g_ptr_array_index (fixture->ids, to),
                       (char *) g_ptr_array_index (fixture->ids, from));
        }
    }
}

/* A tile within the cone wins over a nearer one at its edge, and there the nearest wins; the wide one is left from its
 * middle. */
static void
test_cone (void)
{
  g_autoptr(TileFixture) fixture = tile_fixture_new ();
  g_autoptr(SigTileGrid) grid = NULL;
  SigTileSide centre = SIG_TILE_SIDE_CENTRE;

  g_array_append_val (fixture->sides, centre);
  tile_fixture_add (fixture, "from", 0, 0, 0, 1, 1);
  tile_fixture_add (fixture, "ahead", 0, 3, 0, 1, 1);
  tile_fixture_add (fixture, "aslant", 0, 1, 1, 1, 1);
  tile_fixture_add (fixture, "wide", 0, 1, 2, 2, 1);
  tile_fixture_add (fixture, "left", 0, 1, 3, 1, 1);
  tile_fixture_add (fixture, "right", 0, 2, 3, 1, 1);
  grid = tile_fixture_lay_out (fixture, &tile_metrics, 800, 600);

  g_assert_cmpstr (get_neighbour (fixture, grid, "from", 1, 0), ==, "ahead");
  g_assert_cmpstr (get_neighbour (fixture, grid, "from", 0, 1), ==, "wide");
  g_assert_cmpstr (get_neighbour (fixture, grid, "aslant", 0, -1), ==, "from");
  g_assert_cmpstr (get_neighbour (fixture, grid, "ahead", -1, 0), ==, "aslant");
  g_assert_cmpstr (get_neighbour (fixture, grid, "ahead", 0, 1), ==, "wide");
  g_assert_cmpstr (get_neighbour (fixture, grid, "wide", 0, 1), ==, "left");
  g_assert_cmpstr (get_neighbour (fixture, grid, "right", 0, -1), ==, "wide");
  g_assert_cmpstr (get_neighbour (fixture, grid, "left", -1, 0), ==, "from");
  g_assert_null (get_neighbour (fixture, grid, "ahead", 1, 0));
}

static gboolean
has_tile_beyond (SigTileGrid *grid,
                 guint        from,
                 int          dx,
                 int          dy)
{
  guint n;
  const SigTileRect *rects = sig_tile_grid_get_rects (grid, &n);

  for (guint i = 0; i < n; i++)
    if ((dx > 0 && rects[i].x >= rects[from].x + rects[from].width) ||
        (dx < 0 && rects[i].x + rects[i].width <= rects[from].x) ||
        (dy > 0 && rects[i].y >= rects[from].y + rects[from].height) ||
        (dy < 0 && rects[i].y + rects[i].height <= rects[from].y))
      return TRUE;

  return FALSE;
}

static double
measure_progress (const SigTileRect *from,
                  const SigTileRect *to,
                  int                dx,
                  int                dy)
{
  return dx * (to->x + to->width / 2 - from->x - from->width / 2)
         + dy * (to->y + to->height / 2 - from->y - from->height / 2);
}

/* A key always leads that way, never nowhere while something lies there, and twice to the same tile. */
static void
test_random_grids (void)
{
  const int steps[][2] = { { -1, 0 }, { 1, 0 }, { 0, -1 }, { 0, 1 } };

  for (guint round = 0; round < 100; round++)
    {
      g_autoptr(TileFixture) fixture = tile_fixture_new_rand ();
      g_autoptr(SigTileGrid) grid = tile_fixture_lay_out (fixture, &tile_metrics, 200 + 10 * round, 600);
      const SigTileRect *rects = sig_tile_grid_get_rects (grid, NULL);

      for (guint i = 0; i < fixture->cells->len * 4; i++)
        {
          int dx = steps[i % 4][0];
          int dy = steps[i % 4][1];
          int found = sig_tile_grid_find_neighbour (grid, i / 4, dx, dy);

          g_assert_cmpint (sig_tile_grid_find_neighbour (grid, i / 4, dx, dy), ==, found);

          if (found < 0)
            g_assert_false (has_tile_beyond (grid, i / 4, dx, dy));
          else
            g_assert_cmpfloat (measure_progress (&rects[i / 4], &rects[found], dx, dy), >, 0);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tile-neighbour/data", test_data);
  g_test_add_func ("/tile-neighbour/stacked", test_stacked);
  g_test_add_func ("/tile-neighbour/all-reached", test_all_reached);
  g_test_add_func ("/tile-neighbour/cone", test_cone);
  g_test_add_func ("/tile-neighbour/random-grids", test_random_grids);

  return g_test_run ();
}
