/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-rational.h"

#include <string.h>

/* Numbers of a data set are finite as doubles; what is beyond is no number of one. */
#define LARGEST_EXPONENT 400

static gboolean
parse_exponent (const char *at,
                int        *exponent)
{
  gboolean is_negative;
  int value = 0;

  *exponent = 0;
  if (*at == '\0')
    return TRUE;
  if (*at != 'e' && *at != 'E')
    return FALSE;

  at++;
  is_negative = *at == '-';
  if (*at == '-' || *at == '+')
    at++;
  if (!g_ascii_isdigit (*at))
    return FALSE;
  for (; g_ascii_isdigit (*at); at++)
    value = MIN (value * 10 + (*at - '0'), 10 * LARGEST_EXPONENT);

  *exponent = is_negative ? -value : value;

  return *at == '\0';
}

/* The digits without the point; @exponent becomes that of the last one. */
static gboolean
split_decimal (const char *decimal,
               GString    *digits,
               int        *exponent)
{
  const char *at = decimal;
  int n_decimals = 0;

  if (*at == '-')
    g_string_append_c (digits, *at++);
  if (!g_ascii_isdigit (*at))
    return FALSE;
  for (; g_ascii_isdigit (*at); at++)
    g_string_append_c (digits, *at);

  if (*at == '.')
    {
      if (!g_ascii_isdigit (*++at))
        return FALSE;
      for (; g_ascii_isdigit (*at); at++, n_decimals++)
        g_string_append_c (digits, *at);
    }

  if (!parse_exponent (at, exponent) || ABS (*exponent) > LARGEST_EXPONENT)
    return FALSE;
  *exponent -= n_decimals;

  return TRUE;
}

/**
 * sig_rational_parse:
 * @value: an initialised number
 * @decimal: digits, such as "4000000000", "-0.25" or "1e+15"
 *
 * Sets @value to just what the digits say.
 *
 * Returns: whether they are a number of at most some hundred places; if not, @value is left as it was
 */
gboolean
sig_rational_parse (mpq_ptr     value,
                    const char *decimal)
{
  g_autoptr(GString) digits = g_string_new (NULL);
  mpz_t power;
  int exponent;

  g_return_val_if_fail (decimal != NULL, FALSE);

  if (!split_decimal (decimal, digits, &exponent))
    return FALSE;

  mpz_init (power);
  mpz_ui_pow_ui (power, 10, (gulong) ABS (exponent));
  mpq_set_ui (value, 0, 1);
  mpz_set_str (mpq_numref (value), digits->str, 10);
  if (exponent < 0)
    mpz_set (mpq_denref (value), power);
  else
    mpz_mul (mpq_numref (value), mpq_numref (value), power);
  mpq_canonicalize (value);
  mpz_clear (power);

  return TRUE;
}

/* @rounded becomes @value times ten to the @decimals, as a whole number; what lies half-way goes to the even one. */
static void
round_half_even (mpz_ptr    rounded,
                 mpq_srcptr value,
                 guint      decimals)
{
  mpz_t rest, divisor;
  int half;

  mpz_inits (rest, divisor, NULL);
  mpz_ui_pow_ui (rest, 10, decimals);
  mpz_mul (rest, rest, mpq_numref (value));
  mpz_set (divisor, mpq_denref (value));

  mpz_fdiv_qr (rounded, rest, rest, divisor);
  mpz_mul_2exp (rest, rest, 1);
  half = mpz_cmp (rest, divisor);
  if (half > 0 || (half == 0 && mpz_odd_p (rounded)))
    mpz_add_ui (rounded, rounded, 1);

  mpz_clears (rest, divisor, NULL);
}

/**
 * sig_rational_format:
 * @value: a number
 * @decimals: how many digits to keep behind the point
 *
 * Returns: (transfer full): @value rounded half to even, with just that many decimals and a point
 */
char *
sig_rational_format (mpq_srcptr value,
                     guint      decimals)
{
  g_autofree char *digits = NULL;
  GString *text;
  mpz_t rounded;
  gboolean is_negative;
  gsize length;

  mpz_init (rounded);
  round_half_even (rounded, value, decimals);
  is_negative = mpz_sgn (rounded) < 0;
  mpz_abs (rounded, rounded);
  digits = g_malloc (mpz_sizeinbase (rounded, 10) + 2);
  mpz_get_str (digits, 10, rounded);
  mpz_clear (rounded);

  text = g_string_new (digits);
  length = text->len;
  for (; length <= decimals; length++)
    g_string_prepend_c (text, '0');
  if (decimals > 0)
    g_string_insert_c (text, (gssize) (text->len - decimals), '.');
  if (is_negative)
    g_string_prepend_c (text, '-');

  return g_string_free_and_steal (text);
}
