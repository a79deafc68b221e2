/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

/* Events and signings are gone through once, in order of time. Each becomes a step of one standing, or of the party when
 * it names no agreement; then the steps of each standing are laid one behind the other. */

typedef struct
{
  guint   standing;
  SigStep step;
} Placed;

typedef struct
{
  SigStandings *self;
  guint         highest_signed;
  GPtrArray    *named;     /* the standings that the events name, one event after the other */
  guint         next;      /* in @named */
  GArray       *placed;    /* Placed, in order of time */
  GArray      **general;   /* SigStep of each party */
} Builder;

static guint
hash_pair (gconstpointer key)
{
  const SigStanding *standing = key;
  guint64 mixed = (guint64) GPOINTER_TO_SIZE (standing->party) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15) +
                  (guint64) GPOINTER_TO_SIZE (standing->agreement);

  return (guint) (mixed >> 4) ^ (guint) (mixed >> 36);
}

static gboolean
equal_pair (gconstpointer a,
            gconstpointer b)
{
  const SigStanding *first = a;
  const SigStanding *second = b;

  return first->party == second->party && first->agreement == second->agreement;
}

static SigStanding *
add_standing (SigStandings *self,
              SigParty     *party,
              SigAgreement *agreement)
{
  SigStanding key = { party, agreement, };
  SigStanding *standing = g_hash_table_lookup (self->by_pair, &key);
  GPtrArray *of_agreement;

  if (standing != NULL)
    return standing;

  standing = g_new (SigStanding, 1);
  *standing = key;
  standing->index = self->standings->len;
  standing->party_index = GPOINTER_TO_UINT (g_hash_table_lookup (self->indices, party)) - 1;
  self->parties[standing->party_index].n_standings++;
  g_ptr_array_add (self->standings, standing);
  g_hash_table_add (self->by_pair, standing);

  of_agreement = g_hash_table_lookup (self->by_agreement, agreement);
  if (of_agreement == NULL)
    {
      of_agreement = g_ptr_array_sized_new (2);
      g_hash_table_insert (self->by_agreement, agreement, of_agreement);
    }
  g_ptr_array_add (of_agreement, standing);

  return standing;
}

static void
add_parties (SigStandings *self)
{
  SigList *agreements = sig_dataset_get_signing_order (self->dataset);

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigAgreement *agreement = sig_list_get (agreements, i);
      SigList *parties = sig_agreement_get_parties (agreement);

      for (guint p = 0; p < sig_list_get_n (parties); p++)
        add_standing (self, sig_list_get (parties, p), agreement)->is_party = TRUE;
    }
}

/* The first event that signs dates the signature of each party it names. */
static void
add_named (Builder *builder)
{
  SigStandings *self = builder->self;
  SigList *events = sig_dataset_get_events (self->dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);
      SigAgreement *agreement = sig_event_get_agreement (event);
      SigList *parties = sig_event_get_parties (event);

      if (agreement == NULL)
        continue;
      for (guint p = 0; p < sig_list_get_n (parties); p++)
        {
          SigStanding *standing = add_standing (self, sig_list_get (parties, p), agreement);

          g_ptr_array_add (builder->named, standing);
          if (sig_term_get_signs (sig_event_get_kind (event)) && !sig_date_is_set (standing->signature))
            standing->signature = sig_event_get_date (event);
        }
    }
}

static void
place (Builder           *builder,
       const SigStanding *standing,
       SigEffect          effect,
       SigDay             last_day)
{
  const GArray *general = builder->general[standing->party_index];
  Placed placed = { standing->index, { effect, last_day, general != NULL ? general->len : 0 } };

  g_array_append_val (builder->placed, placed);
}

static void
place_general (Builder   *builder,
               SigParty  *party,
               SigEffect  effect,
               SigDay     last_day)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (builder->self->indices, party)) - 1;
  GArray **general = &builder->general[index];
  SigStep step = { effect, last_day, 0 };

  if (*general == NULL)
    *general = g_array_new (FALSE, FALSE, sizeof (SigStep));
  g_array_append_val (*general, step);
}

static void
place_event (Builder  *builder,
             SigEvent *event)
{
  SigTerm *kind = sig_event_get_kind (event);
  SigTerm *status = sig_term_get_status (kind);
  SigList *parties = sig_event_get_parties (event);
  gboolean is_general = sig_event_get_agreement (event) == NULL;
  guint first = builder->next;
  SigEffect effect;
  SigDay last_day;

  if (!is_general)
    builder->next += sig_list_get_n (parties);
  if (status == NULL)
    return;

  last_day = sig_date_get_last_day (sig_event_get_date (event));
  effect = (SigEffect) { builder->self->statuses.places[sig_term_get_index (status)], sig_term_get_resets (kind) };
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (is_general)
      place_general (builder, sig_list_get (parties, i), effect, last_day);
    else
      place (builder, builder->named->pdata[first + i], effect, last_day);
}

/* Parties that no event makes sign did so with the agreement. */
static void
place_signing (Builder      *builder,
               SigAgreement *agreement)
{
  GPtrArray *standings = g_hash_table_lookup (builder->self->by_agreement, agreement);
  SigDate date = sig_signing_get_date (sig_agreement_get_signing (agreement));

  for (guint i = 0; standings != NULL && i < standings->len; i++)
    {
      SigStanding *standing = standings->pdata[i];

      if (!standing->is_party || sig_date_is_set (standing->signature))
        continue;
      standing->signature = date;
      if (builder->highest_signed != 0)
        place (builder, standing, (SigEffect) { builder->highest_signed, FALSE }, sig_date_get_last_day (date));
    }
}

