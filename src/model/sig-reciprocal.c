/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-reciprocal.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigReciprocal, sig_reciprocal, SIG_TYPE_CLAIM)

static void
sig_reciprocal_finalize (GObject *object)
{
  SigReciprocal *self = SIG_RECIPROCAL (object);

  g_clear_object (&self->by);
  g_clear_object (&self->area);

  G_OBJECT_CLASS (sig_reciprocal_parent_class)->finalize (object);
}

static void
sig_reciprocal_class_init (SigReciprocalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_reciprocal_finalize;
}

static void
sig_reciprocal_init (SigReciprocal *self)
{
}

/**
 * sig_reciprocal_get_by:
 * @self: a reciprocal
 *
 * Returns: (transfer none) (nullable): who owes it; %NULL for the focus
 */
SigList *
sig_reciprocal_get_by (SigReciprocal *self)
{
  g_return_val_if_fail (SIG_IS_RECIPROCAL (self), NULL);

  return self->by;
}

/**
 * sig_reciprocal_get_area:
 * @self: a reciprocal
 *
 * Returns: (transfer none): the area
 */
SigTerm *
sig_reciprocal_get_area (SigReciprocal *self)
{
  g_return_val_if_fail (SIG_IS_RECIPROCAL (self), NULL);

  return self->area;
}

/**
 * sig_reciprocal_get_summary:
 * @self: a reciprocal
 *
 * Returns: (transfer none): what is owed
 */
const SigText *
sig_reciprocal_get_summary (SigReciprocal *self)
{
  g_return_val_if_fail (SIG_IS_RECIPROCAL (self), NULL);

  return self->summary;
}

/**
 * sig_reciprocal_get_quote:
 * @self: a reciprocal
 *
 * Returns: (transfer none): the words
 */
const SigQuote *
sig_reciprocal_get_quote (SigReciprocal *self)
{
  g_return_val_if_fail (SIG_IS_RECIPROCAL (self), NULL);

  return &self->quote;
}
