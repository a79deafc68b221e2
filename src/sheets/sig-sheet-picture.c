/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-private.h"

#include <cairo-svg.h>

#include <math.h>

/* The largest side of a picture, in pixels: what cairo can draw. */
#define LARGEST_SIDE 32000

static void
draw_on_white (SigSheet        *self,
               cairo_surface_t *surface,
               double           scale,
               guint            page)
{
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  sig_sheet_render (self, cr, page, FALSE);
  cairo_destroy (cr);
}

static gboolean
write_bytes (GByteArray     *bytes,
             cairo_status_t  status,
             GOutputStream  *stream,
             GCancellable   *cancellable,
             GError        **error)
{
  if (!sig_sheet_report (status, error))
    return FALSE;

  return g_output_stream_write_all (stream, bytes->data, bytes->len, NULL, cancellable, error);
}

/**
 * sig_sheet_write_svg:
 * @self: a sheet
 * @page: a page, from 0
 * @stream: where to
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Writes a page as SVG.
 *
 * Returns: whether all of it was written
 */
gboolean
sig_sheet_write_svg (SigSheet       *self,
                     guint           page,
                     GOutputStream  *stream,
                     GCancellable   *cancellable,
                     GError        **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (SIG_IS_SHEET (self) && page < self->pages->len, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  surface = cairo_svg_surface_create_for_stream (sig_sheet_append_bytes, bytes, self->width, self->height);
  draw_on_white (self, surface, 1, page);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return write_bytes (bytes, status, stream, cancellable, error);
}

/**
 * sig_sheet_write_png:
 * @self: a sheet
 * @page: a page, from 0
 * @dots_per_inch: how fine, more than 0
 * @stream: where to
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Writes a page as a picture on white.
 *
 * Returns: whether all of it was written
 */
gboolean
sig_sheet_write_png (SigSheet       *self,
                     guint           page,
                     double          dots_per_inch,
                     GOutputStream  *stream,
                     GCancellable   *cancellable,
                     GError        **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  double scale = dots_per_inch / 72;
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (SIG_IS_SHEET (self) && page < self->pages->len, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream) && dots_per_inch > 0, FALSE);

  scale = MIN (scale, LARGEST_SIDE / MAX (self->width, self->height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (self->width * scale),
                                        (int) ceil (self->height * scale));
  draw_on_white (self, surface, scale, page);
  status = cairo_surface_write_to_png_stream (surface, sig_sheet_append_bytes, bytes);
  cairo_surface_destroy (surface);

  return write_bytes (bytes, status, stream, cancellable, error);
}
