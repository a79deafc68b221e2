/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-what-if.h"

#include <string.h>

struct _SigWhatIf
{
  GObject           parent_instance;

  SigWithdrawal    *withdrawal;
  SigContributions *contributions;   /* NULL without a data set */
  SigDay            day;
  SigScenario      *scenario;        /* made when asked for, dropped with what it was made from */
};

G_DEFINE_FINAL_TYPE (SigWhatIf, sig_what_if, G_TYPE_OBJECT)

enum
{
  PROP_WITHDRAWAL = 1,
  PROP_IDS,
  PROP_SCENARIO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
drop_scenario (SigWhatIf *self)
{
  g_clear_object (&self->scenario);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCENARIO]);
}

static void
set_ids (SigWhatIf         *self,
         const char *const *ids)
{
  g_autoptr(SigWithdrawal) withdrawal = sig_withdrawal_new (ids);

  sig_what_if_set_withdrawal (self, withdrawal);
}

static void
sig_what_if_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SigWhatIf *self = SIG_WHAT_IF (object);

  switch (prop_id)
    {
    case PROP_WITHDRAWAL:
      g_value_set_boxed (value, self->withdrawal);
      break;
    case PROP_IDS:
      g_value_set_boxed (value, sig_what_if_get_ids (self));
      break;
    case PROP_SCENARIO:
      g_value_set_object (value, sig_what_if_get_scenario (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_what_if_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SigWhatIf *self = SIG_WHAT_IF (object);

  switch (prop_id)
    {
    case PROP_WITHDRAWAL:
      sig_what_if_set_withdrawal (self, g_value_get_boxed (value));
      break;
    case PROP_IDS:
      set_ids (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_what_if_finalize (GObject *object)
{
  SigWhatIf *self = SIG_WHAT_IF (object);

  g_clear_object (&self->scenario);
  g_clear_object (&self->contributions);
  g_clear_pointer (&self->withdrawal, sig_withdrawal_unref);

  G_OBJECT_CLASS (sig_what_if_parent_class)->finalize (object);
}

static void
sig_what_if_class_init (SigWhatIfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_what_if_get_property;
  object_class->set_property = sig_what_if_set_property;
  object_class->finalize = sig_what_if_finalize;

  /**
   * SigWhatIf:withdrawal:
   *
   * Who is taken out; never %NULL.
   */
  properties[PROP_WITHDRAWAL] = g_param_spec_boxed ("withdrawal", NULL, NULL, SIG_TYPE_WITHDRAWAL, writable);

  /**
   * SigWhatIf:ids:
   *
   * The same as ids, for settings.
   */
  properties[PROP_IDS] = g_param_spec_boxed ("ids", NULL, NULL, G_TYPE_STRV, writable);

  /**
   * SigWhatIf:scenario:
   *
   * What is there, what remains and what is lost on the shared date; %NULL without a data set.
   */
  properties[PROP_SCENARIO] =
    g_param_spec_object ("scenario", NULL, NULL, SIG_TYPE_SCENARIO, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_what_if_init (SigWhatIf *self)
{
  self->withdrawal = sig_withdrawal_new (NULL);
  self->day = SIG_NO_DAY;
}

/**
 * sig_what_if_new:
 *
 * Returns: (transfer full): a what-if without a data set, in which nobody is out
 */
SigWhatIf *
sig_what_if_new (void)
{
  return g_object_new (SIG_TYPE_WHAT_IF, NULL);
}

/**
 * sig_what_if_get_withdrawal:
 * @self: a what-if
 *
 * Returns: (transfer none): who is out; whoever holds on to it can bring it back, for a set never changes
 */
SigWithdrawal *
sig_what_if_get_withdrawal (SigWhatIf *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF (self), NULL);

  return self->withdrawal;
}

/**
 * sig_what_if_set_withdrawal:
 * @self: a what-if
 * @withdrawal: (nullable): who shall be out; %NULL for nobody
 *
 * Takes these out, and puts all others back.
 */
void
sig_what_if_set_withdrawal (SigWhatIf     *self,
                            SigWithdrawal *withdrawal)
{
  g_autoptr(SigWithdrawal) wanted = NULL;

  g_return_if_fail (SIG_IS_WHAT_IF (self));

  wanted = withdrawal != NULL ? sig_withdrawal_ref (withdrawal) : sig_withdrawal_new (NULL);
  if (sig_withdrawal_equal (self->withdrawal, wanted))
    return;

  sig_withdrawal_unref (self->withdrawal);
  self->withdrawal = g_steal_pointer (&wanted);
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WITHDRAWAL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IDS]);
  drop_scenario (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * sig_what_if_get_ids:
 * @self: a what-if
 *
 * Returns: (transfer none): the ids of who is out, ended by %NULL
 */
const char *const *
sig_what_if_get_ids (SigWhatIf *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF (self), NULL);

  return sig_withdrawal_get_ids (self->withdrawal);
}

/**
 * sig_what_if_is_empty:
 * @self: a what-if
 *
 * Returns: whether nobody is out
 */
gboolean
sig_what_if_is_empty (SigWhatIf *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF (self), TRUE);

  return sig_withdrawal_is_empty (self->withdrawal);
}

/**
 * sig_what_if_has:
 * @self: a what-if
 * @id: the id of a party, of an agreement, or PARTY/AGREEMENT
 *
 * Returns: whether just that is out
 */
gboolean
sig_what_if_has (SigWhatIf  *self,
                 const char *id)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return sig_withdrawal_has (self->withdrawal, id);
}

/**
 * sig_what_if_withdraw:
 * @self: a what-if
 * @id: the id of a party, of an agreement, or PARTY/AGREEMENT
 * @wanted: whether it shall be out; otherwise it is put back
 *
 * Takes one out, or puts it back.
 */
void
sig_what_if_withdraw (SigWhatIf  *self,
                      const char *id,
                      gboolean    wanted)
{
  g_autoptr(SigWithdrawal) withdrawal = NULL;

  g_return_if_fail (SIG_IS_WHAT_IF (self));
  g_return_if_fail (id != NULL);

  withdrawal = sig_withdrawal_with (self->withdrawal, id, wanted);
  sig_what_if_set_withdrawal (self, withdrawal);
}

/**
 * sig_what_if_get_scenario:
 * @self: a what-if
 *
 * Returns: (transfer none) (nullable): what is there, what remains and what is lost; %NULL without a data set
 */
SigScenario *
sig_what_if_get_scenario (SigWhatIf *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF (self), NULL);

  if (self->scenario == NULL && self->contributions != NULL)
    self->scenario = sig_scenario_new (self->contributions, self->day, self->withdrawal);

  return self->scenario;
}

/**
 * sig_what_if_is_out:
 * @self: a what-if with a data set
 * @party: a party of it
 *
 * Returns: whether @party is out, by itself or because nothing that it has signed remains
 */
gboolean
sig_what_if_is_out (SigWhatIf *self,
                    SigParty  *party)
{
  SigScenario *scenario;

  g_return_val_if_fail (SIG_IS_WHAT_IF (self), FALSE);
  g_return_val_if_fail (SIG_IS_PARTY (party), FALSE);

  if (sig_withdrawal_is_empty (self->withdrawal))
    return FALSE;
  if (sig_withdrawal_has (self->withdrawal, sig_record_get_id (SIG_RECORD (party))))
    return TRUE;

  scenario = sig_what_if_get_scenario (self);

  return scenario != NULL &&
         sig_scenario_count_agreements_of (scenario, party, SIG_SCENARIO_BEFORE) > 0 &&
         sig_scenario_count_agreements_of (scenario, party, SIG_SCENARIO_AFTER) == 0;
}

/**
 * sig_what_if_follow:
 * @self: a what-if
 * @contributions: (nullable): what each party of the data set brings in; %NULL without a data set
 * @day: the shared date
 *
 * Says what it is worked out from; the explorer does so.
 */
void
sig_what_if_follow (SigWhatIf        *self,
                    SigContributions *contributions,
                    SigDay            day)
{
  g_return_if_fail (SIG_IS_WHAT_IF (self));
  g_return_if_fail (contributions == NULL || SIG_IS_CONTRIBUTIONS (contributions));

  g_set_object (&self->contributions, contributions);
  self->day = day;
  drop_scenario (self);
}

/**
 * sig_what_if_set_day:
 * @self: a what-if
 * @day: the shared date
 *
 * Sets the day on which they are out; the explorer does so.
 */
void
sig_what_if_set_day (SigWhatIf *self,
                     SigDay     day)
{
  g_return_if_fail (SIG_IS_WHAT_IF (self));

  if (self->day == day)
    return;

  self->day = day;
  drop_scenario (self);
}

/* "PARTY", "AGREEMENT" or "PARTY/AGREEMENT". */
static gboolean
is_alive (SigDataset *dataset,
          const char *id)
{
  const char *slash = strchr (id, '/');
  g_autofree char *party = NULL;

  if (slash == NULL)
    return sig_dataset_lookup_party (dataset, id) != NULL || sig_dataset_lookup_agreement (dataset, id) != NULL;

  party = g_strndup (id, (gsize) (slash - id));

  return sig_dataset_lookup_party (dataset, party) != NULL && sig_dataset_lookup_agreement (dataset, slash + 1) != NULL;
}

/**
 * sig_what_if_prune:
 * @self: a what-if
 * @dataset: the data set that is shown from now on
 *
 * Forgets who is out and is not in @dataset.
 */
void
sig_what_if_prune (SigWhatIf  *self,
                   SigDataset *dataset)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) alive = NULL;
  const char *const *ids;

  g_return_if_fail (SIG_IS_WHAT_IF (self));
  g_return_if_fail (SIG_IS_DATASET (dataset));

  ids = sig_what_if_get_ids (self);
  for (guint i = 0; ids[i] != NULL; i++)
    if (is_alive (dataset, ids[i]))
      g_strv_builder_add (builder, ids[i]);

  alive = g_strv_builder_end (builder);
  set_ids (self, (const char *const *) alive);
}

/**
 * sig_what_if_take:
 * @self: a what-if
 * @objects: an array that frees its elements
 *
 * Gives away what holds the data set, to be let go in a thread; sig_what_if_follow() is to be called next.
 */
void
sig_what_if_take (SigWhatIf *self,
                  GPtrArray *objects)
{
  g_return_if_fail (SIG_IS_WHAT_IF (self));
  g_return_if_fail (objects != NULL);

  if (self->scenario != NULL)
    g_ptr_array_add (objects, g_steal_pointer (&self->scenario));
  if (self->contributions != NULL)
    g_ptr_array_add (objects, g_steal_pointer (&self->contributions));
}
