/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-level.h"

#include <glib/gi18n-lib.h>

/**
 * sig_level_dup_title:
 * @dataset: a data set
 * @level: 0 to 3
 *
 * Returns: (transfer full): what @dataset calls that level of fulfilment, or the program's own word
 */
char *
sig_level_dup_title (SigDataset *dataset,
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
