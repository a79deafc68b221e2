/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

G_DEFINE_FINAL_TYPE (SigStandings, sig_standings, G_TYPE_OBJECT)

static void
sig_standings_finalize (GObject *object)
{
  SigStandings *self = SIG_STANDINGS (object);

  g_datalist_clear (&self->cache);
  g_free (self->counts.by_status);
  for (guint i = 0; i < self->n_parties; i++)
    g_clear_pointer (&self->parties[i].general, sig_effects_free);
  g_free (self->parties);
  g_free (self->by_party);
  g_free (self->steps);
  g_clear_pointer (&self->by_pair, g_hash_table_unref);
  g_clear_pointer (&self->by_agreement, g_hash_table_unref);
  for (guint i = 0; self->days != NULL && i < self->standings->len; i++)
    g_free (self->days[i]);
  g_free (self->days);
  g_clear_pointer (&self->standings, g_ptr_array_unref);
  g_clear_pointer (&self->indices, g_hash_table_unref);
  g_clear_object (&self->signatories);
  sig_statuses_clear (&self->statuses);
  g_rec_mutex_clear (&self->mutex);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (sig_standings_parent_class)->finalize (object);
}

static void
sig_standings_class_init (SigStandingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_standings_finalize;
}

static void
sig_standings_init (SigStandings *self)
{
  g_rec_mutex_init (&self->mutex);
  g_datalist_init (&self->cache);
}

/*
 * sig_standing_is_signed:
 * @self: standings
 * @standing: one of them
 * @day: a day
 *
 * Returns: whether it is in phase signed on @day
 */
gboolean
sig_standing_is_signed (SigStandings      *self,
                        const SigStanding *standing,
                        SigDay             day)
{
  SigTerm *status = sig_statuses_get (&self->statuses, sig_standing_get_place (self, standing, day));

  return status != NULL && sig_term_get_phase (status) == SIG_PHASE_SIGNED;
}

/*
 * sig_standings_get_cached:
 * @self: standings
 * @key: what for
 * @make: makes it; it may ask for other things
 * @user_data: for @make
 * @destroy: frees it, with @self
 *
 * Makes what does not depend on a day once, when it is first asked for, whichever thread asks.
 *
 * Returns: (transfer none): what @make made
 */
gpointer
sig_standings_get_cached (SigStandings     *self,
                          GQuark            key,
                          SigStandingsMake  make,
                          gpointer          user_data,
                          GDestroyNotify    destroy)
{
  gpointer made;

  g_rec_mutex_lock (&self->mutex);
  made = g_datalist_id_get_data (&self->cache, key);
  if (made == NULL)
    {
      made = make (self, user_data);
      g_datalist_id_set_data_full (&self->cache, key, made, destroy);
    }
  g_rec_mutex_unlock (&self->mutex);

  return made;
}

/*
 * sig_standings_get_index:
 * @self: standings
 * @party: a party
 *
 * Returns: its number in the data set, or -1 when it is none of it
 */
int
sig_standings_get_index (SigStandings *self,
                         SigParty     *party)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->indices, party)) - 1;
}

/*
 * sig_standings_get_status_at:
 * @self: standings
 * @party_index: the number of a party
 * @day: a day
 *
 * Returns: (transfer none) (nullable): its status
 */
SigTerm *
sig_standings_get_status_at (SigStandings *self,
                             guint         party_index,
                             SigDay        day)
{
  const SigPartyStandings *party = &self->parties[party_index];
  guint status = 0;

  if (party->n_standings == 0)
    status = sig_effects_fold (party->general, day, 0, G_MAXUINT).status;
  for (guint i = 0; i < party->n_standings; i++)
    status = MAX (status, sig_standing_get_place (self, party->standings[i], day));

  return sig_statuses_get (&self->statuses, status);
}

/*
 * sig_standings_find:
 * @self: standings
 * @party: a party
 * @agreement: an agreement
 *
 * Returns: (transfer none) (nullable): the standing of the one in the other, if they ever had to do with each other
 */
