/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-lanes.h"

struct _SigLanes
{
  GObject     parent_instance;

  SigDataset *dataset;
  GPtrArray  *lanes;             /* SigLane: the common frame, lanes with events, then lanes without */
  guint       n_empty;
  GHashTable *indices;           /* party -> index + 1 */
};

G_DEFINE_FINAL_TYPE (SigLanes, sig_lanes, G_TYPE_OBJECT)

/* What lanes are sorted by, worked out once. */
typedef struct
{
  SigLane *lane;
  char    *name;                 /* collation key of the short name */
  guint    group;
} SortKey;

static void
free_lane (gpointer data)
{
  SigLane *lane = data;

  g_ptr_array_unref (lane->events);
  g_array_unref (lane->bars);
  g_free (lane);
}

static void
sig_lanes_finalize (GObject *object)
{
  SigLanes *self = SIG_LANES (object);

  g_clear_pointer (&self->lanes, g_ptr_array_unref);
  g_clear_pointer (&self->indices, g_hash_table_unref);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sig_lanes_parent_class)->finalize (object);
}

static void
sig_lanes_class_init (SigLanesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_lanes_finalize;
}

static void
sig_lanes_init (SigLanes *self)
{
}

static SigLane *
create_lane (SigParty *party)
{
  SigLane *lane = g_new0 (SigLane, 1);

  lane->party = party;
  lane->events = g_ptr_array_new ();
  lane->bars = g_array_new (FALSE, FALSE, sizeof (SigLaneBar));

  return lane;
}

/* One stretch of talks on one text, while the events of a party are gone through. */
typedef struct
{
  SigAgreement *agreement;       /* NULL: on no text by name */
  guint         bar;
} OpenTalks;

static int
find_open (GArray       *open,
           SigAgreement *agreement)
{
  for (guint i = 0; i < open->len; i++)
    if (g_array_index (open, OpenTalks, i).agreement == agreement)
      return (int) i;

  return -1;
}

static void
close_talks (SigLane      *lane,
             GArray       *open,
             SigAgreement *agreement,
             SigDay        day)
{
  int index = find_open (open, agreement);

  if (index < 0)
    return;

  g_array_index (lane->bars, SigLaneBar, g_array_index (open, OpenTalks, index).bar).to = day;
  g_array_remove_index_fast (open, (guint) index);
}

static void
begin_talks (SigLane      *lane,
             GArray       *open,
             SigAgreement *agreement,
             SigDay        day)
{
  const SigLaneBar bar = { day, SIG_NO_DAY, FALSE };
  const OpenTalks talks = { agreement, lane->bars->len };

  if (find_open (open, agreement) >= 0)
    return;

  g_array_append_val (lane->bars, bar);
  g_array_append_val (open, talks);
  if (lane->talks_from == SIG_NO_DAY)
    lane->talks_from = day;
}

/* An event that is about no agreement by name is about the party's talks in general: where it has just one agreement they
 * are one and the same. */
static SigAgreement *
get_agreement (SigEvent *event,
               SigList  *agreements)
{
  SigAgreement *agreement = sig_event_get_agreement (event);

  if (agreement == NULL && sig_list_get_n (agreements) == 1)
    return sig_list_get (agreements, 0);

  return agreement;
}

/* Signed without an event that says so: with the agreement. Talks that begin later, after an end, go on. */
static void
close_signed (SigLane      *lane,
              GArray       *open,
              SigAgreement *agreement)
{
  SigDay day = sig_date_get_first_day (sig_signing_get_date (sig_agreement_get_signing (agreement)));
  int index = find_open (open, agreement);

  if (index >= 0 && g_array_index (lane->bars, SigLaneBar, g_array_index (open, OpenTalks, index).bar).from <= day)
    close_talks (lane, open, agreement, day);
}

