/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-form.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigForm, sig_form, SIG_TYPE_CLAIM)

static void
sig_form_finalize (GObject *object)
{
  SigForm *self = SIG_FORM (object);

  g_clear_object (&self->binding);
  g_clear_object (&self->lapse);

  G_OBJECT_CLASS (sig_form_parent_class)->finalize (object);
}

static void
sig_form_class_init (SigFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_form_finalize;
}

static void
sig_form_init (SigForm *self)
{
}

/**
 * sig_form_get_calls_itself:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): what it calls itself, or %NULL
 */
const char *
sig_form_get_calls_itself (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return self->calls_itself;
}

/**
 * sig_form_get_binding:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): its legal force, or %NULL
 */
SigTerm *
sig_form_get_binding (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return self->binding;
}

/**
 * sig_form_get_ratification:
 * @self: a form
 *
 * Returns: whether it was or must be ratified
 */
SigTruth
sig_form_get_ratification (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), 0);

  return self->ratification;
}

/**
 * sig_form_get_in_force:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): since when it is in force, or %NULL
 */
const SigText *
sig_form_get_in_force (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return self->in_force;
}

/**
 * sig_form_get_duration_years:
 * @self: a form
 *
 * Returns: how many years it lasts, NaN when not known
 */
double
sig_form_get_duration_years (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), 0);

  return self->duration_years;
}

/**
 * sig_form_get_notice_months:
 * @self: a form
 *
 * Returns: how many months of notice end it, NaN when not known
 */
double
sig_form_get_notice_months (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), 0);

  return self->notice_months;
}

/**
 * sig_form_get_lapse:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): what ends it, or %NULL
 */
SigTerm *
sig_form_get_lapse (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return self->lapse;
}

/**
 * sig_form_get_remark:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): what else there is to say of it, or %NULL
 */
const SigText *
sig_form_get_remark (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return self->remark;
}

/**
 * sig_form_get_quote:
 * @self: a form
 *
 * Returns: (transfer none): its own words
 */
const SigQuote *
sig_form_get_quote (SigForm *self)
{
  g_return_val_if_fail (SIG_IS_FORM (self), NULL);

  return &self->quote;
}
