/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "event-fixture.h"
#include "sig-event-pyramid.h"
#include "sig-event-tree.h"
#include "sig-time-scale.h"

#include <math.h>
#include <string.h>

#define ITEM(array, i) (&g_array_index (array, SigEventItem, i))

#define EVERYTHING -1e9, 1e9

static GArray *
new_items (void)
{
  return g_array_new (FALSE, FALSE, sizeof (SigEventItem));
}

static char *
query (SigEventPyramid *pyramid,
       guint            lane,
       int              level,
       double           from,
       double           to)
{
  g_autoptr(GArray) items = new_items ();

  sig_event_pyramid_query (pyramid, lane, level, from, to, items);

  return event_fixture_to_string (items);
}

#define assert_query(expected, ...) \
  G_STMT_START { \
    g_autofree char *found_ = query (__VA_ARGS__); \
    g_assert_cmpstr (found_, ==, expected); \
  } G_STMT_END

static const SigEventMark days[] = {
  { 0, 40, 40, 0, 6 }, { 0, 10, 10, 0, 0 }, { 0, 21, 21, 2, 5 }, { 0, 11, 11, 0, 2 },
  { 0, 20, 20, 0, 4 }, { 0, 13, 13, 1, 3 }, { 0, 10, 10, 1, 1 },
};

/* The distances of the levels are 1/2, 1, 2, 4, 8, 16 and 32 days. */
static const char *const gathered[] = {
  "10.5(2) 11.5 13.5 20.5 21.5 40.5",
  "10.5(2) 11.5 13.5 20.5 21.5 40.5",
  "11(3) 13.5 21(2) 40.5",
  "12(4) 21(2) 40.5",
  "12(4) 21(2) 40.5",
  "16(6) 40.5",
  "25.5(7)",
};

static void
test_levels (void)
{
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (days, G_N_ELEMENTS (days), 1);

  assert_query ("10.5 10.5 11.5 13.5 20.5 21.5 40.5", pyramid, 0, SIG_EVENT_SINGLE, EVERYTHING);

  for (int level = 0; level < (int) G_N_ELEMENTS (gathered); level++)
    assert_query (gathered[level], pyramid, 0, level, EVERYTHING);

  assert_query ("25.5(7)", pyramid, 0, SIG_N_EVENT_LEVELS - 1, EVERYTHING);
}

static void
test_item (void)
{
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (days, G_N_ELEMENTS (days), 1);
  const SigEventMark *marks = sig_event_pyramid_get_marks (pyramid, NULL);
  SigEventItem item;

  sig_event_pyramid_find (pyramid, 2, 3, &item);
  g_assert_cmpuint (item.begin, ==, 0);
  g_assert_cmpuint (item.count, ==, 4);
  g_assert_cmpuint (item.lane, ==, 0);
  g_assert_cmpint (item.first, ==, 10);
  g_assert_cmpint (item.last, ==, 13);
  g_assert_cmpfloat (item.left, ==, 10.5);
  g_assert_cmpfloat (item.right, ==, 13.5);

  /* Of the two most important ones it is the earlier, which on its day stands before the less important. */
  g_assert_cmpuint (item.top, ==, 0);
  g_assert_cmpuint (marks[0].index, ==, 1);
  g_assert_cmpuint (marks[1].index, ==, 0);

  sig_event_pyramid_find (pyramid, 2, 6, &item);
  g_assert_cmpuint (marks[item.top].index, ==, 5);

  sig_event_pyramid_find (pyramid, 1, 0, &item);
  g_assert_cmpuint (item.count, ==, 2);
  g_assert_cmpfloat (item.left, ==, item.right);

  sig_event_pyramid_find (pyramid, 1, SIG_EVENT_SINGLE, &item);
  g_assert_cmpuint (item.begin, ==, 1);
  g_assert_cmpuint (item.count, ==, 1);
}

