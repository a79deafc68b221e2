/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-compare-table.h"
#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigComparePage:
 *
 * The page on which what is collected is compared: the table, and what is done to its columns; what is pinned makes a
 * sheet of its own.
 */
#define SIG_TYPE_COMPARE_PAGE (sig_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (SigComparePage, sig_compare_page, SIG, COMPARE_PAGE, AdwBin)

GtkWidget       *sig_compare_page_new             (SigExplorer    *explorer);

SigCompareTable *sig_compare_page_get_table       (SigComparePage *self);
gboolean         sig_compare_page_get_pinned_only (SigComparePage *self);
void             sig_compare_page_set_pinned_only (SigComparePage *self,
                                                   gboolean        pinned_only);

G_END_DECLS
