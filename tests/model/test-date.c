/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-date.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *string;
    gboolean    good;
    int         year, month, day;
  } cases[] = {
    { "2024", TRUE, 2024, 0, 0 },
    { "0001", TRUE, 1, 0, 0 },
    { "9999-12-31", TRUE, 9999, 12, 31 },
    { "2024-02", TRUE, 2024, 2, 0 },
    { "2024-02-29", TRUE, 2024, 2, 29 },
    { "2000-02-29", TRUE, 2000, 2, 29 },
    { "2023-02-29", FALSE, 0, 0, 0 },
    { "1900-02-29", FALSE, 0, 0, 0 },
    { "0000", FALSE, 0, 0, 0 },
    { "0000-01-01", FALSE, 0, 0, 0 },
    { "2024-00", FALSE, 0, 0, 0 },
    { "2024-13", FALSE, 0, 0, 0 },
    { "2024-01-00", FALSE, 0, 0, 0 },
    { "2024-04-31", FALSE, 0, 0, 0 },
    { "2024-1", FALSE, 0, 0, 0 },
    { "24", FALSE, 0, 0, 0 },
    { "", FALSE, 0, 0, 0 },
    { "2024/01/01", FALSE, 0, 0, 0 },
    { "2024-01/01", FALSE, 0, 0, 0 },
    { "+024", FALSE, 0, 0, 0 },
    { "2024-01-01 ", FALSE, 0, 0, 0 },
    { "٢٠٢٤", FALSE, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigDate date = { 0, };

      g_test_message ("%s", cases[i].string);
      g_assert_cmpint (sig_date_parse (cases[i].string, &date), ==, cases[i].good);
      g_assert_cmpint (date.year, ==, cases[i].year);
      g_assert_cmpint (date.month, ==, cases[i].month);
      g_assert_cmpint (date.day, ==, cases[i].day);
    }
}

static SigDate
parse (const char *string)
{
  SigDate date = { 0, };

  g_assert_true (sig_date_parse (string, &date));

  return date;
}

static void
test_span (void)
{
  g_assert_cmpint (sig_date_get_first_day (parse ("0001-01-01")), ==, 1);
  g_assert_cmpint (sig_date_get_last_day (parse ("0001")), ==, 365);
  g_assert_cmpint (sig_date_get_last_day (parse ("2024-02")) - sig_date_get_first_day (parse ("2024-02")), ==, 28);
  g_assert_cmpint (sig_date_get_last_day (parse ("2024")) - sig_date_get_first_day (parse ("2024")), ==, 365);
  g_assert_cmpint (sig_date_get_first_day ((SigDate) { 0, }), ==, SIG_NO_DAY);
  g_assert_cmpint (sig_date_get_last_day ((SigDate) { 0, }), ==, SIG_NO_DAY);
}

static void
test_order (void)
{
  g_assert_cmpint (sig_date_compare (parse ("2024"), parse ("2024-01-01")), ==, 0);
  g_assert_cmpint (sig_date_compare (parse ("2024-06"), parse ("2024-05-31")), >, 0);
  g_assert_cmpint (sig_date_compare (parse ("2024-05-31"), parse ("2024-06")), <, 0);

  g_assert_true (sig_date_not_after (parse ("2024-12-31"), parse ("2024")));
  g_assert_true (sig_date_not_after (parse ("2024"), parse ("2024-01-01")));
  g_assert_false (sig_date_not_after (parse ("2025"), parse ("2024-12-31")));
}

static void
test_format (void)
{
  static const struct
  {
    const char   *date;
    SigDateStyle  style;
    const char   *words;
  } cases[] = {
    { "2024-07-08", SIG_DATE_LONG, "8 July 2024" },
    { "2024-07", SIG_DATE_LONG, "July 2024" },
    { "2024", SIG_DATE_LONG, "2024" },
    { "2024-07-08", SIG_DATE_SHORT, "8 Jul 24" },
    { "2024-07", SIG_DATE_SHORT, "Jul 2024" },
    { "2024-07-08", SIG_DATE_DAY_MONTH, "8 Jul" },
    { "2024-07", SIG_DATE_DAY_MONTH, "Jul 24" },
    { "2024-07-08", SIG_DATE_ISO, "2024-07-08" },
    { "0024-07", SIG_DATE_ISO, "0024-07" },
    { "0024", SIG_DATE_ISO, "0024" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = sig_date_format (parse (cases[i].date), cases[i].style);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_days (void)
{
  for (SigDay day = 1; day < 3652059; day += 97)
    {
      SigDate date = sig_day_to_date (day);

      g_assert_true (sig_date_is_exact (date));
      g_assert_cmpint (sig_date_get_first_day (date), ==, day);
      g_assert_cmpint (sig_date_get_last_day (date), ==, day);
    }

  g_assert_false (sig_date_is_set (sig_day_to_date (SIG_NO_DAY)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/parse", test_parse);
  g_test_add_func ("/date/span", test_span);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/format", test_format);
  g_test_add_func ("/date/days", test_days);

  return g_test_run ();
}
