/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-event-tree.h"

/* How the marks of one lane gather. The row holds the items of a level from left to right. For the next level each is
 * put to the cluster on its left when the two middles are closer than the level's distance; otherwise it begins the
 * next cluster. A cluster only grows to the right, so its middle ends no further left than where it began, at that
 * distance or more from the middle before. What is put together is moved to the nodes, as the children of what takes
 * its place in the row: at least two each time, so there are less than twice as many nodes as marks.
 *
 * Whole numbers alone, half days for centres, keep this exact: a sum of two centres is twice the middle. */

#define NODE(array, i) (&g_array_index (array, SigEventNode, i))

/**
 * sig_event_mark_get_centre:
 * @self: a mark
 *
 * Returns: where it lies, in half days
 */
gint32
sig_event_mark_get_centre (const SigEventMark *self)
{
  return self->first + self->last + 1;
}

static SigEventNode
make_leaf (const SigEventMark *marks,
           guint               position)
{
  const SigEventMark *mark = &marks[position];
  gint32 centre = sig_event_mark_get_centre (mark);

  return (SigEventNode) {
    .begin = position,
    .count = 1,
    .top = position,
    .first = mark->first,
    .last = mark->last,
    .left = centre,
    .right = centre,
  };
}

static void
join (SigEventNode       *node,
      const SigEventNode *next,
      const SigEventMark *marks)
{
  node->count += next->count;
  node->first = MIN (node->first, next->first);
  node->last = MAX (node->last, next->last);
  node->right = next->right;

  if (marks[next->top].importance > marks[node->top].importance)
    node->top = next->top;
}

/* At level 0 those of one centre are together: nothing takes them apart. */
static void
fill_row (GArray             *row,
          const SigEventMark *marks,
          guint               begin,
          guint               end)
{
  g_array_set_size (row, 0);

  for (guint i = begin; i < end; i++)
    {
      SigEventNode leaf = make_leaf (marks, i);

      if (row->len > 0 && NODE (row, row->len - 1)->right == leaf.left)
        join (NODE (row, row->len - 1), &leaf, marks);
      else
        g_array_append_val (row, leaf);
    }
}

static gboolean
is_near (const SigEventNode *node,
         const SigEventNode *next,
         int                 level)
{
  return next->left + next->right - node->left - node->right < 2 << level;
}

/* Makes one of the items of the row from @begin on that are near, and returns where the next ones begin. */
static guint
gather (GArray             *nodes,
        GArray             *row,
        const SigEventMark *marks,
        guint               begin,
        int                 level,
        SigEventNode       *node)
{
  guint end;

  *node = *NODE (row, begin);

  for (end = begin + 1; end < row->len && is_near (node, NODE (row, end), level); end++)
    join (node, NODE (row, end), marks);

  if (end - begin > 1)
    {
      node->children = nodes->len;
      node->n_children = end - begin;
      node->level = level;
      g_array_append_vals (nodes, NODE (row, begin), end - begin);
    }

  return end;
}

static void
raise_row (GArray             *nodes,
           GArray             *row,
           const SigEventMark *marks,
           int                 level)
{
  guint n = 0;

  for (guint i = 0; i < row->len; n++)
    {
      SigEventNode node;

      i = gather (nodes, row, marks, i, level, &node);
      *NODE (row, n) = node;
    }

  g_array_set_size (row, n);
}

/**
 * sig_event_tree_grow:
 * @nodes: (element-type SigEventNode): the nodes of all lanes, to which those of this lane are added
 * @row: (element-type SigEventNode): room to work in
 * @marks: the marks of all lanes, sorted
 * @begin: the position of the lane's first mark
 * @end: that after its last one, above @begin
 *
 * Returns: the index of the node that holds all marks of the lane
 */
guint
sig_event_tree_grow (GArray             *nodes,
                     GArray             *row,
                     const SigEventMark *marks,
                     guint               begin,
                     guint               end)
{
  fill_row (row, marks, begin, end);

  for (int level = 1; row->len > 1; level++)
    raise_row (nodes, row, marks, level);

  g_array_append_val (nodes, *NODE (row, 0));

  return nodes->len - 1;
}
