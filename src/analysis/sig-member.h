/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

char *sig_member_dup_title (SigDataset *dataset,
                            const char *about,
                            const char *member);

G_END_DECLS
