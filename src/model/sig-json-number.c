/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-number.h"

#include <string.h>

/* 2^1024 - 2^970: the least number that is rounded to infinity. It has 309 digits. */
static const char least_infinite[] =
  "17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633"
  "02864166928879109465555478519404026306574886715058206819089020007083836762738548458177115317644757302700"
  "69855571366959622842914819860834936475292719074168444365510704342711559699508093042880177904174497792";

#define LEAST_INFINITE_EXPONENT 308

/* Far beyond what the digits of a file can make up for. */
#define LARGEST_EXPONENT ((gint64) 1 << 40)

static gboolean
is_digit (const char *at,
          const char *end)
{
  return at < end && g_ascii_isdigit (*at);
}

static const char *
skip_digits (const char *at,
             const char *end)
{
  while (is_digit (at, end))
    at++;

  return at;
}

static gboolean
is_part_of_number (char c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '-' || c == '.';
}

/* What reads as one word to a person is judged as one: 01, 1.2.3, 0x10, 1e. */
static const char *
skip_word (const char *at,
           const char *end)
{
  while (at < end && is_part_of_number (*at))
    at++;

  return at;
}

static gint64
read_exponent (const char *at,
               const char *end)
{
  gboolean is_negative = *at == '-';
  gint64 exponent = 0;

  if (*at == '-' || *at == '+')
    at++;
  for (; at < end; at++)
    exponent = MIN (exponent * 10 + (*at - '0'), LARGEST_EXPONENT);

  return is_negative ? -exponent : exponent;
}

/* Compares digits, which may have a point among them, with those of the least infinite number. */
static gboolean
reaches_infinity (const char *digits,
                  const char *end)
{
  for (const char *other = least_infinite; *other != '\0'; other++)
    {
      char digit;

      if (digits < end && *digits == '.')
        digits++;
      digit = digits < end ? *digits++ : '0';
      if (digit != *other)
        return digit > *other;
    }

  return TRUE;
}

/* @at to @end is a well-formed number. Nothing is converted: the place of its first digit decides nearly always. */
static gboolean
is_finite (const char *at,
           const char *end)
{
  const char *exponent_sign = at;
  const char *integer_end = skip_digits (at, end);
  gint64 exponent = 0;
  gint64 digit_exponent;

  while (exponent_sign < end && *exponent_sign != 'e' && *exponent_sign != 'E')
    exponent_sign++;
  if (exponent_sign < end)
    exponent = read_exponent (exponent_sign + 1, end);

  while (at < exponent_sign && (*at == '0' || *at == '.'))
    at++;
  if (at == exponent_sign)
    return TRUE;

  digit_exponent = at < integer_end ? integer_end - at - 1 : integer_end - at;
  if (digit_exponent + exponent != LEAST_INFINITE_EXPONENT)
    return digit_exponent + exponent < LEAST_INFINITE_EXPONENT;

  return !reaches_infinity (at, exponent_sign);
}

static gboolean
fits_int64 (const char *digits,
            const char *end,
            gboolean    is_negative)
{
  if (end - digits != 19)
    return end - digits < 19;

  return memcmp (digits, is_negative ? "9223372036854775808" : "9223372036854775807", 19) <= 0;
}

/* Behind the digits of the whole part: the fraction and the exponent. Returns NULL if they are malformed. */
static const char *
skip_rest (const char *at,
           const char *end)
{
  if (at < end && *at == '.')
    {
      at++;
      if (!is_digit (at, end))
        return NULL;
      at = skip_digits (at, end);
    }

  if (at < end && (*at == 'e' || *at == 'E'))
    {
      at++;
      if (at < end && (*at == '+' || *at == '-'))
        at++;
      if (!is_digit (at, end))
        return NULL;
      at = skip_digits (at, end);
    }

  return at;
}

/**
 * sig_json_number_read:
 * @at: a "-" or a digit
 * @end: the end of the file
 * @number: (out): what it is
 *
 * Reads a number of JSON. One without fraction and exponent must fit into 64 bits with a sign, another one must be
 * finite as a double.
 *
 * Returns: the first byte behind it; behind all letters, digits, "+", "-" and "." if it is malformed
 */
const char *
sig_json_number_read (const char    *at,
                      const char    *end,
                      SigJsonNumber *number)
{
  gboolean is_negative = *at == '-';
  const char *digits = is_negative ? at + 1 : at;
  const char *digits_end = skip_digits (digits, end);
  const char *number_end = skip_rest (digits_end, end);
  gboolean has_leading_zero = digits_end - digits > 1 && *digits == '0';

  *number = SIG_JSON_NUMBER_GOOD;

  if (digits == digits_end || has_leading_zero || number_end == NULL || skip_word (number_end, end) != number_end)
    {
      *number = SIG_JSON_NUMBER_MALFORMED;
      return skip_word (at, end);
    }

  if (number_end == digits_end && !fits_int64 (digits, digits_end, is_negative))
    *number = SIG_JSON_NUMBER_BEYOND_INT64;
  else if (number_end != digits_end && !is_finite (digits, number_end))
    *number = SIG_JSON_NUMBER_BEYOND_DOUBLE;

  return number_end;
}
