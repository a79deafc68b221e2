/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lettering.h"

#include "sig-certainty-shape.h"

#include <stdio.h>
#include <string.h>

/* What the desktop itself is set in, where it is there; letters it lacks come from whatever has them. */
#define FAMILIES "Adwaita Sans, Inter, Cantarell, sans-serif"

#define DIGITS "0123456789,"
#define N_DIGITS 11
#define MOST_DIGITS 12         /* of a number, with a comma before it and a NUL behind it */

typedef struct
{
  double size;                /* of the text around the number, in points */
  gboolean is_note;
  PangoFont *font;
  PangoGlyphInfo glyphs[N_DIGITS];
} Digits;

struct _SigLettering
{
  PangoContext *context;
  PangoFontDescription *fonts[SIG_N_TEXT_STYLES];
  GArray *digits;             /* Digits */
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
#define DIGITS_GAP 0.17

static guint
get_number (SigInlay inlay)
{
  return inlay >> 4;
}

/* A reference stands off its word, so that whoever copies "2024" does not get its number with it. */
static double
get_gap (SigInlay inlay)
{
  return (inlay & 3) == 2 && (inlay & 8) == 0 ? DIGITS_GAP : 0;
}

/* The digits of a reference are small; those of a note are as large as its text, and heavier. */
static PangoLayout *
lay_out_digits (SigLettering *self,
                double        size,
                gboolean      is_note)
{
  g_autoptr(PangoFontDescription) font =
    pango_font_description_copy_static (self->fonts[is_note ? SIG_TEXT_LABEL : SIG_TEXT_NOTE_NUMBER]);
  PangoLayout *layout = pango_layout_new (self->context);

  pango_font_description_set_absolute_size (font, size * (is_note ? 1 : DIGITS_SIZE) * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, DIGITS, -1);

  return layout;
}

/* There are thousands of numbers on a large sheet, of ten digits: these are laid out once for each size, and numbers put
 * together from their glyphs. */
static const Digits *
get_digits (SigLettering *self,
            double        size,
            gboolean      is_note)
{
  Digits digits = { size, is_note };
  g_autoptr(PangoLayout) layout = NULL;
  PangoLayoutRun *run;

  for (guint i = 0; i < self->digits->len; i++)
    {
      const Digits *known = &g_array_index (self->digits, Digits, i);

      if (known->size == size && known->is_note == is_note)
        return known;
    }

  layout = lay_out_digits (self, size, is_note);
  run = pango_layout_get_line_readonly (layout, 0)->runs->data;
  digits.font = g_object_ref (run->item->analysis.font);
  for (guint i = 0; i < N_DIGITS && i < (guint) run->glyphs->num_glyphs; i++)
    digits.glyphs[i] = run->glyphs->glyphs[i];
  g_array_append_val (self->digits, digits);

  return &g_array_index (self->digits, Digits, self->digits->len - 1);
}

static void
clear_digits (gpointer data)
{
  g_object_unref (((Digits *) data)->font);
}

/* Returns how many glyphs; @width is in units of Pango. */
static int
put_together (const Digits   *digits,
              SigInlay        inlay,
              PangoGlyphInfo *glyphs,
              int            *width)
{
  char number[MOST_DIGITS];
  int n = 0;

  snprintf (number, sizeof number, "%s%u", inlay & 8 ? "," : "", get_number (inlay));
  *width = 0;
  for (const char *c = number; *c != '\0'; c++)
    {
      glyphs[n] = digits->glyphs[strchr (DIGITS, *c) - DIGITS];
      *width += glyphs[n++].geometry.width;
    }

  return n;
}

static void
show_digits (SigLettering *self,
             cairo_t      *cr,
             double        size,
             SigInlay      inlay)
{
  const Digits *digits = get_digits (self, size, (inlay & 3) == 3);
  PangoGlyphInfo glyphs[MOST_DIGITS];
  int clusters[MOST_DIGITS] = { 0 };
  int width;
  PangoGlyphString string = { put_together (digits, inlay, glyphs, &width), glyphs, clusters, MOST_DIGITS };

  pango_cairo_show_glyph_string (cr, digits->font, &string);
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
  if (self->tagged)
    {
      snprintf (attributes, sizeof attributes, "name='note-%u'", get_number (inlay));
      cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      snprintf (attributes, sizeof attributes, "dest='mark-%u'", get_number (inlay));
      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, x, y);
  show_digits (self, cr, size, inlay);
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
  if (self->tagged)
    {
      snprintf (attributes, sizeof attributes, "name='mark-%u'", number);
      if (is_first)
        cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      snprintf (attributes, sizeof attributes, "dest='note-%u'", number);
      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, x + size * get_gap (inlay), y - size * DIGITS_RISE);
  show_digits (self, cr, size, inlay);
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
      PangoGlyphInfo glyphs[MOST_DIGITS];
      int digits;

      put_together (get_digits (self, size, (inlay & 3) == 3), inlay, glyphs, &digits);
      width = digits / (size * PANGO_SCALE) + get_gap (inlay);
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
  /* Half of a large sheet is addresses in its notes; to find which letters of them move together takes a third of the time
   * for all, and nobody sees it in letters of that size. */
  if (style == SIG_TEXT_NOTE)
    pango_font_description_set_features_static (font, "kern=0,calt=0");

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
  self->digits = g_array_new (FALSE, FALSE, sizeof (Digits));
  g_array_set_clear_func (self->digits, clear_digits);
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
  g_array_unref (self->digits);
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
