/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "grid-fixture.h"

#include "sig-test-data.h"

const int grid_fixture_widths[4] = { 360, 800, 1280, 3840 };

/* In a viewport, which lets the grid be as large as is asked for whatever the screen is. */
void
grid_fixture_set_up (GridFixture   *fixture,
                     gconstpointer  file)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  map_fixture_set_up (&fixture->base, NULL);
  if (file != NULL)
    {
      g_autoptr(SigDataset) dataset = sig_test_data_load_fixture (file);

      sig_explorer_set_dataset (fixture->base.explorer, dataset);
    }
  fixture->view = SIG_TILE_GRID_VIEW (sig_tile_grid_view_new ());
  sig_tile_view_set_explorer (SIG_TILE_VIEW (fixture->view), fixture->base.explorer);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  gtk_widget_set_vexpand (scroller, TRUE);
  fixture->before = gtk_button_new_with_label ("before");
  fixture->after = gtk_button_new_with_label ("after");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), fixture->after);
  map_fixture_show (&fixture->base, box, 300, 400);
}

void
grid_fixture_set_up_rtl (GridFixture   *fixture,
                         gconstpointer  file)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  grid_fixture_set_up (fixture, file);
}

void
grid_fixture_tear_down (GridFixture   *fixture,
                        gconstpointer  file)
{
  map_fixture_tear_down (&fixture->base, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

void
grid_fixture_resize (GridFixture *fixture,
                     int          width)
{
  gtk_widget_set_size_request (GTK_WIDGET (fixture->view), width, -1);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->view)), ==, width);
}

SigTile *
grid_fixture_find_tile (GridFixture *fixture,
                        const char  *id)
{
  SigTile *tile = sig_tile_view_find_tile (SIG_TILE_VIEW (fixture->view), map_fixture_party (&fixture->base, id));

  g_assert_nonnull (tile);

  return tile;
}

SigTile *
grid_fixture_get_tile (GridFixture *fixture,
                       guint        index)
{
  return sig_tile_view_get_tile (SIG_TILE_VIEW (fixture->view), index);
}

graphene_rect_t
grid_fixture_get_bounds (GridFixture *fixture,
                         SigTile     *tile)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (tile), GTK_WIDGET (fixture->view), &bounds));

  return bounds;
}
