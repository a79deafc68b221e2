/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigTimelineInk:
 * @SIG_INK_NEUTRAL: an event that changes no status, and what precedes talks
 * @SIG_INK_TALKS: talks
 * @SIG_INK_AGREED: talks that are nearly done: of the statuses of talks the highest one
 * @SIG_INK_SIGNED: under an agreement
 * @SIG_INK_OVER: refused, under notice or ended
 * @SIG_INK_FRAME: what frames the agreements, such as summits and declarations
 * @SIG_INK_TALKS_BAR: the time of talks
 * @SIG_INK_SIGNED_BAR: the time under an agreement
 * @SIG_INK_BAND: a period
 * @SIG_INK_GRID: lines between lanes and at ticks
 * @SIG_INK_SURFACE: what all is drawn on
 * @SIG_INK_DIM: words that matter less
 * @SIG_INK_LANE: the lane of what is selected
 * @SIG_INK_DATE: the line of the shared date, what is selected, and where the keyboard is
 * @SIG_INK_DATE_TEXT: words on it
 * @SIG_N_INKS: how many there are
 *
 * The colours of the timeline. Which they are is said in the style sheet.
 */
typedef enum
{
  SIG_INK_NEUTRAL,
  SIG_INK_TALKS,
  SIG_INK_AGREED,
  SIG_INK_SIGNED,
  SIG_INK_OVER,
  SIG_INK_FRAME,
  SIG_INK_TALKS_BAR,
  SIG_INK_SIGNED_BAR,
  SIG_INK_BAND,
  SIG_INK_GRID,
  SIG_INK_SURFACE,
  SIG_INK_DIM,
  SIG_INK_LANE,
  SIG_INK_DATE,
  SIG_INK_DATE_TEXT,
  SIG_N_INKS,
} SigTimelineInk;

const char     *sig_timeline_ink_get_name           (SigTimelineInk  self);
int             sig_timeline_ink_find_highest_talks (SigDataset     *dataset);
SigTimelineInk  sig_timeline_ink_for_kind           (SigTerm        *kind,
                                                     int             highest_talks);

G_END_DECLS
