/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-job.h"

#include "sig-agreement.h"
#include "sig-colouring.h"
#include "sig-export-error.h"
#include "sig-export-file.h"
#include "sig-export-selection.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A file's name tells so many documents by name; of more it tells the number. */
#define MOST_NAMES 6

/**
 * sig_export_job_new:
 * @standings: of a data set
 * @kind: what is to be shown of it
 *
 * Returns: (transfer full): a job for all agreements, on the last day of the record, in the usual format
 */
SigExportJob *
sig_export_job_new (SigStandings  *standings,
                    SigExportKind  kind)
{
  SigExportJob *self;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (kind < SIG_N_EXPORT_KINDS, NULL);

  self = g_new0 (SigExportJob, 1);
  self->standings = g_object_ref (standings);
  self->kind = kind;
  self->format = sig_export_kind_get_format (kind);
  self->day = sig_date_get_last_day (sig_dataset_get_as_of (sig_standings_get_dataset (standings)));

  self->sheet_options = sig_sheet_options_new ();
  self->sheet_options->landscape = !sig_export_kind_get_info (kind)->is_upright;

  return self;
}

/**
 * sig_export_job_free:
 * @self: (transfer full): a job
 *
 * Frees it.
 */
void
sig_export_job_free (SigExportJob *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->standings);
  g_clear_object (&self->file);
  g_clear_object (&self->records);
  g_clear_object (&self->pins);
  g_clear_pointer (&self->withdrawal, sig_withdrawal_unref);
  g_free (self->baseline);
  g_free (self->colour_by);
  g_clear_pointer (&self->filter, sig_filter_unref);
  sig_sheet_options_free (self->sheet_options);
  g_free (self);
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
has_record (SigExportJob *self,
            const char   *id)
{
  SigList *records = self->records != NULL ? self->records
                                           : sig_dataset_get_agreements (sig_standings_get_dataset (self->standings));

  for (guint i = 0; i < sig_list_get_n (records); i++)
    if (g_str_equal (sig_record_get_id (sig_list_get (records, i)), id))
      return TRUE;

  return FALSE;
}

static gboolean
is_nobody (SigWithdrawal *withdrawal)
{
  return withdrawal == NULL || sig_withdrawal_is_empty (withdrawal);
}

static gboolean
check_withdrawal (SigExportJob         *self,
                  const SigExportInfo  *info,
                  GError              **error)
{
  if (info->takes_withdrawal && info->needs_selection && is_nobody (self->withdrawal))
    return refuse (error, _("“%s” needs those who withdraw: --of=%s"), info->name, "us|group:ID|all-but:ID");
  if (!info->takes_withdrawal && !is_nobody (self->withdrawal))
    return refuse (error, _("“%s” takes nobody out"), info->name);
  if (info->takes_withdrawal && self->records != NULL)
    return refuse (error, _("“%s” is of all agreements; what it can be told is who withdraws"), info->name);

  return TRUE;
}

static gboolean
check_colours (SigExportJob         *self,
               const SigExportInfo  *info,
               GError              **error)
{
  SigDataset *dataset = sig_standings_get_dataset (self->standings);

  if (self->colour_by != NULL && !info->has_colours)
    return refuse (error, _("“%s” is not coloured by anything"), info->name);
  if (self->colour_by != NULL && !sig_colouring_is_name (dataset, self->colour_by))
    {
      g_auto(GStrv) names = sig_colouring_list_names (dataset);
      g_autofree char *list = g_strjoinv (", ", names);

      /* Translators: a name that is none, and those that are. */
      return refuse (error, _("A map cannot be coloured by “%s”, only by %s"), self->colour_by, list);
    }

  return TRUE;
}

/* The first record that @self cannot show; NULL where it can show all. */
static SigRecord *
find_strange_record (SigExportJob *self)
{
  const gboolean takes_instruments = sig_export_kind_get_info (self->kind)->takes_instruments;

  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    {
      SigRecord *record = sig_list_get (self->records, i);

      if (!SIG_IS_AGREEMENT (record) && !takes_instruments)
        return record;
    }

  return NULL;
}

/**
 * sig_export_job_check:
 * @self: a job
 * @error: what does not go together
 *
 * Checks that the job can be done, before anything is drawn.
 *
 * Returns: whether it can
 */
gboolean
sig_export_job_check (SigExportJob  *self,
                      GError       **error)
{
  const SigExportInfo *info;

  g_return_val_if_fail (self != NULL, FALSE);

  info = sig_export_kind_get_info (self->kind);
  if (!sig_export_kind_comes_in (self->kind, self->format))
    {
      g_autofree char *formats = sig_export_kind_list_formats (self->kind);

      /* Translators: a kind of export, and the formats that it comes in. */
      return refuse (error, _("“%s” comes as %s only"), info->name, formats);
    }
  if (!check_withdrawal (self, info, error))
    return FALSE;
  if (!info->takes_withdrawal && info->needs_selection && self->records == NULL)
    return refuse (error, _("“%s” needs agreements: --of=%s"), info->name, "gb,pl|group:ID|all");
  if (find_strange_record (self) != NULL)
    return refuse (error, _("“%s” shows agreements, and “%s” is none"), info->name,
                   sig_record_get_id (find_strange_record (self)));
  if (self->baseline != NULL && !info->has_baseline)
    return refuse (error, _("“%s” has no baseline"), info->name);
  if (self->baseline != NULL && strcmp (self->baseline, SIG_EXPORT_TEMPLATE) != 0 && !has_record (self, self->baseline))
    {
      g_autofree char *ids = sig_export_selection_list_ids (self->records);

      return refuse (error, _("“%s” cannot be the baseline: it is none of the columns, which are %s"), self->baseline,
                     ids);
    }
  if (self->sheet_options->differences_only && !info->has_baseline)
    return refuse (error, _("“%s” compares nothing, so it has no differences"), info->name);

  return check_colours (self, info, error);
}

