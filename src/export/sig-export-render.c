/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-job.h"

#include "sig-export-error.h"
#include "sig-export-selection.h"
#include "sig-export-sheet.h"
#include "sig-export-table.h"

#include <glib/gi18n-lib.h>

/* What an export consists of, in memory: a drawing that fails has touched no file then. */

/* Screens have about so many dots an inch when they show a page in its true size; a printer wants them twice. */
#define DOTS_PER_INCH 192

static const SigExportFill tables[SIG_N_EXPORT_KINDS] = {
  [SIG_EXPORT_CSV_COMPARISON] = sig_export_fill_comparison,
  [SIG_EXPORT_CSV_AGREEMENTS] = sig_export_fill_agreements,
  [SIG_EXPORT_CSV_COMMITMENTS] = sig_export_fill_commitments,
  [SIG_EXPORT_CSV_MONEY] = sig_export_fill_money,
  [SIG_EXPORT_CSV_EVENTS] = sig_export_fill_events,
  [SIG_EXPORT_CSV_SOURCES] = sig_export_fill_sources,
  [SIG_EXPORT_CSV_COVERAGE] = sig_export_fill_coverage,
};

/* How far a job has come, over all of its files. */
typedef struct
{
  SigExportProgress progress;
  gpointer user_data;
  guint done;
  guint total;
} Steps;

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

static void
report (const Steps *self,
        guint        done)
{
  if (self->progress != NULL)
    self->progress (MIN (self->done + done, self->total), self->total, self->user_data);
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
    .withdrawal = self->withdrawal,
    .baseline = self->baseline,
    .pins = self->pins,
    .differences_only = self->sheet_options->differences_only,
  };

  tables[kind] (&table);
  add_part (parts, "", sig_csv_end (csv));
}

static void
page_written_cb (guint    done,
                 guint    total,
                 gpointer user_data)
{
  report (user_data, done);
}

static gboolean
write_pages (SigSheet         *sheet,
             SigExportFormat   format,
             guint             page,
             GOutputStream    *stream,
             GCancellable     *cancellable,
             Steps            *steps,
             GError          **error)
{
  switch (format)
    {
    case SIG_EXPORT_SVG:
      return sig_sheet_write_svg (sheet, page, stream, cancellable, error);
    case SIG_EXPORT_PNG:
      return sig_sheet_write_png (sheet, page, DOTS_PER_INCH, stream, cancellable, error);
    case SIG_EXPORT_PDF:
      return sig_sheet_write_pdf (sheet, stream, cancellable, page_written_cb, steps, error);
    case SIG_EXPORT_CSV:
    case SIG_N_EXPORT_FORMATS:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Names of files sort as the pages do: "-01" of more than nine. */
static char *
make_suffix (const char *suffix,
             guint       page,
             guint       n_pages)
{
  const int digits = n_pages > 99 ? 3 : n_pages > 9 ? 2 : 1;

  return g_strdup_printf ("%s-%0*u", suffix, digits, page + 1);
}

static gboolean
render_file (SigExportJob  *self,
             SigSheet      *sheet,
             guint          page,
             const char    *suffix,
             GPtrArray     *parts,
             GCancellable  *cancellable,
             Steps         *steps,
             GError       **error)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (!write_pages (sheet, self->format, page, stream, cancellable, steps, error) ||
      !g_output_stream_close (stream, cancellable, error))
    return FALSE;
  add_part (parts, suffix, g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream)));

  return TRUE;
}

/* A PDF holds all pages of a sheet; a picture one. */
static gboolean
render_sheet (SigExportJob  *self,
              SigSheet      *sheet,
              const char    *suffix,
              GPtrArray     *parts,
              GCancellable  *cancellable,
              Steps         *steps,
              GError       **error)
{
  const guint n = sig_sheet_get_n_pages (sheet);

  if (self->format == SIG_EXPORT_PDF || n == 1)
    {
      if (!render_file (self, sheet, 0, suffix, parts, cancellable, steps, error))
        return FALSE;
      steps->done += n;
      return TRUE;
    }

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = make_suffix (suffix, i, n);

      if (!render_file (self, sheet, i, name, parts, cancellable, steps, error))
        return FALSE;
      steps->done++;
      report (steps, 0);
    }

  return TRUE;
}

static gboolean
render_sheets (SigExportJob       *self,
               GPtrArray          *parts,
               GCancellable       *cancellable,
               SigExportProgress   progress,
               gpointer            user_data,
               GError            **error)
{
  g_autoptr(GPtrArray) sheets = sig_export_make_sheets (self, cancellable, error);
  Steps steps = { progress, user_data, 0, 0 };

  for (guint i = 0; sheets != NULL && i < sheets->len; i++)
    steps.total += sig_sheet_get_n_pages (sheets->pdata[i]);

  for (guint i = 0; sheets != NULL && i < sheets->len; i++)
    {
      g_autofree char *suffix = sig_export_dup_sheet_suffix (self, i, sheets->len);

      if (!render_sheet (self, sheets->pdata[i], suffix, parts, cancellable, &steps, error))
        return FALSE;
    }

  return sheets != NULL;
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
 * Returns: (transfer full) (element-type SigExportPart) (nullable): one part; several where a format has no pages, or where
 *   each agreement has a sheet of its own
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

  if (self->format != SIG_EXPORT_CSV)
    return render_sheets (self, parts, cancellable, progress, user_data, error) ? g_steal_pointer (&parts) : NULL;

  render_table (self, parts);
  if (progress != NULL)
    progress (1, 1, user_data);

  return g_steal_pointer (&parts);
}
