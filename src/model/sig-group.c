/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-group.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigGroup, sig_group, SIG_TYPE_RECORD)

static void
sig_group_finalize (GObject *object)
{
  SigGroup *self = SIG_GROUP (object);

  g_clear_object (&self->members);

  G_OBJECT_CLASS (sig_group_parent_class)->finalize (object);
}

static void
sig_group_class_init (SigGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_group_finalize;
}

static void
sig_group_init (SigGroup *self)
{
}

/**
 * sig_group_get_title:
 * @self: a group
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_group_get_title (SigGroup *self)
{
  g_return_val_if_fail (SIG_IS_GROUP (self), NULL);

  return self->title;
}

/**
 * sig_group_get_members:
 * @self: a group
 *
 * Returns: (transfer none): its members
 */
SigList *
sig_group_get_members (SigGroup *self)
{
  g_return_val_if_fail (SIG_IS_GROUP (self), NULL);

  return self->members;
}
