/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-term.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigTerm, sig_term, SIG_TYPE_RECORD)

static void
sig_term_finalize (GObject *object)
{
  SigTerm *self = SIG_TERM (object);

  g_clear_object (&self->status);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (sig_term_parent_class)->finalize (object);
}

static void
sig_term_class_init (SigTermClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_term_finalize;
}

static void
sig_term_init (SigTerm *self)
{
}

/**
 * sig_term_get_kind:
 * @self: a term
 *
 * Returns: the list that it stands in
 */
SigTermKind
sig_term_get_kind (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->kind;
}

/**
 * sig_term_get_index:
 * @self: a term
 *
 * Returns: its place in the list, from 0
 */
guint
sig_term_get_index (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->index;
}

/**
 * sig_term_get_title:
 * @self: a term
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_term_get_title (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), NULL);

  return self->title;
}

/**
 * sig_term_get_definition:
 * @self: a term
 *
 * Returns: (transfer none) (nullable): the rule by which something is put under it, or %NULL
 */
const SigText *
sig_term_get_definition (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), NULL);

  return self->definition;
}

/**
 * sig_term_get_rank:
 * @self: a term
 *
 * Returns: the rank of a status or a category
 */
int
sig_term_get_rank (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->rank;
}

/**
 * sig_term_get_phase:
 * @self: a term
 *
 * Returns: the phase of a status
 */
SigPhase
sig_term_get_phase (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->phase;
}

/**
 * sig_term_get_status:
 * @self: a term
 *
 * Returns: (transfer none) (nullable): the status that a kind of event gives its parties, or %NULL
 */
SigTerm *
sig_term_get_status (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), NULL);

  return self->status;
}

/**
 * sig_term_get_resets:
 * @self: a term
 *
 * Returns: whether a kind of event sets its status outright
 */
gboolean
sig_term_get_resets (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), FALSE);

  return self->resets;
}

/**
 * sig_term_get_opens:
 * @self: a term
 *
 * Returns: whether talks begin with it
 */
gboolean
sig_term_get_opens (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), FALSE);

  return self->opens;
}

/**
 * sig_term_get_signs:
 * @self: a term
 *
 * Returns: whether it dates a signature
 */
gboolean
sig_term_get_signs (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), FALSE);

  return self->signs;
}

/**
 * sig_term_get_mark:
 * @self: a term
 *
 * Returns: the shape of a kind of event
 */
SigMark
sig_term_get_mark (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->mark;
}

/**
 * sig_term_get_group:
 * @self: a term
 *
 * Returns: (transfer none) (nullable): the group of an area or topic; the wording of a category, or %NULL
 */
SigTerm *
sig_term_get_group (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), NULL);

  return self->group;
}

/**
 * sig_term_get_side:
 * @self: a term
 *
 * Returns: the side of a block
 */
SigSide
sig_term_get_side (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->side;
}

/**
 * sig_term_get_weight:
 * @self: a term
 *
 * Returns: the weight of a role
 */
SigWeight
sig_term_get_weight (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->weight;
}

/**
 * sig_term_get_sum:
 * @self: a term
 *
 * Returns: how a nature of money is added up
 */
SigSum
sig_term_get_sum (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->sum;
}

/**
 * sig_term_get_unit:
 * @self: a term
 *
 * Returns: what a nature of money counts
 */
SigUnit
sig_term_get_unit (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->unit;
}

/**
 * sig_term_get_level:
 * @self: a term
 *
 * Returns: the level of fulfilment, 0 to 3
 */
guint
sig_term_get_level (SigTerm *self)
{
  g_return_val_if_fail (SIG_IS_TERM (self), 0);

  return self->level;
}
