/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

void sig_window_state_restore      (GtkWindow   *window,
                                    SigExplorer *explorer,
                                    GSettings   *settings);
void sig_window_state_restore_date (SigExplorer *explorer,
                                    GSettings   *settings);
void sig_window_state_store        (GtkWindow   *window,
                                    SigExplorer *explorer,
                                    GSettings   *settings);

G_END_DECLS
