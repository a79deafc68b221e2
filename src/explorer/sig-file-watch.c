/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-file-watch.h"

/* A file is often written in several steps: wait until it rests. */
#define SETTLE_MILLISECONDS 250

/* The document portal sends no events of change, so the file is looked at now and then. */
#define CHECK_SECONDS 4

struct _SigFileWatch
{
  GObject       parent_instance;

  GFile        *file;
  GFileMonitor *monitor;
  GCancellable *checking;
  guint         settle_source;
  guint         check_source;
};

G_DEFINE_FINAL_TYPE (SigFileWatch, sig_file_watch, G_TYPE_OBJECT)

enum
{
  SEEN,
  MISSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
stop_checking (SigFileWatch *self)
{
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
}

static void
query_etag_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(SigFileWatch) self = user_data;
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GError) error = NULL;

  info = g_file_query_info_finish (G_FILE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->checking);
  if (info != NULL)
    g_signal_emit (self, signals[SEEN], 0, g_file_info_get_etag (info));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_signal_emit (self, signals[MISSED], 0);
}

static gboolean
settle_cb (gpointer user_data)
{
  SigFileWatch *self = user_data;

  self->settle_source = 0;
  sig_file_watch_check (self);

  return G_SOURCE_REMOVE;
}

/* A file that is gone for a moment is being replaced: that is over when it has settled. */
static void
changed_cb (SigFileWatch      *self,
            GFile             *file,
            GFile             *other_file,
            GFileMonitorEvent  event)
{
  if (event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED || event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT)
    return;

  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->settle_source = g_timeout_add (SETTLE_MILLISECONDS, settle_cb, self);
}

static gboolean
begin_cb (gpointer user_data)
{
  SigFileWatch *self = user_data;

  self->settle_source = 0;
  /* Without a monitor the timer alone has to do. */
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  sig_file_watch_check (self);

  return G_SOURCE_REMOVE;
}

static gboolean
check_cb (gpointer user_data)
{
  sig_file_watch_check (user_data);

  return G_SOURCE_CONTINUE;
}

static void
stop_watching (SigFileWatch *self)
{
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_handle_id (&self->settle_source, g_source_remove);
  stop_checking (self);
}

static void
sig_file_watch_dispose (GObject *object)
{
  SigFileWatch *self = SIG_FILE_WATCH (object);

  stop_watching (self);
  g_clear_handle_id (&self->check_source, g_source_remove);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (sig_file_watch_parent_class)->dispose (object);
}

static void
sig_file_watch_class_init (SigFileWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_file_watch_dispose;

  /**
   * SigFileWatch::seen:
   * @self: a watch
   * @etag: (nullable): what the file is like now
   *
   * The file was looked at, and is there.
   */
  signals[SEEN] = g_signal_new ("seen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SigFileWatch::missed:
   * @self: a watch
   *
   * The file was looked for, and is not there.
   */
  signals[MISSED] = g_signal_new ("missed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sig_file_watch_init (SigFileWatch *self)
{
}

/**
 * sig_file_watch_new:
 *
 * Returns: (transfer full): a watch without a file
 */
SigFileWatch *
sig_file_watch_new (void)
{
  return g_object_new (SIG_TYPE_FILE_WATCH, NULL);
}

/**
 * sig_file_watch_set_file:
 * @self: a watch
 * @file: a file; it need not exist
 *
 * Watches @file. That begins in a moment, since nothing waits for it, with a look at the file, which may have changed
 * meanwhile.
 */
void
sig_file_watch_set_file (SigFileWatch *self,
                         GFile        *file)
{
  g_return_if_fail (SIG_IS_FILE_WATCH (self));
  g_return_if_fail (G_IS_FILE (file));

  stop_watching (self);
  g_set_object (&self->file, file);
  self->settle_source = g_timeout_add (SETTLE_MILLISECONDS, begin_cb, self);
}

/**
 * sig_file_watch_get_attended:
 * @self: a watch
 *
 * Returns: whether somebody cares
 */
gboolean
sig_file_watch_get_attended (SigFileWatch *self)
{
  g_return_val_if_fail (SIG_IS_FILE_WATCH (self), FALSE);

  return self->check_source != 0;
}

/**
 * sig_file_watch_set_attended:
 * @self: a watch
 * @attended: whether somebody cares
 *
 * Sets whether the file is looked at every few seconds as well. When that begins, it is at once.
 *
 * Returns: whether that is a change
 */
gboolean
sig_file_watch_set_attended (SigFileWatch *self,
                             gboolean      attended)
{
  g_return_val_if_fail (SIG_IS_FILE_WATCH (self), FALSE);

  if (sig_file_watch_get_attended (self) == !!attended)
    return FALSE;

  g_clear_handle_id (&self->check_source, g_source_remove);
  if (attended)
    {
      self->check_source = g_timeout_add_seconds (CHECK_SECONDS, check_cb, self);
      sig_file_watch_check (self);
    }

  return TRUE;
}

/**
 * sig_file_watch_check:
 * @self: a watch
 *
 * Looks at the file, if there is one; a signal tells what was seen.
 */
void
sig_file_watch_check (SigFileWatch *self)
{
  g_return_if_fail (SIG_IS_FILE_WATCH (self));

  if (self->file == NULL)
    return;

  /* A look that is under way may have seen the file before what made somebody ask. */
  stop_checking (self);
  self->checking = g_cancellable_new ();
  g_file_query_info_async (self->file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_LOW, self->checking, query_etag_cb, g_object_ref (self));
}
