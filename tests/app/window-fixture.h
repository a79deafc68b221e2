/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-window.h"

typedef struct
{
  GSettings      *settings;
  SigExplorer    *explorer;
  SigDataSession *session;
  SigWindow      *window;
} WindowFixture;

/* Runs the main loop until CONDITION holds; fails after a time that no machine needs. */
#define wait_until(condition) \
  G_STMT_START \
  { \
    guint limit = g_timeout_add_seconds (60, window_fixture_time_out, NULL); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (limit); \
  } \
  G_STMT_END

gboolean    window_fixture_time_out    (gpointer             user_data);
void        window_fixture_register    (void);
void        window_fixture_set_up      (WindowFixture       *fixture,
                                        gconstpointer        data);
void        window_fixture_tear_down   (WindowFixture       *fixture,
                                        gconstpointer        data);
SigWindow  *window_fixture_new_window  (WindowFixture       *fixture);
GFile      *window_fixture_get_file    (const char          *kind,
                                        const char          *name);
void        window_fixture_open        (WindowFixture       *fixture,
                                        GFile               *file);
void        window_fixture_open_real   (WindowFixture       *fixture);
GtkWidget  *window_fixture_find        (GtkWidget           *widget,
                                        GType                type);
