/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

gboolean sig_dispute_is_about (SigDataset *dataset,
                               SigClaim   *claim);

G_END_DECLS
