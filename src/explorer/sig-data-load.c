/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-load.h"

#include "sig-colouring.h"
#include "sig-dataset-loader.h"
#include "sig-record-span.h"

/* What is worked out of a whole data set takes longer than a frame, so it is done in the thread that loads it. */
typedef struct
{
  SigLoadResult    *result;
  SigContributions *contributions;   /* NULL without a data set */
} Loaded;

static void
loaded_free (gpointer data)
{
  Loaded *self = data;

  g_clear_object (&self->contributions);
  g_clear_object (&self->result);
  g_free (self);
}

/* The standings and contributions, and what they keep from when it is first asked for: what the first picture will ask. */
static SigContributions *
prepare (SigDataset *dataset,
         const char *colour_by)
{
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  SigDay last = sig_date_get_last_day (sig_dataset_get_as_of (dataset));
  const char *name = sig_colouring_is_name (dataset, colour_by) ? colour_by : "status";
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, last);

  sig_standings_count_agreements (standings, last);
  sig_record_span_find_event (standings, last, -1);

  return sig_contributions_new (standings);
}

static void
load_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  SigLoadResult *result = sig_dataset_load_file (source_object, cancellable, &error);
  SigDataset *dataset;
  Loaded *loaded;

  if (result == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  dataset = sig_load_result_get_dataset (result);
  loaded = g_new0 (Loaded, 1);
  loaded->result = result;
  if (dataset != NULL && !g_cancellable_is_cancelled (cancellable))
    loaded->contributions = prepare (dataset, task_data);

  g_task_return_pointer (task, loaded, loaded_free);
}

/**
 * sig_data_load_async:
 * @file: a data set as the format has it
 * @colour_by: the name of the colouring that will be shown first
 * @cancellable: (nullable): to give up; the callback then follows at once
 * @callback: called in the thread's main context
 * @user_data: given to @callback
 *
 * Makes a data set of a file, and works out the standings and contributions of its parties, in a thread of its own.
 */
void
sig_data_load_async (GFile               *file,
                     const char          *colour_by,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (colour_by != NULL);

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, sig_data_load_async);
  g_task_set_task_data (task, g_strdup (colour_by), g_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * sig_data_load_finish:
 * @result: what the callback got
 * @contributions: (out) (transfer full) (nullable): what the parties of the data set bring in, %NULL where the file is none
 * @error: only set when it was cancelled
 *
 * Ends sig_data_load_async().
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL only when it was cancelled
 */
SigLoadResult *
sig_data_load_finish (GAsyncResult      *result,
                      SigContributions **contributions,
                      GError           **error)
{
  SigLoadResult *load_result;
  Loaded *loaded;

  g_return_val_if_fail (g_async_result_is_tagged (result, sig_data_load_async), NULL);
  g_return_val_if_fail (contributions != NULL, NULL);

  *contributions = NULL;
  loaded = g_task_propagate_pointer (G_TASK (result), error);
  if (loaded == NULL)
    return NULL;

  load_result = g_steal_pointer (&loaded->result);
  *contributions = g_steal_pointer (&loaded->contributions);
  loaded_free (loaded);

  return load_result;
}
