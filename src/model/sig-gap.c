/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-gap.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigGap, sig_gap, SIG_TYPE_RECORD)

static void
sig_gap_class_init (SigGapClass *klass)
{
}

static void
sig_gap_init (SigGap *self)
{
}

/**
 * sig_gap_get_about:
 * @self: a gap
 *
 * Returns: (transfer none): id of the object
 */
const char *
sig_gap_get_about (SigGap *self)
{
  g_return_val_if_fail (SIG_IS_GAP (self), NULL);

  return self->about;
}

/**
 * sig_gap_get_member:
 * @self: a gap
 *
 * Returns: (transfer none) (nullable): the member of it, or %NULL
 */
const char *
sig_gap_get_member (SigGap *self)
{
  g_return_val_if_fail (SIG_IS_GAP (self), NULL);

  return self->member;
}

/**
 * sig_gap_get_remark:
 * @self: a gap
 *
 * Returns: (transfer none): what is missing
 */
const SigText *
sig_gap_get_remark (SigGap *self)
{
  g_return_val_if_fail (SIG_IS_GAP (self), NULL);

  return self->remark;
}
