/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-window.h"

G_BEGIN_DECLS

void sig_window_what_if_install (GtkWidgetClass *widget_class);
void sig_window_what_if_attach  (SigWindow      *window,
                                 AdwToolbarView *view);

G_END_DECLS
