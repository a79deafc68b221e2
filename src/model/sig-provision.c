/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-provision.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigProvision, sig_provision, SIG_TYPE_CLAIM)

static void
sig_provision_finalize (GObject *object)
{
  SigProvision *self = SIG_PROVISION (object);

  g_clear_object (&self->by);

  G_OBJECT_CLASS (sig_provision_parent_class)->finalize (object);
}

static void
sig_provision_class_init (SigProvisionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_provision_finalize;
}

static void
sig_provision_init (SigProvision *self)
{
}

/**
 * sig_provision_get_number:
 * @self: a provision
 *
 * Returns: (transfer none) (nullable): its number, or %NULL
 */
const char *
sig_provision_get_number (SigProvision *self)
{
  g_return_val_if_fail (SIG_IS_PROVISION (self), NULL);

  return self->number;
}

/**
 * sig_provision_get_by:
 * @self: a provision
 *
 * Returns: (transfer none) (nullable): whose it is, or %NULL
 */
SigList *
sig_provision_get_by (SigProvision *self)
{
  g_return_val_if_fail (SIG_IS_PROVISION (self), NULL);

  return self->by;
}

/**
 * sig_provision_get_summary:
 * @self: a provision
 *
 * Returns: (transfer none): what it says
 */
const SigText *
sig_provision_get_summary (SigProvision *self)
{
  g_return_val_if_fail (SIG_IS_PROVISION (self), NULL);

  return self->summary;
}

/**
 * sig_provision_get_quote:
 * @self: a provision
 *
 * Returns: (transfer none): the words
 */
const SigQuote *
sig_provision_get_quote (SigProvision *self)
{
  g_return_val_if_fail (SIG_IS_PROVISION (self), NULL);

  return &self->quote;
}
