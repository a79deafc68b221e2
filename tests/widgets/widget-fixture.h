/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-dataset.h"

G_BEGIN_DECLS

SigDataset *widget_fixture_load         (const char  *name);
SigDataset *widget_fixture_load_real    (void);
SigDataset *widget_fixture_load_hostile (const char  *name);

GtkWidget  *widget_fixture_find         (GtkWidget   *widget,
                                         GType        type,
                                         guint        index);
gboolean    widget_fixture_says         (GtkWidget   *widget,
                                         const char  *text);
void        widget_fixture_assert_plain (GtkWidget   *widget);
GtkWidget  *widget_fixture_show         (GtkWidget   *child);
void        widget_fixture_close        (GtkWidget   *window);

void        widget_fixture_wait         (gboolean   (*is_done) (gpointer data),
                                         gpointer     data);

G_END_DECLS
