/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"

G_BEGIN_DECLS

GMenuModel *sig_detail_withdraw_create_menu (SigExplorer  *explorer,
                                             SigParty     *party,
                                             SigAgreement *agreement);

G_END_DECLS
