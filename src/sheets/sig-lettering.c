/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lettering.h"

#include "sig-certainty-shape.h"

#include <stdio.h>

/* What the desktop itself is set in, where it is there; letters it lacks come from whatever has them. */
#define FAMILIES "Adwaita Sans, Inter, Cantarell, sans-serif"

struct _SigLettering
{
  PangoContext *context;
  PangoFontDescription *fonts[SIG_N_TEXT_STYLES];
  PangoLayout *digits;
  double scale;
  gboolean tagged;
};

static const struct
{
  double size;                /* in points, at scale 1 */
  PangoWeight weight;
  PangoStyle slant;
  double shade;               /* 0 is black: dark enough to be read from a bad printer */
} styles[SIG_N_TEXT_STYLES] = {
  [SIG_TEXT_TITLE] = { 17, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_SUBTITLE] = { 8, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.3 },
  [SIG_TEXT_SECTION] = { 10.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_COLUMN] = { 10, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_COLUMN_NOTE] = { 7.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.3 },
  [SIG_TEXT_LIST_HEAD] = { 7.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_TOPIC] = { 8.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_ROW] = { 7.5, PANGO_WEIGHT_MEDIUM, PANGO_STYLE_NORMAL, 0.2 },
  [SIG_TEXT_ROW_NOTE] = { 6.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.35 },
  [SIG_TEXT_HEAD] = { 7.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_LABEL] = { 7.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_BODY] = { 7.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0 },
  [SIG_TEXT_QUOTE] = { 7.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC, 0 },
  [SIG_TEXT_ABSENT] = { 7.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.4 },
  [SIG_TEXT_NOTE] = { 6.75, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.1 },
  [SIG_TEXT_NOTE_NUMBER] = { 5.25, PANGO_WEIGHT_MEDIUM, PANGO_STYLE_NORMAL, 0.2 },
  [SIG_TEXT_FOOTER] = { 7, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 0.3 },
};

/* An inlay's place in the line, in parts of the size of the text around it. */
#define MARK_SIZE 0.62
#define MARK_GAP 0.28
#define DIGITS_SIZE 0.66
#define DIGITS_RISE 0.36

static guint
get_number (SigInlay inlay)
{
  return inlay >> 4;
}

/* The digits of a reference are small; those of a note are as large as its text, and heavier. */
static void
set_digits (SigLettering *self,
            double        text_size,
            SigInlay      inlay)
{
  const gboolean is_note = (inlay & 3) == 3;
  const PangoFontDescription *font = self->fonts[is_note ? SIG_TEXT_LABEL : SIG_TEXT_NOTE_NUMBER];
  const double size = text_size * (is_note ? 1 : DIGITS_SIZE);
  g_autoptr(PangoFontDescription) scaled = NULL;
  char digits[16];

  snprintf (digits, sizeof digits, "%s%u", inlay & 8 ? "," : "", get_number (inlay));
  if (pango_font_description_get_size (font) != (int) (size * PANGO_SCALE))
    {
      scaled = pango_font_description_copy_static (font);
      pango_font_description_set_absolute_size (scaled, size * PANGO_SCALE);
    }
  pango_layout_set_font_description (self->digits, scaled != NULL ? scaled : font);
  pango_layout_set_text (self->digits, digits, -1);
}

static void
draw_note_number (SigLettering *self,
                  cairo_t      *cr,
                  double        size,
                  SigInlay      inlay)
{
  char attributes[48];
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  set_digits (self, size, inlay);
  if (self->tagged)
    {
      snprintf (attributes, sizeof attributes, "name='note-%u'", get_number (inlay));
      cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      snprintf (attributes, sizeof attributes, "dest='mark-%u'", get_number (inlay));
      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (self->digits, 0));
  if (self->tagged)
    {
      cairo_tag_end (cr, CAIRO_TAG_LINK);
      cairo_tag_end (cr, CAIRO_TAG_DEST);
    }
}

static void
draw_reference (SigLettering *self,
                cairo_t      *cr,
                double        size,
                SigInlay      inlay)
{
  const guint number = get_number (inlay);
  const gboolean is_first = (inlay & 4) != 0;
  char attributes[48];
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  set_digits (self, size, inlay);
  if (self->tagged)
    {
      snprintf (attributes, sizeof attributes, "name='mark-%u'", number);
      if (is_first)
        cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      snprintf (attributes, sizeof attributes, "dest='note-%u'", number);
      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, x + size * 0.06, y - size * DIGITS_RISE);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (self->digits, 0));
  if (self->tagged)
    {
      cairo_tag_end (cr, CAIRO_TAG_LINK);
      if (is_first)
        cairo_tag_end (cr, CAIRO_TAG_DEST);
    }
}

