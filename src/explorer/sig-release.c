/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-release.h"

static void
release_in_thread (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  g_ptr_array_set_size (task_data, 0);
  g_task_return_boolean (task, TRUE);
}

/**
 * sig_release_in_thread:
 * @objects: (transfer full): an array that frees its elements
 *
 * Lets go of objects in a thread of its own: letting a large data set go takes longer than a frame.
 */
void
sig_release_in_thread (GPtrArray *objects)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (objects != NULL);

  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, sig_release_in_thread);
  g_task_set_task_data (task, objects, (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, release_in_thread);
}
