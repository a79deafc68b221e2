/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-explorer-private.h"

#include "sig-release.h"

G_DEFINE_FINAL_TYPE (SigExplorer, sig_explorer, G_TYPE_OBJECT)

enum
{
  PROP_DATASET = 1,
  PROP_DATE,
  PROP_COLOUR_BY,
  PROP_COLOURING,
  PROP_FILTER,
  PROP_SELECTION,
  PROP_COLLECTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
drop_colouring (SigExplorer *self)
{
  g_clear_object (&self->colouring);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLOURING]);
}

static SigDay
get_last_day (SigDataset *dataset)
{
  return sig_date_get_last_day (sig_dataset_get_as_of (dataset));
}

static void
sig_explorer_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SigExplorer *self = SIG_EXPLORER (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;
    case PROP_DATE:
      g_value_set_int (value, self->date);
      break;
    case PROP_COLOUR_BY:
      g_value_set_string (value, self->colour_by);
      break;
    case PROP_COLOURING:
      g_value_set_object (value, sig_explorer_get_colouring (self));
      break;
    case PROP_FILTER:
      g_value_set_boxed (value, self->filter);
      break;
    case PROP_SELECTION:
      g_value_set_string (value, self->selection);
      break;
    case PROP_COLLECTION:
      g_value_set_boxed (value, self->collection);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_explorer_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SigExplorer *self = SIG_EXPLORER (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      sig_explorer_set_dataset (self, g_value_get_object (value));
      break;
    case PROP_DATE:
      sig_explorer_set_date (self, g_value_get_int (value));
      break;
    case PROP_COLOUR_BY:
      sig_explorer_set_colour_by (self, g_value_get_string (value));
      break;
    case PROP_FILTER:
      sig_explorer_set_filter (self, g_value_get_boxed (value));
      break;
    case PROP_SELECTION:
      sig_explorer_set_selection (self, g_value_get_string (value));
      break;
    case PROP_COLLECTION:
      sig_explorer_set_collection (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_explorer_finalize (GObject *object)
{
  SigExplorer *self = SIG_EXPLORER (object);

  g_clear_object (&self->colouring);
  g_clear_object (&self->standings);
  g_clear_object (&self->dataset);
  g_clear_pointer (&self->colour_by, g_free);
  g_clear_pointer (&self->filter, sig_filter_unref);
  g_clear_pointer (&self->selection, g_free);
  g_clear_pointer (&self->collection, g_strfreev);
  g_clear_object (&self->what_if);
  g_clear_object (&self->compare_state);
  g_clear_object (&self->coverage_state);

  G_OBJECT_CLASS (sig_explorer_parent_class)->finalize (object);
}

static void
sig_explorer_class_init (SigExplorerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_explorer_get_property;
  object_class->set_property = sig_explorer_set_property;
  object_class->finalize = sig_explorer_finalize;

  /**
   * SigExplorer:dataset:
   *
   * The data set that is shown, or %NULL before there is one.
   */
  properties[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, SIG_TYPE_DATASET, writable);

  /**
   * SigExplorer:date:
   *
   * The shared date, a #SigDay: what is shown is the state on that day.
   */
  properties[PROP_DATE] = g_param_spec_int ("date", NULL, NULL, SIG_NO_DAY, G_MAXINT, SIG_NO_DAY, writable);

  /**
   * SigExplorer:colour-by:
   *
   * The name of the colouring, one of sig_colouring_list_names().
   */
  properties[PROP_COLOUR_BY] = g_param_spec_string ("colour-by", NULL, NULL, "status", writable);

  /**
   * SigExplorer:colouring:
   *
   * The parties in the classes of the legend on the shared date; %NULL without a data set.
   */
  properties[PROP_COLOURING] = g_param_spec_object ("colouring", NULL, NULL, SIG_TYPE_COLOURING, readable);

  /**
   * SigExplorer:filter:
   *
   * Which parties are meant; what does not match is dimmed.
   */
  properties[PROP_FILTER] = g_param_spec_boxed ("filter", NULL, NULL, SIG_TYPE_FILTER, writable);

  /**
   * SigExplorer:selection:
   *
   * The address of what is selected, or %NULL.
   */
  properties[PROP_SELECTION] = g_param_spec_string ("selection", NULL, NULL, NULL, writable);

  /**
   * SigExplorer:collection:
   *
   * The ids of the agreements collected for comparison, in order.
   */
  properties[PROP_COLLECTION] = g_param_spec_boxed ("collection", NULL, NULL, G_TYPE_STRV, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_explorer_init (SigExplorer *self)
{
  self->colour_by = g_strdup ("status");
  self->filter = sig_filter_new ();
  self->collection = g_new0 (char *, 1);
  self->what_if = sig_what_if_new ();
  self->compare_state = sig_compare_state_new ();
  self->coverage_state = sig_coverage_state_new ();
}

/**
 * sig_explorer_new:
 *
 * Returns: (transfer full): an explorer without a data set
 */
SigExplorer *
sig_explorer_new (void)
{
  return g_object_new (SIG_TYPE_EXPLORER, NULL);
}

/**
 * sig_explorer_get_dataset:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the data set
 */
SigDataset *
sig_explorer_get_dataset (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->dataset;
}

static gboolean
is_same_set (SigDataset *a,
             SigDataset *b)
{
  return a != NULL && b != NULL && g_str_equal (sig_dataset_get_id (a), sig_dataset_get_id (b));
}

/* The date follows the end of the record where it stood there; elsewhere the day that was chosen stays. */
static SigDay
choose_date (SigExplorer *self,
             SigDataset  *before)
{
  if (self->date == SIG_NO_DAY || !is_same_set (before, self->dataset) || self->date == get_last_day (before))
    return get_last_day (self->dataset);

  return MIN (self->date, get_last_day (self->dataset));
}

static void
drop_dead_ids (SigExplorer *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) alive = NULL;
  g_autoptr(SigFilter) filter = NULL;

  for (guint i = 0; self->collection[i] != NULL; i++)
    if (sig_dataset_lookup (self->dataset, self->collection[i]) != NULL)
      g_strv_builder_add (builder, self->collection[i]);
  alive = g_strv_builder_end (builder);
  sig_explorer_set_collection (self, (const char *const *) alive);
  sig_what_if_prune (self->what_if, self->dataset);
  sig_compare_state_prune (self->compare_state, self->dataset);

  if (self->selection != NULL && sig_explorer_get_selected (self) == NULL)
    sig_explorer_set_selection (self, NULL);

  /* An id that nobody has would dim everything, and no chip would show it to take it away. */
  filter = sig_filter_prune (self->filter, self->dataset);
  sig_explorer_set_filter (self, filter);
}

/* Takes everything that holds the data set that was shown. */
static GPtrArray *
take_shown (SigExplorer *self)
{
  GPtrArray *objects = g_ptr_array_new_with_free_func (g_object_unref);

  sig_what_if_take (self->what_if, objects);
  if (self->colouring != NULL)
    g_ptr_array_add (objects, g_steal_pointer (&self->colouring));
  if (self->standings != NULL)
    g_ptr_array_add (objects, g_steal_pointer (&self->standings));
  if (self->dataset != NULL)
    g_ptr_array_add (objects, g_steal_pointer (&self->dataset));

  return objects;
}

/* Takes a data set, with what was worked out of it. */
static void
take_dataset (SigExplorer      *self,
              SigContributions *contributions)
{
  SigDataset *before = self->dataset;
  GPtrArray *shown = take_shown (self);

  g_object_freeze_notify (G_OBJECT (self));
  g_object_freeze_notify (G_OBJECT (self->what_if));

  if (contributions != NULL)
    {
      self->standings = g_object_ref (sig_contributions_get_standings (contributions));
      self->dataset = g_object_ref (sig_standings_get_dataset (self->standings));
      if (!sig_colouring_is_name (self->dataset, self->colour_by))
        sig_explorer_set_colour_by (self, "status");
      sig_explorer_set_date (self, choose_date (self, before));
      drop_dead_ids (self);
    }
  sig_what_if_follow (self->what_if, contributions, self->date);
  drop_colouring (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);

  g_object_thaw_notify (G_OBJECT (self));
  g_object_thaw_notify (G_OBJECT (self->what_if));
  sig_release_in_thread (shown);
}

/**
 * sig_explorer_show:
 * @self: an explorer
 * @contributions: (nullable): what the parties of a data set bring in, or %NULL for none
 *
 * Shows the data set of @contributions in one step. What is selected, collected and taken out stays as far as it has it;
 * the date stays when it is a version of the same set. It costs the main loop little, as what is worked out of a whole set
 * is made already: a thread can do that (sig_data_load_async()).
 */
void
sig_explorer_show (SigExplorer      *self,
                   SigContributions *contributions)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (contributions == NULL || SIG_IS_CONTRIBUTIONS (contributions));

  if (contributions != NULL && self->standings == sig_contributions_get_standings (contributions))
    return;
  if (contributions == NULL && self->standings == NULL)
    return;

  take_dataset (self, contributions);
}

/**
 * sig_explorer_set_dataset:
 * @self: an explorer
 * @dataset: (nullable): a data set
 *
 * Shows @dataset, as sig_explorer_show() does. Its standings and contributions are worked out first, which for a large
 * set takes longer than a frame.
 */
void
sig_explorer_set_dataset (SigExplorer *self,
                          SigDataset  *dataset)
{
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigContributions) contributions = NULL;

  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (dataset == NULL || SIG_IS_DATASET (dataset));

  if (self->dataset == dataset)
    return;

  if (dataset != NULL)
    {
      standings = sig_standings_new (dataset);
      contributions = sig_contributions_new (standings);
    }
  sig_explorer_show (self, contributions);
}

/**
 * sig_explorer_get_standings:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): where the parties of the data set stand on any day; %NULL without a data set
 */
SigStandings *
sig_explorer_get_standings (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->standings;
}

/**
 * sig_explorer_get_date:
 * @self: an explorer
 *
 * Returns: the shared date
 */
SigDay
sig_explorer_get_date (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), SIG_NO_DAY);

  return self->date;
}

