/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-promise.h"

#include <glib/gi18n.h>

/* From which day on an entry counts: from its last possible day; one from before the signature from the signature;
 * one whose span holds the end of the record from that end. */
static SigDay
get_first_counting_day (SigFulfilment *entry,
                        SigDate        signed_on,
                        SigDate        as_of)
{
  const SigDate date = sig_fulfilment_get_date (entry);
  const SigDay end = sig_date_get_last_day (as_of);
  SigDay day = sig_date_get_last_day (date);

  if (sig_date_get_first_day (date) <= end && day > end)
    day = end;

  return MAX (day, sig_date_get_last_day (signed_on));
}

/**
 * sig_promise_find_entry:
 * @fulfilment: (nullable): what became of a promise
 * @signed_on: when it was made
 * @as_of: the date up to which the record is kept
 * @day: the day that counts
 *
 * Returns: (transfer none) (nullable): the entry that stands on @day: the last one listed that counts by then
 */
SigFulfilment *
sig_promise_find_entry (SigList *fulfilment,
                        SigDate  signed_on,
                        SigDate  as_of,
                        SigDay   day)
{
  for (guint i = sig_list_get_n (fulfilment); i > 0; i--)
    {
      SigFulfilment *entry = sig_list_get (fulfilment, i - 1);

      if (get_first_counting_day (entry, signed_on, as_of) <= day)
        return entry;
    }

  return NULL;
}

/**
 * sig_promise_dup_level:
 * @dataset: a data set
 * @level: 0 to 3
 *
 * Returns: (transfer full): what @dataset calls that level of fulfilment, or the program's own word
 */
char *
sig_promise_dup_level (SigDataset *dataset,
                       guint       level)
{
  const char *const words[] = { N_("Not begun"), N_("Begun"), N_("Partly done"), N_("Done") };
  SigList *levels;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (level < G_N_ELEMENTS (words), NULL);

  levels = sig_dataset_get_terms (dataset, SIG_TERM_LEVEL);
  for (guint i = 0; i < sig_list_get_n (levels); i++)
    {
      SigTerm *term = sig_list_get (levels, i);

      if (sig_term_get_level (term) == level)
        return g_strdup (sig_text_get (sig_term_get_title (term)));
    }

  return g_strdup (_(words[level]));
}
