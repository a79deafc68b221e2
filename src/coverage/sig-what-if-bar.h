/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigWhatIfBar:
 *
 * Who is taken out as a what-if, what that comes to, and the way back. It is seen while anybody is out. It activates the
 * actions "win.put-back" and "win.show-losses" of the window.
 */
#define SIG_TYPE_WHAT_IF_BAR (sig_what_if_bar_get_type ())
G_DECLARE_FINAL_TYPE (SigWhatIfBar, sig_what_if_bar, SIG, WHAT_IF_BAR, GtkWidget)

GtkWidget  *sig_what_if_bar_new         (SigExplorer  *explorer);

const char *sig_what_if_bar_get_title   (SigWhatIfBar *self);
const char *sig_what_if_bar_get_summary (SigWhatIfBar *self);

G_END_DECLS
