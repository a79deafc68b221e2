/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-agreement.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigAgreement, sig_agreement, SIG_TYPE_RECORD)

static void
sig_agreement_finalize (GObject *object)
{
  SigAgreement *self = SIG_AGREEMENT (object);

  g_clear_object (&self->parties);
  g_clear_object (&self->signing);
  g_clear_object (&self->form);
  g_clear_object (&self->text);
  g_clear_object (&self->wordings);
  g_clear_object (&self->clauses);
  g_clear_object (&self->commitments);
  g_clear_object (&self->money);
  g_clear_object (&self->reciprocals);
  g_clear_object (&self->scope);

  G_OBJECT_CLASS (sig_agreement_parent_class)->finalize (object);
}

static void
sig_agreement_class_init (SigAgreementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_agreement_finalize;
}

static void
sig_agreement_init (SigAgreement *self)
{
}

/**
 * sig_agreement_get_title:
 * @self: an agreement
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_agreement_get_title (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->title;
}

/**
 * sig_agreement_get_parties:
 * @self: an agreement
 *
 * Returns: (transfer none): all that are or ever were parties
 */
SigList *
sig_agreement_get_parties (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->parties;
}

/**
 * sig_agreement_get_signing:
 * @self: an agreement
 *
 * Returns: (transfer none): when and where it was signed
 */
SigSigning *
sig_agreement_get_signing (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->signing;
}

/**
 * sig_agreement_get_form:
 * @self: an agreement
 *
 * Returns: (transfer none): what it is in law
 */
SigForm *
sig_agreement_get_form (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->form;
}

/**
 * sig_agreement_get_text:
 * @self: an agreement
 *
 * Returns: (transfer none): where its text stands
 */
SigDocumentText *
sig_agreement_get_text (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->text;
}

/**
 * sig_agreement_get_outline:
 * @self: an agreement
 *
 * Returns: (transfer none) (nullable): its headings in order, ended by %NULL; %NULL when not recorded
 */
const char *const *
sig_agreement_get_outline (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->outline;
}

/**
 * sig_agreement_get_wordings:
 * @self: an agreement
 *
 * Returns: (transfer none): what it says on matters of the vocabulary, in its order; one that is absent is not recorded
 */
SigList *
sig_agreement_get_wordings (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->wordings;
}

/**
 * sig_agreement_get_clauses:
 * @self: an agreement
 *
 * Returns: (transfer none): the clauses of the template that are recorded, in its order
 */
SigList *
sig_agreement_get_clauses (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->clauses;
}

/**
 * sig_agreement_find_wording:
 * @self: an agreement
 * @wording: a matter of the vocabulary on which wording is compared
 *
 * Returns: (transfer none) (nullable): what it says on @wording, or %NULL when that is not recorded
 */
SigWording *
sig_agreement_find_wording (SigAgreement *self,
                            SigTerm      *wording)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  for (guint i = 0; i < sig_list_get_n (self->wordings); i++)
    if (sig_wording_get_wording (sig_list_get (self->wordings, i)) == wording)
      return sig_list_get (self->wordings, i);

  return NULL;
}

/**
 * sig_agreement_find_clause:
 * @self: an agreement
 * @common: a clause of the template
 *
 * Returns: (transfer none) (nullable): its own clause for @common, or %NULL when that is not recorded
 */
SigClause *
sig_agreement_find_clause (SigAgreement      *self,
                           SigTemplateClause *common)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  for (guint i = 0; i < sig_list_get_n (self->clauses); i++)
    if (sig_clause_get_template_clause (sig_list_get (self->clauses, i)) == common)
      return sig_list_get (self->clauses, i);

  return NULL;
}

/**
 * sig_agreement_get_commitments:
 * @self: an agreement
 *
 * Returns: (transfer none): its commitments
 */
SigList *
sig_agreement_get_commitments (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->commitments;
}

/**
 * sig_agreement_get_money:
 * @self: an agreement
 *
 * Returns: (transfer none): its sums
 */
SigList *
sig_agreement_get_money (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->money;
}

/**
 * sig_agreement_get_reciprocals:
 * @self: an agreement
 *
 * Returns: (transfer none): what is owed in return
 */
SigList *
sig_agreement_get_reciprocals (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->reciprocals;
}

/**
 * sig_agreement_get_scope:
 * @self: an agreement
 *
 * Returns: (transfer none): its topics
 */
SigList *
sig_agreement_get_scope (SigAgreement *self)
{
  g_return_val_if_fail (SIG_IS_AGREEMENT (self), NULL);

  return self->scope;
}