/**
 * sig_explorer_set_date:
 * @self: an explorer
 * @date: a day
 *
 * Sets the shared date.
 */
void
sig_explorer_set_date (SigExplorer *self,
                       SigDay       date)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (date >= SIG_NO_DAY);

  if (self->date == date)
    return;

  self->date = date;
  drop_colouring (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
  sig_what_if_set_day (self->what_if, date);
}

/**
 * sig_explorer_get_colour_by:
 * @self: an explorer
 *
 * Returns: (transfer none): the name of the colouring
 */
const char *
sig_explorer_get_colour_by (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->colour_by;
}

/**
 * sig_explorer_set_colour_by:
 * @self: an explorer
 * @name: one of sig_colouring_list_names(); any other is taken as "status" once there is a data set
 *
 * Sets what the tiles are coloured by.
 */
void
sig_explorer_set_colour_by (SigExplorer *self,
                            const char  *name)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (name != NULL);

  if (self->dataset != NULL && !sig_colouring_is_name (self->dataset, name))
    name = "status";
  if (!g_set_str (&self->colour_by, name))
    return;

  drop_colouring (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLOUR_BY]);
}

/**
 * sig_explorer_get_colouring:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the classes of the legend on the shared date; %NULL without a data set
 */
SigColouring *
sig_explorer_get_colouring (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  if (self->colouring == NULL && self->standings != NULL)
    self->colouring = sig_colouring_new (self->standings, self->colour_by, self->date);

  return self->colouring;
}

