/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-scenario.h"

G_BEGIN_DECLS

/**
 * SigTopicRow:
 * @agreement: an agreement
 * @covers: whether it covers the topic: not recorded when nobody looked
 * @claims: (element-type SigClaim): what says so, in the order of the text; their words are those of
 *   sig_claim_words_get_quote() and sig_claim_words_describe(), their sources those of the claims
 * @is_there: whether the agreement lasts on the day before anybody is taken out
 * @is_lost: whether it does not without those that are
 *
 * One topic or area in one agreement.
 */
typedef struct
{
  SigAgreement *agreement;
  SigTruth      covers;
  GPtrArray    *claims;
  gboolean      is_there;
  gboolean      is_lost;
} SigTopicRow;

/**
 * SigTopicCount:
 * @term: a topic, a topic group, a capability area or an area group
 * @depth: 0 for a group, 1 for what is in it
 * @n: how many agreements that last cover it, or anything in it, before, after and lost
 *
 * One entry of the tree of topics.
 */
typedef struct
{
  SigTerm *term;
  guint    depth;
  guint    n[SIG_N_SCENARIO_STATES];
} SigTopicCount;

GPtrArray *sig_topic_rows_list   (SigScenario *scenario,
                                  SigTerm     *term);
GArray    *sig_topic_counts_list (SigScenario *scenario,
                                  SigTermKind  kind);

G_END_DECLS
