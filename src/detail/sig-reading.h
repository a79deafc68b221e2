/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *sig_reading_dup (GtkWidget *widget);

G_END_DECLS
