/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-recent-files.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("signatory-recent-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "state", "recent.ini", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *state = g_path_get_dirname (fixture->path);

  g_unlink (fixture->path);
  g_rmdir (state);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* Runs the main loop until the list was read. */
static SigRecentFiles *
read_list (const char *path)
{
  SigRecentFiles *files = sig_recent_files_new (path);

  while (sig_recent_files_get_loading (files))
    g_main_context_iteration (NULL, TRUE);

  return files;
}

static char *
list_titles (SigRecentFiles *files)
{
  g_autoptr(GPtrArray) entries = sig_recent_files_list (files);
  g_autoptr(GString) titles = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      SigRecentFile *entry = g_ptr_array_index (entries, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? " " : "", entry->title);
    }

  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static void
assert_titles (SigRecentFiles *files,
               const char     *wanted)
{
  g_autofree char *titles = list_titles (files);

  g_assert_cmpstr (titles, ==, wanted);
}

static void
add (SigRecentFiles *files,
     const char     *uri,
     const char     *title)
{
  g_autoptr(GFile) file = g_file_new_for_uri (uri);

  sig_recent_files_add (files, file, title);
  /* Entries are told apart by the microsecond. */
  g_usleep (2);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SigRecentFiles) files = read_list (fixture->path);
  g_autoptr(SigRecentFiles) again = NULL;

  assert_titles (files, "");
  add (files, "file:///a.json", "A");
  add (files, "file:///b.json", "B");
  add (files, "file:///%D0%B2.json", "В");
  assert_titles (files, "В B A");
  add (files, "file:///a.json", "A2");
  assert_titles (files, "A2 В B");

  sig_recent_files_flush (files);
  again = read_list (fixture->path);
  assert_titles (again, "A2 В B");

  sig_recent_files_remove (again, "file:///b.json");
  sig_recent_files_remove (again, "file:///never.json");
  assert_titles (again, "A2 В");
}

/* Nobody waits for the file: what is done before it was read is joined with what is in it. */
static void
test_before_it_is_read (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(SigRecentFiles) before = read_list (fixture->path);
  g_autoptr(SigRecentFiles) files = NULL;
  g_autoptr(SigRecentFiles) again = NULL;

  add (before, "file:///a.json", "A");
  add (before, "file:///b.json", "B");
  add (before, "file:///c.json", "C");
  sig_recent_files_flush (before);

  files = sig_recent_files_new (fixture->path);
  g_assert_true (sig_recent_files_get_loading (files));
  assert_titles (files, "");
  add (files, "file:///a.json", "A2");
  sig_recent_files_remove (files, "file:///b.json");
  assert_titles (files, "A2");
  while (sig_recent_files_get_loading (files))
    g_main_context_iteration (NULL, TRUE);
  assert_titles (files, "A2 C");

  sig_recent_files_flush (files);
  again = read_list (fixture->path);
  assert_titles (again, "A2 C");
}

/* The program may end before the file was read, or while a thread writes: nothing is lost. */
static void
test_flush (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SigRecentFiles) again = NULL;

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr(SigRecentFiles) files = sig_recent_files_new (fixture->path);
      g_autofree char *title = g_strdup_printf ("%u", i);

      if (i % 2 == 0)
        while (sig_recent_files_get_loading (files))
          g_main_context_iteration (NULL, TRUE);
      add (files, i < 10 ? "file:///a.json" : "file:///b.json", title);
      add (files, "file:///c.json", title);
      sig_recent_files_flush (files);
    }

  again = read_list (fixture->path);
  assert_titles (again, "19 19 9");
}

static void
changed_cb (guint *n)
{
  *n += 1;
}

/* A thread writes what is added without being asked to. */
static void
test_written_in_thread (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(SigRecentFiles) files = read_list (fixture->path);
  guint n = 0;

  g_signal_connect_swapped (files, "changed", G_CALLBACK (changed_cb), &n);
  add (files, "file:///a.json", "A");
  g_assert_cmpuint (n, ==, 1);
  sig_recent_files_remove (files, "file:///never.json");
  g_assert_cmpuint (n, ==, 1);
  for (gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC; !g_file_test (fixture->path, G_FILE_TEST_EXISTS);)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (1000);
    }
}

static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SigRecentFiles) files = read_list (fixture->path);

  for (guint i = 0; i < 13; i++)
    {
      g_autofree char *uri = g_strdup_printf ("file:///%u.json", i);
      g_autofree char *title = g_strdup_printf ("%u", i);

      add (files, uri, title);
    }

  assert_titles (files, "12 11 10 9 8 7 6 5 4 3");
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *state = g_path_get_dirname (fixture->path);
  g_autoptr(SigRecentFiles) files = NULL;

  g_mkdir (state, 0700);
  g_assert_true (g_file_set_contents (fixture->path, "\x01[[nonsense\n=", -1, NULL));
  files = read_list (fixture->path);
  assert_titles (files, "");
  add (files, "file:///a.json", "A");
  assert_titles (files, "A");
}

static void
test_nowhere (void)
{
  g_autoptr(SigRecentFiles) files = read_list ("/proc/nowhere/recent.ini");

  /* A list that cannot be kept still serves this run. */
  add (files, "file:///a.json", "A");
  assert_titles (files, "A");
}

/* Files that are gone do not count, however late they were opened. */
static void
test_last (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *first = g_build_filename (fixture->folder, "first set.json", NULL);
  g_autofree char *second = g_build_filename (fixture->folder, "second.json", NULL);
  g_autofree char *first_uri = g_filename_to_uri (first, NULL, NULL);
  g_autofree char *second_uri = g_filename_to_uri (second, NULL, NULL);
  g_autoptr(SigRecentFiles) files = read_list (fixture->path);
  g_autoptr(GFile) last = NULL;

  g_assert_null (sig_recent_files_find_last (fixture->path));
  g_assert_true (g_file_set_contents (first, "", -1, NULL) && g_file_set_contents (second, "", -1, NULL));
  add (files, first_uri, "First");
  add (files, second_uri, "Second");
  add (files, "file:///nowhere/gone.json", "Gone");
  sig_recent_files_flush (files);

  last = sig_recent_files_find_last (fixture->path);
  g_assert_cmpstr (g_file_peek_path (last), ==, second);
  g_unlink (second);
  g_set_object (&last, NULL);
  last = sig_recent_files_find_last (fixture->path);
  g_assert_cmpstr (g_file_peek_path (last), ==, first);
  g_unlink (first);
  g_assert_null (sig_recent_files_find_last (fixture->path));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/recent-files/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/recent-files/limit", Fixture, NULL, set_up, test_limit, tear_down);
  g_test_add ("/recent-files/before-it-is-read", Fixture, NULL, set_up, test_before_it_is_read, tear_down);
  g_test_add ("/recent-files/flush", Fixture, NULL, set_up, test_flush, tear_down);
  g_test_add ("/recent-files/written-in-thread", Fixture, NULL, set_up, test_written_in_thread, tear_down);
  g_test_add ("/recent-files/last", Fixture, NULL, set_up, test_last, tear_down);
  g_test_add ("/recent-files/damaged", Fixture, NULL, set_up, test_damaged, tear_down);
  g_test_add_func ("/recent-files/nowhere", test_nowhere);

  return g_test_run ();
}
