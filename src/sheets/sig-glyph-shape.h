/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "sig-colour-class.h"

G_BEGIN_DECLS

void sig_glyph_shape_draw (cairo_t  *cr,
                           double    x,
                           double    y,
                           double    size,
                           SigGlyph  glyph);
void sig_mark_shape_draw  (cairo_t  *cr,
                           double    x,
                           double    y,
                           double    size,
                           SigMark   mark);

G_END_DECLS
