/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "sig-date.h"

G_BEGIN_DECLS

/**
 * SigTileFonts:
 * @scale: how much larger than usual the reader wants text, 1 for the usual size
 * @name: width of the widest word among the names
 * @code: width of the widest code
 * @short_date: width of the widest date in %SIG_DATE_SHORT
 * @day_month: width of the widest date in %SIG_DATE_DAY_MONTH
 * @line: height of a line
 *
 * What a font needs for the words of a grid. All but @scale are in ems: a width at 10 px is ten times that.
 */
typedef struct
{
  double scale;
  double name;
  double code;
  double short_date;
  double day_month;
  double line;
} SigTileFonts;

/**
 * SigTileForm:
 * @SIG_TILE_FORM_NAME: the short name, the mark below it, the date at the bottom
 * @SIG_TILE_FORM_CODE: the code and the mark, the date at the bottom
 * @SIG_TILE_FORM_LINE: mark, name and date in a line, for a party without a place on the map
 *
 * How what a tile says is arranged.
 */
typedef enum
{
  SIG_TILE_FORM_NAME,
  SIG_TILE_FORM_CODE,
  SIG_TILE_FORM_LINE,
} SigTileForm;

/**
 * SigTileStyle:
 * @form: the arrangement
 * @name_size: size of name or code, in CSS pixels
 * @small_size: size of date and note, in CSS pixels; 0 where they have no room
 * @date_style: how the date is written
 * @padding: room inside the edges
 * @glyph_size: edge of the mark, an even number
 *
 * How all tiles of a grid are set, so that they look of a piece. Passed by value.
 */
typedef struct
{
  SigTileForm form;
  double name_size;
  double small_size;
  SigDateStyle date_style;
  int padding;
  int glyph_size;
} SigTileStyle;

SigTileFonts sig_tile_fonts_measure     (PangoContext       *context,
                                         double              scale,
                                         const char         *names,
                                         const char         *codes);

double       sig_tile_style_get_smallest (const SigTileFonts *fonts);
SigTileStyle sig_tile_style_choose       (const SigTileFonts *fonts,
                                          double              edge);
SigTileStyle sig_tile_style_for_line     (double              size);
gboolean     sig_tile_style_equal        (const SigTileStyle *self,
                                          const SigTileStyle *other);

G_END_DECLS
