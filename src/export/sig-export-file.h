/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SigExportFile:
 *
 * A file that takes the place of another, or of none, in one step: its bytes are written and brought to the disk beside
 * the place, and only then put there. Whatever goes wrong before, the file that was there stays as it was, and what was
 * written is gone.
 */
typedef struct _SigExportFile SigExportFile;

SigExportFile *sig_export_file_new    (GFile          *file);
void           sig_export_file_free   (SigExportFile  *self);
gboolean       sig_export_file_write  (SigExportFile  *self,
                                       GBytes         *bytes,
                                       GCancellable   *cancellable,
                                       GError        **error);
gboolean       sig_export_file_commit (SigExportFile  *self,
                                       GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigExportFile, sig_export_file_free)

G_END_DECLS
