/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-set.h"

#include "sig-lane-stack.h"

/* What a signature, the beginning of talks and a step of talks weigh, so that they stand out in a cluster and keep
 * their labels; ranks of statuses come on top. */
#define WEIGHT_SIGNS 10000
#define WEIGHT_OPENS 5000
#define WEIGHT_STATUS 1000
#define WEIGHT_COMMON 500

#define MOST_PERIOD_ROWS 6

/* What events of a kind have in common. */
typedef struct
{
  SigTimelineInk ink;
  SigMark        mark;
  int            weight;
} Kind;

struct _SigTimelineSet
{
  GObject           parent_instance;

  SigDataset       *dataset;
  SigStandings     *standings;
  SigLanes         *lanes;
  SigLaneOrder      order;
  SigEventPyramid  *pyramid;
  Kind             *kinds;       /* by their number in the vocabulary */
  SigTimelineEvent *events;      /* by their number in the data set */
  GHashTable       *numbers;     /* party -> number of its lane */
  GHashTable       *groups;      /* party -> number of its first group + 1 */
  guint            *period_rows;
  guint             n_period_rows;
};

G_DEFINE_FINAL_TYPE (SigTimelineSet, sig_timeline_set, G_TYPE_OBJECT)

static void
sig_timeline_set_finalize (GObject *object)
{
  SigTimelineSet *self = SIG_TIMELINE_SET (object);

  g_clear_pointer (&self->pyramid, sig_event_pyramid_free);
  g_clear_pointer (&self->kinds, g_free);
  g_clear_pointer (&self->events, g_free);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_clear_pointer (&self->period_rows, g_free);
  g_clear_object (&self->lanes);
  g_clear_object (&self->standings);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sig_timeline_set_parent_class)->finalize (object);
}

static void
sig_timeline_set_class_init (SigTimelineSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_timeline_set_finalize;
}

static void
sig_timeline_set_init (SigTimelineSet *self)
{
}

static int
weigh (SigTerm *kind)
{
  SigTerm *status = sig_term_get_status (kind);

  if (sig_term_get_signs (kind))
    return WEIGHT_SIGNS;
  if (sig_term_get_opens (kind))
    return WEIGHT_OPENS;

  return status != NULL ? WEIGHT_STATUS + CLAMP (sig_term_get_rank (status), 0, WEIGHT_STATUS) : 0;
}

/* Of events there may be a hundred thousand, of kinds there are few. */
static void
fill_kinds (SigTimelineSet *self)
{
  SigList *kinds = sig_dataset_get_terms (self->dataset, SIG_TERM_EVENT_KIND);
  int highest_talks = sig_timeline_ink_find_highest_talks (self->dataset);

  self->kinds = g_new0 (Kind, MAX (sig_list_get_n (kinds), 1));
  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    {
      SigTerm *kind = sig_list_get (kinds, i);

      self->kinds[i].ink = sig_timeline_ink_for_kind (kind, highest_talks);
      self->kinds[i].mark = sig_term_get_mark (kind);
      self->kinds[i].weight = weigh (kind);
    }
}

static void
add_marks (SigTimelineSet *self,
           GArray         *marks,
           guint           index)
{
  SigEvent *event = self->events[index].event;
  SigList *parties = sig_event_get_parties (event);
  const Kind *kind = &self->kinds[sig_term_get_index (sig_event_get_kind (event))];
  SigDate date = sig_event_get_date (event);
  SigDate end = sig_event_get_end (event);
  SigEventMark mark = {
    .lane = 0,
    .first = sig_date_get_first_day (date),
    .importance = kind->weight,
    .index = index,
  };

  mark.last = sig_date_is_set (end) ? sig_date_get_last_day (end)
                                    : sig_date_is_exact (date) ? mark.first : sig_date_get_last_day (date);
  self->events[index].ink = kind->ink;
  self->events[index].mark = kind->mark;

  if (sig_event_is_common (event))
    {
      mark.importance += WEIGHT_COMMON;
      g_array_append_val (marks, mark);
    }

  for (guint i = 0, n = sig_list_get_n (parties); i < n; i++)
    {
      gpointer number = g_hash_table_lookup (self->numbers, sig_list_get (parties, i));

      if (number == NULL)
        continue;
      mark.lane = GPOINTER_TO_UINT (number);
      g_array_append_val (marks, mark);
    }
}

static void
build_pyramid (SigTimelineSet *self)
{
  SigList *events = sig_dataset_get_events (self->dataset);
  guint n_events = sig_list_get_n (events);
  g_autoptr(GArray) marks = g_array_sized_new (FALSE, FALSE, sizeof (SigEventMark), 2 * n_events);

  self->events = g_new0 (SigTimelineEvent, MAX (n_events, 1));
  for (guint i = 0; i < n_events; i++)
    {
      self->events[i].event = sig_list_get (events, i);
      add_marks (self, marks, i);
    }

  self->pyramid = sig_event_pyramid_new ((const SigEventMark *) marks->data, marks->len,
                                         sig_timeline_set_get_n_lanes (self));
}

