/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SigRecentFile:
 * @uri: where the file is, or was
 * @title: the title of the data set in it when it was last opened
 *
 * One entry of the list of recent files.
 */
typedef struct
{
  char *uri;
  char *title;
} SigRecentFile;

void       sig_recent_file_free    (SigRecentFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigRecentFile, sig_recent_file_free)

/**
 * SigRecentFiles:
 *
 * The data sets opened lately, by title, newest first. The program keeps the list itself: in a sandbox the desktop's
 * own list neither sees its files nor can name them. It is read and written in threads; what is asked of it before it was
 * read is answered by what is known, and joined with what was read.
 */
#define SIG_TYPE_RECENT_FILES (sig_recent_files_get_type ())
G_DECLARE_FINAL_TYPE (SigRecentFiles, sig_recent_files, SIG, RECENT_FILES, GObject)

SigRecentFiles *sig_recent_files_new         (const char     *path);
gboolean        sig_recent_files_get_loading (SigRecentFiles *self);
void            sig_recent_files_add         (SigRecentFiles *self,
                                              GFile          *file,
                                              const char     *title);
void            sig_recent_files_remove      (SigRecentFiles *self,
                                              const char     *uri);
GPtrArray      *sig_recent_files_list        (SigRecentFiles *self);
void            sig_recent_files_flush       (SigRecentFiles *self);

GFile          *sig_recent_files_find_last (const char  *path);

G_END_DECLS
