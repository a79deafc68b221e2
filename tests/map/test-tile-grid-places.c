/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-test-data.h"
#include "sig-tile-grid-view.h"

/* Where the grid puts its tiles, in every width, mirrored, with large text and with other data sets. */

#define GAP 4

static const int widths[] = { 360, 800, 1280, 3840 };

typedef struct
{
  MapFixture       base;
  SigTileGridView *view;
} Fixture;

/* In a viewport, which lets the grid be as large as is asked for whatever the screen is. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  map_fixture_set_up (&fixture->base, NULL);
  if (data != NULL)
    {
      g_autoptr(SigDataset) dataset = sig_test_data_load_fixture (data);

      sig_explorer_set_dataset (fixture->base.explorer, dataset);
    }
  fixture->view = SIG_TILE_GRID_VIEW (sig_tile_grid_view_new ());
  sig_tile_grid_view_set_explorer (fixture->view, fixture->base.explorer);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  map_fixture_show (&fixture->base, scroller, 300, 300);
}

static void
set_up_mirrored (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  set_up (fixture, data);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  map_fixture_tear_down (&fixture->base, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static SigTile *
find_tile (Fixture    *fixture,
           const char *id)
{
  SigTile *tile = sig_tile_grid_view_find_tile (fixture->view, map_fixture_party (&fixture->base, id));

  g_assert_nonnull (tile);

  return tile;
}

static void
resize (Fixture *fixture,
        int      width)
{
  gtk_widget_set_size_request (GTK_WIDGET (fixture->view), width, -1);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->view)), ==, width);
}

static SigTile *
get_tile (Fixture *fixture,
          guint    index)
{
  return sig_tile_grid_view_get_tile (fixture->view, index);
}

static graphene_rect_t
get_bounds (Fixture *fixture,
            SigTile *tile)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (tile), GTK_WIDGET (fixture->view), &bounds));

  return bounds;
}

static void
check_apart (Fixture *fixture)
{
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (GTK_WIDGET (fixture->view)),
                                            gtk_widget_get_height (GTK_WIDGET (fixture->view)));

  for (guint i = 0; i < sig_tile_grid_view_get_n_tiles (fixture->view); i++)
    {
      graphene_rect_t bounds = get_bounds (fixture, get_tile (fixture, i));

      g_assert_true (graphene_rect_contains_rect (&all, &bounds));
      for (guint j = 0; j < i; j++)
        {
          graphene_rect_t other = get_bounds (fixture, get_tile (fixture, j));

          graphene_rect_inset (&other, -GAP + 1, -GAP + 1);
          g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
        }
    }
}

/* A tile of one column and row is a square, and all are of one size; larger ones take the gaps in. */
static void
check_shape (Fixture *fixture)
{
  double edge = get_bounds (fixture, find_tile (fixture, "pl")).size.width;

  for (guint i = 0; i < sig_tile_grid_view_get_n_tiles (fixture->view); i++)
    {
      SigParty *party = sig_tile_get_party (get_tile (fixture, i));
      graphene_rect_t bounds = get_bounds (fixture, get_tile (fixture, i));
      guint columns = sig_party_get_width (party);
      guint rows = sig_party_get_height (party);

      g_assert_cmpfloat (bounds.size.width, ==, columns * edge + (columns - 1) * GAP);
      g_assert_cmpfloat (bounds.size.height, ==, rows * edge + (rows - 1) * GAP);
    }
}

/* Neighbours in a row of one block stand side by side, and those of a column below one another. */
static void
check_places (Fixture *fixture)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (fixture->view)) == GTK_TEXT_DIR_RTL;
  graphene_rect_t pl = get_bounds (fixture, find_tile (fixture, "pl"));
  graphene_rect_t de = get_bounds (fixture, find_tile (fixture, "de"));
  graphene_rect_t sk = get_bounds (fixture, find_tile (fixture, "sk"));
  double step = pl.size.width + GAP;

  g_assert_cmpfloat (pl.origin.x - de.origin.x, ==, mirrored ? -step : step);
  g_assert_cmpfloat (pl.origin.y, ==, de.origin.y);
  g_assert_cmpfloat (sk.origin.y - pl.origin.y, ==, step);
  g_assert_cmpfloat (sk.origin.x, ==, pl.origin.x);
}

