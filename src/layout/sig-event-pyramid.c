/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-event-pyramid.h"

#include "sig-event-tree.h"
#include "sig-time-scale.h"

#include <math.h>

/* @begins has where each lane begins among the marks, and their number at its end. @roots has the node of the whole
 * lane. @centres are those of all lanes together, in half days, sorted. */
struct _SigEventPyramid
{
  SigEventMark *marks;
  guint n_marks;
  guint n_lanes;
  guint *begins;
  guint *roots;
  SigEventNode *nodes;
  gint32 *centres;
};

/* What is asked of a lane. */
typedef struct
{
  SigEventPyramid *self;
  guint lane;
  int level;
  double from;
  double to;
  GArray *items;
} Query;

static gboolean
are_marks_valid (const SigEventMark *marks,
                 guint               n_marks,
                 guint               n_lanes)
{
  for (guint i = 0; i < n_marks; i++)
    if (marks[i].lane >= n_lanes || marks[i].first < SIG_TIME_FIRST_DAY || marks[i].last >= SIG_TIME_END_DAY ||
        marks[i].first > marks[i].last)
      return FALSE;

  return TRUE;
}

static int
compare_marks (const void *a,
               const void *b,
               void       *data)
{
  const SigEventMark *mark = a;
  const SigEventMark *other = b;
  gint32 difference = sig_event_mark_get_centre (mark) - sig_event_mark_get_centre (other);

  if (difference == 0)
    difference = mark->first - other->first;

  if (difference != 0)
    return difference;

  if (mark->importance != other->importance)
    return mark->importance > other->importance ? -1 : 1;

  return mark->index < other->index ? -1 : mark->index > other->index;
}

/* Deals the marks, sorted over all lanes, out to the lanes, whose order they keep. */
static void
deal_marks (SigEventPyramid    *self,
            const SigEventMark *sorted)
{
  g_autofree guint *ends = g_new (guint, self->n_lanes + 1);

  self->begins = g_new0 (guint, self->n_lanes + 1);
  self->marks = g_new (SigEventMark, self->n_marks);
  self->centres = g_new (gint32, self->n_marks);

  for (guint i = 0; i < self->n_marks; i++)
    self->begins[sorted[i].lane + 1]++;

  for (guint i = 0; i < self->n_lanes; i++)
    {
      self->begins[i + 1] += self->begins[i];
      ends[i] = self->begins[i];
    }

  for (guint i = 0; i < self->n_marks; i++)
    {
      self->marks[ends[sorted[i].lane]++] = sorted[i];
      self->centres[i] = sig_event_mark_get_centre (&sorted[i]);
    }
}

static void
grow_trees (SigEventPyramid *self)
{
  g_autoptr(GArray) nodes = g_array_new (FALSE, FALSE, sizeof (SigEventNode));
  g_autoptr(GArray) row = g_array_new (FALSE, FALSE, sizeof (SigEventNode));

  self->roots = g_new0 (guint, self->n_lanes);

  for (guint i = 0; i < self->n_lanes; i++)
    if (self->begins[i] < self->begins[i + 1])
      self->roots[i] = sig_event_tree_grow (nodes, row, self->marks, self->begins[i], self->begins[i + 1]);

  self->nodes = g_memdup2 (nodes->data, nodes->len * sizeof (SigEventNode));
}

/**
 * sig_event_pyramid_new:
 * @marks: (array length=n_marks): the events, in any order, of days in the years 1 to 9999
 * @n_marks: how many there are
 * @n_lanes: how many lanes there are
 *
 * Sorts the marks and gathers them for all levels. It takes n log n time, and memory for less than two nodes a mark.
 *
 * Returns: (transfer full): the pyramid
 */
SigEventPyramid *
sig_event_pyramid_new (const SigEventMark *marks,
                       guint               n_marks,
                       guint               n_lanes)
{
  g_autofree SigEventMark *sorted = NULL;
  SigEventPyramid *self;

  g_return_val_if_fail (marks != NULL || n_marks == 0, NULL);
  g_return_val_if_fail (are_marks_valid (marks, n_marks, n_lanes), NULL);

  sorted = g_memdup2 (marks, n_marks * sizeof (SigEventMark));

  if (n_marks > 0)
    g_sort_array (sorted, n_marks, sizeof (SigEventMark), compare_marks, NULL);

  self = g_new0 (SigEventPyramid, 1);
  self->n_marks = n_marks;
  self->n_lanes = n_lanes;
  deal_marks (self, sorted);
  grow_trees (self);

  return self;
}

