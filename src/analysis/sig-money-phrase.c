/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-phrase.h"

#include <glib/gi18n-lib.h>

#include "sig-conversion.h"
#include "sig-currency.h"
#include "sig-phrase.h"
#include "sig-rational.h"

/**
 * sig_money_phrase_amount:
 * @money: a sum
 *
 * Returns: (transfer full): the amount as stated: money, per cent of GDP a year, or that no sum is named
 */
char *
sig_money_phrase_amount (SigMoney *money)
{
  const char *amount = sig_money_get_amount (money);
  g_autofree char *formatted = NULL;

  if (sig_term_get_unit (sig_money_get_nature (money)) == SIG_UNIT_KIND && amount == NULL)
    return g_strdup (_("In kind"));
  if (amount == NULL)
    return g_strdup (_("Amount not known"));
  if (sig_term_get_unit (sig_money_get_nature (money)) == SIG_UNIT_PERCENT)
    {
      g_autofree char *share = sig_conversion_format_number (amount);

      return g_strdup_printf (_("%s %% of GDP a year"), share);
    }
  if (sig_money_get_currency (money) == NULL)
    return sig_conversion_format_number (amount);

  formatted = sig_conversion_format (amount, sig_money_get_currency (money));
  if (sig_money_per_year (money))
    return g_strdup_printf (C_("amount of money", "%s a year"), formatted);

  return g_steal_pointer (&formatted);
}

/**
 * sig_money_phrase_terms:
 * @money: a sum
 *
 * Returns: (transfer full): what it is for and for how long, such as "Military · 2024 to 2034"
 */
char *
sig_money_phrase_terms (SigMoney *money)
{
  g_autofree char *span = sig_phrase_span (sig_money_get_from (money), sig_money_get_to (money));
  const char *kind = sig_text_get (sig_term_get_title (sig_money_get_kind (money)));

  /* Translators: the kind of a sum, then the years that it is for */
  return g_strdup_printf (C_("terms of a sum", "%s · %s"), kind, span != NULL ? span : _("years not known"));
}

/**
 * sig_money_phrase_rate:
 * @dataset: a data set
 * @rate: a rate of it
 *
 * Returns: (transfer full): so many units of a currency for one of the base, such as "1.08 USD for 1 EUR, 2024"
 */
char *
sig_money_phrase_rate (SigDataset *dataset,
                       SigRate    *rate)
{
  g_autofree char *per_base = sig_conversion_format_number (sig_rate_get_per_base (rate));

  return g_strdup_printf (_("%s %s for 1 %s, %u"), per_base, sig_rate_get_currency (rate),
                          sig_dataset_get_base_currency (dataset), sig_rate_get_year (rate));
}

static gboolean
needs_conversion (SigDataset *dataset,
                  SigMoney   *money)
{
  return sig_money_get_amount (money) != NULL && sig_money_get_currency (money) != NULL &&
         sig_dataset_get_base_currency (dataset) != NULL &&
         sig_term_get_unit (sig_money_get_nature (money)) == SIG_UNIT_MONEY &&
         !g_str_equal (sig_money_get_currency (money), sig_dataset_get_base_currency (dataset));
}

/**
 * sig_money_phrase_convert:
 * @money: a sum of money with an amount
 * @rate: (nullable): the rate to convert it by; %NULL when it is in @base already
 * @base: the currency to convert it to
 *
 * Returns: (transfer full) (nullable): the stated amount in @base, in digits, exact, rounded half to even to the minor
 *   unit; %NULL when that cannot be worked out
 */
char *
sig_money_phrase_convert (SigMoney   *money,
                          SigRate    *rate,
                          const char *base)
{
  const char *per_base = rate != NULL ? sig_rate_get_per_base (rate) : "1";
  char *converted = NULL;
  mpq_t value, factor;

  g_return_val_if_fail (SIG_IS_MONEY (money) && sig_money_get_amount (money) != NULL, NULL);
  g_return_val_if_fail (base != NULL, NULL);

  mpq_inits (value, factor, NULL);
  if (sig_rational_parse (value, sig_money_get_amount (money)) && sig_rational_parse (factor, per_base) &&
      mpq_sgn (factor) > 0)
    {
      mpq_div (value, value, factor);
      converted = sig_rational_format (value, sig_currency_get_decimals (base));
    }
  mpq_clears (value, factor, NULL);

  return converted;
}

/**
 * sig_money_phrase_converted:
 * @dataset: a data set
 * @money: a sum of it
 * @signed_on: the date of its agreement
 * @rate: (out) (transfer none) (nullable): the rate that was taken
 *
 * Returns: (transfer full) (nullable): the amount in the currency that sums are added up in, with the rate, or that
 *   there is no rate; %NULL when there is nothing to convert
 */
char *
sig_money_phrase_converted (SigDataset *dataset,
                            SigMoney   *money,
                            SigDate     signed_on,
                            SigRate   **rate)
{
  const char *base = sig_dataset_get_base_currency (dataset);
  g_autofree char *amount = NULL;
  g_autofree char *formatted = NULL;
  g_autofree char *by = NULL;

  *rate = NULL;
  if (!needs_conversion (dataset, money))
    return NULL;

  *rate = sig_conversion_find_rate (dataset, sig_money_get_currency (money), signed_on);
  if (*rate != NULL)
    amount = sig_money_phrase_convert (money, *rate, base);
  if (amount == NULL)
    return g_strdup (_("Not converted: no rate for that year"));

  formatted = sig_conversion_format (amount, base);
  by = sig_money_phrase_rate (dataset, *rate);
  if (sig_money_per_year (money))
    /* Translators: an amount, and the rate by which it was converted */
    return g_strdup_printf (_("%s a year, at %s"), formatted, by);

  /* Translators: an amount, and the rate by which it was converted */
  return g_strdup_printf (C_("converted amount", "%s, at %s"), formatted, by);
}
