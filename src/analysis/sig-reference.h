/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

char *sig_reference_cite   (SigDataset  *dataset,
                            SigSource   *source,
                            const char  *at);
char *sig_reference_claim  (SigDataset  *dataset,
                            SigClaim    *claim);
char *sig_reference_report (SigDataset  *dataset,
                            const char  *program_version,
                            SigClaim    *claim);

gboolean sig_reference_is_disputed (SigDataset *dataset,
                                    const char *address);
SigList *sig_reference_conflicts   (SigDataset *dataset,
                                    const char *address);

G_END_DECLS
