/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-stance.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigStance, sig_stance, SIG_TYPE_CLAIM)

static void
sig_stance_class_init (SigStanceClass *klass)
{
}

static void
sig_stance_init (SigStance *self)
{
}

/**
 * sig_stance_get_summary:
 * @self: a stance
 *
 * Returns: (transfer none): what it says
 */
const SigText *
sig_stance_get_summary (SigStance *self)
{
  g_return_val_if_fail (SIG_IS_STANCE (self), NULL);

  return self->summary;
}
