/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-contributions-private.h"

#include "sig-holdings-private.h"

G_DEFINE_FINAL_TYPE (SigContributions, sig_contributions, G_TYPE_OBJECT)

static void
sig_contributions_finalize (GObject *object)
{
  SigContributions *self = SIG_CONTRIBUTIONS (object);

  g_clear_pointer (&self->latest, sig_holdings_unref);
  sig_contributions_free_sums (self);
  g_array_unref (self->rows);
  g_array_unref (self->cells);
  g_array_unref (self->parts);
  g_ptr_array_unref (self->areas);
  g_array_unref (self->makers);
  g_array_unref (self->seats);
  g_array_unref (self->places);
  g_hash_table_unref (self->agreements);
  g_hash_table_unref (self->parties);
  g_mutex_clear (&self->mutex);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (sig_contributions_parent_class)->finalize (object);
}

static void
sig_contributions_class_init (SigContributionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_contributions_finalize;
}

static void
sig_contributions_init (SigContributions *self)
{
  g_mutex_init (&self->mutex);
}

static guint
get_number (SigContributions *self,
            SigParty         *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->parties, party)) - 1;
}

static void
number_parties (SigContributions *self)
{
  SigList *parties = sig_dataset_get_parties (self->dataset);

  self->n_parties = sig_list_get_n (parties);
  self->parties = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->n_parties; i++)
    g_hash_table_insert (self->parties, sig_list_get (parties, i), GUINT_TO_POINTER (i + 1));
  self->focus = get_number (self, sig_dataset_get_focus (self->dataset));
}

static void
add_agreement (SigContributions *self,
               SigAgreement     *agreement)
{
  g_autoptr(GPtrArray) parties = sig_standings_list_parties_in (self->standings, agreement);
  SigPlace place = { SIG_RECORD (agreement), { self->seats->len, parties->len }, SIG_NO_DAY };
  g_autoptr(GHashTable) named = g_hash_table_new (NULL, NULL);
  SigList *list = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (list); i++)
    g_hash_table_add (named, sig_list_get (list, i));
  for (guint i = 0; i < parties->len; i++)
    {
      SigSeat seat = { get_number (self, parties->pdata[i]), self->places->len, };

      seat.is_party = g_hash_table_contains (named, parties->pdata[i]);
      seat.signed_from = sig_date_get_last_day (sig_standings_get_signature (self->standings, parties->pdata[i], agreement));
      g_array_append_val (self->seats, seat);
    }
  g_hash_table_insert (self->agreements, agreement, GUINT_TO_POINTER (self->places->len + 1));
  g_array_append_val (self->places, place);
}

/* The focus is in some coalitions too, and is not counted. @seen holds the parties that already have a seat. */
static void
add_coalition_seats (SigContributions *self,
                     SigList          *parties,
                     SigWeight         weight,
                     GHashTable       *seen)
{
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigSeat seat = { get_number (self, sig_list_get (parties, i)), self->places->len, FALSE, SIG_NO_DAY, weight };

      if (seat.party != self->focus && g_hash_table_add (seen, sig_list_get (parties, i)))
        g_array_append_val (self->seats, seat);
    }
}

static void
add_coalition (SigContributions *self,
               SigCoalition     *coalition)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  SigPlace place = { SIG_RECORD (coalition), { self->seats->len, 0 },
                     sig_date_get_last_day (sig_coalition_get_launched (coalition)) };

  add_coalition_seats (self, sig_coalition_get_leads (coalition), SIG_WEIGHT_LEAD, seen);
  add_coalition_seats (self, sig_coalition_get_members (coalition), SIG_WEIGHT_MEMBER, seen);
  place.seats.n = self->seats->len - place.seats.first;
  g_array_append_val (self->places, place);
}

static void
lay_places (SigContributions *self)
{
  SigList *agreements = sig_dataset_get_signing_order (self->dataset);
  SigList *coalitions = sig_dataset_get_coalitions (self->dataset);

  self->agreements = g_hash_table_new (NULL, NULL);
  self->places = g_array_new (FALSE, FALSE, sizeof (SigPlace));
  self->seats = g_array_new (FALSE, FALSE, sizeof (SigSeat));

  self->n_agreements = sig_list_get_n (agreements);
  for (guint i = 0; i < self->n_agreements; i++)
    add_agreement (self, sig_list_get (agreements, i));
  self->n_seats_of_agreements = self->seats->len;
  for (guint i = 0; i < sig_list_get_n (coalitions); i++)
    add_coalition (self, sig_list_get (coalitions, i));
}

