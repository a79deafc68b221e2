/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-compare-sets.h"
#include "sig-compare-sheet.h"

G_BEGIN_DECLS

GMenuModel *sig_compare_menu_new_for_cell     (SigCompareSheet *sheet,
                                               guint            row,
                                               int              column);
GMenuModel *sig_compare_menu_new_for_sets     (GPtrArray       *sets);
GMenuModel *sig_compare_menu_new_for_baseline (SigExplorer     *explorer);

G_END_DECLS
