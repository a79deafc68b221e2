/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"

G_BEGIN_DECLS

char *sig_scenario_dup_agreements_words (SigScenario *scenario);
char *sig_scenario_dup_areas_words      (SigCoverage *coverage);
char *sig_scenario_dup_coalitions_words (SigScenario *scenario);

G_END_DECLS
