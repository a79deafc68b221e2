/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigLossesDialog:
 *
 * All that a what-if comes to: the agreements, with the notice that their text asks for, the areas and coalitions by what
 * they lose, the money by year. It follows what is taken out.
 */
#define SIG_TYPE_LOSSES_DIALOG (sig_losses_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SigLossesDialog, sig_losses_dialog, SIG, LOSSES_DIALOG, AdwDialog)

GtkWidget *sig_losses_dialog_new (SigExplorer *explorer);

G_END_DECLS
