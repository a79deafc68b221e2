/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-conversion.h"
#include "sig-currency.h"

#include <locale.h>
#include <string.h>

#define SUM(id, amount, currency, nature, from, to, per_year, more) \
  "{'id':'" id "','amount':" amount ",'currency':" currency ",'nature':'" nature "','kind':'military','from':" from \
  ",'to':" to ",'per_year':" per_year ",'summary':{'en':'A sum.'}" more ",'fulfilment':[],"

static void
add_rates (SetFixture *fixture)
{
  set_fixture_add (fixture, "rates", "{'currency':'USD','period':'2024','per_base':1.25," CLAIM "}");
  set_fixture_add (fixture, "rates", "{'currency':'JPY','period':'2024','per_base':160," CLAIM_OF ("secondary") "}");
  set_fixture_add (fixture, "rates", "{'currency':'GBP','period':'2023','per_base':0.8," CLAIM "}");
}

static SigDataset *
load (const char *sums)
{
  SetFixture *fixture = set_fixture_new ();
  g_autofree char *list = g_strdup_printf ("[%s]", sums);

  set_fixture_add_party (fixture, "aa");
  add_rates (fixture);
  set_fixture_add_agreement (fixture, "aa-ua", "2024-05-05", "aa ua", "money", list, NULL);

  return set_fixture_load (fixture);
}

static SigTotal *
add_all (SigDataset *dataset,
         const char *currency,
         const char *signed_on)
{
  SigList *list = sig_agreement_get_money (sig_dataset_lookup_agreement (dataset, "aa-ua"));
  SigTotal *total = sig_total_new (dataset, currency);
  SigDate date;

  g_assert_true (sig_date_parse (signed_on, &date));
  for (guint i = 0; i < sig_list_get_n (list); i++)
    sig_total_add (total, sig_list_get (list, i), date);

  return total;
}

static void
check_total (SigTotal     *total,
             const char   *amount,
             guint         n_parts,
             guint         n_left_out,
             SigCertainty  certainty)
{
  g_autofree char *found = sig_total_dup_amount (total);

  g_assert_cmpstr (found, ==, amount);
  g_assert_cmpuint (sig_total_get_n_parts (total), ==, n_parts);
  g_assert_cmpuint (sig_total_get_n_left_out (total), ==, n_left_out);
  g_assert_cmpint (sig_total_get_certainty (total), ==, certainty);
  g_assert_cmpfloat_with_epsilon (sig_total_get_approximation (total), g_ascii_strtod (amount, NULL), 0.51);
}

static void
test_total (void)
{
  g_autoptr(SigDataset) dataset =
    load (SUM ("a", "100", "'EUR'", "pledge", "'2024'", "'2024'", "false", "") CLAIM "},"
          SUM ("b", "2.5", "'USD'", "pledge", "null", "null", "false", "") CLAIM "},"
          SUM ("c", "800", "'JPY'", "loan", "'2024'", "null", "true", "") CLAIM "},"
          SUM ("d", "0.25", "null", "share", "'2024'", "'2034'", "true", "") CLAIM "},"
          SUM ("e", "7", "'EUR'", "kind", "null", "null", "false", "") CLAIM "},"
          SUM ("f", "null", "'EUR'", "pledge", "null", "null", "false", "") CLAIM "},"
          SUM ("g", "9", "'GBP'", "pledge", "null", "null", "false", "") CLAIM "},"
          SUM ("h", "11", "'EUR'", "pledge", "null", "null", "false", ",'counted':false") CLAIM "}");
  g_autoptr(SigTotal) euros = add_all (dataset, "EUR", "2024-05-05");
  g_autoptr(SigTotal) dollars = add_all (dataset, "USD", "2024-12");
  g_autoptr(SigTotal) yen = add_all (dataset, "JPY", "2024");
  g_autoptr(SigTotal) earlier = add_all (dataset, "EUR", "2023-12-31");
  g_autoptr(SigTotal) nothing = sig_total_new (dataset, "ISK");

  /* 100 + 2 + 5; share, thing, no amount and a currency without a rate of the year are left out, what overlaps is not. */
  check_total (euros, "107.00", 3, 4, SIG_CERTAINTY_SECONDARY);
  check_total (dollars, "133.75", 3, 4, SIG_CERTAINTY_SECONDARY);
  check_total (yen, "17120", 3, 4, SIG_CERTAINTY_SECONDARY);
  /* In 2023 there is a rate for pounds only: 100 + 11.25. */
  check_total (earlier, "111.25", 2, 5, SIG_CERTAINTY_PRIMARY);
  check_total (nothing, "0", 0, 0, SIG_CERTAINTY_PRIMARY);
}

