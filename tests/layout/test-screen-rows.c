/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-screen-rows.h"

/* A heading (0 to 20), rows 3 and 4 (to 120 and 220, guessed), a heading (to 240), row 9 (to 340). */
static SigScreenRows *
make_rows (void)
{
  SigScreenRows *rows = sig_screen_rows_new ();

  sig_screen_rows_add (rows, 0, TRUE, 20);
  sig_screen_rows_add (rows, 3, FALSE, 100);
  sig_screen_rows_add (rows, 4, FALSE, 100);
  sig_screen_rows_add (rows, 1, TRUE, 20);
  sig_screen_rows_add (rows, 9, FALSE, 100);

  return rows;
}

static void
test_places (void)
{
  g_autoptr(SigScreenRows) rows = make_rows ();
  const double tops[] = { 0, 20, 120, 220, 240 };

  g_assert_cmpuint (sig_screen_rows_get_n (rows), ==, G_N_ELEMENTS (tops));
  g_assert_cmpfloat (sig_screen_rows_get_height (rows), ==, 340);
  for (guint i = 0; i < G_N_ELEMENTS (tops); i++)
    {
      g_assert_cmpfloat (sig_screen_rows_get (rows, i)->y, ==, tops[i]);
      g_assert_cmpuint (sig_screen_rows_find_y (rows, tops[i]), ==, i);
      g_assert_cmpuint (sig_screen_rows_find_y (rows, tops[i] + 19), ==, i);
    }
  g_assert_cmpuint (sig_screen_rows_find_y (rows, -5), ==, 0);
  g_assert_cmpuint (sig_screen_rows_find_y (rows, 9999), ==, 4);
  g_assert_true (sig_screen_rows_get (rows, 0)->is_measured);
  g_assert_false (sig_screen_rows_get (rows, 1)->is_measured);

  g_assert_cmpint (sig_screen_rows_find (rows, 1, TRUE), ==, 3);
  g_assert_cmpint (sig_screen_rows_find (rows, 1, FALSE), ==, -1);
  g_assert_cmpint (sig_screen_rows_find (rows, 9, FALSE), ==, 4);

  sig_screen_rows_clear (rows);
  g_assert_cmpuint (sig_screen_rows_get_n (rows), ==, 0);
  g_assert_cmpfloat (sig_screen_rows_get_height (rows), ==, 0);
}

/* What is in view stays where it is: only what changed above it moves the view. */
static void
test_heights (void)
{
  const struct
  {
    guint row;
    double height;
    double y;
    double moved;
  } cases[] = {
    { 1, 60, 130, 90 },        /* above the view, lower than guessed */
    { 1, 160, 130, 190 },      /* above the view, higher */
    { 1, 160, 50, 50 },        /* in view: what follows goes down */
    { 4, 10, 130, 130 },       /* below the view */
    { 2, 100, 300, 300 },      /* guessed right */
    { 1, 60, 120, 80 },        /* just above */
    { 2, 60, 120, 120 },       /* the first in view */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigScreenRows) rows = make_rows ();
      const double before = sig_screen_rows_get (rows, cases[i].row)->height;

      g_assert_cmpfloat (sig_screen_rows_set_height (rows, cases[i].row, cases[i].height, cases[i].y), ==, cases[i].moved);
      g_assert_true (sig_screen_rows_get (rows, cases[i].row)->is_measured);
      g_assert_cmpfloat (sig_screen_rows_get_height (rows), ==, 340 + cases[i].height - before);
    }
}

static void
test_visible (void)
{
  const struct
  {
    double y;
    double height;
    guint first;
    guint n;
  } cases[] = {
    { 0, 20, 0, 1 },    { 0, 21, 0, 2 },    { 19, 200, 0, 3 }, { 20, 200, 1, 2 }, { 130, 1000, 2, 3 },
    { -50, 60, 0, 1 },  { -50, 40, 0, 0 },  { 340, 50, 0, 0 }, { 0, 0, 0, 0 },    { 339, 50, 4, 1 },
  };
  g_autoptr(SigScreenRows) rows = make_rows ();
  g_autoptr(SigScreenRows) none = sig_screen_rows_new ();
  guint first;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpuint (sig_screen_rows_get_visible (rows, cases[i].y, cases[i].height, &first), ==, cases[i].n);
      if (cases[i].n > 0)
        g_assert_cmpuint (first, ==, cases[i].first);
    }
  g_assert_cmpuint (sig_screen_rows_get_visible (none, 0, 100, &first), ==, 0);
}

/* Whatever is measured in whatever order, rows follow one another without gaps. */
static void
test_random (void)
{
  for (guint seed = 0; seed < 50; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr(SigScreenRows) rows = sig_screen_rows_new ();
      const guint n = (guint) g_rand_int_range (rand, 1, 60);
      double y = 0, end = 0;

      for (guint i = 0; i < n; i++)
        sig_screen_rows_add (rows, i, g_rand_boolean (rand), g_rand_int_range (rand, 1, 90));
      for (guint k = 0; k < 100; k++)
        y = sig_screen_rows_set_height (rows, (guint) g_rand_int_range (rand, 0, (int) n), g_rand_int_range (rand, 1, 200), y);
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpfloat (sig_screen_rows_get (rows, i)->y, ==, end);
          end += sig_screen_rows_get (rows, i)->height;
          g_assert_cmpuint (sig_screen_rows_find_y (rows, end - 0.5), ==, i);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screen-rows/places", test_places);
  g_test_add_func ("/screen-rows/heights", test_heights);
  g_test_add_func ("/screen-rows/visible", test_visible);
  g_test_add_func ("/screen-rows/random", test_random);

  return g_test_run ();
}
