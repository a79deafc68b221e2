/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-clause.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigClause, sig_clause, SIG_TYPE_CLAIM)

static void
sig_clause_finalize (GObject *object)
{
  SigClause *self = SIG_CLAUSE (object);

  g_clear_object (&self->template_clause);
  g_clear_object (&self->points);

  G_OBJECT_CLASS (sig_clause_parent_class)->finalize (object);
}

static void
sig_clause_class_init (SigClauseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_clause_finalize;
}

static void
sig_clause_init (SigClause *self)
{
}

/**
 * sig_clause_get_template_clause:
 * @self: a clause
 *
 * Returns: (transfer none): the clause
 */
SigTemplateClause *
sig_clause_get_template_clause (SigClause *self)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  return self->template_clause;
}

/**
 * sig_clause_get_heading:
 * @self: a clause
 *
 * Returns: (transfer none) (nullable): what the agreement calls it, or %NULL
 */
const char *
sig_clause_get_heading (SigClause *self)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  return self->heading;
}

/**
 * sig_clause_get_within_hours:
 * @self: a clause
 *
 * Returns: within how many hours, -1 when not known
 */
int
sig_clause_get_within_hours (SigClause *self)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), 0);

  return self->within_hours;
}

/**
 * sig_clause_get_points:
 * @self: a clause
 *
 * Returns: (transfer none): its points, in the order of the template; one that is absent is not recorded
 */
SigList *
sig_clause_get_points (SigClause *self)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  return self->points;
}

/**
 * sig_clause_get_deviations:
 * @self: a clause
 * @n: (out) (optional): how many
 *
 * Returns: (transfer none): what is different here
 */
const SigText *const *
sig_clause_get_deviations (SigClause *self,
                           guint     *n)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  if (n != NULL)
    *n = self->n_deviations;

  return self->deviations;
}

/**
 * sig_clause_get_quote:
 * @self: a clause
 *
 * Returns: (transfer none): its own words
 */
const SigQuote *
sig_clause_get_quote (SigClause *self)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  return &self->quote;
}

/**
 * sig_clause_find_point:
 * @self: a clause
 * @common: a point of the template
 *
 * Returns: (transfer none) (nullable): what it makes of @common, or %NULL when that is not recorded
 */
SigPoint *
sig_clause_find_point (SigClause        *self,
                       SigTemplatePoint *common)
{
  g_return_val_if_fail (SIG_IS_CLAUSE (self), NULL);

  for (guint i = 0; i < sig_list_get_n (self->points); i++)
    if (sig_point_get_template_point (sig_list_get (self->points, i)) == common)
      return sig_list_get (self->points, i);

  return NULL;
}