/* An inlay tells the size of its text by its own height, which is that of the text. */
static void
draw_inlay (cairo_t        *cr,
            PangoAttrShape *shape,
            gboolean        do_path,
            gpointer        user_data)
{
  const SigInlay inlay = GPOINTER_TO_UINT (shape->data);
  const double size = -shape->ink_rect.y / (double) PANGO_SCALE;
  double x, y;

  if (do_path)
    return;

  cairo_get_current_point (cr, &x, &y);
  if ((inlay & 3) == 2)
    draw_reference (user_data, cr, size, inlay);
  else if ((inlay & 3) == 3)
    draw_note_number (user_data, cr, size, inlay);
  else
    sig_certainty_shape_draw (cr, x + size * MARK_GAP, y - size * (MARK_SIZE + 0.05), size * MARK_SIZE, inlay >> 2 & 3);
}

/*
 * sig_lettering_measure:
 * @self: fonts
 * @style: the style of the text around it
 * @inlay: what is to stand in the text
 * @logical: (out): the room that it takes, in units of Pango; never higher than the text itself
 */
void
sig_lettering_measure (SigLettering   *self,
                       SigTextStyle    style,
                       SigInlay        inlay,
                       PangoRectangle *logical)
{
  const double size = sig_lettering_get_size (self, style);
  double width = MARK_GAP + MARK_SIZE;

  if ((inlay & 3) != 1)
    {
      int digits;

      set_digits (self, size, inlay);
      pango_layout_get_size (self->digits, &digits, NULL);
      width = digits / (size * PANGO_SCALE) + 0.1;
    }
  *logical = (PangoRectangle) { 0, (int) (-size * PANGO_SCALE), (int) (width * size * PANGO_SCALE),
                                (int) (size * PANGO_SCALE) };
}

static PangoFontDescription *
make_font (SigTextStyle style,
           double       scale)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FAMILIES);
  pango_font_description_set_absolute_size (font, styles[style].size * scale * PANGO_SCALE);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_style (font, styles[style].slant);

  return font;
}

/* Paper has no pixels: glyphs stand where the font wants them, whatever surface the text is drawn on later. */
static void
set_for_paper (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
}

/*
 * sig_lettering_new:
 * @scale: by how much text is larger than usual
 * @language: (nullable): the language of most of the text
 *
 * Returns: (transfer full): the fonts of a sheet
 */
SigLettering *
sig_lettering_new (double      scale,
                   const char *language)
{
  SigLettering *self = g_new0 (SigLettering, 1);

  self->scale = scale;
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  set_for_paper (self->context);
  if (language != NULL)
    pango_context_set_language (self->context, pango_language_from_string (language));
  for (guint i = 0; i < SIG_N_TEXT_STYLES; i++)
    self->fonts[i] = make_font (i, scale);
  self->digits = pango_layout_new (self->context);
  pango_cairo_context_set_shape_renderer (self->context, draw_inlay, self, NULL);

  return self;
}

/*
 * sig_lettering_free:
 * @self: fonts
 *
 * Frees @self. Layouts that were made by its context may live on, but not be drawn.
 */
void
sig_lettering_free (SigLettering *self)
{
  for (guint i = 0; i < SIG_N_TEXT_STYLES; i++)
    pango_font_description_free (self->fonts[i]);
  g_object_unref (self->digits);
  g_object_unref (self->context);
  g_free (self);
}

/*
 * sig_lettering_get_context:
 * @self: fonts
 *
 * Returns: (transfer none): the context in which all text is laid out
 */
PangoContext *
sig_lettering_get_context (SigLettering *self)
{
  return self->context;
}

/*
 * sig_lettering_get_font:
 * @self: fonts
 * @style: a style
 *
 * Returns: (transfer none): its font
 */
const PangoFontDescription *
sig_lettering_get_font (SigLettering *self,
                        SigTextStyle  style)
{
  return self->fonts[style];
}

/*
 * sig_lettering_get_size:
 * @self: fonts
 * @style: a style
 *
 * Returns: how large its letters are, in points
 */
double
sig_lettering_get_size (SigLettering *self,
                        SigTextStyle  style)
{
  return styles[style].size * self->scale;
}

/*
 * sig_lettering_get_shade:
 * @style: a style
 *
 * Returns: its grey, from 0, black, to 1, white
 */
double
sig_lettering_get_shade (SigTextStyle style)
{
  return styles[style].shade;
}

/*
 * sig_lettering_set_tagged:
 * @self: fonts
 * @tagged: whether numbers of notes are drawn as links
 *
 * Says whether what is drawn next is a file that has links.
 */
void
sig_lettering_set_tagged (SigLettering *self,
                          gboolean      tagged)
{
  self->tagged = tagged;
}
