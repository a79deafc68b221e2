/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile-view.h"

G_BEGIN_DECLS

/**
 * SigTileGridView:
 *
 * The parties of the explorer's data set, each at its place on a simplified map. It is one stop of the tab key;
 * arrow keys walk by geography.
 */
#define SIG_TYPE_TILE_GRID_VIEW (sig_tile_grid_view_get_type ())
G_DECLARE_FINAL_TYPE (SigTileGridView, sig_tile_grid_view, SIG, TILE_GRID_VIEW, SigTileView)

GtkWidget *sig_tile_grid_view_new            (void);

SigTile   *sig_tile_grid_view_get_current    (SigTileGridView *self);
SigTile   *sig_tile_grid_view_find_neighbour (SigTileGridView *self,
                                              SigTile         *tile,
                                              int              dx,
                                              int              dy);
SigTile   *sig_tile_grid_view_find_end       (SigTileGridView *self,
                                              gboolean         last);

G_END_DECLS
