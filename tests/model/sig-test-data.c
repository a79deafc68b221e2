/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-test-data.h"

#include "sig-dataset-loader.h"

#include <string.h>

static SigDataset *real;

static SigDataset *
take_dataset (SigLoadResult *result)
{
  SigList *messages = sig_load_result_get_messages (result);
  SigDataset *dataset = sig_load_result_get_dataset (result);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      g_autofree char *line = sig_data_message_to_string (sig_list_get (messages, i));

      g_test_message ("%s", line);
    }
  g_assert_nonnull (dataset);
  g_object_ref (dataset);
  g_object_unref (result);

  return dataset;
}

static SigDataset *
load_path (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);

  return take_dataset (sig_dataset_load_file (file, NULL, NULL));
}

static void
drop_real (void)
{
  g_clear_object (&real);
}

/**
 * sig_test_data_get_real:
 *
 * Returns: (transfer none): the data set that is installed; loaded once
 */
SigDataset *
sig_test_data_get_real (void)
{
  if (real == NULL)
    {
      real = sig_test_data_load_real ();
      atexit (drop_real);
    }

  return real;
}

/**
 * sig_test_data_load_real:
 *
 * Returns: (transfer full): the data set that is installed, loaded anew
 */
SigDataset *
sig_test_data_load_real (void)
{
  return load_path (g_getenv ("SIGNATORY_TEST_DATA"));
}

/**
 * sig_test_data_get_folder:
 * @name: the name of a folder of the corpus, such as "good"
 *
 * Returns: (transfer full): its path
 */
char *
sig_test_data_get_folder (const char *name)
{
  return g_build_filename (g_getenv ("G_TEST_SRCDIR"), "fixtures", "data", name, NULL);
}

/**
 * sig_test_data_load_fixture:
 * @name: the name of a file among the good ones of the corpus
 *
 * Returns: (transfer full): the data set
 */
SigDataset *
sig_test_data_load_fixture (const char *name)
{
  g_autofree char *folder = sig_test_data_get_folder ("good");
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return load_path (path);
}

/**
 * sig_test_data_load_json:
 * @json: a data set as the format has it
 *
 * Returns: (transfer full): the data set
 */
SigDataset *
sig_test_data_load_json (const char *json)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (json, strlen (json));

  return take_dataset (sig_dataset_load_bytes (bytes, "test.json", NULL, NULL));
}
