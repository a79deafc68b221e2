/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

#define SIG_TYPE_WINDOW (sig_window_get_type ())
G_DECLARE_FINAL_TYPE (SigWindow, sig_window, SIG, WINDOW, AdwApplicationWindow)

SigWindow *sig_window_new (GtkApplication *application,
                           SigExplorer    *explorer);

G_END_DECLS
