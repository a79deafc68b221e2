/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-writing.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sig-export-error.h"

/* Somebody who has so many folders of one name gets an error. */
#define MOST_FOLDERS 1000

typedef struct
{
  SigExportJob      *job;
  SigPrintPlace      place;
  GMainContext      *context;
  SigExportProgress  progress;
  gpointer           progress_data;
} Writing;

typedef struct
{
  GTask *task;
  guint  done;
  guint  total;
} Step;

static void
free_writing (gpointer data)
{
  Writing *writing = data;

  sig_export_job_free (writing->job);
  g_main_context_unref (writing->context);
  g_free (writing);
}

static void
free_step (gpointer data)
{
  Step *step = data;

  g_object_unref (step->task);
  g_free (step);
}

static gboolean
tell_step_cb (gpointer user_data)
{
  Step *step = user_data;
  Writing *writing = g_task_get_task_data (step->task);

  if (!g_task_get_completed (step->task))
    writing->progress (step->done, step->total, writing->progress_data);

  return G_SOURCE_REMOVE;
}

/* In the thread that writes. */
static void
step_cb (guint    done,
         guint    total,
         gpointer user_data)
{
  Writing *writing = g_task_get_task_data (user_data);
  g_autoptr(GSource) source = NULL;
  Step *step;

  if (writing->progress == NULL)
    return;

  step = g_new0 (Step, 1);
  step->task = g_object_ref (user_data);
  step->done = done;
  step->total = total;
  source = g_idle_source_new ();
  g_source_set_callback (source, tell_step_cb, step, free_step);
  g_source_attach (source, writing->context);
}

static gboolean
set_file_error (GFile       *file,
                const char  *reason,
                GError     **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  /* Translators: a file, and what the system says on it, as in "No space left on device". */
  g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE, _("“%s” could not be written: %s"), name, reason);

  return FALSE;
}

/* "timeline-2026-04-15", or the same with a number when there is one. */
static GFile *
make_folder (GFile   *file,
             GError **error)
{
  g_autoptr(GFile) parent = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  char *dot = strrchr (name, '.');
  g_autoptr(GError) reason = NULL;

  if (dot != NULL && dot != name)
    *dot = '\0';

  for (guint i = 1; i < MOST_FOLDERS; i++)
    {
      g_autofree char *numbered = i > 1 ? g_strdup_printf ("%s-%u", name, i) : g_strdup (name);
      g_autoptr(GFile) folder = g_file_get_child (parent, numbered);

      g_clear_error (&reason);
      if (g_file_make_directory (folder, NULL, &reason))
        return g_steal_pointer (&folder);
      if (!g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_EXISTS))
        break;
    }

  set_file_error (file, reason->message, error);

  return NULL;
}

/* It was made for this job: whatever is in it comes from there. */
static void
remove_folder (GFile *folder)
{
  g_autoptr(GFileEnumerator) children = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                                                   G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child = NULL;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    g_file_delete (child, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

static void
move_to (SigExportJob *job,
         GFile        *folder)
{
  g_autofree char *name = g_file_get_basename (job->file);

  g_clear_object (&job->file);
  job->file = g_file_get_child (folder, name);
}

static gboolean
run (GTask         *task,
     SigExportJob  *job,
     GCancellable  *cancellable,
     GError       **error)
{
  g_autoptr(GPtrArray) files = sig_export_run (job, cancellable, step_cb, task, error);

  return files != NULL;
}

static GFile *
write_into_folder (GTask         *task,
                   SigExportJob  *job,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autoptr(GFile) folder = make_folder (job->file, error);

  if (folder == NULL)
    return NULL;

  move_to (job, folder);
  if (run (task, job, cancellable, error))
    return g_steal_pointer (&folder);

  remove_folder (folder);

  return NULL;
}

static GFile *
write_temporary (GTask         *task,
                 SigExportJob  *job,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autoptr(GFileIOStream) stream = NULL;
  g_autoptr(GError) reason = NULL;

  g_clear_object (&job->file);
  job->file = g_file_new_tmp ("signatory-XXXXXX.pdf", &stream, error);
  if (job->file == NULL)
    return NULL;

  if (run (task, job, cancellable, error))
    return g_object_ref (job->file);

  g_file_delete (job->file, NULL, NULL);

  return NULL;
}

static void
write_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Writing *writing = task_data;
  GError *error = NULL;
  GFile *written = NULL;

  if (writing->place == SIG_PRINT_PLACE_FOLDER)
    written = write_into_folder (task, writing->job, cancellable, &error);
  else if (writing->place == SIG_PRINT_PLACE_TEMPORARY)
    written = write_temporary (task, writing->job, cancellable, &error);
  else if (run (task, writing->job, cancellable, &error))
    written = g_object_ref (writing->job->file);

  if (written != NULL)
    g_task_return_pointer (task, written, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * sig_print_write:
 * @job: (transfer full): what is to be written, with a file unless @place is %SIG_PRINT_PLACE_TEMPORARY
 * @place: where to
 * @cancellable: (nullable): to give up
 * @progress: (nullable): told after each page, in the thread that called this
 * @progress_data: given to @progress; it must last until @callback is called
 * @callback: called when it is done
 * @user_data: given to @callback
 *
 * Writes in a thread. When it fails or is given up, all is as it was before.
 */
void
sig_print_write (SigExportJob        *job,
                 SigPrintPlace        place,
                 GCancellable        *cancellable,
                 SigExportProgress    progress,
                 gpointer             progress_data,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Writing *writing;

  g_return_if_fail (job != NULL);
  g_return_if_fail (place == SIG_PRINT_PLACE_TEMPORARY || G_IS_FILE (job->file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  writing = g_new0 (Writing, 1);
  writing->job = job;
  writing->place = place;
  writing->context = g_main_context_ref_thread_default ();
  writing->progress = progress;
  writing->progress_data = progress_data;
  g_task_set_source_tag (task, sig_print_write);
  g_task_set_task_data (task, writing, free_writing);
  /* What is on the disk counts, even if somebody gave up a moment too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, write_thread);
}

/**
 * sig_print_write_finish:
 * @result: what the callback was given
 * @error: why it failed, in words, with the file
 *
 * Returns: (transfer full) (nullable): the file, or the folder with the files
 */
GFile *
sig_print_write_finish (GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
