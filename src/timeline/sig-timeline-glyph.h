/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-types.h"

G_BEGIN_DECLS

GdkTexture *sig_timeline_glyph_create_mark    (SigMark        mark,
                                               const GdkRGBA *colour,
                                               const GdkRGBA *surface,
                                               int            size,
                                               int            scale,
                                               gboolean       mirrored);
GdkTexture *sig_timeline_glyph_create_cluster (PangoLayout   *count,
                                               const GdkRGBA *colour,
                                               const GdkRGBA *surface,
                                               const GdkRGBA *text,
                                               gboolean       filled,
                                               int            size,
                                               int            scale);

G_END_DECLS
