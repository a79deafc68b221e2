/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-load-result.h"

struct _SigLoadResult
{
  GObject     parent_instance;

  SigDataset *dataset;
  SigList    *messages;
  guint       n_errors;
  guint       n_warnings;
  gboolean    is_stopped;
  char       *etag;
};

G_DEFINE_FINAL_TYPE (SigLoadResult, sig_load_result, G_TYPE_OBJECT)

static void
sig_load_result_dispose (GObject *object)
{
  SigLoadResult *self = SIG_LOAD_RESULT (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->messages);

  G_OBJECT_CLASS (sig_load_result_parent_class)->dispose (object);
}

static void
sig_load_result_finalize (GObject *object)
{
  g_free (SIG_LOAD_RESULT (object)->etag);

  G_OBJECT_CLASS (sig_load_result_parent_class)->finalize (object);
}

static void
sig_load_result_class_init (SigLoadResultClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_load_result_dispose;
  G_OBJECT_CLASS (klass)->finalize = sig_load_result_finalize;
}

static void
sig_load_result_init (SigLoadResult *self)
{
}

/**
 * sig_load_result_new:
 * @dataset: (nullable): the data set, or %NULL if there are errors
 * @messages: (transfer full) (element-type SigDataMessage): errors and warnings in the order of the file; the array
 *   frees them by g_object_unref()
 * @n_errors: how many errors there are, with those that have no message any more
 * @n_warnings: how many warnings, likewise
 * @is_stopped: whether the file was not read behind the last error
 *
 * For the loader.
 *
 * Returns: (transfer full): the result
 */
SigLoadResult *
sig_load_result_new (SigDataset *dataset,
                     GPtrArray  *messages,
                     guint       n_errors,
                     guint       n_warnings,
                     gboolean    is_stopped)
{
  SigLoadResult *self;

  g_return_val_if_fail (messages != NULL, NULL);
  g_return_val_if_fail ((dataset != NULL) == (n_errors == 0), NULL);

  self = g_object_new (SIG_TYPE_LOAD_RESULT, NULL);
  self->dataset = dataset != NULL ? g_object_ref (dataset) : NULL;
  self->messages = sig_list_new (SIG_TYPE_DATA_MESSAGE, messages);
  self->n_errors = n_errors;
  self->n_warnings = n_warnings;
  self->is_stopped = is_stopped;

  return self;
}

/**
 * sig_load_result_get_dataset:
 * @self: a result
 *
 * Returns: (transfer none) (nullable): the data set, or %NULL if there are errors
 */
SigDataset *
sig_load_result_get_dataset (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), NULL);

  return self->dataset;
}

/**
 * sig_load_result_get_messages:
 * @self: a result
 *
 * Returns: (transfer none): errors and warnings (#SigDataMessage) in the order of the file; of either not more than
 *   %SIG_DATA_ERRORS_KEPT
 */
SigList *
sig_load_result_get_messages (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), NULL);

  return self->messages;
}

/**
 * sig_load_result_get_n_errors:
 * @self: a result
 *
 * Returns: how many errors there are, with those that have no message any more; 0 if there is a data set
 */
guint
sig_load_result_get_n_errors (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), 0);

  return self->n_errors;
}

/**
 * sig_load_result_get_n_warnings:
 * @self: a result
 *
 * Returns: how many warnings there are, with those that have no message any more
 */
guint
sig_load_result_get_n_warnings (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), 0);

  return self->n_warnings;
}

/**
 * sig_load_result_get_is_stopped:
 * @self: a result
 *
 * Returns: whether the file was not read behind the last error, so that there may be more
 */
gboolean
sig_load_result_get_is_stopped (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), FALSE);

  return self->is_stopped;
}

/**
 * sig_load_result_set_etag:
 * @self: a result
 * @etag: (transfer full) (nullable): what the file was like just before it was read
 *
 * For the loader.
 */
void
sig_load_result_set_etag (SigLoadResult *self,
                          char          *etag)
{
  g_return_if_fail (SIG_IS_LOAD_RESULT (self));

  g_free (self->etag);
  self->etag = etag;
}

/**
 * sig_load_result_get_etag:
 * @self: a result
 *
 * Returns: (transfer none) (nullable): the entity tag of the file just before it was read: another one later means that
 *   the file has changed; %NULL if there was no file or it has none
 */
const char *
sig_load_result_get_etag (SigLoadResult *self)
{
  g_return_val_if_fail (SIG_IS_LOAD_RESULT (self), NULL);

  return self->etag;
}
