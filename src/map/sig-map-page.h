/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigMapPage:
 *
 * The signatory grid: the parties at their places on a simplified map, coloured and filtered as the explorer says, with
 * the legend and what there is to choose.
 */
#define SIG_TYPE_MAP_PAGE (sig_map_page_get_type ())
G_DECLARE_FINAL_TYPE (SigMapPage, sig_map_page, SIG, MAP_PAGE, AdwBin)

GtkWidget *sig_map_page_new (SigExplorer *explorer);

G_END_DECLS
