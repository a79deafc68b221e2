/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigFill:
 * @SIG_FILL_FAINT: hardly there: no part in what is shown
 * @SIG_FILL_OUTLINE: a dashed outline: not signed, but something is under way or was said
 * @SIG_FILL_NEUTRAL: grey: looked for, and there is none
 * @SIG_FILL_UNKNOWN: hatched: not known or not recorded
 * @SIG_FILL_RAMP: a step of the sequential ramp
 * @SIG_FILL_OTHER: a colour beside the ramp: cannot be put in order with the others
 *
 * How a tile of a class is filled; screen and paper choose the colour.
 */
typedef enum
{
  SIG_FILL_FAINT,
  SIG_FILL_OUTLINE,
  SIG_FILL_NEUTRAL,
  SIG_FILL_UNKNOWN,
  SIG_FILL_RAMP,
  SIG_FILL_OTHER,
} SigFill;

/**
 * SigGlyph:
 *
 * The mark of a class, so that colour is never the only channel. The ring and its fillings stand for steps
 * of an order; those from the ellipsis on only for parties that are not signed, where the others say something else.
 */
typedef enum
{
  SIG_GLYPH_NONE,
  SIG_GLYPH_DASH,
  SIG_GLYPH_POINT,
  SIG_GLYPH_RING,
  SIG_GLYPH_QUARTER,
  SIG_GLYPH_HALF,
  SIG_GLYPH_THREE_QUARTERS,
  SIG_GLYPH_FULL,
  SIG_GLYPH_STAR,
  SIG_GLYPH_CROSS,
  SIG_GLYPH_QUESTION,
  SIG_GLYPH_TICK,
  SIG_GLYPH_DIAMOND,
  SIG_GLYPH_SQUARE,
  SIG_GLYPH_TRIANGLE,
  SIG_GLYPH_FLAG,
  SIG_GLYPH_ELLIPSIS,
  SIG_GLYPH_LINES,
  SIG_GLYPH_WAVE,
  SIG_GLYPH_PLUS,
  SIG_GLYPH_SLASH,
  SIG_GLYPH_FRAME,
  SIG_GLYPH_BARRED,
  SIG_GLYPH_HASH,
  SIG_N_GLYPHS,
} SigGlyph;

/**
 * SigColourClass:
 *
 * One entry of a legend: what the tiles of one colour and mark have in common. Immutable.
 */
#define SIG_TYPE_COLOUR_CLASS (sig_colour_class_get_type ())
G_DECLARE_FINAL_TYPE (SigColourClass, sig_colour_class, SIG, COLOUR_CLASS, GObject)

const char *sig_colour_class_get_id         (SigColourClass *self);
const char *sig_colour_class_get_title      (SigColourClass *self);
const char *sig_colour_class_get_definition (SigColourClass *self);
SigFill     sig_colour_class_get_fill       (SigColourClass *self);
guint       sig_colour_class_get_step       (SigColourClass *self);
guint       sig_colour_class_get_n_steps    (SigColourClass *self);
SigGlyph    sig_colour_class_get_glyph      (SigColourClass *self);
guint       sig_colour_class_get_count      (SigColourClass *self);

G_END_DECLS
