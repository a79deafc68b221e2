/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigFilterChip:
 *
 * A condition of the explorer's filter, to switch on and off.
 */
#define SIG_TYPE_FILTER_CHIP (sig_filter_chip_get_type ())
G_DECLARE_FINAL_TYPE (SigFilterChip, sig_filter_chip, SIG, FILTER_CHIP, GtkToggleButton)

GtkWidget *sig_filter_chip_new (SigExplorer   *explorer,
                                SigFilterKind  kind,
                                const char    *id,
                                const char    *title,
                                const char    *definition);

G_END_DECLS
