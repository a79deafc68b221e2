/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-signature.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigSignature, sig_signature, SIG_TYPE_RECORD)

static void
sig_signature_finalize (GObject *object)
{
  SigSignature *self = SIG_SIGNATURE (object);

  g_clear_object (&self->party);

  G_OBJECT_CLASS (sig_signature_parent_class)->finalize (object);
}

static void
sig_signature_class_init (SigSignatureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_signature_finalize;
}

static void
sig_signature_init (SigSignature *self)
{
}

/**
 * sig_signature_get_party:
 * @self: a signature
 *
 * Returns: (transfer none): the party
 */
SigParty *
sig_signature_get_party (SigSignature *self)
{
  g_return_val_if_fail (SIG_IS_SIGNATURE (self), NULL);

  return self->party;
}

/**
 * sig_signature_get_name:
 * @self: a signature
 *
 * Returns: (transfer none): the name of who signed
 */
const char *
sig_signature_get_name (SigSignature *self)
{
  g_return_val_if_fail (SIG_IS_SIGNATURE (self), NULL);

  return self->name;
}

/**
 * sig_signature_get_role:
 * @self: a signature
 *
 * Returns: (transfer none) (nullable): in what office, or %NULL
 */
const SigText *
sig_signature_get_role (SigSignature *self)
{
  g_return_val_if_fail (SIG_IS_SIGNATURE (self), NULL);

  return self->role;
}
