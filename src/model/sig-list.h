/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SIG_TYPE_LIST (sig_list_get_type ())
G_DECLARE_FINAL_TYPE (SigList, sig_list, SIG, LIST, GObject)

SigList  *sig_list_new         (GType       item_type,
                                GPtrArray  *items);
SigList  *sig_list_new_empty   (GType       item_type);

guint     sig_list_get_n       (SigList    *self);
gpointer  sig_list_get         (SigList    *self,
                                guint       index);
gboolean  sig_list_contains    (SigList    *self,
                                gpointer    item);

G_END_DECLS
