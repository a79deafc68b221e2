/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigDateBar:
 *
 * The bar of the shared date: a slider over the span of the record with marks where agreements were signed, the date in
 * words, the events before and after, Play and Today.
 */
#define SIG_TYPE_DATE_BAR (sig_date_bar_get_type ())
G_DECLARE_FINAL_TYPE (SigDateBar, sig_date_bar, SIG, DATE_BAR, GtkWidget)

GtkWidget *sig_date_bar_new         (SigExplorer *explorer);

gboolean   sig_date_bar_get_playing (SigDateBar  *self);
void       sig_date_bar_set_playing (SigDateBar  *self,
                                     gboolean     playing);
void       sig_date_bar_set_compact (SigDateBar  *self,
                                     gboolean     compact);

G_END_DECLS
