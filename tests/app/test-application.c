/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-application.h"

static void
quit (GApplication *application)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
}

static gboolean
quit_cb (gpointer application)
{
  quit (application);

  return G_SOURCE_REMOVE;
}

static void
startup_cb (GApplication *application)
{
  g_idle_add (quit_cb, application);
}

/* A service waits for a while for somebody who wants a window: asked to quit it does so at once. */
static void
test_quit_without_window (void)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  g_autoptr(SigDataSession) session = sig_data_session_new (explorer);
  g_autoptr(GFile) installed = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));
  g_autoptr(SigApplication) application = sig_application_new (session, installed);
  gint64 began = g_get_monotonic_time ();

  g_signal_connect (application, "startup", G_CALLBACK (startup_cb), NULL);
  g_assert_cmpint (sig_application_run (application, NULL, NULL, TRUE), ==, 0);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 8 * G_USEC_PER_SEC);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/application/quit-without-window", test_quit_without_window);

  return g_test_run ();
}
