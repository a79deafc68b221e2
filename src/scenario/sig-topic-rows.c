/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-topic-rows.h"

#include "sig-commitment.h"
#include "sig-scope-entry.h"

static void
free_row (gpointer data)
{
  SigTopicRow *row = data;

  g_ptr_array_unref (row->claims);
  g_free (row);
}

static SigTerm *
get_term (gpointer claim)
{
  return SIG_IS_SCOPE_ENTRY (claim) ? sig_scope_entry_get_topic (claim) : sig_commitment_get_area (claim);
}

/* What says which topics, or which areas, an agreement covers. */
static SigList *
get_claims (SigAgreement *agreement,
            SigTermKind   kind)
{
  return kind == SIG_TERM_TOPIC ? sig_agreement_get_scope (agreement) : sig_agreement_get_commitments (agreement);
}

static SigTopicRow *
describe_agreement (SigScenario  *scenario,
                    SigAgreement *agreement,
                    SigTerm      *term)
{
  SigList *claims = get_claims (agreement, sig_term_get_kind (term));
  SigTopicRow *row = g_new0 (SigTopicRow, 1);

  row->agreement = agreement;
  row->claims = g_ptr_array_new ();
  row->is_there = sig_scenario_has_agreement (scenario, agreement, SIG_SCENARIO_BEFORE);
  row->is_lost = sig_scenario_has_agreement (scenario, agreement, SIG_SCENARIO_LOST);
  for (guint i = 0; i < sig_list_get_n (claims); i++)
    if (get_term (sig_list_get (claims, i)) == term)
      g_ptr_array_add (row->claims, sig_list_get (claims, i));

  row->covers = claims == NULL ? SIG_TRUTH_NOT_RECORDED : row->claims->len > 0 ? SIG_TRUTH_YES : SIG_TRUTH_NO;

  return row;
}

/**
 * sig_topic_rows_list:
 * @scenario: a scenario
 * @term: a topic or a capability area
 *
 * Looks a topic up in all agreements, those that do not cover it and those that do not last on the day among them.
 *
 * Returns: (transfer full) (element-type SigTopicRow): a row for each agreement, in order of signing; the records are held
 *   by the data set
 */
GPtrArray *
sig_topic_rows_list (SigScenario *scenario,
                     SigTerm     *term)
{
  SigList *agreements;
  GPtrArray *rows;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (SIG_IS_TERM (term), NULL);
  g_return_val_if_fail (sig_term_get_kind (term) == SIG_TERM_TOPIC || sig_term_get_kind (term) == SIG_TERM_AREA, NULL);

  agreements = sig_dataset_get_signing_order (sig_scenario_get_dataset (scenario));
  rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_ptr_array_add (rows, describe_agreement (scenario, sig_list_get (agreements, i), term));

  return rows;
}

/* Counts an agreement once for each term and group that it covers; @seen says what it was last counted for. */
static void
count_agreement (SigScenario *scenario,
                 SigAgreement *agreement,
                 SigTermKind   kind,
                 guint         stamp,
                 GHashTable   *places,
                 GArray       *counts,
                 guint        *seen)
{
  SigList *claims = get_claims (agreement, kind);

  for (guint i = 0; i < sig_list_get_n (claims); i++)
    {
      SigTerm *term = get_term (sig_list_get (claims, i));
      SigTerm *terms[] = { term, sig_term_get_group (term) };

      for (guint t = 0; t < G_N_ELEMENTS (terms); t++)
        {
          guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, terms[t]));

          if (place == 0 || seen[place - 1] == stamp)
            continue;
          seen[place - 1] = stamp;
          for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
            if (sig_scenario_has_agreement (scenario, agreement, state))
              g_array_index (counts, SigTopicCount, place - 1).n[state]++;
        }
    }
}

static void
add_term (GArray     *counts,
          GHashTable *places,
          SigTerm    *term,
          guint       depth)
{
  SigTopicCount count = { term, depth, };

  g_array_append_val (counts, count);
  g_hash_table_insert (places, term, GUINT_TO_POINTER (counts->len));
}

/* Each group with what is in it behind it, in the order of the vocabulary. */
static void
lay_tree (SigDataset  *dataset,
          SigTermKind  kind,
          GArray      *counts,
          GHashTable  *places)
{
  SigList *groups = sig_dataset_get_terms (dataset, kind == SIG_TERM_TOPIC ? SIG_TERM_TOPIC_GROUP : SIG_TERM_AREA_GROUP);
  SigList *terms = sig_dataset_get_terms (dataset, kind);
  guint n_groups = sig_list_get_n (groups);
  g_autoptr(GPtrArray) members = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n_groups; i++)
    g_ptr_array_add (members, g_ptr_array_new ());
  for (guint i = 0; i < sig_list_get_n (terms); i++)
    g_ptr_array_add (members->pdata[sig_term_get_index (sig_term_get_group (sig_list_get (terms, i)))], sig_list_get (terms, i));

  for (guint i = 0; i < n_groups; i++)
    {
      const GPtrArray *of_group = members->pdata[i];

      add_term (counts, places, sig_list_get (groups, i), 0);
      for (guint k = 0; k < of_group->len; k++)
        add_term (counts, places, of_group->pdata[k], 1);
    }
}

/**
 * sig_topic_counts_list:
 * @scenario: a scenario
 * @kind: %SIG_TERM_TOPIC or %SIG_TERM_AREA
 *
 * Returns: (transfer full) (element-type SigTopicCount): the tree of topics or of areas, each group before what is in it,
 *   with the number of agreements that cover it
 */
GArray *
sig_topic_counts_list (SigScenario *scenario,
                       SigTermKind  kind)
{
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autofree guint *seen = NULL;
  SigDataset *dataset;
  SigList *agreements;
  GArray *counts;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (kind == SIG_TERM_TOPIC || kind == SIG_TERM_AREA, NULL);

  dataset = sig_scenario_get_dataset (scenario);
  agreements = sig_dataset_get_signing_order (dataset);
  counts = g_array_new (FALSE, FALSE, sizeof (SigTopicCount));
  lay_tree (dataset, kind, counts, places);
  seen = g_new0 (guint, counts->len + 1);
  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    count_agreement (scenario, sig_list_get (agreements, i), kind, i + 1, places, counts, seen);

  return counts;
}
