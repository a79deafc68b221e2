/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-preview.h"

G_BEGIN_DECLS

/**
 * SigPageList:
 *
 * The pages of a preview as a list of small pictures. Only those in view are drawn.
 */
#define SIG_TYPE_PAGE_LIST (sig_page_list_get_type ())
G_DECLARE_FINAL_TYPE (SigPageList, sig_page_list, SIG, PAGE_LIST, GtkWidget)

void sig_page_list_set_preview (SigPageList       *self,
                                SigPreview        *preview,
                                GtkSelectionModel *selection);

G_END_DECLS
