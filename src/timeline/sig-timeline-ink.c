/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-ink.h"

/**
 * sig_timeline_ink_get_name:
 * @self: an ink
 *
 * Returns: (transfer none): the style class that gives it its colour
 */
const char *
sig_timeline_ink_get_name (SigTimelineInk self)
{
  static const char *const names[] = {
    [SIG_INK_NEUTRAL] = "neutral",
    [SIG_INK_TALKS] = "talks",
    [SIG_INK_AGREED] = "agreed",
    [SIG_INK_SIGNED] = "signed",
    [SIG_INK_OVER] = "over",
    [SIG_INK_FRAME] = "frame",
    [SIG_INK_TALKS_BAR] = "talks-bar",
    [SIG_INK_SIGNED_BAR] = "signed-bar",
    [SIG_INK_BAND] = "band",
    [SIG_INK_GRID] = "grid",
    [SIG_INK_SURFACE] = "surface",
    [SIG_INK_DIM] = "dim",
    [SIG_INK_LANE] = "lane",
    [SIG_INK_DATE] = "date",
    [SIG_INK_DATE_TEXT] = "date-text",
  };

  g_return_val_if_fail (self < G_N_ELEMENTS (names), NULL);

  return names[self];
}

/**
 * sig_timeline_ink_find_highest_talks:
 * @dataset: a data set
 *
 * Returns: the rank of the status of talks that is nearest to signing; %G_MAXINT where there is only one, which means no
 *   more than talks
 */
int
sig_timeline_ink_find_highest_talks (SigDataset *dataset)
{
  SigList *statuses = sig_dataset_get_terms (dataset, SIG_TERM_STATUS);
  int highest = G_MININT;
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (statuses); i++)
    {
      SigTerm *status = sig_list_get (statuses, i);

      if (sig_term_get_phase (status) != SIG_PHASE_TALKS)
        continue;
      highest = MAX (highest, sig_term_get_rank (status));
      n++;
    }

  return n > 1 ? highest : G_MAXINT;
}

/**
 * sig_timeline_ink_for_kind:
 * @kind: a kind of event
 * @highest_talks: the highest rank among the statuses of talks, where there is more than one; else %G_MAXINT
 *
 * Chooses by what events of a kind do to a status, so that any vocabulary has colours that mean something.
 *
 * Returns: the ink of its marks
 */
SigTimelineInk
sig_timeline_ink_for_kind (SigTerm *kind,
                           int      highest_talks)
{
  SigTerm *status = sig_term_get_status (kind);
  SigMark mark = sig_term_get_mark (kind);

  if (sig_term_get_signs (kind))
    return SIG_INK_SIGNED;
  if (sig_term_get_resets (kind))
    return SIG_INK_OVER;
  if (status == NULL)
    return mark == SIG_MARK_FLAG || mark == SIG_MARK_SQUARE || mark == SIG_MARK_STAR ? SIG_INK_FRAME : SIG_INK_NEUTRAL;

  switch (sig_term_get_phase (status))
    {
    case SIG_PHASE_TALKS:
      return sig_term_get_rank (status) >= highest_talks ? SIG_INK_AGREED : SIG_INK_TALKS;
    case SIG_PHASE_SIGNED:
      return SIG_INK_SIGNED;
    case SIG_PHASE_OVER:
      return SIG_INK_OVER;
    case SIG_PHASE_BEFORE:
    default:
      return SIG_INK_NEUTRAL;
    }
}
