/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sig_toolkit_prepare (void);
void sig_toolkit_start   (void);

G_END_DECLS
