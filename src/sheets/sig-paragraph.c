/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-paragraph.h"

/* The character that an inlay takes the place of; it is not drawn. No line ends before a digit that follows a word, every
 * font has one, and it belongs to all scripts. */
#define INLAY_CHARACTER "0"

static void
add_attribute (SigScribe      *self,
               PangoAttribute *attribute,
               guint           start,
               guint           end)
{
  if (self->attributes == NULL)
    self->attributes = pango_attr_list_new ();
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (self->attributes, attribute);
}

/*
 * sig_scribe_init:
 * @self: a scribe
 * @lettering: the fonts, which must outlive it
 *
 * Makes @self ready to write.
 */
void
sig_scribe_init (SigScribe    *self,
                 SigLettering *lettering)
{
  self->lettering = lettering;
  self->text = g_string_sized_new (512);
  self->attributes = NULL;
  self->style = SIG_TEXT_BODY;
  self->leading = 0;
}

/*
 * sig_scribe_clear:
 * @self: a scribe
 *
 * Frees what it has.
 */
void
sig_scribe_clear (SigScribe *self)
{
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_string_free (self->text, TRUE);
  self->text = NULL;
}

/*
 * sig_scribe_begin:
 * @self: a scribe
 * @style: a style
 *
 * Begins a paragraph.
 */
void
sig_scribe_begin (SigScribe    *self,
                  SigTextStyle  style)
{
  g_string_truncate (self->text, 0);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  self->style = style;
}

/*
 * sig_scribe_write:
 * @self: a scribe
 * @text: plain text
 *
 * Writes on. A new line within @text begins a new line on paper.
 */
void
sig_scribe_write (SigScribe  *self,
                  const char *text)
{
  g_string_append (self->text, text);
}

/*
 * sig_scribe_write_marked:
 * @self: a scribe
 * @text: plain text
 * @spans: (nullable): pairs of #guint: where words begin that are to stand out, in bytes, and how long they are
 *
 * Writes on. What stands out is heavier and underlined, so that it does without colour.
 */
void
sig_scribe_write_marked (SigScribe  *self,
                         const char *text,
                         GArray     *spans)
{
  const gsize before = self->text->len;

  g_string_append (self->text, text);
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      const guint *span = (const guint *) (gpointer) (spans->data + i * 2 * sizeof (guint));
      const guint start = before + span[0];

      add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, start + span[1]);
      add_attribute (self, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), start, start + span[1]);
    }
}

/*
 * sig_scribe_write_as:
 * @self: a scribe
 * @style: another style than that of the paragraph
 * @text: plain text
 *
 * Writes on in the font of another style.
 */
void
sig_scribe_write_as (SigScribe    *self,
                     SigTextStyle  style,
                     const char   *text)
{
  const gsize before = self->text->len;

  g_string_append (self->text, text);
  add_attribute (self, pango_attr_font_desc_new (sig_lettering_get_font (self->lettering, style)),
                 before, self->text->len);
}

/*
 * sig_scribe_inlay:
 * @self: a scribe
 * @inlay: a mark or a number
 *
 * Puts @inlay behind what is written. It is not parted from it by the end of a line.
 */
void
sig_scribe_inlay (SigScribe *self,
                  SigInlay   inlay)
{
  const guint start = self->text->len;
  PangoRectangle room;
  PangoAttribute *shape;

  g_string_append (self->text, INLAY_CHARACTER);
  sig_lettering_measure (self->lettering, self->style, inlay, &room);
  shape = pango_attr_shape_new_with_data (&room, &room, GUINT_TO_POINTER (inlay), NULL, NULL);
  add_attribute (self, shape, start, self->text->len);
}

static void
measure (SigParagraph *self)
{
  int height;

  self->n_lines = pango_layout_get_line_count (self->layout);
  pango_layout_get_size (self->layout, NULL, &height);
  self->height = height / (double) PANGO_SCALE;
}

/*
 * sig_scribe_end:
 * @self: a scribe
 * @width: how wide the paragraph may be, in points; below 0 for one line
 *
 * Returns: (transfer full): the paragraph
 */
