/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-job.h"

#include "sig-export-error.h"
#include "sig-export-selection.h"
#include "sig-export-table.h"

#include <glib/gi18n-lib.h>

/* What an export consists of, in memory: a drawing that fails has touched no file then. */

static const SigExportFill tables[SIG_N_EXPORT_KINDS] = {
  [SIG_EXPORT_CSV_AGREEMENTS] = sig_export_fill_agreements,
  [SIG_EXPORT_CSV_COMMITMENTS] = sig_export_fill_commitments,
  [SIG_EXPORT_CSV_MONEY] = sig_export_fill_money,
  [SIG_EXPORT_CSV_EVENTS] = sig_export_fill_events,
  [SIG_EXPORT_CSV_SOURCES] = sig_export_fill_sources,
};

static void
free_part (SigExportPart *part)
{
  g_free (part->suffix);
  g_bytes_unref (part->bytes);
  g_free (part);
}

static void
add_part (GPtrArray  *parts,
          const char *suffix,
          GBytes     *bytes)
{
  SigExportPart *part = g_new0 (SigExportPart, 1);

  part->suffix = g_strdup (suffix);
  part->bytes = bytes;
  g_ptr_array_add (parts, part);
}

/* Events and sources of a whole data set are more than those of its agreements. */
static SigList *
choose_records (SigExportJob  *self,
                SigExportKind  table)
{
  if (self->records != NULL)
    return g_object_ref (self->records);
  if (table == SIG_EXPORT_CSV_EVENTS || table == SIG_EXPORT_CSV_SOURCES)
    return NULL;

  return sig_export_selection_all (sig_standings_get_dataset (self->standings));
}

static void
render_table (SigExportJob *self,
              GPtrArray    *parts)
{
  SigExportKind kind = sig_export_kind_get_info (self->kind)->table;
  g_autoptr(SigCsv) csv = sig_csv_new ();
  g_autoptr(SigList) records = choose_records (self, kind);
  SigExportTable table = {
    .csv = csv,
    .standings = self->standings,
    .dataset = sig_standings_get_dataset (self->standings),
    .records = records,
    .day = self->day,
  };

  tables[kind] (&table);
  add_part (parts, "", sig_csv_end (csv));
}

/**
 * sig_export_render:
 * @self: a job
 * @cancellable: (nullable): to give up
 * @progress: (nullable): told after each step
 * @user_data: given to @progress
 * @error: why it failed
 *
 * Makes what is to be written, in memory. May be called in any thread.
 *
 * Returns: (transfer full) (element-type SigExportPart) (nullable): one part, or one a page where the format has no pages
 */
GPtrArray *
sig_export_render (SigExportJob       *self,
                   GCancellable       *cancellable,
                   SigExportProgress   progress,
                   gpointer            user_data,
                   GError            **error)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) free_part);

  g_return_val_if_fail (self != NULL, NULL);

  if (!sig_export_job_check (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  if (self->format != SIG_EXPORT_CSV || tables[sig_export_kind_get_info (self->kind)->table] == NULL)
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_DRAWING, _("“%s” cannot be drawn"),
                   sig_export_kind_get_info (self->kind)->name);
      return NULL;
    }

  render_table (self, parts);
  if (progress != NULL)
    progress (1, 1, user_data);

  return g_steal_pointer (&parts);
}
