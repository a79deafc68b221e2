/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-contributions-private.h"

#include "sig-conversion.h"
#include "sig-rational.h"

/* A yearly sum for more years than this is shown as a span: no chart has room for them. */
#define MOST_YEARS 100

typedef struct
{
  SigContributions *self;
  SigMakers         makers;
  GHashTable       *slots;      /* SlotKey -> its number + 1 */
  GHashTable       *stretches;  /* SigStretch -> its number + 1 */
  GHashTable       *purses;     /* SigPurse -> its number + 1 */
  GArray           *amounts;    /* mpq_t of each entry */
} Builder;

static guint
hash_stretch (gconstpointer key)
{
  const SigStretch *stretch = key;

  return stretch->from_year * 10000 + stretch->to_year;
}

static gboolean
equal_stretches (gconstpointer a,
                 gconstpointer b)
{
  const SigStretch *first = a;
  const SigStretch *second = b;

  return first->from_year == second->from_year && first->to_year == second->to_year;
}

static guint
hash_purse (gconstpointer key)
{
  const SigPurse *purse = key;

  return (purse->currency != NULL ? g_str_hash (purse->currency) : 0) * 31 + purse->signed_on.year;
}

static gboolean
equal_purses (gconstpointer a,
              gconstpointer b)
{
  const SigPurse *first = a;
  const SigPurse *second = b;

  return first->signed_on.year == second->signed_on.year && g_strcmp0 (first->currency, second->currency) == 0;
}

static guint
hash_slot (gconstpointer key)
{
  const SigSlot *slot = key;

  return ((sig_term_get_index (slot->nature) * 31 + sig_term_get_index (slot->kind)) * 1009 + slot->stretch) * 1009 + slot->purse;
}

static gboolean
equal_slots (gconstpointer a,
             gconstpointer b)
{
  const SigSlot *first = a;
  const SigSlot *second = b;

  return first->nature == second->nature && first->kind == second->kind && first->stretch == second->stretch &&
         first->purse == second->purse;
}

/* The number of @element in @array, to which it is added when it is new. */
static guint
number (GHashTable    *numbers,
        GArray        *array,
        gconstpointer  element,
        gsize          size)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, element));

  if (found == 0)
    {
      g_array_append_vals (array, element, 1);
      found = array->len;
      g_hash_table_insert (numbers, g_memdup2 (element, size), GUINT_TO_POINTER (found));
    }

  return found - 1;
}

static void
add_slot (Builder    *builder,
          SigEntry   *entry,
          SigStretch  stretch)
{
  SigContributions *self = builder->self;
  SigSlot slot = { entry->sum, entry->nature, entry->kind, 0, entry->purse };
  guint index;

  slot.stretch = number (builder->stretches, self->stretches, &stretch, sizeof stretch);
  index = number (builder->slots, self->slots, &slot, sizeof slot);
  g_array_append_val (self->entry_slots, index);
  entry->slots.n++;
}

/* A yearly sum with a first and a last date stands in the year in which each of its years begins; all else where its
 * dates are, whole. */
static void
add_slots (Builder  *builder,
           SigEntry *entry)
{
  entry->slots.first = builder->self->entry_slots->len;
  entry->stretch = (SigStretch) { sig_money_get_from (entry->money).year, sig_money_get_to (entry->money).year };
  if (entry->reason == SIG_LEFT_OUT_OVERLAPS)
    return;

  entry->is_spread = sig_money_per_year (entry->money) && entry->stretch.from_year != 0 && entry->stretch.to_year != 0 &&
                     entry->years <= MOST_YEARS;
  if (!entry->is_spread)
    {
      add_slot (builder, entry, entry->stretch);
      return;
    }

  entry->stretch.to_year = entry->stretch.from_year + entry->years - 1;
  for (guint year = entry->stretch.from_year; year <= entry->stretch.to_year; year++)
    add_slot (builder, entry, (SigStretch) { year, year });
}

static void
add_amount (Builder  *builder,
            SigEntry *entry)
{
  mpq_t *amount;

  g_array_set_size (builder->amounts, builder->amounts->len + 1);
  amount = &g_array_index (builder->amounts, mpq_t, builder->amounts->len - 1);
  mpq_init (*amount);
  if (entry->reason == SIG_LEFT_OUT_NOT && !sig_rational_parse (*amount, sig_money_get_amount (entry->money)))
    entry->reason = SIG_LEFT_OUT_NO_AMOUNT;
}

static void
add_entry (Builder  *builder,
           guint     place,
           SigMoney *money)
{
  SigContributions *self = builder->self;
  SigAgreement *agreement = SIG_AGREEMENT (g_array_index (self->places, SigPlace, place).record);
  SigTerm *nature = sig_money_get_nature (money);
  SigEntry entry = { money, nature, sig_money_get_kind (money), sig_term_get_sum (nature),
                     sig_claim_get_certainty (SIG_CLAIM (money)), place, };
  SigPurse purse = { NULL, };

  entry.makers = sig_makers_add (&builder->makers, place, sig_money_get_by (money));
  entry.reason = sig_conversion_find_obstacle (money);
  entry.years = sig_conversion_count_years (money);
  add_amount (builder, &entry);
  if (entry.reason == SIG_LEFT_OUT_NOT)
    purse = (SigPurse) { sig_money_get_currency (money), { sig_signing_get_date (sig_agreement_get_signing (agreement)).year, } };
  entry.purse = number (builder->purses, self->purses, &purse, sizeof purse);
  add_slots (builder, &entry);
  g_array_append_val (self->entries, entry);
}

