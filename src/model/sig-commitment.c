/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-commitment.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigCommitment, sig_commitment, SIG_TYPE_CLAIM)

static void
sig_commitment_finalize (GObject *object)
{
  SigCommitment *self = SIG_COMMITMENT (object);

  g_clear_object (&self->by);
  g_clear_object (&self->area);
  g_clear_object (&self->role);
  g_clear_object (&self->fulfilment);

  G_OBJECT_CLASS (sig_commitment_parent_class)->finalize (object);
}

static void
sig_commitment_class_init (SigCommitmentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_commitment_finalize;
}

static void
sig_commitment_init (SigCommitment *self)
{
}

/**
 * sig_commitment_get_by:
 * @self: a commitment
 *
 * Returns: (transfer none) (nullable): who promises; %NULL for each party but the focus
 */
SigList *
sig_commitment_get_by (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return self->by;
}

/**
 * sig_commitment_get_area:
 * @self: a commitment
 *
 * Returns: (transfer none): the capability area
 */
SigTerm *
sig_commitment_get_area (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return self->area;
}

/**
 * sig_commitment_get_role:
 * @self: a commitment
 *
 * Returns: (transfer none): the role in it
 */
SigTerm *
sig_commitment_get_role (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return self->role;
}

/**
 * sig_commitment_get_summary:
 * @self: a commitment
 *
 * Returns: (transfer none): what is promised
 */
const SigText *
sig_commitment_get_summary (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return self->summary;
}

/**
 * sig_commitment_get_quote:
 * @self: a commitment
 *
 * Returns: (transfer none): the words
 */
const SigQuote *
sig_commitment_get_quote (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return &self->quote;
}

/**
 * sig_commitment_get_fulfilment:
 * @self: a commitment
 *
 * Returns: (transfer none) (nullable): what became of it; %NULL when not judged, empty when nothing was found
 */
SigList *
sig_commitment_get_fulfilment (SigCommitment *self)
{
  g_return_val_if_fail (SIG_IS_COMMITMENT (self), NULL);

  return self->fulfilment;
}