static void
test_years (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *per_year;
    const char *amount;
  } cases[] = {
    { "'2024'", "'2024'", "true", "10.00" }, { "'2024'", "'2028'", "true", "50.00" }, { "'2024'", "'2028'", "false", "10.00" },
    { "'2024'", "null", "true", "10.00" }, { "null", "'2028'", "true", "10.00" }, { "'2024-04'", "'2025-03'", "true", "10.00" },
    { "'2024-02-16'", "'2034-02-16'", "true", "100.00" }, { "'2024-01'", "'2025-05'", "true", "10.00" },
    { "'2024-01'", "'2025-07'", "true", "20.00" }, { "'2024-01-01'", "'2024-01-02'", "true", "10.00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sum = g_strdup_printf (SUM ("a", "10", "'EUR'", "pledge", "%s", "%s", "%s", "") CLAIM "}",
                                              cases[i].from, cases[i].to, cases[i].per_year);
      g_autoptr(SigDataset) dataset = load (sum);
      g_autoptr(SigTotal) total = add_all (dataset, "EUR", "2024");

      g_test_message ("%s to %s", cases[i].from, cases[i].to);
      check_total (total, cases[i].amount, 1, 0, SIG_CERTAINTY_PRIMARY);
    }
}

static void
test_certainty (void)
{
  g_autoptr(SigDataset) dataset =
    load (SUM ("a", "10", "'USD'", "pledge", "null", "null", "false", "") CLAIM "},"
          SUM ("b", "10", "'EUR'", "pledge", "null", "null", "false", "") CLAIM_OF ("disputed") "},"
          "{'id':'c','amount':1,'currency':'GBP','nature':'pledge','kind':'military','from':null,'to':null,"
          "'per_year':false,'summary':{'en':'A sum.'},'sources':[],'certainty':'unverified'}");
  g_autoptr(SigTotal) total = add_all (dataset, "EUR", "2024");

  /* What is left out does not weaken the total. */
  check_total (total, "18.00", 2, 1, SIG_CERTAINTY_DISPUTED);
}

/* Random amounts in three currencies, in two orders, and the same worked out in whole cents with 128 bits. */
static void
test_order (void)
{
  for (guint round = 0; round < 40; round++)
    {
      g_autoptr(GString) sums = g_string_new (NULL);
      g_autoptr(SigDataset) dataset = NULL;
      g_autoptr(SigTotal) forward = NULL;
      g_autoptr(SigTotal) backward = NULL;
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;
      g_autofree char *expected = NULL;
      guint64 ten_thousandths = 0;
      SigList *list;

      for (int i = 0; i < 12; i++)
        {
          static const char *const currencies[] = { "EUR", "USD", "JPY" };
          static const guint parts[] = { 10000, 8000, 0 };
          int currency = g_test_rand_int_range (0, 3);
          guint64 whole = (guint64) g_test_rand_int_range (1, 2000000000);

          /* A yen is 1/160 euro: multiples of two make whole ten thousandths of eighty. */
          if (currency == 2)
            whole = whole / 2 * 2;
          ten_thousandths += currency == 2 ? whole / 2 * 125 : whole * parts[currency];
          g_string_append_printf (sums, "%s" SUM ("s%d", "%" G_GUINT64_FORMAT, "'%s'", "pledge", "null", "null", "false", "") CLAIM "}",
                                  i > 0 ? "," : "", i, whole, currencies[currency]);
        }

      dataset = load (sums->str);
      list = sig_agreement_get_money (sig_dataset_lookup_agreement (dataset, "aa-ua"));
      forward = add_all (dataset, "EUR", "2024");
      backward = sig_total_new (dataset, "EUR");
      for (guint i = sig_list_get_n (list); i-- > 0;)
        g_assert_true (sig_total_add (backward, sig_list_get (list, i), (SigDate) { 2024, 0, 0 }));

      first = sig_total_dup_amount (forward);
      second = sig_total_dup_amount (backward);
      expected = g_strdup_printf ("%" G_GUINT64_FORMAT ".%02u", ten_thousandths / 10000,
                                  (guint) (ten_thousandths % 10000 / 100 +
                                           (ten_thousandths % 100 > 50 ||
                                            (ten_thousandths % 100 == 50 && ten_thousandths / 100 % 2 == 1))));
      g_assert_cmpstr (first, ==, second);
      if (ten_thousandths % 10000 < 9950)
        g_assert_cmpstr (first, ==, expected);
    }
}

