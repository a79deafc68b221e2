/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-money.h"

G_BEGIN_DECLS

/**
 * SigLeftOut:
 * @SIG_LEFT_OUT_SHARE: it is a share of the gross domestic product
 * @SIG_LEFT_OUT_KIND: it is given in kind
 * @SIG_LEFT_OUT_NEVER: its nature is one that is never added up
 * @SIG_LEFT_OUT_NO_AMOUNT: no amount is known
 * @SIG_LEFT_OUT_NO_RATE: there is no rate for its currency and year
 *
 * Why a total leaves out what somebody promised or gave; the first that applies.
 */
typedef enum
{
  SIG_LEFT_OUT_SHARE,
  SIG_LEFT_OUT_KIND,
  SIG_LEFT_OUT_NEVER,
  SIG_LEFT_OUT_NO_AMOUNT,
  SIG_LEFT_OUT_NO_RATE,
  SIG_N_LEFT_OUTS,
} SigLeftOut;

/**
 * SigTotal:
 *
 * A sum of amounts in one currency: added up in exact arithmetic, rounded half to even to the minor unit of the
 * currency only when it is read. It carries the weakest certainty among its parts and their rates, and counts the
 * parts that could not be added up.
 */
typedef struct _SigTotal SigTotal;

SigTotal     *sig_total_new               (SigDataset *dataset,
                                           const char *currency);
void          sig_total_free              (SigTotal   *self);
gboolean      sig_total_add               (SigTotal   *self,
                                           SigMoney   *money,
                                           SigDate     signed_on);
guint         sig_total_get_n_parts       (SigTotal   *self);
guint         sig_total_get_n_left_out    (SigTotal   *self);
guint         sig_total_count_left_out    (SigTotal   *self,
                                           SigLeftOut  reason);
GPtrArray    *sig_total_get_rates         (SigTotal   *self);
SigCertainty  sig_total_get_certainty     (SigTotal   *self);
char         *sig_total_dup_amount        (SigTotal   *self);
double        sig_total_get_approximation (SigTotal   *self);

SigRate      *sig_conversion_find_rate    (SigDataset *dataset,
                                           const char *currency,
                                           SigDate     signed_on);
char         *sig_conversion_format_number (const char *decimal);
char         *sig_conversion_format       (const char *amount,
                                           const char *currency);
char         *sig_conversion_format_short (double      amount,
                                           const char *currency);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTotal, sig_total_free)

G_END_DECLS
