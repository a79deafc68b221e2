/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-signing.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigSigning, sig_signing, SIG_TYPE_CLAIM)

static void
sig_signing_finalize (GObject *object)
{
  SigSigning *self = SIG_SIGNING (object);

  g_clear_object (&self->signatures);

  G_OBJECT_CLASS (sig_signing_parent_class)->finalize (object);
}

static void
sig_signing_class_init (SigSigningClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_signing_finalize;
}

static void
sig_signing_init (SigSigning *self)
{
}

/**
 * sig_signing_get_date:
 * @self: a signing
 *
 * Returns: the date of the agreement
 */
SigDate
sig_signing_get_date (SigSigning *self)
{
  g_return_val_if_fail (SIG_IS_SIGNING (self), ((SigDate) { 0, }));

  return self->date;
}

/**
 * sig_signing_get_place:
 * @self: a signing
 *
 * Returns: (transfer none) (nullable): where, or %NULL
 */
const SigText *
sig_signing_get_place (SigSigning *self)
{
  g_return_val_if_fail (SIG_IS_SIGNING (self), NULL);

  return self->place;
}

/**
 * sig_signing_get_occasion:
 * @self: a signing
 *
 * Returns: (transfer none) (nullable): at what occasion, or %NULL
 */
const SigText *
sig_signing_get_occasion (SigSigning *self)
{
  g_return_val_if_fail (SIG_IS_SIGNING (self), NULL);

  return self->occasion;
}

/**
 * sig_signing_get_signatures:
 * @self: a signing
 *
 * Returns: (transfer none): who signed
 */
SigList *
sig_signing_get_signatures (SigSigning *self)
{
  g_return_val_if_fail (SIG_IS_SIGNING (self), NULL);

  return self->signatures;
}
