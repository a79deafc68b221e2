/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-label-placing.h"

#include <math.h>

#define GAP 2

static const SigSpan everywhere = { -INFINITY, INFINITY };

static SigLabel
make_label (double start,
            double end,
            double width,
            int    importance)
{
  return (SigLabel) { { start, end }, width, importance };
}

static char *
place (const SigLabel *labels,
       guint           n_labels,
       const SigSpan  *obstacles,
       guint           n_obstacles,
       SigSpan         bounds)
{
  g_autofree SigLabelPlace *places = g_new0 (SigLabelPlace, n_labels);
  g_autoptr(GString) string = g_string_new (NULL);
  guint n_placed = sig_label_placing_fill (labels, n_labels, obstacles, n_obstacles, bounds, GAP, places);
  guint n_counted = 0;

  for (guint i = 0; i < n_labels; i++)
    {
      if (i > 0)
        g_string_append_c (string, ' ');

      if (places[i].side == SIG_LABEL_HIDDEN)
        g_string_append_c (string, '-');
      else
        g_string_append_printf (string, "%g:%g", places[i].span.start, places[i].span.end);

      n_counted += places[i].side != SIG_LABEL_HIDDEN;
    }

  g_assert_cmpuint (n_placed, ==, n_counted);

  return g_string_free (g_steal_pointer (&string), FALSE);
}

#define assert_placed(expected, labels, obstacles, bounds) \
  G_STMT_START { \
    g_autofree char *placed_ = place (labels, G_N_ELEMENTS (labels), obstacles, G_N_ELEMENTS (obstacles), bounds); \
    g_assert_cmpstr (placed_, ==, expected); \
  } G_STMT_END

static const SigSpan nothing[] = { { -1000, -1000 } };

static void
test_sides (void)
{
  const SigLabel label[] = { make_label (100, 110, 30, 0) };
  const SigSpan after[] = { { 120, 125 } };
  const SigSpan before[] = { { 85, 90 } };
  const SigSpan both[] = { { 120, 125 }, { 85, 90 } };

  assert_placed ("112:142", label, nothing, everywhere);
  assert_placed ("68:98", label, after, everywhere);
  assert_placed ("112:142", label, before, everywhere);
  assert_placed ("-", label, both, everywhere);
}

/* A gap is enough, and less than one is not, on both sides. */
static void
test_gap (void)
{
  const SigLabel label[] = { make_label (100, 110, 30, 0) };
  const SigSpan far[] = { { 144, 150 } };
  const SigSpan close[] = { { 143.9, 150 }, { 60, 66 } };
  const SigSpan closest[] = { { 143.9, 150 }, { 60, 66.1 } };

  assert_placed ("112:142", label, far, everywhere);
  assert_placed ("68:98", label, close, everywhere);
  assert_placed ("-", label, closest, everywhere);
}

static void
test_bounds (void)
{
  const SigLabel label[] = { make_label (100, 110, 30, 0) };

  assert_placed ("112:142", label, nothing, ((SigSpan) { 0, 142 }));
  assert_placed ("68:98", label, nothing, ((SigSpan) { 68, 141 }));
  assert_placed ("-", label, nothing, ((SigSpan) { 69, 141 }));
}

static void
test_importance (void)
{
  const SigLabel near[] = { make_label (100, 110, 60, 1), make_label (130, 140, 60, 2) };
  const SigLabel rival[] = { make_label (100, 110, 30, 1), make_label (180, 190, 60, 2), make_label (250, 260, 60, 3) };
  const SigLabel equal[] = { make_label (100, 100, 30, 1), make_label (140, 140, 30, 1), make_label (180, 180, 30, 1) };
  const SigLabel empty[] = { make_label (100, 110, 0, 5), make_label (140, 150, 20, 1) };

  assert_placed ("38:98 142:202", near, nothing, everywhere);
  assert_placed ("- 118:178 262:322", rival, ((SigSpan[]) { { 85, 90 } }), everywhere);
  assert_placed ("102:132 142:172 182:212", equal, nothing, everywhere);
  assert_placed ("- 152:172", empty, nothing, everywhere);
}

/* Marks are in the way although nobody named them as obstacles, even one over another. */
static void
test_marks (void)
{
  const SigLabel labels[] = { make_label (100, 200, 30, 2), make_label (150, 160, 30, 1), make_label (220, 230, 5, 0) };

  assert_placed ("68:98 - 232:237", labels, nothing, everywhere);
}

static void
test_nothing (void)
{
  g_assert_cmpuint (sig_label_placing_fill (NULL, 0, NULL, 0, everywhere, GAP, NULL), ==, 0);
}

typedef struct
{
  SigLabel *labels;
  guint n_labels;
  SigSpan *obstacles;
  guint n_obstacles;
} Row;

