/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-scene.h"

static const SigMatrixSizes sizes = {
  .least = 18, .most = 44, .scrolled = 25, .row = 24, .heads_width = 180, .heads_height = 100, .words = 210, .number = 70, .gap = 14,
};

static SigMatrixScene
make (guint  n_rows,
      guint  n_columns,
      guint  n_signatories,
      double width,
      double height)
{
  SigMatrixScene scene = { .n_rows = n_rows, .n_columns = n_columns, .n_signatories = n_signatories };

  sig_matrix_scene_fit (&scene, &sizes, width, height);

  return scene;
}

/* All columns fit when there is room, with words where there is more of it; else they scroll and are wide enough to touch. */
static void
test_fit (void)
{
  static const struct { double width; gboolean has_words, scrolls; } cases[] = {
    { 1366, TRUE, FALSE }, { 1100, TRUE, FALSE }, { 960, FALSE, FALSE }, { 700, FALSE, TRUE }, { 360, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigMatrixScene scene = make (20, 36, 29, cases[i].width, 600);

      g_assert_cmpint (scene.has_words, ==, cases[i].has_words);
      g_assert_cmpint (sig_matrix_scene_get_content_width (&scene) > sig_matrix_scene_get_body_width (&scene), ==,
                       cases[i].scrolls);
      g_assert_cmpfloat (scene.cell, >=, cases[i].scrolls ? 25 : 18);
      g_assert_cmpfloat (scene.cell, <=, 44);
      g_assert_cmpfloat (scene.heads_width + scene.end_width + sig_matrix_scene_get_body_width (&scene), ==, cases[i].width);
    }
}

/* Twenty rows, which is the forces and two folded groups, stand on the screen of a laptop. */
static void
test_laptop (void)
{
  SigMatrixScene scene = make (20, 36, 29, 1366, 768 - 46 - 46 - 46 - 46);

  g_assert_cmpfloat (sig_matrix_scene_get_content_height (&scene), <=, sig_matrix_scene_get_body_height (&scene));
  g_assert_cmpfloat (sig_matrix_scene_get_content_width (&scene), <=, sig_matrix_scene_get_body_width (&scene));
}

/* Each cell and head is found at its middle, wherever it is scrolled to. */
static void
test_find (void)
{
  SigMatrixScene scene = make (200, 1000, 960, 1200, 700);

  scene.x = 20000;
  scene.y = 1000;
  for (int row = -1; row < 200; row += 3)
    for (int column = -1; column <= 1000; column += 7)
      {
        SigMatrixRect rect = sig_matrix_scene_get_rect (&scene, row, column);
        double x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
        gboolean in_view = (column < 0 || column == 1000 || (x > scene.heads_width && x < scene.width - scene.end_width)) &&
                           (row < 0 || (y > scene.heads_height && y < scene.height)) && !(row < 0 && (column < 0 || column == 1000));
        int found_row, found_column;

        if (!in_view)
          continue;
        g_assert_true (sig_matrix_scene_find (&scene, x, y, &found_row, &found_column));
        g_assert_cmpint (found_row, ==, row);
        g_assert_cmpint (found_column, ==, column);
      }
}

static void
test_nothing_there (void)
{
  SigMatrixScene scene = make (20, 36, 29, 1366, 700);
  SigMatrixScene empty = make (0, 0, 0, 1366, 700);
  double gap = scene.heads_width + 29 * scene.cell + scene.gap / 2;
  int row, column;

  g_assert_false (sig_matrix_scene_find (&scene, gap, 200, &row, &column));
  g_assert_false (sig_matrix_scene_find (&scene, 10, 10, &row, &column));
  g_assert_false (sig_matrix_scene_find (&scene, -1, 200, &row, &column));
  g_assert_false (sig_matrix_scene_find (&scene, 300, 690, &row, &column));
  g_assert_false (sig_matrix_scene_find (&empty, 300, 300, &row, &column));
}

/* What is said to be in view covers the body, and no more than a row and column too much. */
static void
test_visible (void)
{
  SigMatrixScene scene = make (200, 1000, 960, 1200, 700);

  for (scene.x = 0; scene.x < 24800; scene.x += 311)
    {
      guint first, n = sig_matrix_scene_get_visible_columns (&scene, &first);
      SigMatrixRect begin = sig_matrix_scene_get_rect (&scene, 0, (int) first);
      SigMatrixRect end = sig_matrix_scene_get_rect (&scene, 0, (int) (first + n) - 1);

      g_assert_cmpfloat (begin.x, <=, scene.heads_width + scene.gap);
      if (first + n < 1000)
        g_assert_cmpfloat (end.x + end.width + scene.gap, >=, scene.heads_width + sig_matrix_scene_get_body_width (&scene));
      g_assert_cmpfloat (begin.x + begin.width, >=, scene.heads_width);
    }
}

static void
test_reveal (void)
{
  SigMatrixScene scene = make (200, 1000, 960, 1200, 700);
  double x, y;

  sig_matrix_scene_reveal (&scene, 3, 3, &x, &y);
  g_assert_cmpfloat (x, ==, 0);
  g_assert_cmpfloat (y, ==, 0);
  sig_matrix_scene_reveal (&scene, 199, 999, &x, &y);
  scene.x = x;
  scene.y = y;
  g_assert_cmpfloat (sig_matrix_scene_get_rect (&scene, 199, 999).x, >=, scene.heads_width);
  g_assert_cmpfloat (sig_matrix_scene_get_rect (&scene, 199, 999).y + 24, ==, 700);
  sig_matrix_scene_reveal (&scene, SIG_MATRIX_HEADS, SIG_MATRIX_HEADS, &x, &y);
  g_assert_cmpfloat (x, ==, scene.x);
  g_assert_cmpfloat (y, ==, scene.y);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/matrix-scene/fit", test_fit);
  g_test_add_func ("/matrix-scene/laptop", test_laptop);
  g_test_add_func ("/matrix-scene/find", test_find);
  g_test_add_func ("/matrix-scene/nothing-there", test_nothing_there);
  g_test_add_func ("/matrix-scene/visible", test_visible);
  g_test_add_func ("/matrix-scene/reveal", test_reveal);

  return g_test_run ();
}
