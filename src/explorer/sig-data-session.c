/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-session.h"

#include "sig-data-load.h"

/* A file is often written in several steps: wait until it rests. */
#define SETTLE_MILLISECONDS 250

/* The document portal sends no events of change, so what is shown is compared with the file now and then. */
#define CHECK_SECONDS 4

struct _SigDataSession
{
  GObject        parent_instance;

  SigExplorer   *explorer;
  GFile         *file;           /* asked for last */
  GFile         *shown_file;     /* behind what is shown */
  SigLoadResult *failure;
  char          *etag;           /* of the file just before it was last read, or tried to be */
  GFileMonitor  *monitor;
  GCancellable  *loading;
  GCancellable  *checking;
  guint          settle_source;
  guint          check_source;
  gboolean       watching;
};

G_DEFINE_FINAL_TYPE (SigDataSession, sig_data_session, G_TYPE_OBJECT)

enum
{
  PROP_EXPLORER = 1,
  PROP_FILE,
  PROP_SHOWN_FILE,
  PROP_LOADING,
  PROP_FAILURE,
  PROP_WATCHING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_failure (SigDataSession *self,
             SigLoadResult  *failure)
{
  if (g_set_object (&self->failure, failure))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILURE]);
}

static void
stop_loading (SigDataSession *self)
{
  if (self->loading == NULL)
    return;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
take_result (SigDataSession *self,
             SigLoadResult  *result,
             SigStandings   *standings)
{
  if (standings == NULL)
    {
      set_failure (self, result);
      return;
    }

  set_failure (self, NULL);
  if (g_set_object (&self->shown_file, self->file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN_FILE]);
  sig_explorer_show (self->explorer, standings);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(SigDataSession) self = user_data;
  g_autoptr(SigLoadResult) loaded = NULL;
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(GError) error = NULL;

  loaded = sig_data_load_finish (result, &standings, &error);
  /* The only error is that it was called off, and whoever did so has said what comes next. */
  if (loaded == NULL)
    return;

  g_clear_object (&self->loading);
  g_set_str (&self->etag, sig_load_result_get_etag (loaded));
  g_object_freeze_notify (G_OBJECT (self));
  take_result (self, loaded, standings);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
  g_object_thaw_notify (G_OBJECT (self));

  /* It may have changed while it was read. */
  if (self->watching)
    sig_data_session_check (self);
}

static void
query_etag_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(SigDataSession) self = user_data;
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GError) error = NULL;
  const char *etag;

  info = g_file_query_info_finish (G_FILE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->checking);
  /* A file that is gone for a moment is being replaced; what is shown stays. */
  if (info == NULL)
    return;

  /* A load that is under way brings what the file was like when it was read. */
  etag = g_file_info_get_etag (info);
  if (self->loading == NULL && g_strcmp0 (self->etag, etag) != 0)
    sig_data_session_reload (self);
}

