/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"
#include "sig-test-data.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>


typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("loader-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "set.json", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_remove (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* What the file is said to be, without its name. */
static char *
load_for_message (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, NULL);
  SigDataMessage *message;
  g_autofree char *line = NULL;

  g_assert_null (sig_load_result_get_dataset (result));
  g_assert_cmpuint (sig_load_result_get_n_errors (result), ==, 1);
  g_assert_cmpuint (sig_list_get_n (sig_load_result_get_messages (result)), ==, 1);
  message = sig_list_get (sig_load_result_get_messages (result), 0);
  line = sig_data_message_to_string (message);
  g_assert_true (g_str_has_prefix (line, path));

  return g_strdup (line + strlen (path));
}

static void
assert_message (const char *path,
                const char *expected)
{
  g_autofree char *found = load_for_message (path);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  user_data)
{
  g_autofree char *below = g_build_filename (fixture->path, "deeper.json", NULL);

  assert_message (fixture->path, ": expected a file, found none");
  assert_message (below, ": expected a file, found none");
  g_assert_true (g_file_set_contents (fixture->path, "{}", -1, NULL));
  assert_message (below, ": expected a file, found none");
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  user_data)
{
  assert_message (fixture->folder, ": expected a file, found a folder");
}

static void
test_pipe (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_message (fixture->path, ": expected a file, found a device or a pipe");
}

static void
test_permission (Fixture       *fixture,
                 gconstpointer  user_data)
{
  g_assert_true (g_file_set_contents (fixture->path, "{}", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  if (g_access (fixture->path, R_OK) == 0)
    {
      g_test_skip ("whoever runs this may read everything");
      return;
    }

  assert_message (fixture->path, ": expected a file that may be read, found no permission");
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  user_data)
{
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  assert_message (fixture->path, ":1:1: /: expected an object, found the end of the file");
}

/* It is refused before anything of it is read. */
static void
test_large (Fixture       *fixture,
            gconstpointer  user_data)
{
  int descriptor = g_creat (fixture->path, 0600);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_cmpint (ftruncate (descriptor, (off_t) 600 * 1024 * 1024), ==, 0);
  close (descriptor);

  assert_message (fixture->path, ": expected at most 512 MiB, found 600 MiB");
}

/* A file that does not say how long it is is read all the same. */
static void
test_without_length (void)
{
  if (g_access ("/proc/self/status", R_OK) != 0)
    {
      g_test_skip ("no files without a length here");
      return;
    }

  assert_message ("/proc/self/status", ":1:1: /: expected a value, found \"Name\"");
}

static void
test_cancelled (void)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));
  g_autoptr(GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (sig_dataset_load_file (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (sig_dataset_load_bytes (bytes, "set.json", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A file whose server calls things off by itself, as when somebody closes the window that asks for a password. */
#define TEST_TYPE_FILE (test_file_get_type ())
G_DECLARE_FINAL_TYPE (TestFile, test_file, TEST, FILE, GObject)

struct _TestFile
{
  GObject parent_instance;
};

static GFileInfo *
test_file_query_info (GFile                *file,
                      const char           *attributes,
                      GFileQueryInfoFlags   flags,
                      GCancellable         *cancellable,
                      GError              **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Nobody logged in");

  return NULL;
}

static char *
test_file_get_parse_name (GFile *file)
{
  return g_strdup ("server:set.json");
}

static void
test_file_iface_init (GFileIface *iface)
{
  iface->query_info = test_file_query_info;
  iface->get_parse_name = test_file_get_parse_name;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestFile, test_file, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE, test_file_iface_init))

static void
test_file_class_init (TestFileClass *klass)
{
}

static void
test_file_init (TestFile *self)
{
}

static void
test_called_off_by_others (void)
{
  g_autoptr(GFile) file = g_object_new (TEST_TYPE_FILE, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, cancellable, &error);
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (result);
  g_assert_cmpuint (sig_load_result_get_n_errors (result), ==, 1);
  line = sig_data_message_to_string (sig_list_get (sig_load_result_get_messages (result), 0));
  g_assert_cmpstr (line, ==, "server:set.json: expected a file that can be read, found an error: Nobody logged in");
}

static void
test_name (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/at-all.json");
  g_autoptr(SigLoadResult) result = sig_dataset_load_file_as (file, "./at-all.json", NULL, NULL);
  g_autofree char *line = sig_data_message_to_string (sig_list_get (sig_load_result_get_messages (result), 0));

  g_assert_cmpstr (line, ==, "./at-all.json: expected a file, found none");
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (g_test_rand_int_range (0, 30000));
  g_cancellable_cancel (data);

  return NULL;
}

/* Wherever the loader is when it is called off, it leaves nothing behind and says no more than that. */
static void
test_cancelled_meanwhile (void)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr(GCancellable) cancellable = g_cancellable_new ();
      g_autoptr(GError) error = NULL;
      GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
      g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, cancellable, &error);

      g_thread_join (thread);
      if (result == NULL)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      else
        g_assert_nonnull (sig_load_result_get_dataset (result));
    }
}

/* What happens in the main loop while a file is loaded. */
static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/loader/file/missing", test_missing);
  add ("/loader/file/folder", test_folder);
  add ("/loader/file/pipe", test_pipe);
  add ("/loader/file/permission", test_permission);
  add ("/loader/file/empty", test_empty);
  add ("/loader/file/large", test_large);
  g_test_add_func ("/loader/file/without-length", test_without_length);
  g_test_add_func ("/loader/cancel/before", test_cancelled);
  g_test_add_func ("/loader/cancel/meanwhile", test_cancelled_meanwhile);
  g_test_add_func ("/loader/file/called-off-by-others", test_called_off_by_others);
  g_test_add_func ("/loader/file/name", test_name);

  return g_test_run ();
}
