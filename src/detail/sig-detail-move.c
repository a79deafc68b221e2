/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-move.h"

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
      return question;
    }

  return NULL;
}
