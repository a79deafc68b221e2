/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-rows.h"

#include <glib/gi18n.h>

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-claim-button.h"
#include "sig-conversion.h"
#include "sig-money-phrase.h"
#include "sig-plain-rows.h"

static const struct
{
  const char *title;
  const char *css_class;
} sums[] = {
  [SIG_SUM_PLEDGED] = { NC_("added up", "Pledged"), "lead" },
  [SIG_SUM_GIVEN] = { NC_("added up", "Given"), "member" },
  [SIG_SUM_LOANED] = { NC_("added up", "Lent"), "member" },
  [SIG_SUM_NEVER] = { NULL, "support" },
};

/* A note with something at its end that says how certain it is. */
static void
add_note (SigClaimRow *row,
          const char  *words,
          GtkWidget   *end)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", words,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   "hexpand", TRUE,
                                   NULL);

  gtk_widget_add_css_class (label, "row-note");
  gtk_box_append (GTK_BOX (line), label);
  if (end != NULL)
    gtk_box_append (GTK_BOX (line), end);
  sig_claim_row_add_line (row, line);
}

/* The amount in the common currency, with the rate's own sources one click away. */
static void
add_conversion (SigClaimRow  *row,
                SigDataset   *dataset,
                SigMoney     *money,
                SigAgreement *agreement)
{
  SigRate *rate;
  g_autofree char *words =
    sig_money_phrase_converted (dataset, money, sig_signing_get_date (sig_agreement_get_signing (agreement)), &rate);

  if (words != NULL)
    add_note (row, words, rate != NULL ? sig_claim_button_new (dataset, SIG_CLAIM (rate)) : NULL);
}

static GtkWidget *
make_money (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigMoney *money = SIG_MONEY (record);
  SigTerm *nature = sig_money_get_nature (money);
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigClaimRow *row = sig_claim_row_new (dataset, record);
  g_autofree char *amount = sig_money_phrase_amount (money);
  g_autofree char *terms = sig_money_phrase_terms (money);

  sig_claim_row_add_headed (row, amount, sig_text_get (sig_term_get_title (nature)),
                            sums[sig_term_get_sum (nature)].css_class);
  sig_claim_row_add (row, SIG_ROW_NOTE, terms);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_money_get_summary (money)));
  sig_claim_row_add_quote (row, sig_money_get_quote (money));
  if (!sig_money_is_counted (money))
    sig_claim_row_add (row, SIG_ROW_NOTE, _("Overlaps another entry: not added up"));
  sig_plain_rows_add_promisers (row, sig_money_get_by (money));
  add_conversion (row, dataset, money, owner);
  sig_plain_rows_add_fulfilment (row, explorer, owner, record);

  return GTK_WIDGET (row);
}

/* Sums, each kind apart */

static SigTotal *
add_up (SigExplorer  *explorer,
        SigAgreement *agreement,
        SigSum        sum)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigTotal *total = sig_total_new (dataset, sig_dataset_get_base_currency (dataset));
  const SigDate signed_on = sig_signing_get_date (sig_agreement_get_signing (agreement));
  SigList *money = sig_agreement_get_money (agreement);

  for (guint i = 0; i < sig_list_get_n (money); i++)
    if (sig_term_get_sum (sig_money_get_nature (sig_list_get (money, i))) == sum)
      sig_total_add (total, sig_list_get (money, i), signed_on);

  return total;
}

static void
add_rates (SigClaimRow *row,
           SigDataset  *dataset,
           GPtrArray   *rates)
{
  for (guint i = 0; i < rates->len; i++)
    {
      g_autofree char *rate = sig_money_phrase_rate (dataset, rates->pdata[i]);
      /* Translators: a rate, such as "1.08 USD for 1 EUR, 2024" */
      g_autofree char *words = g_strdup_printf (_("Converted at %s"), rate);

      add_note (row, words, sig_claim_button_new (dataset, SIG_CLAIM (rates->pdata[i])));
    }
}

static GtkWidget *
make_total (SigExplorer  *explorer,
            SigAgreement *agreement,
            SigSum        sum)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autoptr(SigTotal) total = add_up (explorer, agreement, sum);
  const SigCertainty certainty = sig_total_get_certainty (total);
  const guint n = sig_total_get_n_parts (total);
  SigClaimRow *row = sig_claim_row_new (dataset, NULL);
  g_autofree char *digits = sig_total_dup_amount (total);
  g_autofree char *amount = sig_conversion_format (digits, sig_dataset_get_base_currency (dataset));
  const char *title = sig_certainty_get_title (certainty);
  /* Translators: how many sums were added up, and how certain the least certain of them is: "3 sums, the least certain of
   * them secondary" */
  g_autofree char *parts = g_strdup_printf (ngettext ("%u sum, %s", "%u sums, the least certain of them %s", n), n, title);

  sig_claim_row_add_headed (row, amount, g_dpgettext2 (NULL, "added up", sums[sum].title), sums[sum].css_class);
  add_note (row, parts, sig_certainty_mark_new (certainty));
  add_rates (row, dataset, sig_total_get_rates (total));

  return GTK_WIDGET (row);
}

static GtkWidget *
make_pledged (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  return make_total (explorer, owner, SIG_SUM_PLEDGED);
}

