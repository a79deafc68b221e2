/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fulfilment.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigFulfilment, sig_fulfilment, SIG_TYPE_CLAIM)

static void
sig_fulfilment_class_init (SigFulfilmentClass *klass)
{
}

static void
sig_fulfilment_init (SigFulfilment *self)
{
}

/**
 * sig_fulfilment_get_date:
 * @self: a fulfilment
 *
 * Returns: the date
 */
SigDate
sig_fulfilment_get_date (SigFulfilment *self)
{
  g_return_val_if_fail (SIG_IS_FULFILMENT (self), ((SigDate) { 0, }));

  return self->date;
}

/**
 * sig_fulfilment_get_level:
 * @self: a fulfilment
 *
 * Returns: 0 not begun, 1 begun, 2 partly done, 3 done
 */
guint
sig_fulfilment_get_level (SigFulfilment *self)
{
  g_return_val_if_fail (SIG_IS_FULFILMENT (self), 0);

  return self->level;
}

/**
 * sig_fulfilment_get_summary:
 * @self: a fulfilment
 *
 * Returns: (transfer none): what had become of it
 */
const SigText *
sig_fulfilment_get_summary (SigFulfilment *self)
{
  g_return_val_if_fail (SIG_IS_FULFILMENT (self), NULL);

  return self->summary;
}
