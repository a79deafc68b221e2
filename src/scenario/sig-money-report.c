/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-report.h"

#include "sig-scenario-private.h"

#include <string.h>

/* Each amount stays in its own currency until a total is asked for: those of one currency and year of signing (a purse) are
 * added up as whole numbers, and only these few sums are multiplied by their rates, over one common divisor. */

/* What the sums of one purse are multiplied by. */
typedef struct
{
  gboolean     is_convertible;
  SigCertainty certainty;
  mpq_t        factor;
} Factor;

/* What a total finds in one purse. */
typedef struct
{
  mpz_t        sum;
  guint        n;
  SigCertainty certainty;
} Found;

struct _SigMoneyReport
{
  GObject parent_instance;

  SigScenario *scenario;
  char *currency;
  GArray *factors;   /* Factor of each purse */
  mpz_t divisor;     /* of all factors and amounts */
  GArray *rows;      /* SigMoneyRow */
  GArray *entries;   /* guint: the entry of each row */
};

G_DEFINE_FINAL_TYPE (SigMoneyReport, sig_money_report, G_TYPE_OBJECT)

static void
sig_money_report_finalize (GObject *object)
{
  SigMoneyReport *self = SIG_MONEY_REPORT (object);

  for (guint i = 0; i < self->factors->len; i++)
    mpq_clear (g_array_index (self->factors, Factor, i).factor);
  g_array_unref (self->factors);
  mpz_clear (self->divisor);
  g_array_unref (self->rows);
  g_array_unref (self->entries);
  g_free (self->currency);
  g_clear_object (&self->scenario);

  G_OBJECT_CLASS (sig_money_report_parent_class)->finalize (object);
}

static void
sig_money_report_class_init (SigMoneyReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_money_report_finalize;
}

static void
sig_money_report_init (SigMoneyReport *self)
{
  mpz_init_set_ui (self->divisor, 1);
}

static void
find_factors (SigMoneyReport *self)
{
  SigContributions *contributions = self->scenario->contributions;
  mpz_t scale;

  self->factors = g_array_new (FALSE, FALSE, sizeof (Factor));
  g_array_set_size (self->factors, contributions->purses->len);
  for (guint i = 0; i < contributions->purses->len; i++)
    {
      const SigPurse *purse = &g_array_index (contributions->purses, SigPurse, i);
      Factor *factor = &g_array_index (self->factors, Factor, i);

      factor->certainty = SIG_CERTAINTY_PRIMARY;
      mpq_init (factor->factor);
      factor->is_convertible = purse->currency != NULL &&
                               sig_conversion_get_factor (contributions->dataset, purse->currency, self->currency,
                                                          purse->signed_on, factor->factor, &factor->certainty);
      if (factor->is_convertible)
        mpz_lcm (self->divisor, self->divisor, mpq_denref (factor->factor));
    }

  mpz_init (scale);
  mpz_ui_pow_ui (scale, 10, contributions->decimals);
  mpz_mul (self->divisor, self->divisor, scale);
  mpz_clear (scale);
}

static SigMoneyRow
describe_entry (SigMoneyReport *self,
                guint           number)
{
  SigContributions *contributions = self->scenario->contributions;
  const SigEntry *entry = &g_array_index (contributions->entries, SigEntry, number);
  const Factor *factor = &g_array_index (self->factors, Factor, entry->purse);
  SigMoneyRow row = { entry->money, SIG_AGREEMENT (g_array_index (contributions->places, SigPlace, entry->place).record),
                      !self->scenario->after->entries[number], entry->reason, entry->certainty, entry->years, entry->stretch,
                      entry->is_spread };

  if (row.reason == SIG_LEFT_OUT_NOT && !factor->is_convertible)
    row.reason = SIG_LEFT_OUT_NO_RATE;
  if (row.reason == SIG_LEFT_OUT_NOT)
    row.certainty = MIN (row.certainty, factor->certainty);

  return row;
}

static void
list_rows (SigMoneyReport *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (SigMoneyRow));
  self->entries = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->scenario->contributions->entries->len; i++)
    if (self->scenario->before->entries[i])
      {
        SigMoneyRow row = describe_entry (self, i);

        g_array_append_val (self->rows, row);
        g_array_append_val (self->entries, i);
      }
}

/**
 * sig_money_report_new:
 * @scenario: a scenario
 * @currency: the currency to add up in, a code of ISO 4217
 *
 * Returns: (transfer full): the money of it
 */
