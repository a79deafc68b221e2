/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

GPtrArray *sig_rule_list_for (SigDataset *dataset,
                              SigClaim   *claim);

G_END_DECLS