static void
number_lanes (SigTimelineSet *self)
{
  SigList *parties = sig_dataset_get_parties (self->dataset);
  SigList *groups = sig_dataset_get_groups (self->dataset);

  self->numbers = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (self->dataset))
      g_hash_table_insert (self->numbers, sig_list_get (parties, i), GUINT_TO_POINTER (i + 1));

  self->groups = g_hash_table_new (NULL, NULL);
  for (guint g = sig_list_get_n (groups); g > 0; g--)
    {
      SigList *members = sig_group_get_members (sig_list_get (groups, g - 1));

      for (guint i = 0; i < sig_list_get_n (members); i++)
        g_hash_table_insert (self->groups, sig_list_get (members, i), GUINT_TO_POINTER (g));
    }
}

/* In days, so that periods stay in their rows at every scale. */
static void
stack_periods (SigTimelineSet *self)
{
  SigList *periods = sig_dataset_get_periods (self->dataset);
  guint n = sig_list_get_n (periods);
  g_autofree SigSpan *spans = g_new (SigSpan, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      SigDate to = sig_period_get_to (sig_list_get (periods, i));

      spans[i].start = sig_date_get_first_day (sig_period_get_from (sig_list_get (periods, i)));
      spans[i].end = sig_date_is_set (to) ? sig_date_get_last_day (to) + 1 : G_MAXINT32;
    }

  self->period_rows = g_new0 (guint, MAX (n, 1));
  self->n_period_rows = sig_lane_stack_fill (spans, n, 0, MOST_PERIOD_ROWS, self->period_rows);
}

/**
 * sig_timeline_set_new:
 * @standings: the standings of a data set
 * @order: in which order lanes stand
 *
 * Returns: (transfer full): the data set, made ready
 */
SigTimelineSet *
sig_timeline_set_new (SigStandings *standings,
                      SigLaneOrder  order)
{
  SigTimelineSet *self;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_SET, NULL);
  self->standings = g_object_ref (standings);
  self->dataset = g_object_ref (sig_standings_get_dataset (standings));
  self->order = order;
  self->lanes = sig_lanes_new (standings, order);
  number_lanes (self);
  fill_kinds (self);
  build_pyramid (self);
  stack_periods (self);

  return self;
}

/**
 * sig_timeline_set_get_dataset:
 * @self: a set
 *
 * Returns: (transfer none): the data set that it was made of
 */
SigDataset *
sig_timeline_set_get_dataset (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);

  return self->dataset;
}

/**
 * sig_timeline_set_get_pyramid:
 * @self: a set
 *
 * Returns: (transfer none): its marks; an event of several parties has one in the lane of each
 */
SigEventPyramid *
sig_timeline_set_get_pyramid (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);

  return self->pyramid;
}

/**
 * sig_timeline_set_get_order:
 * @self: a set
 *
 * Returns: the order of its lanes
 */
SigLaneOrder
sig_timeline_set_get_order (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), SIG_LANE_ORDER_DATE);

  return self->order;
}

/**
 * sig_timeline_set_sort:
 * @self: a set
 * @order: in which order lanes shall stand
 *
 * Sorts the lanes. Their numbers stay; plans made before keep the old order.
 */
void
sig_timeline_set_sort (SigTimelineSet *self,
                       SigLaneOrder    order)
{
  g_return_if_fail (SIG_IS_TIMELINE_SET (self));

  if (self->order == order)
    return;

  self->order = order;
  g_object_unref (self->lanes);
  self->lanes = sig_lanes_new (self->standings, order);
}

/**
 * sig_timeline_set_get_n_lanes:
 * @self: a set
 *
 * Returns: one more than the highest number of a lane; the focus has a number but no lane
 */
guint
sig_timeline_set_get_n_lanes (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return sig_list_get_n (sig_dataset_get_parties (self->dataset)) + 1;
}

/**
 * sig_timeline_set_get_n_shown:
 * @self: a set
 *
 * Returns: how many lanes there are: the common frame, those with events and those without
 */
guint
sig_timeline_set_get_n_shown (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return sig_lanes_get_n (self->lanes);
}

/**
 * sig_timeline_set_get_as_of:
 * @self: a set
 *
 * Returns: the day up to which the record is kept
 */
SigDay
sig_timeline_set_get_as_of (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), SIG_NO_DAY);

  return sig_date_get_last_day (sig_dataset_get_as_of (self->dataset));
}

/**
 * sig_timeline_set_get_lane:
 * @self: a set
 * @number: the number of a lane, not that of the focus
 *
 * Returns: (transfer none): the lane, until the lanes are sorted
 */
