/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-rule.h"

#include "sig-clause.h"
#include "sig-commitment.h"
#include "sig-fulfilment.h"
#include "sig-money.h"
#include "sig-reciprocal.h"
#include "sig-scope-entry.h"
#include "sig-wording.h"

static void
add (GPtrArray *rules,
     SigTerm   *term)
{
  if (term != NULL)
    g_ptr_array_add (rules, g_object_ref (term));
}

static SigTerm *
find_level (SigDataset *dataset,
            guint       level)
{
  SigList *levels = sig_dataset_get_terms (dataset, SIG_TERM_LEVEL);

  for (guint i = 0; i < sig_list_get_n (levels); i++)
    if (sig_term_get_level (sig_list_get (levels, i)) == level)
      return sig_list_get (levels, i);

  return NULL;
}

static void
add_of_document (GPtrArray *rules,
                 SigClaim  *claim)
{
  if (SIG_IS_WORDING (claim))
    {
      add (rules, sig_wording_get_category (SIG_WORDING (claim)));
      add (rules, sig_wording_get_wording (SIG_WORDING (claim)));
    }
  else if (SIG_IS_FORM (claim))
    {
      add (rules, sig_form_get_binding (SIG_FORM (claim)));
      add (rules, sig_form_get_lapse (SIG_FORM (claim)));
    }
  else if (SIG_IS_EVENT (claim))
    add (rules, sig_event_get_kind (SIG_EVENT (claim)));
  else if (SIG_IS_COALITION (claim))
    add (rules, sig_coalition_get_area (SIG_COALITION (claim)));
}

static void
add_of_promise (GPtrArray  *rules,
                SigDataset *dataset,
                SigClaim   *claim)
{
  if (SIG_IS_COMMITMENT (claim))
    {
      add (rules, sig_commitment_get_role (SIG_COMMITMENT (claim)));
      add (rules, sig_commitment_get_area (SIG_COMMITMENT (claim)));
    }
  else if (SIG_IS_MONEY (claim))
    {
      add (rules, sig_money_get_nature (SIG_MONEY (claim)));
      add (rules, sig_money_get_kind (SIG_MONEY (claim)));
    }
  else if (SIG_IS_RECIPROCAL (claim))
    add (rules, sig_reciprocal_get_area (SIG_RECIPROCAL (claim)));
  else if (SIG_IS_SCOPE_ENTRY (claim))
    add (rules, sig_scope_entry_get_topic (SIG_SCOPE_ENTRY (claim)));
  else if (SIG_IS_FULFILMENT (claim))
    add (rules, find_level (dataset, sig_fulfilment_get_level (SIG_FULFILMENT (claim))));
}

/**
 * sig_rule_list_for:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Finds the headings of the vocabulary under which @claim was put; the definition of each is the rule by which it
 * was done.
 *
 * Returns: (transfer full) (element-type SigTerm): the headings, the closest first; may be empty
 */
GPtrArray *
sig_rule_list_for (SigDataset *dataset,
                   SigClaim   *claim)
{
  GPtrArray *rules;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  rules = g_ptr_array_new_with_free_func (g_object_unref);
  add_of_document (rules, claim);
  add_of_promise (rules, dataset, claim);

  return rules;
}
