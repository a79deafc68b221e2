/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-money.h"

#include <gmp.h>

G_BEGIN_DECLS

/**
 * SigLeftOut:
 * @SIG_LEFT_OUT_NOT: it is added up
 * @SIG_LEFT_OUT_OVERLAPS: it is part of another entry
 * @SIG_LEFT_OUT_SHARE: a share of what an economy yields, not a sum
 * @SIG_LEFT_OUT_KIND: things, not a sum
 * @SIG_LEFT_OUT_NEVER: money of a nature that is never added up
 * @SIG_LEFT_OUT_NO_AMOUNT: no amount is stated
 * @SIG_LEFT_OUT_NO_RATE: the set has no rate of its currency, or of the chosen one, for the year of the signature
 * @SIG_N_LEFT_OUTS: how many there are
 *
 * Why an entry about money is not added up; the first that applies.
 */
typedef enum
{
  SIG_LEFT_OUT_NOT,
  SIG_LEFT_OUT_OVERLAPS,
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

SigTotal     *sig_total_new                (SigDataset   *dataset,
                                            const char   *currency);
void          sig_total_free               (SigTotal     *self);
gboolean      sig_total_add                (SigTotal     *self,
                                            SigMoney     *money,
                                            SigDate       signed_on);
void          sig_total_add_value          (SigTotal     *self,
                                            mpq_srcptr    value,
                                            guint         n_parts,
                                            guint         n_left_out,
                                            SigCertainty  certainty);
void          sig_total_add_total          (SigTotal     *self,
                                            SigTotal     *other);
gboolean      sig_total_is_same_amount     (SigTotal     *self,
                                            SigTotal     *other);
guint         sig_total_get_n_parts        (SigTotal     *self);
guint         sig_total_get_n_left_out     (SigTotal     *self);
guint         sig_total_count_left_out     (SigTotal     *self,
                                            SigLeftOut    reason);
GPtrArray    *sig_total_get_rates          (SigTotal     *self);
SigCertainty  sig_total_get_certainty      (SigTotal     *self);
char         *sig_total_dup_amount         (SigTotal     *self);
double        sig_total_get_approximation  (SigTotal     *self);

SigLeftOut    sig_conversion_find_obstacle (SigMoney     *money);
SigRate      *sig_conversion_find_rate     (SigDataset   *dataset,
                                            const char   *currency,
                                            SigDate       signed_on);
gboolean      sig_conversion_get_factor    (SigDataset   *dataset,
                                            const char   *from,
                                            const char   *to,
                                            SigDate       signed_on,
                                            mpq_ptr       factor,
                                            SigCertainty *certainty);
guint         sig_conversion_count_years   (SigMoney     *money);
char         *sig_conversion_format_number (const char   *decimal);
char         *sig_conversion_format        (const char   *amount,
                                            const char   *currency);
char         *sig_conversion_format_short  (double        amount,
                                            const char   *currency);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTotal, sig_total_free)

G_END_DECLS
