/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-scope-entry.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigScopeEntry, sig_scope_entry, SIG_TYPE_CLAIM)

static void
sig_scope_entry_finalize (GObject *object)
{
  SigScopeEntry *self = SIG_SCOPE_ENTRY (object);

  g_clear_object (&self->topic);

  G_OBJECT_CLASS (sig_scope_entry_parent_class)->finalize (object);
}

static void
sig_scope_entry_class_init (SigScopeEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_scope_entry_finalize;
}

static void
sig_scope_entry_init (SigScopeEntry *self)
{
}

/**
 * sig_scope_entry_get_topic:
 * @self: a scope entry
 *
 * Returns: (transfer none): the topic
 */
SigTerm *
sig_scope_entry_get_topic (SigScopeEntry *self)
{
  g_return_val_if_fail (SIG_IS_SCOPE_ENTRY (self), NULL);

  return self->topic;
}
