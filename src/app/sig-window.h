/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-data-session.h"

G_BEGIN_DECLS

/**
 * SigWindow:
 *
 * The window: header bar, pages, detail pane, and what belongs to the file that is shown.
 */
#define SIG_TYPE_WINDOW (sig_window_get_type ())
G_DECLARE_FINAL_TYPE (SigWindow, sig_window, SIG, WINDOW, AdwApplicationWindow)

SigWindow      *sig_window_new          (GtkApplication *application,
                                         SigDataSession *session,
                                         GSettings      *settings);

SigDataSession *sig_window_get_session  (SigWindow      *self);
SigExplorer    *sig_window_get_explorer (SigWindow      *self);
void            sig_window_toast        (SigWindow      *self,
                                         const char     *words);
void            sig_window_forget_recent (SigWindow     *self,
                                          const char    *uri);
void            sig_window_toggle_detail (SigWindow     *self);
void            sig_window_show_detail  (SigWindow      *self);
void            sig_window_show_page    (SigWindow      *self,
                                         const char     *page);

G_END_DECLS
