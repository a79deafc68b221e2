/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SigRecentMenu:
 *
 * Keeps a menu of the data sets opened lately. An entry whose file is gone says so; it calls "win.forget-recent" in
 * place of "win.open-recent".
 */
#define SIG_TYPE_RECENT_MENU (sig_recent_menu_get_type ())
G_DECLARE_FINAL_TYPE (SigRecentMenu, sig_recent_menu, SIG, RECENT_MENU, GObject)

SigRecentMenu *sig_recent_menu_new      (const char    *path);
void           sig_recent_menu_set_menu (SigRecentMenu *self,
                                         GMenu         *menu);
void           sig_recent_menu_add      (SigRecentMenu *self,
                                         GFile         *file,
                                         const char    *title);
void           sig_recent_menu_forget   (SigRecentMenu *self,
                                         const char    *uri);
void           sig_recent_menu_flush    (SigRecentMenu *self);
void           sig_recent_menu_update   (SigRecentMenu *self);

G_END_DECLS