SigParagraph *
sig_scribe_end (SigScribe *self,
                double     width)
{
  SigParagraph *paragraph = g_new0 (SigParagraph, 1);
  PangoLayout *layout = pango_layout_new (sig_lettering_get_context (self->lettering));

  pango_layout_set_font_description (layout, sig_lettering_get_font (self->lettering, self->style));
  if (width >= 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  if (self->leading > 0)
    pango_layout_set_line_spacing (layout, (float) self->leading);
  pango_layout_set_text (layout, self->text->str, self->text->len);
  /* An address that is broken must not gain a hyphen. */
  if (self->style == SIG_TEXT_NOTE)
    add_attribute (self, pango_attr_insert_hyphens_new (FALSE), 0, G_MAXUINT);
  if (self->attributes != NULL)
    pango_layout_set_attributes (layout, self->attributes);
  paragraph->layout = layout;
  paragraph->style = self->style;
  measure (paragraph);

  return paragraph;
}

/*
 * sig_scribe_paragraph:
 * @self: a scribe
 * @style: a style
 * @text: plain text
 * @width: how wide it may be, in points; below 0 for one line
 *
 * Returns: (transfer full): a paragraph of nothing but @text
 */
SigParagraph *
sig_scribe_paragraph (SigScribe    *self,
                      SigTextStyle  style,
                      const char   *text,
                      double        width)
{
  sig_scribe_begin (self, style);
  sig_scribe_write (self, text);

  return sig_scribe_end (self, width);
}

/*
 * sig_paragraph_free:
 * @self: a paragraph
 *
 * Frees @self.
 */
void
sig_paragraph_free (SigParagraph *self)
{
  g_object_unref (self->layout);
  g_free (self);
}

/*
 * sig_paragraph_get_width:
 * @self: a paragraph
 *
 * Returns: how wide its widest line is, in points
 */
double
sig_paragraph_get_width (SigParagraph *self)
{
  int width;

  pango_layout_get_size (self->layout, &width, NULL);

  return width / (double) PANGO_SCALE;
}

/*
 * sig_paragraph_set_width:
 * @self: a paragraph that is not set yet
 * @width: how wide it may be, in points
 *
 * Lays @self out anew.
 */
void
sig_paragraph_set_width (SigParagraph *self,
                         double        width)
{
  pango_layout_set_width (self->layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  measure (self);
}

/*
 * sig_paragraph_get_lines:
 * @self: a paragraph
 * @heights: (array) (out caller-allocates): the height of each line, in points
 *
 * Measures the lines of @self.
 */
void
sig_paragraph_get_lines (SigParagraph *self,
                         double       *heights)
{
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  int before = 0;
  guint i = 0;

  /* Lines that are set closely reach into one another: a line is as high as it is far to the next. */
  while (pango_layout_iter_next_line (iter))
    {
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      heights[i++] = (logical.y - before) / (double) PANGO_SCALE;
      before = logical.y;
    }
  heights[i] = self->height - before / (double) PANGO_SCALE;

  pango_layout_iter_free (iter);
}

static void
draw_lines (SigParagraph *self,
            cairo_t      *cr,
            double        x,
            double        y,
            guint         from,
            guint         to)
{
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  int first_top = 0;
  guint i = 0;

  do
    {
      int top;
      PangoRectangle logical;

      pango_layout_iter_get_line_yrange (iter, &top, NULL);
      if (i == from)
        first_top = top;
      if (i >= from && i < to)
        {
          pango_layout_iter_get_line_extents (iter, NULL, &logical);
          cairo_move_to (cr, x + logical.x / (double) PANGO_SCALE,
                         y + (pango_layout_iter_get_baseline (iter) - first_top) / (double) PANGO_SCALE);
          pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
        }
    }
  while (++i < to && pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/* A change bar, as printers set it: in the gap at the left of the text. */
static void
draw_bar (SigParagraph *self,
          cairo_t      *cr,
          double        x,
          double        y,
          guint         from,
          guint         to)
{
  const double line = self->height / self->n_lines;

  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_rectangle (cr, x - line * 0.5, y + line * 0.1, line * 0.11, line * (to - from) - line * 0.2);
  cairo_fill (cr);
}

/*
 * sig_paragraph_draw:
 * @self: a paragraph
 * @cr: where to draw
 * @x: the left edge
 * @y: the top of the first line that is drawn
 * @from: that line
 * @to: the first line that is not drawn any more
 *
 * Draws lines of @self in the shade of its style.
 */
void
sig_paragraph_draw (SigParagraph *self,
                    cairo_t      *cr,
                    double        x,
                    double        y,
                    guint         from,
                    guint         to)
{
  const double shade = sig_lettering_get_shade (self->style);

  if (self->has_bar)
    draw_bar (self, cr, x, y, from, to);
  cairo_set_source_rgb (cr, shade, shade, shade);
  if (from > 0 || to < self->n_lines)
    {
      draw_lines (self, cr, x, y, from, to);
      return;
    }

  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, self->layout);
}
