/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window-fixture.h"

/* One for all tests: an application stays on the bus until the process ends. */
static GtkApplication *application;

gboolean
window_fixture_time_out (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

void
window_fixture_set_up (WindowFixture *fixture,
                       gconstpointer  data)
{
  fixture->settings = g_settings_new (APP_ID);
  g_settings_reset (fixture->settings, "selection");
  g_settings_reset (fixture->settings, "page");
  g_settings_reset (fixture->settings, "collection");
  g_settings_reset (fixture->settings, "colour-by");
  g_settings_reset (fixture->settings, "date");
  g_settings_reset (fixture->settings, "data-set");
  g_settings_reset (fixture->settings, "detail-visible");
  g_settings_reset (fixture->settings, "window-size");
  fixture->explorer = sig_explorer_new ();
  fixture->session = sig_data_session_new (fixture->explorer);
  fixture->window = window_fixture_new_window (fixture);
}

void
window_fixture_tear_down (WindowFixture *fixture,
                          gconstpointer  data)
{
  SigWindow *window = fixture->window;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_until (!sig_data_session_get_loading (fixture->session));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (window);
  g_object_unref (fixture->session);
  g_object_unref (fixture->settings);
  g_assert_finalize_object (fixture->explorer);
}

GFile *
window_fixture_get_file (const char *kind,
                         const char *name)
{
  return g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "fixtures", "data", kind, name, NULL);
}

void
window_fixture_open (WindowFixture *fixture,
                     GFile         *file)
{
  sig_data_session_open (fixture->session, file);
  wait_until (!sig_data_session_get_loading (fixture->session));
}

void
window_fixture_open_real (WindowFixture *fixture)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));

  window_fixture_open (fixture, file);
}

/* The first of that type in @widget, itself included. */
GtkWidget *
window_fixture_find (GtkWidget *widget,
                     GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = window_fixture_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

void
window_fixture_register (void)
{
  g_autoptr(GError) error = NULL;

  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", APP_ID,
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", "/io/github/signatory/Signatory",
                              NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

SigWindow *
window_fixture_new_window (WindowFixture *fixture)
{
  return sig_window_new (application, fixture->session, fixture->settings);
}
