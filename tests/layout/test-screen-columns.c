/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-screen-columns.h"

static SigScreenColumns
fit (double width,
     guint  n,
     guint  n_frozen)
{
  SigScreenColumns columns;

  sig_screen_columns_fit (&columns, width, 1, n, n_frozen);

  return columns;
}

/* Few columns share the width; of many one more is seen in part. */
static void
test_fit (void)
{
  const double widths[] = { 360, 559, 560, 620, 800, 1200, 1900 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    for (guint n = 1; n < 40; n++)
      {
        const SigScreenColumns columns = fit (widths[i], n, 1);
        const double room = widths[i] - columns.heads;

        g_assert_true (columns.is_narrow == (widths[i] < 560));
        g_assert_cmpfloat (columns.column, >, 0);
        g_assert_cmpfloat (columns.column, <=, room);
        if (columns.is_narrow)
          {
            g_assert_cmpfloat (columns.heads, ==, 0);
            g_assert_cmpfloat (columns.column, >=, n > 1 ? widths[i] / 2 - 1 : widths[i]);
            continue;
          }
        g_assert_cmpfloat (columns.column, >=, 203);
        if (n * 204 <= room)
          g_assert_cmpfloat_with_epsilon (n * columns.column, room, n);
        else
          g_assert_cmpfloat (room / columns.column - (guint) (room / columns.column), >, 0.2);
      }
}

static void
test_larger_text (void)
{
  SigScreenColumns usual, larger;

  sig_screen_columns_fit (&usual, 1000, 1, 9, 1);
  sig_screen_columns_fit (&larger, 1000, 1.5, 9, 1);
  g_assert_cmpfloat (larger.column, >, usual.column);
  sig_screen_columns_fit (&larger, 1000, 2, 9, 1);
  g_assert_true (larger.is_narrow);
}

/* Wherever columns were moved, a place in a column that is in view is found again. */
static void
test_find (void)
{
  const SigScreenColumns columns = fit (1000, 29, 1);

  for (double offset = 0; offset <= sig_screen_columns_get_length (&columns) - sig_screen_columns_get_page (&columns);
       offset += 37)
    {
      guint first, n = sig_screen_columns_get_visible (&columns, offset, &first);

      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (first, >=, 1);
      for (guint i = first; i < first + n; i++)
        {
          const double x = sig_screen_columns_get_x (&columns, i, offset);

          g_assert_cmpfloat (x + columns.column, >, sig_screen_columns_get_still (&columns));
          g_assert_cmpfloat (x, <, columns.width);
          if (x >= sig_screen_columns_get_still (&columns))
            g_assert_cmpint (sig_screen_columns_find (&columns, x, offset), ==, (int) i);
        }
      g_assert_cmpint (sig_screen_columns_find (&columns, columns.heads, offset), ==, 0);
    }

  g_assert_cmpint (sig_screen_columns_find (&columns, 3, 0), ==, SIG_SCREEN_HEADS);
  g_assert_cmpint (sig_screen_columns_find (&columns, -1, 0), ==, SIG_SCREEN_NOWHERE);
  g_assert_cmpint (sig_screen_columns_find (&columns, 1000, 0), ==, SIG_SCREEN_NOWHERE);
}

static void
test_gap (void)
{
  const SigScreenColumns columns = fit (1000, 3, 1);
  const double begin = columns.heads, column = columns.column;

  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, 0, 0), ==, 0);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, begin + column * 0.4, 0), ==, 0);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, begin + column * 0.6, 0), ==, 1);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, begin + column * 1.4, 0), ==, 1);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, begin + column * 1.6, 0), ==, 2);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, begin + column * 2.9, 0), ==, 3);
  g_assert_cmpuint (sig_screen_columns_find_gap (&columns, 5000, 0), ==, 3);
}

/* What is revealed is seen whole, and nothing moves that need not. */
static void
test_reveal (void)
{
  const SigScreenColumns columns = fit (1000, 29, 1);
  double offset = 0;

  for (guint i = 0; i < 200; i++)
    {
      const guint column = i * 7 % 29;
      const double moved = sig_screen_columns_reveal (&columns, column, offset);
      const double x = sig_screen_columns_get_x (&columns, column, moved);

      g_assert_cmpfloat (x, >=, column == 0 ? columns.heads : sig_screen_columns_get_still (&columns) - 0.001);
      g_assert_cmpfloat (x + columns.column, <=, columns.width + 0.001);
      g_assert_cmpfloat (sig_screen_columns_reveal (&columns, column, moved), ==, moved);
      offset = moved;
    }
}

/* A narrow view rests where one column stands beside the baseline. */
static void
test_snap (void)
{
  const SigScreenColumns columns = fit (360, 5, 1);

  g_assert_cmpfloat (columns.column, ==, 180);
  g_assert_cmpfloat (sig_screen_columns_get_page (&columns), ==, 180);
  g_assert_cmpfloat (sig_screen_columns_snap (&columns, 0), ==, 0);
  g_assert_cmpfloat (sig_screen_columns_snap (&columns, 89), ==, 0);
  g_assert_cmpfloat (sig_screen_columns_snap (&columns, 91), ==, 180);
  g_assert_cmpfloat (sig_screen_columns_snap (&columns, 9999), ==, 540);
  g_assert_cmpfloat (sig_screen_columns_snap (&columns, -50), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screen-columns/fit", test_fit);
  g_test_add_func ("/screen-columns/larger-text", test_larger_text);
  g_test_add_func ("/screen-columns/find", test_find);
  g_test_add_func ("/screen-columns/gap", test_gap);
  g_test_add_func ("/screen-columns/reveal", test_reveal);
  g_test_add_func ("/screen-columns/snap", test_snap);

  return g_test_run ();
}
