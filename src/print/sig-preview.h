/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-export-job.h"

G_BEGIN_DECLS

/** SigPreviewState: how far a preview is. */
typedef enum
{
  SIG_PREVIEW_EMPTY,
  SIG_PREVIEW_LAYING_OUT,
  SIG_PREVIEW_READY,
  SIG_PREVIEW_STOPPED,
  SIG_PREVIEW_FAILED,
} SigPreviewState;

/**
 * SigPreview:
 *
 * The pages of what is to be printed, as far as they are laid out and drawn. Nothing of that is done in the thread that
 * shows them. Of all pages only those are drawn that somebody wants to see, one after another, the large one first.
 */
#define SIG_TYPE_PREVIEW (sig_preview_get_type ())
G_DECLARE_FINAL_TYPE (SigPreview, sig_preview, SIG, PREVIEW, GObject)

SigPreview      *sig_preview_new        (void);

void             sig_preview_show       (SigPreview   *self,
                                         SigExportJob *job);
void             sig_preview_stop       (SigPreview   *self);

SigPreviewState  sig_preview_get_state  (SigPreview   *self);
const char      *sig_preview_get_reason (SigPreview   *self);
GListModel      *sig_preview_get_pages  (SigPreview   *self);

void             sig_preview_want_large (SigPreview   *self,
                                         guint         page,
                                         double        scale);
void             sig_preview_want_small (SigPreview   *self,
                                         guint         first,
                                         guint         n,
                                         double        scale);

G_END_DECLS
