/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-conversion.h"

#include "sig-currency.h"
#include "sig-rational.h"

#include <string.h>

/* The mean length of a year of the Gregorian calendar, in ten thousandths of a day. */
#define YEAR 3652425

struct _SigTotal
{
  SigDataset   *dataset;
  char         *currency;
  mpq_t         sum;
  guint         n_parts;
  guint         n_left_out;       /* all of them */
  guint         reasons[SIG_N_LEFT_OUTS];
  GPtrArray    *rates;            /* by which parts were converted, each once */
  SigCertainty  certainty;
};

/**
 * sig_total_new:
 * @dataset: a data set
 * @currency: the currency to add up in, a code of ISO 4217
 *
 * Returns: (transfer full): a sum of nothing
 */
SigTotal *
sig_total_new (SigDataset *dataset,
               const char *currency)
{
  SigTotal *self;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  self = g_new0 (SigTotal, 1);
  self->dataset = g_object_ref (dataset);
  self->currency = g_strdup (currency);
  self->certainty = SIG_CERTAINTY_PRIMARY;
  self->rates = g_ptr_array_new_with_free_func (g_object_unref);
  mpq_init (self->sum);

  return self;
}

/**
 * sig_total_free:
 * @self: (transfer full): a total
 *
 * Frees it.
 */
void
sig_total_free (SigTotal *self)
{
  g_return_if_fail (self != NULL);

  mpq_clear (self->sum);
  g_ptr_array_unref (self->rates);
  g_object_unref (self->dataset);
  g_free (self->currency);
  g_free (self);
}

static gboolean
is_base (SigDataset *dataset,
         const char *currency)
{
  return g_strcmp0 (currency, sig_dataset_get_base_currency (dataset)) == 0;
}

static char *
make_rate_key (const char *currency,
               guint       year)
{
  return g_strdup_printf ("%s %u", currency, year);
}

static GHashTable *
index_rates (SigDataset *dataset)
{
  GHashTable *rates = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SigList *list = sig_dataset_get_rates (dataset);

  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      SigRate *rate = sig_list_get (list, i);

      g_hash_table_insert (rates, make_rate_key (sig_rate_get_currency (rate), sig_rate_get_year (rate)), rate);
    }

  return rates;
}

/* The rates of a data set by currency and year, made when the first is asked for. */
static GHashTable *
get_rates (SigDataset *dataset)
{
  static GMutex mutex;
  g_autoptr(GMutexLocker) locker = g_mutex_locker_new (&mutex);
  GQuark key = g_quark_from_static_string ("sig-conversion-rates");
  GHashTable *rates = g_object_get_qdata (G_OBJECT (dataset), key);

  if (rates == NULL)
    {
      rates = index_rates (dataset);
      g_object_set_qdata_full (G_OBJECT (dataset), key, rates, (GDestroyNotify) g_hash_table_unref);
    }

  return rates;
}

/**
 * sig_conversion_find_rate:
 * @dataset: a data set
 * @currency: a code of ISO 4217
 * @signed_on: the date of the agreement that an amount stands in
 *
 * Finds the rate by which the amounts of an agreement are converted: that of the year in which it was signed.
 *
 * Returns: (transfer none) (nullable): the rate, or %NULL when the set has none or @currency is the base
 */
SigRate *
sig_conversion_find_rate (SigDataset *dataset,
                          const char *currency,
                          SigDate     signed_on)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  if (!sig_date_is_set (signed_on) || is_base (dataset, currency))
    return NULL;

  key = make_rate_key (currency, signed_on.year);

  return g_hash_table_lookup (get_rates (dataset), key);
}

/**
 * sig_conversion_count_years:
 * @money: a sum
 *
 * Returns: how many years a yearly amount is for, to the nearest whole one; 1 for an amount that is not yearly, or whose
 *   first or last date is not known
 */
guint
sig_conversion_count_years (SigMoney *money)
{
  SigDate from, to;
  gint64 days;

  g_return_val_if_fail (SIG_IS_MONEY (money), 1);

  from = sig_money_get_from (money);
  to = sig_money_get_to (money);
  if (!sig_money_per_year (money) || !sig_date_is_set (from) || !sig_date_is_set (to))
    return 1;

  days = sig_date_get_last_day (to) - sig_date_get_first_day (from) + 1;

  return (guint) MAX ((days * 10000 + YEAR / 2) / YEAR, 1);
}

