/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-label-placing.h"

/* What is taken of the row. @blocks are the obstacles and marks, joined where they meet, so that their starts and ends
 * are in one order; @spans has those of the labels placed so far, which never meet. */
typedef struct
{
  SigSpan *blocks;
  guint n_blocks;
  GTree *spans;
  SigSpan bounds;
  double gap;
} Row;

static int
compare_starts (const void *a,
                const void *b,
                void       *data)
{
  const SigSpan *span = a;
  const SigSpan *other = b;

  return span->start < other->start ? -1 : span->start > other->start;
}

static int
compare_importance (const void *a,
                    const void *b,
                    void       *data)
{
  const SigLabel *labels = data;
  guint index = *(const guint *) a;
  guint other = *(const guint *) b;

  if (labels[index].importance != labels[other].importance)
    return labels[index].importance > labels[other].importance ? -1 : 1;

  return index < other ? -1 : index > other;
}

static gboolean
are_labels_valid (const SigLabel *labels,
                  guint           n_labels)
{
  for (guint i = 0; i < n_labels; i++)
    if (!(labels[i].mark.start <= labels[i].mark.end && labels[i].width >= 0))
      return FALSE;

  return TRUE;
}

static gboolean
are_spans_valid (const SigSpan *spans,
                 guint          n_spans)
{
  for (guint i = 0; i < n_spans; i++)
    if (!(spans[i].start <= spans[i].end))
      return FALSE;

  return TRUE;
}

static guint
join_blocks (SigSpan *blocks,
             guint    n_blocks)
{
  guint n = 0;

  for (guint i = 0; i < n_blocks; i++)
    if (n > 0 && blocks[i].start <= blocks[n - 1].end)
      blocks[n - 1].end = MAX (blocks[n - 1].end, blocks[i].end);
    else
      blocks[n++] = blocks[i];

  return n;
}

static void
fill_blocks (Row            *row,
             const SigLabel *labels,
             guint           n_labels,
             const SigSpan  *obstacles,
             guint           n_obstacles)
{
  guint n = n_labels + n_obstacles;

  row->blocks = g_new (SigSpan, n);

  for (guint i = 0; i < n_labels; i++)
    row->blocks[i] = labels[i].mark;

  for (guint i = 0; i < n_obstacles; i++)
    row->blocks[n_labels + i] = obstacles[i];

  if (n > 0)
    g_sort_array (row->blocks, n, sizeof (SigSpan), compare_starts, NULL);

  row->n_blocks = join_blocks (row->blocks, n);
}

/* Of spans in one order, the last that begins before the room ends is the only one that need be asked. */
static gboolean
meets_block (const Row *row,
             SigSpan    room)
{
  guint low = 0;
  guint high = row->n_blocks;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (row->blocks[middle].start < room.end)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 && row->blocks[low - 1].end > room.start;
}

static gboolean
meets_label (const Row *row,
             SigSpan    room)
{
  SigSpan key = { room.end, room.end };
  GTreeNode *node = g_tree_lower_bound (row->spans, &key);

  node = node != NULL ? g_tree_node_previous (node) : g_tree_node_last (row->spans);

  return node != NULL && ((const SigSpan *) g_tree_node_key (node))->end > room.start;
}

/* The room reaches from the mark itself to a gap beyond the label. */
static gboolean
try_side (const Row      *row,
          const SigLabel *label,
          SigLabelSide    side,
          SigLabelPlace  *place)
{
  gboolean after = side == SIG_LABEL_AFTER;
  double start = after ? label->mark.end + row->gap : label->mark.start - row->gap - label->width;
  SigSpan span = { start, start + label->width };
  SigSpan room = { after ? label->mark.end : span.start - row->gap, after ? span.end + row->gap : label->mark.start };

  if (span.start < row->bounds.start || span.end > row->bounds.end)
    return FALSE;

  if (meets_block (row, room) || meets_label (row, room))
    return FALSE;

  *place = (SigLabelPlace) { side, span };

  return TRUE;
}

static guint
place_labels (Row            *row,
              const SigLabel *labels,
              guint           n_labels,
              SigLabelPlace  *places)
{
  g_autofree guint *order = g_new (guint, n_labels);
  guint n_placed = 0;

  for (guint i = 0; i < n_labels; i++)
    order[i] = i;

  g_sort_array (order, n_labels, sizeof (guint), compare_importance, (void *) labels);

  for (guint i = 0; i < n_labels; i++)
    {
      const SigLabel *label = &labels[order[i]];
      SigLabelPlace *place = &places[order[i]];

      *place = (SigLabelPlace) { SIG_LABEL_HIDDEN, label->mark };

      if (label->width == 0)
        continue;

      if (try_side (row, label, SIG_LABEL_AFTER, place) || try_side (row, label, SIG_LABEL_BEFORE, place))
        {
          g_tree_insert (row->spans, &place->span, place);
          n_placed++;
        }
    }

  return n_placed;
}

/**
 * sig_label_placing_fill:
 * @labels: (array length=n_labels): the labels that would like to stand in the row
 * @n_labels: how many there are
 * @obstacles: (array length=n_obstacles): what else they must not cover
 * @n_obstacles: how many there are
 * @bounds: where the row begins and ends; may be infinite
 * @gap: room to leave between a label and a mark, an obstacle, or another label, 0 or more
 * @places: (array length=n_labels) (out caller-allocates): what becomes of each label, in the order of @labels
 *
 * Gives the labels of a row their places, the most important first, of equals the first in the array: after the mark
 * where there is room, else before it, else nowhere. No label covers another one, a mark or an obstacle; and none gives
 * way to a less important one. It takes n log n time.
 *
 * So that labels do not come and go while a view is panned, it is given all labels of a row at some scale, and not
 * only those in view.
 *
 * Returns: how many labels have a place
 */
guint
sig_label_placing_fill (const SigLabel *labels,
                        guint           n_labels,
                        const SigSpan  *obstacles,
                        guint           n_obstacles,
                        SigSpan         bounds,
                        double          gap,
                        SigLabelPlace  *places)
{
  Row row = { .bounds = bounds, .gap = gap };
  guint n_placed;

  if (n_labels == 0)
    return 0;

  g_return_val_if_fail (labels != NULL && are_labels_valid (labels, n_labels), 0);
  g_return_val_if_fail (n_obstacles == 0 || (obstacles != NULL && are_spans_valid (obstacles, n_obstacles)), 0);
  g_return_val_if_fail (gap >= 0, 0);
  g_return_val_if_fail (places != NULL, 0);

  fill_blocks (&row, labels, n_labels, obstacles, n_obstacles);
  row.spans = g_tree_new_full (compare_starts, NULL, NULL, NULL);
  n_placed = place_labels (&row, labels, n_labels, places);
  g_tree_unref (row.spans);
  g_free (row.blocks);

  return n_placed;
}
