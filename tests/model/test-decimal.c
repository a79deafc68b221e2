/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-decimal.h"

#include <float.h>
#include <string.h>

static void
test_digits (void)
{
  static const struct
  {
    double      value;
    const char *digits;
  } cases[] = {
    { 0, "0" },
    { 1, "1" },
    { -1, "-1" },
    { 0.1, "0.1" },
    { -0.01, "-0.01" },
    { 0.25, "0.25" },
    { 1.5, "1.5" },
    { 10.05, "10.05" },
    { 100, "100" },
    { 1.0813, "1.0813" },
    { 151.99, "151.99" },
    { 0.1 + 0.2, "0.30000000000000004" },
    { 1e21, "1000000000000000000000" },
    { 1.25e-7, "0.000000125" },
    { 123456789.125, "123456789.125" },
    { 9007199254740993.0, "9007199254740992" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *digits = sig_decimal_from_double (cases[i].value);

      g_assert_cmpstr (digits, ==, cases[i].digits);
    }
}

static void
assert_round_trip (double value)
{
  g_autofree char *digits = sig_decimal_from_double (value);

  g_test_message ("%s", digits);
  g_assert_true (g_ascii_strtod (digits, NULL) == value);
  g_assert_null (strpbrk (digits, "eE+"));
}

static void
test_round_trip (void)
{
  assert_round_trip (DBL_MAX);
  assert_round_trip (DBL_MIN);
  assert_round_trip (5e-324);
  for (guint i = 0; i < 2000; i++)
    assert_round_trip (g_test_rand_double () * g_test_rand_double_range (-1e9, 1e9));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/decimal/digits", test_digits);
  g_test_add_func ("/decimal/round-trip", test_round_trip);

  return g_test_run ();
}
