/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-private.h"

#include <cairo-pdf.h>

#include "sig-pdf-update.h"

/* A sheet as PDF: the same drawing as on the screen, with structure, links and a list of contents. The file is made in
 * memory and written when it is whole. */

static void
describe (SigSheet        *self,
          cairo_surface_t *surface)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  if (self->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->author);
  if (self->subject != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Signatory " PACKAGE_VERSION);
}

static void
add_outline (SigSheet        *self,
             cairo_surface_t *surface)
{
  int parents[8] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < self->outline->len; i++)
    {
      const SigSheetOutline *entry = &g_array_index (self->outline, SigSheetOutline, i);
      const guint level = MIN (entry->level, G_N_ELEMENTS (parents) - 2);
      char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *place = NULL;

      g_ascii_formatd (x, sizeof x, "%.2f", 0);
      g_ascii_formatd (y, sizeof y, "%.2f", entry->y);
      place = g_strdup_printf ("page=%u pos=[%s %s]", entry->page + 1, x, y);
      parents[level + 1] = cairo_pdf_surface_add_outline (surface, parents[level], entry->title, place,
                                                          level == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
    }
}

static gboolean
draw_pages (SigSheet          *self,
            cairo_t           *cr,
            GCancellable      *cancellable,
            SigSheetProgress   progress,
            gpointer           user_data,
            GError           **error)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!sig_sheet_report (sig_sheet_render (self, cr, i, TRUE), error))
        return FALSE;
      cairo_show_page (cr);
      if (progress != NULL)
        progress (i + 1, self->pages->len, user_data);
    }

  return sig_sheet_report (cairo_status (cr), error);
}

/* Without a locale all words are English. */
static const char *
get_language (SigSheet *self)
{
  const char *language = self->language != NULL ? self->language
                                                : pango_language_to_string (pango_language_get_default ());

  return g_str_equal (language, "c") || g_str_equal (language, "posix") ? "en" : language;
}

static GByteArray *
make_pdf (SigSheet          *self,
          GCancellable      *cancellable,
          SigSheetProgress   progress,
          gpointer           user_data,
          GError           **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (sig_sheet_append_bytes, bytes, self->width, self->height);
  cairo_t *cr = cairo_create (surface);
  gboolean is_good;

  describe (self, surface);
  is_good = draw_pages (self, cr, cancellable, progress, user_data, error);
  /* An outline that leads to pages which were never drawn would make cairo fail, and leave memory behind. */
  if (is_good)
    add_outline (self, surface);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  is_good = is_good && sig_sheet_report (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);
  if (!is_good)
    return NULL;

  sig_pdf_update (bytes, get_language (self));

  return g_steal_pointer (&bytes);
}

/**
 * sig_sheet_write_pdf:
 * @self: a sheet
 * @stream: where to
 * @cancellable: (nullable): stops it
 * @progress: (nullable) (scope call): told after each page
 * @user_data: for @progress
 * @error: (out) (optional): what went wrong: of #GIOErrorEnum, or what @stream says
 *
 * Writes the sheet as PDF. Nothing is written before the last page is drawn; @stream stays open.
 *
 * Returns: whether all of it was written
 */
gboolean
sig_sheet_write_pdf (SigSheet          *self,
                     GOutputStream     *stream,
                     GCancellable      *cancellable,
                     SigSheetProgress   progress,
                     gpointer           user_data,
                     GError           **error)
{
  g_autoptr(GByteArray) bytes = NULL;

  g_return_val_if_fail (SIG_IS_SHEET (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  bytes = make_pdf (self, cancellable, progress, user_data, error);
  if (bytes == NULL)
    return FALSE;

  return g_output_stream_write_all (stream, bytes->data, bytes->len, NULL, cancellable, error);
}
