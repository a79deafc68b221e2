/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window.h"

static void
activate_cb (GtkApplication *application,
             gpointer        user_data)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();

  gtk_window_present (GTK_WINDOW (sig_window_new (application, explorer)));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(AdwApplication) application = adw_application_new (APP_ID, G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
