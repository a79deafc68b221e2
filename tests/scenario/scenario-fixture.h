/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "../analysis/set-fixture.h"
#include "sig-coverage.h"
#include "sig-money-report.h"

G_BEGIN_DECLS

#define COMMITMENT(id, area, role, more) \
  "{'id':'" id "','area':'" area "','role':'" role "','summary':{'en':'It helps.'},'quote':null" more "," CLAIM "}"
#define MONEY(id, amount, currency, nature, kind, from, to, per_year, more) \
  "{'id':'" id "','amount':" amount ",'currency':" currency ",'nature':'" nature "','kind':'" kind "','from':" from \
  ",'to':" to ",'per_year':" per_year ",'summary':{'en':'A sum.'}" more

SigScenario *scenario_of    (SigDataset       *dataset,
                             const char       *date,
                             const char       *ids);
char        *format_money   (SigScenario      *scenario,
                             SigScenarioState  state,
                             SigMoneyFilter    filter);

G_END_DECLS
