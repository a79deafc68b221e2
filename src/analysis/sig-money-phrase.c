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
    return g_strdup_printf (_("%s %% of GDP a year"), amount);
  if (sig_money_get_currency (money) == NULL)
    return g_strdup (amount);

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

/* A rate of so many units of a currency for one of the base. */
static char *
phrase_rate (SigDataset *dataset,
             SigRate    *rate)
{
  return g_strdup_printf (_("%s %s for 1 %s, %u"),
                          sig_rate_get_per_base (rate), sig_rate_get_currency (rate),
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

/* The stated amount in the base currency, exact, rounded half to even to its minor unit. */
static char *
convert (const char *amount,
         const char *per_base,
         const char *base)
{
  char *converted = NULL;
  mpq_t value, factor;

  mpq_inits (value, factor, NULL);
  if (sig_rational_parse (value, amount) && sig_rational_parse (factor, per_base) && mpq_sgn (factor) > 0)
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
    amount = convert (sig_money_get_amount (money), sig_rate_get_per_base (*rate), base);
  if (amount == NULL)
    return g_strdup (_("Not converted: no rate for that year"));

  formatted = sig_conversion_format (amount, base);
  by = phrase_rate (dataset, *rate);
  if (sig_money_per_year (money))
    /* Translators: an amount, and the rate by which it was converted */
    return g_strdup_printf (_("%s a year, at %s"), formatted, by);

  /* Translators: an amount, and the rate by which it was converted */
  return g_strdup_printf (C_("converted amount", "%s, at %s"), formatted, by);
}
