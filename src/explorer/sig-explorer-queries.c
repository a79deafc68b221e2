/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-explorer-private.h"

/* What follows from the state, and the changes that are made of others: nothing here touches the state itself. */

/**
 * sig_explorer_toggle_filter:
 * @self: an explorer
 * @kind: what to ask for
 * @id: which
 *
 * Adds a condition to the filter, or takes it away.
 */
void
sig_explorer_toggle_filter (SigExplorer   *self,
                            SigFilterKind  kind,
                            const char    *id)
{
  g_autoptr(SigFilter) filter = NULL;
  SigFilter *before;

  g_return_if_fail (SIG_IS_EXPLORER (self));

  before = sig_explorer_get_filter (self);
  filter = sig_filter_with (before, kind, id, !sig_filter_has (before, kind, id));
  sig_explorer_set_filter (self, filter);
}

/**
 * sig_explorer_set_filter_text:
 * @self: an explorer
 * @text: words; empty for none
 *
 * Sets the words that the filter asks for.
 */
void
sig_explorer_set_filter_text (SigExplorer *self,
                              const char  *text)
{
  g_autoptr(SigFilter) filter = NULL;

  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (text != NULL);

  filter = sig_filter_with_text (sig_explorer_get_filter (self), text);
  sig_explorer_set_filter (self, filter);
}

/**
 * sig_explorer_matches:
 * @self: an explorer with a data set
 * @party: a party of it
 *
 * Returns: whether @party matches the filter on the shared date
 */
gboolean
sig_explorer_matches (SigExplorer *self,
                      SigParty    *party)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), FALSE);
  g_return_val_if_fail (sig_explorer_get_standings (self) != NULL, FALSE);

  return sig_filter_matches (sig_explorer_get_filter (self), sig_explorer_get_standings (self),
                             party, sig_explorer_get_date (self));
}

/**
 * sig_explorer_count:
 * @self: an explorer
 * @n_matching: (out): how many parties match the filter, the focus left out
 * @n_parties: (out): how many parties there are, the focus left out
 *
 * Counts parties. Both are 0 without a data set.
 */
void
sig_explorer_count (SigExplorer *self,
                    guint       *n_matching,
                    guint       *n_parties)
{
  SigList *parties;

  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (n_matching != NULL && n_parties != NULL);

  *n_matching = *n_parties = 0;
  if (sig_explorer_get_dataset (self) == NULL)
    return;

  parties = sig_dataset_get_parties (sig_explorer_get_dataset (self));
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party == sig_dataset_get_focus (sig_explorer_get_dataset (self)))
        continue;
      *n_parties += 1;
      *n_matching += sig_explorer_matches (self, party) ? 1 : 0;
    }
}

/**
 * sig_explorer_select:
 * @self: an explorer with a data set
 * @record: (nullable): a party, agreement, instrument or claim of it, or %NULL for nothing
 *
 * Selects @record by its address.
 */
void
sig_explorer_select (SigExplorer *self,
                     SigRecord   *record)
{
  g_autofree char *address = NULL;

  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (sig_explorer_get_dataset (self) != NULL);

  if (record != NULL)
    address = sig_dataset_dup_address (sig_explorer_get_dataset (self), record);
  sig_explorer_set_selection (self, address);
}

/**
 * sig_explorer_get_selected:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the record at the selected address
 */
gpointer
sig_explorer_get_selected (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  if (sig_explorer_get_dataset (self) == NULL || sig_explorer_get_selection (self) == NULL)
    return NULL;

  return sig_dataset_lookup_address (sig_explorer_get_dataset (self), sig_explorer_get_selection (self));
}

static gpointer
get_selected_object (SigExplorer *self)
{
  if (sig_explorer_get_dataset (self) == NULL || sig_explorer_get_selection (self) == NULL)
    return NULL;

  return sig_dataset_lookup_owner (sig_explorer_get_dataset (self), sig_explorer_get_selection (self));
}

static SigParty *
get_first_but_focus (SigExplorer *self,
                     SigList     *parties)
{
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (sig_explorer_get_dataset (self)))
      return sig_list_get (parties, i);

  return NULL;
}

/**
 * sig_explorer_get_selected_party:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the party that is selected, or the first party but the focus of the agreement or
 *   event that is selected or that the selected claim lies in
 */
SigParty *
sig_explorer_get_selected_party (SigExplorer *self)
{
  gpointer object;

  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  object = get_selected_object (self);
  if (SIG_IS_PARTY (object))
    return object;
  if (SIG_IS_AGREEMENT (object))
    return get_first_but_focus (self, sig_agreement_get_parties (object));
  if (SIG_IS_EVENT (object))
    return get_first_but_focus (self, sig_event_get_parties (object));

  return NULL;
}

/**
 * sig_explorer_get_selected_parties:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the parties of the agreement, event or instrument that is selected or that the
 *   selected claim lies in, the focus among them; %NULL when it is something else
 */
SigList *
sig_explorer_get_selected_parties (SigExplorer *self)
{
  gpointer object;

  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  object = get_selected_object (self);
  if (SIG_IS_AGREEMENT (object))
    return sig_agreement_get_parties (object);
  if (SIG_IS_EVENT (object))
    return sig_event_get_parties (object);
  if (SIG_IS_INSTRUMENT (object))
    return sig_instrument_get_parties (object);

  return NULL;
}

