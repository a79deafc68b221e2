/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"

static void
add_term (SigCell    *cell,
          SigDataset *dataset,
          SigForm    *form,
          SigTerm    *term)
{
  SigComparisonEntry *entry = sig_cell_add_value (cell, dataset, SIG_CLAIM (form),
                                                  term != NULL ? sig_text_get (sig_term_get_title (term)) : NULL);

  if (term != NULL)
    entry->definition = g_strdup (sig_text_get (sig_term_get_definition (term)));
}

static void
add_number (SigCell    *cell,
            SigDataset *dataset,
            SigForm    *form,
            double      number,
            char     *(*phrase) (double number))
{
  g_autofree char *words = sig_phrase_is_number (number) ? phrase (number) : NULL;

  sig_cell_add_value (cell, dataset, SIG_CLAIM (form), words);
}

static void
add_truth (SigCell    *cell,
           SigDataset *dataset,
           SigForm    *form,
           SigTruth    truth)
{
  g_autofree char *words = truth >= SIG_TRUTH_NO ? sig_phrase_truth (truth) : NULL;

  if (truth == SIG_TRUTH_NOT_RECORDED)
    cell->state = SIG_COMPARISON_UNRECORDED;
  else
    sig_cell_add_value (cell, dataset, SIG_CLAIM (form), words);
}

static void
add_quote (SigCell    *cell,
           SigDataset *dataset,
           SigForm    *form)
{
  const SigQuote *quote = sig_form_get_quote (form);

  if (quote->known == SIG_KNOWN)
    sig_cell_set_quote (sig_cell_add (cell, dataset, SIG_CLAIM (form)), quote);
  else if (quote->known == SIG_NOT_KNOWN)
    sig_cell_set_quote (sig_cell_add_unknown (cell, dataset, SIG_CLAIM (form)), quote);
  else
    cell->state = SIG_COMPARISON_UNRECORDED;
}

/*
 * sig_column_fill_form:
 * @self: a column
 * @row: a row
 * @cell: what is filled
 * @form: what the document is in law
 *
 * Says one member of the form.
 */
void
sig_column_fill_form (SigColumn    *self,
                      const SigRow *row,
                      SigCell      *cell,
                      SigForm      *form)
{
  SigDataset *dataset = sig_standings_get_dataset (self->standings);

  switch (row->kind)
    {
    case SIG_ROW_CALLS_ITSELF:
      sig_cell_add_value (cell, dataset, SIG_CLAIM (form), sig_form_get_calls_itself (form));
      break;
    case SIG_ROW_BINDING:
      add_term (cell, dataset, form, sig_form_get_binding (form));
      break;
    case SIG_ROW_RATIFICATION:
      add_truth (cell, dataset, form, sig_form_get_ratification (form));
      break;
    case SIG_ROW_IN_FORCE:
      sig_cell_add_value (cell, dataset, SIG_CLAIM (form), sig_text_get (sig_form_get_in_force (form)));
      break;
    case SIG_ROW_DURATION:
      add_number (cell, dataset, form, sig_form_get_duration_years (form), sig_phrase_years);
      break;
    case SIG_ROW_NOTICE:
      add_number (cell, dataset, form, sig_form_get_notice_months (form), sig_phrase_months);
      break;
    case SIG_ROW_LAPSE:
      add_term (cell, dataset, form, sig_form_get_lapse (form));
      break;
    case SIG_ROW_REMARK:
      sig_cell_add_value (cell, dataset, SIG_CLAIM (form), sig_text_get (sig_form_get_remark (form)));
      break;
    case SIG_ROW_FORM_QUOTE:
      add_quote (cell, dataset, form);
      break;
    default:
      g_assert_not_reached ();
    }
}
