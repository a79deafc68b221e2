/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-holdings-private.h"
#include "sig-scenario.h"

G_BEGIN_DECLS

struct _SigScenario
{
  GObject parent_instance;

  SigContributions *contributions;
  SigDay day;
  SigWithdrawal *withdrawal;
  SigOut *out;
  SigHoldings *before;
  SigHoldings *after;
  SigSums *lost;
};

const SigHoldings *sig_scenario_get_holdings (SigScenario      *self,
                                              SigScenarioState  state);
SigLoss            sig_loss_of               (const guint      *n,
                                              const guint      *n_leads,
                                              gboolean          is_less);
gboolean           sig_scenario_state_has    (SigScenarioState  state,
                                              gboolean          before,
                                              gboolean          after);

G_END_DECLS
