/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lane-stack.h"

typedef struct
{
  const char *name;
  SigSpan spans[5];
  guint n_spans;
  double gap;
  guint most;
  const char *sub_rows;
  guint n_used;
} Stack;

static const Stack stacks[] = {
  { "nothing", { { 0 } }, 0, 0, 3, "", 0 },
  { "apart", { { 0, 10 }, { 10, 20 }, { 30, 40 } }, 3, 0, 3, "000", 1 },
  { "too near", { { 0, 10 }, { 10, 20 }, { 30, 40 } }, 3, 1, 3, "010", 2 },
  { "over one another", { { 0, 30 }, { 10, 40 }, { 20, 50 }, { 30, 60 }, { 70, 80 } }, 5, 0, 3, "01200", 3 },
  { "the same in another order", { { 70, 80 }, { 30, 60 }, { 20, 50 }, { 10, 40 }, { 0, 30 } }, 5, 0, 3, "00210", 3 },
  { "too many", { { 0, 30 }, { 10, 25 }, { 20, 50 }, { 26, 60 } }, 4, 0, 2, "0110", 2 },
  { "one row", { { 0, 30 }, { 10, 40 }, { 20, 50 } }, 3, 0, 1, "000", 1 },
  { "the same place", { { 5, 5 }, { 5, 5 }, { 5, 6 } }, 3, 1, 9, "012", 3 },
};

static void
test_stacks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (stacks); i++)
    {
      const Stack *stack = &stacks[i];
      guint sub_rows[5];
      char string[6] = "";

      g_test_message ("%s", stack->name);
      g_assert_cmpuint (sig_lane_stack_fill (stack->spans, stack->n_spans, stack->gap, stack->most, sub_rows), ==,
                        stack->n_used);

      for (guint j = 0; j < stack->n_spans; j++)
        string[j] = (char) ('0' + sub_rows[j]);

      g_assert_cmpstr (string, ==, stack->sub_rows);
    }
}

static gboolean
meet (SigSpan a,
      SigSpan b)
{
  return a.start < b.end && b.start < a.end;
}

/* Nothing overlaps, and a second sub-row has a reason: as many spans as there are sub-rows meet somewhere. */
static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      guint n = (guint) g_test_rand_int_range (1, 60);
      g_autofree SigSpan *spans = g_new (SigSpan, n);
      g_autofree guint *sub_rows = g_new (guint, n);
      guint most = 0;
      guint n_used;

      for (guint i = 0; i < n; i++)
        {
          spans[i].start = g_test_rand_int_range (0, 300);
          spans[i].end = spans[i].start + g_test_rand_int_range (1, 40);
        }

      n_used = sig_lane_stack_fill (spans, n, 0, n, sub_rows);

      for (guint i = 0; i < n; i++)
        {
          guint n_there = 0;

          for (guint j = 0; j < n; j++)
            {
              if (i != j && sub_rows[i] == sub_rows[j])
                g_assert_false (meet (spans[i], spans[j]));

              n_there += spans[j].start <= spans[i].start && spans[i].start < spans[j].end;
            }

          most = MAX (most, n_there);
        }

      g_assert_cmpuint (n_used, ==, most);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lane-stack/stacks", test_stacks);
  g_test_add_func ("/lane-stack/random", test_random);

  return g_test_run ();
}
