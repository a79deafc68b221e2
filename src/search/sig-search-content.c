/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-index.h"

#include "sig-clause.h"
#include "sig-commitment.h"
#include "sig-expression.h"
#include "sig-money.h"
#include "sig-point.h"
#include "sig-provision.h"
#include "sig-reciprocal.h"
#include "sig-search-builder.h"
#include "sig-source.h"
#include "sig-wording.h"

/* What of a data set can be found, and by which texts. */

static void
add_names (SigSearchBuilder *builder,
           const SigText    *text)
{
  for (guint i = 0; text != NULL && i < sig_text_get_n (text); i++)
    sig_search_builder_add_name (builder, sig_text_get_string (text, i));
}

static void
add_texts (SigSearchBuilder *builder,
           const SigText    *text)
{
  for (guint i = 0; text != NULL && i < sig_text_get_n (text); i++)
    sig_search_builder_add_text (builder, sig_text_get_string (text, i));
}

static void
add_quote (SigSearchBuilder *builder,
           const SigQuote   *quote)
{
  if (quote != NULL)
    sig_search_builder_add_text (builder, quote->text);
}

static void
add_party_names (SigSearchBuilder *builder,
                 SigParty         *party,
                 void            (*add) (SigSearchBuilder *builder, const char *name))
{
  const char *const *aliases = sig_party_get_aliases (party);
  const SigText *names[] = { sig_party_get_name (party), sig_party_get_short_name (party) };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint k = 0; k < sig_text_get_n (names[i]); k++)
      add (builder, sig_text_get_string (names[i], k));
  add (builder, sig_party_get_code (party));
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    add (builder, aliases[i]);
}

static void
add_party (SigSearchBuilder *builder,
           SigDataset       *dataset,
           gpointer          party)
{
  sig_search_builder_begin (builder, SIG_SEARCH_PARTY, party);
  add_party_names (builder, party, sig_search_builder_add_name);
}

/* Every agreement is one of the focus: its names would tell nothing of it. */
static void
add_agreement (SigSearchBuilder *builder,
               SigDataset       *dataset,
               gpointer          agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  sig_search_builder_begin (builder, SIG_SEARCH_AGREEMENT, agreement);
  add_names (builder, sig_agreement_get_title (agreement));
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (dataset))
      add_party_names (builder, sig_list_get (parties, i), sig_search_builder_add_text);
}

/* An instrument is often called otherwise than by its title; its id is what the record calls it. */
static void
add_instrument (SigSearchBuilder *builder,
                SigDataset       *dataset,
                gpointer          instrument)
{
  sig_search_builder_begin (builder, SIG_SEARCH_INSTRUMENT, instrument);
  add_names (builder, sig_instrument_get_title (instrument));
  sig_search_builder_add_text (builder, sig_record_get_id (instrument));
}

static void
add_event (SigSearchBuilder *builder,
           SigDataset       *dataset,
           gpointer          event)
{
  sig_search_builder_begin (builder, SIG_SEARCH_EVENT, event);
  add_names (builder, sig_event_get_title (event));
}

static void
add_promises (SigSearchBuilder *builder,
              SigDataset       *dataset,
              gpointer          agreement)
{
  SigList *commitments = sig_agreement_get_commitments (agreement);
  SigList *sums = sig_agreement_get_money (agreement);
  SigList *reciprocals = sig_agreement_get_reciprocals (agreement);

  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    {
      SigCommitment *commitment = sig_list_get (commitments, i);

      sig_search_builder_begin (builder, SIG_SEARCH_COMMITMENT, commitment);
      add_texts (builder, sig_commitment_get_summary (commitment));
      add_quote (builder, sig_commitment_get_quote (commitment));
      add_texts (builder, sig_term_get_title (sig_commitment_get_area (commitment)));
    }
  for (guint i = 0; i < sig_list_get_n (sums); i++)
    {
      sig_search_builder_begin (builder, SIG_SEARCH_COMMITMENT, sig_list_get (sums, i));
      add_texts (builder, sig_money_get_summary (sig_list_get (sums, i)));
      add_quote (builder, sig_money_get_quote (sig_list_get (sums, i)));
    }
  for (guint i = 0; i < sig_list_get_n (reciprocals); i++)
    {
      sig_search_builder_begin (builder, SIG_SEARCH_COMMITMENT, sig_list_get (reciprocals, i));
      add_texts (builder, sig_reciprocal_get_summary (sig_list_get (reciprocals, i)));
      add_quote (builder, sig_reciprocal_get_quote (sig_list_get (reciprocals, i)));
    }
}

static void
add_wordings (SigSearchBuilder *builder,
              SigDataset       *dataset,
              gpointer          agreement)
{
  SigList *wordings = sig_agreement_get_wordings (agreement);

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    {
      SigWording *wording = sig_list_get (wordings, i);

      sig_search_builder_begin (builder, SIG_SEARCH_WORDING, wording);
      add_quote (builder, sig_wording_get_quote (wording));
      add_texts (builder, sig_wording_get_summary (wording));
    }
}

static void
add_expressions (SigSearchBuilder *builder,
                 SigDataset       *dataset,
                 gpointer          instrument)
{
  SigList *expressions = sig_instrument_get_expressions (instrument);

  for (guint i = 0; i < sig_list_get_n (expressions); i++)
    {
      SigExpression *expression = sig_list_get (expressions, i);

      sig_search_builder_begin (builder, SIG_SEARCH_WORDING, expression);
      sig_search_builder_add_name (builder, sig_expression_get_term (expression));
      add_quote (builder, sig_expression_get_quote (expression));
      add_texts (builder, sig_expression_get_summary (expression));
    }
}

