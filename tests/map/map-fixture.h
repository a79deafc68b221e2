/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/* An explorer of the installed data set, and a window to put a view of it into. */
typedef struct
{
  SigExplorer *explorer;
  GtkWidget   *window;
} MapFixture;

void       map_fixture_init       (int        *argc,
                                   char     ***argv);
void       map_fixture_set_up     (MapFixture *fixture,
                                   gconstpointer data);
void       map_fixture_tear_down  (MapFixture *fixture,
                                   gconstpointer data);

void       map_fixture_show       (MapFixture *fixture,
                                   GtkWidget  *child,
                                   int         width,
                                   int         height);
GtkWidget *map_fixture_show_page  (MapFixture *fixture,
                                   int         width,
                                   int         height);
void       map_fixture_settle     (GtkWidget  *widget);
void       map_fixture_activate   (MapFixture *fixture);
gboolean   map_fixture_press      (GtkWidget  *widget,
                                   const char *trigger);
gboolean   map_fixture_type       (GtkWidget  *widget,
                                   guint       key);
GtkWidget *map_fixture_find       (GtkWidget  *widget,
                                   GType       type,
                                   guint       index);
SigParty  *map_fixture_party      (MapFixture *fixture,
                                   const char *id);
SigDay     map_fixture_day        (const char *iso);
SigDataset *map_fixture_load_crowd (guint      n);

char *map_fixture_list_menu (GtkWidget *tile);
void map_fixture_close_menu (GtkWidget *tile);

G_END_DECLS
