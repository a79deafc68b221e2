/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigOtherPartiesDialog:
 *
 * A list of many parties, to find one and select it. It makes widgets only for the rows in view.
 */
#define SIG_TYPE_OTHER_PARTIES_DIALOG (sig_other_parties_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SigOtherPartiesDialog, sig_other_parties_dialog, SIG, OTHER_PARTIES_DIALOG, AdwDialog)

SigOtherPartiesDialog *sig_other_parties_dialog_new (SigExplorer *explorer,
                                                     GPtrArray   *parties);

G_END_DECLS
