/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-template-clause.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigTemplateClause, sig_template_clause, SIG_TYPE_RECORD)

static void
sig_template_clause_finalize (GObject *object)
{
  SigTemplateClause *self = SIG_TEMPLATE_CLAUSE (object);

  g_clear_object (&self->points);

  G_OBJECT_CLASS (sig_template_clause_parent_class)->finalize (object);
}

static void
sig_template_clause_class_init (SigTemplateClauseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_template_clause_finalize;
}

static void
sig_template_clause_init (SigTemplateClause *self)
{
}

/**
 * sig_template_clause_get_title:
 * @self: a template clause
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_template_clause_get_title (SigTemplateClause *self)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_CLAUSE (self), NULL);

  return self->title;
}

/**
 * sig_template_clause_get_summary:
 * @self: a template clause
 *
 * Returns: (transfer none): what it is about
 */
const SigText *
sig_template_clause_get_summary (SigTemplateClause *self)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_CLAUSE (self), NULL);

  return self->summary;
}

/**
 * sig_template_clause_get_points:
 * @self: a template clause
 *
 * Returns: (transfer none): its points
 */
SigList *
sig_template_clause_get_points (SigTemplateClause *self)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_CLAUSE (self), NULL);

  return self->points;
}
