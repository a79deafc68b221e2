/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-session.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char           *folder;
  char           *path;
  GFile          *file;
  char           *good;
  SigExplorer    *explorer;
  SigDataSession *session;
} Fixture;

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

/* Runs the main loop until CONDITION holds; fails after a time that no machine needs. */
#define wait_until(condition) \
  G_STMT_START \
  { \
    guint limit = g_timeout_add_seconds (60, time_out_cb, NULL); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (limit); \
  } \
  G_STMT_END

#define wait_loaded(session) wait_until (!sig_data_session_get_loading (session))

static void
write_file (Fixture    *fixture,
            const char *contents)
{
  g_autoptr(GError) error = NULL;

  /* The clock of a file system ticks every few milliseconds: what is written later must have a later time. */
  g_usleep (20 * 1000);
  g_file_set_contents (fixture->path, contents, -1, &error);
  g_assert_no_error (error);
}

static char *
read_fixture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "data", "good", name, NULL);
  g_autoptr(GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

static char *
replace (const char *contents,
         const char *from,
         const char *to)
{
  g_autoptr(GString) changed = g_string_new (contents);

  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);

  return g_string_free (g_steal_pointer (&changed), FALSE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("signatory-session-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "set.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->good = read_fixture ("one-agreement.json");
  fixture->explorer = sig_explorer_new ();
  fixture->session = sig_data_session_new (fixture->explorer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sig_data_session_set_attended (fixture->session, FALSE);
  wait_loaded (fixture->session);
  g_object_add_weak_pointer (G_OBJECT (fixture->explorer), (gpointer *) &fixture->explorer);
  g_object_unref (fixture->session);
  g_object_unref (fixture->explorer);
  wait_until (fixture->explorer == NULL);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->good);
  g_free (fixture->path);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  guint n_loading = 0;

  g_signal_connect_swapped (fixture->session, "notify::loading", G_CALLBACK (count_cb), &n_loading);
  write_file (fixture, fixture->good);
  g_assert_null (sig_data_session_get_file (fixture->session));

  sig_data_session_open (fixture->session, fixture->file);
  g_assert_true (sig_data_session_get_loading (fixture->session));
  g_assert_true (g_file_equal (sig_data_session_get_file (fixture->session), fixture->file));
  g_assert_null (sig_data_session_get_shown_file (fixture->session));

  wait_loaded (fixture->session);
  g_assert_nonnull (sig_explorer_get_dataset (fixture->explorer));
  g_assert_null (sig_data_session_get_failure (fixture->session));
  g_assert_true (g_file_equal (sig_data_session_get_shown_file (fixture->session), fixture->file));
  g_assert_cmpuint (n_loading, ==, 2);
  g_signal_handlers_disconnect_by_data (fixture->session, &n_loading);
}

static void
test_broken_keeps_what_is_shown (Fixture       *fixture,
                                 gconstpointer  data)
{
  SigDataset *before;

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  before = sig_explorer_get_dataset (fixture->explorer);

  write_file (fixture, "{");
  sig_data_session_reload (fixture->session);
  wait_loaded (fixture->session);
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) == before);
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));
  g_assert_cmpuint (sig_load_result_get_n_errors (sig_data_session_get_failure (fixture->session)), ==, 1);

  write_file (fixture, fixture->good);
  sig_data_session_reload (fixture->session);
  wait_loaded (fixture->session);
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) != before);
  g_assert_null (sig_data_session_get_failure (fixture->session));
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  g_assert_null (sig_explorer_get_dataset (fixture->explorer));
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));

  sig_data_session_dismiss_failure (fixture->session);
  g_assert_null (sig_data_session_get_failure (fixture->session));
}

static gboolean
has_version (Fixture    *fixture,
             const char *version)
{
  SigDataset *dataset = sig_explorer_get_dataset (fixture->explorer);

  return dataset != NULL && g_str_equal (sig_dataset_get_version (dataset), version);
}

static void
test_changed_file_reloads (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autofree char *newer = replace (fixture->good, "2025.1", "2025.2");

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_until (has_version (fixture, "2025.1"));

  /* Nobody looks: it is watched all the same. */
  g_assert_false (sig_data_session_get_attended (fixture->session));
  write_file (fixture, newer);
  wait_until (has_version (fixture, "2025.2"));

  /* Gone for a moment: what is shown stays, and a new file is taken. */
  g_unlink (fixture->path);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (has_version (fixture, "2025.2"));
  write_file (fixture, fixture->good);
  wait_until (has_version (fixture, "2025.1"));
}

static void
test_check_without_events (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autofree char *newer = replace (fixture->good, "2025.1", "2025.2");

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_until (has_version (fixture, "2025.1"));

  write_file (fixture, newer);
  sig_data_session_check (fixture->session);
  wait_until (has_version (fixture, "2025.2"));
}

static void
test_second_open_wins (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *other_path = g_build_filename (fixture->folder, "other.json", NULL);
  g_autofree char *newer = replace (fixture->good, "2025.1", "2025.2");
  g_autoptr(GFile) other = g_file_new_for_path (other_path);

  write_file (fixture, fixture->good);
  g_assert_true (g_file_set_contents (other_path, newer, -1, NULL));
  sig_data_session_open (fixture->session, fixture->file);
  sig_data_session_open (fixture->session, other);
  wait_loaded (fixture->session);
  g_assert_true (has_version (fixture, "2025.2"));
  g_unlink (other_path);
}

static GFile *
write_other (Fixture    *fixture,
             const char *contents)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other.json", NULL);

  g_assert_true (g_file_set_contents (path, contents, -1, NULL));

  return g_file_new_for_path (path);
}

