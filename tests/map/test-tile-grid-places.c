/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "grid-fixture.h"
#include "sig-test-data.h"

/* Where the grid puts its tiles, in every width, whichever way text runs, with large text and with other data sets. */

#define GAP 4

static void
check_apart (GridFixture *fixture)
{
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (GTK_WIDGET (fixture->view)),
                                            gtk_widget_get_height (GTK_WIDGET (fixture->view)));

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); i++)
    {
      graphene_rect_t bounds = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, i));

      g_assert_true (graphene_rect_contains_rect (&all, &bounds));
      for (guint j = 0; j < i; j++)
        {
          graphene_rect_t other = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, j));

          graphene_rect_inset (&other, -GAP + 1, -GAP + 1);
          g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
        }
    }
}

/* A tile of one column and row is a square, and all are of one size; larger ones take the gaps in. */
static void
check_shape (GridFixture *fixture)
{
  double edge = grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "pl")).size.width;

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); i++)
    {
      SigParty *party = sig_tile_get_party (grid_fixture_get_tile (fixture, i));
      graphene_rect_t bounds = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, i));
      guint columns = sig_party_get_width (party);
      guint rows = sig_party_get_height (party);

      g_assert_cmpfloat (bounds.size.width, ==, columns * edge + (columns - 1) * GAP);
      g_assert_cmpfloat (bounds.size.height, ==, rows * edge + (rows - 1) * GAP);
    }
}

/* Neighbours in a row of one block stand side by side, and those of a column below one another. */
static void
check_places (GridFixture *fixture)
{
  graphene_rect_t pl = grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "pl"));
  graphene_rect_t de = grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "de"));
  graphene_rect_t sk = grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "sk"));
  double step = pl.size.width + GAP;

  g_assert_cmpfloat (pl.origin.x - de.origin.x, ==, step);
  g_assert_cmpfloat (pl.origin.y, ==, de.origin.y);
  g_assert_cmpfloat (sk.origin.y - pl.origin.y, ==, step);
  g_assert_cmpfloat (sk.origin.x, ==, pl.origin.x);
}

static void
test_sizes (GridFixture   *fixture,
            gconstpointer  data)
{
  double edge = 0;

  for (guint i = 0; i < G_N_ELEMENTS (grid_fixture_widths); i++)
    {
      double last = edge;

      grid_fixture_resize (fixture, grid_fixture_widths[i]);
      check_apart (fixture);
      check_shape (fixture);
      check_places (fixture);
      edge = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, 1)).size.width;
      g_assert_cmpfloat (edge, >=, MAX (last, 36));
    }
}

static void
test_large_text (GridFixture   *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (fixture->view));
  int usual, dpi, narrowest;

  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_HORIZONTAL, -1, &usual, NULL, NULL, NULL);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL, NULL);
  g_assert_cmpint (narrowest, >, usual);

  for (guint i = 0; i < G_N_ELEMENTS (grid_fixture_widths); i++)
    {
      grid_fixture_resize (fixture, MAX (narrowest, grid_fixture_widths[i]));
      check_apart (fixture);
      check_shape (fixture);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Tiles of several columns and rows, of which one block is all one tile. */
static void
test_large_tiles (GridFixture   *fixture,
                  gconstpointer  data)
{
  grid_fixture_resize (fixture, 1280);
  check_apart (fixture);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)), ==, 4);
}

/* A map is not mirrored: where text runs from right to left every tile stands where it always does, west left of east. */
static void
test_rtl (GridFixture   *fixture,
          gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (grid_fixture_widths); i++)
    {
      guint n = sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view));
      g_autofree graphene_rect_t *bounds = g_new (graphene_rect_t, n);

      gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_LTR);
      grid_fixture_resize (fixture, grid_fixture_widths[i]);
      for (guint j = 0; j < n; j++)
        bounds[j] = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, j));

      gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
      map_fixture_settle (GTK_WIDGET (fixture->view));
      for (guint j = 0; j < n; j++)
        {
          graphene_rect_t rtl = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, j));

          g_assert_true (graphene_rect_equal (&rtl, &bounds[j]));
        }
      g_assert_cmpfloat (grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "gb")).origin.x, <,
                         grid_fixture_get_bounds (fixture, grid_fixture_find_tile (fixture, "pl")).origin.x);
    }
}

/* Through another data set and none, and back: nothing of the old one remains. */
static void
test_datasets (GridFixture   *fixture,
               gconstpointer  data)
{
  SigDataset *other = sig_test_data_load_fixture ("tiles-side-by-side.json");
  gpointer old = grid_fixture_get_tile (fixture, 0);

  g_object_add_weak_pointer (G_OBJECT (old), &old);
  gtk_widget_grab_focus (GTK_WIDGET (grid_fixture_find_tile (fixture, "pl")));
  sig_explorer_set_dataset (fixture->base.explorer, other);
  g_assert_null (old);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)), ==, 4);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  check_apart (fixture);

  sig_explorer_set_dataset (fixture->base.explorer, NULL);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_finalize_object (other);

  sig_explorer_set_dataset (fixture->base.explorer, sig_test_data_get_real ());
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)), ==, 49);
  check_apart (fixture);
  check_places (fixture);
}

#define ADD(path, file, start, func) g_test_add (path, GridFixture, file, start, func, grid_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

  ADD ("/tile-grid-places/sizes", NULL, grid_fixture_set_up, test_sizes);
  ADD ("/tile-grid-places/sizes-rtl", NULL, grid_fixture_set_up_rtl, test_sizes);
  ADD ("/tile-grid-places/large-text", NULL, grid_fixture_set_up, test_large_text);
  ADD ("/tile-grid-places/large-tiles", "tiles-side-by-side.json", grid_fixture_set_up, test_large_tiles);
  ADD ("/tile-grid-places/rtl", NULL, grid_fixture_set_up, test_rtl);
  ADD ("/tile-grid-places/datasets", NULL, grid_fixture_set_up, test_datasets);

  return g_test_run ();
}
