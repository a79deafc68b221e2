/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lane-stack.h"

#include <math.h>

static int
compare_starts (const void *a,
                const void *b,
                void       *data)
{
  const SigSpan *spans = data;
  guint index = *(const guint *) a;
  guint other = *(const guint *) b;

  if (spans[index].start != spans[other].start)
    return spans[index].start < spans[other].start ? -1 : 1;

  return index < other ? -1 : index > other;
}

/* The first sub-row that is free from @start on, or the one that will be free soonest. */
static guint
choose_sub_row (const double *ends,
                guint         n_ends,
                double        start)
{
  guint soonest = 0;

  for (guint i = 0; i < n_ends; i++)
    {
      if (ends[i] <= start)
        return i;

      if (ends[i] < ends[soonest])
        soonest = i;
    }

  return soonest;
}

/**
 * sig_lane_stack_fill:
 * @spans: (array length=n_spans): what stands in a lane, in any order
 * @n_spans: how many there are
 * @gap: room to leave between two spans of a sub-row, 0 or more
 * @most: how many sub-rows there may be, 1 or more
 * @sub_rows: (array length=n_spans) (out caller-allocates): the sub-row of each span, from 0
 *
 * Deals the spans of a lane out to as few sub-rows as they need in order not to overlap, each to the uppermost that is
 * free. Where @most are too few, a span overlaps the one that ends soonest. So that spans do not jump while a view is
 * panned, it is given all spans of a lane.
 *
 * Returns: how many sub-rows are used: 0 where there are no spans
 */
guint
sig_lane_stack_fill (const SigSpan *spans,
                     guint          n_spans,
                     double         gap,
                     guint          most,
                     guint         *sub_rows)
{
  g_autofree guint *order = g_new (guint, n_spans);
  g_autofree double *ends = NULL;
  guint n_used = 0;

  g_return_val_if_fail (spans != NULL || n_spans == 0, 0);
  g_return_val_if_fail (sub_rows != NULL || n_spans == 0, 0);
  g_return_val_if_fail (gap >= 0 && most > 0, 0);

  for (guint i = 0; i < n_spans; i++)
    order[i] = i;

  if (n_spans > 0)
    g_sort_array (order, n_spans, sizeof (guint), compare_starts, (void *) spans);

  most = MIN (most, n_spans);
  ends = g_new (double, most);

  for (guint i = 0; i < most; i++)
    ends[i] = -INFINITY;

  for (guint i = 0; i < n_spans; i++)
    {
      guint index = order[i];
      guint sub_row = choose_sub_row (ends, most, spans[index].start);

      sub_rows[index] = sub_row;
      ends[sub_row] = MAX (ends[sub_row], spans[index].end + gap);
      n_used = MAX (n_used, sub_row + 1);
    }

  return n_used;
}
