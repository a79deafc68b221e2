/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "map-fixture.h"
#include "sig-tile-grid-view.h"

G_BEGIN_DECLS

/* The grid in a window, between two buttons. */
typedef struct
{
  MapFixture       base;
  SigTileGridView *view;
  GtkWidget       *before;
  GtkWidget       *after;
} GridFixture;

extern const int grid_fixture_widths[4];

void            grid_fixture_set_up     (GridFixture   *fixture,
                                         gconstpointer  file);
void            grid_fixture_set_up_rtl (GridFixture   *fixture,
                                         gconstpointer  file);
void            grid_fixture_tear_down  (GridFixture   *fixture,
                                         gconstpointer  file);

void            grid_fixture_resize     (GridFixture   *fixture,
                                         int            width);
SigTile        *grid_fixture_find_tile  (GridFixture   *fixture,
                                         const char    *id);
SigTile        *grid_fixture_get_tile   (GridFixture   *fixture,
                                         guint          index);
graphene_rect_t grid_fixture_get_bounds (GridFixture   *fixture,
                                         SigTile       *tile);

G_END_DECLS
