/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim.h"

#include "sig-records-private.h"

G_DEFINE_TYPE (SigClaim, sig_claim, SIG_TYPE_RECORD)

static void
sig_claim_finalize (GObject *object)
{
  SigClaim *self = SIG_CLAIM (object);

  sig_citations_clear (self->citations, self->n_citations);

  G_OBJECT_CLASS (sig_claim_parent_class)->finalize (object);
}

static void
sig_claim_class_init (SigClaimClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_claim_finalize;
}

static void
sig_claim_init (SigClaim *self)
{
}

/**
 * sig_claim_get_address:
 * @self: a claim
 *
 * Returns: (transfer none): the address by which notes, reports and links name it, such as
 *   "agreements/gb-ua-2024/commitments/maritime"; unique in the data set
 */
const char *
sig_claim_get_address (SigClaim *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM (self), NULL);

  return self->address;
}

/**
 * sig_claim_get_certainty:
 * @self: a claim
 *
 * Returns: how certain it is
 */
SigCertainty
sig_claim_get_certainty (SigClaim *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM (self), SIG_CERTAINTY_UNVERIFIED);

  return self->certainty;
}

/**
 * sig_claim_get_citations:
 * @self: a claim
 * @n: (out) (optional): how many
 *
 * Returns: (transfer none) (array length=n) (nullable): its sources, %NULL for none; they live as long as @self
 */
const SigCitation *
sig_claim_get_citations (SigClaim *self,
                         guint    *n)
{
  g_return_val_if_fail (SIG_IS_CLAIM (self), NULL);

  if (n != NULL)
    *n = self->n_citations;

  return self->citations;
}
