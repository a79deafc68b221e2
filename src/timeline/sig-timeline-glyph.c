/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-glyph.h"

#include <math.h>

/* Shapes are drawn once for each scale and colour: a path would be filled anew in every frame. They are drawn on a
 * square of 16 units with the origin in its middle. */
#define UNITS 16.0

static cairo_t *
begin (int      size,
       int      scale,
       gboolean mirrored)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size * scale, size * scale);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  cairo_scale (cr, size * scale / UNITS, size * scale / UNITS);
  cairo_translate (cr, UNITS / 2, UNITS / 2);
  if (mirrored)
    cairo_scale (cr, -1, 1);

  return cr;
}

static GdkTexture *
end (cairo_t *cr)
{
  cairo_surface_t *surface = cairo_get_target (cr);
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr(GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) height);
  cairo_destroy (cr);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
trace_star (cairo_t *cr)
{
  for (int i = 0; i < 10; i++)
    {
      double angle = i * G_PI / 5 - G_PI / 2;
      double radius = i % 2 == 0 ? 7 : 3;

      cairo_line_to (cr, radius * cos (angle), radius * sin (angle));
    }
  cairo_close_path (cr);
}

static void
trace_polygon (cairo_t      *cr,
               const double *points,
               guint         n)
{
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[2 * i], points[2 * i + 1]);
  cairo_close_path (cr);
}

static void
trace (cairo_t *cr,
       SigMark  mark)
{
  static const double diamond[] = { 0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0 };
  static const double triangle[] = { -4.5, -6, 6.5, 0, -4.5, 6 };
  static const double flag[] = { -5, -6.5, 6.5, -6.5, 4, -3, 6.5, 0.5, -3.4, 0.5, -3.4, 7, -5, 7 };

  switch (mark)
    {
    case SIG_MARK_DOT:
      cairo_arc (cr, 0, 0, 4, 0, 2 * G_PI);
      break;
    case SIG_MARK_RING:
      cairo_arc (cr, 0, 0, 5, 0, 2 * G_PI);
      break;
    case SIG_MARK_SQUARE:
      cairo_rectangle (cr, -4.5, -4.5, 9, 9);
      break;
    case SIG_MARK_DIAMOND:
      trace_polygon (cr, diamond, G_N_ELEMENTS (diamond) / 2);
      break;
    case SIG_MARK_TRIANGLE:
      trace_polygon (cr, triangle, G_N_ELEMENTS (triangle) / 2);
      break;
    case SIG_MARK_FLAG:
      trace_polygon (cr, flag, G_N_ELEMENTS (flag) / 2);
      break;
    case SIG_MARK_STAR:
      trace_star (cr);
      break;
    case SIG_MARK_TICK:
      cairo_arc (cr, 0, 0, 7.5, 0, 2 * G_PI);
      break;
    case SIG_MARK_BAR:
      cairo_rectangle (cr, -1.5, -5, 3, 10);
      break;
    case SIG_MARK_CROSS:
    default:
      cairo_move_to (cr, -4, -4);
      cairo_line_to (cr, 4, 4);
      cairo_move_to (cr, 4, -4);
      cairo_line_to (cr, -4, 4);
      break;
    }
}

/**
 * sig_timeline_glyph_create_mark:
 * @mark: a shape
 * @colour: its colour
 * @surface: the colour of what it stands on
 * @size: its edge in CSS pixels
 * @scale: device pixels to a CSS pixel
 * @mirrored: whether it points the other way, where the text runs from right to left; the tick never does
 *
 * Returns: (transfer full): the mark as a picture
 */
GdkTexture *
sig_timeline_glyph_create_mark (SigMark        mark,
                                const GdkRGBA *colour,
                                const GdkRGBA *surface,
                                int            size,
                                int            scale,
                                gboolean       mirrored)
{
  cairo_t *cr = begin (size, scale, mirrored && mark != SIG_MARK_TICK);

  gdk_cairo_set_source_rgba (cr, colour);
  trace (cr, mark);

  if (mark == SIG_MARK_CROSS)
    {
      cairo_set_line_width (cr, 3);
      cairo_stroke (cr);
    }
  else if (mark == SIG_MARK_RING)
    {
      gdk_cairo_set_source_rgba (cr, surface);
      cairo_fill_preserve (cr);
      gdk_cairo_set_source_rgba (cr, colour);
      cairo_set_line_width (cr, 2.2);
      cairo_stroke (cr);
    }
  else
    {
      cairo_fill (cr);
    }

  if (mark == SIG_MARK_TICK)
    {
      gdk_cairo_set_source_rgba (cr, surface);
      cairo_set_line_width (cr, 2);
      cairo_move_to (cr, -3.4, 0.2);
      cairo_line_to (cr, -1, 2.8);
      cairo_line_to (cr, 3.6, -2.6);
      cairo_stroke (cr);
    }

  return end (cr);
}

/**
 * sig_timeline_glyph_create_cluster:
 * @count: how many events it has, as words
 * @colour: its colour
 * @surface: the colour of what it stands on
 * @text: the colour of the words
 * @filled: whether it is as full as the tick, because it holds a signature
 * @size: its edge in CSS pixels
 * @scale: device pixels to a CSS pixel
 *
 * Returns: (transfer full): a counted cluster as a picture; the words are made smaller when they would not fit
 */
GdkTexture *
sig_timeline_glyph_create_cluster (PangoLayout   *count,
                                   const GdkRGBA *colour,
                                   const GdkRGBA *surface,
                                   const GdkRGBA *text,
                                   gboolean       filled,
                                   int            size,
                                   int            scale)
{
  cairo_t *cr = begin (size, scale, FALSE);
  PangoRectangle ink;
  double widest = 11.5 * size / UNITS;
  double shrink;

  cairo_arc (cr, 0, 0, 7.25, 0, 2 * G_PI);
  gdk_cairo_set_source_rgba (cr, filled ? colour : surface);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 1.4);
  cairo_stroke (cr);

  pango_layout_get_pixel_extents (count, &ink, NULL);
  shrink = MIN (1, widest / MAX (ink.width, 1)) * UNITS / size;
  cairo_scale (cr, shrink, shrink);
  cairo_move_to (cr, -ink.x - ink.width / 2.0, -ink.y - ink.height / 2.0);
  gdk_cairo_set_source_rgba (cr, filled ? surface : text);
  pango_cairo_show_layout (cr, count);

  return end (cr);
}
