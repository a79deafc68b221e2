/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-promise.h"

#include "sig-commitment.h"
#include "sig-money.h"
#include "sig-reciprocal.h"

/**
 * sig_promise_is_promise:
 * @claim: a claim of an agreement
 *
 * Returns: whether it is a promise: a commitment, or a sum whose nature is not added up as given and that does not
 *   overlap another entry
 */
gboolean
sig_promise_is_promise (SigClaim *claim)
{
  g_return_val_if_fail (SIG_IS_CLAIM (claim), FALSE);

  if (SIG_IS_COMMITMENT (claim))
    return TRUE;

  return SIG_IS_MONEY (claim) && sig_money_is_counted (SIG_MONEY (claim)) &&
         sig_term_get_sum (sig_money_get_nature (SIG_MONEY (claim))) != SIG_SUM_GIVEN;
}

static SigList *
get_makers (SigClaim *claim)
{
  if (SIG_IS_COMMITMENT (claim))
    return sig_commitment_get_by (SIG_COMMITMENT (claim));
  if (SIG_IS_MONEY (claim))
    return sig_money_get_by (SIG_MONEY (claim));
  if (SIG_IS_RECIPROCAL (claim))
    return sig_reciprocal_get_by (SIG_RECIPROCAL (claim));

  return NULL;
}

/**
 * sig_promise_is_made_by:
 * @dataset: a data set
 * @claim: a commitment, a sum or what is owed in return
 * @agreement: the agreement that it stands in
 * @party: a party
 *
 * Returns: whether it is @party that says so: one of those named, or without names each party of the agreement but the
 *   focus, and for what is owed in return the focus
 */
gboolean
sig_promise_is_made_by (SigDataset   *dataset,
                        SigClaim     *claim,
                        SigAgreement *agreement,
                        SigParty     *party)
{
  SigList *makers;
  gboolean is_focus;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), FALSE);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), FALSE);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), FALSE);
  g_return_val_if_fail (SIG_IS_PARTY (party), FALSE);

  makers = get_makers (claim);
  if (makers != NULL)
    return sig_list_contains (makers, party);

  is_focus = party == sig_dataset_get_focus (dataset);

  return is_focus == SIG_IS_RECIPROCAL (claim) && sig_list_contains (sig_agreement_get_parties (agreement), party);
}

/**
 * sig_promise_get_fulfilment:
 * @claim: a claim of an agreement
 *
 * Returns: (transfer none) (nullable): what became of it, in order; %NULL when it was not judged or is no promise,
 *   empty when nothing was found
 */
SigList *
sig_promise_get_fulfilment (SigClaim *claim)
{
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  if (!sig_promise_is_promise (claim))
    return NULL;
  if (SIG_IS_COMMITMENT (claim))
    return sig_commitment_get_fulfilment (SIG_COMMITMENT (claim));

  return sig_money_get_fulfilment (SIG_MONEY (claim));
}

/**
 * sig_promise_get_counted_day:
 * @dataset: a data set
 * @judged: the date of an entry on what became of a promise
 * @signature: when the party signed that made the promise
 *
 * Returns: the day from which on the entry counts: the last possible one of its date; that up to which the record is
 *   kept when its span contains it; not before the signature
 */
SigDay
sig_promise_get_counted_day (SigDataset *dataset,
                             SigDate     judged,
                             SigDate     signature)
{
  SigDay as_of, day;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), SIG_NO_DAY);

  as_of = sig_date_get_last_day (sig_dataset_get_as_of (dataset));
  day = sig_date_get_last_day (judged);
  if (sig_date_get_first_day (judged) <= as_of)
    day = MIN (day, as_of);

  return MAX (day, sig_date_get_last_day (signature));
}

/**
 * sig_promise_find_fulfilment:
 * @standings: standings
 * @claim: a promise
 * @agreement: the agreement that it stands in
 * @party: the party that made it
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the entry that stands on @day on what became of @claim: the last listed of those
 *   that count; %NULL when none does
 */
SigFulfilment *
sig_promise_find_fulfilment (SigStandings *standings,
                             SigClaim     *claim,
                             SigAgreement *agreement,
                             SigParty     *party,
                             SigDay        day)
{
  SigList *entries;
  SigDate signature;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  entries = sig_promise_get_fulfilment (claim);
  signature = sig_standings_get_signature (standings, party, agreement);
  for (guint i = sig_list_get_n (entries); i-- > 0;)
    {
      SigFulfilment *entry = sig_list_get (entries, i);
      SigDate date = sig_fulfilment_get_date (entry);

      if (sig_promise_get_counted_day (sig_standings_get_dataset (standings), date, signature) <= day)
        return entry;
    }

  return NULL;
}
