/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-scenario-private.h"

G_DEFINE_FINAL_TYPE (SigScenario, sig_scenario, G_TYPE_OBJECT)

static void
sig_scenario_finalize (GObject *object)
{
  SigScenario *self = SIG_SCENARIO (object);

  sig_sums_free (self->lost);
  sig_holdings_unref (self->after);
  sig_holdings_unref (self->before);
  sig_out_free (self->out);
  sig_withdrawal_unref (self->withdrawal);
  g_clear_object (&self->contributions);

  G_OBJECT_CLASS (sig_scenario_parent_class)->finalize (object);
}

static void
sig_scenario_class_init (SigScenarioClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_scenario_finalize;
}

static void
sig_scenario_init (SigScenario *self)
{
}

static SigSums *
add_lost_sums (SigScenario *self)
{
  SigSums *lost = sig_sums_new (self->contributions);

  for (guint i = 0; i < self->contributions->entries->len; i++)
    if (self->before->entries[i] && !self->after->entries[i])
      sig_sums_add (lost, self->contributions, &g_array_index (self->contributions->entries, SigEntry, i));

  return lost;
}

/*
 * sig_scenario_state_has:
 * @state: a side of a scenario
 * @before: whether something is there before
 * @after: whether it is there after
 *
 * Returns: whether it is on that side
 */
gboolean
sig_scenario_state_has (SigScenarioState state,
                        gboolean         before,
                        gboolean         after)
{
  switch (state)
    {
    case SIG_SCENARIO_BEFORE:
      return before;
    case SIG_SCENARIO_AFTER:
      return after;
    case SIG_SCENARIO_LOST:
      return before && !after;
    case SIG_N_SCENARIO_STATES:
    default:
      g_assert_not_reached ();
    }
}

/*
 * sig_scenario_get_holdings:
 * @self: a scenario
 * @state: before or after
 *
 * Returns: (transfer none): what is there
 */
const SigHoldings *
sig_scenario_get_holdings (SigScenario      *self,
                           SigScenarioState  state)
{
  g_assert (state != SIG_SCENARIO_LOST);

  return state == SIG_SCENARIO_BEFORE ? self->before : self->after;
}

/*
 * sig_loss_of:
 * @n: how many parties have a part in something, before and after
 * @n_leads: how many lead it
 * @is_less: whether anything else is less after
 *
 * Returns: what it loses
 */
SigLoss
sig_loss_of (const guint *n,
             const guint *n_leads,
             gboolean     is_less)
{
  if (n[SIG_SCENARIO_BEFORE] > 0 && n[SIG_SCENARIO_AFTER] == 0)
    return SIG_LOSS_ONLY_PROVIDER;
  if (n_leads[SIG_SCENARIO_BEFORE] > 0 && n_leads[SIG_SCENARIO_AFTER] == 0)
    return SIG_LOSS_ONLY_LEAD;
  if (n_leads[SIG_SCENARIO_AFTER] < n_leads[SIG_SCENARIO_BEFORE])
    return SIG_LOSS_A_LEAD;
  if (n[SIG_SCENARIO_AFTER] < n[SIG_SCENARIO_BEFORE] || is_less)
    return SIG_LOSS_SOME;

  return SIG_LOSS_NONE;
}

/**
 * sig_scenario_new:
 * @contributions: what a data set has
 * @day: a day
 * @withdrawal: (nullable): who is taken out; %NULL for nobody
 *
 * Works out what remains, in one pass over all claims. What is there before is kept with @contributions for the
 * day that was last asked for, so that another withdrawal on the same day costs less.
 *
 * Returns: (transfer full): the scenario
 */
SigScenario *
sig_scenario_new (SigContributions *contributions,
                  SigDay            day,
                  SigWithdrawal    *withdrawal)
{
  SigScenario *self;

  g_return_val_if_fail (SIG_IS_CONTRIBUTIONS (contributions), NULL);

  self = g_object_new (SIG_TYPE_SCENARIO, NULL);
  self->contributions = g_object_ref (contributions);
  self->day = day;
  self->withdrawal = withdrawal != NULL ? sig_withdrawal_ref (withdrawal) : sig_withdrawal_new (NULL);
  self->out = sig_out_new (contributions, self->withdrawal);
  self->before = sig_holdings_get (contributions, day);
  self->after = sig_withdrawal_is_empty (self->withdrawal)
                  ? sig_holdings_ref (self->before)
                  : sig_holdings_without (self->before, contributions, self->out);
  self->lost = add_lost_sums (self);

  return self;
}

/**
 * sig_scenario_get_contributions:
 * @self: a scenario
 *
 * Returns: (transfer none): what it was made of
 */
SigContributions *
sig_scenario_get_contributions (SigScenario *self)
{
  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);

  return self->contributions;
}

/**
 * sig_scenario_get_dataset:
 * @self: a scenario
 *
 * Returns: (transfer none): its data set
 */
SigDataset *
sig_scenario_get_dataset (SigScenario *self)
{
  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);

  return self->contributions->dataset;
}

/**
 * sig_scenario_get_day:
 * @self: a scenario
 *
 * Returns: its day
 */
SigDay
sig_scenario_get_day (SigScenario *self)
{
  g_return_val_if_fail (SIG_IS_SCENARIO (self), SIG_NO_DAY);

  return self->day;
}

