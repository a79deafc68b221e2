/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-fulfilment.h"

G_BEGIN_DECLS

SigFulfilment *sig_promise_find_entry   (SigList    *fulfilment,
                                         SigDate     signed_on,
                                         SigDate     as_of,
                                         SigDay      day);
char          *sig_promise_dup_level    (SigDataset *dataset,
                                         guint       level);

G_END_DECLS
