/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-colour-class.h"

G_BEGIN_DECLS

/**
 * SigLegendEntry:
 *
 * What a colour and a mark mean, and for how many parties they stand.
 */
#define SIG_TYPE_LEGEND_ENTRY (sig_legend_entry_get_type ())
G_DECLARE_FINAL_TYPE (SigLegendEntry, sig_legend_entry, SIG, LEGEND_ENTRY, GtkToggleButton)

GtkWidget      *sig_legend_entry_new              (SigColourClass *colour_class);
SigColourClass *sig_legend_entry_get_colour_class (SigLegendEntry *self);
void            sig_legend_entry_set_colour_class (SigLegendEntry *self,
                                                   SigColourClass *colour_class);
const char     *sig_legend_entry_get_definition   (SigLegendEntry *self);

G_END_DECLS
