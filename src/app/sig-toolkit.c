/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-toolkit.h"

#include <dlfcn.h>

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

typedef const char *(*QueryStringFunc) (gpointer display,
                                        gint32   name);

/* The value of EGL's constant of that name. */
#define EGL_EXTENSIONS 0x3055

/* GTK asks for the driver as soon as it has a display of X11; on Wayland it may never need that one. */
static gboolean
is_driver_wanted (void)
{
  const char *backend = g_getenv ("GDK_BACKEND");

  if (backend != NULL)
    return g_str_has_prefix (backend, "x11");

  return g_getenv ("DISPLAY") != NULL && g_getenv ("WAYLAND_DISPLAY") == NULL;
}

/* To ask for anything is to load it. The library stays: GTK uses it. */
static gpointer
load_driver (gpointer user_data)
{
  gpointer library = dlopen ("libEGL.so.1", RTLD_LAZY);
  QueryStringFunc query_string = library != NULL ? (QueryStringFunc) dlsym (library, "eglQueryString") : NULL;

  if (query_string != NULL)
    query_string (NULL, EGL_EXTENSIONS);

  return NULL;
}

/**
 * sig_toolkit_prepare:
 *
 * Begins to load what GTK draws with, in a thread of its own, before GTK is started: linking the libraries of the driver is
 * a seventh of all that is to be done until the first frame, and GTK would wait for it.
 */
void
sig_toolkit_prepare (void)
{
  if (is_driver_wanted ())
    g_thread_unref (g_thread_new ("driver", load_driver, NULL));
}