/**
 * sig_scenario_get_withdrawal:
 * @self: a scenario
 *
 * Returns: (transfer none): who is taken out
 */
SigWithdrawal *
sig_scenario_get_withdrawal (SigScenario *self)
{
  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);

  return self->withdrawal;
}

/**
 * sig_scenario_count:
 * @self: a scenario
 * @kind: what to count
 * @state: on which side
 *
 * Returns: how many there are; of what is lost, less those that a withdrawal makes: negative when it makes more areas
 *   that hang on one party than it ends
 */
int
sig_scenario_count (SigScenario      *self,
                    SigCountKind      kind,
                    SigScenarioState  state)
{
  const guint8 *before, *after;
  int n = 0;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), 0);
  g_return_val_if_fail (kind < SIG_N_COUNTS, 0);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, 0);

  before = self->before->flags[kind];
  after = self->after->flags[kind];
  for (guint i = 0; i < self->before->n_flags[kind]; i++)
    if (state == SIG_SCENARIO_LOST && after[i] && !before[i])
      n--;
    else
      n += sig_scenario_state_has (state, before[i], after[i]);

  return n;
}

static guint
get_party_number (SigScenario *self,
                  SigParty    *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->contributions->parties, party));
}

/**
 * sig_scenario_is_withdrawn:
 * @self: a scenario
 * @party: a party
 *
 * Returns: whether it is taken out of all that it is in; not when only some of its agreements are
 */
gboolean
sig_scenario_is_withdrawn (SigScenario *self,
                           SigParty    *party)
{
  guint number;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), FALSE);
  g_return_val_if_fail (SIG_IS_PARTY (party), FALSE);

  number = get_party_number (self, party);

  return number != 0 && self->out->parties[number - 1];
}

/**
 * sig_scenario_count_agreements_of:
 * @self: a scenario
 * @party: a party
 * @state: on which side
 *
 * Returns: in how many agreements that last it stands signed; of them, how many are lost to it
 */
guint
sig_scenario_count_agreements_of (SigScenario      *self,
                                  SigParty         *party,
                                  SigScenarioState  state)
{
  guint number, before, after;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), 0);
  g_return_val_if_fail (SIG_IS_PARTY (party), 0);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, 0);

  number = get_party_number (self, party);
  if (number == 0)
    return 0;

  before = self->before->n_agreements_of[number - 1];
  after = self->after->n_agreements_of[number - 1];

  return state == SIG_SCENARIO_BEFORE ? before : state == SIG_SCENARIO_AFTER ? after : before - after;
}

/**
 * sig_scenario_has_agreement:
 * @self: a scenario
 * @agreement: an agreement
 * @state: on which side
 *
 * Returns: whether it lasts, or is lost
 */
gboolean
sig_scenario_has_agreement (SigScenario      *self,
                            SigAgreement     *agreement,
                            SigScenarioState  state)
{
  guint place;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), FALSE);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), FALSE);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, FALSE);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->contributions->agreements, agreement));

  return place != 0 &&
         sig_scenario_state_has (state, self->before->is_there[place - 1], self->after->is_there[place - 1]);
}

/**
 * sig_scenario_list_agreements:
 * @self: a scenario
 * @state: on which side
 *
 * Returns: (transfer container) (element-type SigAgreement): the agreements that last, or that are lost, in order of signing
 */
GPtrArray *
sig_scenario_list_agreements (SigScenario      *self,
                              SigScenarioState  state)
{
  GPtrArray *agreements;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, NULL);

  agreements = g_ptr_array_new ();
  for (guint i = 0; i < self->contributions->n_agreements; i++)
    if (sig_scenario_state_has (state, self->before->is_there[i], self->after->is_there[i]))
      g_ptr_array_add (agreements, g_array_index (self->contributions->places, SigPlace, i).record);

  return agreements;
}

static SigCoalitionChange
describe_coalition (SigScenario    *self,
                    const SigPlace *place)
{
  SigCoalitionChange change = { SIG_COALITION (place->record), };
  guint n[SIG_N_SCENARIO_STATES];

  for (guint i = place->seats.first; i < place->seats.first + place->seats.n; i++)
    {
      gboolean leads = g_array_index (self->contributions->seats, SigSeat, i).weight == SIG_WEIGHT_LEAD;

      for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
        if (sig_scenario_state_has (state, self->before->holds[i], self->after->holds[i]))
          leads ? change.n_leads[state]++ : change.n_members[state]++;
    }

  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    n[state] = change.n_leads[state] + change.n_members[state];
  change.loss = sig_loss_of (n, change.n_leads, FALSE);

  return change;
}

/**
 * sig_scenario_list_coalitions:
 * @self: a scenario
 *
 * Returns: (transfer full) (element-type SigCoalitionChange): what becomes of each coalition that is there before, in the
 *   order of the data set; the records are held by the scenario
 */
GArray *
sig_scenario_list_coalitions (SigScenario *self)
{
  GArray *changes;

  g_return_val_if_fail (SIG_IS_SCENARIO (self), NULL);

  changes = g_array_new (FALSE, FALSE, sizeof (SigCoalitionChange));
  for (guint i = self->contributions->n_agreements; i < self->contributions->places->len; i++)
    if (self->before->is_there[i])
      {
        SigCoalitionChange change = describe_coalition (self, &g_array_index (self->contributions->places, SigPlace, i));

        g_array_append_val (changes, change);
      }

  return changes;
}
