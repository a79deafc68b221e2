/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-subject.h"

#include <glib/gi18n.h>

#include "sig-content.h"
#include "sig-phrase.h"

static guint
count_but_focus (SigDataset *dataset,
                 SigList    *parties)
{
  guint n = sig_list_get_n (parties);

  return sig_list_contains (parties, sig_dataset_get_focus (dataset)) ? n - 1 : n;
}

/* A party is shown with its agreement even on a day on which it had not signed yet. */
static SigAgreement *
find_agreement (SigExplorer *explorer,
                SigDataset  *dataset,
                SigParty    *party)
{
  SigAgreement *agreement = sig_explorer_get_selected_agreement (explorer);
  SigList *agreements;

  if (party == sig_dataset_get_focus (dataset) && agreement != NULL &&
      sig_dataset_lookup_owner (dataset, sig_explorer_get_selection (explorer)) == party)
    return NULL;
  if (agreement != NULL || party == NULL || party == sig_dataset_get_focus (dataset))
    return agreement;

  agreements = sig_dataset_get_agreements_of (dataset, party);

  return sig_list_get_n (agreements) > 0 ? sig_list_get (agreements, 0) : NULL;
}

/**
 * sig_detail_subject_find:
 * @explorer: the shared state
 *
 * Finds what to show for what is selected: an event of one party is shown with that party, a claim with what it
 * belongs to.
 *
 * Returns: the subject; with a data set only when nothing is selected, or nothing that can be shown
 */
SigDetailSubject
sig_detail_subject_find (SigExplorer *explorer)
{
  SigDetailSubject self = { .dataset = sig_explorer_get_dataset (explorer) };
  const char *selection = sig_explorer_get_selection (explorer);
  gpointer object;

  if (self.dataset == NULL || selection == NULL)
    return self;

  object = sig_dataset_lookup_owner (self.dataset, selection);
  if (SIG_IS_INSTRUMENT (object) || SIG_IS_COALITION (object) ||
      (SIG_IS_EVENT (object) && count_but_focus (self.dataset, sig_event_get_parties (object)) != 1))
    {
      self.record = object;
      return self;
    }

  self.party = sig_explorer_get_selected_party (explorer);
  self.agreement = find_agreement (explorer, self.dataset, self.party);
  if (SIG_IS_AGREEMENT (object) && count_but_focus (self.dataset, sig_agreement_get_parties (object)) != 1)
    self.party = NULL;

  return self;
}

/**
 * sig_detail_subject_equal:
 * @a: a subject
 * @b: another subject
 *
 * Returns: whether both are the same
 */
gboolean
sig_detail_subject_equal (SigDetailSubject a,
                          SigDetailSubject b)
{
  return a.dataset == b.dataset && a.record == b.record && a.party == b.party && a.agreement == b.agreement;
}

/**
 * sig_detail_subject_dup_summary:
 * @self: a subject
 * @explorer: the shared state
 *
 * Returns: (transfer full): the subject in one line; empty without a data set
 */
char *
sig_detail_subject_dup_summary (SigDetailSubject  self,
                                SigExplorer      *explorer)
{
  if (self.dataset == NULL)
    return g_strdup ("");
  if (self.party != NULL)
    return sig_phrase_subject (sig_explorer_get_standings (explorer), self.party, self.agreement,
                               sig_explorer_get_date (explorer));
  if (self.agreement != NULL)
    return g_strdup (sig_text_get (sig_agreement_get_title (self.agreement)));
  if (SIG_IS_INSTRUMENT (self.record))
    return g_strdup (sig_text_get (sig_instrument_get_title (self.record)));
  if (SIG_IS_COALITION (self.record))
    return g_strdup (sig_text_get (sig_coalition_get_title (self.record)));
  if (SIG_IS_EVENT (self.record))
    return g_strdup (sig_text_get (sig_event_get_title (self.record)));

  return g_strdup (sig_text_get (sig_dataset_get_title (self.dataset)));
}

/**
 * sig_detail_subject_get_place:
 * @self: a subject
 *
 * Returns: the place of its agreement in the order of signing, from 0; -1 when it has none
 */
int
sig_detail_subject_get_place (SigDetailSubject self)
{
  SigList *order;

  if (self.agreement == NULL)
    return -1;

  order = sig_dataset_get_signing_order (self.dataset);
  for (guint i = 0; i < sig_list_get_n (order); i++)
    if (sig_list_get (order, i) == self.agreement)
      return i;

  return -1;
}

/**
 * sig_detail_subject_dup_position:
 * @self: a subject
 *
 * Returns: (transfer full): where its agreement stands among all, such as "21 of 29, by date of signing"; empty when it
 *   has none
 */
char *
sig_detail_subject_dup_position (SigDetailSubject self)
{
  const int place = sig_detail_subject_get_place (self);

  if (place < 0)
    return g_strdup ("");

  /* Translators: place of an agreement among all, such as "21 of 29, by date of signing" */
  return g_strdup_printf (_("%d of %u, by date of signing"), place + 1,
                          sig_list_get_n (sig_dataset_get_signing_order (self.dataset)));
}

/**
 * sig_detail_subject_plan:
 * @self: a subject with a data set
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @pages: the names of the pages that there are, ended by %NULL
 *
 * Plans what there is to say of the subject.
 */
void
sig_detail_subject_plan (SigDetailSubject   self,
                         GPtrArray         *sections,
                         SigExplorer       *explorer,
                         const char *const *pages)
{
  if (self.agreement != NULL)
    sig_content_plan_agreement (sections, explorer, self.party, self.agreement);
  else if (self.party != NULL)
    sig_content_plan_party (sections, explorer, self.party);
  else if (SIG_IS_INSTRUMENT (self.record))
    sig_content_plan_instrument (sections, explorer, self.record);
  else if (SIG_IS_COALITION (self.record))
    sig_content_plan_coalition (sections, explorer, self.record);
  else if (SIG_IS_EVENT (self.record))
    sig_content_plan_event (sections, explorer, self.record);
  else
    sig_content_plan_set (sections, explorer, pages);
}
