/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sig-toolkit.h"

#include <adwaita.h>

static char *
get_theme_name (void)
{
  char *name = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &name, NULL);

  return name;
}

/* How many bytes of CSS the theme of the display has, so that "empty" and "GTK's own" can be told apart. */
static gsize
measure_theme (const char *name)
{
  g_autofree char *path = g_strdup_printf ("/org/gtk/libgtk/theme/%s/gtk.css", name);
  gsize size = 0;

  g_assert_true (g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &size, NULL, NULL));

  return size;
}

static void
test_empty_theme (void)
{
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 30 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  g_unsetenv ("GTK_THEME");
  sig_toolkit_start ();

  g_assert_true (gtk_is_initialized ());
  g_assert_null (g_getenv ("GTK_THEME"));
  g_assert_cmpuint (measure_theme ("Signatory-none"), <, 500);

  adw_init ();
  {
    g_autofree char *name = get_theme_name ();

    g_assert_cmpstr (name, ==, "Adwaita-empty");
  }
}

/* Whoever starts the program with a theme of their own keeps it, as with any program of GTK. */
static void
test_chosen_theme (void)
{
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 30 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  g_setenv ("GTK_THEME", "Default:dark", TRUE);
  sig_toolkit_start ();

  g_assert_cmpstr (g_getenv ("GTK_THEME"), ==, "Default:dark");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/toolkit/empty-theme", test_empty_theme);
  g_test_add_func ("/toolkit/chosen-theme", test_chosen_theme);

  return g_test_run ();
}
