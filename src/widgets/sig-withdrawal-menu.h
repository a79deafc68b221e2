/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-what-if.h"

G_BEGIN_DECLS

GMenuModel *sig_withdrawal_menu_new           (SigDataset *dataset);
void        sig_withdrawal_menu_append_toggle (GMenu      *menu,
                                               SigWhatIf  *what_if,
                                               const char *label,
                                               const char *back_label,
                                               const char *id);

G_END_DECLS
