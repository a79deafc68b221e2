/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-glyph-shape.h"

#include <math.h>

/* The marks of classes and of events as the screen shows them, for paper: each on a square of 16 units. Where a shape has
 * a hole, what lies behind it shows. */
#define UNITS 16.0

#define END_OF_PIECE NAN

/* Corners of polygons, x then y; a shape has several where END_OF_PIECE stands between them. */
static const double dash[] = { 2, 7, 14, 7, 14, 9, 2, 9 };
static const double cross[] = {
  3.8, 2, 8, 6.2, 12.2, 2, 14, 3.8, 9.8, 8, 14, 12.2, 12.2, 14, 8, 9.8, 3.8, 14, 2, 12.2, 6.2, 8, 2, 3.8,
};
static const double tick[] = { 13.2, 2.6, 15, 4.4, 6.2, 13.2, 1, 8, 2.8, 6.2, 6.2, 9.6 };
static const double diamond[] = { 8, 0.8, 15.2, 8, 8, 15.2, 0.8, 8 };
static const double square[] = { 2, 2, 14, 2, 14, 14, 2, 14 };
static const double triangle[] = { 8, 1.5, 15.2, 14.5, 0.8, 14.5 };
static const double flag[] = { 2.5, 1, 13.7, 1, 11.2, 5, 13.7, 9, 4.3, 9, 4.3, 15, 2.5, 15 };
static const double lines[] = {
  2, 4, 14, 4, 14, 6.2, 2, 6.2, END_OF_PIECE, 2, 9.8, 14, 9.8, 14, 12, 2, 12,
};
static const double wave[] = {
  1.5, 8, 5, 3.5, 11, 9.5, 13, 6.5, 14.5, 8.2, 11, 12.5, 5, 6.5, 3, 9.6,
};
static const double plus[] = {
  6.8, 2, 9.2, 2, 9.2, 6.8, 14, 6.8, 14, 9.2, 9.2, 9.2, 9.2, 14, 6.8, 14, 6.8, 9.2, 2, 9.2, 2, 6.8, 6.8, 6.8,
};
static const double slash[] = { 11.8, 1.5, 14.2, 3, 4.2, 14.5, 1.8, 13 };
static const double frame[] = {
  2, 2, 14, 2, 14, 14, 2, 14, END_OF_PIECE, 3.8, 3.8, 3.8, 12.2, 12.2, 12.2, 12.2, 3.8,
};
static const double hash[] = {
  4.2, 2, 6.2, 2, 6.2, 14, 4.2, 14, END_OF_PIECE, 9.8, 2, 11.8, 2, 11.8, 14, 9.8, 14, END_OF_PIECE,
  2, 5, 14, 5, 14, 7, 2, 7, END_OF_PIECE, 2, 9, 14, 9, 14, 11, 2, 11,
};
static const double bar[] = { 6.5, 2.5, 9.5, 2.5, 9.5, 13.5, 6.5, 13.5 };
static const double arrow[] = { 3.5, 2, 14.5, 8, 3.5, 14 };

static void
trace (cairo_t      *cr,
       const double *corners,
       guint         n)
{
  for (guint i = 0; i + 1 < n; i += 2)
    {
      if (isnan (corners[i]))
        {
          cairo_close_path (cr);
          cairo_new_sub_path (cr);
          i++;
        }
      cairo_line_to (cr, corners[i], corners[i + 1]);
    }
  cairo_close_path (cr);
}

#define TRACE(cr, corners) trace ((cr), (corners), G_N_ELEMENTS (corners))

static void
circle (cairo_t *cr,
        double   x,
        double   y,
        double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_close_path (cr);
}

/* A ring that is filled clockwise from the top to so many quarters. */
static void
trace_ring (cairo_t *cr,
            guint    quarters)
{
  circle (cr, 8, 8, 7);
  cairo_new_sub_path (cr);
  cairo_arc_negative (cr, 8, 8, 5.4, 2 * G_PI, 0);
  cairo_close_path (cr);
  if (quarters == 0)
    return;

  cairo_move_to (cr, 8, 8);
  cairo_arc (cr, 8, 8, 5.6, -G_PI_2, -G_PI_2 + quarters * G_PI_2);
  cairo_close_path (cr);
}

static void
trace_star (cairo_t *cr)
{
  for (int i = 0; i < 10; i++)
    {
      const double angle = i * G_PI / 5 - G_PI_2;
      const double radius = i % 2 == 0 ? 7.4 : 3.2;

      cairo_line_to (cr, 8 + radius * cos (angle), 8 + radius * sin (angle));
    }
  cairo_close_path (cr);
}

static void
trace_ellipsis (cairo_t *cr)
{
  for (int x = 3; x <= 13; x += 5)
    circle (cr, x, 8, 1.8);
}

static void
stroke_question (cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_arc (cr, 8, 5.2, 3.4, -G_PI, G_PI / 5);
  cairo_curve_to (cr, 9.6, 8.3, 8, 8.4, 8, 10.6);
  cairo_set_line_width (cr, 2.3);
  cairo_stroke (cr);
  circle (cr, 8, 13.4, 1.45);
}

static void
stroke_barred (cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_arc (cr, 8, 8, 6.1, 0, 2 * G_PI);
  cairo_move_to (cr, 12.3, 3.7);
  cairo_line_to (cr, 3.7, 12.3);
  cairo_set_line_width (cr, 1.8);
  cairo_stroke (cr);
}

static void
begin (cairo_t *cr,
       double   x,
       double   y,
       double   size)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / UNITS, size / UNITS);
  cairo_new_path (cr);
}

