/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window-fixture.h"

#include <glib/gstdio.h>

#include "sig-file-banner.h"
#include "sig-messages-dialog.h"

/* What the window does with files: dropped, gone, doubtful, changed behind its back. */

static char *
copy_real (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("signatory-window-XXXXXX", NULL);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (g_getenv ("SIGNATORY_TEST_DATA"), &contents, NULL, NULL));
  g_assert_true (g_file_set_contents (path, contents, -1, NULL));

  return path;
}

static void
remove_copy (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static GtkDropTarget *
find_drop_target (WindowFixture *fixture)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  return NULL;
}

static gboolean
drop (WindowFixture *fixture,
      GSList        *files)
{
  g_auto(GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (files));
  g_signal_emit_by_name (find_drop_target (fixture), "drop", &value, 10.0, 10.0, &taken);

  return taken;
}

/* The files of a drop are the caller's: each is let go of by the list alone. */
static void
test_drop (WindowFixture *fixture,
           gconstpointer  data)
{
  GFile *file = window_fixture_get_file ("good", "one-agreement.json");
  GFile *other = window_fixture_get_file ("good", "empty.json");
  g_autoptr(GSList) files = g_slist_append (g_slist_append (NULL, file), other);

  g_assert_false (drop (fixture, NULL));
  g_assert_null (sig_data_session_get_file (fixture->session));

  g_assert_true (drop (fixture, files));
  g_assert_true (sig_data_session_get_file (fixture->session) == file);
  wait_until (!sig_data_session_get_loading (fixture->session));
  g_assert_nonnull (sig_explorer_get_dataset (fixture->explorer));

  window_fixture_open_real (fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (G_OBJECT (file)->ref_count, ==, 1);
  g_assert_finalize_object (file);
  g_assert_finalize_object (other);
}

static const char *
get_words (WindowFixture *fixture)
{
  GtkWidget *banner = window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_FILE_BANNER);

  return banner != NULL ? sig_file_banner_get_words (SIG_FILE_BANNER (banner)) : NULL;
}

static void
test_gone (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *path = copy_real ("set.json");
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *contents = NULL;
  SigDataset *before;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  window_fixture_open (fixture, file);
  before = sig_explorer_get_dataset (fixture->explorer);
  g_assert_null (get_words (fixture));

  g_unlink (path);
  wait_until (get_words (fixture) != NULL);
  g_assert_cmpstr (get_words (fixture), ==, "set.json is no longer there; what is shown is the last state read");
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) == before);

  /* Reading it again does not turn that into an error as well. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  wait_until (!sig_data_session_get_loading (fixture->session));
  g_assert_cmpstr (get_words (fixture), ==, "set.json is no longer there; what is shown is the last state read");

  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
  wait_until (get_words (fixture) == NULL);
  wait_until (sig_explorer_get_dataset (fixture->explorer) != before);
  remove_copy (path);
}

/* The file is watched whether or not the window is active; only an active one also asks now and then. */
static void
test_attended (WindowFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *other = adw_window_new ();
  g_autofree char *path = copy_real ("set.json");
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *contents = NULL;
  SigDataset *before;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  window_fixture_open (fixture, file);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until (gtk_window_is_active (GTK_WINDOW (fixture->window)));
  g_assert_true (sig_data_session_get_attended (fixture->session));

  gtk_window_present (GTK_WINDOW (other));
  wait_until (gtk_window_is_active (GTK_WINDOW (other)) && !gtk_window_is_active (GTK_WINDOW (fixture->window)));
  g_assert_false (sig_data_session_get_attended (fixture->session));
  before = sig_explorer_get_dataset (fixture->explorer);
  g_usleep (20 * 1000);
  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
  wait_until (sig_explorer_get_dataset (fixture->explorer) != before);

  gtk_window_destroy (GTK_WINDOW (other));
  remove_copy (path);
}

static GtkWidget *
find_shown (WindowFixture *fixture,
            GType          type)
{
  return window_fixture_find (GTK_WIDGET (fixture->window), type);
}

static void
test_remarks (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autoptr(GFile) doubtful = window_fixture_get_file ("warning", "source-uncited.json");
  GtkWidget *window = GTK_WIDGET (fixture->window);

  window_fixture_open_real (fixture);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (window, "win.show-remarks", NULL);
  g_assert_null (find_shown (fixture, SIG_TYPE_MESSAGES_DIALOG));

  window_fixture_open (fixture, doubtful);
  g_assert_null (get_words (fixture));
  gtk_widget_activate_action (window, "win.show-remarks", NULL);
  wait_until (find_shown (fixture, SIG_TYPE_MESSAGES_DIALOG) != NULL);
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (find_shown (fixture, SIG_TYPE_MESSAGES_DIALOG))), ==,
                   "Notes on the File");
}

/* What waits for the first frame may outlast the window. */
static void
test_closed_before_first_idle (WindowFixture *fixture,
                               gconstpointer  data)
{
  window_fixture_open_real (fixture);
  for (guint i = 0; i < 10; i++)
    {
      SigWindow *window = window_fixture_new_window (fixture);
      gint64 end = g_get_monotonic_time () + i * 3000;

      gtk_window_present (GTK_WINDOW (window));
      while (g_get_monotonic_time () < end)
        g_main_context_iteration (NULL, FALSE);
      gtk_window_destroy (GTK_WINDOW (window));
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

#define add(name, function) \
  g_test_add (name, WindowFixture, NULL, window_fixture_set_up, function, window_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  window_fixture_register ();

  add ("/window-files/drop", test_drop);
  add ("/window-files/gone", test_gone);
  add ("/window-files/attended", test_attended);
  add ("/window-files/remarks", test_remarks);
  add ("/window-files/closed-before-first-idle", test_closed_before_first_idle);

  return g_test_run ();
}
