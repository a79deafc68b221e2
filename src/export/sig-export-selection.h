/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

SigList *sig_export_selection_parse       (SigDataset  *dataset,
                                           const char  *expression,
                                           gboolean     with_instruments,
                                           GError     **error);
SigList *sig_export_selection_all         (SigDataset  *dataset);
char    *sig_export_selection_guess       (SigDataset  *dataset,
                                           const char  *name);
char    *sig_export_selection_list_ids    (SigList     *records);
char    *sig_export_selection_find_column (SigDataset  *dataset,
                                           SigList     *columns,
                                           const char  *name,
                                           GError     **error);

G_END_DECLS
