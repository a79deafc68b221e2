/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"
#include "sig-legend-entry.h"

G_BEGIN_DECLS

/**
 * SigLegend:
 *
 * What the colours and marks of the explorer's colouring mean. An entry that is pointed at, that the keyboard is on or
 * that is pressed names the class whose tiles are to stand out.
 */
#define SIG_TYPE_LEGEND (sig_legend_get_type ())
G_DECLARE_FINAL_TYPE (SigLegend, sig_legend, SIG, LEGEND, AdwBin)

void            sig_legend_set_explorer    (SigLegend   *self,
                                            SigExplorer *explorer);
const char     *sig_legend_get_highlighted (SigLegend   *self);
const char     *sig_legend_get_rule        (SigLegend   *self);
guint           sig_legend_get_n_entries   (SigLegend   *self);
SigLegendEntry *sig_legend_get_entry       (SigLegend   *self,
                                            guint        index);

G_END_DECLS
