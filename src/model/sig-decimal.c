/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-decimal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SIGNIFICANT_DIGITS 17

/* Writes @value as "D.DDDe+XX" with the fewest digits that read back as the same number. */
static void
write_shortest (double value,
                char   buffer[G_ASCII_DTOSTR_BUF_SIZE])
{
  for (int digits = 0; digits < SIGNIFICANT_DIGITS; digits++)
    {
      char format[] = { '%', '.', (char) ('0' + digits / 10), (char) ('0' + digits % 10), 'e', '\0' };

      g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        return;
    }
}

/**
 * sig_decimal_from_double:
 * @value: a finite number
 *
 * Writes a number as people do: digits and at most one point, never an exponent, and no more digits than it takes to
 * read the same number back: 0.1 is "0.1", not what a binary fraction makes of it.
 *
 * Returns: (transfer full): the digits
 */
char *
sig_decimal_from_double (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  GString *decimal = g_string_new (NULL);
  const char *at = buffer;
  int point;

  g_return_val_if_fail (isfinite (value), g_string_free_and_steal (decimal));

  write_shortest (value, buffer);
  if (*at == '-')
    g_string_append_c (decimal, *at++);

  point = 1 + atoi (strchr (at, 'e') + 1);
  if (point <= 0)
    g_string_append (decimal, "0.");
  for (int zero = point; zero < 0; zero++)
    g_string_append_c (decimal, '0');

  for (; *at != 'e'; at++)
    {
      if (*at == '.')
        continue;
      if (point == 0 && decimal->str[decimal->len - 1] != '.')
        g_string_append_c (decimal, '.');
      g_string_append_c (decimal, *at);
      point--;
    }

  for (; point > 0; point--)
    g_string_append_c (decimal, '0');

  return g_string_free_and_steal (decimal);
}
