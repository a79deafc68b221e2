/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

char           *sig_claim_words_describe  (SigDataset *dataset,
                                           SigClaim   *claim);
const SigQuote *sig_claim_words_get_quote (SigClaim   *claim);

G_END_DECLS