static void
add_talks (SigLane *lane,
           SigList *agreements)
{
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (OpenTalks));

  for (guint i = 0; i < lane->events->len; i++)
    {
      SigEvent *event = g_ptr_array_index (lane->events, i);
      SigTerm *kind = sig_event_get_kind (event);
      SigTerm *status = sig_term_get_status (kind);
      SigAgreement *agreement = get_agreement (event, agreements);
      SigDay day = sig_date_get_first_day (sig_event_get_date (event));

      if (sig_term_get_signs (kind) || (status != NULL && sig_term_get_resets (kind)))
        close_talks (lane, open, agreement, day);
      else if (sig_term_get_opens (kind) || (status != NULL && sig_term_get_phase (status) == SIG_PHASE_TALKS))
        begin_talks (lane, open, agreement, day);
    }

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    close_signed (lane, open, sig_list_get (agreements, i));
}

static void
add_signatures (SigLane      *lane,
                SigStandings *standings,
                SigList      *agreements)
{
  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      g_autoptr(GArray) spans = sig_standings_list_spans (standings, lane->party, sig_list_get (agreements, i));

      for (guint j = 0; j < spans->len; j++)
        {
          const SigSignedSpan *span = &g_array_index (spans, SigSignedSpan, j);
          const SigLaneBar bar = { span->from, span->to, TRUE };

          g_array_append_val (lane->bars, bar);
          lane->signed_on = lane->signed_on == SIG_NO_DAY ? span->from : MIN (lane->signed_on, span->from);
        }
    }
}

static int
compare_bars (gconstpointer a,
              gconstpointer b)
{
  SigDay first = ((const SigLaneBar *) a)->from;
  SigDay second = ((const SigLaneBar *) b)->from;

  return (first > second) - (first < second);
}

static SigLane *
create_party_lane (SigStandings *standings,
                   SigParty     *party)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *events = sig_dataset_get_events_of (dataset, party);
  SigList *agreements = sig_dataset_get_agreements_of (dataset, party);
  SigLane *lane = create_lane (party);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    g_ptr_array_add (lane->events, sig_list_get (events, i));
  add_talks (lane, agreements);
  add_signatures (lane, standings, agreements);
  g_array_sort (lane->bars, compare_bars);

  return lane;
}

static SigLane *
create_common_lane (SigDataset *dataset)
{
  SigList *events = sig_dataset_get_events (dataset);
  SigLane *lane = create_lane (NULL);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    if (sig_event_is_common (sig_list_get (events, i)))
      g_ptr_array_add (lane->events, sig_list_get (events, i));

  return lane;
}

static int
compare_days (SigDay a,
              SigDay b)
{
  if (a == b)
    return 0;
  if (a == SIG_NO_DAY)
    return 1;
  if (b == SIG_NO_DAY)
    return -1;
  return a < b ? -1 : 1;
}

static int
compare_by_date (const SortKey *a,
                 const SortKey *b)
{
  int order = compare_days (a->lane->signed_on, b->lane->signed_on);

  if (order == 0)
    order = compare_days (a->lane->talks_from, b->lane->talks_from);

  return order != 0 ? order : g_strcmp0 (a->name, b->name);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const SortKey *first = a, *second = b;
  gboolean empty_first = first->lane->events->len == 0, empty_second = second->lane->events->len == 0;

  if (empty_first != empty_second)
    return empty_first ? 1 : -1;

  switch (GPOINTER_TO_INT (user_data))
    {
    case SIG_LANE_ORDER_NAME:
      return g_strcmp0 (first->name, second->name);
    case SIG_LANE_ORDER_GROUP:
      if (first->group != second->group)
        return first->group < second->group ? -1 : 1;
      return compare_by_date (first, second);
    case SIG_LANE_ORDER_DATE:
    default:
      return compare_by_date (first, second);
    }
}