/* Multiplies or divides @value by the rate of @currency. @certainty becomes that of the rate when it is weaker. */
static gboolean
apply_rate (SigDataset   *dataset,
            mpq_ptr       value,
            const char   *currency,
            SigDate       signed_on,
            gboolean      is_from,
            SigCertainty *certainty)
{
  SigRate *rate;
  mpq_t factor;
  gboolean is_applied;

  if (is_base (dataset, currency))
    return TRUE;
  rate = sig_conversion_find_rate (dataset, currency, signed_on);
  if (rate == NULL)
    return FALSE;

  mpq_init (factor);
  is_applied = sig_rational_parse (factor, sig_rate_get_per_base (rate)) && mpq_sgn (factor) > 0;
  if (is_applied && is_from)
    mpq_div (value, value, factor);
  else if (is_applied)
    mpq_mul (value, value, factor);
  mpq_clear (factor);
  *certainty = MIN (*certainty, sig_claim_get_certainty (SIG_CLAIM (rate)));

  return is_applied;
}

/**
 * sig_conversion_find_obstacle:
 * @money: an entry about money
 *
 * Returns: what stands in the way of adding it up, whatever the rates; %SIG_LEFT_OUT_NOT for nothing
 */
SigLeftOut
sig_conversion_find_obstacle (SigMoney *money)
{
  SigTerm *nature;

  g_return_val_if_fail (SIG_IS_MONEY (money), SIG_LEFT_OUT_NO_AMOUNT);

  nature = sig_money_get_nature (money);
  if (!sig_money_is_counted (money))
    return SIG_LEFT_OUT_OVERLAPS;
  if (sig_term_get_unit (nature) == SIG_UNIT_PERCENT)
    return SIG_LEFT_OUT_SHARE;
  if (sig_term_get_unit (nature) == SIG_UNIT_KIND)
    return SIG_LEFT_OUT_KIND;
  if (sig_term_get_sum (nature) == SIG_SUM_NEVER)
    return SIG_LEFT_OUT_NEVER;
  if (sig_money_get_amount (money) == NULL || sig_money_get_currency (money) == NULL)
    return SIG_LEFT_OUT_NO_AMOUNT;

  return SIG_LEFT_OUT_NOT;
}

/**
 * sig_conversion_get_factor:
 * @dataset: a data set
 * @from: the currency of an amount
 * @to: the currency that it is converted to
 * @signed_on: the date of the agreement that it stands in
 * @factor: an initialised number
 * @certainty: (inout): becomes that of the rates when they are weaker
 *
 * Sets @factor to what an amount is multiplied by, exactly.
 *
 * Returns: whether the set has the rates; if not, @factor is of no meaning
 */
gboolean
sig_conversion_get_factor (SigDataset   *dataset,
                           const char   *from,
                           const char   *to,
                           SigDate       signed_on,
                           mpq_ptr       factor,
                           SigCertainty *certainty)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), FALSE);
  g_return_val_if_fail (from != NULL && to != NULL, FALSE);

  mpq_set_ui (factor, 1, 1);

  return strcmp (from, to) == 0 ||
         (apply_rate (dataset, factor, from, signed_on, TRUE, certainty) &&
          apply_rate (dataset, factor, to, signed_on, FALSE, certainty));
}

/* @value becomes the amount in the currency of the total, if there is no reason against it. */
static SigLeftOut
convert (SigTotal     *self,
         mpq_ptr       value,
         SigMoney     *money,
         SigDate       signed_on,
         SigCertainty *certainty)
{
  const SigLeftOut obstacle = sig_conversion_find_obstacle (money);
  gboolean is_converted;
  mpq_t factor, years;

  if (obstacle != SIG_LEFT_OUT_NOT)
    return obstacle;
  if (!sig_rational_parse (value, sig_money_get_amount (money)))
    return SIG_LEFT_OUT_NO_AMOUNT;

  mpq_inits (factor, years, NULL);
  is_converted = sig_conversion_get_factor (self->dataset, sig_money_get_currency (money), self->currency, signed_on,
                                            factor, certainty);
  mpq_set_ui (years, sig_conversion_count_years (money), 1);
  mpq_mul (value, value, years);
  mpq_mul (value, value, factor);
  mpq_clears (factor, years, NULL);

  return is_converted ? SIG_LEFT_OUT_NOT : SIG_LEFT_OUT_NO_RATE;
}

static void
note_rate (SigTotal   *self,
           const char *currency,
           SigDate     signed_on)
{
  SigRate *rate = sig_conversion_find_rate (self->dataset, currency, signed_on);

  if (rate != NULL && !g_ptr_array_find (self->rates, rate, NULL))
    g_ptr_array_add (self->rates, g_object_ref (rate));
}

static void
note_rates (SigTotal *self,
            SigMoney *money,
            SigDate   signed_on)
{
  if (strcmp (sig_money_get_currency (money), self->currency) == 0)
    return;

  note_rate (self, sig_money_get_currency (money), signed_on);
  note_rate (self, self->currency, signed_on);
}

/**
 * sig_total_add:
 * @self: a total
 * @money: a sum of its data set
 * @signed_on: the date of the agreement that @money stands in: its year says which rate counts
 *
 * Adds an amount, converted when it is in another currency. A yearly amount counts as often as there are years from its
 * first to its last date (to the nearest whole one, at least one) when both are known, else once. What cannot
 * be added up - a nature that never is, a share or a thing, no amount, no rate - is counted as left out. An entry that
 * overlaps another (`counted: false`) is passed over: nothing is missing without it. Whether pledged, given and
 * loaned sums stay apart is for the caller to see to.
 *
 * Returns: whether the amount was added
 */
