/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-error.h"
#include "sig-export-file.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char  *folder;
  char  *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  fixture->folder = g_dir_make_tmp ("signatory-export-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "sheet.csv", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_unlink (fixture->path);
  /* Only when nothing was left in it. */
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
replace (GFile         *file,
         const char    *contents,
         gsize          length,
         GCancellable  *cancellable,
         GError       **error)
{
  g_autoptr(SigExportFile) output = sig_export_file_new (file);
  g_autoptr(GBytes) bytes = g_bytes_new (contents, length);

  return sig_export_file_write (output, bytes, cancellable, error) && sig_export_file_commit (output, error);
}

static void
assert_contents (const char *path,
                 const char *wanted)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, wanted);
}

static void
test_new_and_old (Fixture       *fixture,
                  gconstpointer  user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (replace (fixture->file, "one", 3, NULL, &error));
  g_assert_no_error (error);
  assert_contents (fixture->path, "one");
  g_assert_true (replace (fixture->file, "second", 6, NULL, &error));
  assert_contents (fixture->path, "second");
  g_assert_true (replace (fixture->file, "", 0, NULL, &error));
  assert_contents (fixture->path, "");
}

static void
test_rights_are_kept (Fixture       *fixture,
                      gconstpointer  user_data)
{
  struct stat info;

  g_assert_true (replace (fixture->file, "one", 3, NULL, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
  g_assert_true (replace (fixture->file, "two", 3, NULL, NULL));
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0640);
}

static void
test_nothing_before_commit (Fixture       *fixture,
                            gconstpointer  user_data)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("new", 3);
  SigExportFile *output = sig_export_file_new (fixture->file);

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_true (sig_export_file_write (output, bytes, NULL, NULL));
  assert_contents (fixture->path, "old");
  sig_export_file_free (output);
  assert_contents (fixture->path, "old");
}

static void
test_link_is_followed (Fixture       *fixture,
                       gconstpointer  user_data)
{
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.csv", NULL);
  g_autoptr(GFile) link_file = g_file_new_for_path (link_path);

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (symlink ("sheet.csv", link_path), ==, 0);
  g_assert_true (replace (link_file, "new", 3, NULL, NULL));
  assert_contents (fixture->path, "new");
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_unlink (link_path);
}

static void
test_device (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/dev/null");
  g_autoptr(GError) error = NULL;

  g_assert_true (replace (file, "gone", 4, NULL, &error));
  g_assert_no_error (error);
}

static void
assert_fails (GFile      *file,
              const char *path,
              const char *reason)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (replace (file, "new", 3, NULL, &error));
  g_assert_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, reason));
}

static void
test_places_that_are_none (Fixture       *fixture,
                           gconstpointer  user_data)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char *gone_path = g_build_filename (fixture->folder, "gone", "sheet.csv", NULL);
  g_autoptr(GFile) gone = g_file_new_for_path (gone_path);
  g_autoptr(GFile) full = g_file_new_for_path ("/dev/full");

  assert_fails (folder, fixture->folder, "Is a directory");
  assert_fails (gone, gone_path, "No such file or directory");
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_fails (full, "/dev/full", "No space left on device");
}

/* A limit to the size of files does what a full disk does: a part is written, then nothing more is. */
static void
test_full (Fixture       *fixture,
           gconstpointer  user_data)
{
  const gsize length = 1 << 20;
  g_autofree char *much = g_malloc0 (length);
  g_autoptr(GError) error = NULL;
  struct rlimit old, small;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  small = (struct rlimit) { 1000, old.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (replace (fixture->file, much, length, NULL, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);

  g_assert_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, "too large"));
  assert_contents (fixture->path, "old");
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  user_data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_false (replace (fixture->file, "new", 3, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_contents (fixture->path, "old");
}

static void
test_long_name (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autofree char *name = g_strnfill (251, 'n');
  g_autofree char *path = g_strdup_printf ("%s/%s.csv", fixture->folder, name);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;

  g_assert_true (replace (file, "new", 3, NULL, &error));
  g_assert_no_error (error);
  assert_contents (path, "new");
  g_unlink (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/export-file/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("new-and-old", test_new_and_old);
  ADD ("rights-are-kept", test_rights_are_kept);
  ADD ("nothing-before-commit", test_nothing_before_commit);
  ADD ("link-is-followed", test_link_is_followed);
  ADD ("places-that-are-none", test_places_that_are_none);
  ADD ("full", test_full);
  ADD ("cancel", test_cancel);
  ADD ("long-name", test_long_name);
  g_test_add_func ("/export-file/device", test_device);

  return g_test_run ();
}
