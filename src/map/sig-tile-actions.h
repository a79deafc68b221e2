/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-tile.h"

G_BEGIN_DECLS

void sig_tile_actions_install (GtkWidgetClass     *tile_class);

void sig_tile_show_menu       (SigTile            *tile,
                               const GdkRectangle *at);

G_END_DECLS
