/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"
#include "sig-scenario-private.h"

G_BEGIN_DECLS

struct _SigCoverage
{
  GObject parent_instance;

  SigScenario *scenario;
  GArray *rows;        /* SigCoverageRow */
  GArray *groups;      /* SigCoverageGroup */
  GArray *columns;     /* SigCoverageColumn */
  guint *column_of;    /* of each party, + 1; 0 when it has none */
  SigTally totals[SIG_N_SCENARIO_STATES];
};

void sig_tally_add (SigTally          *tallies,
                    const SigPresence *before,
                    const SigPresence *after);

G_END_DECLS
