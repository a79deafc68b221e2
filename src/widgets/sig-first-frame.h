/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigFirstFrameFunc:
 * @widget: the widget that is on the screen
 *
 * What is done once the first picture stands.
 */
typedef void (*SigFirstFrameFunc) (GtkWidget *widget);

void sig_first_frame_wait (GtkWidget         *widget,
                           SigFirstFrameFunc  func);

G_END_DECLS