static GtkWidget *
make_given (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  return make_total (explorer, owner, SIG_SUM_GIVEN);
}

static GtkWidget *
make_loaned (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  return make_total (explorer, owner, SIG_SUM_LOANED);
}

/* What the sums leave out, and why. */

static char *
phrase_left_out (SigLeftOut reason,
                 guint      n)
{
  switch (reason)
    {
    case SIG_LEFT_OUT_SHARE:
      return g_strdup_printf (ngettext ("%u share of GDP", "%u shares of GDP", n), n);
    case SIG_LEFT_OUT_KIND:
      return g_strdup_printf (ngettext ("%u contribution in kind", "%u contributions in kind", n), n);
    case SIG_LEFT_OUT_NEVER:
      return g_strdup_printf (ngettext ("%u of a nature that is not added up", "%u of a nature that is not added up", n), n);
    case SIG_LEFT_OUT_NO_AMOUNT:
      return g_strdup_printf (ngettext ("%u without a known amount", "%u without a known amount", n), n);
    case SIG_LEFT_OUT_NO_RATE:
      return g_strdup_printf (ngettext ("%u without a rate for its year", "%u without a rate for their year", n), n);
    case SIG_LEFT_OUT_NOT:
    case SIG_LEFT_OUT_OVERLAPS:
    case SIG_N_LEFT_OUTS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static guint
count_overlaps (SigAgreement *agreement)
{
  SigList *money = sig_agreement_get_money (agreement);
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (money); i++)
    n += !sig_money_is_counted (sig_list_get (money, i));

  return n;
}

static void
count_left_out (SigExplorer  *explorer,
                SigAgreement *agreement,
                guint        *counts)
{
  for (SigSum sum = SIG_SUM_PLEDGED; sum <= SIG_SUM_NEVER; sum++)
    {
      g_autoptr(SigTotal) total = add_up (explorer, agreement, sum);

      for (guint reason = SIG_LEFT_OUT_SHARE; reason < SIG_N_LEFT_OUTS; reason++)
        counts[reason] += sig_total_count_left_out (total, reason);
    }
}

static GtkWidget *
make_left_out (SigExplorer *explorer,
               gpointer     record,
               gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);
  const guint n_overlaps = count_overlaps (owner);
  guint counts[SIG_N_LEFT_OUTS] = { 0 };

  sig_claim_row_add (row, SIG_ROW_CAPTION, _("Left out of the sums"));
  count_left_out (explorer, owner, counts);
  for (guint reason = SIG_LEFT_OUT_SHARE; reason < SIG_N_LEFT_OUTS; reason++)
    if (counts[reason] > 0)
      {
        g_autofree char *words = phrase_left_out (reason, counts[reason]);

        sig_claim_row_add (row, SIG_ROW_ITEM, words);
      }
  if (n_overlaps > 0)
    {
      g_autofree char *words = g_strdup_printf (ngettext ("%u that overlaps another entry",
                                                          "%u that overlap other entries", n_overlaps), n_overlaps);

      sig_claim_row_add (row, SIG_ROW_ITEM, words);
    }

  return GTK_WIDGET (row);
}

static guint
count_added (SigExplorer  *explorer,
             SigAgreement *agreement,
             SigSum        sum)
{
  g_autoptr(SigTotal) total = add_up (explorer, agreement, sum);

  return sig_total_get_n_parts (total);
}

static const SigRowFunc total_makers[] = {
  [SIG_SUM_PLEDGED] = make_pledged,
  [SIG_SUM_GIVEN] = make_given,
  [SIG_SUM_LOANED] = make_loaned,
};

/* Where each kind has one sum at most, the sums are their own totals. */
static void
plan_totals (SigSection   *section,
             SigExplorer  *explorer,
             SigAgreement *agreement)
{
  guint counts[G_N_ELEMENTS (total_makers)];
  guint n_added = 0;
  guint most = 0;

  if (sig_dataset_get_base_currency (sig_explorer_get_dataset (explorer)) == NULL)
    return;

  for (guint sum = 0; sum < G_N_ELEMENTS (counts); sum++)
    {
      counts[sum] = count_added (explorer, agreement, sum);
      n_added += counts[sum];
      most = MAX (most, counts[sum]);
    }
  if (most < 2)
    return;

  sig_section_plan_heading (section, _("Added up"));
  for (guint sum = 0; sum < G_N_ELEMENTS (counts); sum++)
    if (counts[sum] > 0)
      sig_section_plan_row (section, total_makers[sum], NULL, agreement);
  if (n_added < sig_list_get_n (sig_agreement_get_money (agreement)))
    sig_section_plan_row (section, make_left_out, NULL, agreement);
}

/**
 * sig_money_rows_plan:
 * @section: where the rows go
 * @explorer: the shared state
 * @agreement: an agreement
 *
 * Plans a row for each sum, as stated; where there are several of a kind, what they come to - pledged, given and lent apart - with
 * the weakest certainty among the parts, the rates, and what is left out.
 */
void
sig_money_rows_plan (SigSection   *section,
                     SigExplorer  *explorer,
                     SigAgreement *agreement)
{
  sig_plain_rows_plan_all (section, make_money, sig_agreement_get_money (agreement), agreement);
  plan_totals (section, explorer, agreement);
}
