/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-data-message.h"
#include "sig-dataset.h"
#include "sig-list.h"

G_BEGIN_DECLS

/**
 * SigLoadResult:
 *
 * What came of loading a file: a data set, or what is wrong with it. Immutable.
 */
#define SIG_TYPE_LOAD_RESULT (sig_load_result_get_type ())
G_DECLARE_FINAL_TYPE (SigLoadResult, sig_load_result, SIG, LOAD_RESULT, GObject)

SigLoadResult *sig_load_result_new            (SigDataset    *dataset,
                                               GPtrArray     *messages,
                                               guint          n_errors,
                                               guint          n_warnings,
                                               gboolean       is_stopped);

SigDataset    *sig_load_result_get_dataset    (SigLoadResult *self);
SigList       *sig_load_result_get_messages   (SigLoadResult *self);
guint          sig_load_result_get_n_errors   (SigLoadResult *self);
guint          sig_load_result_get_n_warnings (SigLoadResult *self);
gboolean       sig_load_result_get_is_stopped (SigLoadResult *self);
void           sig_load_result_set_etag       (SigLoadResult *self,
                                               char          *etag);
const char    *sig_load_result_get_etag       (SigLoadResult *self);

G_END_DECLS