/*
 * sig_makers_init:
 * @self: uninitialised
 * @contributions: what has its seats
 */
void
sig_makers_init (SigMakers        *self,
                 SigContributions *contributions)
{
  self->contributions = contributions;
  self->seat_of = g_new0 (guint, contributions->n_parties + 1);
  self->stamps = g_new0 (guint, contributions->seats->len + 1);
  self->stamp = 0;
}

void
sig_makers_clear (SigMakers *self)
{
  g_free (self->seat_of);
  g_free (self->stamps);
}

/*
 * sig_makers_enter:
 * @self: makers
 * @place: an agreement, whose promises come next; sig_makers_leave() ends it
 */
void
sig_makers_enter (SigMakers *self,
                  guint      place)
{
  SigRange seats = g_array_index (self->contributions->places, SigPlace, place).seats;

  for (guint i = seats.first; i < seats.first + seats.n; i++)
    self->seat_of[g_array_index (self->contributions->seats, SigSeat, i).party] = i + 1;
}

void
sig_makers_leave (SigMakers *self,
                  guint      place)
{
  SigRange seats = g_array_index (self->contributions->places, SigPlace, place).seats;

  for (guint i = seats.first; i < seats.first + seats.n; i++)
    self->seat_of[g_array_index (self->contributions->seats, SigSeat, i).party] = 0;
}

static void
add_maker (SigMakers *self,
           guint      seat)
{
  if (self->stamps[seat] == self->stamp)
    return;

  self->stamps[seat] = self->stamp;
  g_array_append_val (self->contributions->makers, seat);
}

/*
 * sig_makers_add:
 * @self: makers
 * @place: the agreement that was entered
 * @by: (nullable): who promises; %NULL for each party but the focus
 *
 * Returns: their seats, in the makers of the contributions; the focus is not among them
 */
SigRange
sig_makers_add (SigMakers *self,
                guint      place,
                SigList   *by)
{
  SigContributions *contributions = self->contributions;
  SigRange seats = g_array_index (contributions->places, SigPlace, place).seats;
  guint first = contributions->makers->len;

  self->stamp++;
  if (by == NULL)
    for (guint i = seats.first; i < seats.first + seats.n; i++)
      {
        const SigSeat *seat = &g_array_index (contributions->seats, SigSeat, i);

        if (seat->is_party && seat->party != contributions->focus)
          add_maker (self, i);
      }
  for (guint i = 0; i < sig_list_get_n (by); i++)
    {
      guint party = get_number (contributions, sig_list_get (by, i));

      if (party != contributions->focus && self->seat_of[party] != 0)
        add_maker (self, self->seat_of[party] - 1);
    }

  return (SigRange) { first, contributions->makers->len - first };
}

/**
 * sig_contributions_new:
 * @standings: the standings of a data set
 *
 * Lays out what its parties bring in. Time and memory grow with the promises times those who make them.
 *
 * Returns: (transfer full): the contributions
 */
SigContributions *
sig_contributions_new (SigStandings *standings)
{
  SigContributions *self;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);

  self = g_object_new (SIG_TYPE_CONTRIBUTIONS, NULL);
  self->standings = g_object_ref (standings);
  self->dataset = sig_standings_get_dataset (standings);
  self->makers = g_array_new (FALSE, FALSE, sizeof (guint));

  number_parties (self);
  lay_places (self);
  sig_contributions_lay_parts (self);
  sig_contributions_lay_sums (self);

  return self;
}

/**
 * sig_contributions_get_standings:
 * @self: contributions
 *
 * Returns: (transfer none): the standings that they were made of
 */
SigStandings *
sig_contributions_get_standings (SigContributions *self)
{
  g_return_val_if_fail (SIG_IS_CONTRIBUTIONS (self), NULL);

  return self->standings;
}
