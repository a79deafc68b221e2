/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-csv.h"

#include <string.h>

#define MARK "\xef\xbb\xbf"

/* The bytes of a table of one row with one cell more, so that a lone empty cell is seen. */
static char *
write_cell (const char *text)
{
  g_autoptr(SigCsv) csv = sig_csv_new ();
  g_autoptr(GBytes) bytes = NULL;

  sig_csv_add (csv, text);
  sig_csv_add (csv, "x");
  sig_csv_end_row (csv);
  bytes = sig_csv_end (csv);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_fields (void)
{
  static const struct
  {
    const char *text;
    const char *field;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "plain", "plain" },
    { "two words", "two words" },
    { "a, b", "\"a, b\"" },
    { "say \"so\"", "\"say \"\"so\"\"\"" },
    { "two\nlines", "\"two\nlines\"" },
    { "two\r\nlines", "\"two\r\nlines\"" },
    { " space before", "\" space before\"" },
    { "space after ", "\"space after \"" },
    { "Україна", "Україна" },
    { "2024-07-08", "2024-07-08" },
    { "=1+1", "'=1+1" },
    { "+7", "'+7" },
    { "-7", "'-7" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "\t=1", "'\t=1" },
    { "\r=1", "\"'\r=1\"" },
    { "\n=1", "\"'\n=1\"" },
    { "  =1", "'  =1" },
    { "\xc2\xa0=1", "'\xc2\xa0=1" },
    { "＝1", "'＝1" },
    { "'quoted'", "''quoted'" },
    { "=\"a\",b", "\"'=\"\"a\"\",b\"" },
    { "a=b", "a=b" },
    { "−7", "−7" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *got = write_cell (cases[i].text);
      g_autofree char *wanted = g_strconcat (MARK, cases[i].field, ",x\r\n", NULL);

      g_assert_cmpstr (got, ==, wanted);
    }
}

/* Taking one apostrophe off what begins with one gives what was written, whatever that was. */
static void
test_guard_is_undone (void)
{
  static const char letters[] = "=+-@'\t\r\n ax";

  for (guint i = 0; i < 2000; i++)
    {
      char text[6] = "";
      g_autofree char *guarded = NULL;
      const char *undone;

      for (int n = g_test_rand_int_range (0, 5); n > 0; n--)
        text[strlen (text)] = letters[g_test_rand_int_range (0, sizeof letters - 1)];
      guarded = sig_csv_guard (text);
      undone = *guarded == '\'' ? guarded + 1 : guarded;
      g_assert_cmpstr (undone, ==, text);
      g_assert_null (*guarded != '\0' ? strchr ("=+-@\t\r\n", *guarded) : NULL);
    }
}

static void
test_rows (void)
{
  g_autoptr(SigCsv) csv = sig_csv_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) again = NULL;

  sig_csv_add (csv, "name");
  sig_csv_add (csv, "number");
  sig_csv_end_row (csv);
  sig_csv_take (csv, g_strdup ("one"));
  sig_csv_add_uint (csv, 1);
  sig_csv_end_row (csv);
  bytes = sig_csv_end (csv);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), MARK "name,number\r\none,1\r\n", 23);

  again = sig_csv_end (csv);
  g_assert_cmpmem (g_bytes_get_data (again, NULL), g_bytes_get_size (again), MARK, 3);
}

static void
test_uneven_rows (void)
{
  g_autoptr(SigCsv) csv = sig_csv_new ();

  sig_csv_add (csv, "a");
  sig_csv_add (csv, "b");
  sig_csv_end_row (csv);
  sig_csv_add (csv, "c");
  g_test_expect_message ("signatory-export", G_LOG_LEVEL_CRITICAL, "*n_columns*");
  sig_csv_end_row (csv);
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/fields", test_fields);
  g_test_add_func ("/csv/guard-is-undone", test_guard_is_undone);
  g_test_add_func ("/csv/rows", test_rows);
  g_test_add_func ("/csv/uneven-rows", test_uneven_rows);

  return g_test_run ();
}
