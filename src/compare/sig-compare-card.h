/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-compare-sheet.h"

G_BEGIN_DECLS

GtkWidget *sig_compare_card_new (SigCompareSheet *sheet,
                                 guint            row,
                                 int              column,
                                 guint            entry);

G_END_DECLS
