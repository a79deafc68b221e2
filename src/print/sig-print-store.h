/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char     *sig_print_store_dup_path (void);
void      sig_print_store_load     (const char        *path,
                                    GtkPrintSettings **settings,
                                    GtkPageSetup     **setup);
gboolean  sig_print_store_save     (const char        *path,
                                    GtkPrintSettings  *settings,
                                    GtkPageSetup      *setup,
                                    GError           **error);

G_END_DECLS
