/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-request.h"

#include "sig-command-line.h"
#include "sig-export-error.h"
#include "sig-export-job.h"
#include "sig-export-selection.h"
#include "sig-export-withdrawal.h"
#include "sig-language-choice.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

#define STANDARD_OUTPUT "-"

/**
 * sig_export_request_clear:
 * @self: a request
 *
 * Frees what is in it.
 */
void
sig_export_request_clear (SigExportRequest *self)
{
  g_free (self->kind);
  g_free (self->of);
  g_free (self->output);
  g_free (self->format);
  g_free (self->baseline);
  g_free (self->on);
  g_free (self->colour_by);
  g_free (self->paper);
  g_free (self->language);
  *self = (SigExportRequest) { 0, };
}

/**
 * sig_export_request_is_any:
 * @self: a request
 *
 * Returns: whether any option of an export was given
 */
gboolean
sig_export_request_is_any (const SigExportRequest *self)
{
  return self->kind != NULL || self->of != NULL || self->output != NULL || self->format != NULL ||
         self->baseline != NULL || self->on != NULL || self->colour_by != NULL || self->language != NULL ||
         self->paper != NULL || self->differences;
}

/* Always FALSE, for the caller to return. */
G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_propagate_error (error, g_error_new_valist (SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, format, arguments));
  va_end (arguments);

  return FALSE;
}

static gboolean
check_kind (const SigExportRequest  *self,
            SigExportKind     *kind,
            GError           **error)
{
  g_autofree char *list = NULL;
  const char *guess;

  if (sig_export_kind_find (self->kind, kind))
    return TRUE;

  guess = sig_export_kind_guess (self->kind);
  if (guess != NULL)
    return refuse (error, _("“%s” cannot be exported; did you mean “%s”?"), self->kind, guess);
  list = sig_export_kind_list ();

  /* Translators: something that is no kind of export, and those that are. */
  return refuse (error, _("“%s” cannot be exported, only %s"), self->kind, list);
}

/* By --format, else by the ending of the file; where that tells nothing, a kind of one format needs none. */
static gboolean
find_format (const SigExportRequest  *self,
             SigExportKind      kind,
             SigExportFormat   *format,
             GError           **error)
{
  gboolean has_name = self->output != NULL && strcmp (self->output, STANDARD_OUTPUT) != 0 &&
                      !g_file_test (self->output, G_FILE_TEST_IS_DIR);
  g_autofree char *formats = sig_export_kind_list_formats (kind);

  *format = sig_export_kind_get_format (kind);
  if (self->format != NULL)
    return sig_export_format_find (self->format, format) ||
           refuse (error, _("“%s” is no format; “%s” comes as %s"), self->format, self->kind, formats);
  if (!has_name || sig_export_format_find_for (self->output, format) || strchr (formats, ',') == NULL)
    return TRUE;

  return refuse (error, _("The name “%s” does not tell the format: end it as %s, or say --format"), self->output,
                 formats);
}

static gboolean
find_day (const SigExportRequest  *self,
          SigDay            *day,
          GError           **error)
{
  SigDate date;

  if (self->on == NULL)
    return TRUE;
  if (!sig_date_parse (self->on, &date))
    return refuse (error, _("“%s” is no date: write 2024-07-08, 2024-07 or 2024"), self->on);
  *day = sig_date_get_last_day (date);

  return TRUE;
}

static gboolean
check_paper (const SigExportRequest  *self,
             SigExportFormat          format,
             GError                 **error)
{
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();

  if (format == SIG_EXPORT_CSV)
    return refuse (error, _("A table has no paper"));

  return sig_sheet_options_set_paper (options, self->paper) ||
         refuse (error, _("“%s” is no paper: a4, a3 or letter, then perhaps -portrait or -landscape"), self->paper);
}

/**
 * sig_export_request_check:
 * @self: a request
 * @error: what is wrong with it
 *
 * Checks what can be known without a data set.
 *
 * Returns: whether nothing is wrong so far
 */
gboolean
sig_export_request_check (const SigExportRequest  *self,
                          GError           **error)
{
  SigExportKind kind;
  SigExportFormat format;
  SigDay day;

  if (self->kind == NULL)
    return refuse (error, _("These options belong to --export"));
  if (!check_kind (self, &kind, error) || !find_format (self, kind, &format, error) || !find_day (self, &day, error))
    return FALSE;
  if (!sig_export_kind_comes_in (kind, format))
    {
      g_autofree char *formats = sig_export_kind_list_formats (kind);

      return refuse (error, _("“%s” comes as %s only"), self->kind, formats);
    }
  if (self->language != NULL && !sig_language_choice_is_code (self->language))
    return refuse (error, _("“%s” is no code of a language, such as “uk”"), self->language);
  if (self->paper != NULL && !check_paper (self, format, error))
    return FALSE;
  if (self->output != NULL && *self->output == '\0')
    return refuse (error, _("--output needs the name of a file, or - for standard output"));

  return TRUE;
}

static gboolean
check_language (const SigExportRequest  *self,
                SigDataset        *dataset,
                GError           **error)
{
  const char *const *languages = sig_dataset_get_languages (dataset);
  g_autofree char *list = g_strjoinv (", ", (GStrv) languages);

  if (self->language == NULL || g_strv_contains (languages, self->language) ||
      sig_language_choice_is_interface (self->language))
    return TRUE;

  return refuse (error, _("Neither the program nor this data set speaks “%s”; the data set is in %s"), self->language,
                 list);
}

