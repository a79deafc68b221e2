/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"
#include "sig-print-choice.h"

G_BEGIN_DECLS

/* An explorer of the installed data set, settings as they are at first, and a window to open dialogs over. */
typedef struct
{
  SigExplorer *explorer;
  GSettings   *settings;
  GtkWidget   *window;
  AdwDialog   *dialog;
  GFile       *folder;
} PrintFixture;

void            print_fixture_init      (int           *argc,
                                         char        ***argv);
void            print_fixture_set_up    (PrintFixture  *fixture,
                                         gconstpointer  data);
void            print_fixture_tear_down (PrintFixture  *fixture,
                                         gconstpointer  data);

void            print_fixture_open      (PrintFixture  *fixture,
                                         const char    *page);
void            print_fixture_ready     (PrintFixture  *fixture);
gpointer        print_fixture_find      (PrintFixture  *fixture,
                                         GType          type,
                                         guint          index);
guint           print_fixture_n_pages   (PrintFixture  *fixture);
void            print_fixture_size      (PrintFixture  *fixture,
                                         double        *width,
                                         double        *height);
GFile          *print_fixture_child     (PrintFixture  *fixture,
                                         const char    *name);
guint           print_fixture_n_files   (GFile         *folder);
char           *print_fixture_toast     (PrintFixture  *fixture);
AdwAlertDialog *print_fixture_alert     (PrintFixture  *fixture);

#define print_fixture_wait(condition) \
  G_STMT_START \
  { \
    guint wait_limit = g_timeout_add_seconds (30, print_fixture_too_long, (gpointer) G_STRLOC); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (wait_limit); \
  } \
  G_STMT_END

gboolean        print_fixture_too_long  (gpointer       place);

G_END_DECLS
