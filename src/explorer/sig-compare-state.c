/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-state.h"

#include <string.h>

struct _SigCompareState
{
  GObject  parent_instance;

  char    *baseline;
  gboolean differences_only;
  GStrv    pins;
  GStrv    folded;
};

G_DEFINE_FINAL_TYPE (SigCompareState, sig_compare_state, G_TYPE_OBJECT)

enum
{
  PROP_BASELINE = 1,
  PROP_DIFFERENCES_ONLY,
  PROP_PINS,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sig_compare_state_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigCompareState *self = SIG_COMPARE_STATE (object);

  switch (prop_id)
    {
    case PROP_BASELINE:
      g_value_set_string (value, self->baseline);
      break;
    case PROP_DIFFERENCES_ONLY:
      g_value_set_boolean (value, self->differences_only);
      break;
    case PROP_PINS:
      g_value_set_boxed (value, self->pins);
      break;
    case PROP_FOLDED:
      g_value_set_boxed (value, self->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_compare_state_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigCompareState *self = SIG_COMPARE_STATE (object);

  switch (prop_id)
    {
    case PROP_BASELINE:
      sig_compare_state_set_baseline (self, g_value_get_string (value));
      break;
    case PROP_DIFFERENCES_ONLY:
      sig_compare_state_set_differences_only (self, g_value_get_boolean (value));
      break;
    case PROP_PINS:
      sig_compare_state_set_pins (self, g_value_get_boxed (value));
      break;
    case PROP_FOLDED:
      sig_compare_state_set_folded (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_compare_state_finalize (GObject *object)
{
  SigCompareState *self = SIG_COMPARE_STATE (object);

  g_free (self->baseline);
  g_strfreev (self->pins);
  g_strfreev (self->folded);

  G_OBJECT_CLASS (sig_compare_state_parent_class)->finalize (object);
}

static void
sig_compare_state_class_init (SigCompareStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_compare_state_get_property;
  object_class->set_property = sig_compare_state_set_property;
  object_class->finalize = sig_compare_state_finalize;

  /**
   * SigCompareState:baseline:
   *
   * What all is held against: %SIG_BASELINE_FIRST for the first that is collected, %SIG_BASELINE_NONE,
   * %SIG_BASELINE_TEMPLATE, or the address of an agreement.
   */
  properties[PROP_BASELINE] = g_param_spec_string ("baseline", NULL, NULL, SIG_BASELINE_FIRST, writable);

  /**
   * SigCompareState:differences-only:
   *
   * Whether only rows are shown in which something differs.
   */
  properties[PROP_DIFFERENCES_ONLY] = g_param_spec_boolean ("differences-only", NULL, NULL, FALSE, writable);

  /**
   * SigCompareState:pins:
   *
   * What is pinned: "ROW" for a row of the comparison, "ROW@ID" for what one agreement says there.
   */
  properties[PROP_PINS] = g_param_spec_boxed ("pins", NULL, NULL, G_TYPE_STRV, writable);

  /**
   * SigCompareState:folded:
   *
   * The topics of the comparison whose rows are hidden.
   */
  properties[PROP_FOLDED] = g_param_spec_boxed ("folded", NULL, NULL, G_TYPE_STRV, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_compare_state_init (SigCompareState *self)
{
  self->baseline = g_strdup (SIG_BASELINE_FIRST);
  self->pins = g_new0 (char *, 1);
  self->folded = g_new0 (char *, 1);
}

/**
 * sig_compare_state_new:
 *
 * Returns: (transfer full): the state of a comparison that nobody has touched
 */
SigCompareState *
sig_compare_state_new (void)
{
  return g_object_new (SIG_TYPE_COMPARE_STATE, NULL);
}

/**
 * sig_compare_state_get_baseline:
 * @self: the state
 *
 * Returns: (transfer none): what all is held against, as #SigCompareState:baseline says it
 */
const char *
sig_compare_state_get_baseline (SigCompareState *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_STATE (self), NULL);

  return self->baseline;
}

/**
 * sig_compare_state_set_baseline:
 * @self: the state
 * @baseline: (nullable): as #SigCompareState:baseline says it; %NULL for the first
 *
 * Sets what all is held against.
 */
void
sig_compare_state_set_baseline (SigCompareState *self,
                                const char      *baseline)
{
  g_return_if_fail (SIG_IS_COMPARE_STATE (self));

  if (g_set_str (&self->baseline, baseline != NULL ? baseline : SIG_BASELINE_FIRST))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BASELINE]);
}

/**
 * sig_compare_state_get_differences_only:
 * @self: the state
 *
 * Returns: whether only rows are shown in which something differs
 */
gboolean
sig_compare_state_get_differences_only (SigCompareState *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_STATE (self), FALSE);

  return self->differences_only;
}

/**
 * sig_compare_state_set_differences_only:
 * @self: the state
 * @differences_only: whether only rows shall be shown in which something differs
 *
 * Sets whether what is alike is left out.
 */
void
sig_compare_state_set_differences_only (SigCompareState *self,
                                        gboolean         differences_only)
{
  g_return_if_fail (SIG_IS_COMPARE_STATE (self));

  if (self->differences_only == differences_only)
    return;

  self->differences_only = differences_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIFFERENCES_ONLY]);
}

/**
 * sig_compare_state_get_pins:
 * @self: the state
 *
 * Returns: (transfer none): what is pinned, in the order in which it was, ended by %NULL
 */
const char *const *
sig_compare_state_get_pins (SigCompareState *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_STATE (self), NULL);

