/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-table-panels.h"

static const struct
{
  guint n_columns;
  guint most;
  const char *panels;
} deals[] = {
  { 0, 4, "0+0" },
  { 1, 4, "0+1" },
  { 4, 4, "0+4" },
  { 5, 4, "0+3 3+2" },
  { 9, 4, "0+3 3+3 6+3" },
  { 29, 5, "0+5 5+5 10+5 15+5 20+5 25+4" },
  { 3, 1, "0+1 1+1 2+1" },
};

static void
test_deals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (deals); i++)
    {
      g_autoptr(GArray) panels = sig_table_panels_deal (deals[i].n_columns, deals[i].most);
      g_autoptr(GString) string = g_string_new (NULL);

      for (guint p = 0; p < panels->len; p++)
        {
          const SigTablePanel *panel = &g_array_index (panels, SigTablePanel, p);

          g_string_append_printf (string, "%s%u+%u", p > 0 ? " " : "", panel->first_column, panel->n_columns);
        }
      g_assert_cmpstr (string->str, ==, deals[i].panels);
    }
}

/* Every column stands in one panel, none has more than it may, and two differ by one at most. */
static void
test_random_deals (void)
{
  for (guint round = 0; round < 500; round++)
    {
      const guint n_columns = g_test_rand_int_range (1, 1000);
      const guint most = g_test_rand_int_range (1, 40);
      g_autoptr(GArray) panels = sig_table_panels_deal (n_columns, most);
      guint column = 0;

      g_assert_cmpuint (panels->len, ==, (n_columns + most - 1) / most);
      for (guint p = 0; p < panels->len; p++)
        {
          const SigTablePanel *panel = &g_array_index (panels, SigTablePanel, p);

          g_assert_cmpuint (panel->first_column, ==, column);
          g_assert_cmpuint (panel->n_columns, <=, most);
          g_assert_cmpuint (panel->n_columns, >=, n_columns / panels->len);
          column += panel->n_columns;
        }
      g_assert_cmpuint (column, ==, n_columns);
    }
}

static void
test_fit (void)
{
  g_assert_cmpuint (sig_table_panels_fit (100, 30), ==, 3);
  g_assert_cmpuint (sig_table_panels_fit (90, 30), ==, 3);
  g_assert_cmpuint (sig_table_panels_fit (0.1 * 3, 0.1), ==, 3);
  g_assert_cmpuint (sig_table_panels_fit (89, 30), ==, 2);
  g_assert_cmpuint (sig_table_panels_fit (10, 30), ==, 1);
  g_assert_cmpuint (sig_table_panels_fit (-5, 30), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-panels/deals", test_deals);
  g_test_add_func ("/table-panels/random-deals", test_random_deals);
  g_test_add_func ("/table-panels/fit", test_fit);

  return g_test_run ();
}