static void
add_clause (SigSearchBuilder *builder,
            SigClause        *clause)
{
  SigList *points = sig_clause_get_points (clause);
  guint n_deviations;
  const SigText *const *deviations = sig_clause_get_deviations (clause, &n_deviations);

  sig_search_builder_begin (builder, SIG_SEARCH_CLAUSE, clause);
  sig_search_builder_add_name (builder, sig_clause_get_heading (clause));
  add_quote (builder, sig_clause_get_quote (clause));
  for (guint i = 0; i < sig_list_get_n (points); i++)
    add_quote (builder, sig_point_get_quote (sig_list_get (points, i)));
  for (guint i = 0; i < n_deviations; i++)
    add_texts (builder, deviations[i]);
}

static void
add_clauses (SigSearchBuilder *builder,
             SigDataset       *dataset,
             gpointer          agreement)
{
  SigList *clauses = sig_agreement_get_clauses (agreement);

  for (guint i = 0; i < sig_list_get_n (clauses); i++)
    add_clause (builder, sig_list_get (clauses, i));
}

static void
add_provisions (SigSearchBuilder *builder,
                SigDataset       *dataset,
                gpointer          instrument)
{
  SigList *provisions = sig_instrument_get_provisions (instrument);

  for (guint i = 0; i < sig_list_get_n (provisions); i++)
    {
      SigProvision *provision = sig_list_get (provisions, i);

      sig_search_builder_begin (builder, SIG_SEARCH_CLAUSE, provision);
      add_texts (builder, sig_provision_get_summary (provision));
      add_quote (builder, sig_provision_get_quote (provision));
    }
}

static void
add_source (SigSearchBuilder *builder,
            SigDataset       *dataset,
            gpointer          source)
{
  sig_search_builder_begin (builder, SIG_SEARCH_SOURCE, source);
  sig_search_builder_add_name (builder, sig_source_get_title (source));
  sig_search_builder_add_text (builder, sig_source_get_publisher (source));
}

static const struct
{
  SigSearchScope   scope;
  SigList       *(*list) (SigDataset *dataset);
  void           (*add) (SigSearchBuilder *builder, SigDataset *dataset, gpointer record);
} contents[] = {
  { SIG_SEARCH_NAMES, sig_dataset_get_parties, add_party },
  { SIG_SEARCH_NAMES, sig_dataset_get_agreements, add_agreement },
  { SIG_SEARCH_NAMES, sig_dataset_get_instruments, add_instrument },
  { SIG_SEARCH_NAMES, sig_dataset_get_events, add_event },
  { SIG_SEARCH_ALL, sig_dataset_get_agreements, add_promises },
  { SIG_SEARCH_ALL, sig_dataset_get_agreements, add_wordings },
  { SIG_SEARCH_ALL, sig_dataset_get_instruments, add_expressions },
  { SIG_SEARCH_ALL, sig_dataset_get_agreements, add_clauses },
  { SIG_SEARCH_ALL, sig_dataset_get_instruments, add_provisions },
  { SIG_SEARCH_ALL, sig_dataset_get_sources, add_source },
};

static SigSearchIndex *
make_index (SigDataset     *dataset,
            SigSearchScope  scope,
            GCancellable   *cancellable)
{
  g_autoptr(SigSearchBuilder) builder = sig_search_builder_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      SigList *records = contents[i].list (dataset);

      if (contents[i].scope > scope)
        continue;
      for (guint k = 0; k < sig_list_get_n (records); k++)
        {
          if (g_cancellable_is_cancelled (cancellable))
            return NULL;
          contents[i].add (builder, dataset, sig_list_get (records, k));
        }
    }

  return sig_search_builder_end (g_steal_pointer (&builder));
}

/**
 * sig_search_index_new:
 * @dataset: a data set
 * @scope: how much of it
 *
 * Makes an index of what a data set says, in all its languages. The items are its records. For a large set that takes a
 * while: see sig_search_index_new_async().
 *
 * Returns: (transfer full): the index; it keeps @dataset
 */
SigSearchIndex *
sig_search_index_new (SigDataset     *dataset,
                      SigSearchScope  scope)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  return make_index (dataset, scope, NULL);
}

static void
make_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  SigSearchIndex *index = make_index (source_object, (SigSearchScope) GPOINTER_TO_INT (task_data), cancellable);

  if (index != NULL)
    g_task_return_pointer (task, index, g_object_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * sig_search_index_new_async:
 * @dataset: a data set
 * @scope: how much of it
 * @cancellable: (nullable): to give up
 * @callback: called in the thread's main context
 * @user_data: given to @callback
 *
 * Makes an index as sig_search_index_new() does, in a thread of its own.
 */
void
sig_search_index_new_async (SigDataset          *dataset,
                            SigSearchScope       scope,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (SIG_IS_DATASET (dataset));

  task = g_task_new (dataset, cancellable, callback, user_data);
  g_task_set_source_tag (task, sig_search_index_new_async);
  g_task_set_task_data (task, GINT_TO_POINTER (scope), NULL);
  g_task_run_in_thread (task, make_in_thread);
}

/**
 * sig_search_index_new_finish:
 * @result: what the callback was given
 * @error: (out) (optional): why there is no index: %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the index
 */
SigSearchIndex *
sig_search_index_new_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
