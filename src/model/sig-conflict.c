/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-conflict.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigConflict, sig_conflict, SIG_TYPE_RECORD)

static void
sig_conflict_finalize (GObject *object)
{
  SigConflict *self = SIG_CONFLICT (object);

  g_clear_object (&self->statements);

  G_OBJECT_CLASS (sig_conflict_parent_class)->finalize (object);
}

static void
sig_conflict_class_init (SigConflictClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_conflict_finalize;
}

static void
sig_conflict_init (SigConflict *self)
{
}

/**
 * sig_conflict_get_about:
 * @self: a conflict
 *
 * Returns: (transfer none): id of the object
 */
const char *
sig_conflict_get_about (SigConflict *self)
{
  g_return_val_if_fail (SIG_IS_CONFLICT (self), NULL);

  return self->about;
}

/**
 * sig_conflict_get_member:
 * @self: a conflict
 *
 * Returns: (transfer none) (nullable): the member of it, or member/id of one entry, or %NULL
 */
const char *
sig_conflict_get_member (SigConflict *self)
{
  g_return_val_if_fail (SIG_IS_CONFLICT (self), NULL);

  return self->member;
}

/**
 * sig_conflict_get_statements:
 * @self: a conflict
 *
 * Returns: (transfer none): who says what
 */
SigList *
sig_conflict_get_statements (SigConflict *self)
{
  g_return_val_if_fail (SIG_IS_CONFLICT (self), NULL);

  return self->statements;
}

/**
 * sig_conflict_get_remark:
 * @self: a conflict
 *
 * Returns: (transfer none): what the record makes of it
 */
const SigText *
sig_conflict_get_remark (SigConflict *self)
{
  g_return_val_if_fail (SIG_IS_CONFLICT (self), NULL);

  return self->remark;
}
