/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-window.h"

G_BEGIN_DECLS

void sig_window_actions_install     (GtkWidgetClass *widget_class);
void sig_window_actions_attach_drop (SigWindow      *window);
void sig_window_actions_update      (SigWindow      *window);

G_END_DECLS