/* A document's name in that of a file: of an agreement its other party, unless that has several. */
static void
append_name (GString    *name,
             SigDataset *dataset,
             gpointer    record)
{
  SigList *parties = SIG_IS_AGREEMENT (record) ? sig_agreement_get_parties (record) : NULL;
  SigParty *focus = sig_dataset_get_focus (dataset);
  SigParty *other = NULL;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != focus)
      other = sig_list_get (parties, i);

  if (other != NULL && sig_list_get_n (parties) == 2 &&
      sig_list_get_n (sig_dataset_get_agreements_of (dataset, other)) == 1)
    record = other;
  g_string_append_printf (name, "-%s", sig_record_get_id (record));
}

static void
append_withdrawn (GString       *name,
                  SigWithdrawal *withdrawal)
{
  const char *const *ids = withdrawal != NULL ? sig_withdrawal_get_ids (withdrawal) : NULL;
  const guint n = ids != NULL ? g_strv_length ((char **) ids) : 0;

  if (n > MOST_NAMES)
    g_string_append_printf (name, "-%u-out", n);
  for (guint i = 0; n <= MOST_NAMES && i < n; i++)
    {
      g_autofree char *part = g_strdelimit (g_strdup (ids[i]), "/", '-');

      g_string_append_printf (name, "-%s", part);
    }
}

/**
 * sig_export_job_dup_file_name:
 * @self: a job
 *
 * Returns: (transfer full): a name for its file, such as "comparison-gb-de-pl-2026-04-15.pdf": letters, digits and
 *   hyphens only
 */
char *
sig_export_job_dup_file_name (SigExportJob *self)
{
  SigDataset *dataset;
  g_autofree char *day = NULL;
  guint n;
  GString *name;

  g_return_val_if_fail (self != NULL, NULL);

  dataset = sig_standings_get_dataset (self->standings);
  day = sig_day_format (self->day, SIG_DATE_ISO);
  n = sig_list_get_n (self->records);
  name = g_string_new (sig_export_kind_get_info (self->kind)->file_stem);
  append_withdrawn (name, self->withdrawal);
  if (n > MOST_NAMES)
    g_string_append_printf (name, "-%u-documents", n);
  for (guint i = 0; i < n && n <= MOST_NAMES; i++)
    append_name (name, dataset, sig_list_get (self->records, i));
  if (self->colour_by != NULL)
    g_string_append_printf (name, "-%s", self->colour_by);
  g_string_append_printf (name, "-%s.%s", day, sig_export_format_get_name (self->format));

  return g_string_free_and_steal (name);
}

/* "sheet.png" and "-2" make "sheet-2.png". */
static GFile *
make_file (GFile      *file,
           const char *suffix)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = NULL;
  const char *dot = strrchr (base, '.');

  if (*suffix == '\0' || folder == NULL)
    return g_object_ref (file);

  if (dot == NULL || dot == base)
    name = g_strconcat (base, suffix, NULL);
  else
    name = g_strdup_printf ("%.*s%s%s", (int) (dot - base), base, suffix, dot);

  return g_file_get_child (folder, name);
}

/**
 * sig_export_run:
 * @self: a job with a file
 * @cancellable: (nullable): to give up
 * @progress: (nullable): told after each step
 * @user_data: given to @progress
 * @error: why it failed, in words, with the file
 *
 * Does the job. All files of it are written beside their places first, then put there: whatever goes wrong before, nothing
 * has changed. May be called in any thread; texts are in the reader's language.
 *
 * Returns: (transfer full) (element-type GFile) (nullable): the files that were written; %NULL when it failed
 */
GPtrArray *
sig_export_run (SigExportJob       *self,
                GCancellable       *cancellable,
                SigExportProgress   progress,
                gpointer            user_data,
                GError            **error)
{
  g_autoptr(GPtrArray) parts = NULL;
  g_autoptr(GPtrArray) outputs = NULL;
  g_autoptr(GPtrArray) files = NULL;

  g_return_val_if_fail (self != NULL && G_IS_FILE (self->file), NULL);

  parts = sig_export_render (self, cancellable, progress, user_data, error);
  if (parts == NULL)
    return NULL;

  outputs = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_export_file_free);
  files = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < parts->len; i++)
    {
      SigExportPart *part = parts->pdata[i];

      g_ptr_array_add (files, make_file (self->file, part->suffix));
      g_ptr_array_add (outputs, sig_export_file_new (files->pdata[i]));
      if (!sig_export_file_write (outputs->pdata[i], part->bytes, cancellable, error))
        return NULL;
    }
  for (guint i = 0; i < outputs->len; i++)
    if (!sig_export_file_commit (outputs->pdata[i], error))
      return NULL;

  return g_steal_pointer (&files);
}
