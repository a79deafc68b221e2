/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

char *sig_level_dup_title (SigDataset *dataset,
                           guint       level);

G_END_DECLS
