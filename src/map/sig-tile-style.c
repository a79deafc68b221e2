/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-style.h"

#include <math.h>

/* Text is measured once, in the size of the other text around, for each further size of a font has to be looked up; the
 * reserve is for what hinting adds at one size and not at another. */
#define RESERVE 1.03

/* Sizes of text in CSS pixels before the reader's own scale: below the smallest nobody reads them with ease, above the
 * largest they shout. */
#define SMALLEST_NAME 10.0
#define SMALLEST_LONG_NAME 8.0
#define LARGEST_NAME 24.0
#define SMALLEST_CODE 11.0
#define LARGEST_CODE 24.0
#define SMALLEST_DATE 8.5
#define LARGEST_DATE 17.0
#define EASY_DATE 9.0

/* The style sheet draws a border of that width on every tile; content has the room inside. */
#define BORDER 1.0
#define CODE_PADDING 3

/* In ems. */
static double
measure (PangoContext *context,
         const char   *lines,
         PangoWeight   weight,
         gboolean      height)
{
  g_autoptr(PangoLayout) layout = pango_layout_new (context);
  g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));
  PangoRectangle extents;
  double size = pango_font_description_get_size (font);

  g_return_val_if_fail (pango_font_description_get_size_is_absolute (font) && size > 0, 1);

  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, lines, -1);
  pango_layout_get_extents (layout, NULL, &extents);

  return RESERVE * (height ? extents.height : extents.width) / size;
}

/* A day of two figures in each month stands for all dates, so that the arrangement does not depend on which are shown. */
static char *
list_dates (SigDateStyle style)
{
  GString *lines = g_string_new (NULL);

  for (guint8 month = 1; month <= 12; month++)
    {
      g_autofree char *date = sig_date_format ((SigDate) { 2024, month, 28 }, style);

      g_string_append_printf (lines, "%s\n", date);
    }

  return g_string_free_and_steal (lines);
}

/**
 * sig_tile_fonts_measure:
 * @context: the context that the tiles are drawn in, with a font of absolute size
 * @scale: how much larger than usual the reader wants text
 * @names: the words of all names, a word a line
 * @codes: all codes, one a line
 *
 * Measures what the words of a grid take in the font of @context.
 *
 * Returns: the measures
 */
SigTileFonts
sig_tile_fonts_measure (PangoContext *context,
                        double        scale,
                        const char   *names,
                        const char   *codes)
{
  g_autofree char *short_dates = list_dates (SIG_DATE_SHORT);
  g_autofree char *days = list_dates (SIG_DATE_DAY_MONTH);

  return (SigTileFonts) {
    .scale = scale,
    .name = measure (context, names, PANGO_WEIGHT_BOLD, FALSE),
    .code = measure (context, codes, PANGO_WEIGHT_BOLD, FALSE),
    .short_date = measure (context, short_dates, PANGO_WEIGHT_NORMAL, FALSE),
    .day_month = measure (context, days, PANGO_WEIGHT_NORMAL, FALSE),
    .line = measure (context, "X", PANGO_WEIGHT_BOLD, TRUE),
  };
}

static int
get_padding (double edge)
{
  return CLAMP (edge * 0.08 - BORDER, 2, 13);
}

/* Even sizes only, so that few textures are made while a window is resized. */
static int
get_glyph_size (double size,
                int    smallest,
                int    largest)
{
  return 2 * (CLAMP ((int) size, smallest, largest) / 2);
}

/* The date with its year where that can be read with ease, else without; 0 where neither fits. */
static void
choose_date (SigTileStyle       *style,
             const SigTileFonts *fonts,
             double              room)
{
  double largest = CLAMP (style->name_size * 0.88, EASY_DATE * fonts->scale, LARGEST_DATE * fonts->scale);

  style->date_style = SIG_DATE_SHORT;
  style->small_size = MIN (largest, room / fonts->short_date);
  if (style->small_size >= EASY_DATE * fonts->scale)
    return;

  style->date_style = SIG_DATE_DAY_MONTH;
  style->small_size = MIN (largest, room / fonts->day_month);
  if (style->small_size < SMALLEST_DATE * fonts->scale)
    style->small_size = 0;
}