SigStanding *
sig_standings_find (SigStandings *self,
                    SigParty     *party,
                    SigAgreement *agreement)
{
  SigStanding key = { party, agreement, };

  return g_hash_table_lookup (self->by_pair, &key);
}

/*
 * sig_standings_find_signed:
 * @self: standings
 * @party_index: the number of a party
 * @day: a day
 *
 * Returns: (transfer none) (nullable): of its standings in phase signed that of the latest signature, or %NULL
 */
SigStanding *
sig_standings_find_signed (SigStandings *self,
                           guint         party_index,
                           SigDay        day)
{
  const SigPartyStandings *party = &self->parties[party_index];
  SigStanding *found = NULL;

  for (guint i = 0; i < party->n_standings; i++)
    {
      SigStanding *standing = party->standings[i];

      if (found != NULL && sig_date_compare (standing->signature, found->signature) < 0)
        continue;
      if (sig_standing_is_signed (self, standing, day))
        found = standing;
    }

  return found;
}

/* The last day by @day on which an event of the standing itself began to count. */
static SigDay
find_last_change (const SigStanding *standing,
                  SigDay             day)
{
  SigDay last = SIG_NO_DAY;

  for (guint i = 0; i < standing->n_steps; i++)
    if (standing->steps[i].last_day <= day)
      last = MAX (last, standing->steps[i].last_day);

  return last;
}

/*
 * sig_standings_find_current:
 * @self: standings
 * @party_index: the number of a party
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the standing in the agreement of sig_standings_get_agreement()
 */
SigStanding *
sig_standings_find_current (SigStandings *self,
                            guint         party_index,
                            SigDay        day)
{
  const SigPartyStandings *party = &self->parties[party_index];
  SigStanding *found = sig_standings_find_signed (self, party_index, day);
  SigDay latest = SIG_NO_DAY;

  if (found != NULL)
    return found;

  for (guint i = 0; i < party->n_standings; i++)
    {
      SigDay change = find_last_change (party->standings[i], day);

      if (change == SIG_NO_DAY || change < latest)
        continue;
      latest = change;
      found = party->standings[i];
    }

  return found;
}

/**
 * sig_standings_new:
 * @dataset: a data set
 *
 * Works out all standings. Time and memory grow with the number of parties, agreements and events.
 *
 * An event with a date of its month or year only comes among the others by its first possible day and counts from its
 * last. A kind of event that gives no status changes no standing, even when it resets. On the day of a signature that no event
 * records, the signing comes before that day's events. Statuses of one rank follow one another as in the vocabulary.
 *
 * Returns: (transfer full): the standings
 */
SigStandings *
sig_standings_new (SigDataset *dataset)
{
  SigStandings *self;
  SigList *parties;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  self = g_object_new (SIG_TYPE_STANDINGS, NULL);
  self->dataset = g_object_ref (dataset);
  self->focus = sig_dataset_get_focus (dataset);
  self->statuses = sig_statuses_new (dataset);

  parties = sig_dataset_get_parties (dataset);
  self->n_parties = sig_list_get_n (parties);
  self->parties = g_new0 (SigPartyStandings, MAX (self->n_parties, 1));
  self->indices = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->n_parties; i++)
    g_hash_table_insert (self->indices, sig_list_get (parties, i), GUINT_TO_POINTER (i + 1));

  sig_standings_build (self);
  self->days = g_new0 (SigStandingDays *, MAX (self->standings->len, 1));

  return self;
}

/**
 * sig_standings_get_dataset:
 * @self: standings
 *
 * Returns: (transfer none): the data set that they are of
 */
SigDataset *
sig_standings_get_dataset (SigStandings *self)
{
  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);

  return self->dataset;
}

/**
 * sig_standings_get_status:
 * @self: standings
 * @party: a party
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the highest-ranked of its standings on @day; the status of lowest rank when
 *   nothing gave it one; %NULL only for a party of another data set or when the vocabulary has no statuses
 */
