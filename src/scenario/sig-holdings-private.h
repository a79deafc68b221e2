/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-contributions-private.h"
#include "sig-withdrawal.h"

G_BEGIN_DECLS

/**
 * SigOut:
 * @parties: whether each party is out of all that it is in
 * @places: whether each agreement ends, whoever sits in it
 * @seats: whether who sits on each seat left it
 *
 * Who is taken out of a data set.
 */
typedef struct
{
  guint8 *parties;
  guint8 *places;
  guint8 *seats;
} SigOut;

SigOut   *sig_out_new  (SigContributions *contributions,
                        SigWithdrawal    *withdrawal);
void      sig_out_free (SigOut           *self);

/**
 * SigPresence:
 * @n_claims: how many claims of one party there are in one area; 0 for none
 * @weight: the heaviest of their roles
 *
 * What one party has in one area.
 */
typedef struct
{
  guint     n_claims;
  SigWeight weight;
} SigPresence;

/**
 * SigSums:
 * @sums: of each slot, in its currency
 * @n: how many amounts stand in it
 * @n_first: how many of them begin in it: a yearly one stands in several
 * @certainties: the weakest certainty among them
 *
 * What is in the slots. Nothing is converted yet.
 */
typedef struct
{
  guint         n_slots;
  mpz_t        *sums;
  guint        *n;
  guint        *n_first;
  SigCertainty *certainties;
} SigSums;

SigSums *sig_sums_new  (SigContributions *contributions);
void     sig_sums_add  (SigSums          *self,
                        SigContributions *contributions,
                        const SigEntry   *entry);
void     sig_sums_free (SigSums          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSums, sig_sums_free)

/**
 * SigHoldings:
 * @is_signed: whether who sits on it stands signed on the day, withdrawn or not; of agreements only
 * @holds: whether a seat is taken in a place that is there: what it brings in is there
 * @is_there: whether a place is: an agreement lasts, a coalition was launched and has somebody in it
 * @cells: what is in each cell
 * @entries: whether somebody makes it, of each sum
 * @n_agreements_of: how many agreements each party is in
 * @flags: of each kind of count, what is counted
 * @sums: what is added up
 *
 * What is there on a day, with somebody taken out or nobody. Counted references; immutable.
 */
struct _SigHoldings
{
  gatomicrefcount references;
  SigDay day;
  guint8 *is_signed;
  guint8 *holds;
  guint8 *is_there;
  SigPresence *cells;
  guint8 *entries;
  guint *n_agreements_of;
  guint8 *flags[SIG_N_COUNTS];
  guint n_flags[SIG_N_COUNTS];
  SigSums *sums;
};

SigHoldings *sig_holdings_get     (SigContributions *contributions,
                                   SigDay            day);
SigHoldings *sig_holdings_without (SigHoldings      *before,
                                   SigContributions *contributions,
                                   const SigOut     *out);
SigHoldings *sig_holdings_ref     (SigHoldings      *self);
void         sig_holdings_unref   (SigHoldings      *self);

G_END_DECLS
