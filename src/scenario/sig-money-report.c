/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-report-private.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (SigMoneyReport, sig_money_report, G_TYPE_OBJECT)

static void
sig_money_report_finalize (GObject *object)
{
  SigMoneyReport *self = SIG_MONEY_REPORT (object);

  for (guint i = 0; i < self->factors->len; i++)
    mpq_clear (g_array_index (self->factors, SigFactor, i).factor);
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

  self->factors = g_array_new (FALSE, FALSE, sizeof (SigFactor));
  g_array_set_size (self->factors, contributions->purses->len);
  for (guint i = 0; i < contributions->purses->len; i++)
    {
      const SigPurse *purse = &g_array_index (contributions->purses, SigPurse, i);
      SigFactor *factor = &g_array_index (self->factors, SigFactor, i);

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
  const SigFactor *factor = &g_array_index (self->factors, SigFactor, entry->purse);
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

/*
 * sig_money_report_is_made_by:
 * @self: a report
 * @entry: a sum
 * @seat: one of its makers
 * @state: on which side
 *
 * Returns: whether who sits there makes it: what was given stays given
 */
gboolean
sig_money_report_is_made_by (SigMoneyReport   *self,
                             const SigEntry   *entry,
                             guint             seat,
                             SigScenarioState  state)
{
  SigDay signed_from = g_array_index (self->scenario->contributions->seats, SigSeat, seat).signed_from;

  if (entry->sum == SIG_SUM_GIVEN)
    return state != SIG_SCENARIO_LOST && signed_from != SIG_NO_DAY && signed_from <= self->scenario->day;

  return sig_scenario_state_has (state, self->scenario->before->holds[seat], self->scenario->after->holds[seat]);
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

      if (sig_money_report_is_made_by (self, entry, seat, state))
        g_ptr_array_add (makers, sig_list_get (sig_dataset_get_parties (contributions->dataset),
                                               g_array_index (contributions->seats, SigSeat, seat).party));
    }

  return makers;
}

static void
add_rate (GPtrArray   *rates,
          SigDataset  *dataset,
          const char  *currency,
          SigDate      signed_on)
{
  SigRate *rate = sig_conversion_find_rate (dataset, currency, signed_on);

  if (rate != NULL && !g_ptr_array_find (rates, rate, NULL))
    g_ptr_array_add (rates, rate);
}

/**
 * sig_money_report_list_rates:
 * @self: a report
 *
 * Returns: (transfer container) (element-type SigRate): the rates by which anything is converted, each once, in the order in
 *   which the rows need them; that of one row is found by sig_conversion_find_rate()
 */
GPtrArray *
sig_money_report_list_rates (SigMoneyReport *self)
{
  GPtrArray *rates;

  g_return_val_if_fail (SIG_IS_MONEY_REPORT (self), NULL);

  rates = g_ptr_array_new ();
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SigMoneyRow *row = &g_array_index (self->rows, SigMoneyRow, i);
      const char *currency = sig_money_get_currency (row->money);
      SigDate signed_on = sig_signing_get_date (sig_agreement_get_signing (row->agreement));

      if (row->reason != SIG_LEFT_OUT_NOT || strcmp (currency, self->currency) == 0)
        continue;
      add_rate (rates, self->scenario->contributions->dataset, currency, signed_on);
      add_rate (rates, self->scenario->contributions->dataset, self->currency, signed_on);
    }

  return rates;
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