static void
end (cairo_t         *cr,
     cairo_fill_rule_t rule)
{
  cairo_set_fill_rule (cr, rule);
  cairo_fill (cr);
  cairo_restore (cr);
}

/* The shapes that are made of corners alone. */
static gboolean
trace_corners (cairo_t  *cr,
               SigGlyph  glyph)
{
  static const struct
  {
    const double *corners;
    guint n;
  } shapes[SIG_N_GLYPHS] = {
    [SIG_GLYPH_DASH] = { dash, G_N_ELEMENTS (dash) },
    [SIG_GLYPH_CROSS] = { cross, G_N_ELEMENTS (cross) },
    [SIG_GLYPH_TICK] = { tick, G_N_ELEMENTS (tick) },
    [SIG_GLYPH_DIAMOND] = { diamond, G_N_ELEMENTS (diamond) },
    [SIG_GLYPH_SQUARE] = { square, G_N_ELEMENTS (square) },
    [SIG_GLYPH_TRIANGLE] = { triangle, G_N_ELEMENTS (triangle) },
    [SIG_GLYPH_FLAG] = { flag, G_N_ELEMENTS (flag) },
    [SIG_GLYPH_LINES] = { lines, G_N_ELEMENTS (lines) },
    [SIG_GLYPH_WAVE] = { wave, G_N_ELEMENTS (wave) },
    [SIG_GLYPH_PLUS] = { plus, G_N_ELEMENTS (plus) },
    [SIG_GLYPH_SLASH] = { slash, G_N_ELEMENTS (slash) },
    [SIG_GLYPH_FRAME] = { frame, G_N_ELEMENTS (frame) },
    [SIG_GLYPH_HASH] = { hash, G_N_ELEMENTS (hash) },
  };

  if (shapes[glyph].corners == NULL)
    return FALSE;
  trace (cr, shapes[glyph].corners, shapes[glyph].n);

  return TRUE;
}

static void
trace_rest (cairo_t  *cr,
            SigGlyph  glyph)
{
  switch (glyph)
    {
    case SIG_GLYPH_POINT:
      circle (cr, 8, 8, 2.5);
      break;
    case SIG_GLYPH_RING:
    case SIG_GLYPH_QUARTER:
    case SIG_GLYPH_HALF:
    case SIG_GLYPH_THREE_QUARTERS:
      trace_ring (cr, glyph - SIG_GLYPH_RING);
      break;
    case SIG_GLYPH_FULL:
      circle (cr, 8, 8, 7);
      break;
    case SIG_GLYPH_STAR:
      trace_star (cr);
      break;
    case SIG_GLYPH_QUESTION:
      stroke_question (cr);
      break;
    case SIG_GLYPH_ELLIPSIS:
      trace_ellipsis (cr);
      break;
    case SIG_GLYPH_BARRED:
      stroke_barred (cr);
      break;
    default:
      break;
    }
}

/**
 * sig_glyph_shape_draw:
 * @cr: where to draw, in its colour
 * @x: the left edge
 * @y: the top
 * @size: how wide and high
 * @glyph: the mark of a class; %SIG_GLYPH_NONE draws nothing
 *
 * Draws the mark of a class of a legend.
 */
void
sig_glyph_shape_draw (cairo_t  *cr,
                      double    x,
                      double    y,
                      double    size,
                      SigGlyph  glyph)
{
  g_return_if_fail (glyph < SIG_N_GLYPHS);

  begin (cr, x, y, size);
  if (!trace_corners (cr, glyph))
    trace_rest (cr, glyph);
  end (cr, glyph == SIG_GLYPH_FRAME ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
}

static void
trace_mark (cairo_t *cr,
            SigMark  mark)
{
  switch (mark)
    {
    case SIG_MARK_DOT:
      circle (cr, 8, 8, 4);
      break;
    case SIG_MARK_RING:
      circle (cr, 8, 8, 6);
      circle (cr, 8, 8, 4);
      break;
    case SIG_MARK_SQUARE:
      cairo_rectangle (cr, 3.5, 3.5, 9, 9);
      break;
    case SIG_MARK_DIAMOND:
      TRACE (cr, diamond);
      break;
    case SIG_MARK_TRIANGLE:
      TRACE (cr, arrow);
      break;
    case SIG_MARK_FLAG:
      TRACE (cr, flag);
      break;
    case SIG_MARK_STAR:
      trace_star (cr);
      break;
    case SIG_MARK_BAR:
      TRACE (cr, bar);
      break;
    case SIG_MARK_CROSS:
      TRACE (cr, cross);
      break;
    case SIG_MARK_TICK:
    default:
      circle (cr, 8, 8, 7.5);
    }
}

/**
 * sig_mark_shape_draw:
 * @cr: where to draw, in its colour
 * @x: the left edge
 * @y: the top
 * @size: how wide and high
 * @mark: the shape of a kind of event
 *
 * Draws the mark of an event. The tick of a signature stands white in a disc.
 */
void
sig_mark_shape_draw (cairo_t *cr,
                     double   x,
                     double   y,
                     double   size,
                     SigMark  mark)
{
  begin (cr, x, y, size);
  trace_mark (cr, mark);
  end (cr, CAIRO_FILL_RULE_EVEN_ODD);
  if (mark != SIG_MARK_TICK)
    return;

  begin (cr, x, y, size);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, 2);
  cairo_move_to (cr, 4.6, 8.2);
  cairo_line_to (cr, 7, 10.8);
  cairo_line_to (cr, 11.6, 5.4);
  cairo_stroke (cr);
  cairo_restore (cr);
}
