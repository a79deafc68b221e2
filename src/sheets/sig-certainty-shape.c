/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-certainty-shape.h"

#include <math.h>

static void
add_circle (cairo_t *cr,
            double   x,
            double   y,
            double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

static void
draw_ring (cairo_t *cr,
           double   x,
           double   y,
           double   radius)
{
  const double width = radius / 3;

  cairo_set_line_width (cr, width);
  add_circle (cr, x, y, radius - width / 2);
  cairo_stroke (cr);
}

static void
draw_dots (cairo_t *cr,
           double   x,
           double   y,
           double   radius)
{
  const guint n_dots = 8;
  const double dot = radius / 5.5;

  for (guint i = 0; i < n_dots; i++)
    {
      const double angle = 2 * G_PI * i / n_dots;

      add_circle (cr, x + (radius - dot) * cos (angle), y + (radius - dot) * sin (angle), dot);
    }
  cairo_fill (cr);
}

/**
 * sig_certainty_shape_draw:
 * @cr: where to draw, in its colour
 * @x: the left edge
 * @y: the top
 * @size: how wide and high
 * @certainty: what to show
 *
 * Draws the mark of a certainty as the screen shows it: a disc, a ring, one half full, or a ring of dots.
 */
void
sig_certainty_shape_draw (cairo_t      *cr,
                          double        x,
                          double        y,
                          double        size,
                          SigCertainty  certainty)
{
  const double radius = size / 2;

  g_return_if_fail (certainty <= SIG_CERTAINTY_PRIMARY);

  cairo_new_path (cr);
  x += radius;
  y += radius;
  switch (certainty)
    {
    case SIG_CERTAINTY_PRIMARY:
      add_circle (cr, x, y, radius);
      cairo_fill (cr);
      break;
    case SIG_CERTAINTY_SECONDARY:
      draw_ring (cr, x, y, radius);
      break;
    case SIG_CERTAINTY_DISPUTED:
      draw_ring (cr, x, y, radius);
      cairo_arc (cr, x, y, radius - radius / 6, G_PI_2, 3 * G_PI_2);
      cairo_fill (cr);
      break;
    default:
      draw_dots (cr, x, y, radius);
    }
}
