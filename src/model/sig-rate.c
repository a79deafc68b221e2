/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-rate.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigRate, sig_rate, SIG_TYPE_CLAIM)

static void
sig_rate_class_init (SigRateClass *klass)
{
}

static void
sig_rate_init (SigRate *self)
{
}

/**
 * sig_rate_get_currency:
 * @self: a rate
 *
 * Returns: (transfer none): ISO 4217 code
 */
const char *
sig_rate_get_currency (SigRate *self)
{
  g_return_val_if_fail (SIG_IS_RATE (self), NULL);

  return self->currency;
}

/**
 * sig_rate_get_year:
 * @self: a rate
 *
 * Returns: the year
 */
guint
sig_rate_get_year (SigRate *self)
{
  g_return_val_if_fail (SIG_IS_RATE (self), 0);

  return self->year;
}

/**
 * sig_rate_get_per_base:
 * @self: a rate
 *
 * Returns: (transfer none): the rate as decimal digits
 */
const char *
sig_rate_get_per_base (SigRate *self)
{
  g_return_val_if_fail (SIG_IS_RATE (self), NULL);

  return self->per_base;
}
