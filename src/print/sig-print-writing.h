/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-export-job.h"

G_BEGIN_DECLS

/**
 * SigPrintPlace:
 * @SIG_PRINT_PLACE_FILE: the file of the job
 * @SIG_PRINT_PLACE_FOLDER: a new folder beside the file of the job, called as the file is: for several files
 * @SIG_PRINT_PLACE_TEMPORARY: a file that the caller removes
 *
 * Where a job is written to.
 */
typedef enum
{
  SIG_PRINT_PLACE_FILE,
  SIG_PRINT_PLACE_FOLDER,
  SIG_PRINT_PLACE_TEMPORARY,
} SigPrintPlace;

void   sig_print_write        (SigExportJob         *job,
                               SigPrintPlace         place,
                               GCancellable         *cancellable,
                               SigExportProgress     progress,
                               gpointer              progress_data,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data);
GFile *sig_print_write_finish (GAsyncResult         *result,
                               GError              **error);

G_END_DECLS
