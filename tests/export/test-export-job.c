/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-error.h"
#include "sig-export-job.h"
#include "sig-export-selection.h"

#include "set-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static SigExportJob *
make_job (SigExportKind  kind,
          const char    *of)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  SigExportJob *job = sig_export_job_new (standings, kind);

  if (of != NULL)
    job->records = sig_export_selection_parse (dataset, of, TRUE, NULL);

  return job;
}

static void
assert_name (SigExportKind  kind,
             const char    *of,
             const char    *pattern)
{
  g_autoptr(SigExportJob) job = make_job (kind, of);
  g_autofree char *name = NULL;

  job->day = parse_day ("2026-04-15");
  name = sig_export_job_dup_file_name (job);
  g_assert_cmpstr (name, ==, pattern);
}

static void
test_file_names (void)
{
  assert_name (SIG_EXPORT_COMPARISON, "gb,de,pl", "comparison-gb-de-pl-2026-04-15.pdf");
  assert_name (SIG_EXPORT_CSV_SOURCES, "gb,budapest-memorandum-1994", "sources-gb-budapest-memorandum-1994-2026-04-15.csv");
  assert_name (SIG_EXPORT_COMPARISON, "all", "comparison-29-documents-2026-04-15.pdf");
  assert_name (SIG_EXPORT_FACT_SHEET, "pl-ua-2024", "fact-sheet-pl-2026-04-15.pdf");
  assert_name (SIG_EXPORT_TIMELINE, NULL, "timeline-2026-04-15.pdf");
  assert_name (SIG_EXPORT_CSV_MONEY, NULL, "money-2026-04-15.csv");
}

static void
test_kinds (void)
{
  for (guint i = 0; i < SIG_N_EXPORT_KINDS; i++)
    {
      const SigExportInfo *info = sig_export_kind_get_info ((SigExportKind) i);
      g_autofree char *formats = sig_export_kind_list_formats ((SigExportKind) i);
      SigExportKind found;

      g_assert_true (sig_export_kind_find (info->name, &found));
      g_assert_cmpuint (found, ==, i);
      g_assert_true (sig_export_kind_comes_in ((SigExportKind) i, sig_export_kind_get_format ((SigExportKind) i)));
      g_assert_true (info->takes_selection || info->takes_withdrawal || !info->needs_selection);
      g_assert_true (sig_export_kind_comes_in ((SigExportKind) i, SIG_EXPORT_CSV) == (info->table < SIG_N_EXPORT_KINDS));
      g_assert_cmpuint (strlen (formats), >, 0);
    }
}

static void
test_formats (void)
{
  SigExportFormat format;

  g_assert_true (sig_export_format_find_for ("a.PDF", &format));
  g_assert_cmpuint (format, ==, SIG_EXPORT_PDF);
  g_assert_true (sig_export_format_find_for ("/tmp/a.b/c.svg", &format));
  g_assert_cmpuint (format, ==, SIG_EXPORT_SVG);
  g_assert_false (sig_export_format_find_for ("/tmp/a.svg/c", &format));
  g_assert_false (sig_export_format_find_for ("pdf", &format));
  g_assert_false (sig_export_format_find_for ("a.txt", &format));
  g_assert_cmpstr (sig_export_kind_guess ("money"), ==, "csv-money");
  g_assert_cmpstr (sig_export_kind_guess ("factsheet"), ==, "fact-sheet");
  g_assert_null (sig_export_kind_guess ("something else"));
}

static void
assert_refused (SigExportJob *job,
                const char   *message)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (sig_export_job_check (job, &error));
  g_assert_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, message));
  sig_export_job_free (job);
}

static void
test_refusals (void)
{
  SigExportJob *job;

  assert_refused (make_job (SIG_EXPORT_COMPARISON, NULL), "needs agreements");
  assert_refused (make_job (SIG_EXPORT_COMPARISON, "gb,budapest-memorandum-1994"), "“budapest-memorandum-1994” is none");

  job = make_job (SIG_EXPORT_CSV_MONEY, NULL);
  job->format = SIG_EXPORT_PDF;
  assert_refused (job, "comes as csv only");

  job = make_job (SIG_EXPORT_LIST, "gb");
  job->baseline = g_strdup ("template");
  assert_refused (job, "no baseline");

  job = make_job (SIG_EXPORT_COMPARISON, "gb,pl");
  job->baseline = g_strdup ("de-ua-2024");
  assert_refused (job, "none of the columns");

  job = make_job (SIG_EXPORT_MAP, NULL);
  job->colour_by = g_strdup ("moon");
  assert_refused (job, "wording-nato");

  job = make_job (SIG_EXPORT_LIST, NULL);
  job->colour_by = g_strdup ("status");
  assert_refused (job, "not coloured");
}

