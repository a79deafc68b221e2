/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-recent-files.h"

#define LARGEST_NUMBER 10
#define KEY_TITLE "Title"
#define KEY_OPENED "Opened"

struct _SigRecentFiles
{
  GObject    parent_instance;

  char      *path;
  GKeyFile  *entries;            /* a group a file, named by its URI */
};

G_DEFINE_FINAL_TYPE (SigRecentFiles, sig_recent_files, G_TYPE_OBJECT)

static void
sig_recent_files_finalize (GObject *object)
{
  SigRecentFiles *self = SIG_RECENT_FILES (object);

  g_free (self->path);
  g_key_file_unref (self->entries);

  G_OBJECT_CLASS (sig_recent_files_parent_class)->finalize (object);
}

static void
sig_recent_files_class_init (SigRecentFilesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_recent_files_finalize;
}

static void
sig_recent_files_init (SigRecentFiles *self)
{
  self->entries = g_key_file_new ();
}

/**
 * sig_recent_files_new:
 * @path: the file that keeps the list; it need not exist
 *
 * Returns: (transfer full): the list; a damaged file counts as an empty one
 */
SigRecentFiles *
sig_recent_files_new (const char *path)
{
  SigRecentFiles *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (SIG_TYPE_RECENT_FILES, NULL);
  self->path = g_strdup (path);
  g_key_file_load_from_file (self->entries, path, G_KEY_FILE_NONE, NULL);

  return self;
}

static void
save (SigRecentFiles *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr(GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  /* The list is a convenience: without room on the disk the program goes on. */
  if (!g_key_file_save_to_file (self->entries, self->path, &error))
    g_debug ("The list of recent files was not kept: %s", error->message);
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b,
                      gpointer      user_data)
{
  const char *const *first = a, *const *second = b;
  gint64 opened_first = g_key_file_get_int64 (user_data, *first, KEY_OPENED, NULL);
  gint64 opened_second = g_key_file_get_int64 (user_data, *second, KEY_OPENED, NULL);

  return (opened_first < opened_second) - (opened_first > opened_second);
}

static GStrv
list_uris (SigRecentFiles *self)
{
  gsize n;
  GStrv uris = g_key_file_get_groups (self->entries, &n);

  g_sort_array (uris, n, sizeof (char *), compare_newest_first, self->entries);

  return uris;
}

/**
 * sig_recent_files_add:
 * @self: the list
 * @file: a file that was opened just now
 * @title: the title of the data set in it
 *
 * Puts @file first, and forgets the oldest when there are too many.
 */
void
sig_recent_files_add (SigRecentFiles *self,
                      GFile          *file,
                      const char     *title)
{
  g_autofree char *uri = NULL;
  g_auto(GStrv) uris = NULL;

  g_return_if_fail (SIG_IS_RECENT_FILES (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (title != NULL);

  uri = g_file_get_uri (file);
  g_key_file_set_string (self->entries, uri, KEY_TITLE, title);
  g_key_file_set_int64 (self->entries, uri, KEY_OPENED, g_get_real_time ());

  uris = list_uris (self);
  for (guint i = LARGEST_NUMBER; i < g_strv_length (uris); i++)
    g_key_file_remove_group (self->entries, uris[i], NULL);
  save (self);
}

/**
 * sig_recent_files_remove:
 * @self: the list
 * @uri: an entry of it
 *
 * Forgets a file.
 */
void
sig_recent_files_remove (SigRecentFiles *self,
                         const char     *uri)
{
  g_return_if_fail (SIG_IS_RECENT_FILES (self));
  g_return_if_fail (uri != NULL);

  if (g_key_file_remove_group (self->entries, uri, NULL))
    save (self);
}

/**
 * sig_recent_file_free:
 * @self: (transfer full): an entry
 *
 * Frees it.
 */
void
sig_recent_file_free (SigRecentFile *self)
{
  g_free (self->uri);
  g_free (self->title);
  g_free (self);
}

/**
 * sig_recent_files_list:
 * @self: the list
 *
 * Returns: (transfer container) (element-type SigRecentFile): the files, newest first; they may be gone
 */
GPtrArray *
sig_recent_files_list (SigRecentFiles *self)
{
  GPtrArray *files;
  g_auto(GStrv) uris = NULL;

  g_return_val_if_fail (SIG_IS_RECENT_FILES (self), NULL);

  files = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_recent_file_free);
  uris = list_uris (self);
  for (guint i = 0; uris[i] != NULL; i++)
    {
      SigRecentFile *entry = g_new0 (SigRecentFile, 1);

      entry->uri = g_strdup (uris[i]);
      entry->title = g_key_file_get_string (self->entries, uris[i], KEY_TITLE, NULL);
      g_ptr_array_add (files, entry);
    }

  return files;
}

/**
 * sig_recent_files_find_last:
 * @path: the file that keeps a list
 *
 * Looks for the file that was opened last and is still there, without making a list of it. It reads files: for use in a
 * thread.
 *
 * Returns: (transfer full) (nullable): that file, or %NULL when there is none
 */
GFile *
sig_recent_files_find_last (const char *path)
{
  g_autoptr(GKeyFile) entries = g_key_file_new ();
  g_autoptr(GFile) last = NULL;
  g_auto(GStrv) uris = NULL;
  gint64 last_opened = G_MININT64;

  g_return_val_if_fail (path != NULL, NULL);

  g_key_file_load_from_file (entries, path, G_KEY_FILE_NONE, NULL);
  uris = g_key_file_get_groups (entries, NULL);
  for (guint i = 0; uris[i] != NULL; i++)
    {
      gint64 opened = g_key_file_get_int64 (entries, uris[i], KEY_OPENED, NULL);
      g_autoptr(GFile) file = g_file_new_for_uri (uris[i]);

      if (opened <= last_opened || !g_file_query_exists (file, NULL))
        continue;
      last_opened = opened;
      g_set_object (&last, file);
    }

  return g_steal_pointer (&last);
}
