/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-move.h"

/* The party that an agreement is of, when it is of one beside the focus and that one has no other. */
static SigParty *
find_only_party (SigDataset   *dataset,
                 SigAgreement *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != sig_dataset_get_focus (dataset) && sig_list_get_n (parties) == 2 &&
          sig_list_get_n (sig_dataset_get_agreements_of (dataset, party)) == 1)
        return party;
    }

  return NULL;
}

/**
 * sig_detail_move_to:
 * @explorer: the shared state
 * @from: what is shown
 * @place: a place in the order of signing, from 0
 *
 * Selects the agreement at @place; by its party when it has one only, so that the map shows the party as selected.
 * Does nothing when there is no such place.
 */
void
sig_detail_move_to (SigExplorer      *explorer,
                    SigDetailSubject  from,
                    int               place)
{
  SigList *order = from.dataset != NULL ? sig_dataset_get_signing_order (from.dataset) : NULL;
  SigAgreement *agreement;
  SigParty *party;

  if (place < 0 || place >= (int) sig_list_get_n (order))
    return;

  agreement = sig_list_get (order, place);
  party = find_only_party (from.dataset, agreement);
  sig_explorer_select (explorer, party != NULL ? SIG_RECORD (party) : SIG_RECORD (agreement));
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
      return question;
    }

  return NULL;
}