static void
add_entries (Builder *builder)
{
  SigContributions *self = builder->self;

  for (guint place = 0; place < self->n_agreements; place++)
    {
      SigList *list = sig_agreement_get_money (SIG_AGREEMENT (g_array_index (self->places, SigPlace, place).record));

      sig_makers_enter (&builder->makers, place);
      for (guint i = 0; i < sig_list_get_n (list); i++)
        add_entry (builder, place, sig_list_get (list, i));
      sig_makers_leave (&builder->makers, place);
    }
}

/* How many decimals write @amount exactly: each is a decimal fraction, so that its divisor goes into a power of ten. */
static guint
count_decimals (mpq_srcptr amount)
{
  mpz_t rest;
  guint twos, fives;

  mpz_init_set (rest, mpq_denref (amount));
  twos = (guint) mpz_scan1 (rest, 0);
  mpz_tdiv_q_2exp (rest, rest, twos);
  for (fives = 0; mpz_cmp_ui (rest, 1) > 0; fives++)
    mpz_divexact_ui (rest, rest, 5);
  mpz_clear (rest);

  return MAX (twos, fives);
}

/* All amounts are written in one unit, so that adding them is adding whole numbers. */
static void
write_values (Builder *builder)
{
  SigContributions *self = builder->self;
  mpz_t scale;

  for (guint i = 0; i < builder->amounts->len; i++)
    self->decimals = MAX (self->decimals, count_decimals (g_array_index (builder->amounts, mpq_t, i)));

  mpz_init (scale);
  mpz_ui_pow_ui (scale, 10, self->decimals);
  for (guint i = 0; i < builder->amounts->len; i++)
    {
      mpq_t *amount = &g_array_index (builder->amounts, mpq_t, i);
      SigEntry *entry = &g_array_index (self->entries, SigEntry, i);

      mpz_init (entry->value);
      mpz_mul (entry->value, mpq_numref (*amount), scale);
      mpz_divexact (entry->value, entry->value, mpq_denref (*amount));
      mpq_clear (*amount);
    }
  mpz_clear (scale);
}

/* The entries of each party, by counting. */
static void
lay_entries_of (SigContributions *self)
{
  SigRange none = { 0, 0 };
  guint at = 0;

  for (guint i = 0; i < self->n_parties; i++)
    g_array_append_val (self->entries_of, none);
  for (guint i = 0; i < self->entries->len; i++)
    {
      SigRange makers = g_array_index (self->entries, SigEntry, i).makers;

      for (guint m = makers.first; m < makers.first + makers.n; m++)
        {
          guint party = g_array_index (self->seats, SigSeat, g_array_index (self->makers, guint, m)).party;

          g_array_index (self->entries_of, SigRange, party).n++;
        }
    }

  for (guint i = 0; i < self->n_parties; i++)
    {
      SigRange *range = &g_array_index (self->entries_of, SigRange, i);

      range->first = at;
      at += range->n;
      range->n = 0;
    }
  g_array_set_size (self->party_entries, at * 2);

  for (guint i = 0; i < self->entries->len; i++)
    {
      SigRange makers = g_array_index (self->entries, SigEntry, i).makers;

      for (guint m = makers.first; m < makers.first + makers.n; m++)
        {
          guint seat = g_array_index (self->makers, guint, m);
          SigRange *range = &g_array_index (self->entries_of, SigRange, g_array_index (self->seats, SigSeat, seat).party);
          guint to = (range->first + range->n++) * 2;

          g_array_index (self->party_entries, guint, to) = i;
          g_array_index (self->party_entries, guint, to + 1) = seat;
        }
    }
}

/*
 * sig_contributions_lay_sums:
 * @self: contributions that have their seats
 *
 * Lays out the sums, and where each is added up.
 */
void
sig_contributions_lay_sums (SigContributions *self)
{
  Builder builder = { self, };

  self->entries = g_array_new (FALSE, FALSE, sizeof (SigEntry));
  self->entries_of = g_array_new (FALSE, FALSE, sizeof (SigRange));
  self->party_entries = g_array_new (FALSE, FALSE, sizeof (guint));
  self->entry_slots = g_array_new (FALSE, FALSE, sizeof (guint));
  self->slots = g_array_new (FALSE, FALSE, sizeof (SigSlot));
  self->stretches = g_array_new (FALSE, FALSE, sizeof (SigStretch));
  self->purses = g_array_new (FALSE, FALSE, sizeof (SigPurse));
  builder.slots = g_hash_table_new_full (hash_slot, equal_slots, g_free, NULL);
  builder.stretches = g_hash_table_new_full (hash_stretch, equal_stretches, g_free, NULL);
  builder.purses = g_hash_table_new_full (hash_purse, equal_purses, g_free, NULL);
  builder.amounts = g_array_new (FALSE, FALSE, sizeof (mpq_t));
  sig_makers_init (&builder.makers, self);

  add_entries (&builder);
  write_values (&builder);
  lay_entries_of (self);

  sig_makers_clear (&builder.makers);
  g_array_unref (builder.amounts);
  g_hash_table_unref (builder.purses);
  g_hash_table_unref (builder.stretches);
  g_hash_table_unref (builder.slots);
}

/*
 * sig_contributions_free_sums:
 * @self: contributions that are freed
 */
void
sig_contributions_free_sums (SigContributions *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    mpz_clear (g_array_index (self->entries, SigEntry, i).value);
  g_array_unref (self->purses);
  g_array_unref (self->stretches);
  g_array_unref (self->slots);
  g_array_unref (self->entry_slots);
  g_array_unref (self->party_entries);
  g_array_unref (self->entries_of);
  g_array_unref (self->entries);
}