SigTerm *
sig_standings_get_status (SigStandings *self,
                          SigParty     *party,
                          SigDay        day)
{
  int index;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  index = sig_standings_get_index (self, party);

  return index >= 0 ? sig_standings_get_status_at (self, (guint) index, day) : NULL;
}

/**
 * sig_standings_get_standing:
 * @self: standings
 * @party: a party
 * @agreement: an agreement
 * @day: a day
 *
 * Returns: (transfer none) (nullable): where @party stands in @agreement on @day; for an agreement that it has nothing
 *   to do with, what its events that name none make of it; %NULL only for a party of another data set or when the
 *   vocabulary has no statuses
 */
SigTerm *
sig_standings_get_standing (SigStandings *self,
                            SigParty     *party,
                            SigAgreement *agreement,
                            SigDay        day)
{
  SigStanding *standing;
  int index;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);

  index = sig_standings_get_index (self, party);
  if (index < 0)
    return NULL;

  standing = sig_standings_find (self, party, agreement);
  if (standing != NULL)
    return sig_statuses_get (&self->statuses, sig_standing_get_place (self, standing, day));

  return sig_statuses_get (&self->statuses,
                           sig_effects_fold (self->parties[index].general, day, 0, G_MAXUINT).status);
}

/**
 * sig_standings_is_signed:
 * @self: standings
 * @party: a party
 * @day: a day
 *
 * Returns: whether the status of @party on @day is of phase signed
 */
gboolean
sig_standings_is_signed (SigStandings *self,
                         SigParty     *party,
                         SigDay        day)
{
  SigTerm *status = sig_standings_get_status (self, party, day);

  return status != NULL && sig_term_get_phase (status) == SIG_PHASE_SIGNED;
}

/**
 * sig_standings_get_signature:
 * @self: standings
 * @party: a party
 * @agreement: an agreement
 *
 * Returns: when @party signed @agreement: the date of the first event that says so, which may be a later accession,
 *   else that of the agreement; not set when it never did
 */
SigDate
sig_standings_get_signature (SigStandings *self,
                             SigParty     *party,
                             SigAgreement *agreement)
{
  SigStanding *standing;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), ((SigDate) { 0, }));
  g_return_val_if_fail (SIG_IS_PARTY (party), ((SigDate) { 0, }));
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), ((SigDate) { 0, }));

  standing = sig_standings_find (self, party, agreement);

  return standing != NULL ? standing->signature : (SigDate) { 0, };
}

/**
 * sig_standings_get_agreement:
 * @self: standings
 * @party: a party
 * @day: a day
 *
 * Of several agreements the one to speak of on a day: among those in which the party stands in phase signed that of the
 * latest signature; else the one in which an event of its own was the last to change something, such as talks or an
 * end. Of two on one day the later one in order of signing.
 *
 * Returns: (transfer none) (nullable): the party's current agreement, or %NULL when it has had to do with none
 */
SigAgreement *
sig_standings_get_agreement (SigStandings *self,
                             SigParty     *party,
                             SigDay        day)
{
  SigStanding *standing;
  int index;

  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  index = sig_standings_get_index (self, party);
  standing = index >= 0 ? sig_standings_find_current (self, (guint) index, day) : NULL;

  return standing != NULL ? standing->agreement : NULL;
}

/**
 * sig_standings_get_signing_order:
 * @self: standings
 *
 * Returns: (transfer none): the agreements in the order in which they were signed
 */
SigList *
sig_standings_get_signing_order (SigStandings *self)
{
  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);

  return sig_dataset_get_signing_order (self->dataset);
}

/**
 * sig_standings_get_signatories:
 * @self: standings
 *
 * Returns: (transfer none): the parties that ever signed, in the order of their first signature; the focus is not
 *   among them
 */
SigList *
sig_standings_get_signatories (SigStandings *self)
{
  g_return_val_if_fail (SIG_IS_STANDINGS (self), NULL);

  return self->signatories;
}
