/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-data-session.h"
#include "sig-recent-menu.h"

G_BEGIN_DECLS

GMenuModel *sig_primary_menu_new (SigDataSession *session,
                                  SigRecentMenu  *recent);

G_END_DECLS