/**
 * sig_explorer_get_selected_agreement:
 * @self: an explorer
 *
 * Returns: (transfer none) (nullable): the agreement that is selected, that the selected event or claim belongs to, or
 *   the current one of the selected party
 */
SigAgreement *
sig_explorer_get_selected_agreement (SigExplorer *self)
{
  gpointer object;

  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  object = get_selected_object (self);
  if (SIG_IS_AGREEMENT (object))
    return object;
  if (SIG_IS_EVENT (object))
    return sig_event_get_agreement (object);
  if (SIG_IS_PARTY (object))
    return sig_standings_get_agreement (sig_explorer_get_standings (self), object, sig_explorer_get_date (self));

  return NULL;
}

/* Where the order of signing is walked from: a party stands at its agreement even on a day before it. */
static SigAgreement *
find_stand (SigExplorer *self)
{
  SigAgreement *agreement = sig_explorer_get_selected_agreement (self);
  SigParty *party = sig_explorer_get_selected_party (self);
  SigList *agreements;

  if (agreement != NULL || party == NULL || party == sig_dataset_get_focus (sig_explorer_get_dataset (self)))
    return agreement;

  agreements = sig_dataset_get_agreements_of (sig_explorer_get_dataset (self), party);

  return sig_list_get_n (agreements) > 0 ? sig_list_get (agreements, 0) : NULL;
}

/**
 * sig_explorer_find_neighbour:
 * @self: an explorer
 * @step: 1 for the next in the order of signing, -1 for the one before
 *
 * Returns: (transfer none) (nullable): the agreement beside the selected one; the first or the last of all when none is
 *   selected, %NULL when there is none in that direction
 */
SigAgreement *
sig_explorer_find_neighbour (SigExplorer *self,
                             int          step)
{
  SigAgreement *current;
  SigList *order;
  int n, found;

  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);
  g_return_val_if_fail (step == 1 || step == -1, NULL);

  if (sig_explorer_get_dataset (self) == NULL)
    return NULL;

  order = sig_dataset_get_signing_order (sig_explorer_get_dataset (self));
  current = find_stand (self);
  n = (int) sig_list_get_n (order);
  found = step > 0 ? -1 : n;
  for (int i = 0; current != NULL && i < n; i++)
    if (sig_list_get (order, (guint) i) == current)
      found = i;
  found += step;

  return found >= 0 && found < n ? sig_list_get (order, (guint) found) : NULL;
}

/* The party that an agreement is of, when it is of one beside the focus and that one has no other. */
static SigParty *
find_only_party (SigDataset   *dataset,
                 SigAgreement *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != sig_dataset_get_focus (dataset) && sig_list_get_n (parties) == 2 &&
          sig_list_get_n (sig_dataset_get_agreements_of (dataset, party)) == 1)
        return party;
    }

  return NULL;
}

/**
 * sig_explorer_step:
 * @self: an explorer
 * @step: 1 or -1
 *
 * Selects what sig_explorer_find_neighbour() finds; by its party when that has no other agreement, so that the map shows
 * the party as selected. Does nothing when there is none.
 */
void
sig_explorer_step (SigExplorer *self,
                   int          step)
{
  SigAgreement *agreement = sig_explorer_find_neighbour (self, step);
  SigParty *party;

  if (agreement == NULL)
    return;

  party = find_only_party (sig_explorer_get_dataset (self), agreement);
  sig_explorer_select (self, party != NULL ? SIG_RECORD (party) : SIG_RECORD (agreement));
}

/**
 * sig_explorer_is_collected:
 * @self: an explorer
 * @id: the id of an agreement
 *
 * Returns: whether it is collected for comparison
 */
gboolean
sig_explorer_is_collected (SigExplorer *self,
                           const char  *id)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains (sig_explorer_get_collection (self), id);
}

/**
 * sig_explorer_toggle_collected:
 * @self: an explorer
 * @id: the id of an agreement
 *
 * Collects it for comparison, at the end, or takes it out.
 */
void
sig_explorer_toggle_collected (SigExplorer *self,
                               const char  *id)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  const char *const *collected;
  gboolean found = FALSE;

  g_return_if_fail (SIG_IS_EXPLORER (self));
  g_return_if_fail (id != NULL);

  collected = sig_explorer_get_collection (self);
  for (guint i = 0; collected[i] != NULL; i++)
    if (g_str_equal (collected[i], id))
      found = TRUE;
    else
      g_strv_builder_add (builder, collected[i]);
  if (!found)
    g_strv_builder_add (builder, id);

  ids = g_strv_builder_end (builder);
  sig_explorer_set_collection (self, (const char *const *) ids);
}

/**
 * sig_explorer_get_what_if:
 * @self: an explorer
 *
 * Returns: (transfer none): who is taken out, and what is then left
 */
SigWhatIf *
sig_explorer_get_what_if (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->what_if;
}

/**
 * sig_explorer_get_compare_state:
 * @self: an explorer
 *
 * Returns: (transfer none): how what is collected is compared
 */
SigCompareState *
sig_explorer_get_compare_state (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->compare_state;
}

/**
 * sig_explorer_get_coverage_state:
 * @self: an explorer
 *
 * Returns: (transfer none): what the coverage page shows
 */
SigCoverageState *
sig_explorer_get_coverage_state (SigExplorer *self)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (self), NULL);

  return self->coverage_state;
}