SigMoneyReport *
sig_money_report_new (SigScenario *scenario,
                      const char  *currency)
{
  SigMoneyReport *self;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  self = g_object_new (SIG_TYPE_MONEY_REPORT, NULL);
  self->scenario = g_object_ref (scenario);
  self->currency = g_strdup (currency);
  find_factors (self);
  list_rows (self);

  return self;
}

/**
 * sig_money_report_get_scenario:
 * @self: a report
 *
 * Returns: (transfer none): what it was made of
 */
SigScenario *
sig_money_report_get_scenario (SigMoneyReport *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);

  return self->scenario;
}

/**
 * sig_money_report_get_currency:
 * @self: a report
 *
 * Returns: (transfer none): the currency that it adds up in
 */
const char *
sig_money_report_get_currency (SigMoneyReport *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);

  return self->currency;
}

static gboolean
matches (const SigMoneyFilter *filter,
         SigSum                sum,
         SigTerm              *nature,
         SigTerm              *kind)
{
  return sum == filter->sum && (filter->nature == NULL || filter->nature == nature) &&
         (filter->kind == NULL || filter->kind == kind);
}

static const SigSums *
get_sums (SigMoneyReport   *self,
          SigScenarioState  state)
{
  if (state == SIG_SCENARIO_LOST)
    return self->scenario->lost;

  return state == SIG_SCENARIO_BEFORE ? self->scenario->before->sums : self->scenario->after->sums;
}

static guint
find_stretch (SigContributions *contributions,
              const SigStretch *stretch)
{
  for (guint i = 0; i < contributions->stretches->len; i++)
    {
      const SigStretch *other = &g_array_index (contributions->stretches, SigStretch, i);

      if (other->from_year == stretch->from_year && other->to_year == stretch->to_year)
        return i;
    }

  return G_MAXUINT;
}

static void
find_in_slots (SigMoneyReport       *self,
               SigScenarioState      state,
               const SigMoneyFilter *filter,
               Found                *found)
{
  SigContributions *contributions = self->scenario->contributions;
  const SigSums *sums = get_sums (self, state);
  guint wanted = filter->stretch != NULL ? find_stretch (contributions, filter->stretch) : 0;

  for (guint i = 0; i < contributions->slots->len; i++)
    {
      const SigSlot *slot = &g_array_index (contributions->slots, SigSlot, i);

      if (sums->n[i] == 0 || (filter->stretch != NULL && slot->stretch != wanted) ||
          !matches (filter, slot->sum, slot->nature, slot->kind))
        continue;
      mpz_add (found[slot->purse].sum, found[slot->purse].sum, sums->sums[i]);
      found[slot->purse].n += filter->stretch != NULL ? sums->n[i] : sums->n_first[i];
      found[slot->purse].certainty = MIN (found[slot->purse].certainty, sums->certainties[i]);
    }
}

/* Whether a party makes a sum: what was given stays given. */
static gboolean
is_made_by_seat (SigMoneyReport   *self,
                 const SigEntry   *entry,
                 guint             seat,
                 SigScenarioState  state)
{
  SigDay signed_from = g_array_index (self->scenario->contributions->seats, SigSeat, seat).signed_from;

  if (entry->sum == SIG_SUM_GIVEN)
    return state != SIG_SCENARIO_LOST && signed_from != SIG_NO_DAY && signed_from <= self->scenario->day;

  return sig_scenario_state_has (state, self->scenario->before->holds[seat], self->scenario->after->holds[seat]);
}

static void
find_of_party (SigMoneyReport       *self,
               SigScenarioState      state,
               const SigMoneyFilter *filter,
               Found                *found)
{
  SigContributions *contributions = self->scenario->contributions;
  guint party = GPOINTER_TO_UINT (g_hash_table_lookup (contributions->parties, filter->party));
  SigRange range = { 0, 0 };

  if (party != 0)
    range = g_array_index (contributions->entries_of, SigRange, party - 1);
  for (guint i = range.first; i < range.first + range.n; i++)
    {
      const SigEntry *entry = &g_array_index (contributions->entries, SigEntry,
                                              g_array_index (contributions->party_entries, guint, i * 2));
      Found *in = &found[entry->purse];

      if (entry->reason == SIG_LEFT_OUT_OVERLAPS ||
          !matches (filter, entry->sum, entry->nature, entry->kind) ||
          !is_made_by_seat (self, entry, g_array_index (contributions->party_entries, guint, i * 2 + 1), state))
        continue;
      mpz_addmul_ui (in->sum, entry->value, entry->years);
      in->n++;
      in->certainty = MIN (in->certainty, entry->certainty);
    }
}

