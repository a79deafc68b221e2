/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-contributions.h"
#include "sig-scenario-types.h"
#include "sig-withdrawal.h"

G_BEGIN_DECLS

/**
 * SigCoalitionChange:
 * @coalition: a coalition that is there before
 * @n_leads: how many lead it, before, after and lost
 * @n_members: how many other parties are in it; the focus is not counted
 * @loss: what it loses
 *
 * What becomes of a coalition.
 */
typedef struct
{
  SigCoalition *coalition;
  guint         n_leads[SIG_N_SCENARIO_STATES];
  guint         n_members[SIG_N_SCENARIO_STATES];
  SigLoss       loss;
} SigCoalitionChange;

/**
 * SigNotice:
 * @agreement: an agreement that somebody leaves or that is taken out
 * @party: (nullable): who leaves; %NULL when the agreement is taken out as a whole
 * @ends: whether it does not last without who is out
 * @is_known: whether the text has a notice period
 * @months: how long that is
 * @counts_from: the first day on which a notice given on the day of the scenario would count; %SIG_NO_DAY when not known
 *
 * What the text asks of who leaves.
 */
typedef struct
{
  SigAgreement *agreement;
  SigParty     *party;
  gboolean      ends;
  gboolean      is_known;
  double        months;
  SigDay        counts_from;
} SigNotice;

/**
 * SigScenario:
 *
 * A what-if: what is there on a day, what remains without some parties or agreements, and what is lost. Immutable; may be
 * read from any thread. #SigCoverage and #SigMoneyReport are made of it.
 *
 * A promise is there while who makes it stands signed in an agreement that lasts. An agreement of many outlives one that
 * leaves. Places in coalitions are no part of agreements: who leaves one agreement keeps them. Sums that were
 * given stay given.
 */
#define SIG_TYPE_SCENARIO (sig_scenario_get_type ())
G_DECLARE_FINAL_TYPE (SigScenario, sig_scenario, SIG, SCENARIO, GObject)

SigScenario      *sig_scenario_new                  (SigContributions *contributions,
                                                     SigDay            day,
                                                     SigWithdrawal    *withdrawal);
SigContributions *sig_scenario_get_contributions    (SigScenario      *self);
SigDataset       *sig_scenario_get_dataset          (SigScenario      *self);
SigDay            sig_scenario_get_day              (SigScenario      *self);
SigWithdrawal    *sig_scenario_get_withdrawal       (SigScenario      *self);

int               sig_scenario_count                (SigScenario      *self,
                                                     SigCountKind      kind,
                                                     SigScenarioState  state);
gboolean          sig_scenario_is_withdrawn         (SigScenario      *self,
                                                     SigParty         *party);
guint             sig_scenario_count_agreements_of  (SigScenario      *self,
                                                     SigParty         *party,
                                                     SigScenarioState  state);
gboolean          sig_scenario_has_agreement        (SigScenario      *self,
                                                     SigAgreement     *agreement,
                                                     SigScenarioState  state);
GPtrArray        *sig_scenario_list_agreements      (SigScenario      *self,
                                                     SigScenarioState  state);
GArray           *sig_scenario_list_coalitions      (SigScenario      *self);
GArray           *sig_scenario_list_notices         (SigScenario      *self);

G_END_DECLS
