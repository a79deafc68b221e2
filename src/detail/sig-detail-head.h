/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigDetailHead:
 *
 * What the detail pane shows first: the name of what is selected, its title, when, where and by whom it was signed,
 * and what can be done with it. It follows the shared date.
 */
#define SIG_TYPE_DETAIL_HEAD (sig_detail_head_get_type ())
G_DECLARE_FINAL_TYPE (SigDetailHead, sig_detail_head, SIG, DETAIL_HEAD, GtkWidget)

GtkWidget *sig_detail_head_new  (SigExplorer   *explorer);

void       sig_detail_head_show (SigDetailHead *self,
                                 gpointer       record,
                                 SigParty      *party,
                                 SigAgreement  *agreement);

G_END_DECLS