  return (const char *const *) self->pins;
}

static void
set_list (SigCompareState   *self,
          GStrv             *list,
          const char *const *strings,
          guint              prop_id)
{
  GStrv before = *list;

  if (g_strv_equal ((const char *const *) before, strings))
    return;

  *list = g_strdupv ((GStrv) strings);
  g_strfreev (before);
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* The list without a string, or with it at the end. */
static GStrv
with (const char *const *list,
      const char        *string,
      gboolean           wanted)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; list[i] != NULL; i++)
    if (!g_str_equal (list[i], string))
      g_strv_builder_add (builder, list[i]);
  if (wanted)
    g_strv_builder_add (builder, string);

  return g_strv_builder_end (builder);
}

/**
 * sig_compare_state_set_pins:
 * @self: the state
 * @pins: as #SigCompareState:pins says it, ended by %NULL
 *
 * Sets what is pinned.
 */
void
sig_compare_state_set_pins (SigCompareState   *self,
                            const char *const *pins)
{
  g_return_if_fail (SIG_IS_COMPARE_STATE (self));
  g_return_if_fail (pins != NULL);

  set_list (self, &self->pins, pins, PROP_PINS);
}

/**
 * sig_compare_state_is_pinned:
 * @self: the state
 * @pin: the name of a row or cell
 *
 * Returns: whether just this is pinned
 */
gboolean
sig_compare_state_is_pinned (SigCompareState *self,
                             const char      *pin)
{
  g_return_val_if_fail (SIG_IS_COMPARE_STATE (self), FALSE);
  g_return_val_if_fail (pin != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->pins, pin);
}

/**
 * sig_compare_state_toggle_pin:
 * @self: the state
 * @pin: the name of a row or cell
 *
 * Pins it, or takes the pin out.
 */
void
sig_compare_state_toggle_pin (SigCompareState *self,
                              const char      *pin)
{
  g_auto(GStrv) pins = NULL;

  g_return_if_fail (SIG_IS_COMPARE_STATE (self));
  g_return_if_fail (pin != NULL);

  pins = with (sig_compare_state_get_pins (self), pin, !sig_compare_state_is_pinned (self, pin));
  sig_compare_state_set_pins (self, (const char *const *) pins);
}

/**
 * sig_compare_state_get_folded:
 * @self: the state
 *
 * Returns: (transfer none): the topics whose rows are hidden, ended by %NULL
 */
const char *const *
sig_compare_state_get_folded (SigCompareState *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_STATE (self), NULL);

  return (const char *const *) self->folded;
}

/**
 * sig_compare_state_set_folded:
 * @self: the state
 * @folded: ids of topics, ended by %NULL
 *
 * Sets which topics have their rows hidden.
 */
void
sig_compare_state_set_folded (SigCompareState   *self,
                              const char *const *folded)
{
  g_return_if_fail (SIG_IS_COMPARE_STATE (self));
  g_return_if_fail (folded != NULL);

  set_list (self, &self->folded, folded, PROP_FOLDED);
}

/**
 * sig_compare_state_fold:
 * @self: the state
 * @topic: the id of a topic
 * @folded: whether its rows shall be hidden
 *
 * Hides the rows of a topic, or shows them.
 */
void
sig_compare_state_fold (SigCompareState *self,
                        const char      *topic,
                        gboolean         folded)
{
  g_auto(GStrv) topics = NULL;

  g_return_if_fail (SIG_IS_COMPARE_STATE (self));
  g_return_if_fail (topic != NULL);

  if (g_strv_contains (sig_compare_state_get_folded (self), topic) == folded)
    return;

  topics = with (sig_compare_state_get_folded (self), topic, folded);
  sig_compare_state_set_folded (self, (const char *const *) topics);
}

/* The name of a row may belong to an agreement that is collected later; that of a cell names its own. */
static gboolean
is_alive (SigDataset *dataset,
          const char *pin)
{
  const char *at = strrchr (pin, '@');

  return at == NULL || sig_dataset_lookup (dataset, at + 1) != NULL;
}

/**
 * sig_compare_state_prune:
 * @self: the state
 * @dataset: a data set
 *
 * Forgets what @dataset does not have.
 */
void
sig_compare_state_prune (SigCompareState *self,
                         SigDataset      *dataset)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) pins = NULL;

  g_return_if_fail (SIG_IS_COMPARE_STATE (self));
  g_return_if_fail (SIG_IS_DATASET (dataset));

  for (guint i = 0; self->pins[i] != NULL; i++)
    if (is_alive (dataset, self->pins[i]))
      g_strv_builder_add (builder, self->pins[i]);
  pins = g_strv_builder_end (builder);
  sig_compare_state_set_pins (self, (const char *const *) pins);

  if (strchr (self->baseline, '/') != NULL && sig_dataset_lookup_address (dataset, self->baseline) == NULL)
    sig_compare_state_set_baseline (self, SIG_BASELINE_FIRST);
}