static void
test_ranges (void)
{
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (days, G_N_ELEMENTS (days), 1);

  assert_query ("11.5 13.5 20.5", pyramid, 0, 0, 11, 21);
  assert_query ("10.5(2) 11.5 13.5 20.5 21.5", pyramid, 0, 0, 10.9, 21.1);
  assert_query ("12(4)", pyramid, 0, 3, 13.9, 20);
  assert_query ("21(2)", pyramid, 0, 3, 14, 20.1);
  assert_query ("", pyramid, 0, 0, 14, 20);
  assert_query ("", pyramid, 0, 0, 0, 10);
  assert_query ("", pyramid, 0, 0, 41, 100);
}

/* What lasts is found by each of its days, and lies at its middle. */
static void
test_long_events (void)
{
  const SigEventMark marks[] = {
    { 0, 100, 464, 0, 0 }, { 0, 110, 110, 0, 1 }, { 0, 282, 282, 0, 2 }, { 0, 460, 460, 0, 3 },
  };
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (marks, G_N_ELEMENTS (marks), 1);

  assert_query ("110.5 282.5 282.5 460.5", pyramid, 0, SIG_EVENT_SINGLE, EVERYTHING);
  assert_query ("110.5 282.5(2) 460.5", pyramid, 0, 0, EVERYTHING);
  assert_query ("282.5", pyramid, 0, SIG_EVENT_SINGLE, 100, 101);
  assert_query ("282.5 460.5", pyramid, 0, SIG_EVENT_SINGLE, 460, 461);
  assert_query ("282.5(2)", pyramid, 0, 3, 464.9, 600);
  assert_query ("", pyramid, 0, 3, 465, 600);
}

static void
test_lanes (void)
{
  const SigEventMark marks[] = { { 3, 10, 10, 0, 0 }, { 1, 5, 5, 0, 1 }, { 3, 5, 5, 0, 2 } };
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (marks, G_N_ELEMENTS (marks), 5);
  guint n;

  assert_query ("", pyramid, 0, 0, EVERYTHING);
  assert_query ("5.5", pyramid, 1, 0, EVERYTHING);
  assert_query ("5.5 10.5", pyramid, 3, 0, EVERYTHING);
  assert_query ("", pyramid, 4, 0, EVERYTHING);
  g_assert_cmpuint (sig_event_pyramid_get_lane (pyramid, 3, &n), ==, 1);
  g_assert_cmpuint (n, ==, 2);
  sig_event_pyramid_get_lane (pyramid, 2, &n);
  g_assert_cmpuint (n, ==, 0);
}

/* The first and the last day of all gather at the last level and not before. */
static void
test_ends (void)
{
  const SigEventMark marks[] = { { 0, 1, 1, 0, 0 }, { 0, SIG_TIME_END_DAY - 1, SIG_TIME_END_DAY - 1, 0, 1 } };
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (marks, G_N_ELEMENTS (marks), 1);
  g_autoptr(GArray) items = new_items ();

  sig_event_pyramid_query (pyramid, 0, SIG_N_EVENT_LEVELS - 2, EVERYTHING, items);
  g_assert_cmpuint (items->len, ==, 2);
  g_array_set_size (items, 0);
  sig_event_pyramid_query (pyramid, 0, SIG_N_EVENT_LEVELS - 1, EVERYTHING, items);
  g_assert_cmpuint (items->len, ==, 1);
  g_assert_cmpfloat (ITEM (items, 0)->middle, ==, (SIG_TIME_FIRST_DAY + SIG_TIME_END_DAY) / 2.0);
}

