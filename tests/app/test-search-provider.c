/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-provider.h"

#include <glib/gstdio.h>

#define PATH "/provider"

/* What is answered when there is nothing to search, or another set than before. The whole over a session bus is in
 * tests/ui. */
typedef struct
{
  GApplication      *application;
  SigExplorer       *explorer;
  SigDataSession    *session;
  SigSearchProvider *provider;
  GDBusConnection   *connection;
  GVariant          *answer;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  installed_path)
{
  g_autoptr(GFile) installed = NULL;
  g_autoptr(GError) error = NULL;

  if (installed_path == NULL)
    installed_path = g_getenv ("SIGNATORY_TEST_DATA");
  installed = g_file_new_for_path (installed_path);
  fixture->application = g_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  fixture->explorer = sig_explorer_new ();
  fixture->session = sig_data_session_new (fixture->explorer);
  fixture->provider = sig_search_provider_new (fixture->application, fixture->session, installed);
  fixture->connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (sig_search_provider_export (fixture->provider, fixture->connection, PATH, &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  installed_path)
{
  sig_search_provider_unexport (fixture->provider);
  while (sig_data_session_get_loading (fixture->session))
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->provider);
  g_object_unref (fixture->session);
  g_object_unref (fixture->explorer);
  g_object_unref (fixture->connection);
  g_object_unref (fixture->application);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *fixture = user_data;
  g_autoptr(GError) error = NULL;

  fixture->answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_assert_no_error (error);
}

static GVariant *
ask (Fixture    *fixture,
     const char *method,
     GVariant   *arguments)
{
  fixture->answer = NULL;
  g_dbus_connection_call (fixture->connection, g_dbus_connection_get_unique_name (fixture->connection), PATH,
                          "org.gnome.Shell.SearchProvider2", method, arguments, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                          answered_cb, fixture);
  while (fixture->answer == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (&fixture->answer);
}

static void
assert_first (Fixture    *fixture,
              const char *word,
              const char *wanted)
{
  const char *const words[] = { word, NULL };
  g_autoptr(GVariant) answer = ask (fixture, "GetInitialResultSet", g_variant_new ("(^as)", words));
  g_autofree const char **found = NULL;

  g_variant_get (answer, "(^a&s)", &found);
  g_assert_cmpstr (found[0], ==, wanted);
}

static void
open_file (Fixture    *fixture,
           const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);

  sig_data_session_open (fixture->session, file);
  while (sig_data_session_get_loading (fixture->session))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_installed (Fixture       *fixture,
                gconstpointer  installed_path)
{
  /* Nothing is loaded before somebody asks. */
  g_assert_null (sig_data_session_get_file (fixture->session));
  assert_first (fixture, "poland", "parties/pl");
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  installed_path)
{
  const char *const addresses[] = { "parties/pl", NULL };
  g_autoptr(GVariant) metas = NULL;

  assert_first (fixture, "poland", NULL);
  metas = ask (fixture, "GetResultMetas", g_variant_new ("(^as)", addresses));
  g_assert_cmpstr (g_variant_get_type_string (metas), ==, "(aa{sv})");

  /* What comes later is found. */
  open_file (fixture, g_getenv ("SIGNATORY_TEST_DATA"));
  assert_first (fixture, "poland", "parties/pl");
}

/* The window says what is wrong with a file that somebody opened: a search must not put another one in its place. */
static void
test_broken (Fixture       *fixture,
             gconstpointer  installed_path)
{
  open_file (fixture, "/nowhere/broken.json");
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));
  assert_first (fixture, "poland", NULL);
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));
  g_assert_null (sig_explorer_get_dataset (fixture->explorer));
}

static void
test_other_set (Fixture       *fixture,
                gconstpointer  installed_path)
{
  g_autofree char *contents = NULL;
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "other.json", NULL);
  g_autoptr(GString) other = NULL;

  assert_first (fixture, "poland", "parties/pl");

  g_assert_true (g_file_get_contents (g_getenv ("SIGNATORY_TEST_DATA"), &contents, NULL, NULL));
  other = g_string_new (contents);
  g_assert_cmpuint (g_string_replace (other, "\"Poland\"", "\"Ruritania\"", 0), >, 0);
  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  g_assert_true (g_file_set_contents (path, other->str, -1, NULL));
  open_file (fixture, path);
  assert_first (fixture, "ruritania", "parties/pl");
  g_unlink (path);
}

static void
take_address (SigSearchProvider  *provider,
              const char         *address,
              char              **taken)
{
  g_set_str (taken, address);
}

/* What was found and is no longer there is looked for again. */
static void
test_activate (Fixture       *fixture,
               gconstpointer  installed_path)
{
  const char *const words[] = { "two", "words", NULL };
  g_autofree char *activated = NULL;
  g_autofree char *launched = NULL;
  g_autoptr(GVariant) first = NULL;
  g_autoptr(GVariant) second = NULL;

  g_signal_connect (fixture->provider, "activated", G_CALLBACK (take_address), &activated);
  g_signal_connect (fixture->provider, "launched", G_CALLBACK (take_address), &launched);
  first = ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", "parties/pl", words, 0));
  g_assert_cmpstr (activated, ==, "parties/pl");
  g_assert_null (launched);
  second = ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", "parties/gone", words, 0));
  g_assert_cmpstr (activated, ==, "parties/pl");
  g_assert_cmpstr (launched, ==, "two words");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/search-provider/installed", Fixture, NULL, set_up, test_installed, tear_down);
  g_test_add ("/search-provider/nothing", Fixture, "/nowhere/set.json", set_up, test_nothing, tear_down);
  g_test_add ("/search-provider/broken", Fixture, NULL, set_up, test_broken, tear_down);
  g_test_add ("/search-provider/other-set", Fixture, NULL, set_up, test_other_set, tear_down);
  g_test_add ("/search-provider/activate", Fixture, NULL, set_up, test_activate, tear_down);

  return g_test_run ();
}
