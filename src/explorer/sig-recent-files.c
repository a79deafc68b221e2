/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-recent-files.h"

#define LARGEST_NUMBER 10
#define KEY_TITLE "Title"
#define KEY_OPENED "Opened"

/* What a thread writes to. A thread that comes late must not write over what is newer. */
typedef struct
{
  GMutex   mutex;
  char    *path;
  guint64  written;              /* the number of the last state in the file */
} Store;

static void
store_clear (gpointer data)
{
  Store *store = data;

  g_mutex_clear (&store->mutex);
  g_free (store->path);
}

static void
store_release (Store *store)
{
  g_atomic_rc_box_release_full (store, store_clear);
}

static void
store_write (Store      *store,
             const char *contents,
             guint64     number)
{
  g_autofree char *folder = g_path_get_dirname (store->path);
  g_autoptr(GError) error = NULL;

  g_mutex_lock (&store->mutex);
  if (number > store->written)
    {
      g_mkdir_with_parents (folder, 0700);
      /* The list is a convenience: without room on the disk the program goes on. */
      if (!g_file_set_contents (store->path, contents, -1, &error))
        g_debug ("The list of recent files was not kept: %s", error->message);
      store->written = number;
    }
  g_mutex_unlock (&store->mutex);
}

/* One state of the list on its way to the file. */
typedef struct
{
  Store   *store;
  char    *contents;
  guint64  number;
} Writing;

static void
writing_free (Writing *writing)
{
  store_release (writing->store);
  g_free (writing->contents);
  g_free (writing);
}

struct _SigRecentFiles
{
  GObject       parent_instance;

  Store        *store;
  guint64       number;          /* of the state in memory */
  GCancellable *loading;
  GKeyFile     *entries;         /* a group a file, named by its URI */
  GHashTable   *removed;         /* URIs taken out before the file was read */
};

G_DEFINE_FINAL_TYPE (SigRecentFiles, sig_recent_files, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
sig_recent_files_finalize (GObject *object)
{
  SigRecentFiles *self = SIG_RECENT_FILES (object);

  store_release (self->store);
  g_clear_object (&self->loading);
  g_hash_table_unref (self->removed);
  g_key_file_unref (self->entries);

  G_OBJECT_CLASS (sig_recent_files_parent_class)->finalize (object);
}

static void
sig_recent_files_class_init (SigRecentFilesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_recent_files_finalize;

  /**
   * SigRecentFiles::changed:
   * @self: the list
   *
   * The list is another one now.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sig_recent_files_init (SigRecentFiles *self)
{
  self->entries = g_key_file_new ();
  self->removed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source_object,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  const Writing *writing = task_data;

  store_write (writing->store, writing->contents, writing->number);
  g_task_return_boolean (task, TRUE);
}

static void
save (SigRecentFiles *self)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  Writing *writing = g_new0 (Writing, 1);

  writing->store = g_atomic_rc_box_acquire (self->store);
  writing->contents = g_key_file_to_data (self->entries, NULL, NULL);
  writing->number = self->number;
  g_task_set_source_tag (task, save);
  g_task_set_task_data (task, writing, (GDestroyNotify) writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* What was changed before the file was read is written when it has been. */
static void
changed (SigRecentFiles *self)
{
  self->number++;
  if (self->loading == NULL)
    save (self);
  g_signal_emit (self, signals[CHANGED], 0);
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

static void
forget_oldest (SigRecentFiles *self)
{
  g_auto(GStrv) uris = list_uris (self);

  for (guint i = LARGEST_NUMBER; i < g_strv_length (uris); i++)
    g_key_file_remove_group (self->entries, uris[i], NULL);
}

static void
take_over (SigRecentFiles *self,
           GKeyFile       *before,
           const char     *uri)
{
  g_autofree char *title = g_key_file_get_string (before, uri, KEY_TITLE, NULL);

  if (g_key_file_has_group (self->entries, uri) || g_hash_table_contains (self->removed, uri))
    return;

  if (title != NULL)
    g_key_file_set_string (self->entries, uri, KEY_TITLE, title);
  g_key_file_set_int64 (self->entries, uri, KEY_OPENED, g_key_file_get_int64 (before, uri, KEY_OPENED, NULL));
}

static void
take_contents (SigRecentFiles *self,
               const char     *contents,
               gsize           length)
{
  g_autoptr(GKeyFile) before = g_key_file_new ();
  g_auto(GStrv) uris = NULL;

  if (contents != NULL)
    g_key_file_load_from_data (before, contents, length, G_KEY_FILE_NONE, NULL);
  uris = g_key_file_get_groups (before, NULL);
  for (guint i = 0; uris[i] != NULL; i++)
    take_over (self, before, uris[i]);
  forget_oldest (self);

  g_clear_object (&self->loading);
  g_hash_table_remove_all (self->removed);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(SigRecentFiles) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_file_load_contents_finish (G_FILE (source), result, &contents, &length, NULL, &error);
  /* sig_recent_files_flush() did not wait. */
  if (self->loading == NULL)
    return;

  take_contents (self, contents, length);
  if (self->number > 0)
    save (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sig_recent_files_new:
 * @path: the file that keeps the list; it need not exist
 *
 * Begins to read the list.
 *
 * Returns: (transfer full): the list; a damaged file counts as an empty one
 */
SigRecentFiles *
sig_recent_files_new (const char *path)
{
  SigRecentFiles *self;
  g_autoptr(GFile) file = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (SIG_TYPE_RECENT_FILES, NULL);
  self->store = g_atomic_rc_box_new0 (Store);
  g_mutex_init (&self->store->mutex);
  self->store->path = g_strdup (path);
  self->loading = g_cancellable_new ();
  file = g_file_new_for_path (path);
  g_file_load_contents_async (file, self->loading, load_cb, g_object_ref (self));

  return self;
}

/**
 * sig_recent_files_get_loading:
 * @self: the list
 *
 * Returns: whether it is still being read
 */
gboolean
sig_recent_files_get_loading (SigRecentFiles *self)
{
  g_return_val_if_fail (SIG_IS_RECENT_FILES (self), FALSE);

  return self->loading != NULL;
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

  g_return_if_fail (SIG_IS_RECENT_FILES (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (title != NULL);

  uri = g_file_get_uri (file);
  g_key_file_set_string (self->entries, uri, KEY_TITLE, title);
  g_key_file_set_int64 (self->entries, uri, KEY_OPENED, g_get_real_time ());

  g_hash_table_remove (self->removed, uri);
  forget_oldest (self);
  changed (self);
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

  if (self->loading != NULL)
    g_hash_table_add (self->removed, g_strdup (uri));
  if (g_key_file_remove_group (self->entries, uri, NULL) || self->loading != NULL)
    changed (self);
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
 * sig_recent_files_flush:
 * @self: the list
 *
 * Sees to it that the file has what the list has when this returns: for the end of the program.
 */
void
sig_recent_files_flush (SigRecentFiles *self)
{
  g_autofree char *contents = NULL;
  g_autofree char *before = NULL;
  gsize length = 0;

  g_return_if_fail (SIG_IS_RECENT_FILES (self));

  if (self->number == 0)
    return;

  if (self->loading != NULL)
    {
      g_cancellable_cancel (self->loading);
      g_file_get_contents (self->store->path, &before, &length, NULL);
      take_contents (self, before, length);
    }
  contents = g_key_file_to_data (self->entries, NULL, NULL);
  store_write (self->store, contents, self->number);
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