static void
row_init_rand (Row *row)
{
  row->n_labels = (guint) g_test_rand_int_range (1, 60);
  row->labels = g_new (SigLabel, row->n_labels);
  row->n_obstacles = (guint) g_test_rand_int_range (0, 20);
  row->obstacles = g_new (SigSpan, row->n_obstacles);

  for (guint i = 0; i < row->n_labels; i++)
    {
      double start = g_test_rand_double_range (0, 2000);

      row->labels[i] = make_label (start, start + g_test_rand_double_range (0, 20), g_test_rand_double_range (0, 90),
                                   g_test_rand_int_range (0, 4));
    }

  for (guint i = 0; i < row->n_obstacles; i++)
    {
      double start = g_test_rand_double_range (0, 2000);

      row->obstacles[i] = (SigSpan) { start, start + g_test_rand_double_range (0, 60) };
    }
}

static void
row_clear (Row *row)
{
  g_free (row->labels);
  g_free (row->obstacles);
}

static gboolean
meet (SigSpan a,
      SigSpan b,
      double  gap)
{
  return a.start < b.end + gap - 1e-9 && b.start < a.end + gap - 1e-9;
}

static gboolean
is_free (const Row           *row,
         const SigLabelPlace *places,
         SigSpan              span,
         guint                index,
         gboolean             by_importance)
{
  for (guint i = 0; i < row->n_obstacles; i++)
    if (meet (span, row->obstacles[i], GAP))
      return FALSE;

  for (guint i = 0; i < row->n_labels; i++)
    {
      int rank = row->labels[i].importance - row->labels[index].importance;
      gboolean asked = !by_importance || rank > 0 || (rank == 0 && i < index);

      if (meet (span, row->labels[i].mark, GAP))
        return FALSE;

      if (asked && i != index && places[i].side != SIG_LABEL_HIDDEN && meet (span, places[i].span, GAP))
        return FALSE;
    }

  return TRUE;
}

/* Asked of everything one by one, no label covers anything; and one that is hidden, or on the other side, had no room
 * beside what is more important. */
static void
test_random (void)
{
  for (guint round = 0; round < 500; round++)
    {
      Row row;
      g_autofree SigLabelPlace *places = NULL;

      row_init_rand (&row);
      places = g_new (SigLabelPlace, row.n_labels);
      sig_label_placing_fill (row.labels, row.n_labels, row.obstacles, row.n_obstacles, everywhere, GAP, places);

      for (guint i = 0; i < row.n_labels; i++)
        {
          const SigLabel *label = &row.labels[i];
          double width = label->width;
          SigSpan after = { label->mark.end + GAP, label->mark.end + GAP + width };
          SigSpan before = { label->mark.start - GAP - width, label->mark.start - GAP };

          if (places[i].side != SIG_LABEL_HIDDEN)
            g_assert_true (is_free (&row, places, places[i].span, i, FALSE));

          if (places[i].side != SIG_LABEL_AFTER && width > 0)
            g_assert_false (is_free (&row, places, after, i, TRUE));

          if (places[i].side == SIG_LABEL_HIDDEN && width > 0)
            g_assert_false (is_free (&row, places, before, i, TRUE));
        }

      row_clear (&row);
    }
}

/* A label that comes and goes moves none that is more important, if its mark stays. */
static void
test_stable (void)
{
  for (guint round = 0; round < 300; round++)
    {
      Row row;
      g_autofree SigLabelPlace *places = NULL;
      g_autofree SigLabelPlace *others = NULL;
      guint changed;

      row_init_rand (&row);
      places = g_new (SigLabelPlace, row.n_labels);
      others = g_new (SigLabelPlace, row.n_labels);
      sig_label_placing_fill (row.labels, row.n_labels, row.obstacles, row.n_obstacles, everywhere, GAP, places);
      changed = (guint) g_test_rand_int_range (0, (gint32) row.n_labels);
      row.labels[changed].width = g_test_rand_double_range (0, 200);
      sig_label_placing_fill (row.labels, row.n_labels, row.obstacles, row.n_obstacles, everywhere, GAP, others);

      for (guint i = 0; i < row.n_labels; i++)
        if (row.labels[i].importance > row.labels[changed].importance)
          {
            g_assert_cmpint (places[i].side, ==, others[i].side);
            g_assert_cmpfloat (places[i].span.start, ==, others[i].span.start);
          }

      row_clear (&row);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/label-placing/sides", test_sides);
  g_test_add_func ("/label-placing/gap", test_gap);
  g_test_add_func ("/label-placing/bounds", test_bounds);
  g_test_add_func ("/label-placing/importance", test_importance);
  g_test_add_func ("/label-placing/marks", test_marks);
  g_test_add_func ("/label-placing/nothing", test_nothing);
  g_test_add_func ("/label-placing/random", test_random);
  g_test_add_func ("/label-placing/stable", test_stable);

  return g_test_run ();
}
