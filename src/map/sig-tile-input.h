/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile-grid-view.h"

G_BEGIN_DECLS

void sig_tile_input_install_walk   (GtkWidgetClass  *view_class);
void sig_tile_input_attach_search  (SigTileGridView *view);
void sig_tile_input_attach_pointer (GtkWidget       *view);

SigTile *sig_tile_input_find_by_prefix (SigTileGridView *view,
                                        SigTile         *start,
                                        const char      *prefix);

G_END_DECLS
