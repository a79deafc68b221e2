/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-maker.h"

#include <glib/gi18n-lib.h>

/* Air above the footer, in which its rule stands, at text scale 1. */
#define FOOTER_GAP 12

/* Footer */

/* How wide the name of a page can become, which is known only in the end. */
static double
measure_page_name (SigSheetMaker *self)
{
  g_autofree char *name = g_strdup_printf (_("Page %u of %u"), 8888, 8888);
  SigParagraph *line = sig_scribe_paragraph (&self->scribe, SIG_TEXT_FOOTER, name, -1);
  double width;

  width = sig_paragraph_get_width (line);
  sig_paragraph_free (line);

  return width;
}

static void
prepare_footer (SigSheetMaker *self,
                const char    *about)
{
  const double scale = self->options->text_scale;
  const double width = MAX (self->width / 3, self->width - measure_page_name (self) - FOOTER_GAP * scale);

  self->about = sig_scribe_paragraph (&self->scribe, SIG_TEXT_FOOTER, about, width);
  sig_sheet_maker_keep (self, self->about);
  self->bottom = self->sheet->height - self->options->margin_bottom - self->about->height - FOOTER_GAP * scale;
}

/* Where whoever meets a number finds what it stands for; NULL on a sheet without notes. */
static SigParagraph *
write_notes_place (SigSheetMaker *self)
{
  const guint first = self->notes_page + 1;
  const guint last = self->sheet->pages->len;
  g_autofree char *words = NULL;
  SigParagraph *place;

  if (self->n_notes == 0)
    return NULL;

  if (first == last)
    /* Translators: the number of the last end note, and a page */
    words = g_strdup_printf (ngettext ("Sources: note %u on page %u", "Sources: notes 1–%u on page %u", self->n_notes),
                             self->n_notes, first);
  else
    /* Translators: the number of the last end note, and the first and last page of them */
    words = g_strdup_printf (ngettext ("Sources: note %u on pages %u–%u", "Sources: notes 1–%u on pages %u–%u",
                                       self->n_notes),
                             self->n_notes, first, last);
  place = sig_scribe_paragraph (&self->scribe, SIG_TEXT_FOOTER, words, -1);
  sig_sheet_maker_keep (self, place);

  return place;
}

/* In the middle between the two others, where there is room. */
static void
place_between (SigSheetMaker *self,
               SigParagraph  *between,
               double         y,
               double         page_width)
{
  const double gap = FOOTER_GAP * self->options->text_scale;
  const double from = sig_paragraph_get_width (self->about) + gap;
  const double to = self->width - page_width - gap;
  const double width = sig_paragraph_get_width (between);

  if (width <= to - from)
    sig_sheet_maker_place (self, between, self->left + CLAMP ((self->width - width) / 2, from, to - width), y, 0,
                           G_MAXUINT);
}

static void
add_footer (SigSheetMaker *self,
            guint          index,
            SigParagraph  *between)
{
  const double scale = self->options->text_scale;
  const double y = self->bottom + FOOTER_GAP * scale;
  g_autofree char *name = sig_sheet_dup_page_name (self->sheet, index);
  SigParagraph *page = sig_scribe_paragraph (&self->scribe, SIG_TEXT_FOOTER, name, -1);
  const double width = sig_paragraph_get_width (page);

  sig_sheet_maker_keep (self, page);
  sig_sheet_maker_go_to (self, index);
  sig_sheet_maker_rule (self, self->left, y - 3.5 * scale, self->width, 0.5, 0.45);
  sig_sheet_maker_begin (self, "Artifact", NULL);
  sig_sheet_maker_place (self, self->about, self->left, y, 0, G_MAXUINT);
  if (between != NULL)
    place_between (self, between, y, width);
  sig_sheet_maker_place (self, page, self->left + self->width - width, y, 0, G_MAXUINT);
  sig_sheet_maker_end (self, "Artifact");
}

