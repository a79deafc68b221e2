/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-conversion.h"

G_BEGIN_DECLS

/**
 * SigScenarioState:
 * @SIG_SCENARIO_BEFORE: with nobody taken out
 * @SIG_SCENARIO_AFTER: without those that are
 * @SIG_SCENARIO_LOST: what is there before and not after: all that is before is either after or lost
 * @SIG_N_SCENARIO_STATES: how many there are
 *
 * The three sides of a what-if.
 */
typedef enum
{
  SIG_SCENARIO_BEFORE,
  SIG_SCENARIO_AFTER,
  SIG_SCENARIO_LOST,
  SIG_N_SCENARIO_STATES,
} SigScenarioState;

/**
 * SigCountKind:
 * @SIG_COUNT_SIGNATORIES: parties that are signed, but the focus
 * @SIG_COUNT_AGREEMENTS: agreements that last
 * @SIG_COUNT_COMMITMENTS: commitments, one of several parties once
 * @SIG_COUNT_SUMS: promised sums that are no part of others, one of several parties once
 * @SIG_COUNT_COALITIONS: coalitions that were launched and have somebody in them beside the focus
 * @SIG_COUNT_COALITIONS_LED: of them, those with a lead
 * @SIG_COUNT_AREAS: capability areas that anybody has a part in
 * @SIG_COUNT_AREAS_LED: of them, those with a lead
 * @SIG_COUNT_AREAS_ON_ONE: of them, those that hang on one party; a withdrawal may make more of them
 * @SIG_N_COUNTS: how many there are
 *
 * What a scenario counts.
 */
typedef enum
{
  SIG_COUNT_SIGNATORIES,
  SIG_COUNT_AGREEMENTS,
  SIG_COUNT_COMMITMENTS,
  SIG_COUNT_SUMS,
  SIG_COUNT_COALITIONS,
  SIG_COUNT_COALITIONS_LED,
  SIG_COUNT_AREAS,
  SIG_COUNT_AREAS_LED,
  SIG_COUNT_AREAS_ON_ONE,
  SIG_N_COUNTS,
} SigCountKind;

/**
 * SigLoss:
 * @SIG_LOSS_NONE: nothing
 * @SIG_LOSS_SOME: a claim or a party, but no lead
 * @SIG_LOSS_A_LEAD: a lead, and another one remains
 * @SIG_LOSS_ONLY_LEAD: its only lead, or all of them; somebody else remains
 * @SIG_LOSS_ONLY_PROVIDER: its only party, or all of them: nobody remains
 *
 * What a capability area or a coalition loses, by weight.
 */
typedef enum
{
  SIG_LOSS_NONE,
  SIG_LOSS_SOME,
  SIG_LOSS_A_LEAD,
  SIG_LOSS_ONLY_LEAD,
  SIG_LOSS_ONLY_PROVIDER,
} SigLoss;

/**
 * SigAreaMarks:
 * @SIG_AREA_NOBODY: nobody has a part in it
 * @SIG_AREA_ON_ONE: it hangs on one party
 * @SIG_AREA_NO_LEAD: somebody has a part in it, but nobody leads
 *
 * What stands out about a capability area.
 */
typedef enum
{
  SIG_AREA_NOBODY  = 1 << 0,
  SIG_AREA_ON_ONE  = 1 << 1,
  SIG_AREA_NO_LEAD = 1 << 2,
} SigAreaMarks;

/**
 * SigStretch:
 * @from_year: the year in which it begins; 0 when that is not known
 * @to_year: the year in which it ends; 0 when that is not known
 *
 * When money is for: one year when both are the same, otherwise a span of which nobody can say what falls into which year.
 */
typedef struct
{
  guint from_year;
  guint to_year;
} SigStretch;

G_END_DECLS
