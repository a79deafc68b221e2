/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-period.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigPeriod, sig_period, SIG_TYPE_RECORD)

static void
sig_period_class_init (SigPeriodClass *klass)
{
}

static void
sig_period_init (SigPeriod *self)
{
}

/**
 * sig_period_get_title:
 * @self: a period
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_period_get_title (SigPeriod *self)
{
  g_return_val_if_fail (SIG_IS_PERIOD (self), NULL);

  return self->title;
}

/**
 * sig_period_get_from:
 * @self: a period
 *
 * Returns: when it began
 */
SigDate
sig_period_get_from (SigPeriod *self)
{
  g_return_val_if_fail (SIG_IS_PERIOD (self), ((SigDate) { 0, }));

  return self->from;
}

/**
 * sig_period_get_to:
 * @self: a period
 *
 * Returns: when it ended, not set when it lasts
 */
SigDate
sig_period_get_to (SigPeriod *self)
{
  g_return_val_if_fail (SIG_IS_PERIOD (self), ((SigDate) { 0, }));

  return self->to;
}
