/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dispute.h"

#include "sig-reference.h"

/* A conflict about a whole list is marked at the list: nobody says that each of its entries is in doubt. */
static gboolean
is_about_entry (SigConflict *conflict,
                SigClaim    *claim)
{
  const char *member = sig_conflict_get_member (conflict);
  g_autofree char *ending = member != NULL ? g_strconcat ("/", member, NULL) : NULL;

  if (SIG_IS_EVENT (claim) || SIG_IS_COALITION (claim))
    return g_strcmp0 (sig_conflict_get_about (conflict), sig_record_get_id (SIG_RECORD (claim))) == 0;
  if (SIG_IS_FORM (claim) || member == NULL)
    return TRUE;

  return g_str_has_suffix (sig_claim_get_address (claim), ending);
}

/**
 * sig_dispute_is_about:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Returns: whether @claim has the sign of dispute: the record holds a conflict about just this claim, and not only about
 *   a list that it stands in
 */
gboolean
sig_dispute_is_about (SigDataset *dataset,
                      SigClaim   *claim)
{
  g_autoptr(SigList) conflicts = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), FALSE);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), FALSE);

  if (!sig_reference_is_disputed (dataset, sig_claim_get_address (claim)))
    return FALSE;

  conflicts = sig_reference_conflicts (dataset, sig_claim_get_address (claim));
  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    if (is_about_entry (sig_list_get (conflicts, i), claim))
      return TRUE;

  return FALSE;
}
