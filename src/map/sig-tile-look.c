/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-look.h"

/* What the style sheet and the icon theme call the fills and marks of colour classes. */

static const char *const ramp_classes[SIG_TILE_LOOK_N_STEPS] = {
  "ramp-0", "ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5", "ramp-6",
};

static const char *const icon_names[SIG_N_GLYPHS] = {
  [SIG_GLYPH_DASH] = "signatory-glyph-dash-symbolic",
  [SIG_GLYPH_POINT] = "signatory-glyph-point-symbolic",
  [SIG_GLYPH_RING] = "signatory-glyph-ring-symbolic",
  [SIG_GLYPH_QUARTER] = "signatory-glyph-quarter-symbolic",
  [SIG_GLYPH_HALF] = "signatory-glyph-half-symbolic",
  [SIG_GLYPH_THREE_QUARTERS] = "signatory-glyph-three-quarters-symbolic",
  [SIG_GLYPH_FULL] = "signatory-glyph-full-symbolic",
  [SIG_GLYPH_STAR] = "signatory-glyph-star-symbolic",
  [SIG_GLYPH_CROSS] = "signatory-glyph-cross-symbolic",
  [SIG_GLYPH_QUESTION] = "signatory-glyph-question-symbolic",
  [SIG_GLYPH_TICK] = "signatory-glyph-tick-symbolic",
  [SIG_GLYPH_DIAMOND] = "signatory-glyph-diamond-symbolic",
  [SIG_GLYPH_SQUARE] = "signatory-glyph-square-symbolic",
  [SIG_GLYPH_TRIANGLE] = "signatory-glyph-triangle-symbolic",
  [SIG_GLYPH_FLAG] = "signatory-glyph-flag-symbolic",
  [SIG_GLYPH_ELLIPSIS] = "signatory-glyph-ellipsis-symbolic",
  [SIG_GLYPH_LINES] = "signatory-glyph-lines-symbolic",
  [SIG_GLYPH_WAVE] = "signatory-glyph-wave-symbolic",
  [SIG_GLYPH_PLUS] = "signatory-glyph-plus-symbolic",
  [SIG_GLYPH_SLASH] = "signatory-glyph-slash-symbolic",
  [SIG_GLYPH_FRAME] = "signatory-glyph-frame-symbolic",
  [SIG_GLYPH_BARRED] = "signatory-glyph-barred-symbolic",
  [SIG_GLYPH_HASH] = "signatory-glyph-hash-symbolic",
};

/**
 * sig_tile_look_get_ramp_step:
 * @step: a step, from 0
 * @n_steps: of how many, more than @step
 *
 * Spreads steps over the ramp, as sig_colour_ramp_choose() does.
 *
 * Returns: a step of the ramp, below %SIG_TILE_LOOK_N_STEPS
 */
guint
sig_tile_look_get_ramp_step (guint step,
                             guint n_steps)
{
  return sig_colour_ramp_choose (step, n_steps);
}

/**
 * sig_tile_look_get_css_class:
 * @colour_class: (nullable): a class of the legend, or %NULL for the party whose web it is
 *
 * Returns: (transfer none): the style class that fills a tile
 */
const char *
sig_tile_look_get_css_class (SigColourClass *colour_class)
{
  if (colour_class == NULL)
    return "focus";

  switch (sig_colour_class_get_fill (colour_class))
    {
    case SIG_FILL_RAMP:
      return ramp_classes[sig_tile_look_get_ramp_step (sig_colour_class_get_step (colour_class),
                                                       sig_colour_class_get_n_steps (colour_class))];
    case SIG_FILL_FAINT:
      return "faint";
    case SIG_FILL_OUTLINE:
      return "outline";
    case SIG_FILL_NEUTRAL:
      return "neutral";
    case SIG_FILL_UNKNOWN:
      return "unknown";
    case SIG_FILL_OTHER:
      return "other";
    default:
      g_return_val_if_reached ("neutral");
    }
}

/**
 * sig_tile_look_get_icon_name:
 * @glyph: a mark
 *
 * Returns: (transfer none) (nullable): the name of its icon; %NULL for no mark
 */
const char *
sig_tile_look_get_icon_name (SigGlyph glyph)
{
  g_return_val_if_fail (glyph < SIG_N_GLYPHS, NULL);

  return icon_names[glyph];
}