static void
test_rates (void)
{
  g_autoptr(SigDataset) dataset = load ("");
  SigDate date = { 2024, 5, 5 };
  SigRate *rate = sig_conversion_find_rate (dataset, "USD", date);

  g_assert_cmpstr (sig_rate_get_per_base (rate), ==, "1.25");
  g_assert_true (sig_conversion_find_rate (dataset, "USD", (SigDate) { 2024, 0, 0 }) == rate);
  g_assert_null (sig_conversion_find_rate (dataset, "USD", (SigDate) { 2023, 5, 5 }));
  g_assert_null (sig_conversion_find_rate (dataset, "USD", (SigDate) { 0, }));
  g_assert_null (sig_conversion_find_rate (dataset, "EUR", date));
  g_assert_null (sig_conversion_find_rate (dataset, "XXX", date));
}

static void
test_format (void)
{
  static const struct
  {
    const char *amount;
    const char *currency;
    const char *text;
  } cases[] = {
    { "7100000000", "EUR", "€7_100_000_000" }, { "7100000000.00", "EUR", "€7_100_000_000" }, { "0", "EUR", "€0" },
    { "999", "USD", "$999" }, { "1000", "USD", "$1_000" }, { "2500.5", "SEK", "SEK 2_500.50" }, { "0.005", "EUR", "€0" },
    { "0.015", "EUR", "€0.02" }, { "-1234.5", "EUR", "€\u22121_234.50" }, { "4000000000", "ISK", "ISK 4_000_000_000" },
    { "10.5", "JPY", "¥10" }, { "1.2345", "KWD", "KWD 1.234" }, { "1e+15", "GBP", "£1_000_000_000_000_000" },
    { "much", "CZK", "CZK much" }, { "12345", "CAD", "CA$12_345" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = sig_conversion_format (cases[i].amount, cases[i].currency);
      g_autoptr(GString) expected = g_string_new (cases[i].text);

      g_string_replace (expected, " ", "\u00A0", 0);
      g_string_replace (expected, "_", "\u202F", 0);
      g_assert_cmpstr (found, ==, expected->str);
    }
}

static void
test_format_short (void)
{
  static const struct
  {
    double      amount;
    const char *currency;
    const char *text;
  } cases[] = {
    { 7.1e9, "EUR", "€7.1 bn" }, { 7e9, "EUR", "€7 bn" }, { 7.04e9, "EUR", "€7 bn" }, { 7.06e9, "EUR", "€7.1 bn" },
    { 0, "EUR", "€0" }, { 950, "EUR", "€950" }, { 999.4, "EUR", "€999" }, { 999.6, "EUR", "€1 k" }, { 250e3, "USD", "$250 k" },
    { 200e6, "SEK", "SEK 200 m" }, { 12.5e6, "GBP", "£12.5 m" }, { 99.96e6, "GBP", "£100 m" }, { 999.7e6, "GBP", "£1 bn" },
    { 1.2e12, "EUR", "€1.2 tn" }, { 1.5e16, "EUR", "€15_000 tn" }, { -3e9, "EUR", "€\u22123 bn" }, { 0.3, "EUR", "€0.3" },
    { 2.96e9, "EUR", "€2.96 bn" }, { 2.997e9, "EUR", "€3 bn" }, { 12.96e9, "EUR", "€13 bn" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = sig_conversion_format_short (cases[i].amount, cases[i].currency);
      g_autoptr(GString) expected = g_string_new (cases[i].text);

      g_string_replace (expected, " ", "\u00A0", 0);
      g_string_replace (expected, "_", "\u202F", 0);
      g_assert_cmpstr (found, ==, expected->str);
    }
}

/* Nothing of a number that is no amount is rounded, added or lost. */
static void
test_format_number (void)
{
  static const struct
  {
    const char *decimal;
    const char *text;
  } cases[] = {
    { "0.25", "0.25" }, { "1.0800", "1.0800" }, { "163", "163" }, { "2e-3", "0.002" }, { "1.5e2", "150" },
    { "0.1234567890123456789", "0.1234567890123456789" }, { "12345.678", "12\u202F345.678" }, { "-0.5", "\u22120.5" },
    { "about two", "about two" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = sig_conversion_format_number (cases[i].decimal);

      g_assert_cmpstr (found, ==, cases[i].text);
    }
}

/* Digits are grouped as the locale has it, where that locale is installed. */
static void
test_locales (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
  } cases[] = {
    { "en_GB.UTF-8", "€1,234,567.50" }, { "de_DE.UTF-8", "€1.234.567,50" }, { "en_IN.UTF-8", "€12,34,567.50" },
    { "uk_UA.UTF-8", "€1\u202F234\u202F567,50" },
  };
  guint n_tried = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = NULL;
      g_autoptr(GString) spaced = NULL;

      if (setlocale (LC_NUMERIC, cases[i].locale) == NULL)
        continue;
      found = sig_conversion_format ("1234567.5", "EUR");
      setlocale (LC_NUMERIC, "C");
      spaced = g_string_new (found);
      g_string_replace (spaced, "\u00A0", "\u202F", 0);
      g_assert_cmpstr (spaced->str, ==, cases[i].text);
      n_tried++;
    }

  if (n_tried == 0)
    g_test_skip ("none of the locales is installed");
}

static void
test_currencies (void)
{
  g_assert_cmpuint (sig_currency_get_decimals ("EUR"), ==, 2);
  g_assert_cmpuint (sig_currency_get_decimals ("JPY"), ==, 0);
  g_assert_cmpuint (sig_currency_get_decimals ("ISK"), ==, 0);
  g_assert_cmpuint (sig_currency_get_decimals ("KRW"), ==, 0);
  g_assert_cmpuint (sig_currency_get_decimals ("KWD"), ==, 3);
  g_assert_cmpuint (sig_currency_get_decimals ("UYW"), ==, 4);
  g_assert_cmpuint (sig_currency_get_decimals (""), ==, 2);
  g_assert_cmpstr (sig_currency_get_sign ("UAH"), ==, "₴");
  g_assert_null (sig_currency_get_sign ("SEK"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/conversion/total", test_total);
  g_test_add_func ("/conversion/years", test_years);
  g_test_add_func ("/conversion/certainty", test_certainty);
  g_test_add_func ("/conversion/order", test_order);
  g_test_add_func ("/conversion/rates", test_rates);
  g_test_add_func ("/conversion/format", test_format);
  g_test_add_func ("/conversion/format-short", test_format_short);
  g_test_add_func ("/conversion/format-number", test_format_number);
  g_test_add_func ("/conversion/locales", test_locales);
  g_test_add_func ("/conversion/currencies", test_currencies);

  return g_test_run ();
}