/* Adds @found, which is in the smallest decimal of the data set, to @sum, which is over the common divisor. */
static void
add_converted (SigMoneyReport *self,
               guint           purse,
               mpz_srcptr      found,
               mpz_ptr         sum)
{
  mpq_srcptr factor = g_array_index (self->factors, Factor, purse).factor;
  mpz_t part, scale;

  mpz_inits (part, scale, NULL);
  mpz_ui_pow_ui (scale, 10, self->scenario->contributions->decimals);
  mpz_divexact (part, self->divisor, scale);
  mpz_divexact (part, part, mpq_denref (factor));
  mpz_mul (part, part, mpq_numref (factor));
  mpz_addmul (sum, part, found);
  mpz_clears (part, scale, NULL);
}

/* Converts what was found, and clears it. */
static SigTotal *
add_up (SigMoneyReport *self,
        Found          *found)
{
  SigTotal *total = sig_total_new (self->scenario->contributions->dataset, self->currency);
  SigCertainty certainty = SIG_CERTAINTY_PRIMARY;
  guint n_parts = 0, n_left_out = 0;
  mpq_t sum;

  mpq_init (sum);
  for (guint i = 0; i < self->factors->len; i++)
    {
      const Factor *factor = &g_array_index (self->factors, Factor, i);

      if (found[i].n > 0 && factor->is_convertible)
        {
          add_converted (self, i, found[i].sum, mpq_numref (sum));
          certainty = MIN (certainty, MIN (found[i].certainty, factor->certainty));
          n_parts += found[i].n;
        }
      else
        n_left_out += found[i].n;
      mpz_clear (found[i].sum);
    }

  mpz_set (mpq_denref (sum), self->divisor);
  mpq_canonicalize (sum);
  sig_total_add_value (total, sum, n_parts, n_left_out, certainty);
  mpq_clear (sum);

  return total;
}

static Found *
find_nothing (SigMoneyReport *self)
{
  Found *found = g_new (Found, self->factors->len + 1);

  for (guint i = 0; i < self->factors->len; i++)
    {
      mpz_init (found[i].sum);
      found[i].n = 0;
      found[i].certainty = SIG_CERTAINTY_PRIMARY;
    }

  return found;
}

/**
 * sig_money_report_dup_total:
 * @self: a report
 * @state: on which side
 * @filter: which sums
 *
 * Adds up. Of a year, @n_parts of the total counts the sums that have a part in it.
 *
 * Returns: (transfer full): the total, with the weakest certainty among the sums and their rates, and how many could not
 *   be added up
 */
SigTotal *
sig_money_report_dup_total (SigMoneyReport       *self,
                            SigScenarioState      state,
                            const SigMoneyFilter *filter)
{
  g_autofree Found *found = NULL;

  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, NULL);
  g_return_val_if_fail (filter != NULL, NULL);
  g_return_val_if_fail (filter->party == NULL || filter->stretch == NULL, NULL);

  found = find_nothing (self);
  if (filter->party != NULL)
    find_of_party (self, state, filter, found);
  else
    find_in_slots (self, state, filter, found);

  return add_up (self, found);
}

static int
compare_stretches (gconstpointer a,
                   gconstpointer b)
{
  const SigStretch *first = a;
  const SigStretch *second = b;

  if (first->from_year != second->from_year)
    return first->from_year < second->from_year ? -1 : 1;

  return first->to_year < second->to_year ? -1 : first->to_year > second->to_year;
}

/**
 * sig_money_report_list_stretches:
 * @self: a report
 * @sum: pledged, given or loaned
 *
 * Lists when such sums are for: single years, in which yearly sums stand too, and the spans of sums that nobody
 * can spread over the years. A yearly sum stands in the year in which each of its years begins.
 *
 * Returns: (transfer full) (element-type SigStretch): the years and spans that have anything in them before anybody is
 *   taken out, by first year and last
 */
