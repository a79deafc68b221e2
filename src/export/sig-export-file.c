/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-file.h"

#include "sig-export-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* g_file_replace() writes into the old file itself where it is a link or belongs to somebody else; a kill would leave half
 * of it then. So this is done by hand. Where the file system can, the new file has no name before it is whole: then not
 * even a kill leaves anything. A pipe or a device is simply written to. */

/* How much is written before it is asked whether to go on. */
#define PIECE (1 << 20)

/* A file name may be 255 bytes on the usual file systems; the temporary name is longer by so many. */
#define LONGEST_STEM 200

struct _SigExportFile
{
  GFile    *file;
  GBytes   *bytes;      /* for a file without a path, which only GIO can write */
  char     *path;       /* where the file goes, links followed; NULL without a path */
  char     *temporary;  /* the name that it has before that; NULL while it has none */
  int       descriptor; /* -1 while it is not open */
  gboolean  is_special; /* a pipe or a device */
};

/**
 * sig_export_file_new:
 * @file: the file that is to be replaced or made
 *
 * Nothing happens to @file before sig_export_file_commit().
 *
 * Returns: (transfer full): a file to write
 */
SigExportFile *
sig_export_file_new (GFile *file)
{
  SigExportFile *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_new0 (SigExportFile, 1);
  self->file = g_object_ref (file);
  self->descriptor = -1;
  if (g_file_peek_path (file) != NULL)
    {
      g_autofree char *target = realpath (g_file_peek_path (file), NULL);

      self->path = g_strdup (target != NULL ? target : g_file_peek_path (file));
    }

  return self;
}

/**
 * sig_export_file_free:
 * @self: (transfer full): a file
 *
 * Frees it. What was not committed is removed.
 */
void
sig_export_file_free (SigExportFile *self)
{
  g_return_if_fail (self != NULL);

  if (self->descriptor >= 0)
    g_close (self->descriptor, NULL);
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->temporary);
  g_free (self->path);
  g_object_unref (self->file);
  g_free (self);
}

/* Always FALSE, for the caller to return. */
static gboolean
fail (SigExportFile  *self,
      int             number,
      GError        **error)
{
  g_autofree char *name = g_file_get_parse_name (self->file);

  /* Translators: a file, and what the system says on it, as in "No space left on device". */
  g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE, _("“%s” could not be written: %s"), name,
               g_strerror (number));

  return FALSE;
}

/* The new file has the rights that anybody's new files get, unless there is an old one whose rights it takes over. */
static gboolean
keep_mode (SigExportFile  *self,
           GError        **error)
{
  struct stat old;

  if (stat (self->path, &old) != 0 || fchmod (self->descriptor, old.st_mode & 0777) == 0)
    return TRUE;

  return fail (self, errno, error);
}

static char *
make_temporary_name (SigExportFile *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *stem = g_path_get_basename (self->path);
  g_autofree char *name = NULL;
  g_autofree char *unique = g_uuid_string_random ();

  if (strlen (stem) > LONGEST_STEM)
    stem[LONGEST_STEM] = '\0';
  name = g_strdup_printf (".%s.%.8s", stem, unique);

  return g_build_filename (folder, name, NULL);
}

static gboolean
open_nameless (SigExportFile *self)
{
#ifdef O_TMPFILE
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (access ("/proc/self/fd", X_OK) == 0)
    self->descriptor = open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
#endif

  return self->descriptor >= 0;
}

static gboolean
open_special (SigExportFile *self)
{
  struct stat old;

  self->is_special = stat (self->path, &old) == 0 && !S_ISREG (old.st_mode) && !S_ISDIR (old.st_mode);
  if (self->is_special)
    self->descriptor = g_open (self->path, O_WRONLY | O_CLOEXEC, 0);

  return self->is_special;
}

