/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SIG_COLOUR_RAMP_STEPS: how many steps the ramp of colours has, on screen and on paper. */
#define SIG_COLOUR_RAMP_STEPS 7

guint sig_colour_ramp_choose (guint step,
                              guint n_steps);

G_END_DECLS
