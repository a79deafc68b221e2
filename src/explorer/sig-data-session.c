/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-session.h"

#include "sig-data-load.h"
#include "sig-file-watch.h"

struct _SigDataSession
{
  GObject        parent_instance;

  SigExplorer   *explorer;
  GFile         *file;           /* asked for, or shown */
  GFile         *shown_file;     /* behind what is shown */
  SigLoadResult *remarks;        /* on what is shown */
  GFile         *failed_file;
  SigLoadResult *failure;
  char          *etag;           /* of the file just before it was last read, or tried to be */
  char          *shown_etag;     /* of the shown file while another one is asked for */
  SigFileWatch  *watch;
  GCancellable  *loading;
  gboolean       is_gone;
};

G_DEFINE_FINAL_TYPE (SigDataSession, sig_data_session, G_TYPE_OBJECT)

enum
{
  PROP_EXPLORER = 1,
  PROP_FILE,
  PROP_SHOWN_FILE,
  PROP_LOADING,
  PROP_FAILURE,
  PROP_REMARKS,
  PROP_GONE,
  PROP_ATTENDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_failure (SigDataSession *self,
             SigLoadResult  *failure)
{
  GFile *file = failure != NULL ? self->file : NULL;

  g_set_object (&self->failed_file, file);
  if (g_set_object (&self->failure, failure))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILURE]);
}

static void
set_remarks (SigDataSession *self,
             SigLoadResult  *remarks)
{
  if (g_set_object (&self->remarks, remarks))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REMARKS]);
}

static void
set_gone (SigDataSession *self,
          gboolean        is_gone)
{
  if (self->is_gone == is_gone)
    return;

  self->is_gone = is_gone;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GONE]);
}

static gboolean
is_shown (SigDataSession *self,
          GFile          *file)
{
  return self->shown_file != NULL && file != NULL && g_file_equal (self->shown_file, file);
}

