/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-move.h"

static void
withdraw (SigWhatIf *what_if,
          SigList   *parties)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  g_autoptr(SigWithdrawal) withdrawal = NULL;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    g_strv_builder_add (builder, sig_record_get_id (sig_list_get (parties, i)));
  ids = g_strv_builder_end (builder);
  withdrawal = sig_withdrawal_new ((const char *const *) ids);
  sig_what_if_set_withdrawal (what_if, withdrawal);
}

/* Collects the agreements that a question names, or all of them, and holds them against what it names. */
static void
compare (SigExplorer *explorer,
         SigQuestion *question)
{
  SigList *agreements = sig_question_get_all_agreements (question)
                          ? sig_dataset_get_signing_order (sig_explorer_get_dataset (explorer))
                          : sig_question_get_agreements (question);
  const char *baseline = sig_question_get_baseline (question);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  g_autofree char *address = NULL;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_strv_builder_add (builder, sig_record_get_id (sig_list_get (agreements, i)));
  ids = g_strv_builder_end (builder);
  if (*ids != NULL)
    sig_explorer_set_collection (explorer, (const char *const *) ids);
  if (baseline != NULL && !g_str_equal (baseline, SIG_BASELINE_TEMPLATE))
    address = g_strconcat ("agreements/", baseline, NULL);
  if (baseline != NULL)
    sig_compare_state_set_baseline (sig_explorer_get_compare_state (explorer), address != NULL ? address : baseline);
}

static void
show_topic (SigExplorer *explorer,
            SigTerm     *topic)
{
  SigCoverageState *state = sig_explorer_get_coverage_state (explorer);
  g_autofree char *name = g_strconcat ("topic:", sig_record_get_id (SIG_RECORD (topic)), NULL);

  sig_coverage_state_set_topic (state, name);
  sig_coverage_state_set_view (state, "topics");
}

static void
apply (SigExplorer *explorer,
       SigQuestion *question)
{
  if (sig_question_get_colour_by (question) != NULL)
    sig_explorer_set_colour_by (explorer, sig_question_get_colour_by (question));
  if (sig_list_get_n (sig_question_get_withdraw (question)) > 0)
    withdraw (sig_explorer_get_what_if (explorer), sig_question_get_withdraw (question));
  if (sig_question_get_page (question) == SIG_PAGE_COMPARE)
    compare (explorer, question);
  if (sig_question_get_topic (question) != NULL)
    show_topic (explorer, sig_question_get_topic (question));
  else if (sig_question_get_page (question) == SIG_PAGE_COVERAGE)
    sig_coverage_state_set_view (sig_explorer_get_coverage_state (explorer), "matrix");
}

/**
 * sig_detail_move_ask:
 * @explorer: the shared state
 * @id: the id of an open question
 *
 * Sets in the shared state what the question sets.
 *
 * Returns: (transfer none) (nullable): the question, or %NULL when the data set has none of that id
 */
SigQuestion *
sig_detail_move_ask (SigExplorer *explorer,
                     const char  *id)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigList *questions = dataset != NULL ? sig_dataset_get_questions (dataset) : NULL;

  for (guint i = 0; i < sig_list_get_n (questions); i++)
    {
      SigQuestion *question = sig_list_get (questions, i);

      if (!g_str_equal (sig_record_get_id (SIG_RECORD (question)), id))
        continue;
      apply (explorer, question);
      return question;
    }

  return NULL;
}