gboolean
sig_total_add (SigTotal *self,
               SigMoney *money,
               SigDate   signed_on)
{
  SigCertainty certainty;
  SigLeftOut reason;
  mpq_t value;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SIG_IS_MONEY (money), FALSE);

  if (!sig_money_is_counted (money))
    return FALSE;

  certainty = sig_claim_get_certainty (SIG_CLAIM (money));
  mpq_init (value);
  reason = convert (self, value, money, signed_on, &certainty);
  if (reason == SIG_LEFT_OUT_NOT)
    {
      mpq_add (self->sum, self->sum, value);
      self->certainty = MIN (self->certainty, certainty);
      self->n_parts++;
      note_rates (self, money, signed_on);
    }
  else
    {
      self->n_left_out++;
      self->reasons[reason]++;
    }
  mpq_clear (value);

  return reason == SIG_LEFT_OUT_NOT;
}

/**
 * sig_total_add_value:
 * @self: a total
 * @value: an amount in its currency
 * @n_parts: how many sums it is made of
 * @n_left_out: how many could not be added up with them, for whatever reason
 * @certainty: the weakest certainty among the sums and their rates; without effect when there are none
 *
 * Adds what was added up elsewhere.
 */
void
sig_total_add_value (SigTotal     *self,
                     mpq_srcptr    value,
                     guint         n_parts,
                     guint         n_left_out,
                     SigCertainty  certainty)
{
  g_return_if_fail (self != NULL);

  mpq_add (self->sum, self->sum, value);
  self->n_parts += n_parts;
  self->n_left_out += n_left_out;
  if (n_parts > 0)
    self->certainty = MIN (self->certainty, certainty);
}

/**
 * sig_total_add_total:
 * @self: a total
 * @other: another in the same currency
 *
 * Adds all of @other, before any rounding.
 */
void
sig_total_add_total (SigTotal *self,
                     SigTotal *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);
  g_return_if_fail (strcmp (self->currency, other->currency) == 0);

  sig_total_add_value (self, other->sum, other->n_parts, other->n_left_out, other->certainty);
  for (guint reason = 0; reason < SIG_N_LEFT_OUTS; reason++)
    self->reasons[reason] += other->reasons[reason];
}

/**
 * sig_total_is_same_amount:
 * @self: a total
 * @other: another
 *
 * Returns: whether both are just the same amount of one currency, before any rounding
 */
gboolean
sig_total_is_same_amount (SigTotal *self,
                          SigTotal *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return strcmp (self->currency, other->currency) == 0 && mpq_equal (self->sum, other->sum);
}

/**
 * sig_total_get_n_parts:
 * @self: a total
 *
 * Returns: how many amounts were added up
 */
guint
sig_total_get_n_parts (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_parts;
}

/**
 * sig_total_get_n_left_out:
 * @self: a total
 *
 * Returns: how many could not be added up
 */
guint
sig_total_get_n_left_out (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_left_out;
}

/**
 * sig_total_count_left_out:
 * @self: a total
 * @reason: why an amount cannot be added up
 *
 * Returns: how many sig_total_add() could not add up for that reason
 */
guint
sig_total_count_left_out (SigTotal   *self,
                          SigLeftOut  reason)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (reason < SIG_N_LEFT_OUTS, 0);

  return self->reasons[reason];
}

/**
 * sig_total_get_rates:
 * @self: a total
 *
 * Returns: (transfer none) (element-type SigRate): the rates by which amounts of it were converted, each once
 */
GPtrArray *
sig_total_get_rates (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rates;
}

/**
 * sig_total_get_certainty:
 * @self: a total
 *
 * Returns: the weakest certainty among the amounts that were added up and the rates that they were converted by;
 *   primary for a sum of nothing
 */
SigCertainty
sig_total_get_certainty (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, SIG_CERTAINTY_UNVERIFIED);

  return self->certainty;
}

/**
 * sig_total_dup_amount:
 * @self: a total
 *
 * Returns: (transfer full): the sum in digits, rounded half to even to the minor unit of its currency, for
 *   sig_conversion_format(); "0.00" for a sum of nothing in euros
 */
char *
sig_total_dup_amount (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sig_rational_format (self->sum, sig_currency_get_decimals (self->currency));
}

/**
 * sig_total_get_approximation:
 * @self: a total
 *
 * Returns: the sum as a number to draw or sort by; the largest there is for a sum beyond all numbers
 */
double
sig_total_get_approximation (SigTotal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return CLAMP (mpq_get_d (self->sum), -G_MAXDOUBLE, G_MAXDOUBLE);
}
