/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-tile-content.h"
#include "sig-tile-style.h"

G_BEGIN_DECLS

/**
 * SigTileFace:
 *
 * The words and the mark of a tile, laid out for one size, ready to be drawn. Immutable.
 */
typedef struct _SigTileFace SigTileFace;

SigTileFace *sig_tile_face_new        (GtkWidget            *widget,
                                       const SigTileContent *content,
                                       const SigTileStyle   *style,
                                       int                   width,
                                       int                   height);
void         sig_tile_face_free       (SigTileFace          *self);
void         sig_tile_face_snapshot   (SigTileFace          *self,
                                       GtkSnapshot          *snapshot,
                                       const GdkRGBA        *colour);
const char  *sig_tile_face_get_name   (SigTileFace          *self);
const char  *sig_tile_face_get_small  (SigTileFace          *self);
void         sig_tile_face_measure    (GtkWidget            *widget,
                                       const SigTileContent *content,
                                       const SigTileStyle   *style,
                                       int                  *width,
                                       int                  *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTileFace, sig_tile_face_free)

G_END_DECLS