/* Each party's first group, by its number; parties of none come last. */
static GHashTable *
number_groups (SigDataset *dataset)
{
  GHashTable *numbers = g_hash_table_new (NULL, NULL);
  SigList *groups = sig_dataset_get_groups (dataset);

  for (guint g = sig_list_get_n (groups); g > 0; g--)
    {
      SigList *members = sig_group_get_members (sig_list_get (groups, g - 1));

      for (guint i = 0; i < sig_list_get_n (members); i++)
        g_hash_table_insert (numbers, sig_list_get (members, i), GUINT_TO_POINTER (g));
    }

  return numbers;
}

static void
clear_key (gpointer data)
{
  g_free (((SortKey *) data)->name);
}

static GArray *
create_keys (SigStandings *standings)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *parties = sig_dataset_get_parties (dataset);
  g_autoptr(GHashTable) groups = number_groups (dataset);
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (SortKey));

  g_array_set_clear_func (keys, clear_key);
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      guint group = GPOINTER_TO_UINT (g_hash_table_lookup (groups, party));
      SortKey key;

      if (party == sig_dataset_get_focus (dataset))
        continue;
      key.lane = create_party_lane (standings, party);
      key.name = g_utf8_collate_key (sig_text_get (sig_party_get_short_name (party)), -1);
      key.group = group != 0 ? group : G_MAXUINT;
      g_array_append_val (keys, key);
    }

  return keys;
}

/**
 * sig_lanes_new:
 * @standings: the standings of a data set
 * @order: in which order lanes stand
 *
 * Returns: (transfer full): the lanes of the data set
 */
SigLanes *
sig_lanes_new (SigStandings *standings,
               SigLaneOrder  order)
{
  SigLanes *self;
  g_autoptr(GArray) keys = NULL;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);

  self = g_object_new (SIG_TYPE_LANES, NULL);
  self->dataset = g_object_ref (sig_standings_get_dataset (standings));
  self->lanes = g_ptr_array_new_with_free_func (free_lane);
  self->indices = g_hash_table_new (NULL, NULL);

  keys = create_keys (standings);
  g_array_sort_with_data (keys, compare_keys, GINT_TO_POINTER (order));

  g_ptr_array_add (self->lanes, create_common_lane (self->dataset));
  for (guint i = 0; i < keys->len; i++)
    {
      SigLane *lane = g_array_index (keys, SortKey, i).lane;

      g_ptr_array_add (self->lanes, lane);
      g_hash_table_insert (self->indices, lane->party, GUINT_TO_POINTER (self->lanes->len));
      self->n_empty += lane->events->len == 0 ? 1 : 0;
    }

  return self;
}

/**
 * sig_lanes_get_n:
 * @self: lanes
 *
 * Returns: how many there are: the common frame, those with events and those without
 */
guint
sig_lanes_get_n (SigLanes *self)
{
  g_return_val_if_fail (SIG_IS_LANES (self), 0);

  return self->lanes->len;
}

/**
 * sig_lanes_get:
 * @self: lanes
 * @index: below sig_lanes_get_n(); 0 is the common frame, the lanes without events stand at the end
 *
 * Returns: (transfer none): the lane
 */
const SigLane *
sig_lanes_get (SigLanes *self,
               guint     index)
{
  g_return_val_if_fail (SIG_IS_LANES (self), NULL);
  g_return_val_if_fail (index < self->lanes->len, NULL);

  return g_ptr_array_index (self->lanes, index);
}

/**
 * sig_lanes_get_n_empty:
 * @self: lanes
 *
 * Returns: how many lanes at the end have no events
 */
guint
sig_lanes_get_n_empty (SigLanes *self)
{
  g_return_val_if_fail (SIG_IS_LANES (self), 0);

  return self->n_empty;
}

/**
 * sig_lanes_find:
 * @self: lanes
 * @party: a party
 *
 * Returns: the index of its lane, or -1 when it has none
 */
int
sig_lanes_find (SigLanes *self,
                SigParty *party)
{
  g_return_val_if_fail (SIG_IS_LANES (self), -1);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->indices, party)) - 1;
}
