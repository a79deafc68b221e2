/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-question.h"

G_BEGIN_DECLS

/**
 * SigPageSet:
 *
 * Which pages there are: a bit for each #SigPageKind, as SIG_PAGE_BIT() makes it.
 */
typedef guint SigPageSet;

#define SIG_PAGE_BIT(page) ((SigPageSet) 1 << (page))

/**
 * SigQuestionHelp:
 * @SIG_QUESTION_HELP_PAGE: the page as it is
 * @SIG_QUESTION_HELP_COLOURING: the page in another colouring
 * @SIG_QUESTION_HELP_WITHDRAWAL: what is left without some parties
 * @SIG_QUESTION_HELP_TOPIC: a topic over all agreements
 * @SIG_QUESTION_HELP_COMPARISON: agreements side by side
 * @SIG_QUESTION_HELP_INSTRUMENT: an instrument
 *
 * What a question leads to: how its answer is helped.
 */
typedef enum
{
  SIG_QUESTION_HELP_PAGE,
  SIG_QUESTION_HELP_COLOURING,
  SIG_QUESTION_HELP_WITHDRAWAL,
  SIG_QUESTION_HELP_TOPIC,
  SIG_QUESTION_HELP_COMPARISON,
  SIG_QUESTION_HELP_INSTRUMENT,
} SigQuestionHelp;

gboolean        sig_question_is_offered (SigQuestion *question,
                                         SigPageSet   pages);
SigQuestionHelp sig_question_get_help   (SigQuestion *question);
char           *sig_question_dup_words  (SigQuestion *question);

G_END_DECLS