/* Agreements; of some kinds who is taken out. */
static gboolean
find_selection (const SigExportRequest  *self,
                SigExportJob            *job,
                SigDataset              *dataset,
                GError                 **error)
{
  const SigExportInfo *info = sig_export_kind_get_info (job->kind);

  if (info->takes_withdrawal)
    job->withdrawal = sig_export_withdrawal_parse (dataset, self->of, error);
  else
    job->records = sig_export_selection_parse (dataset, self->of, info->takes_instruments, error);

  return job->withdrawal != NULL || job->records != NULL;
}

/* Whatever --of takes may name the baseline, where it names one column; what cannot be one is left to the job's own
 * check. */
static gboolean
find_baseline (SigExportJob  *job,
               SigDataset    *dataset,
               GError       **error)
{
  g_autofree char *id = NULL;

  if (job->baseline == NULL || job->records == NULL || strcmp (job->baseline, SIG_EXPORT_TEMPLATE) == 0 ||
      !sig_export_kind_get_info (job->kind)->has_baseline)
    return TRUE;

  id = sig_export_selection_find_column (dataset, job->records, job->baseline, error);
  g_set_str (&job->baseline, id);

  return id != NULL;
}

static SigExportJob *
make_job (const SigExportRequest  *self,
          SigDataset        *dataset,
          GError           **error)
{
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(SigExportJob) job = NULL;
  SigExportKind kind;

  if (!check_language (self, dataset, error) || !check_kind (self, &kind, error))
    return NULL;

  standings = sig_standings_new (dataset);
  job = sig_export_job_new (standings, kind);
  job->baseline = g_strdup (self->baseline);
  job->colour_by = g_strdup (self->colour_by);
  job->sheet_options->differences_only = self->differences;
  job->sheet_options->language = g_strdup (self->language);
  if (self->paper != NULL)
    sig_sheet_options_set_paper (job->sheet_options, self->paper);
  if (!find_format (self, kind, &job->format, error) || !find_day (self, &job->day, error))
    return NULL;
  if (self->of != NULL && !find_selection (self, job, dataset, error))
    return NULL;
  if (!find_baseline (job, dataset, error) || !sig_export_job_check (job, error))
    return NULL;

  return g_steal_pointer (&job);
}

static gboolean
write_all (const char *data,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (STDOUT_FILENO, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* Standard output holds one file; a terminal holds none but text. */
static gboolean
write_to_standard_output (SigExportJob  *job,
                          GError       **error)
{
  g_autoptr(GPtrArray) parts = NULL;
  SigExportPart *part;

  if (isatty (STDOUT_FILENO) && (job->format == SIG_EXPORT_PDF || job->format == SIG_EXPORT_PNG))
    return refuse (error, _("A terminal cannot show %s: name a file, or lead it into a pipe"),
                   sig_export_format_get_name (job->format));

  parts = sig_export_render (job, NULL, NULL, NULL, error);
  if (parts == NULL)
    return FALSE;
  if (parts->len > 1)
    return refuse (error, _("This makes %u files, and standard output takes one: name a file"), parts->len);

  part = parts->pdata[0];
  if (!write_all (g_bytes_get_data (part->bytes, NULL), g_bytes_get_size (part->bytes)))
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE, _("Standard output could not be written: %s"),
                   g_strerror (errno));
      return FALSE;
    }

  return TRUE;
}

/* A name that nobody gave must not cost anybody a file. */
static GFile *
choose_file (const SigExportRequest  *self,
             SigExportJob      *job,
             GError           **error)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  if (self->output != NULL && !g_file_test (self->output, G_FILE_TEST_IS_DIR))
    return g_file_new_for_commandline_arg (self->output);

  name = sig_export_job_dup_file_name (job);
  path = self->output != NULL ? g_build_filename (self->output, name, NULL) : g_strdup (name);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE,
                   _("“%s” is there already: name the file by --output to replace it"), path);
      return NULL;
    }

  return g_file_new_for_commandline_arg (path);
}

static gboolean
write_to_file (const SigExportRequest  *self,
               SigExportJob      *job,
               GError           **error)
{
  g_autoptr(GPtrArray) files = NULL;

  job->file = choose_file (self, job, error);
  if (job->file == NULL)
    return FALSE;
  files = sig_export_run (job, NULL, NULL, NULL, error);
  if (files == NULL)
    return FALSE;

  /* Names that the person did not choose are told. */
  for (guint i = 0; i < files->len; i++)
    if (files->len > 1 || self->output == NULL || g_file_test (self->output, G_FILE_TEST_IS_DIR))
      {
        g_autofree char *name = g_file_get_parse_name (files->pdata[i]);

        g_print ("%s\n", name);
      }

  return TRUE;
}

/**
 * sig_export_request_run:
 * @self: a request that was checked
 * @dataset: the data set that is exported
 *
 * Exports.
 *
 * Returns: the exit status of the program
 */
int
sig_export_request_run (const SigExportRequest *self,
                        SigDataset       *dataset)
{
  g_autoptr(SigExportJob) job = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_good;

  job = make_job (self, dataset, &error);
  is_good = job != NULL && (g_strcmp0 (self->output, STANDARD_OUTPUT) == 0
                              ? write_to_standard_output (job, &error)
                              : write_to_file (self, job, &error));
  if (is_good)
    return SIG_EXIT_GOOD;

  g_printerr ("signatory: %s\n", error->message);

  return g_error_matches (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE) ? SIG_EXIT_BAD_USAGE : SIG_EXIT_BAD_INPUT;
}
