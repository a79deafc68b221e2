/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-fulfilment.h"
#include "sig-standings.h"

G_BEGIN_DECLS

gboolean       sig_promise_is_promise      (SigClaim     *claim);
gboolean       sig_promise_is_made_by      (SigDataset   *dataset,
                                            SigClaim     *claim,
                                            SigAgreement *agreement,
                                            SigParty     *party);
SigList       *sig_promise_get_fulfilment  (SigClaim     *claim);
SigDay         sig_promise_get_counted_day (SigDataset   *dataset,
                                            SigDate       judged,
                                            SigDate       signature);
SigFulfilment *sig_promise_find_fulfilment (SigStandings *standings,
                                            SigClaim     *claim,
                                            SigAgreement *agreement,
                                            SigParty     *party,
                                            SigDay        day);

G_END_DECLS
