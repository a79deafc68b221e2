/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-panels.h"

#include <stdio.h>

static gint32
make_day (guint year,
          guint month,
          guint day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint32) g_date_get_julian (&date);
}

static char *
name_day (gint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return g_strdup_printf ("%u-%u", g_date_get_year (&date), (guint) g_date_get_month (&date));
}

/* "YEAR*COUNT" words: so many days of that year, spread over its months. */
static GArray *
parse_days (const char *words)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_auto(GStrv) parts = g_strsplit (words, " ", -1);

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    {
      guint year, n;

      g_assert_cmpint (sscanf (parts[i], "%u*%u", &year, &n), ==, 2);
      for (guint d = 0; d < n; d++)
        {
          const gint32 day = make_day (year, d * 12 / n + 1, 5);

          g_array_append_val (days, day);
        }
    }

  return days;
}

static char *
name_panels (GArray *panels)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < panels->len; i++)
    {
      const SigTimePanel *panel = &g_array_index (panels, SigTimePanel, i);
      g_autofree char *first = name_day (panel->first);
      g_autofree char *end = name_day (panel->end);

      g_string_append_printf (names, "%s%s..%s:%u", i > 0 ? " " : "", first, end, panel->n);
    }

  return g_string_free_and_steal (names);
}

static void
test_deals (void)
{
  static const struct
  {
    const char *days;
    guint most;
    const char *panels;
  } cases[] = {
    { "", 10, "" },
    { "2024*1", 10, "2024-1..2025-1:1" },
    { "2024*3 2025*3", 10, "2024-1..2026-1:6" },
    { "2024*6 2025*6", 10, "2024-1..2025-1:6 2025-1..2026-1:6" },
    { "2020*1 2024*1", 10, "2020-1..2025-1:2" },
    { "1994*1 2023*9", 10, "1994-1..2023-1:1 2023-1..2024-1:9" },
    { "2022*1 2023*9", 10, "2022-1..2024-1:10" },
    { "2024*20", 10, "2024-1..2025-1:20" },
    { "2024*24", 10, "2024-1..2024-4:6 2024-4..2024-7:6 2024-7..2024-10:6 2024-10..2025-1:6" },
    { "2023*1 2024*24 2025*1", 15,
      "2023-1..2024-1:1 2024-1..2025-1:24 2025-1..2026-1:1" },
    { "2023*1 2024*32 2025*1", 16, "2023-1..2024-1:1 2024-1..2025-1:32 2025-1..2026-1:1" },
    { "2023*1 2024*36 2025*1", 17,
      "2023-1..2024-1:1 2024-1..2024-4:9 2024-4..2024-7:9 2024-7..2024-10:9 2024-10..2025-1:9 2025-1..2026-1:1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GArray) days = parse_days (cases[i].days);
      g_autoptr(GArray) panels = sig_time_panels_deal ((const gint32 *) (gpointer) days->data, days->len, cases[i].most);
      g_autofree char *names = name_panels (panels);

      g_assert_cmpstr (names, ==, cases[i].panels);
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

/* Whatever the days are: the panels follow one another, hold all days, and count them right. */
static void
test_random_days (void)
{
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr(GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
      const guint n = (guint) g_test_rand_int_range (1, 300);
      g_autoptr(GArray) panels = NULL;
      guint counted = 0, position = 0;

      for (guint i = 0; i < n; i++)
        {
          const gint32 day = g_test_rand_int_range (1, 3652060);

          g_array_append_val (days, day);
        }
      if (round % 2 == 0)
        for (guint i = 0; i < n; i++)
          g_array_index (days, gint32, i) = 730000 + g_array_index (days, gint32, i) % 4000;
      g_array_sort (days, compare);
      panels = sig_time_panels_deal ((const gint32 *) (gpointer) days->data, n, (guint) g_test_rand_int_range (1, 60));

      for (guint i = 0; i < panels->len; i++)
        {
          const SigTimePanel *panel = &g_array_index (panels, SigTimePanel, i);

          g_assert_cmpint (panel->first, <, panel->end);
          if (i > 0)
            g_assert_cmpint (panel->first, ==, g_array_index (panels, SigTimePanel, i - 1).end);
          for (guint d = 0; d < panel->n; d++, position++)
            {
              g_assert_cmpint (g_array_index (days, gint32, position), >=, panel->first);
              g_assert_cmpint (g_array_index (days, gint32, position), <, panel->end);
            }
          counted += panel->n;
        }
      g_assert_cmpuint (counted, ==, n);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-panels/deals", test_deals);
  g_test_add_func ("/time-panels/random-days", test_random_days);

  return g_test_run ();
}