const SigLane *
sig_timeline_set_get_lane (SigTimelineSet *self,
                           guint           number)
{
  SigParty *party;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);
  g_return_val_if_fail (number < sig_timeline_set_get_n_lanes (self), NULL);

  if (number == 0)
    return sig_lanes_get (self->lanes, 0);

  party = sig_list_get (sig_dataset_get_parties (self->dataset), number - 1);

  return sig_lanes_get (self->lanes, (guint) sig_lanes_find (self->lanes, party));
}

/**
 * sig_timeline_set_find_lane:
 * @self: a set
 * @party: (nullable): a party
 *
 * Returns: the number of its lane, or -1 when it has none
 */
int
sig_timeline_set_find_lane (SigTimelineSet *self,
                            SigParty       *party)
{
  gpointer number;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), -1);

  number = party != NULL ? g_hash_table_lookup (self->numbers, party) : NULL;

  return number != NULL ? GPOINTER_TO_INT (number) : -1;
}

/**
 * sig_timeline_set_get_nth:
 * @self: a set
 * @index: which in the order of the lanes, from 0 for the common frame; lanes without events come last
 *
 * Returns: the number of that lane
 */
guint
sig_timeline_set_get_nth (SigTimelineSet *self,
                          guint           index)
{
  SigParty *party;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);
  g_return_val_if_fail (index < sig_lanes_get_n (self->lanes), 0);

  party = sig_lanes_get (self->lanes, index)->party;

  return party != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, party)) : 0;
}

/**
 * sig_timeline_set_get_heading:
 * @self: a set
 * @number: the number of a party's lane
 *
 * Returns: the index of the heading under which it stands when lanes are sorted by group; 0 for no group
 */
guint
sig_timeline_set_get_heading (SigTimelineSet *self,
                              guint           number)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->groups, sig_timeline_set_get_lane (self, number)->party));
}

/**
 * sig_timeline_set_get_group:
 * @self: a set
 * @heading: the index of a heading in a plan
 *
 * Returns: (transfer none) (nullable): the group that it names; %NULL for those of no group
 */
SigGroup *
sig_timeline_set_get_group (SigTimelineSet *self,
                            guint           heading)
{
  SigList *groups;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);

  groups = sig_dataset_get_groups (self->dataset);

  return heading > 0 && heading <= sig_list_get_n (groups) ? sig_list_get (groups, heading - 1) : NULL;
}

/**
 * sig_timeline_set_get_n_empty:
 * @self: a set
 *
 * Returns: how many lanes have no events
 */
guint
sig_timeline_set_get_n_empty (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return sig_lanes_get_n_empty (self->lanes);
}

/**
 * sig_timeline_set_get_event:
 * @self: a set
 * @position: the position of a mark in the pyramid
 *
 * Returns: (transfer none): the event of that mark
 */
const SigTimelineEvent *
sig_timeline_set_get_event (SigTimelineSet *self,
                            guint           position)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), NULL);

  return &self->events[sig_event_pyramid_get_marks (self->pyramid, NULL)[position].index];
}

/**
 * sig_timeline_set_find_event:
 * @self: a set
 * @event: an event
 * @lane: the lane to find it in; -1 for any: the first of its parties that has one, else the common frame
 *
 * Returns: the position of its mark, or -1 when it has none
 */
int
sig_timeline_set_find_event (SigTimelineSet *self,
                             SigEvent       *event,
                             int             lane)
{
  const SigEventMark *marks;
  SigList *parties;
  int found = -1;
  guint n;

  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), -1);
  g_return_val_if_fail (SIG_IS_EVENT (event), -1);

  parties = sig_event_get_parties (event);
  for (guint i = 0; lane < 0 && i < sig_list_get_n (parties); i++)
    lane = sig_timeline_set_find_lane (self, sig_list_get (parties, i));

  if (lane < 0)
    lane = 0;
  if ((guint) lane >= sig_timeline_set_get_n_lanes (self))
    return -1;

  marks = sig_event_pyramid_get_marks (self->pyramid, NULL);
  for (guint i = sig_event_pyramid_get_lane (self->pyramid, (guint) lane, &n), end = i + n; found < 0 && i < end; i++)
    if (self->events[marks[i].index].event == event)
      found = (int) i;

  return found;
}

/**
 * sig_timeline_set_get_n_period_rows:
 * @self: a set
 *
 * Returns: how many rows the names of the periods take
 */
guint
sig_timeline_set_get_n_period_rows (SigTimelineSet *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return self->n_period_rows;
}

/**
 * sig_timeline_set_get_period_row:
 * @self: a set
 * @period: the number of a period in the data set
 *
 * Returns: the row of its name
 */
guint
sig_timeline_set_get_period_row (SigTimelineSet *self,
                                 guint           period)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (self), 0);

  return self->period_rows[period];
}