/*
 * sig_sheet_maker_init:
 * @self: a maker
 * @options: how the sheet is made
 * @title: its title
 * @subject: (nullable): what it is about, in a line
 * @author: (nullable): who published the data
 * @about: what the footer says of the data
 *
 * Begins a sheet with its first page.
 */
void
sig_sheet_maker_init (SigSheetMaker         *self,
                      const SigSheetOptions *options,
                      const char            *title,
                      const char            *subject,
                      const char            *author,
                      const char            *about)
{
  SigSheet *sheet = g_object_new (SIG_TYPE_SHEET, NULL);

  *self = (SigSheetMaker) { .sheet = sheet };
  self->options = sig_sheet_options_copy (options);
  self->options->text_scale = CLAMP (options->text_scale, 0.5, 4);
  sheet->title = g_strdup (title);
  sheet->subject = g_strdup (subject);
  sheet->author = g_strdup (author);
  sheet->language = g_strdup (options->language);
  sheet->lettering = sig_lettering_new (self->options->text_scale, options->language);
  sig_sheet_options_get_size (options, &sheet->width, &sheet->height);
  sig_scribe_init (&self->scribe, sheet->lettering);

  self->left = options->margin_left;
  self->top = options->margin_top;
  self->width = sheet->width - options->margin_left - options->margin_right;
  prepare_footer (self, about);
  sig_sheet_maker_turn_page (self);
}

/*
 * sig_sheet_maker_get_page:
 * @self: a maker
 *
 * Returns: the page that is being made, from 0
 */
guint
sig_sheet_maker_get_page (SigSheetMaker *self)
{
  guint index = 0;

  g_ptr_array_find (self->sheet->pages, self->page, &index);

  return index;
}

/*
 * sig_sheet_maker_turn_page:
 * @self: a maker
 *
 * Begins a page behind all others.
 */
void
sig_sheet_maker_turn_page (SigSheetMaker *self)
{
  self->page = g_new0 (SigSheetPage, 1);
  self->page->ops = g_array_new (FALSE, FALSE, sizeof (SigSheetOp));
  self->y = self->top;
  g_ptr_array_add (self->sheet->pages, self->page);
}

/*
 * sig_sheet_maker_go_to:
 * @self: a maker
 * @page: a page, from 0; it is made if it does not yet exist
 *
 * Goes on with another page.
 */
void
sig_sheet_maker_go_to (SigSheetMaker *self,
                       guint          page)
{
  while (self->sheet->pages->len <= page)
    sig_sheet_maker_turn_page (self);
  self->page = self->sheet->pages->pdata[page];
}

/*
 * sig_sheet_maker_hold:
 * @self: a maker
 * @string: a string
 *
 * Returns: (transfer none): the same words, for as long as the sheet lives
 */
const char *
sig_sheet_maker_hold (SigSheetMaker *self,
                      const char    *string)
{
  return g_string_chunk_insert_const (self->sheet->strings, string);
}

/*
 * sig_sheet_maker_own:
 * @self: a maker
 * @data: something that drawings need
 * @free: frees it
 *
 * Lets the sheet free @data in the end.
 */
void
sig_sheet_maker_own (SigSheetMaker  *self,
                     gpointer        data,
                     GDestroyNotify  free)
{
  const SigSheetOwned owned = { data, free };

  g_array_append_val (self->sheet->owned, owned);
}

/*
 * sig_sheet_maker_begin:
 * @self: a maker
 * @tag: (transfer none): the kind of an element, a literal
 * @attributes: (nullable): its attributes as cairo wants them
 *
 * Opens an element of the document. It may be closed on a later page.
 */
void
sig_sheet_maker_begin (SigSheetMaker *self,
                       const char    *tag,
                       const char    *attributes)
{
  SigSheetOp op = { .kind = SIG_SHEET_BEGIN };

  op.tag.tag = tag;
  op.tag.attributes = attributes != NULL ? sig_sheet_maker_hold (self, attributes) : NULL;
  g_array_append_val (self->page->ops, op);
}

/*
 * sig_sheet_maker_end:
 * @self: a maker
 * @tag: (transfer none): the kind of the element that was opened last, a literal
 *
 * Closes an element.
 */
