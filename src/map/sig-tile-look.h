/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colour-class.h"
#include "sig-colour-ramp.h"

G_BEGIN_DECLS

/** SIG_TILE_LOOK_N_STEPS: how many steps the ramp of the style sheet has. */
#define SIG_TILE_LOOK_N_STEPS SIG_COLOUR_RAMP_STEPS

const char *sig_tile_look_get_css_class (SigColourClass *colour_class);
const char *sig_tile_look_get_icon_name (SigGlyph        glyph);
guint       sig_tile_look_get_ramp_step (guint           step,
                                         guint           n_steps);

G_END_DECLS