static void
test_sizes (Fixture       *fixture,
            gconstpointer  data)
{
  double edge = 0;

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      double last = edge;

      resize (fixture, widths[i]);
      check_apart (fixture);
      check_shape (fixture);
      check_places (fixture);
      edge = get_bounds (fixture, get_tile (fixture, 1)).size.width;
      g_assert_cmpfloat (edge, >=, MAX (last, 36));
    }
}

static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (fixture->view));
  int usual, dpi, narrowest;

  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_HORIZONTAL, -1, &usual, NULL, NULL, NULL);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (fixture->view), GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL, NULL);
  g_assert_cmpint (narrowest, >, usual);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      resize (fixture, MAX (narrowest, widths[i]));
      check_apart (fixture);
      check_shape (fixture);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Tiles of several columns and rows, of which one block is all one tile. */
static void
test_large_tiles (Fixture       *fixture,
                  gconstpointer  data)
{
  resize (fixture, 1280);
  check_apart (fixture);
  g_assert_cmpuint (sig_tile_grid_view_get_n_tiles (fixture->view), ==, 4);
}

/* From right to left all stands where a mirror would show it. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      guint n = sig_tile_grid_view_get_n_tiles (fixture->view);
      g_autofree graphene_rect_t *bounds = g_new (graphene_rect_t, n);

      gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_LTR);
      resize (fixture, widths[i]);
      for (guint j = 0; j < n; j++)
        bounds[j] = get_bounds (fixture, get_tile (fixture, j));

      gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
      map_fixture_settle (GTK_WIDGET (fixture->view));
      check_apart (fixture);
      check_places (fixture);
      for (guint j = 0; j < n; j++)
        {
          graphene_rect_t mirrored = get_bounds (fixture, get_tile (fixture, j));

          g_assert_cmpfloat (mirrored.origin.x, ==, widths[i] - bounds[j].origin.x - bounds[j].size.width);
          g_assert_cmpfloat (mirrored.origin.y, ==, bounds[j].origin.y);
          g_assert_cmpfloat (mirrored.size.width, ==, bounds[j].size.width);
        }
    }
}

/* Through another data set and none, and back: nothing of the old one remains. */
static void
test_datasets (Fixture       *fixture,
               gconstpointer  data)
{
  SigDataset *other = sig_test_data_load_fixture ("tiles-side-by-side.json");
  gpointer old = get_tile (fixture, 0);

  g_object_add_weak_pointer (G_OBJECT (old), &old);
  gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, "pl")));
  sig_explorer_set_dataset (fixture->base.explorer, other);
  g_assert_null (old);
  g_assert_cmpuint (sig_tile_grid_view_get_n_tiles (fixture->view), ==, 4);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  check_apart (fixture);

  sig_explorer_set_dataset (fixture->base.explorer, NULL);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_finalize_object (other);

  sig_explorer_set_dataset (fixture->base.explorer, sig_test_data_get_real ());
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_cmpuint (sig_tile_grid_view_get_n_tiles (fixture->view), ==, 49);
  check_apart (fixture);
  check_places (fixture);
}

#define ADD(path, file, start, func) g_test_add (path, Fixture, file, start, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

  ADD ("/tile-grid-places/sizes", NULL, set_up, test_sizes);
  ADD ("/tile-grid-places/sizes-mirrored", NULL, set_up_mirrored, test_sizes);
  ADD ("/tile-grid-places/large-text", NULL, set_up, test_large_text);
  ADD ("/tile-grid-places/large-tiles", "tiles-side-by-side.json", set_up, test_large_tiles);
  ADD ("/tile-grid-places/mirrored", NULL, set_up, test_mirrored);
  ADD ("/tile-grid-places/datasets", NULL, set_up, test_datasets);

  return g_test_run ();
}