static void
test_empty (void)
{
  g_autoptr(SigEventPyramid) none = sig_event_pyramid_new (NULL, 0, 0);
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (NULL, 0, 2);
  guint counts[2] = { 9, 9 };
  guint n = 9;

  assert_query ("", pyramid, 1, 0, EVERYTHING);
  sig_event_pyramid_get_marks (none, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (sig_event_pyramid_count (pyramid, 0, 100, counts, 2), ==, 0);
  g_assert_cmpuint (counts[0] + counts[1], ==, 0);
}

static void
test_choose_level (void)
{
  const struct { double day_width; double distance; int level; } cases[] = {
    { 40, 10, 0 }, { 20, 10, 0 }, { 19.9, 10, 1 }, { 10, 10, 1 }, { 9.9, 10, 2 }, { 5, 10, 2 }, { 1, 10, 5 },
    { 1, 16, 5 }, { 1, 16.1, 6 }, { 1e-9, 10, SIG_N_EVENT_LEVELS - 1 }, { 1, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sig_event_pyramid_choose_level (cases[i].day_width, cases[i].distance), ==, cases[i].level);
}

/* The rule of gathering once more, by the book: to each item of a level the items of the level below, from the left. */
typedef struct
{
  double left;
  double right;
  guint count;
} Heap;

static double
get_middle (const Heap *heap)
{
  return (heap->left + heap->right) / 2;
}

static GArray *
gather (GArray *below,
        double  distance)
{
  GArray *heaps = g_array_new (FALSE, FALSE, sizeof (Heap));

  for (guint i = 0; i < below->len; i++)
    {
      const Heap *next = &g_array_index (below, Heap, i);
      Heap *last = heaps->len > 0 ? &g_array_index (heaps, Heap, heaps->len - 1) : NULL;

      if (last != NULL && get_middle (next) - get_middle (last) < distance)
        {
          last->right = next->right;
          last->count += next->count;
        }
      else
        {
          g_array_append_vals (heaps, next, 1);
        }
    }

  return heaps;
}

static GArray *
make_heaps (SigEventPyramid *pyramid,
            guint            lane)
{
  GArray *heaps = g_array_new (FALSE, FALSE, sizeof (Heap));
  guint n;
  guint begin = sig_event_pyramid_get_lane (pyramid, lane, &n);

  for (guint i = begin; i < begin + n; i++)
    {
      double centre = sig_event_pyramid_get_centre (pyramid, i);
      Heap heap = { centre, centre, 1 };

      g_array_append_val (heaps, heap);
    }

  return heaps;
}

/* An item has the marks that follow those of the one before, and tells the truth about them. */
static void
check_item (SigEventPyramid    *pyramid,
            const SigEventItem *item,
            int                 level)
{
  const SigEventMark *marks = sig_event_pyramid_get_marks (pyramid, NULL);
  gint32 first = G_MAXINT32;
  gint32 last = G_MININT32;
  guint top = item->begin;
  SigEventItem found;

  for (guint i = item->begin; i < item->begin + item->count; i++)
    {
      first = MIN (first, marks[i].first);
      last = MAX (last, marks[i].last);
      top = marks[i].importance > marks[top].importance ? i : top;
      g_assert_cmpuint (marks[i].lane, ==, item->lane);

      sig_event_pyramid_find (pyramid, i, level, &found);
      g_assert_cmpuint (found.begin, ==, item->begin);
      g_assert_cmpuint (found.count, ==, item->count);
    }

  g_assert_cmpint (item->first, ==, first);
  g_assert_cmpint (item->last, ==, last);
  g_assert_cmpuint (item->top, ==, top);
  g_assert_cmpfloat (item->middle, ==, (item->left + item->right) / 2);
}

static void
check_level (SigEventPyramid *pyramid,
             guint            lane,
             int              level,
             GArray          *heaps)
{
  g_autoptr(GArray) items = new_items ();
  guint n;
  guint position = sig_event_pyramid_get_lane (pyramid, lane, &n);
  guint end = position + n;

  sig_event_pyramid_query (pyramid, lane, level, EVERYTHING, items);
  g_assert_cmpuint (items->len, ==, heaps->len);

  for (guint i = 0; i < items->len; i++)
    {
      const SigEventItem *item = ITEM (items, i);
      const Heap *heap = &g_array_index (heaps, Heap, i);

      g_assert_cmpuint (item->begin, ==, position);
      g_assert_cmpuint (item->count, ==, heap->count);
      g_assert_cmpfloat (item->left, ==, heap->left);
      g_assert_cmpfloat (item->right, ==, heap->right);
      check_item (pyramid, item, level);
      position += item->count;

      if (i > 0 && level != SIG_EVENT_SINGLE)
        g_assert_cmpfloat (item->middle - ITEM (items, i - 1)->middle, >=, ldexp (1, level - 1));
    }

  g_assert_cmpuint (position, ==, end);
}

/* A range shows the very items of the whole lane that reach into it: panning changes no cluster. */
static void
check_ranges (SigEventPyramid *pyramid,
              guint            lane,
              int              level,
              gint32           first,
              gint32           last)
{
  g_autoptr(GArray) all = new_items ();
  g_autoptr(GArray) items = new_items ();

  sig_event_pyramid_query (pyramid, lane, level, EVERYTHING, all);

  for (guint round = 0; round < 10; round++)
    {
      double from = g_test_rand_double_range (first - 10, last);
      double to = from + g_test_rand_double_range (0, last - first);
      guint n = 0;

      g_array_set_size (items, 0);
      sig_event_pyramid_query (pyramid, lane, level, from, to, items);

      for (guint i = 0; i < all->len; i++)
        if (ITEM (all, i)->first < to && ITEM (all, i)->last + 1 > from)
          {
            g_assert_cmpuint (n, <, items->len);
            g_assert_cmpmem (ITEM (items, n), sizeof (SigEventItem), ITEM (all, i), sizeof (SigEventItem));
            n++;
          }

      g_assert_cmpuint (n, ==, items->len);
    }
}

/* At each level of random sets, dense and sparse: every mark is in one item, the items are those of the rule, and are
 * as far apart as the level says. */
static void
test_random (void)
{
  const gint32 spans[] = { 20, 400, 10000, SIG_TIME_END_DAY - 1 };

  for (guint round = 0; round < 80; round++)
    {
      gint32 last = spans[round % G_N_ELEMENTS (spans)];
      guint n_lanes = (guint) g_test_rand_int_range (1, 4);
      g_autoptr(GArray) marks = event_fixture_new_rand ((guint) g_test_rand_int_range (0, 300), n_lanes, 1, last);
      g_autoptr(SigEventPyramid) pyramid = event_fixture_build (marks, n_lanes);

      for (guint lane = 0; lane < n_lanes; lane++)
        {
          g_autoptr(GArray) heaps = make_heaps (pyramid, lane);

          check_level (pyramid, lane, SIG_EVENT_SINGLE, heaps);

          for (int level = 0; level < SIG_N_EVENT_LEVELS; level++)
            {
              GArray *next = gather (heaps, ldexp (1, level - 1));

              g_array_unref (heaps);
              heaps = next;
              check_level (pyramid, lane, level, heaps);
              check_ranges (pyramid, lane, level, 1, last);
            }
        }
    }
}

/* The order in which marks are given does not matter. */
static void
test_order (void)
{
  g_autoptr(GArray) marks = event_fixture_new_rand (200, 2, 1, 500);
  g_autoptr(SigEventPyramid) pyramid = event_fixture_build (marks, 2);
  g_autoptr(SigEventPyramid) shuffled = NULL;

  for (guint i = marks->len - 1; i > 0; i--)
    {
      guint j = (guint) g_test_rand_int_range (0, (gint32) i + 1);
      SigEventMark mark = g_array_index (marks, SigEventMark, i);

      g_array_index (marks, SigEventMark, i) = g_array_index (marks, SigEventMark, j);
      g_array_index (marks, SigEventMark, j) = mark;
    }

  shuffled = event_fixture_build (marks, 2);
  g_assert_cmpmem (sig_event_pyramid_get_marks (shuffled, NULL), marks->len * sizeof (SigEventMark),
                   sig_event_pyramid_get_marks (pyramid, NULL), marks->len * sizeof (SigEventMark));
}

/* Memory: less than two nodes a mark, for even, crowded, doubling and random days alike; and the children of a node are
 * few, so that a query does not look at many for one. */
static void
test_nodes (void)
{
  for (guint kind = 0; kind < 4; kind++)
    {
      g_autoptr(GArray) nodes = g_array_new (FALSE, FALSE, sizeof (SigEventNode));
      g_autoptr(GArray) row = g_array_new (FALSE, FALSE, sizeof (SigEventNode));
      g_autoptr(GArray) marks = g_array_new (FALSE, FALSE, sizeof (SigEventMark));
      gint32 day = 1;
      guint root;

      for (guint i = 0; i < 5000 && day < SIG_TIME_END_DAY; i++)
        {
          const gint32 steps[] = { 1, i % 7 == 0, kind == 2 && i < 20 ? 1 << i : 40, g_test_rand_int_range (0, 700) };

          g_array_append_val (marks, MARK (0, day, day, 0, i));
          day += steps[kind];
        }

      root = sig_event_tree_grow (nodes, row, (const SigEventMark *) (void *) marks->data, 0, marks->len);
      g_assert_cmpuint (root, ==, nodes->len - 1);
      g_assert_cmpuint (nodes->len, <, 2 * marks->len);

      for (guint i = 0; i < nodes->len; i++)
        g_assert_cmpuint (g_array_index (nodes, SigEventNode, i).n_children, <=, 9);
    }
}

static void
test_count (void)
{
  g_autoptr(SigEventPyramid) pyramid = sig_event_pyramid_new (days, G_N_ELEMENTS (days), 1);
  guint counts[4];

  g_assert_cmpuint (sig_event_pyramid_count (pyramid, 10, 30, counts, 4), ==, 4);
  g_assert_cmpuint (counts[0], ==, 4);
  g_assert_cmpuint (counts[1], ==, 0);
  g_assert_cmpuint (counts[2], ==, 2);
  g_assert_cmpuint (counts[3], ==, 0);

  /* A centre between two bars belongs to the later one. */
  g_assert_cmpuint (sig_event_pyramid_count (pyramid, 9.5, 11.5, counts, 2), ==, 2);
  g_assert_cmpuint (counts[0], ==, 0);
  g_assert_cmpuint (counts[1], ==, 2);
}

static void
test_count_random (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr(GArray) marks = event_fixture_new_rand (200, 5, 1, 1000);
      g_autoptr(SigEventPyramid) pyramid = event_fixture_build (marks, 5);
      guint counts[10];
      guint expected[10] = { 0 };
      guint largest = 0;
      double from = g_test_rand_int_range (-100, 1000);
      double width = g_test_rand_int_range (1, 50);

      for (guint i = 0; i < marks->len; i++)
        {
          double bar = floor ((sig_event_pyramid_get_centre (pyramid, i) - from) / width);

          if (bar >= 0 && bar < 10)
            expected[(guint) bar]++;
        }

      for (guint i = 0; i < 10; i++)
        largest = MAX (largest, expected[i]);

      g_assert_cmpuint (sig_event_pyramid_count (pyramid, from, from + 10 * width, counts, 10), ==, largest);
      g_assert_cmpmem (counts, sizeof counts, expected, sizeof expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-pyramid/levels", test_levels);
  g_test_add_func ("/event-pyramid/item", test_item);
  g_test_add_func ("/event-pyramid/ranges", test_ranges);
  g_test_add_func ("/event-pyramid/long-events", test_long_events);
  g_test_add_func ("/event-pyramid/lanes", test_lanes);
  g_test_add_func ("/event-pyramid/ends", test_ends);
  g_test_add_func ("/event-pyramid/empty", test_empty);
  g_test_add_func ("/event-pyramid/choose-level", test_choose_level);
  g_test_add_func ("/event-pyramid/random", test_random);
  g_test_add_func ("/event-pyramid/order", test_order);
  g_test_add_func ("/event-pyramid/nodes", test_nodes);
  g_test_add_func ("/event-pyramid/count", test_count);
  g_test_add_func ("/event-pyramid/count-random", test_count_random);

  return g_test_run ();
}
