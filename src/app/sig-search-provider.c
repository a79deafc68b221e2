/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-provider.h"

#include "sig-recent-files.h"
#include "sig-search-meta.h"
#include "sig-search.h"

#define INTERFACE "org.gnome.Shell.SearchProvider2"
#define INTERFACE_RESOURCE "/io/github/signatory/Signatory/" INTERFACE ".xml"

/* The desktop shows a handful, and says how many there are beyond. */
#define LIMIT 20

struct _SigSearchProvider
{
  GObject          parent_instance;

  GApplication    *application;        /* which holds this */
  SigDataSession  *session;
  GFile           *installed;
  GCancellable    *cancellable;        /* of what is done in threads */
  gboolean         is_wanted;          /* whether somebody may ask */
  gboolean         is_looking;         /* for the file that was open last */
  gboolean         is_in_vain;         /* there is nothing to search */
  GFile           *tried;              /* what was opened for a search */
  SigDataset      *indexed;            /* what is being indexed or was last */
  SigSearch       *search;
  GQueue           waiting;            /* of invocations */
  GDBusConnection *connection;
  guint            registration;
};

G_DEFINE_FINAL_TYPE (SigSearchProvider, sig_search_provider, G_TYPE_OBJECT)

enum
{
  ACTIVATED,
  LAUNCHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SigDataset *
get_dataset (SigSearchProvider *self)
{
  return sig_explorer_get_dataset (sig_data_session_get_explorer (self->session));
}

/* Those that fit best, as far as somebody who sees but a few of them is served by them. */
static GVariant *
find (SigSearchProvider  *self,
      const char *const  *terms)
{
  g_autofree char *text = g_strjoinv (" ", (char **) terms);
  g_autoptr(SigSearchResult) result = sig_search_find (self->search, text, LIMIT);
  guint n;
  g_autofree const SigSearchHit **best = sig_search_result_list_best (result, &n);
  GVariantBuilder addresses;

  g_variant_builder_init (&addresses, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < n; i++)
    g_variant_builder_add_value (&addresses, g_variant_new_take_string (
      sig_dataset_dup_address (get_dataset (self), best[i]->item)));

  return g_variant_new ("(as)", &addresses);
}

static GVariant *
describe (SigSearchProvider *self,
          const char *const *addresses)
{
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; addresses[i] != NULL; i++)
    {
      GVariant *meta = sig_search_meta_new (sig_data_session_get_explorer (self->session), addresses[i]);

      if (meta != NULL)
        g_variant_builder_add_value (&metas, meta);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

static void
launch (SigSearchProvider *self,
        const char *const *terms)
{
  g_autofree char *text = g_strjoinv (" ", (char **) terms);

  g_signal_emit (self, signals[LAUNCHED], 0, text);
}

/* The data may have changed since the result was found. */
static void
activate (SigSearchProvider *self,
          const char        *address,
          const char *const *terms)
{
  if (get_dataset (self) != NULL && sig_dataset_lookup_address (get_dataset (self), address) != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, address);
  else
    launch (self, terms);
}

static GVariant *
answer_nothing (const char *method)
{
  return g_str_equal (method, "GetResultMetas") ? g_variant_new ("(aa{sv})", NULL) : g_variant_new ("(as)", NULL);
}

static GVariant *
answer (SigSearchProvider *self,
        const char        *method,
        GVariant          *arguments)
{
  g_autofree const char **terms = NULL;
  const char *address = NULL;

  if (g_str_equal (method, "ActivateResult"))
    {
      g_variant_get (arguments, "(&s^a&su)", &address, &terms, NULL);
      activate (self, address, terms);
      return NULL;
    }
  if (g_str_equal (method, "LaunchSearch"))
    {
      g_variant_get (arguments, "(^a&su)", &terms, NULL);
      launch (self, terms);
      return NULL;
    }
  if (self->search == NULL)
    return answer_nothing (method);

  /* What has the words now need not have been among the best of those that had the words before: it is looked for anew. */
  if (g_str_equal (method, "GetSubsearchResultSet"))
    g_variant_get (arguments, "(as^a&s)", NULL, &terms);
  else
    g_variant_get (arguments, "(^a&s)", &terms);

  return g_str_equal (method, "GetResultMetas") ? describe (self, terms) : find (self, terms);
}

static gboolean
is_ready (SigSearchProvider *self)
{
  if (self->is_in_vain)
    return TRUE;

  return self->search != NULL && sig_search_index_get_owner (sig_search_get_index (self->search)) == get_dataset (self);
}

/* An answer may open a window, which holds the application in its turn. */
static void
answer_waiting (SigSearchProvider *self)
{
  g_autoptr(SigSearchProvider) alive = g_object_ref (self);

  while (is_ready (self) && !g_queue_is_empty (&self->waiting))
    {
      GDBusMethodInvocation *invocation = g_queue_pop_head (&self->waiting);
      GVariant *answered = answer (self, g_dbus_method_invocation_get_method_name (invocation),
                                   g_dbus_method_invocation_get_parameters (invocation));

      g_dbus_method_invocation_return_value (invocation, answered);
      g_application_release (self->application);
    }
}

static void
indexed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(SigSearchProvider) self = user_data;
  g_autoptr(SigSearchIndex) index = sig_search_index_new_finish (result, NULL);

  /* Another set may have come meanwhile. */
  if (index == NULL || sig_search_index_get_owner (index) != self->indexed)
    return;

  g_clear_pointer (&self->search, sig_search_free);
  self->search = sig_search_new (index);
  answer_waiting (self);
}

static void
open_file (SigSearchProvider *self,
           GFile             *file)
{
  g_set_object (&self->tried, file);
  sig_data_session_open (self->session, file);
}

static void
open_last_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(SigSearchProvider) self = SIG_SEARCH_PROVIDER (g_object_ref (source));
  g_autoptr(GFile) last = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_looking = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (get_dataset (self) == NULL && !sig_data_session_get_loading (self->session))
    open_file (self, last != NULL ? last : self->installed);
}

