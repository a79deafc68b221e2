/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-state.h"

#include <string.h>

struct _SigCoverageState
{
  GObject  parent_instance;

  char    *view;
  char    *topic;
};

G_DEFINE_FINAL_TYPE (SigCoverageState, sig_coverage_state, G_TYPE_OBJECT)

enum
{
  PROP_VIEW = 1,
  PROP_TOPIC,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sig_coverage_state_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  SigCoverageState *self = SIG_COVERAGE_STATE (object);

  switch (prop_id)
    {
    case PROP_VIEW:
      g_value_set_string (value, self->view);
      break;
    case PROP_TOPIC:
      g_value_set_string (value, self->topic);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_coverage_state_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  SigCoverageState *self = SIG_COVERAGE_STATE (object);

  switch (prop_id)
    {
    case PROP_VIEW:
      sig_coverage_state_set_view (self, g_value_get_string (value));
      break;
    case PROP_TOPIC:
      sig_coverage_state_set_topic (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_coverage_state_finalize (GObject *object)
{
  SigCoverageState *self = SIG_COVERAGE_STATE (object);

  g_free (self->view);
  g_free (self->topic);

  G_OBJECT_CLASS (sig_coverage_state_parent_class)->finalize (object);
}

static void
sig_coverage_state_class_init (SigCoverageStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_coverage_state_get_property;
  object_class->set_property = sig_coverage_state_set_property;
  object_class->finalize = sig_coverage_state_finalize;

  /**
   * SigCoverageState:view:
   *
   * The name of the view that is shown: "matrix", "topics" or "money".
   */
  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "matrix", flags);

  /**
   * SigCoverageState:topic:
   *
   * "topic:ID" or "area:ID"; empty for none.
   */
  properties[PROP_TOPIC] = g_param_spec_string ("topic", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_coverage_state_init (SigCoverageState *self)
{
  self->view = g_strdup ("matrix");
  self->topic = g_strdup ("");
}

/**
 * sig_coverage_state_new:
 *
 * Returns: (transfer full): a state that shows the matrix
 */
SigCoverageState *
sig_coverage_state_new (void)
{
  return g_object_new (SIG_TYPE_COVERAGE_STATE, NULL);
}

/**
 * sig_coverage_state_get_view:
 * @self: a state
 *
 * Returns: (transfer none): the name of the view that is shown
 */
const char *
sig_coverage_state_get_view (SigCoverageState *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE_STATE (self), NULL);

  return self->view;
}

/**
 * sig_coverage_state_set_view:
 * @self: a state
 * @view: "matrix", "topics" or "money"; any other changes nothing
 *
 * Sets which view is shown.
 */
void
sig_coverage_state_set_view (SigCoverageState *self,
                             const char       *view)
{
  static const char *const views[] = { "matrix", "topics", "money", NULL };

  g_return_if_fail (SIG_IS_COVERAGE_STATE (self));
  g_return_if_fail (view != NULL);

  if (g_strv_contains (views, view) && g_set_str (&self->view, view))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

/**
 * sig_coverage_state_get_topic:
 * @self: a state
 *
 * Returns: (transfer none): "topic:ID" or "area:ID"; empty for none
 */
const char *
sig_coverage_state_get_topic (SigCoverageState *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE_STATE (self), NULL);

  return self->topic;
}

/**
 * sig_coverage_state_set_topic:
 * @self: a state
 * @topic: "topic:ID" or "area:ID"; empty for none
 *
 * Sets what is read over all agreements.
 */
void
sig_coverage_state_set_topic (SigCoverageState *self,
                              const char       *topic)
{
  g_return_if_fail (SIG_IS_COVERAGE_STATE (self));
  g_return_if_fail (topic != NULL);

  if (g_set_str (&self->topic, topic))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOPIC]);
}

static SigTerm *
find_term (SigDataset  *dataset,
           SigTermKind  kind,
           const char  *id)
{
  SigList *terms = sig_dataset_get_terms (dataset, kind);

  for (guint i = 0; i < sig_list_get_n (terms); i++)
    if (g_str_equal (sig_record_get_id (sig_list_get (terms, i)), id))
      return sig_list_get (terms, i);

  return NULL;
}

/**
 * sig_coverage_state_find_term:
 * @self: a state
 * @dataset: a data set
 *
 * Returns: (transfer none) (nullable): the topic or area of @dataset that is read; %NULL when there is none of that name
 */
SigTerm *
sig_coverage_state_find_term (SigCoverageState *self,
                              SigDataset       *dataset)
{
  g_return_val_if_fail (SIG_IS_COVERAGE_STATE (self), NULL);
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  if (g_str_has_prefix (self->topic, "topic:"))
    return find_term (dataset, SIG_TERM_TOPIC, self->topic + strlen ("topic:"));
  if (g_str_has_prefix (self->topic, "area:"))
    return find_term (dataset, SIG_TERM_AREA, self->topic + strlen ("area:"));

  return NULL;
}
