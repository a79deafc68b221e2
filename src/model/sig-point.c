/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-point.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigPoint, sig_point, SIG_TYPE_RECORD)

static void
sig_point_finalize (GObject *object)
{
  SigPoint *self = SIG_POINT (object);

  g_clear_object (&self->template_point);

  G_OBJECT_CLASS (sig_point_parent_class)->finalize (object);
}

static void
sig_point_class_init (SigPointClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_point_finalize;
}

static void
sig_point_init (SigPoint *self)
{
}

/**
 * sig_point_get_template_point:
 * @self: a point
 *
 * Returns: (transfer none): the point
 */
SigTemplatePoint *
sig_point_get_template_point (SigPoint *self)
{
  g_return_val_if_fail (SIG_IS_POINT (self), NULL);

  return self->template_point;
}

/**
 * sig_point_get_present:
 * @self: a point
 *
 * Returns: whether the agreement has it
 */
SigTruth
sig_point_get_present (SigPoint *self)
{
  g_return_val_if_fail (SIG_IS_POINT (self), 0);

  return self->present;
}

/**
 * sig_point_get_quote:
 * @self: a point
 *
 * Returns: (transfer none): its own words
 */
const SigQuote *
sig_point_get_quote (SigPoint *self)
{
  g_return_val_if_fail (SIG_IS_POINT (self), NULL);

  return &self->quote;
}

/**
 * sig_point_get_at:
 * @self: a point
 *
 * Returns: (transfer none) (nullable): where in the document, or %NULL
 */
const char *
sig_point_get_at (SigPoint *self)
{
  g_return_val_if_fail (SIG_IS_POINT (self), NULL);

  return self->at;
}
