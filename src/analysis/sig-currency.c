/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-currency.h"

#include <string.h>

/* ISO 4217: the currencies whose minor unit is not a hundredth. */
static const char *const without_decimals[] = {
  "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF",
};
static const char *const with_three_decimals[] = { "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" };
static const char *const with_four_decimals[] = { "CLF", "UYW" };

/* Signs that mean one currency only; all others are named by their code. */
static const struct
{
  const char *currency;
  const char *sign;
} signs[] = {
  { "EUR", "€" }, { "USD", "$" }, { "GBP", "£" }, { "JPY", "¥" }, { "UAH", "₴" }, { "KRW", "₩" },
  { "CAD", "CA$" }, { "AUD", "A$" }, { "NZD", "NZ$" }, { "TRY", "₺" }, { "ILS", "₪" }, { "INR", "₹" },
};

static gboolean
is_one_of (const char        *currency,
           const char *const *currencies,
           guint              n)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (currency, currencies[i]) == 0)
      return TRUE;

  return FALSE;
}

/**
 * sig_currency_get_decimals:
 * @currency: a code of ISO 4217
 *
 * Returns: how many decimals its minor unit takes: 2 for most
 */
guint
sig_currency_get_decimals (const char *currency)
{
  g_return_val_if_fail (currency != NULL, 0);

  if (is_one_of (currency, without_decimals, G_N_ELEMENTS (without_decimals)))
    return 0;
  if (is_one_of (currency, with_three_decimals, G_N_ELEMENTS (with_three_decimals)))
    return 3;
  if (is_one_of (currency, with_four_decimals, G_N_ELEMENTS (with_four_decimals)))
    return 4;

  return 2;
}

/**
 * sig_currency_get_sign:
 * @currency: a code of ISO 4217
 *
 * Returns: (transfer none) (nullable): the sign that means this currency and no other, or %NULL
 */
const char *
sig_currency_get_sign (const char *currency)
{
  g_return_val_if_fail (currency != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (strcmp (currency, signs[i].currency) == 0)
      return signs[i].sign;

  return NULL;
}