/* All names have one size where that lets the longest stand in full; where it would be too small for the others, the
 * few long ones are set smaller than the rest. */
static gboolean
choose_name (SigTileStyle       *style,
             const SigTileFonts *fonts,
             double              edge)
{
  double room = edge - 2 * (BORDER + style->padding);
  double height;

  style->form = SIG_TILE_FORM_NAME;
  style->name_size = MIN (edge * 0.19, LARGEST_NAME * fonts->scale);
  style->name_size = MIN (style->name_size, MAX (room / fonts->name, SMALLEST_NAME * fonts->scale));
  style->glyph_size = get_glyph_size (edge * 0.19, 10, 32);
  choose_date (style, fonts, room);
  height = fonts->line * (style->name_size + style->small_size) + style->glyph_size;

  return style->name_size >= SMALLEST_NAME * fonts->scale &&
         room / fonts->name >= SMALLEST_LONG_NAME * fonts->scale &&
         style->small_size > 0 &&
         height <= room;
}

static void
choose_code (SigTileStyle       *style,
             const SigTileFonts *fonts,
             double              edge)
{
  double room;

  style->form = SIG_TILE_FORM_CODE;
  style->padding = MIN (style->padding, CODE_PADDING);
  room = edge - 2 * (BORDER + style->padding);
  style->glyph_size = get_glyph_size (MAX (edge * 0.25, 9 * fonts->scale), 8, 28);
  style->name_size = CLAMP (edge * 0.32, SMALLEST_CODE * fonts->scale, LARGEST_CODE * fonts->scale);
  style->name_size = MIN (style->name_size, (room - style->glyph_size - 2) / fonts->code);
  choose_date (style, fonts, room);
  if (fonts->line * (style->name_size + style->small_size) > room + style->padding)
    style->small_size = 0;
}

/**
 * sig_tile_style_get_smallest:
 * @fonts: what the font needs
 *
 * Returns: the edge of the smallest tile on which a code and its mark can be read
 */
double
sig_tile_style_get_smallest (const SigTileFonts *fonts)
{
  double code = fonts->code * SMALLEST_CODE * fonts->scale;
  double glyph = get_glyph_size (9 * fonts->scale, 8, 28);

  return ceil (MAX (36, code + glyph + 2 + 2 * (BORDER + CODE_PADDING)));
}

/**
 * sig_tile_style_choose:
 * @fonts: what the font needs
 * @edge: edge of a tile
 *
 * Chooses how tiles of that size are set: by name when all names can be read, else by code.
 *
 * Returns: the style
 */
SigTileStyle
sig_tile_style_choose (const SigTileFonts *fonts,
                       double              edge)
{
  SigTileStyle style = { .padding = get_padding (edge) };

  if (!choose_name (&style, fonts, edge))
    choose_code (&style, fonts, edge);

  return style;
}

/**
 * sig_tile_style_for_line:
 * @size: the size of the other text around, in CSS pixels
 *
 * Returns: the style of parties in a line
 */
SigTileStyle
sig_tile_style_for_line (double size)
{
  return (SigTileStyle) {
    .form = SIG_TILE_FORM_LINE,
    .name_size = size,
    .small_size = size,
    .date_style = SIG_DATE_SHORT,
    .padding = 6,
    .glyph_size = 12,
  };
}

/**
 * sig_tile_style_equal:
 * @self: a style
 * @other: another
 *
 * Returns: whether both set tiles alike
 */
gboolean
sig_tile_style_equal (const SigTileStyle *self,
                      const SigTileStyle *other)
{
  return self->form == other->form &&
         self->name_size == other->name_size &&
         self->small_size == other->small_size &&
         self->date_style == other->date_style &&
         self->padding == other->padding &&
         self->glyph_size == other->glyph_size;
}