static void
stop_loading (SigDataSession *self)
{
  if (self->loading == NULL)
    return;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

/* What could not be loaded is no longer asked for: what is shown stays, and with it the file that is watched. */
static void
return_to_shown (SigDataSession *self)
{
  if (self->shown_file == NULL || is_shown (self, self->file))
    return;

  g_set_object (&self->file, self->shown_file);
  g_free (self->etag);
  self->etag = g_steal_pointer (&self->shown_etag);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
take_failure (SigDataSession *self,
              SigLoadResult  *failure)
{
  set_failure (self, failure);
  return_to_shown (self);
}

static void
take_dataset (SigDataSession   *self,
              SigLoadResult    *result,
              SigContributions *contributions)
{
  gboolean is_other = !is_shown (self, self->file);

  /* What was wrong with another file stays said while this one only changes. */
  if (is_other || (self->failed_file != NULL && g_file_equal (self->failed_file, self->file)))
    set_failure (self, NULL);
  set_gone (self, FALSE);
  if (is_other && g_set_object (&self->shown_file, self->file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN_FILE]);
  set_remarks (self, sig_load_result_get_n_warnings (result) > 0 ? result : NULL);
  sig_explorer_show (self->explorer, contributions);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(SigDataSession) self = user_data;
  g_autoptr(SigLoadResult) loaded = NULL;
  g_autoptr(SigContributions) contributions = NULL;
  g_autoptr(GError) error = NULL;

  loaded = sig_data_load_finish (result, &contributions, &error);
  /* The only error is that it was called off, and whoever did so has said what comes next. */
  if (loaded == NULL)
    return;

  g_clear_object (&self->loading);
  g_set_str (&self->etag, sig_load_result_get_etag (loaded));
  g_object_freeze_notify (G_OBJECT (self));
  if (contributions != NULL)
    take_dataset (self, loaded, contributions);
  else
    take_failure (self, loaded);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
  g_object_thaw_notify (G_OBJECT (self));

  sig_file_watch_set_file (self->watch, self->file);
}

/* A load that is under way brings what the file was like when it was read. */
static void
seen_cb (SigDataSession *self,
         const char     *etag)
{
  gboolean is_back = self->is_gone;

  if (self->loading != NULL)
    return;

  set_gone (self, FALSE);
  if (is_back || g_strcmp0 (self->etag, etag) != 0)
    sig_data_session_reload (self);
}

/* Only what was there can be gone: a file that never was is a failure to load. */
static void
missed_cb (SigDataSession *self)
{
  if (self->loading == NULL && is_shown (self, self->file))
    set_gone (self, TRUE);
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
    case PROP_REMARKS:
      g_value_set_object (value, self->remarks);
      break;
    case PROP_GONE:
      g_value_set_boolean (value, self->is_gone);
      break;
    case PROP_ATTENDED:
      g_value_set_boolean (value, sig_data_session_get_attended (self));
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
    case PROP_ATTENDED:
      sig_data_session_set_attended (self, g_value_get_boolean (value));
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
  g_clear_object (&self->watch);
  g_clear_object (&self->remarks);
  g_clear_object (&self->failed_file);
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
  g_clear_pointer (&SIG_DATA_SESSION (object)->shown_etag, g_free);

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
   * The file that is loaded, watched and loaded again: the one that was asked for last, or the shown one when that
   * could not be loaded.
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
   * What was wrong when a file was last loaded, or %NULL when nothing was; sig_data_session_get_failed_file() says
   * with which.
   */
  properties[PROP_FAILURE] = g_param_spec_object ("failure", NULL, NULL, SIG_TYPE_LOAD_RESULT, readable);

  /**
   * SigDataSession:remarks:
   *
   * The warnings on the file that is shown, or %NULL when there are none.
   */
  properties[PROP_REMARKS] = g_param_spec_object ("remarks", NULL, NULL, SIG_TYPE_LOAD_RESULT, readable);

  /**
   * SigDataSession:gone:
   *
   * Whether the file that is shown is no longer there: what is shown is its last state that was read.
   */
  properties[PROP_GONE] = g_param_spec_boolean ("gone", NULL, NULL, FALSE, readable);

  /**
   * SigDataSession:attended:
   *
   * Whether somebody looks. The file is watched always; while somebody looks it is also compared with what was read of
   * it every few seconds.
   */
  properties[PROP_ATTENDED] =
    g_param_spec_boolean ("attended", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_data_session_init (SigDataSession *self)
{
  self->watch = sig_file_watch_new ();
  g_signal_connect_object (self->watch, "seen", G_CALLBACK (seen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->watch, "missed", G_CALLBACK (missed_cb), self, G_CONNECT_SWAPPED);
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
 * Returns: (transfer none) (nullable): the file that is loaded, watched and loaded again
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
 * Returns: (transfer none) (nullable): what was wrong when a file was last loaded
 */
SigLoadResult *
sig_data_session_get_failure (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->failure;
}

/**
 * sig_data_session_get_failed_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that SigDataSession:failure is about
 */
GFile *
sig_data_session_get_failed_file (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->failed_file;
}

/**
 * sig_data_session_get_remarks:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the warnings on the file that is shown
 */
SigLoadResult *
sig_data_session_get_remarks (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), NULL);

  return self->remarks;
}

/**
 * sig_data_session_get_gone:
 * @self: a session
 *
 * Returns: whether the file that is shown is no longer there
 */
gboolean
sig_data_session_get_gone (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), FALSE);

  return self->is_gone;
}

/**
 * sig_data_session_get_attended:
 * @self: a session
 *
 * Returns: whether somebody looks
 */
gboolean
sig_data_session_get_attended (SigDataSession *self)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (self), FALSE);

  return sig_file_watch_get_attended (self->watch);
}

/**
 * sig_data_session_set_attended:
 * @self: a session
 * @attended: whether somebody looks
 *
 * Sets whether the file is compared with what was read of it every few seconds. When that begins, it is at once.
 */
void
sig_data_session_set_attended (SigDataSession *self,
                               gboolean        attended)
{
  g_return_if_fail (SIG_IS_DATA_SESSION (self));

  if (sig_file_watch_set_attended (self->watch, attended))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ATTENDED]);
}

/**
 * sig_data_session_open:
 * @self: a session
 * @file: a file
 *
 * Loads @file in a thread. On success it is shown; otherwise SigDataSession:failure says why, and what was shown stays
 * and is what is watched and loaded again. A load that is under way is called off.
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
      if (is_shown (self, self->file))
        g_set_str (&self->shown_etag, self->etag);
      g_set_object (&self->file, file);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
    }
  sig_data_session_reload (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * sig_data_session_reload:
 * @self: a session
 *
 * Loads SigDataSession:file once more. Does nothing without one.
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

  sig_file_watch_check (self->watch);
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
