/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SigShortcutsDialog:
 *
 * The keys of the program. AdwShortcutsDialog is newer than the oldest libadwaita promised.
 */
#define SIG_TYPE_SHORTCUTS_DIALOG (sig_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SigShortcutsDialog, sig_shortcuts_dialog, SIG, SHORTCUTS_DIALOG, AdwDialog)

SigShortcutsDialog *sig_shortcuts_dialog_new (void);

G_END_DECLS
