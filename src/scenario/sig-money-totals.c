/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-report-private.h"

/* Each amount stays in its own currency until a total is asked for: those of one currency and year of signing (a purse) are
 * added up as whole numbers, and only these few sums are multiplied by their rates, over one common divisor. */

/* What a total finds in one purse. */
typedef struct
{
  mpz_t        sum;
  guint        n;
  SigCertainty certainty;
} Found;

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
          !sig_money_report_is_made_by (self, entry, g_array_index (contributions->party_entries, guint, i * 2 + 1), state))
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
  mpq_srcptr factor = g_array_index (self->factors, SigFactor, purse).factor;
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
      const SigFactor *factor = &g_array_index (self->factors, SigFactor, i);

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
