/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

SigList   *sig_gather_conflicts (SigDataset   *dataset,
                                 SigParty     *party,
                                 SigAgreement *agreement);
SigList   *sig_gather_gaps      (SigDataset   *dataset,
                                 SigParty     *party,
                                 SigAgreement *agreement);
SigList   *sig_gather_events    (SigDataset   *dataset,
                                 SigParty     *party,
                                 SigAgreement *agreement);
GPtrArray *sig_gather_sources   (SigDataset   *dataset,
                                 SigParty     *party,
                                 SigAgreement *agreement);

G_END_DECLS