GArray *
sig_money_report_list_stretches (SigMoneyReport *self,
                                 SigSum          sum)
{
  SigContributions *contributions;
  GArray *stretches;
  g_autofree guint8 *seen = NULL;

  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);

  contributions = self->scenario->contributions;
  seen = g_new0 (guint8, contributions->stretches->len + 1);
  stretches = g_array_new (FALSE, FALSE, sizeof (SigStretch));
  for (guint i = 0; i < contributions->slots->len; i++)
    {
      const SigSlot *slot = &g_array_index (contributions->slots, SigSlot, i);

      if (seen[slot->stretch] || self->scenario->before->sums->n[i] == 0 || slot->sum != sum)
        continue;
      seen[slot->stretch] = TRUE;
      g_array_append_val (stretches, g_array_index (contributions->stretches, SigStretch, slot->stretch));
    }
  g_array_sort (stretches, compare_stretches);

  return stretches;
}

/**
 * sig_money_report_get_rows:
 * @self: a report
 *
 * Returns: (transfer none) (element-type SigMoneyRow): all entries that are there before anybody is taken out, those that
 *   are not added up among them, by agreement in order of signing; the records are held by the data set
 */
const GArray *
sig_money_report_get_rows (SigMoneyReport *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);

  return self->rows;
}

/**
 * sig_money_report_dup_row_total:
 * @self: a report
 * @row: a row
 *
 * Returns: (transfer full): what the row counts for, for all its years; nothing when it is not added up
 */
SigTotal *
sig_money_report_dup_row_total (SigMoneyReport *self,
                                guint           row)
{
  g_autofree Found *found = NULL;
  const SigEntry *entry;

  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  found = find_nothing (self);
  entry = &g_array_index (self->scenario->contributions->entries, SigEntry, g_array_index (self->entries, guint, row));
  if (entry->reason != SIG_LEFT_OUT_OVERLAPS)
    {
      mpz_mul_ui (found[entry->purse].sum, entry->value, entry->years);
      found[entry->purse].n = 1;
      found[entry->purse].certainty = entry->certainty;
    }

  return add_up (self, found);
}

/**
 * sig_money_report_list_makers:
 * @self: a report
 * @row: a row
 * @state: on which side
 *
 * Returns: (transfer container) (element-type SigParty): who makes the sum, in the order of the text
 */
GPtrArray *
sig_money_report_list_makers (SigMoneyReport   *self,
                              guint             row,
                              SigScenarioState  state)
{
  SigContributions *contributions;
  const SigEntry *entry;
  GPtrArray *makers;

  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);
  g_return_val_if_fail (state < SIG_N_SCENARIO_STATES, NULL);

  contributions = self->scenario->contributions;
  entry = &g_array_index (contributions->entries, SigEntry, g_array_index (self->entries, guint, row));
  makers = g_ptr_array_new ();
  for (guint i = entry->makers.first; i < entry->makers.first + entry->makers.n; i++)
    {
      guint seat = g_array_index (contributions->makers, guint, i);

      if (is_made_by_seat (self, entry, seat, state))
        g_ptr_array_add (makers, sig_list_get (sig_dataset_get_parties (contributions->dataset),
                                               g_array_index (contributions->seats, SigSeat, seat).party));
    }

  return makers;
}

/**
 * sig_money_report_list_currencies:
 * @dataset: a data set
 *
 * Returns: (transfer full): the currencies that a report can be asked for in: the base and those with rates, by code, the
 *   base first
 */
GStrv
sig_money_report_list_currencies (SigDataset *dataset)
{
  g_autoptr(GPtrArray) codes = g_ptr_array_new ();
  GStrvBuilder *builder = g_strv_builder_new ();
  const char *base;
  SigList *rates;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  base = sig_dataset_get_base_currency (dataset);
  rates = sig_dataset_get_rates (dataset);
  for (guint i = 0; i < sig_list_get_n (rates); i++)
    g_ptr_array_add (codes, (gpointer) sig_rate_get_currency (sig_list_get (rates, i)));
  g_ptr_array_sort_values (codes, (GCompareFunc) strcmp);

  if (base != NULL)
    g_strv_builder_add (builder, base);
  for (guint i = 0; i < codes->len; i++)
    if (g_strcmp0 (codes->pdata[i], base) != 0 && (i == 0 || strcmp (codes->pdata[i], codes->pdata[i - 1]) != 0))
      g_strv_builder_add (builder, codes->pdata[i]);

  return g_strv_builder_unref_to_strv (builder);
}