/**
 * sig_event_pyramid_free:
 * @self: (transfer full): a pyramid
 *
 * Frees it.
 */
void
sig_event_pyramid_free (SigEventPyramid *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->marks);
  g_free (self->begins);
  g_free (self->roots);
  g_free (self->nodes);
  g_free (self->centres);
  g_free (self);
}

/**
 * sig_event_pyramid_get_marks:
 * @self: a pyramid
 * @n_marks: (out) (optional): how many there are
 *
 * Returns: (array length=n_marks) (transfer none): all marks by position: lane by lane, each by centre; of one centre
 *   the longest first, then the most important, then that of the lowest index
 */
const SigEventMark *
sig_event_pyramid_get_marks (SigEventPyramid *self,
                             guint           *n_marks)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (n_marks != NULL)
    *n_marks = self->n_marks;

  return self->marks;
}

/**
 * sig_event_pyramid_get_lane:
 * @self: a pyramid
 * @lane: a lane
 * @n_marks: (out) (optional): how many marks it has
 *
 * Returns: the position of the lane's first mark, where it has any
 */
guint
sig_event_pyramid_get_lane (SigEventPyramid *self,
                            guint            lane,
                            guint           *n_marks)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (lane < self->n_lanes, 0);

  if (n_marks != NULL)
    *n_marks = self->begins[lane + 1] - self->begins[lane];

  return self->begins[lane];
}

/**
 * sig_event_pyramid_get_centre:
 * @self: a pyramid
 * @position: the position of a mark
 *
 * Returns: where the mark lies, as a day with its fraction
 */
double
sig_event_pyramid_get_centre (SigEventPyramid *self,
                              guint            position)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (position < self->n_marks, 0);

  return sig_event_mark_get_centre (&self->marks[position]) / 2.0;
}

/**
 * sig_event_pyramid_choose_level:
 * @day_width: how long a day is, above 0
 * @distance: the least distance between the middles of two items, in the same unit
 *
 * Returns: the finest level that keeps this distance. It gathers nothing that is twice as far apart or more.
 */
int
sig_event_pyramid_choose_level (double day_width,
                                double distance)
{
  int level = 0;

  g_return_val_if_fail (day_width > 0, 0);

  while (level < SIG_N_EVENT_LEVELS - 1 && ldexp (day_width, level - 1) < distance)
    level++;

  return level;
}

static SigEventItem
make_item (guint               lane,
           const SigEventNode *node)
{
  return (SigEventItem) {
    .begin = node->begin,
    .count = node->count,
    .top = node->top,
    .lane = lane,
    .first = node->first,
    .last = node->last,
    .left = node->left / 2.0,
    .right = node->right / 2.0,
    .middle = (node->left + node->right) / 4.0,
  };
}

static SigEventItem
make_single (SigEventPyramid *self,
             guint            position)
{
  const SigEventMark *mark = &self->marks[position];
  double centre = sig_event_pyramid_get_centre (self, position);

  return (SigEventItem) { position, 1, position, mark->lane, mark->first, mark->last, centre, centre, centre };
}

static gboolean
touches (const Query *query,
         gint32       first,
         gint32       last)
{
  return first < query->to && last + 1.0 > query->from;
}

static void
visit_singles (const Query        *query,
               const SigEventNode *node)
{
  for (guint i = node->begin; i < node->begin + node->count; i++)
    if (touches (query, query->self->marks[i].first, query->self->marks[i].last))
      {
        SigEventItem item = make_single (query->self, i);

        g_array_append_val (query->items, item);
      }
}

