/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-certainty.h"
#include "sig-commitment.h"
#include "sig-conversion.h"
#include "sig-money-phrase.h"

#include <glib/gi18n-lib.h>

static void
add_agreement_heads (SigExportTable *self)
{
  const char *const heads[] = { N_("Agreement"), N_("With"), N_("Signed") };
  g_autofree char *day = sig_export_table_dup_day (self);

  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  /* Translators: %s is a date. */
  sig_csv_take (self->csv, g_strdup_printf (_("Agreement lasts on %s"), day));
}

static void
add_commitment (SigExportTable *self,
                SigAgreement   *agreement,
                SigCommitment  *commitment)
{
  SigTerm *area = sig_commitment_get_area (commitment);

  sig_export_table_add_agreement (self, agreement);
  sig_export_table_add (self, sig_record_get_id (SIG_RECORD (commitment)));
  sig_export_table_add_makers (self, SIG_CLAIM (commitment), agreement);
  sig_export_table_add_term (self, sig_term_get_group (area), SIG_NOT_RECORDED);
  sig_export_table_add_term (self, area, SIG_NOT_KNOWN);
  sig_export_table_add_term (self, sig_commitment_get_role (commitment), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_commitment_get_summary (commitment), SIG_NOT_KNOWN);
  sig_export_table_add_quote (self, sig_commitment_get_quote (commitment));
  sig_export_table_add_claim (self, SIG_CLAIM (commitment));
  sig_export_table_add_fulfilment (self, SIG_CLAIM (commitment), agreement);
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_commitments:
 * @self: a table
 *
 * Fills it with a row a commitment.
 */
void
sig_export_fill_commitments (SigExportTable *self)
{
  const char *const heads[] = {
    N_("Commitment"), N_("Made by"), N_("Group of areas"), N_("Area"), N_("Role"), N_("Summary"),
  };

  add_agreement_heads (self);
  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  sig_export_table_head_quote (self, NULL);
  sig_export_table_head_claim (self, NULL);
  sig_export_table_head_fulfilment (self);
  sig_export_table_end_row (self);

  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    {
      SigAgreement *agreement = sig_list_get (self->records, i);
      SigList *commitments = SIG_IS_AGREEMENT (agreement) ? sig_agreement_get_commitments (agreement) : NULL;

      for (guint c = 0; c < sig_list_get_n (commitments); c++)
        add_commitment (self, agreement, sig_list_get (commitments, c));
    }
}

static const char *
name_unit (SigUnit unit)
{
  switch (unit)
    {
    case SIG_UNIT_MONEY:
      return C_("unit of an amount", "Money");
    case SIG_UNIT_PERCENT:
      return C_("unit of an amount", "Per cent of GDP a year");
    case SIG_UNIT_KIND:
      return C_("unit of an amount", "In kind");
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_rate (SigExportTable *self,
          SigRate        *rate)
{
  if (rate == NULL)
    {
      sig_export_table_add_nothing (self, 3);
      return;
    }

  sig_export_table_add (self, sig_rate_get_per_base (rate));
  sig_csv_add_uint (self->csv, sig_rate_get_year (rate));
  sig_export_table_add (self, sig_certainty_get_title (sig_claim_get_certainty (SIG_CLAIM (rate))));
}

/* The converted amount, and by which rate. What cannot be converted says so. */
static void
add_conversion (SigExportTable *self,
                SigAgreement   *agreement,
                SigMoney       *money)
{
  const char *base = sig_dataset_get_base_currency (self->dataset);
  const char *currency = sig_money_get_currency (money);
  SigDate signed_on = sig_signing_get_date (sig_agreement_get_signing (agreement));
  SigRate *rate = NULL;
  g_autofree char *converted = NULL;

  if (sig_money_get_amount (money) == NULL || currency == NULL || base == NULL ||
      sig_term_get_unit (sig_money_get_nature (money)) != SIG_UNIT_MONEY)
    {
      sig_export_table_add (self, _("Not converted: no sum of money"));
      sig_export_table_add_nothing (self, 3);
      return;
    }

  if (!g_str_equal (currency, base))
    rate = sig_conversion_find_rate (self->dataset, currency, signed_on);
  if (rate != NULL || g_str_equal (currency, base))
    converted = sig_money_phrase_convert (money, rate, base);
  sig_export_table_add (self, converted != NULL ? converted : _("Not converted: no rate for that year"));
  add_rate (self, rate);
}

/* An amount in kind need not have a number. */
static void
add_amount (SigExportTable *self,
            SigMoney       *money)
{
  SigUnit unit = sig_term_get_unit (sig_money_get_nature (money));

  if (unit == SIG_UNIT_KIND && sig_money_get_amount (money) == NULL)
    sig_export_table_add (self, NULL);
  else
    sig_export_table_add_string (self, sig_money_get_amount (money), SIG_NOT_KNOWN);
  if (unit == SIG_UNIT_MONEY)
    sig_export_table_add_string (self, sig_money_get_currency (money), SIG_NOT_KNOWN);
  else
    sig_export_table_add (self, sig_money_get_currency (money));
  sig_export_table_add (self, name_unit (unit));
}

static void
add_money (SigExportTable *self,
           SigAgreement   *agreement,
           SigMoney       *money)
{
  sig_export_table_add_agreement (self, agreement);
  sig_export_table_add (self, sig_record_get_id (SIG_RECORD (money)));
  sig_export_table_add_makers (self, SIG_CLAIM (money), agreement);
  add_amount (self, money);
  sig_export_table_add_boolean (self, sig_money_per_year (money));
  add_conversion (self, agreement, money);
  sig_export_table_add_term (self, sig_money_get_nature (money), SIG_NOT_KNOWN);
  sig_export_table_add_term (self, sig_money_get_kind (money), SIG_NOT_KNOWN);
  sig_export_table_add_date (self, sig_money_get_from (money), SIG_NOT_KNOWN);
  sig_export_table_add_date (self, sig_money_get_to (money), SIG_NOT_KNOWN);
  sig_export_table_add_boolean (self, sig_money_is_counted (money));
  sig_export_table_add_text (self, sig_money_get_summary (money), SIG_NOT_KNOWN);
  sig_export_table_add_quote (self, sig_money_get_quote (money));
  sig_export_table_add_claim (self, SIG_CLAIM (money));
  sig_export_table_add_fulfilment (self, SIG_CLAIM (money), agreement);
  sig_export_table_end_row (self);
}

static void
add_money_heads (SigExportTable *self)
{
  const char *const as_stated[] = {
    N_("Sum"), N_("Made by"), N_("Amount as stated"), N_("Currency"), N_("Unit"), N_("A year"),
  };
  const char *const rate[] = { N_("Rate"), N_("Year of the rate"), N_("Certainty of the rate") };
  const char *const terms[] = {
    N_("Nature"), N_("Kind"), N_("From"), N_("To"), N_("Added up"), N_("Summary"),
  };
  const char *base = sig_dataset_get_base_currency (self->dataset);

  add_agreement_heads (self);
  sig_export_table_heads (self, as_stated, G_N_ELEMENTS (as_stated));
  /* Translators: %s is a currency. */
  sig_csv_take (self->csv, g_strdup_printf (_("Amount in %s"), base != NULL ? base : "—"));
  sig_export_table_heads (self, rate, G_N_ELEMENTS (rate));
  sig_export_table_heads (self, terms, G_N_ELEMENTS (terms));
  sig_export_table_head_quote (self, NULL);
  sig_export_table_head_claim (self, NULL);
  sig_export_table_head_fulfilment (self);
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_money:
 * @self: a table
 *
 * Fills it with a row a sum, as stated and converted.
 */
void
sig_export_fill_money (SigExportTable *self)
{
  add_money_heads (self);
  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    {
      SigAgreement *agreement = sig_list_get (self->records, i);
      SigList *sums = SIG_IS_AGREEMENT (agreement) ? sig_agreement_get_money (agreement) : NULL;

      for (guint s = 0; s < sig_list_get_n (sums); s++)
        add_money (self, agreement, sig_list_get (sums, s));
    }
}