/* A folder in the place of the file, and a file that may not be written, are found out before anything is drawn. */
static gboolean
open_descriptor (SigExportFile  *self,
                 GError        **error)
{
  if (g_file_test (self->path, G_FILE_TEST_IS_DIR))
    return fail (self, EISDIR, error);
  if (access (self->path, W_OK) != 0 && errno != ENOENT)
    return fail (self, errno, error);
  if (open_special (self))
    return self->descriptor >= 0 || fail (self, errno, error);
  if (open_nameless (self))
    return TRUE;

  self->temporary = make_temporary_name (self);
  self->descriptor = g_open (self->temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (self->descriptor >= 0)
    return TRUE;

  g_clear_pointer (&self->temporary, g_free);

  return fail (self, errno, error);
}

static gboolean
write_all (SigExportFile  *self,
           const char     *data,
           gsize           length,
           GCancellable   *cancellable,
           GError        **error)
{
  while (length > 0)
    {
      gssize n;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      n = write (self->descriptor, data, MIN (length, PIECE));
      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return fail (self, n < 0 ? errno : EIO, error);
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/**
 * sig_export_file_write:
 * @self: a file
 * @bytes: all that is to be in it
 * @cancellable: (nullable): to give up
 * @error: why it failed
 *
 * Writes the bytes beside the place of the file and brings them to the disk. To be called once. May be called in
 * any thread.
 *
 * Returns: whether that went well
 */
gboolean
sig_export_file_write (SigExportFile  *self,
                       GBytes         *bytes,
                       GCancellable   *cancellable,
                       GError        **error)
{
  g_return_val_if_fail (self != NULL && self->descriptor < 0, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (self->path == NULL)
    {
      self->bytes = g_bytes_ref (bytes);
      return !g_cancellable_set_error_if_cancelled (cancellable, error);
    }

  if (!open_descriptor (self, error) ||
      !write_all (self, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), cancellable, error))
    return FALSE;
  if (self->is_special)
    return TRUE;
  if (!keep_mode (self, error))
    return FALSE;
  if (fsync (self->descriptor) != 0)
    return fail (self, errno, error);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static gboolean
give_name (SigExportFile  *self,
           GError        **error)
{
  g_autofree char *link_name = g_strdup_printf ("/proc/self/fd/%d", self->descriptor);
  g_autofree char *name = make_temporary_name (self);

  if (linkat (AT_FDCWD, link_name, AT_FDCWD, name, AT_SYMLINK_FOLLOW) != 0)
    return fail (self, errno, error);
  self->temporary = g_steal_pointer (&name);

  return TRUE;
}

/* So that the new name outlives a loss of power. Not all file systems can, and the file is whole without. */
static void
sync_folder (SigExportFile *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  int descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (descriptor < 0)
    return;
  fsync (descriptor);
  g_close (descriptor, NULL);
}

static gboolean
replace_by_gio (SigExportFile  *self,
                GError        **error)
{
  g_autoptr(GError) reason = NULL;
  g_autofree char *name = g_file_get_parse_name (self->file);

  if (g_file_replace_contents (self->file, g_bytes_get_data (self->bytes, NULL), g_bytes_get_size (self->bytes), NULL,
                               FALSE, G_FILE_CREATE_NONE, NULL, NULL, &reason))
    return TRUE;

  g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE, _("“%s” could not be written: %s"), name,
               reason->message);

  return FALSE;
}

/**
 * sig_export_file_commit:
 * @self: a file that was written
 * @error: why it failed
 *
 * Puts the file in its place.
 *
 * Returns: whether that went well
 */
gboolean
sig_export_file_commit (SigExportFile  *self,
                        GError        **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->bytes != NULL)
    return replace_by_gio (self, error);

  g_return_val_if_fail (self->descriptor >= 0, FALSE);

  if (!self->is_special)
    {
      if (self->temporary == NULL && !give_name (self, error))
        return FALSE;
      if (g_rename (self->temporary, self->path) != 0)
        return fail (self, errno, error);
      g_clear_pointer (&self->temporary, g_free);
      sync_folder (self);
    }

  return TRUE;
}
