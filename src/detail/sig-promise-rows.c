/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-promise-rows.h"

#include "sig-commitment.h"
#include "sig-plain-rows.h"
#include "sig-reciprocal.h"

static const char *const weight_classes[] = {
  [SIG_WEIGHT_LEAD] = "lead",
  [SIG_WEIGHT_MEMBER] = "member",
  [SIG_WEIGHT_SUPPORT] = "support",
};

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
  sig_plain_rows_add_promisers (row, sig_commitment_get_by (commitment));
  sig_plain_rows_add_fulfilment (row, explorer, owner, record);

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
    sig_plain_rows_plan_none (section);
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
  sig_plain_rows_add_promisers (row, sig_reciprocal_get_by (reciprocal));

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
    sig_plain_rows_plan_none (section);
}