static gboolean
settle_cb (gpointer user_data)
{
  SigDataSession *self = user_data;

  self->settle_source = 0;
  sig_data_session_check (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (SigDataSession    *self,
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
check_cb (gpointer user_data)
{
  sig_data_session_check (user_data);

  return G_SOURCE_CONTINUE;
}

static void
stop_watching (SigDataSession *self)
{
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_handle_id (&self->settle_source, g_source_remove);
  g_clear_handle_id (&self->check_source, g_source_remove);
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
}

static void
start_watching (SigDataSession *self)
{
  stop_watching (self);
  if (!self->watching || self->file == NULL)
    return;

  self->check_source = g_timeout_add_seconds (CHECK_SECONDS, check_cb, self);
  /* Without a monitor the timer alone has to do. */
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
sig_data_session_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SigDataSession *self = SIG_DATA_SESSION (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_SHOWN_FILE:
      g_value_set_object (value, self->shown_file);
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, sig_data_session_get_loading (self));
      break;
    case PROP_FAILURE:
      g_value_set_object (value, self->failure);
      break;
    case PROP_WATCHING:
      g_value_set_boolean (value, self->watching);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_data_session_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SigDataSession *self = SIG_DATA_SESSION (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_WATCHING:
      sig_data_session_set_watching (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_data_session_dispose (GObject *object)
{
  SigDataSession *self = SIG_DATA_SESSION (object);

  stop_loading (self);
  stop_watching (self);
  g_clear_object (&self->failure);
  g_clear_object (&self->file);
  g_clear_object (&self->shown_file);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_data_session_parent_class)->dispose (object);
}

static void
sig_data_session_finalize (GObject *object)
{
  g_clear_pointer (&SIG_DATA_SESSION (object)->etag, g_free);

  G_OBJECT_CLASS (sig_data_session_parent_class)->finalize (object);
}

static void
sig_data_session_class_init (SigDataSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_data_session_get_property;
  object_class->set_property = sig_data_session_set_property;
  object_class->dispose = sig_data_session_dispose;
  object_class->finalize = sig_data_session_finalize;

  /**
   * SigDataSession:explorer:
   *
   * The shared state that data sets are loaded into.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigDataSession:file:
   *
   * The file that was asked for last, whether or not it could be loaded.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, readable);

  /**
   * SigDataSession:shown-file:
   *
   * The file behind what is shown.
   */
  properties[PROP_SHOWN_FILE] = g_param_spec_object ("shown-file", NULL, NULL, G_TYPE_FILE, readable);

  /**
   * SigDataSession:loading:
   *
   * Whether a file is being loaded.
   */
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, readable);

  /**
   * SigDataSession:failure:
   *
   * What was wrong when the file was last loaded, or %NULL when nothing was.
   */
  properties[PROP_FAILURE] = g_param_spec_object ("failure", NULL, NULL, SIG_TYPE_LOAD_RESULT, readable);

  /**
   * SigDataSession:watching:
   *
   * Whether the file is watched for changes; off while nobody looks.
   */
  properties[PROP_WATCHING] =
    g_param_spec_boolean ("watching", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_data_session_init (SigDataSession *self)
{
}

/**
 * sig_data_session_new:
 * @explorer: the shared state to load data sets into
 *
 * Returns: (transfer full): a session without a file
 */
SigDataSession *
sig_data_session_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_DATA_SESSION, "explorer", explorer, NULL);
}

/**
 * sig_data_session_get_explorer:
 * @self: a session
 *
 * Returns: (transfer none): the shared state
 */
SigExplorer *
sig_data_session_get_explorer (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->explorer;
}

/**
 * sig_data_session_get_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that was asked for last
 */
GFile *
sig_data_session_get_file (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->file;
}

/**
 * sig_data_session_get_shown_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file behind what is shown
 */
GFile *
sig_data_session_get_shown_file (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->shown_file;
}

/**
 * sig_data_session_get_loading:
 * @self: a session
 *
 * Returns: whether a file is being loaded
 */
gboolean
sig_data_session_get_loading (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), FALSE);

  return self->loading != NULL;
}

/**
 * sig_data_session_get_failure:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what was wrong with the file that was asked for last
 */
SigLoadResult *
sig_data_session_get_failure (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->failure;
}

/**
 * sig_data_session_get_watching:
 * @self: a session
 *
 * Returns: whether the file is watched for changes
 */
gboolean
sig_data_session_get_watching (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), FALSE);

  return self->watching;
}

/**
 * sig_data_session_set_watching:
 * @self: a session
 * @watching: whether to watch the file
 *
 * Watches the file for changes, or stops to. When it starts, the file is compared with what was read of it.
 */
void
sig_data_session_set_watching (SigDataSession *self,
                               gboolean        watching)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));

  if (self->watching == watching)
    return;

  self->watching = watching;
  start_watching (self);
  if (watching)
    sig_data_session_check (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WATCHING]);
}

/**
 * sig_data_session_open:
 * @self: a session
 * @file: a file
 *
 * Loads @file in a thread. On success it is shown; otherwise SigDataSession:failure says why, and what was shown stays.
 * A load that is under way is called off.
 */
void
sig_data_session_open (SigDataSession *self,
                       GFile          *file)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));
  g_return_if_fail (G_IS_FILE (file));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->file == NULL || !g_file_equal (self->file, file))
    {
      g_set_object (&self->file, file);
      start_watching (self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
    }
  sig_data_session_reload (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * sig_data_session_reload:
 * @self: a session
 *
 * Loads the file that was asked for last once more. Does nothing without one.
 */
void
sig_data_session_reload (SigDataSession *self)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));

  if (self->file == NULL)
    return;

  stop_loading (self);
  self->loading = g_cancellable_new ();
  sig_data_load_async (self->file, sig_explorer_get_colour_by (self->explorer), self->loading, load_cb,
                       g_object_ref (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

/**
 * sig_data_session_check:
 * @self: a session
 *
 * Compares the file with what was read of it, and loads it again if it has changed: for the moment when a window becomes
 * active, since some file systems tell nothing of changes.
 */
void
sig_data_session_check (SigDataSession *self)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));

  if (self->file == NULL || self->checking != NULL)
    return;

  self->checking = g_cancellable_new ();
  g_file_query_info_async (self->file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_LOW, self->checking, query_etag_cb, g_object_ref (self));
}

/**
 * sig_data_session_dismiss_failure:
 * @self: a session
 *
 * Forgets what was wrong: it was seen.
 */
void
sig_data_session_dismiss_failure (SigDataSession *self)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));

  set_failure (self, NULL);
}