static void
visit (const Query        *query,
       const SigEventNode *node)
{
  if (!touches (query, node->first, node->last))
    return;

  if (node->level > query->level && node->n_children > 0)
    {
      for (guint i = 0; i < node->n_children; i++)
        visit (query, &query->self->nodes[node->children + i]);
    }
  else if (query->level == SIG_EVENT_SINGLE)
    {
      visit_singles (query, node);
    }
  else
    {
      SigEventItem item = make_item (query->lane, node);

      g_array_append_val (query->items, item);
    }
}

/**
 * sig_event_pyramid_query:
 * @self: a pyramid
 * @lane: a lane
 * @level: a level, or %SIG_EVENT_SINGLE
 * @from: where the range begins, as a day with its fraction
 * @to: where it ends
 * @items: (element-type SigEventItem): an array to which the items are added; emptied by g_array_set_size(), it can be
 *   used again for each frame
 *
 * Finds what is to be drawn of a lane: the items whose days, from @first to @last, reach into the range, in the order
 * of their middles. It takes time for what it finds, whatever else is in the lane. To see the marks at the edges of a
 * view, which are wider than their days, ask for as much more than the view.
 */
void
sig_event_pyramid_query (SigEventPyramid *self,
                         guint            lane,
                         int              level,
                         double           from,
                         double           to,
                         GArray          *items)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (lane < self->n_lanes);
  g_return_if_fail (level >= SIG_EVENT_SINGLE && level < SIG_N_EVENT_LEVELS);
  g_return_if_fail (items != NULL && g_array_get_element_size (items) == sizeof (SigEventItem));

  if (self->begins[lane] < self->begins[lane + 1])
    visit (&(Query) { self, lane, level, from, to, items }, &self->nodes[self->roots[lane]]);
}

static const SigEventNode *
find_child (SigEventPyramid    *self,
            const SigEventNode *node,
            guint               position)
{
  const SigEventNode *child = &self->nodes[node->children];

  while (position >= child->begin + child->count)
    child++;

  return child;
}

/**
 * sig_event_pyramid_find:
 * @self: a pyramid
 * @position: the position of a mark
 * @level: a level, or %SIG_EVENT_SINGLE
 * @item: (out): the item that the mark belongs to at that level
 *
 * Finds where a mark is seen.
 */
void
sig_event_pyramid_find (SigEventPyramid *self,
                        guint            position,
                        int              level,
                        SigEventItem    *item)
{
  const SigEventNode *node;
  guint lane;

  g_return_if_fail (self != NULL);
  g_return_if_fail (position < self->n_marks);
  g_return_if_fail (level >= SIG_EVENT_SINGLE && level < SIG_N_EVENT_LEVELS);
  g_return_if_fail (item != NULL);

  lane = self->marks[position].lane;
  node = &self->nodes[self->roots[lane]];

  while (node->level > level && node->n_children > 0)
    node = find_child (self, node, position);

  *item = level == SIG_EVENT_SINGLE ? make_single (self, position) : make_item (lane, node);
}

/* How many centres of all lanes lie before a day. */
static guint
count_before (SigEventPyramid *self,
              double           day)
{
  guint low = 0;
  guint high = self->n_marks;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->centres[middle] < day * 2)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sig_event_pyramid_count:
 * @self: a pyramid
 * @from: where the first bar begins, as a day
 * @to: where the last one ends, not before @from
 * @counts: (array length=n_counts) (out caller-allocates): how many marks of all lanes have their centre in each bar
 * @n_counts: how many bars of equal length there are
 *
 * Counts for a histogram. A centre between two bars belongs to the later one; one at @to to none.
 *
 * Returns: the largest count
 */
guint
sig_event_pyramid_count (SigEventPyramid *self,
                         double           from,
                         double           to,
                         guint           *counts,
                         guint            n_counts)
{
  guint largest = 0;
  guint before;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (from <= to, 0);
  g_return_val_if_fail (counts != NULL || n_counts == 0, 0);

  before = count_before (self, from);

  for (guint i = 0; i < n_counts; i++)
    {
      guint after = count_before (self, i + 1 < n_counts ? from + (to - from) * (i + 1) / n_counts : to);

      counts[i] = after - before;
      largest = MAX (largest, counts[i]);
      before = after;
    }

  return largest;
}
