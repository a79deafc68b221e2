/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-expression.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigExpression, sig_expression, SIG_TYPE_CLAIM)

static void
sig_expression_class_init (SigExpressionClass *klass)
{
}

static void
sig_expression_init (SigExpression *self)
{
}

/**
 * sig_expression_get_concept:
 * @self: an expression
 *
 * Returns: (transfer none) (nullable): the id of what is meant, shared by its expressions in several languages, or %NULL
 */
const char *
sig_expression_get_concept (SigExpression *self)
{
  g_return_val_if_fail (SIG_IS_EXPRESSION (self), NULL);

  return self->concept;
}

/**
 * sig_expression_get_language:
 * @self: an expression
 *
 * Returns: (transfer none): the language code
 */
const char *
sig_expression_get_language (SigExpression *self)
{
  g_return_val_if_fail (SIG_IS_EXPRESSION (self), NULL);

  return self->language;
}

/**
 * sig_expression_get_term:
 * @self: an expression
 *
 * Returns: (transfer none): the word
 */
const char *
sig_expression_get_term (SigExpression *self)
{
  g_return_val_if_fail (SIG_IS_EXPRESSION (self), NULL);

  return self->term;
}

/**
 * sig_expression_get_quote:
 * @self: an expression
 *
 * Returns: (transfer none): where it is used
 */
const SigQuote *
sig_expression_get_quote (SigExpression *self)
{
  g_return_val_if_fail (SIG_IS_EXPRESSION (self), NULL);

  return &self->quote;
}

/**
 * sig_expression_get_summary:
 * @self: an expression
 *
 * Returns: (transfer none) (nullable): what hangs on the word, or %NULL
 */
const SigText *
sig_expression_get_summary (SigExpression *self)
{
  g_return_val_if_fail (SIG_IS_EXPRESSION (self), NULL);

  return self->summary;
}
