/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (SigSheet, sig_sheet, G_TYPE_OBJECT)

static void
free_page (gpointer data)
{
  SigSheetPage *page = data;

  g_array_unref (page->ops);
  g_free (page);
}

static void
clear_outline (gpointer data)
{
  g_free (((SigSheetOutline *) data)->title);
}

static void
clear_owned (gpointer data)
{
  SigSheetOwned *owned = data;

  owned->free (owned->data);
}

static void
sig_sheet_finalize (GObject *object)
{
  SigSheet *self = SIG_SHEET (object);

  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->paragraphs);
  g_array_unref (self->owned);
  g_array_unref (self->outline);
  g_string_chunk_free (self->strings);
  g_clear_pointer (&self->lettering, sig_lettering_free);
  g_free (self->title);
  g_free (self->author);
  g_free (self->subject);
  g_free (self->language);

  G_OBJECT_CLASS (sig_sheet_parent_class)->finalize (object);
}

static void
sig_sheet_class_init (SigSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_sheet_finalize;
}

static void
sig_sheet_init (SigSheet *self)
{
  self->pages = g_ptr_array_new_with_free_func (free_page);
  self->paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_paragraph_free);
  self->strings = g_string_chunk_new (4096);
  self->outline = g_array_new (FALSE, FALSE, sizeof (SigSheetOutline));
  g_array_set_clear_func (self->outline, clear_outline);
  self->owned = g_array_new (FALSE, FALSE, sizeof (SigSheetOwned));
  g_array_set_clear_func (self->owned, clear_owned);
}

static void
draw_rule (cairo_t          *cr,
           const SigSheetOp *op)
{
  cairo_set_source_rgb (cr, op->rule.shade, op->rule.shade, op->rule.shade);
  cairo_rectangle (cr, op->rule.x, op->rule.y - op->rule.width / 2, op->rule.length, op->rule.width);
  cairo_fill (cr);
}

static void
draw_op (cairo_t          *cr,
         const SigSheetOp *op,
         gboolean          tagged)
{
  switch (op->kind)
    {
    case SIG_SHEET_BEGIN:
      if (tagged)
        cairo_tag_begin (cr, op->tag.tag, op->tag.attributes);
      break;
    case SIG_SHEET_END:
      if (tagged)
        cairo_tag_end (cr, op->tag.tag);
      break;
    case SIG_SHEET_TEXT:
      sig_paragraph_draw (op->text.paragraph, cr, op->text.x, op->text.y, op->text.from, op->text.to);
      break;
    case SIG_SHEET_RULE:
      draw_rule (cr, op);
      break;
    case SIG_SHEET_DRAW:
      op->drawing.draw (cr, op->drawing.data);
      break;
    default:
      g_assert_not_reached ();
    }
}

/*
 * sig_sheet_render:
 * @self: a sheet
 * @cr: where to draw
 * @page: a page, from 0
 * @tagged: whether the structure and the links of the document are drawn too
 *
 * Returns: the state of @cr afterwards: after a tag that does not fit, cairo draws nothing more and says so only here
 */
cairo_status_t
sig_sheet_render (SigSheet *self,
                  cairo_t  *cr,
                  guint     page,
                  gboolean  tagged)
{
  const GArray *ops = ((SigSheetPage *) self->pages->pdata[page])->ops;

  sig_lettering_set_tagged (self->lettering, tagged);
  for (guint i = 0; i < ops->len; i++)
    draw_op (cr, &g_array_index (ops, SigSheetOp, i), tagged);

  return cairo_status (cr);
}

/*
 * sig_sheet_append_bytes:
 * @bytes: a #GByteArray
 * @data: bytes of a file
 * @length: how many
 *
 * Gathers a file that cairo writes.
 *
 * Returns: that it went well
 */
cairo_status_t
sig_sheet_append_bytes (void                *bytes,
                        const unsigned char *data,
                        unsigned int         length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/*
 * sig_sheet_report:
 * @status: how drawing went
 * @error: (out) (optional): what went wrong, of #GIOErrorEnum
 *
 * Returns: whether it went well
 */
gboolean
sig_sheet_report (cairo_status_t   status,
                  GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, status == CAIRO_STATUS_NO_MEMORY ? G_IO_ERROR_NO_SPACE : G_IO_ERROR_FAILED,
               _("The page could not be drawn: %s"), cairo_status_to_string (status));

  return FALSE;
}

/**
 * sig_sheet_get_title:
 * @self: a sheet
 *
 * Returns: (transfer none): its title, in the reader's language
 */
const char *
sig_sheet_get_title (SigSheet *self)
{
  g_return_val_if_fail (SIG_IS_SHEET (self), NULL);

  return self->title;
}

/**
 * sig_sheet_get_n_pages:
 * @self: a sheet
 *
 * Returns: how many pages it has, 1 or more
 */
guint
sig_sheet_get_n_pages (SigSheet *self)
{
  g_return_val_if_fail (SIG_IS_SHEET (self), 0);

  return self->pages->len;
}

/**
 * sig_sheet_get_page_size:
 * @self: a sheet
 * @width: (out): how wide a page is, in points
 * @height: (out): how high it is, in points
 *
 * Gets the size of the pages.
 */
void
sig_sheet_get_page_size (SigSheet *self,
                         double   *width,
                         double   *height)
{
  g_return_if_fail (SIG_IS_SHEET (self));

  *width = self->width;
  *height = self->height;
}

/**
 * sig_sheet_dup_page_name:
 * @self: a sheet
 * @page: a page, from 0
 *
 * Returns: (transfer full): what the page is called, such as "Page 2 of 5"
 */
char *
sig_sheet_dup_page_name (SigSheet *self,
                         guint     page)
{
  g_return_val_if_fail (SIG_IS_SHEET (self), NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  return g_strdup_printf (_("Page %u of %u"), page + 1, self->pages->len);
}

/**
 * sig_sheet_draw_page:
 * @self: a sheet
 * @cr: where to draw: one unit is one point, the corner of the page is at 0, 0
 * @page: a page, from 0
 *
 * Draws a page, black on nothing: the paper is not drawn.
 */
void
sig_sheet_draw_page (SigSheet *self,
                     cairo_t  *cr,
                     guint     page)
{
  g_return_if_fail (SIG_IS_SHEET (self));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (page < self->pages->len);

  cairo_save (cr);
  sig_sheet_render (self, cr, page, FALSE);
  cairo_restore (cr);
}
