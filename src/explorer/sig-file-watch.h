/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SigFileWatch:
 *
 * Keeps an eye on a file: looks at it whenever the system tells of a change, when asked, and, while somebody cares, every
 * few seconds, since some file systems tell nothing.
 */
#define SIG_TYPE_FILE_WATCH (sig_file_watch_get_type ())
G_DECLARE_FINAL_TYPE (SigFileWatch, sig_file_watch, SIG, FILE_WATCH, GObject)

SigFileWatch *sig_file_watch_new          (void);

void          sig_file_watch_set_file     (SigFileWatch *self,
                                           GFile        *file);
gboolean      sig_file_watch_get_attended (SigFileWatch *self);
gboolean      sig_file_watch_set_attended (SigFileWatch *self,
                                           gboolean      attended);
void          sig_file_watch_check        (SigFileWatch *self);

G_END_DECLS
