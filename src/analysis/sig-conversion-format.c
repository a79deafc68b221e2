/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-conversion.h"

#include "sig-currency.h"
#include "sig-rational.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>
#include <limits.h>
#include <math.h>
#include <string.h>

/* Numbers of a data set are finite as doubles; what has more than these is as good as nought. */
#define MOST_DECIMALS 400

#define NARROW_SPACE "\u202F"

static const char *
get_point (void)
{
  const char *point = nl_langinfo (RADIXCHAR);

  return *point != '\0' && g_utf8_validate (point, -1, NULL) ? point : ".";
}

/* What stands between groups of digits; where the locale has nothing a narrow space, as ISO 80000 has it. */
static const char *
get_separator (void)
{
  const char *separator = nl_langinfo (THOUSEP);

  return *separator != '\0' && g_utf8_validate (separator, -1, NULL) ? separator : NARROW_SPACE;
}

/* The digits of a whole number with separators, groups as long as the locale has them (3 by 3, or 3 and then 2 by 2). */
static char *
group_digits (const char *digits,
              gsize       length)
{
  const char *separator = get_separator ();
  const char *grouping = localeconv ()->grouping;
  GString *grouped = g_string_new_len (digits, (gssize) length);
  gsize at = length;
  gsize size = 3;

  for (gboolean is_first = TRUE;; is_first = FALSE)
    {
      if (*grouping > 0 && *grouping != CHAR_MAX)
        size = (gsize) *grouping++;
      else if (!is_first && *grouping == CHAR_MAX)
        break;
      if (at <= size)
        break;
      at -= size;
      g_string_insert (grouped, (gssize) at, separator);
    }

  return g_string_free_and_steal (grouped);
}

/* Puts sign or code beside a number that is already in words of the locale. */
static char *
add_currency (const char *number,
              const char *currency)
{
  const char *sign = sig_currency_get_sign (currency);

  if (sign != NULL)
    /* Translators: the sign of a currency and an amount, as in "€7,100"; swap them with %2$s %1$s. */
    return g_strdup_printf (C_("amount of money", "%1$s%2$s"), sign, number);

  /* Translators: the code of a currency and an amount, as in "SEK 7,100"; swap them with %2$s %1$s.
   * The space does not break. */
  return g_strdup_printf (C_("amount of money", "%1$s\u00A0%2$s"), currency, number);
}

static char *
dup_digits (const char *amount,
            guint       decimals)
{
  char *digits = NULL;
  mpq_t value;

  mpq_init (value);
  if (sig_rational_parse (value, amount))
    digits = sig_rational_format (value, decimals);
  mpq_clear (value);

  return digits;
}

/* Digits with a point as the locale has them; the digits behind the point as they are, or left out when all are nought. */
static char *
localise (const char *digits,
          gboolean    drops_noughts)
{
  const char *whole = digits[0] == '-' ? digits + 1 : digits;
  const gsize length = strcspn (whole, ".");
  const char *decimals = whole[length] != '\0' ? whole + length + 1 : "";
  g_autofree char *grouped = group_digits (whole, length);
  const gboolean has_point = *decimals != '\0' && !(drops_noughts && decimals[strspn (decimals, "0")] == '\0');

  return g_strconcat (whole > digits ? "\u2212" : "", grouped, has_point ? get_point () : "",
                      has_point ? decimals : "", NULL);
}

/* How many digits a number has behind the point, its exponent applied. */
static guint
count_decimals (const char *decimal)
{
  const char *point = strchr (decimal, '.');
  const char *exponent = strpbrk (decimal, "eE");
  gint64 n = point != NULL ? (gint64) strspn (point + 1, "0123456789") : 0;

  if (exponent != NULL)
    n -= g_ascii_strtoll (exponent + 1, NULL, 10);

  return (guint) CLAMP (n, 0, MOST_DECIMALS);
}

/**
 * sig_conversion_format_number:
 * @decimal: digits, as a data set gives them, such as "0.25"
 *
 * Writes a number that is no amount of money - a share, a rate - just as it is stated: nothing is rounded.
 *
 * Returns: (transfer full): the number with the point and the groups of the locale, such as "0,25"; @decimal, as it is,
 *   when it is not a number
 */
char *
sig_conversion_format_number (const char *decimal)
{
  g_autofree char *digits = NULL;

  g_return_val_if_fail (decimal != NULL, NULL);

  digits = dup_digits (decimal, count_decimals (decimal));

  return digits != NULL ? localise (digits, FALSE) : g_strdup (decimal);
}

/**
 * sig_conversion_format:
 * @amount: digits, as a data set or sig_total_dup_amount() gives them
 * @currency: a code of ISO 4217
 *
 * Writes an amount in full: digits grouped as the locale has it, rounded half to even to the minor unit, which is left
 * out when it is nought, with the sign of the currency or its code.
 *
 * Returns: (transfer full): such as "€7,100,000,000" or "SEK 2,500.50"; @amount and the code, as they are, when
 *   @amount is not a number
 */
char *
sig_conversion_format (const char *amount,
                       const char *currency)
{
  g_autofree char *digits = NULL;
  g_autofree char *number = NULL;

  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  digits = dup_digits (amount, sig_currency_get_decimals (currency));
  number = digits != NULL ? localise (digits, TRUE) : g_strdup (amount);

  return add_currency (number, currency);
}

/* Three digits at most where that is near enough: "7.1", "12.5", "250". What is a little less than a few whole units is not
 * raised to them, where classes begin: "2.96". */
static int
choose_decimals (double value)
{
  if (value < 9.995 && value < round (value) - 0.005 && value >= round (value) - 0.05)
    return 2;
  if (value >= 99.95 || fabs (value - round (value)) < 0.05)
    return 0;

  return 1;
}

static char *
add_unit (const char *number,
          guint       unit)
{
  switch (unit)
    {
    case 0:
      return g_strdup (number);
    case 1:
      /* Translators: so many thousand, short, as in "€250 k". The spaces of these do not break. */
      return g_strdup_printf (C_("short amount", "%s\u00A0k"), number);
    case 2:
      /* Translators: so many million, short, as in "€200 m". */
      return g_strdup_printf (C_("short amount", "%s\u00A0m"), number);
    case 3:
      /* Translators: so many thousand million, short, as in "€7.1 bn". */
      return g_strdup_printf (C_("short amount", "%s\u00A0bn"), number);
    default:
      /* Translators: so many million million, short, as in "€1.2 tn". */
      return g_strdup_printf (C_("short amount", "%s\u00A0tn"), number);
    }
}

/**
 * sig_conversion_format_short:
 * @amount: an amount of major units
 * @currency: a code of ISO 4217
 *
 * Returns: (transfer full): the amount in about three digits for where there is little room, such as "€7.1 bn"; its
 *   spaces do not break
 */
char *
sig_conversion_format_short (double      amount,
                             const char *currency)
{
  g_autofree char *digits = NULL;
  g_autofree char *grouped = NULL;
  g_autofree char *number = NULL;
  g_autofree char *with_unit = NULL;
  double value = fabs (amount);
  guint unit = 0;

  g_return_val_if_fail (isfinite (amount), NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  for (; value >= 999.5 && unit < 4; unit++)
    value /= 1000;

  digits = g_strdup_printf ("%.*f", choose_decimals (value), value);
  grouped = group_digits (digits, strspn (digits, "0123456789"));
  number = g_strconcat (amount < 0 && value > 0 ? "\u2212" : "", grouped, digits + strspn (digits, "0123456789"), NULL);
  with_unit = add_unit (number, unit);

  return add_currency (with_unit, currency);
}