/**
 * sig_explorer_get_filter:
 * @self: an explorer
 *
 * Returns: (transfer none): the filter
 */
SigFilter *
sig_explorer_get_filter (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->filter;
}

/**
 * sig_explorer_set_filter:
 * @self: an explorer
 * @filter: a filter
 *
 * Sets which parties are meant.
 */
void
sig_explorer_set_filter (SigExplorer *self,
                         SigFilter   *filter)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (filter != NULL);

  if (sig_filter_equal (self->filter, filter))
    return;

  sig_filter_unref (self->filter);
  self->filter = sig_filter_ref (filter);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

/**
 * sig_explorer_get_selection:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the address of what is selected
 */
const char *
sig_explorer_get_selection (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->selection;
}

/**
 * sig_explorer_set_selection:
 * @self: an explorer
 * @address: (nullable): an address, or %NULL for nothing
 *
 * Selects what stands at @address, everywhere.
 */
void
sig_explorer_set_selection (SigExplorer *self,
                            const char  *address)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));

  if (g_set_str (&self->selection, address))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

/**
 * sig_explorer_get_collection:
 * @self: an explorer
 *
 * Returns: (transfer none): the ids collected for comparison, in order, ended by %NULL
 */
const char *const *
sig_explorer_get_collection (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return (const char *const *) self->collection;
}

/**
 * sig_explorer_set_collection:
 * @self: an explorer
 * @ids: ids of agreements, ended by %NULL
 *
 * Sets what is collected for comparison.
 */
void
sig_explorer_set_collection (SigExplorer       *self,
                             const char *const *ids)
{
  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (ids != NULL);

  if (g_strv_equal ((const char *const *) self->collection, ids))
    return;

  g_strfreev (self->collection);
  self->collection = g_strdupv ((GStrv) ids);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLLECTION]);
}
