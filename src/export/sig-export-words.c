/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-words.h"

#include <glib/gi18n-lib.h>

/**
 * sig_export_words_not_known:
 *
 * Returns: (transfer none): the words for what was looked for and not found
 */
const char *
sig_export_words_not_known (void)
{
  return _("Not known");
}

/**
 * sig_export_words_not_recorded:
 *
 * Returns: (transfer none): the words for what nobody looked for
 */
const char *
sig_export_words_not_recorded (void)
{
  return _("Not recorded");
}

/**
 * sig_export_words_none:
 *
 * Returns: (transfer none): the word for what was looked for and does not exist
 */
const char *
sig_export_words_none (void)
{
  return C_("nothing of a kind", "None");
}

/**
 * sig_export_words_certainty:
 * @certainty: a certainty
 *
 * Returns: (transfer none): its name
 */
const char *
sig_export_words_certainty (SigCertainty certainty)
{
  switch (certainty)
    {
    case SIG_CERTAINTY_PRIMARY:
      return C_("certainty", "primary");
    case SIG_CERTAINTY_SECONDARY:
      return C_("certainty", "secondary");
    case SIG_CERTAINTY_DISPUTED:
      return C_("certainty", "disputed");
    case SIG_CERTAINTY_UNVERIFIED:
      return C_("certainty", "unverified");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sig_export_words_truth:
 * @truth: whether it is so
 *
 * Returns: (transfer none): the words for it
 */
const char *
sig_export_words_truth (SigTruth truth)
{
  switch (truth)
    {
    case SIG_TRUTH_YES:
      return _("Yes");
    case SIG_TRUTH_NO:
      return _("No");
    case SIG_TRUTH_NOT_KNOWN:
      return sig_export_words_not_known ();
    case SIG_TRUTH_NOT_RECORDED:
      return sig_export_words_not_recorded ();
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sig_export_words_level:
 * @dataset: a data set
 * @level: 0 to 3
 *
 * Returns: (transfer none): what @dataset calls that level of fulfilment, or the program's own word
 */
const char *
sig_export_words_level (SigDataset *dataset,
                        guint       level)
{
  const char *const words[] = { N_("Not begun"), N_("Begun"), N_("Partly done"), N_("Done") };
  SigList *levels;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (level < G_N_ELEMENTS (words), NULL);

  levels = sig_dataset_get_terms (dataset, SIG_TERM_LEVEL);
  for (guint i = 0; i < sig_list_get_n (levels); i++)
    if (sig_term_get_level (sig_list_get (levels, i)) == level)
      return sig_text_get (sig_term_get_title (sig_list_get (levels, i)));

  return _(words[level]);
}
