/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-file-bytes.h"

#define ATTRIBUTES G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_ETAG_VALUE
#define MIB (1024 * 1024)

/* A file that does not say how long it is grows from here. */
#define FIRST_LENGTH (64 * 1024)

static SigDataMessage *
make_message (const char *file_name,
              const char *expected,
              const char *found)
{
  return sig_data_message_new (file_name, 0, 0, "/", expected, found, FALSE);
}

static SigDataMessage *
explain_error (const char   *file_name,
               const GError *error)
{
  g_autofree char *found = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    return make_message (file_name, "a file", "none");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return make_message (file_name, "a file", "a folder");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return make_message (file_name, "a file that may be read", "no permission");

  found = g_strdup_printf ("an error: %s", error->message);

  return make_message (file_name, "a file that can be read", found);
}

static SigDataMessage *
make_length_message (const char *file_name,
                     gsize       max_length,
                     goffset     length)
{
  g_autofree char *expected = g_strdup_printf ("at most %" G_GSIZE_FORMAT " MiB", max_length / MIB);
  g_autofree char *found = g_strdup_printf ("%" G_GOFFSET_FORMAT " MiB", (length + MIB - 1) / MIB);

  return make_message (file_name, expected, found);
}

/* Whether the file is one that can be read, before it is opened: a pipe would keep us waiting. */
static SigDataMessage *
judge_info (const char *file_name,
            GFileInfo  *info,
            gsize       max_length)
{
  GFileType type = g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_STANDARD_TYPE);
  goffset length = g_file_info_get_size (info);

  if (type == G_FILE_TYPE_DIRECTORY)
    return make_message (file_name, "a file", "a folder");
  if (type != G_FILE_TYPE_REGULAR && type != G_FILE_TYPE_UNKNOWN)
    return make_message (file_name, "a file", "a device or a pipe");
  if (length > 0 && (guint64) length > max_length)
    return make_length_message (file_name, max_length, length);

  return NULL;
}

/* Reads to the end, or to one byte more than what is allowed: the file may have grown. */
static GBytes *
read_stream (GInputStream  *stream,
             gsize          expected_length,
             gsize          max_length,
             GCancellable  *cancellable,
             GError       **error)
{
  gsize room = MIN (MAX (expected_length, FIRST_LENGTH), max_length) + 1;
  g_autofree char *buffer = g_malloc (room);
  gsize length = 0;

  for (;;)
    {
      gsize n_read;

      if (!g_input_stream_read_all (stream, buffer + length, room - length, &n_read, cancellable, error))
        return NULL;
      length += n_read;
      if (length < room || room > max_length)
        break;
      room = MIN (2 * room, max_length + 1);
      buffer = g_realloc (buffer, room);
    }

  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}

/**
 * sig_file_read_bytes:
 * @file: a file
 * @file_name: its name, for display
 * @max_length: how many bytes it may have
 * @cancellable: (nullable): to give up
 * @etag: (out) (transfer full) (nullable): what the file was like just before it was read: it differs once the file has
 *   changed; %NULL if the file is not there or cannot say
 * @message: (out) (transfer full) (nullable): what is wrong with the file as a whole; %NULL if it was read or
 *   @cancellable was cancelled
 *
 * Reads a file into memory, if it is one that can be read and is not too large. It is not mapped: a file that somebody
 * makes shorter meanwhile would end the program.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL
 */
GBytes *
sig_file_read_bytes (GFile           *file,
                     const char      *file_name,
                     gsize            max_length,
                     GCancellable    *cancellable,
                     char           **etag,
                     SigDataMessage **message)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GFileInputStream) stream = NULL;
  g_autoptr(GBytes) bytes = NULL;

  *etag = NULL;
  *message = NULL;

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &error);
  if (info != NULL)
    {
      *etag = g_strdup (g_file_info_get_etag (info));
      *message = judge_info (file_name, info, max_length);
    }
  if (*message != NULL)
    return NULL;

  if (info != NULL)
    stream = g_file_read (file, cancellable, &error);
  if (stream != NULL)
    bytes = read_stream (G_INPUT_STREAM (stream), (gsize) MAX (g_file_info_get_size (info), 0), max_length, cancellable,
                         &error);

  if (bytes != NULL && g_bytes_get_size (bytes) <= max_length)
    return g_steal_pointer (&bytes);

  if (bytes != NULL)
    *message = make_length_message (file_name, max_length, (goffset) g_bytes_get_size (bytes));
  else if (!g_cancellable_is_cancelled (cancellable))
    /* Not G_IO_ERROR_CANCELLED: others call things off as well, such as the login to a server. */
    *message = explain_error (file_name, error);

  return NULL;
}
