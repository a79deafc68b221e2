/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-bins.h"

static char *
describe (SigBins *bins)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sig_bins_get_n (bins); i++)
    {
      const SigBin *bin = sig_bins_get (bins, i);

      g_string_append_printf (text, "%s%s%u-%u%s", i > 0 ? " " : "", bin->is_open_below ? "<" : "", bin->from, bin->to,
                              bin->is_open_above ? "+" : "");
    }

  return g_string_free_and_steal (text);
}

static void
test_table (void)
{
  static const struct
  {
    guint       numbers[40];
    const char *bins;
  } cases[] = {
    { { 0, }, "" },
    { { 7, }, "7-7" },
    { { 1, 2, 3, }, "1-1 2-2 3-3" },
    { { 1, 2, 3, 4, 5, 6, }, "1-1 2-2 3-3 4-4 5-5 6-6" },
    { { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, }, "1-2 3-4 5-6 7-8 9-10 11-12" },
    { { 5, 10, 15, 20, 25, 30, }, "1-5 6-10 11-15 16-20 21-25 26-30" },
    { { 1, 20, 20, 21, 21, 22, 22, 23, 23, 40, }, "<1-19 20-20 21-21 22-22 23-23 24-40+" },
    { { 1, 18, 19, 19, 20, 21, 21, 22, 23, 24, 24, 40, }, "<1-16 17-18 19-20 21-22 23-24 25-40+" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigBins *bins;
      g_autofree char *found = NULL;
      guint n = 0;

      while (cases[i].numbers[n] != 0)
        n++;
      bins = sig_bins_new (cases[i].numbers, n, 6);
      found = describe (bins);
      g_assert_cmpstr (found, ==, cases[i].bins);
      sig_bins_free (bins);
    }
}

/* Whatever the numbers: few enough classes, without gaps, that hold them all. */
static void
test_random (void)
{
  for (guint round = 0; round < 3000; round++)
    {
      guint numbers[50];
      guint n = (guint) g_test_rand_int_range (1, G_N_ELEMENTS (numbers));
      int most = g_test_rand_int_range (2, 8);
      int range = round % 3 == 0 ? 10 : round % 3 == 1 ? 500 : G_MAXINT;
      SigBins *bins;

      for (guint i = 0; i < n; i++)
        numbers[i] = (guint) g_test_rand_int_range (1, range) * (round % 2 + 1);
      bins = sig_bins_new (numbers, n, (guint) most);

      g_assert_cmpuint (sig_bins_get_n (bins), >=, 1);
      g_assert_cmpuint (sig_bins_get_n (bins), <=, (guint) most);
      for (guint i = 0; i < sig_bins_get_n (bins); i++)
        {
          g_assert_cmpuint (sig_bins_get (bins, i)->from, <=, sig_bins_get (bins, i)->to);
          if (i > 0)
            g_assert_cmpuint (sig_bins_get (bins, i)->from, ==, sig_bins_get (bins, i - 1)->to + 1);
        }
      for (guint i = 0; i < n; i++)
        {
          const SigBin *bin = sig_bins_get (bins, sig_bins_find (bins, numbers[i]));

          g_assert_cmpuint (bin->from, <=, numbers[i]);
          g_assert_cmpuint (bin->to, >=, numbers[i]);
        }
      sig_bins_free (bins);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bins/table", test_table);
  g_test_add_func ("/bins/random", test_random);

  return g_test_run ();
}