void
sig_sheet_maker_end (SigSheetMaker *self,
                     const char    *tag)
{
  SigSheetOp op = { .kind = SIG_SHEET_END };

  op.tag.tag = tag;
  g_array_append_val (self->page->ops, op);
}

/*
 * sig_sheet_maker_keep:
 * @self: a maker
 * @paragraph: (transfer full): a paragraph
 *
 * Keeps @paragraph as long as the sheet.
 */
void
sig_sheet_maker_keep (SigSheetMaker *self,
                      SigParagraph  *paragraph)
{
  g_ptr_array_add (self->sheet->paragraphs, paragraph);
}

/*
 * sig_sheet_maker_place:
 * @self: a maker
 * @paragraph: a paragraph that the sheet keeps
 * @x: the left edge
 * @y: the top of the first line that is set
 * @from: that line
 * @to: the first line that is not set any more
 *
 * Sets lines of a paragraph on the page.
 */
void
sig_sheet_maker_place (SigSheetMaker *self,
                       SigParagraph  *paragraph,
                       double         x,
                       double         y,
                       guint          from,
                       guint          to)
{
  SigSheetOp op = { .kind = SIG_SHEET_TEXT };

  op.text.paragraph = paragraph;
  op.text.x = x;
  op.text.y = y;
  op.text.from = from;
  op.text.to = MIN (to, paragraph->n_lines);
  g_array_append_val (self->page->ops, op);
}

/*
 * sig_sheet_maker_rule:
 * @self: a maker
 * @x: its left end
 * @y: its middle
 * @length: how long it is
 * @width: how wide it is
 * @shade: its grey, from 0, black
 *
 * Draws a rule across the page.
 */
void
sig_sheet_maker_rule (SigSheetMaker *self,
                      double         x,
                      double         y,
                      double         length,
                      double         width,
                      double         shade)
{
  SigSheetOp op = { .kind = SIG_SHEET_RULE };

  op.rule.x = x;
  op.rule.y = y;
  op.rule.length = length;
  op.rule.width = width;
  op.rule.shade = shade;
  sig_sheet_maker_begin (self, "Artifact", NULL);
  g_array_append_val (self->page->ops, op);
  sig_sheet_maker_end (self, "Artifact");
}

/*
 * sig_sheet_maker_draw:
 * @self: a maker
 * @draw: draws something
 * @data: what it needs, which the sheet owns (see sig_sheet_maker_own())
 *
 * Lets something be drawn on the page whenever the page is drawn.
 */
void
sig_sheet_maker_draw (SigSheetMaker   *self,
                      SigSheetDrawing  draw,
                      gpointer         data)
{
  SigSheetOp op = { .kind = SIG_SHEET_DRAW };

  op.drawing.draw = draw;
  op.drawing.data = data;
  g_array_append_val (self->page->ops, op);
}

/*
 * sig_sheet_maker_outline:
 * @self: a maker
 * @title: a heading
 * @level: how deep it stands, from 0
 *
 * Adds a heading, at the place where the page is filled to, to the list of contents that a viewer shows.
 */
void
sig_sheet_maker_outline (SigSheetMaker *self,
                         const char    *title,
                         guint          level)
{
  const SigSheetOutline outline = { g_strdup (title), sig_sheet_maker_get_page (self), self->y, level };

  g_array_append_val (self->sheet->outline, outline);
}

/*
 * sig_sheet_maker_finish:
 * @self: a maker
 *
 * Adds the footers, now that the number of pages is known, and frees what @self has.
 *
 * Returns: (transfer full): the sheet
 */
SigSheet *
sig_sheet_maker_finish (SigSheetMaker *self)
{
  SigParagraph *between = write_notes_place (self);

  for (guint i = 0; i < self->sheet->pages->len; i++)
    add_footer (self, i, between);

  sig_scribe_clear (&self->scribe);
  sig_sheet_options_free (self->options);

  return g_steal_pointer (&self->sheet);
}
