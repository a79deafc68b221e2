/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-statement.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigStatement, sig_statement, SIG_TYPE_RECORD)

static void
sig_statement_finalize (GObject *object)
{
  SigStatement *self = SIG_STATEMENT (object);

  g_clear_object (&self->source);

  G_OBJECT_CLASS (sig_statement_parent_class)->finalize (object);
}

static void
sig_statement_class_init (SigStatementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_statement_finalize;
}

static void
sig_statement_init (SigStatement *self)
{
}

/**
 * sig_statement_get_source:
 * @self: a statement
 *
 * Returns: (transfer none): the source
 */
SigSource *
sig_statement_get_source (SigStatement *self)
{
  g_return_val_if_fail (SIG_IS_STATEMENT (self), NULL);

  return self->source;
}

/**
 * sig_statement_get_value:
 * @self: a statement
 *
 * Returns: (transfer none): what it says
 */
const char *
sig_statement_get_value (SigStatement *self)
{
  g_return_val_if_fail (SIG_IS_STATEMENT (self), NULL);

  return self->value;
}