static void
find_last_in_thread (GTask        *task,
                     gpointer      source_object,
                     gpointer      task_data,
                     GCancellable *cancellable)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "signatory", "recent.ini", NULL);

  g_task_return_pointer (task, sig_recent_files_find_last (path), g_object_unref);
}

static void
open_last (SigSearchProvider *self)
{
  g_autoptr(GTask) task = NULL;

  if (self->is_looking)
    return;

  self->is_looking = TRUE;
  task = g_task_new (self, self->cancellable, open_last_cb, NULL);
  g_task_set_source_tag (task, open_last);
  g_task_run_in_thread (task, find_last_in_thread);
}

static void
index_dataset (SigSearchProvider *self,
               SigDataset        *dataset)
{
  self->is_in_vain = FALSE;
  if (g_set_object (&self->indexed, dataset))
    sig_search_index_new_async (dataset, SIG_SEARCH_NAMES, self->cancellable, indexed_cb, g_object_ref (self));
}

/* The file that was open last may be broken by now. One that somebody else opened is left alone: the window says what
 * is wrong with it. */
static void
open_other (SigSearchProvider *self)
{
  if (sig_data_session_get_loading (self->session))
    return;

  if (self->tried == NULL && sig_data_session_get_failure (self->session) == NULL)
    open_last (self);
  else if (self->tried != NULL && !g_file_equal (self->tried, self->installed))
    open_file (self, self->installed);
  else
    self->is_in_vain = TRUE;
}

/* While a window is open that is never searched, nothing is indexed. */
static void
state_changed_cb (SigSearchProvider *self)
{
  if (!self->is_wanted)
    return;

  sig_search_provider_prepare (self);
  answer_waiting (self);
}

static void
method_call_cb (GDBusConnection       *connection,
                const char            *sender,
                const char            *object_path,
                const char            *interface_name,
                const char            *method_name,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  SigSearchProvider *self = user_data;

  g_application_hold (self->application);
  g_queue_push_tail (&self->waiting, invocation);
  sig_search_provider_prepare (self);
  answer_waiting (self);
}

