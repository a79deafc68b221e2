/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "sig-comparison-sheet.h"
#include "sig-dataset-loader.h"
#include "sig-fact-sheet.h"
#include "sig-list-sheet.h"

/* Usage: write-sheet KIND DATA-SET FILE.pdf [--paper=NAME] [--scale=N] [--columns=N] [--differences] [--no-notes]
 *                    [--language=L] [--baseline=N|template] [--times=N] [--words] [AGREEMENT...]
 *
 * Writes a sheet, or with --words, for a comparison, the words that its cells hold, a cell a line, to FILE. */

typedef struct
{
  SigSheetOptions *options;
  int baseline;
  guint times;
  gboolean words;
  GPtrArray *agreements;
} Wanted;

static SigDataset *
load (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, &error);

  if (result == NULL)
    g_error ("%s", error->message);
  if (sig_load_result_get_dataset (result) == NULL)
    g_error ("The set has %u errors", sig_load_result_get_n_errors (result));

  return g_object_ref (sig_load_result_get_dataset (result));
}

static void
read_argument (Wanted     *wanted,
               SigDataset *dataset,
               const char *argument)
{
  SigSheetOptions *options = wanted->options;

  if (g_str_has_prefix (argument, "--paper="))
    g_assert_true (sig_sheet_options_set_paper (options, argument + 8));
  else if (g_str_has_prefix (argument, "--scale="))
    options->text_scale = g_ascii_strtod (argument + 8, NULL);
  else if (g_str_has_prefix (argument, "--language="))
    {
      const char *const reader[] = { argument + 11, NULL };

      sig_text_set_reader (reader);
      options->language = g_strdup (argument + 11);
    }
  else if (g_str_has_prefix (argument, "--columns="))
    options->columns_a_page = atoi (argument + 10);
  else if (g_str_has_prefix (argument, "--times="))
    wanted->times = atoi (argument + 8);
  else if (g_str_equal (argument, "--differences"))
    options->differences_only = TRUE;
  else if (g_str_equal (argument, "--no-notes"))
    options->end_notes = FALSE;
  else if (g_str_equal (argument, "--words"))
    wanted->words = TRUE;
  else if (g_str_equal (argument, "--baseline=template"))
    wanted->baseline = SIG_COMPARISON_TEMPLATE;
  else if (g_str_has_prefix (argument, "--baseline="))
    wanted->baseline = atoi (argument + 11);
  else
    {
      gpointer record = sig_dataset_lookup_agreement (dataset, argument);

      if (record == NULL)
        g_error ("No agreement %s", argument);
      g_ptr_array_add (wanted->agreements, record);
    }
}

static SigComparison *
compare (SigStandings *standings,
         Wanted       *wanted)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  for (guint t = 0; t < wanted->times; t++)
    for (guint i = 0; i < wanted->agreements->len; i++)
      g_ptr_array_add (records, wanted->agreements->pdata[i]);

  return sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                             (SigRecord *const *) records->pdata, records->len, wanted->baseline);
}

static SigSheet *
make_sheet (const char    *kind,
            SigStandings  *standings,
            SigComparison *comparison,
            Wanted        *wanted)
{
  if (g_str_equal (kind, "comparison"))
    return sig_comparison_sheet_new (comparison, wanted->options);
  if (g_str_equal (kind, "fact-sheet"))
    return sig_fact_sheet_new (standings, wanted->agreements->pdata[0], wanted->options);
  if (g_str_equal (kind, "list"))
    return sig_list_sheet_new (standings, NULL, wanted->options);

  g_error ("No such sheet: %s", kind);
}

static void
write_words (SigComparison *comparison,
             const char    *path)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint r = 0; r < sig_comparison_get_n_rows (comparison); r++)
    for (guint c = 0; c < sig_comparison_get_n_columns (comparison); c++)
      {
        g_autofree char *cell = sig_comparison_dup_words (comparison, r, c);

        g_strdelimit (cell, "\n", ' ');
        g_string_append_printf (words, "%s\t%u\t%s\n", sig_comparison_get_row (comparison, r)->id, c, cell);
      }
  g_assert_true (g_file_set_contents (path, words->str, words->len, NULL));
}

static void
write_pdf (SigSheet   *sheet,
           const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);

  if (stream == NULL || !sig_sheet_write_pdf (sheet, G_OUTPUT_STREAM (stream), NULL, NULL, NULL, &error) ||
      !g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, &error))
    g_error ("%s", error->message);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();
  g_autoptr(GPtrArray) agreements = g_ptr_array_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigComparison) comparison = NULL;
  Wanted wanted = { options, SIG_COMPARISON_NO_COLUMN, 1, FALSE, agreements };

  setlocale (LC_ALL, "");
  if (argc < 4)
    g_error ("Usage: write-sheet KIND DATA-SET FILE [OPTION...] [AGREEMENT...]");
  dataset = load (argv[2]);
  for (int i = 4; i < argc; i++)
    read_argument (&wanted, dataset, argv[i]);
  standings = sig_standings_new (dataset);
  if (agreements->len == 0)
    for (guint i = 0; i < sig_list_get_n (sig_dataset_get_signing_order (dataset)); i++)
      g_ptr_array_add (agreements, sig_list_get (sig_dataset_get_signing_order (dataset), i));
  comparison = compare (standings, &wanted);
  if (wanted.words)
    write_words (comparison, argv[3]);
  else
    {
      g_autoptr(SigSheet) sheet = make_sheet (argv[1], standings, comparison, &wanted);

      write_pdf (sheet, argv[3]);
    }

  return 0;
}
