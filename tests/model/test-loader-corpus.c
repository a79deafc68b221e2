/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"
#include "sig-test-data.h"

#include <string.h>

/* Each file of the corpus says what it is worth: see tests/fixtures/README.md. */

typedef enum
{
  GOOD,      /* no message at all */
  WARNINGS,  /* those expected, and no error */
  ERRORS,    /* those expected, and no data set */
} Verdict;

/* The messages without the name of the file; of a broken set its errors only. */
static GPtrArray *
list_messages (SigLoadResult *result,
               const char    *path,
               Verdict        verdict)
{
  SigList *messages = sig_load_result_get_messages (result);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      SigDataMessage *message = sig_list_get (messages, i);
      g_autofree char *line = sig_data_message_to_string (message);

      if (verdict == ERRORS && sig_data_message_get_is_warning (message))
        continue;

      g_assert_true (g_str_has_prefix (line, path));
      g_assert_cmpint (line[strlen (path)], ==, ':');
      g_ptr_array_add (lines, g_strdup (line + strlen (path) + 1));
    }

  return lines;
}

static char **
read_expectations (const char *path)
{
  g_autofree char *stem = g_strndup (path, strlen (path) - strlen (".json"));
  g_autofree char *expected_path = g_strconcat (stem, ".expected", NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_file_get_contents (expected_path, &text, NULL, &error))
    {
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
      return g_new0 (char *, 1);
    }

  return g_strsplit (g_strchomp (text), "\n", -1);
}

static gboolean
is_as_expected (GPtrArray *lines,
                char     **expected)
{
  if (lines->len != g_strv_length (expected))
    return FALSE;

  for (guint i = 0; i < lines->len; i++)
    if (!g_str_has_prefix (lines->pdata[i], expected[i]))
      return FALSE;

  return TRUE;
}

/* Returns whether the loader says of a file what it should. */
static gboolean
check_file (const char *path,
            Verdict     verdict)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, NULL);
  g_autoptr(GPtrArray) lines = list_messages (result, path, verdict);
  g_auto(GStrv) expected = read_expectations (path);
  gboolean is_good = is_as_expected (lines, expected);

  is_good &= (sig_load_result_get_dataset (result) == NULL) == (verdict == ERRORS);
  is_good &= (sig_load_result_get_n_errors (result) > 0) == (verdict == ERRORS);
  is_good &= (g_strv_length (expected) > 0) == (verdict != GOOD);
  if (is_good)
    return TRUE;

  g_test_message ("%s", path);
  for (guint i = 0; expected[i] != NULL; i++)
    g_test_message ("  expected %s", expected[i]);
  for (guint i = 0; i < lines->len; i++)
    g_test_message ("  found    %s", (char *) lines->pdata[i]);

  return FALSE;
}

static void
check_folder (const char *name,
              Verdict     verdict,
              guint       at_least)
{
  g_autofree char *folder = sig_test_data_get_folder (name);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) dir = g_dir_open (folder, 0, &error);
  guint n_files = 0, n_wrong = 0;
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (!g_str_has_suffix (file, ".json"))
        continue;
      n_files++;
      n_wrong += !check_file (path, verdict);
    }

  g_assert_cmpuint (n_wrong, ==, 0);
  g_assert_cmpuint (n_files, >=, at_least);
}

static void
test_good (void)
{
  check_folder ("good", GOOD, 20);
}

static void
test_warning (void)
{
  check_folder ("warning", WARNINGS, 3);
}

static void
test_bad_form (void)
{
  check_folder ("bad-form", ERRORS, 200);
}

static void
test_bad_meaning (void)
{
  check_folder ("bad-meaning", ERRORS, 100);
}

static void
test_bad_bytes (void)
{
  check_folder ("bad-bytes", ERRORS, 50);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/loader/corpus/good", test_good);
  g_test_add_func ("/loader/corpus/warning", test_warning);
  g_test_add_func ("/loader/corpus/bad-form", test_bad_form);
  g_test_add_func ("/loader/corpus/bad-meaning", test_bad_meaning);
  g_test_add_func ("/loader/corpus/bad-bytes", test_bad_bytes);

  return g_test_run ();
}