static void
sig_search_provider_dispose (GObject *object)
{
  SigSearchProvider *self = SIG_SEARCH_PROVIDER (object);

  g_cancellable_cancel (self->cancellable);
  sig_search_provider_unexport (self);
  g_queue_clear_full (&self->waiting, g_object_unref);
  g_clear_pointer (&self->search, sig_search_free);
  g_clear_object (&self->indexed);
  g_clear_object (&self->tried);
  g_clear_object (&self->installed);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sig_search_provider_parent_class)->dispose (object);
}

static void
sig_search_provider_finalize (GObject *object)
{
  g_object_unref (SIG_SEARCH_PROVIDER (object)->cancellable);

  G_OBJECT_CLASS (sig_search_provider_parent_class)->finalize (object);
}

static void
sig_search_provider_class_init (SigSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_search_provider_dispose;
  G_OBJECT_CLASS (klass)->finalize = sig_search_provider_finalize;

  /**
   * SigSearchProvider::activated:
   * @self: a provider
   * @address: what is wanted
   *
   * Somebody wants to see what was found. The data set is there.
   */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SigSearchProvider::launched:
   * @self: a provider
   * @text: what is looked for
   *
   * Somebody wants to see all that was found.
   */
  signals[LAUNCHED] = g_signal_new ("launched", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
sig_search_provider_init (SigSearchProvider *self)
{
  self->cancellable = g_cancellable_new ();
  g_queue_init (&self->waiting);
}

/**
 * sig_search_provider_new:
 * @application: (transfer none): what is kept running while something is answered; it outlives the provider
 * @session: what loads the data
 * @installed: the data set to search when no file was open
 *
 * Returns: (transfer full): a provider that nobody can ask yet
 */
SigSearchProvider *
sig_search_provider_new (GApplication   *application,
                         SigDataSession *session,
                         GFile          *installed)
{
  SigSearchProvider *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (SIG_IS_DATA_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_FILE (installed), NULL);

  self = g_object_new (SIG_TYPE_SEARCH_PROVIDER, NULL);
  self->application = application;
  self->session = g_object_ref (session);
  self->installed = g_object_ref (installed);
  g_signal_connect_object (session, "notify::loading", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sig_data_session_get_explorer (session), "notify::dataset", G_CALLBACK (state_changed_cb),
                           self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sig_search_provider_prepare:
 * @self: a provider
 *
 * Begins to load and to index what will be searched, if that is still to be done: for the start of a service, so that
 * the first answer comes soon.
 */
void
sig_search_provider_prepare (SigSearchProvider *self)
{
  g_return_if_fail (SIG_IS_SEARCH_PROVIDER (self));

  self->is_wanted = TRUE;
  if (get_dataset (self) != NULL)
    index_dataset (self, get_dataset (self));
  else
    open_other (self);
}

/**
 * sig_search_provider_export:
 * @self: a provider
 * @connection: the session bus
 * @object_path: where to be found there
 * @error: (out) (optional): why it cannot be
 *
 * Makes it known to the desktop.
 *
 * Returns: whether that went well
 */
gboolean
sig_search_provider_export (SigSearchProvider  *self,
                            GDBusConnection    *connection,
                            const char         *object_path,
                            GError            **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = method_call_cb };
  g_autoptr(GBytes) description = g_resources_lookup_data (INTERFACE_RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr(GDBusNodeInfo) node = NULL;

  g_return_val_if_fail (SIG_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (self->registration == 0, FALSE);

  if (description != NULL)
    node = g_dbus_node_info_new_for_xml (g_bytes_get_data (description, NULL), error);
  if (node != NULL)
    self->registration = g_dbus_connection_register_object (connection, object_path, node->interfaces[0], &vtable,
                                                            self, NULL, error);
  if (self->registration != 0)
    g_set_object (&self->connection, connection);

  return self->registration != 0;
}

/**
 * sig_search_provider_unexport:
 * @self: a provider
 *
 * Takes that back.
 */
void
sig_search_provider_unexport (SigSearchProvider *self)
{
  g_return_if_fail (SIG_IS_SEARCH_PROVIDER (self));

  if (self->registration != 0)
    g_dbus_connection_unregister_object (self->connection, self->registration);
  self->registration = 0;
  g_clear_object (&self->connection);
}
