/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-toolkit.h"

/* An empty theme, in the resources of this program. */
#define NO_THEME "Signatory-none"

/**
 * sig_toolkit_start:
 *
 * Starts GTK for a program that goes on to start libadwaita. It ends the program with a message when there is no display, as
 * gtk_init() does.
 *
 * GTK parses its own default theme as soon as it has a display, and libadwaita puts another in its place at once: a tenth of
 * the time to the first frame would go into styles that nobody sees. So GTK is told, by the variable that names a theme, to
 * begin with an empty one. The variable is gone again before libadwaita, which keeps its hands off the theme when it is set,
 * or a program started from here could see it. (Other threads may read the environment meanwhile: the C library makes that
 * safe since glibc 2.41.)
 */
void
sig_toolkit_start (void)
{
  gboolean is_chosen = g_getenv ("GTK_THEME") != NULL;

  if (!is_chosen)
    g_setenv ("GTK_THEME", NO_THEME, TRUE);

  gtk_init ();
  gtk_settings_get_default ();

  if (!is_chosen)
    g_unsetenv ("GTK_THEME");
}
