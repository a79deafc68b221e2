/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile-set.h"

G_BEGIN_DECLS

/**
 * SigTileView:
 *
 * A widget with tiles of parties of the explorer's data set: what all such widgets have in common.
 */
#define SIG_TYPE_TILE_VIEW (sig_tile_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (SigTileView, sig_tile_view, SIG, TILE_VIEW, GtkWidget)

/**
 * SigTileViewClass:
 * @dataset_changed: the explorer has another data set, or none: make tiles of it in the place of those that there are
 * @explorer_set: (nullable): the view has its explorer now
 */
struct _SigTileViewClass
{
  GtkWidgetClass parent_class;

  void (*dataset_changed) (SigTileView *self);
  void (*explorer_set)    (SigTileView *self);
};

SigTileSet  *sig_tile_view_get_tiles       (SigTileView *self);

SigExplorer *sig_tile_view_get_explorer    (SigTileView *self);
void         sig_tile_view_set_explorer    (SigTileView *self,
                                            SigExplorer *explorer);
const char  *sig_tile_view_get_highlighted (SigTileView *self);
void         sig_tile_view_set_highlighted (SigTileView *self,
                                            const char  *class_id);

guint        sig_tile_view_get_n_tiles     (SigTileView *self);
SigTile     *sig_tile_view_get_tile        (SigTileView *self,
                                            guint        index);
SigTile     *sig_tile_view_find_tile       (SigTileView *self,
                                            SigParty    *party);

G_END_DECLS
