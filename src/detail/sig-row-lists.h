/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lists of rows in a box, one below the other, some under a heading. */

void       sig_row_lists_begin  (GtkBox     *box,
                                 const char *heading);
void       sig_row_lists_append (GtkBox     *box,
                                 const char *name,
                                 GtkWidget  *row);
GtkWidget *sig_row_lists_find   (GtkBox     *box,
                                 const char *address);

G_END_DECLS
