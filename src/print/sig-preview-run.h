/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "sig-export-job.h"

G_BEGIN_DECLS

/**
 * SigPreviewRun:
 *
 * The pages of one job, laid out and drawn in a thread of its own: a sheet belongs to the thread that made it. When the
 * last reference is dropped the thread ends as soon as it can, and nothing is heard of it any more.
 */
#define SIG_TYPE_PREVIEW_RUN (sig_preview_run_get_type ())
G_DECLARE_FINAL_TYPE (SigPreviewRun, sig_preview_run, SIG, PREVIEW_RUN, GObject)

SigPreviewRun *sig_preview_run_new  (SigExportJob  *job);
void           sig_preview_run_draw (SigPreviewRun *self,
                                     guint          page,
                                     double         scale);

G_END_DECLS