/* Another file that cannot be loaded leaves the shown one up, and that is what is watched and loaded again. */
static void
test_broken_other_file (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *newer = replace (fixture->good, "2025.1", "2025.2");
  g_autoptr(GFile) other = write_other (fixture, "{");
  SigDataset *before;

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  sig_data_session_open (fixture->session, other);
  g_assert_true (g_file_equal (sig_data_session_get_file (fixture->session), other));
  wait_loaded (fixture->session);
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));
  g_assert_true (g_file_equal (sig_data_session_get_failed_file (fixture->session), other));
  g_assert_true (g_file_equal (sig_data_session_get_file (fixture->session), fixture->file));

  /* What is wrong with the other stays said. */
  before = sig_explorer_get_dataset (fixture->explorer);
  sig_data_session_reload (fixture->session);
  wait_loaded (fixture->session);
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) != before);
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));
  write_file (fixture, newer);
  wait_until (has_version (fixture, "2025.2"));
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));

  sig_data_session_dismiss_failure (fixture->session);
  g_assert_null (sig_data_session_get_failure (fixture->session));
  g_assert_null (sig_data_session_get_failed_file (fixture->session));
  g_file_delete (other, NULL, NULL);
}

/* A shown file that had not changed is not loaded once more only because another one failed. */
static void
test_broken_other_file_loads_nothing (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autoptr(GFile) other = write_other (fixture, "{");
  guint n_loading = 0;

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  sig_data_session_open (fixture->session, other);
  wait_loaded (fixture->session);
  g_signal_connect_swapped (fixture->session, "notify::loading", G_CALLBACK (count_cb), &n_loading);
  for (gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC / 2; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (n_loading, ==, 0);
  g_signal_handlers_disconnect_by_data (fixture->session, &n_loading);
  g_file_delete (other, NULL, NULL);
}

static void
test_mended_other_file (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *newer = replace (fixture->good, "2025.1", "2025.2");
  g_autoptr(GFile) other = write_other (fixture, "{");
  g_autoptr(GFile) mended = NULL;

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  sig_data_session_open (fixture->session, other);
  wait_loaded (fixture->session);

  mended = write_other (fixture, newer);
  sig_data_session_open (fixture->session, sig_data_session_get_failed_file (fixture->session));
  wait_loaded (fixture->session);
  g_assert_true (has_version (fixture, "2025.2"));
  g_assert_null (sig_data_session_get_failure (fixture->session));
  g_assert_true (g_file_equal (sig_data_session_get_shown_file (fixture->session), other));
  g_file_delete (other, NULL, NULL);
}

static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  SigDataset *before;

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  g_assert_false (sig_data_session_get_gone (fixture->session));
  before = sig_explorer_get_dataset (fixture->explorer);

  g_unlink (fixture->path);
  wait_until (sig_data_session_get_gone (fixture->session));
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) == before);
  g_assert_null (sig_data_session_get_failure (fixture->session));

  write_file (fixture, fixture->good);
  wait_until (!sig_data_session_get_gone (fixture->session));
  wait_until (sig_explorer_get_dataset (fixture->explorer) != before);
}

/* What never was there is not gone. */
static void
test_missing_is_not_gone (Fixture       *fixture,
                          gconstpointer  data)
{
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  for (gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC / 2; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  g_assert_false (sig_data_session_get_gone (fixture->session));
  g_assert_nonnull (sig_data_session_get_failure (fixture->session));

  write_file (fixture, fixture->good);
  wait_until (has_version (fixture, "2025.1"));
}

static void
test_remarks (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GFile) doubtful = g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "fixtures", "data", "warning",
                                                         "source-uncited.json", NULL);

  sig_data_session_open (fixture->session, doubtful);
  wait_loaded (fixture->session);
  g_assert_nonnull (sig_explorer_get_dataset (fixture->explorer));
  g_assert_cmpuint (sig_load_result_get_n_warnings (sig_data_session_get_remarks (fixture->session)), ==, 1);

  write_file (fixture, fixture->good);
  sig_data_session_open (fixture->session, fixture->file);
  wait_loaded (fixture->session);
  g_assert_null (sig_data_session_get_remarks (fixture->session));
}

static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n = 0;

  g_signal_connect_swapped (fixture->session, "notify::attended", G_CALLBACK (count_cb), &n);
  sig_data_session_set_attended (fixture->session, FALSE);
  g_assert_cmpuint (n, ==, 0);
  g_object_set (fixture->session, "attended", TRUE, NULL);
  g_assert_cmpuint (n, ==, 1);
  g_signal_handlers_disconnect_by_data (fixture->session, &n);
  g_assert_true (sig_data_session_get_attended (fixture->session));
  g_assert_true (sig_data_session_get_explorer (fixture->session) == fixture->explorer);

  /* Nothing to do without a file. */
  sig_data_session_reload (fixture->session);
  sig_data_session_check (fixture->session);
  g_assert_false (sig_data_session_get_loading (fixture->session));
}

#define add(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/data-session/open", test_open);
  add ("/data-session/broken-keeps-what-is-shown", test_broken_keeps_what_is_shown);
  add ("/data-session/missing", test_missing);
  add ("/data-session/changed-file-reloads", test_changed_file_reloads);
  add ("/data-session/check-without-events", test_check_without_events);
  add ("/data-session/second-open-wins", test_second_open_wins);
  add ("/data-session/broken-other-file", test_broken_other_file);
  add ("/data-session/broken-other-file-loads-nothing", test_broken_other_file_loads_nothing);
  add ("/data-session/mended-other-file", test_mended_other_file);
  add ("/data-session/gone", test_gone);
  add ("/data-session/missing-is-not-gone", test_missing_is_not_gone);
  add ("/data-session/remarks", test_remarks);
  add ("/data-session/properties", test_properties);

  return g_test_run ();
}
