/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile.h"

G_BEGIN_DECLS

/**
 * SigTileGridView:
 *
 * The parties of the explorer's data set, each at its place on a simplified map. It is one stop of the tab key;
 * arrow keys walk by geography.
 */
#define SIG_TYPE_TILE_GRID_VIEW (sig_tile_grid_view_get_type ())
G_DECLARE_FINAL_TYPE (SigTileGridView, sig_tile_grid_view, SIG, TILE_GRID_VIEW, GtkWidget)

GtkWidget   *sig_tile_grid_view_new             (void);

SigExplorer *sig_tile_grid_view_get_explorer    (SigTileGridView *self);
void         sig_tile_grid_view_set_explorer    (SigTileGridView *self,
                                                 SigExplorer     *explorer);
const char  *sig_tile_grid_view_get_highlighted (SigTileGridView *self);
void         sig_tile_grid_view_set_highlighted (SigTileGridView *self,
                                                 const char      *class_id);

guint        sig_tile_grid_view_get_n_tiles     (SigTileGridView *self);
SigTile     *sig_tile_grid_view_get_tile        (SigTileGridView *self,
                                                 guint            index);
SigTile     *sig_tile_grid_view_find_tile       (SigTileGridView *self,
                                                 SigParty        *party);
SigTile     *sig_tile_grid_view_get_current     (SigTileGridView *self);
SigTile     *sig_tile_grid_view_find_neighbour  (SigTileGridView *self,
                                                 SigTile         *tile,
                                                 int              dx,
                                                 int              dy);
SigTile     *sig_tile_grid_view_find_end        (SigTileGridView *self,
                                                 gboolean         last);

G_END_DECLS
