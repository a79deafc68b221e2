/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-promise-rows.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-claim-row.h"
#include "sig-commitment.h"
#include "sig-fulfilment-line.h"
#include "sig-money-phrase.h"
#include "sig-phrase.h"
#include "sig-promise.h"
#include "sig-reciprocal.h"

static const char *const weight_classes[] = {
  [SIG_WEIGHT_LEAD] = "lead",
  [SIG_WEIGHT_MEMBER] = "member",
  [SIG_WEIGHT_SUPPORT] = "support",
};

static const char *const sum_classes[] = {
  [SIG_SUM_PLEDGED] = "lead",
  [SIG_SUM_GIVEN] = "member",
  [SIG_SUM_LOANED] = "member",
  [SIG_SUM_NEVER] = "support",
};

static void
add_promisers (SigClaimRow *row,
               SigList     *by)
{
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;

  if (by == NULL)
    return;

  names = sig_phrase_parties (by, NULL);
  words = g_strdup_printf (_("Promised by %s"), names);
  sig_claim_row_add (row, SIG_ROW_NOTE, words);
}

static void
add_fulfilment (SigClaimRow  *row,
                SigExplorer  *explorer,
                SigAgreement *agreement,
                SigClaim     *promise)
{
  GtkWidget *line;

  if (sig_promise_get_fulfilment (promise) == NULL)
    return;

  line = sig_fulfilment_line_new (explorer, agreement, promise);
  sig_claim_row_add_line (row, line, sig_fulfilment_line_get_text (SIG_FULFILMENT_LINE (line)));
}

/* Commitments */

static GtkWidget *
make_commitment (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  SigCommitment *commitment = SIG_COMMITMENT (record);
  SigTerm *role = sig_commitment_get_role (commitment);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  sig_claim_row_add_headed (row, sig_text_get (sig_term_get_title (sig_commitment_get_area (commitment))),
                            sig_text_get (sig_term_get_title (role)), weight_classes[sig_term_get_weight (role)]);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_commitment_get_summary (commitment)));
  sig_claim_row_add_quote (row, sig_commitment_get_quote (commitment));
  add_promisers (row, sig_commitment_get_by (commitment));
  add_fulfilment (row, explorer, owner, record);

  return GTK_WIDGET (row);
}

static void
plan_area (SigSection   *section,
           SigAgreement *agreement,
           SigTerm      *area)
{
  SigList *commitments = sig_agreement_get_commitments (agreement);

  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    if (sig_commitment_get_area (sig_list_get (commitments, i)) == area)
      sig_section_plan_row (section, make_commitment, sig_list_get (commitments, i), agreement);
}

static gboolean
has_group (SigAgreement *agreement,
           SigTerm      *group)
{
  SigList *commitments = sig_agreement_get_commitments (agreement);

  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    if (sig_term_get_group (sig_commitment_get_area (sig_list_get (commitments, i))) == group)
      return TRUE;

  return FALSE;
}

static GtkWidget *
make_none (SigExplorer *explorer,
           gpointer     record,
           gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);

  sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_none ());

  return GTK_WIDGET (row);
}

/**
 * sig_promise_rows_plan_commitments:
 * @section: where the rows go
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Plans a row for each commitment, by group of areas and area in the order of the vocabulary.
 */
void
sig_promise_rows_plan_commitments (SigSection   *section,
                                   SigDataset   *dataset,
                                   SigAgreement *agreement)
{
  SigList *groups = sig_dataset_get_terms (dataset, SIG_TERM_AREA_GROUP);
  SigList *areas = sig_dataset_get_terms (dataset, SIG_TERM_AREA);

  for (guint g = 0; g < sig_list_get_n (groups); g++)
    {
      SigTerm *group = sig_list_get (groups, g);

      if (!has_group (agreement, group))
        continue;
      sig_section_plan_heading (section, sig_text_get (sig_term_get_title (group)));
      for (guint a = 0; a < sig_list_get_n (areas); a++)
        if (sig_term_get_group (sig_list_get (areas, a)) == group)
          plan_area (section, agreement, sig_list_get (areas, a));
    }
  if (sig_list_get_n (sig_agreement_get_commitments (agreement)) == 0)
    sig_section_plan_row (section, make_none, NULL, NULL);
}

/* Money */

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
  GtkWidget *line;
  GtkWidget *label;

  if (words == NULL)
    return;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  label = g_object_new (GTK_TYPE_LABEL, "label", words, "wrap", TRUE, "xalign", 0.0f, "hexpand", TRUE, NULL);
  gtk_widget_add_css_class (label, "row-note");
  gtk_box_append (GTK_BOX (line), label);
  if (rate != NULL)
    gtk_box_append (GTK_BOX (line), sig_claim_button_new (dataset, SIG_CLAIM (rate)));
  sig_claim_row_add_line (row, line, words);
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
                            sum_classes[sig_term_get_sum (nature)]);
  sig_claim_row_add (row, SIG_ROW_NOTE, terms);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_money_get_summary (money)));
  sig_claim_row_add_quote (row, sig_money_get_quote (money));
  if (!sig_money_is_counted (money))
    sig_claim_row_add (row, SIG_ROW_NOTE, _("Overlaps another entry: not added up"));
  add_promisers (row, sig_money_get_by (money));
  add_conversion (row, dataset, money, owner);
  add_fulfilment (row, explorer, owner, record);

  return GTK_WIDGET (row);
}

/**
 * sig_promise_rows_plan_money:
 * @section: where the rows go
 * @agreement: an agreement
 *
 * Plans a row for each sum, as stated.
 */
void
sig_promise_rows_plan_money (SigSection   *section,
                             SigAgreement *agreement)
{
  SigList *money = sig_agreement_get_money (agreement);

  for (guint i = 0; i < sig_list_get_n (money); i++)
    sig_section_plan_row (section, make_money, sig_list_get (money, i), agreement);
  if (sig_list_get_n (money) == 0)
    sig_section_plan_row (section, make_none, NULL, NULL);
}

/* What is owed in return */

static GtkWidget *
make_reciprocal (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  SigReciprocal *reciprocal = SIG_RECIPROCAL (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  sig_claim_row_add (row, SIG_ROW_TITLE, sig_text_get (sig_term_get_title (sig_reciprocal_get_area (reciprocal))));
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_reciprocal_get_summary (reciprocal)));
  sig_claim_row_add_quote (row, sig_reciprocal_get_quote (reciprocal));
  add_promisers (row, sig_reciprocal_get_by (reciprocal));

  return GTK_WIDGET (row);
}

/**
 * sig_promise_rows_plan_reciprocals:
 * @section: where the rows go
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Plans a row for each thing that is owed in return, in the order of the vocabulary.
 */
void
sig_promise_rows_plan_reciprocals (SigSection   *section,
                                   SigDataset   *dataset,
                                   SigAgreement *agreement)
{
  SigList *areas = sig_dataset_get_terms (dataset, SIG_TERM_RECIPROCAL);
  SigList *reciprocals = sig_agreement_get_reciprocals (agreement);

  for (guint a = 0; a < sig_list_get_n (areas); a++)
    for (guint i = 0; i < sig_list_get_n (reciprocals); i++)
      if (sig_reciprocal_get_area (sig_list_get (reciprocals, i)) == sig_list_get (areas, a))
        sig_section_plan_row (section, make_reciprocal, sig_list_get (reciprocals, i), NULL);
  if (sig_list_get_n (reciprocals) == 0)
    sig_section_plan_row (section, make_none, NULL, NULL);
}
