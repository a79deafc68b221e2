/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-paint.h"

#include "sig-colour-ramp.h"

/* The colours of tiles on paper: those of the light screen, whose greys descend as the ramp does, so that a printer without
 * colour keeps the order. What is white on the screen has an edge on paper, where there is no ground to stand out from. */

typedef struct
{
  guint32 fill;
  guint32 ink;
  guint32 edge;
} Look;

static const Look ramp[SIG_COLOUR_RAMP_STEPS] = {
  { 0xd9e8dd, 0x14332e, 0x9fb8a8 }, { 0xc0dfe0, 0x14332e, 0x8fb7b9 }, { 0x86c5c4, 0x0d2f33, 0x86c5c4 },
  { 0x479fac, 0x06191d, 0x479fac }, { 0x2f6f9c, 0xffffff, 0x2f6f9c }, { 0x2b5788, 0xffffff, 0x2b5788 },
  { 0x283f70, 0xffffff, 0x283f70 },
};

static const Look focus = { 0x1d1d20, 0xffffff, 0x1d1d20 };
static const Look faint = { 0xffffff, 0x6b6b70, 0xd0d0d6 };

static const Look fills[] = {
  [SIG_FILL_FAINT] = { 0xf4f4f6, 0x5c5c62, 0xdcdce0 },
  [SIG_FILL_OUTLINE] = { 0xffffff, 0x46464c, 0x55555c },
  [SIG_FILL_NEUTRAL] = { 0xd6d8e0, 0x2d2d33, 0xb9bcc8 },
  [SIG_FILL_UNKNOWN] = { 0xf3f1f6, 0x35323d, 0xb7b3c2 },
  [SIG_FILL_RAMP] = { 0, 0, 0 },
  [SIG_FILL_OTHER] = { 0xecd9a8, 0x3d2c00, 0xc9b06c },
};

#define STRIPE 0xdad7e2

static void
set_colour (cairo_t *cr,
            guint32  colour)
{
  cairo_set_source_rgb (cr, (colour >> 16) / 255.0, (colour >> 8 & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

static void
trace (cairo_t *cr,
       double   x,
       double   y,
       double   width,
       double   height,
       double   radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* Slanting stripes over the path, which is left as it is. */
static void
hatch (cairo_t *cr,
       double   x,
       double   y,
       double   width,
       double   height)
{
  const double step = 4;

  cairo_save (cr);
  cairo_clip_preserve (cr);
  set_colour (cr, STRIPE);
  cairo_set_line_width (cr, step / 2);
  cairo_new_path (cr);
  for (double from = -height; from < width; from += step)
    {
      cairo_move_to (cr, x + from, y + height);
      cairo_line_to (cr, x + from + height, y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static const Look *
choose (SigColourClass *colour_class,
        gboolean        is_faint)
{
  SigFill fill;

  if (is_faint)
    return &faint;
  if (colour_class == NULL)
    return &focus;

  fill = sig_colour_class_get_fill (colour_class);
  if (fill == SIG_FILL_RAMP)
    return &ramp[sig_colour_ramp_choose (sig_colour_class_get_step (colour_class),
                                         sig_colour_class_get_n_steps (colour_class))];

  return &fills[fill];
}

/**
 * sig_tile_paint_fill:
 * @cr: where to draw
 * @x: the left edge
 * @y: the top
 * @width: how wide
 * @height: how high
 * @radius: of the corners
 * @colour_class: (nullable): the class of the legend; %NULL for the party whose web it is
 * @is_faint: whether it is none of those that somebody asked for
 * @ink: (out): the colour of what is written on it
 *
 * Fills a tile, or the swatch of a legend.
 */
void
sig_tile_paint_fill (cairo_t        *cr,
                     double          x,
                     double          y,
                     double          width,
                     double          height,
                     double          radius,
                     SigColourClass *colour_class,
                     gboolean        is_faint,
                     SigTileInk     *ink)
{
  static const double dashes[] = { 2.2, 1.6 };
  const Look *look = choose (colour_class, is_faint);
  const SigFill fill = colour_class != NULL ? sig_colour_class_get_fill (colour_class) : SIG_FILL_RAMP;

  cairo_save (cr);
  trace (cr, x, y, width, height, radius);
  set_colour (cr, look->fill);
  cairo_fill (cr);
  if (fill == SIG_FILL_UNKNOWN && !is_faint)
    {
      trace (cr, x, y, width, height, radius);
      hatch (cr, x, y, width, height);
    }
  trace (cr, x + 0.3, y + 0.3, width - 0.6, height - 0.6, radius);
  set_colour (cr, look->edge);
  cairo_set_line_width (cr, 0.6);
  if (fill == SIG_FILL_OUTLINE)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_restore (cr);

  *ink = (SigTileInk) { (look->ink >> 16) / 255.0, (look->ink >> 8 & 0xff) / 255.0, (look->ink & 0xff) / 255.0 };
}
