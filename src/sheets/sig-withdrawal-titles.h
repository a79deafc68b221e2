/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-scenario.h"

G_BEGIN_DECLS

char       *sig_withdrawal_words_title    (SigScenario *scenario);
char       *sig_withdrawal_words_subtitle (SigScenario *scenario);
char       *sig_withdrawal_words_name     (SigParty    *party);
const char *sig_withdrawal_words_role     (SigWeight    weight);

G_END_DECLS
