/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-rational.h"

#include <string.h>

static char *
round_trip (const char *decimal,
            guint       decimals)
{
  char *text = NULL;
  mpq_t value;

  mpq_init (value);
  if (sig_rational_parse (value, decimal))
    text = sig_rational_format (value, decimals);
  mpq_clear (value);

  return text;
}

static void
test_table (void)
{
  static const struct
  {
    const char *decimal;
    guint       decimals;
    const char *text;
  } cases[] = {
    { "4000000000", 2, "4000000000.00" }, { "4000000000", 0, "4000000000" }, { "0.25", 2, "0.25" }, { "0.25", 1, "0.2" },
    { "0.35", 1, "0.4" }, { "0.5", 0, "0" }, { "1.5", 0, "2" }, { "2.5", 0, "2" }, { "2.5000000000000000001", 0, "3" },
    { "-0.5", 0, "0" }, { "-1.5", 0, "-2" }, { "-2.5", 0, "-2" }, { "-0.004", 2, "0.00" }, { "-0.006", 2, "-0.01" },
    { "1e+15", 0, "1000000000000000" }, { "1e15", 2, "1000000000000000.00" }, { "1.25E-2", 3, "0.012" },
    { "1.35E-2", 3, "0.014" }, { "0", 2, "0.00" }, { "-0", 2, "0.00" }, { "0.1", 3, "0.100" }, { "007", 0, "7" },
    { "", 0, NULL }, { "-", 0, NULL }, { "x", 0, NULL }, { ".5", 0, NULL }, { "5.", 0, NULL }, { "1e", 0, NULL },
    { "1e+", 0, NULL }, { "1 ", 0, NULL }, { " 1", 0, NULL }, { "+1", 0, NULL }, { "1,5", 0, NULL }, { "0x10", 0, NULL },
    { "1e400000000000", 0, NULL }, { "1e-401", 0, NULL }, { "inf", 0, NULL }, { "nan", 0, NULL }, { "1e5x", 0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = round_trip (cases[i].decimal, cases[i].decimals);

      g_test_message ("\"%s\" to %u", cases[i].decimal, cases[i].decimals);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Adds two strings of digits with as many decimals as each other, by hand. */
static char *
add_by_hand (const char *a,
             const char *b)
{
  gsize length = MAX (strlen (a), strlen (b)) + 1;
  char *sum = g_strnfill (length, '0');
  int carry = 0;

  for (gsize i = 0; i < length; i++)
    {
      const char *at_a = i < strlen (a) ? a + strlen (a) - 1 - i : "0";
      const char *at_b = i < strlen (b) ? b + strlen (b) - 1 - i : "0";

      if (*at_a == '.' || *at_b == '.')
        {
          sum[length - 1 - i] = '.';
          continue;
        }
      carry += *at_a - '0' + *at_b - '0';
      sum[length - 1 - i] = (char) ('0' + carry % 10);
      carry /= 10;
    }

  return sum;
}

static char *
make_decimal (guint n_decimals)
{
  GString *text = g_string_new (NULL);

  g_string_append_c (text, (char) ('0' + g_test_rand_int_range (1, 10)));
  for (int i = g_test_rand_int_range (0, 25); i > 0; i--)
    g_string_append_c (text, (char) ('0' + g_test_rand_int_range (0, 10)));
  g_string_append_c (text, '.');
  for (guint i = 0; i < n_decimals; i++)
    g_string_append_c (text, (char) ('0' + g_test_rand_int_range (0, 10)));

  return g_string_free_and_steal (text);
}

static void
test_sums (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      guint n_decimals = (guint) g_test_rand_int_range (1, 12);
      g_autofree char *a = make_decimal (n_decimals);
      g_autofree char *b = make_decimal (n_decimals);
      g_autofree char *expected = add_by_hand (a, b);
      g_autofree char *found = NULL;
      mpq_t first, second;

      mpq_inits (first, second, NULL);
      g_assert_true (sig_rational_parse (first, a));
      g_assert_true (sig_rational_parse (second, b));
      mpq_add (first, first, second);
      found = sig_rational_format (first, n_decimals);
      mpq_clears (first, second, NULL);

      g_assert_cmpstr (found, ==, expected[0] == '0' && expected[1] != '.' ? expected + 1 : expected);
    }
}

/* What is formatted with all its decimals reads back as the same. */
static void
test_round_trip (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      guint n_decimals = (guint) g_test_rand_int_range (1, 12);
      g_autofree char *text = make_decimal (n_decimals);
      g_autofree char *again = round_trip (text, n_decimals);

      g_assert_cmpstr (again, ==, text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rational/table", test_table);
  g_test_add_func ("/rational/sums", test_sums);
  g_test_add_func ("/rational/round-trip", test_round_trip);

  return g_test_run ();
}
