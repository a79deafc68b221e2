/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "sig-colour-class.h"

G_BEGIN_DECLS

/**
 * SigTileInk:
 * @red: how red what is written on the tile is, from 0 to 1
 * @green: how green
 * @blue: how blue
 */
typedef struct
{
  double red;
  double green;
  double blue;
} SigTileInk;

void sig_tile_paint_fill (cairo_t        *cr,
                          double          x,
                          double          y,
                          double          width,
                          double          height,
                          double          radius,
                          SigColourClass *colour_class,
                          gboolean        is_faint,
                          SigTileInk     *ink);

G_END_DECLS
