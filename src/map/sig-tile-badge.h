/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sig_tile_badge_new      (GtkWidget *tile);
void       sig_tile_badge_allocate (GtkWidget *self,
                                    int        width,
                                    int        height);

G_END_DECLS
