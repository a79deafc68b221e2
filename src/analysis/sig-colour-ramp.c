/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-ramp.h"

/**
 * sig_colour_ramp_choose:
 * @step: a step, from 0
 * @n_steps: of how many, more than @step
 *
 * Spreads steps over the ramp. From four on the first takes its beginning and the last its end; fewer keep clear of
 * the extremes, which would say more than there is to say.
 *
 * Returns: a step of the ramp, below %SIG_COLOUR_RAMP_STEPS
 */
guint
sig_colour_ramp_choose (guint step,
                        guint n_steps)
{
  static const guint few[][3] = { { 4 }, { 2, 4 }, { 1, 3, 5 } };

  g_return_val_if_fail (step < n_steps, 0);

  if (n_steps <= G_N_ELEMENTS (few))
    return few[n_steps - 1][step];

  return (2 * step * (SIG_COLOUR_RAMP_STEPS - 1) + n_steps - 1) / (2 * (n_steps - 1));
}
