/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"

#include "sig-data-error.h"
#include "sig-dataset-reader.h"
#include "sig-file-bytes.h"
#include "sig-json-scan.h"

static SigLoadResult *
make_result (SigDataset    *dataset,
             SigDataErrors *errors)
{
  GPtrArray *messages = g_ptr_array_ref (sig_data_errors_get_messages (errors));

  return sig_load_result_new (dataset, messages, sig_data_errors_get_n_errors (errors),
                              sig_data_errors_get_n_warnings (errors), sig_data_errors_is_stopped (errors));
}

static SigLoadResult *
make_failure (SigDataMessage *message)
{
  GPtrArray *messages = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (messages, message);

  return sig_load_result_new (NULL, messages, 1, 0, TRUE);
}

static SigLoadResult *
load (GBytes        *bytes,
      const char    *file_name,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr(SigDataErrors) errors = sig_data_errors_new ();
  g_autoptr(SigJsonDocument) document = NULL;
  g_autoptr(SigDataset) dataset = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  document = sig_json_document_new (bytes, sig_dataset_long_arrays, errors);
  if (document != NULL && !g_cancellable_is_cancelled (cancellable))
    dataset = sig_dataset_read (document, errors, cancellable);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  sig_data_errors_resolve (errors, file_name, data, length);

  return make_result (dataset, errors);
}

static SigLoadResult *
load_file (GFile         *file,
           const char    *name,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autofree char *etag = NULL;
  g_autoptr(GBytes) bytes = NULL;
  SigLoadResult *result = NULL;
  SigDataMessage *message;

  bytes = sig_file_read_bytes (file, name, SIG_JSON_MAX_LENGTH, cancellable, &etag, &message);
  if (bytes != NULL)
    result = load (bytes, name, cancellable, error);
  else if (message != NULL)
    result = make_failure (message);
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The load was called off");

  if (result != NULL)
    sig_load_result_set_etag (result, g_steal_pointer (&etag));

  return result;
}

/**
 * sig_dataset_load_bytes:
 * @bytes: a data set as the format has it
 * @file_name: what to call it in messages
 * @cancellable: (nullable): to give up
 * @error: only set when @cancellable was cancelled
 *
 * Makes a data set of bytes in memory. May be called in any thread; takes as long as it takes.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL only when it was cancelled
 */
SigLoadResult *
sig_dataset_load_bytes (GBytes        *bytes,
                        const char    *file_name,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  return load (bytes, file_name, cancellable, error);
}

/**
 * sig_dataset_load_file:
 * @file: a data set as the format has it
 * @cancellable: (nullable): to give up
 * @error: only set when @cancellable was cancelled
 *
 * Makes a data set of a file. A file that cannot be read is a result too: one with a message that has no line. May be
 * called in any thread; takes as long as it takes.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL only when it was cancelled
 */
SigLoadResult *
sig_dataset_load_file (GFile         *file,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);

  return load_file (file, name, cancellable, error);
}

/**
 * sig_dataset_load_file_as:
 * @file: a data set as the format has it
 * @file_name: what to call it in messages
 * @cancellable: (nullable): to give up
 * @error: only set when @cancellable was cancelled
 *
 * As sig_dataset_load_file(), which calls the file by its full path.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL only when it was cancelled
 */
SigLoadResult *
sig_dataset_load_file_as (GFile         *file,
                          const char    *file_name,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  return load_file (file, file_name, cancellable, error);
}
