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
  g_autoptr(SigRecentFiles) files = sig_recent_files_new (fixture->path);
  g_autoptr(SigRecentFiles) again = NULL;

  assert_titles (files, "");
  add (files, "file:///a.json", "A");
  add (files, "file:///b.json", "B");
  add (files, "file:///%D0%B2.json", "В");
  assert_titles (files, "В B A");
  add (files, "file:///a.json", "A2");
  assert_titles (files, "A2 В B");

  again = sig_recent_files_new (fixture->path);
  assert_titles (again, "A2 В B");

  sig_recent_files_remove (again, "file:///b.json");
  sig_recent_files_remove (again, "file:///never.json");
  assert_titles (again, "A2 В");
}

static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(SigRecentFiles) files = sig_recent_files_new (fixture->path);

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
  files = sig_recent_files_new (fixture->path);
  assert_titles (files, "");
  add (files, "file:///a.json", "A");
  assert_titles (files, "A");
}

static void
test_nowhere (void)
{
  g_autoptr(SigRecentFiles) files = sig_recent_files_new ("/proc/nowhere/recent.ini");

  /* A list that cannot be kept still serves this run. */
  add (files, "file:///a.json", "A");
  assert_titles (files, "A");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/recent-files/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/recent-files/limit", Fixture, NULL, set_up, test_limit, tear_down);
  g_test_add ("/recent-files/damaged", Fixture, NULL, set_up, test_damaged, tear_down);
  g_test_add_func ("/recent-files/nowhere", test_nowhere);

  return g_test_run ();
}
