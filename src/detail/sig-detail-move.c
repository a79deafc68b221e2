/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-move.h"

static void
collect (SigExplorer *explorer,
         SigQuestion *question)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigList *agreements = sig_question_get_all_agreements (question) ? sig_dataset_get_signing_order (dataset)
                                                                   : sig_question_get_agreements (question);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;

  if (sig_list_get_n (agreements) == 0)
    return;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_strv_builder_add (builder, sig_record_get_id (sig_list_get (agreements, i)));
  ids = g_strv_builder_end (builder);
  sig_explorer_set_collection (explorer, (const char *const *) ids);
}

/* The format names a baseline by its id, the shared state by its address. */
static void
choose_baseline (SigExplorer *explorer,
                 const char  *baseline)
{
  SigCompareState *state = sig_explorer_get_compare_state (explorer);
  g_autofree char *address = NULL;

  if (baseline == NULL)
    return;

  if (!g_str_equal (baseline, SIG_BASELINE_TEMPLATE))
    address = g_strdup_printf ("agreements/%s", baseline);
  sig_compare_state_set_baseline (state, address != NULL ? address : SIG_BASELINE_TEMPLATE);
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
      if (sig_question_get_colour_by (question) != NULL)
        sig_explorer_set_colour_by (explorer, sig_question_get_colour_by (question));
      if (sig_question_get_page (question) == SIG_PAGE_COMPARE)
        {
          collect (explorer, question);
          choose_baseline (explorer, sig_question_get_baseline (question));
        }
      return question;
    }

  return NULL;
}