static void
count_cb (guint    done,
          guint    total,
          gpointer user_data)
{
  guint *n = user_data;

  g_assert_cmpuint (done, <=, total);
  *n += 1;
}

static void
test_run (void)
{
  g_autofree char *folder = g_dir_make_tmp ("signatory-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "money.csv", NULL);
  g_autoptr(SigExportJob) job = make_job (SIG_EXPORT_CSV_MONEY, "gb,pl");
  g_autoptr(GPtrArray) files = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *contents = NULL;
  guint n_steps = 0;

  job->file = g_file_new_for_path (path);
  files = sig_export_run (job, NULL, count_cb, &n_steps, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (files->len, ==, 1);
  g_assert_true (g_file_equal (files->pdata[0], job->file));
  g_assert_cmpuint (n_steps, >, 0);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_nonnull (strstr (contents, "\r\npl-ua-2024,"));
  g_assert_null (strstr (contents, "\r\nde-ua-2024,"));

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_cancel (void)
{
  g_autofree char *folder = g_dir_make_tmp ("signatory-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "money.csv", NULL);
  g_autoptr(SigExportJob) job = make_job (SIG_EXPORT_CSV_MONEY, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  job->file = g_file_new_for_path (path);
  g_cancellable_cancel (cancellable);
  g_assert_null (sig_export_run (job, cancellable, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A job is done in a thread of its own, and given up there. */
typedef struct
{
  SigExportJob *job;
  GCancellable *cancellable;
  guint most_steps;
  guint n_steps;
  GPtrArray *files;
  GError *error;
} Work;

static void
step_cb (guint    done,
         guint    total,
         gpointer user_data)
{
  Work *work = user_data;

  if (++work->n_steps == work->most_steps)
    g_cancellable_cancel (work->cancellable);
}

static gpointer
work_in_thread (gpointer data)
{
  Work *work = data;

  work->files = sig_export_run (work->job, work->cancellable, step_cb, work, &work->error);

  return NULL;
}

static void
do_work (Work          *work,
         SigExportKind  kind,
         const char    *path)
{
  work->job = make_job (kind, NULL);
  work->job->file = g_file_new_for_path (path);
  work->cancellable = g_cancellable_new ();
  g_thread_join (g_thread_new ("export", work_in_thread, work));
  g_object_unref (work->cancellable);
  sig_export_job_free (work->job);
}

static void
test_thread (void)
{
  g_autofree char *folder = g_dir_make_tmp ("signatory-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "map.pdf", NULL);
  Work work = { 0 };
  GStatBuf info;

  do_work (&work, SIG_EXPORT_MAP, path);
  g_assert_no_error (work.error);
  g_assert_cmpuint (work.files->len, ==, 1);
  g_assert_cmpuint (work.n_steps, >, 1);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_size, >, 10000);

  g_ptr_array_unref (work.files);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_thread_gives_up (void)
{
  g_autofree char *folder = g_dir_make_tmp ("signatory-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "timeline.pdf", NULL);
  Work work = { .most_steps = 3 };

  do_work (&work, SIG_EXPORT_TIMELINE, path);
  g_assert_error (work.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (work.files);
  g_assert_cmpuint (work.n_steps, <=, 4);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_error_free (work.error);
}

static void
test_pins (void)
{
  static const char *const names[] = { "wording/nato", "wording/eu@pl-ua-2024", NULL };
  g_autoptr(SigExportJob) job = make_job (SIG_EXPORT_CSV_COMPARISON, "gb,pl");
  g_autoptr(GPtrArray) parts = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  SigExportPart *part;

  job->pins = sig_comparison_pins_new (names);
  parts = sig_export_render (job, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (parts->len, ==, 1);
  part = parts->pdata[0];
  text = g_strndup (g_bytes_get_data (part->bytes, NULL), g_bytes_get_size (part->bytes));
  g_assert_nonnull (strstr (text, "wording/nato,"));
  /* Of the other row only the one cell is there. */
  g_assert_nonnull (strstr (text, "wording/eu,,"));
  g_assert_null (strstr (text, "form/binding"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export-job/file-names", test_file_names);
  g_test_add_func ("/export-job/kinds", test_kinds);
  g_test_add_func ("/export-job/formats", test_formats);
  g_test_add_func ("/export-job/refusals", test_refusals);
  g_test_add_func ("/export-job/run", test_run);
  g_test_add_func ("/export-job/cancel", test_cancel);
  g_test_add_func ("/export-job/thread", test_thread);
  g_test_add_func ("/export-job/thread-gives-up", test_thread_gives_up);
  g_test_add_func ("/export-job/pins", test_pins);

  return g_test_run ();
}
