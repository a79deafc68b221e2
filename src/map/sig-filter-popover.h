/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigFilterPopover:
 *
 * The conditions of the filter that are too many for a row: capability areas and wordings.
 */
#define SIG_TYPE_FILTER_POPOVER (sig_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (SigFilterPopover, sig_filter_popover, SIG, FILTER_POPOVER, GtkPopover)

GtkWidget *sig_filter_popover_new (SigExplorer *explorer);

G_END_DECLS