static SigDay
get_signing_day (SigAgreement *agreement)
{
  return sig_date_get_first_day (sig_signing_get_date (sig_agreement_get_signing (agreement)));
}

/* On one day the signing comes before the events: what ended on the day of the signature ended after it. */
static void
place_all (Builder *builder)
{
  SigList *agreements = sig_dataset_get_signing_order (builder->self->dataset);
  SigList *events = sig_dataset_get_events (builder->self->dataset);
  guint n_agreements = sig_list_get_n (agreements);
  guint a = 0;

  for (guint e = 0; e < sig_list_get_n (events); e++)
    {
      SigEvent *event = sig_list_get (events, e);
      SigDay day = sig_date_get_first_day (sig_event_get_date (event));

      while (a < n_agreements && get_signing_day (sig_list_get (agreements, a)) <= day)
        place_signing (builder, sig_list_get (agreements, a++));
      place_event (builder, event);
    }

  while (a < n_agreements)
    place_signing (builder, sig_list_get (agreements, a++));
}

/* Lays the steps of each standing one behind the other, by counting. */
static void
lay_steps (Builder *builder)
{
  SigStandings *self = builder->self;
  GArray *placed = builder->placed;
  SigStep *at;

  for (guint i = 0; i < placed->len; i++)
    ((SigStanding *) self->standings->pdata[g_array_index (placed, Placed, i).standing])->n_steps++;

  at = self->steps = g_new (SigStep, MAX (placed->len, 1));
  for (guint i = 0; i < self->standings->len; i++)
    {
      SigStanding *standing = self->standings->pdata[i];

      standing->steps = at;
      at += standing->n_steps;
      standing->n_steps = 0;
    }

  for (guint i = 0; i < placed->len; i++)
    {
      const Placed *entry = &g_array_index (placed, Placed, i);
      SigStanding *standing = self->standings->pdata[entry->standing];

      self->steps[(standing->steps - self->steps) + standing->n_steps++] = entry->step;
    }
}

static int
compare_in_order (gconstpointer a,
                  gconstpointer b)
{
  const SigStanding *first = *(SigStanding *const *) a;
  const SigStanding *second = *(SigStanding *const *) b;

  return sig_date_compare (first->signature, second->signature);
}

static void
lay_parties (Builder *builder)
{
  SigStandings *self = builder->self;
  SigStanding **at;

  at = self->by_party = g_new (SigStanding *, MAX (self->standings->len, 1));
  for (guint i = 0; i < self->n_parties; i++)
    {
      SigPartyStandings *party = &self->parties[i];
      GArray *general = builder->general[i];

      party->standings = at;
      at += party->n_standings;
      party->n_standings = 0;
      if (general != NULL)
        party->general = sig_effects_new ((const SigStep *) (gpointer) general->data, general->len);
    }

  for (guint i = 0; i < self->standings->len; i++)
    {
      SigStanding *standing = self->standings->pdata[i];
      SigPartyStandings *party = &self->parties[standing->party_index];

      party->standings[party->n_standings++] = standing;
    }
}

/* Who ever signed, in order, but the focus. What was signed on one day keeps the order of the agreements. */
static void
number_signatories (SigStandings *self)
{
  g_autoptr(GPtrArray) signed_ones = g_ptr_array_sized_new (self->standings->len);
  GPtrArray *signatories = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->standings->len; i++)
    {
      SigStanding *standing = self->standings->pdata[i];

      if (sig_date_is_set (standing->signature) && standing->party != self->focus)
        g_ptr_array_add (signed_ones, standing);
    }
  g_ptr_array_sort (signed_ones, compare_in_order);

  for (guint i = 0; i < signed_ones->len; i++)
    {
      SigStanding *standing = signed_ones->pdata[i];
      SigPartyStandings *party = &self->parties[standing->party_index];

      if (party->number != 0)
        continue;
      g_ptr_array_add (signatories, g_object_ref (standing->party));
      party->signature = standing->signature;
      party->number = signatories->len;
    }

  self->signatories = sig_list_new (SIG_TYPE_PARTY, signatories);
}

static void
clear_builder (Builder *builder)
{
  for (guint i = 0; i < builder->self->n_parties; i++)
    g_clear_pointer (&builder->general[i], g_array_unref);
  g_free (builder->general);
  g_array_unref (builder->placed);
  g_ptr_array_unref (builder->named);
}

/*
 * sig_standings_build:
 * @self: standings that have their data set, parties and statuses
 *
 * Works out all standings, in time that grows with the events and parties, but for sorting.
 */
void
sig_standings_build (SigStandings *self)
{
  Builder builder = { self, sig_statuses_get_highest_signed (&self->statuses), };

  builder.named = g_ptr_array_new ();
  builder.placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  builder.general = g_new0 (GArray *, MAX (self->n_parties, 1));
  self->standings = g_ptr_array_new_with_free_func (g_free);
  self->by_pair = g_hash_table_new (hash_pair, equal_pair);
  self->by_agreement = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  add_parties (self);
  add_named (&builder);
  place_all (&builder);
  lay_steps (&builder);
  lay_parties (&builder);
  number_signatories (self);

  clear_builder (&builder);
}
