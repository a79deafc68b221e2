/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-application.h"

#include <glib/gi18n.h>

#include "sig-pages.h"
#include "sig-search-provider.h"
#include "sig-toolkit.h"
#include "sig-window.h"

/* A window that has to wait longer for its data than this shows itself without: the first picture should be the map,
 * but a large file must not look like a program that does not start. */
#define PATIENCE_MILLISECONDS 400

/* How long a service without a window waits for the next question. */
#define IDLE_MILLISECONDS (10 * 1000)

struct _SigApplication
{
  AdwApplication     parent_instance;

  SigDataSession    *session;
  GFile             *installed;
  GSettings         *settings;
  SigSearchProvider *search_provider;
  guint              patience_source;
};

G_DEFINE_FINAL_TYPE (SigApplication, sig_application, ADW_TYPE_APPLICATION)

static void
present (SigApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  g_clear_handle_id (&self->patience_source, g_source_remove);
  if (window != NULL)
    gtk_window_present (window);
}

static gboolean
out_of_patience_cb (gpointer user_data)
{
  SigApplication *self = user_data;

  self->patience_source = 0;
  present (self);

  return G_SOURCE_REMOVE;
}

static void
loading_changed_cb (SigApplication *self)
{
  if (self->patience_source != 0 && !sig_data_session_get_loading (self->session))
    present (self);
}

static void
show_window (SigApplication *self)
{
  if (gtk_application_get_active_window (GTK_APPLICATION (self)) != NULL)
    {
      present (self);
      return;
    }

  sig_window_new (GTK_APPLICATION (self), self->session, self->settings);
  if (!sig_data_session_get_loading (self->session))
    present (self);
  else
    self->patience_source = g_timeout_add (PATIENCE_MILLISECONDS, out_of_patience_cb, self);
}

static void
sig_application_activate (GApplication *application)
{
  SigApplication *self = SIG_APPLICATION (application);

  GFile *file = sig_data_session_get_file (self->session);

  /* What was loaded for a search need not be what the program begins with. */
  if (gtk_application_get_active_window (GTK_APPLICATION (self)) == NULL &&
      (file == NULL || !g_file_equal (file, self->installed)))
    sig_data_session_open (self->session, self->installed);

  show_window (self);
}

static void
sig_application_open (GApplication  *application,
                      GFile        **files,
                      int            n_files,
                      const char    *hint)
{
  SigApplication *self = SIG_APPLICATION (application);
  GFile *file = files[n_files - 1];
  GFile *current = sig_data_session_get_file (self->session);

  /* main() has begun with the file before the toolkit started. */
  if (current == NULL || !g_file_equal (current, file) || !sig_data_session_get_loading (self->session))
    sig_data_session_open (self->session, file);

  show_window (self);
}

/* The page that shows most of what was found. */
static const char *
choose_page (const char *address)
{
  if (g_str_has_prefix (address, "events/"))
    return "timeline";
  if (g_str_has_prefix (address, "instruments/") && g_strv_contains (sig_pages_get_names (), "documents"))
    return "documents";

  return "map";
}

static void
result_activated_cb (SigApplication *self,
                     const char     *address)
{
  show_window (self);
  sig_explorer_set_selection (sig_data_session_get_explorer (self->session), address);
  sig_window_show_page (SIG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self))), choose_page (address));
}

static void
search_launched_cb (SigApplication *self,
                    const char     *text)
{
  show_window (self);
  sig_explorer_set_filter_text (sig_data_session_get_explorer (self->session), text);
  sig_window_show_page (SIG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self))), "map");
}

static gboolean
sig_application_dbus_register (GApplication     *application,
                               GDBusConnection  *connection,
                               const char       *object_path,
                               GError          **error)
{
  SigApplication *self = SIG_APPLICATION (application);
  g_autofree char *provider_path = g_strconcat (object_path, "/SearchProvider", NULL);

  if (!G_APPLICATION_CLASS (sig_application_parent_class)->dbus_register (application, connection, object_path, error))
    return FALSE;

  return sig_search_provider_export (self->search_provider, connection, provider_path, error);
}

static void
sig_application_dbus_unregister (GApplication    *application,
                                 GDBusConnection *connection,
                                 const char      *object_path)
{
  SigApplication *self = SIG_APPLICATION (application);

  /* An application that never ran is unregistered after it was disposed of. */
  if (self->search_provider != NULL)
    sig_search_provider_unexport (self->search_provider);

  G_APPLICATION_CLASS (sig_application_parent_class)->dbus_unregister (application, connection, object_path);
}

/* Each page has an action, by which the desktop's menu of the program and --page open it. */
static void
page_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SigApplication *self = user_data;

  show_window (self);
  sig_window_show_page (SIG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self))),
                        g_action_get_name (G_ACTION (action)));
}

static void
add_page_actions (SigApplication *self)
{
  const char *const *names = sig_pages_get_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr(GSimpleAction) action = g_simple_action_new (names[i], NULL);

      g_signal_connect_object (action, "activate", G_CALLBACK (page_cb), self, G_CONNECT_DEFAULT);
      g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
    }
}

/* Closing a window is what stores its state; one that still waits for its data has none. */
static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_application_quit (user_data);
}

static void
set_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *keys[3];
  } accelerators[] = {
    { "app.quit", { "<Control>q" } },
    { "window.close", { "<Control>w" } },
    { "win.open", { "<Control>o" } },
    { "win.print", { "<Control>p" } },
    { "win.reload", { "<Control>r", "F5" } },
    { "win.show-shortcuts", { "<Control>question" } },
    { "win.page::map", { "<Alt>1" } },
    { "win.page::timeline", { "<Alt>2" } },
    { "win.page::coverage", { "<Alt>3" } },
    { "win.page::compare", { "<Alt>4" } },
    { "win.toggle-detail", { "F9" } },
    { "win.previous", { "<Alt>Up" } },
    { "win.next", { "<Alt>Down" } },
    { "win.collect", { "<Control>d" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action, accelerators[i].keys);
}

static void
sig_application_startup (GApplication *application)
{
  const GActionEntry actions[] = {
    { .name = "quit", .activate = quit_cb },
  };

  sig_toolkit_start ();
  G_APPLICATION_CLASS (sig_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  add_page_actions (SIG_APPLICATION (application));
  set_accelerators (GTK_APPLICATION (application));
  SIG_APPLICATION (application)->settings = g_settings_new (APP_ID);

  if ((g_application_get_flags (application) & G_APPLICATION_IS_SERVICE) != 0)
    {
      g_application_set_inactivity_timeout (application, IDLE_MILLISECONDS);
      sig_search_provider_prepare (SIG_APPLICATION (application)->search_provider);
    }
}

static void
sig_application_dispose (GObject *object)
{
  SigApplication *self = SIG_APPLICATION (object);

  g_clear_handle_id (&self->patience_source, g_source_remove);
  /* A thread may still keep it. */
  if (self->search_provider != NULL)
    g_object_run_dispose (G_OBJECT (self->search_provider));
  g_clear_object (&self->search_provider);
  g_clear_object (&self->settings);
  g_clear_object (&self->installed);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sig_application_parent_class)->dispose (object);
}

static void
sig_application_class_init (SigApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = sig_application_dispose;

  application_class->activate = sig_application_activate;
  application_class->dbus_register = sig_application_dbus_register;
  application_class->dbus_unregister = sig_application_dbus_unregister;
  application_class->open = sig_application_open;
  application_class->startup = sig_application_startup;
}

static void
sig_application_init (SigApplication *self)
{
}

/**
 * sig_application_new:
 * @session: what loads the data
 * @installed: the data set to show when no file is asked for
 *
 * Returns: (transfer full): the application
 */
SigApplication *
sig_application_new (SigDataSession *session,
                     GFile          *installed)
{
  SigApplication *self;

  g_return_val_if_fail (SIG_IS_DATA_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_FILE (installed), NULL);

  self = g_object_new (SIG_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/signatory/Signatory",
                       NULL);
  self->session = g_object_ref (session);
  self->installed = g_object_ref (installed);
  self->search_provider = sig_search_provider_new (G_APPLICATION (self), session, installed);
  g_signal_connect_object (session, "notify::loading", G_CALLBACK (loading_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search_provider, "activated", G_CALLBACK (result_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search_provider, "launched", G_CALLBACK (search_launched_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* The action of a page is the program's that already runs, or else of this one. */
static gboolean
open_page (SigApplication *self,
           const char     *page)
{
  g_autoptr(GError) error = NULL;

  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("signatory: %s\n", error->message);
      return FALSE;
    }
  g_action_group_activate_action (G_ACTION_GROUP (self), page, NULL);

  return TRUE;
}

/**
 * sig_application_run:
 * @self: an application
 * @file_name: (nullable): a file to show
 * @page: (nullable): the page to begin with, one of sig_pages_get_names()
 * @service: whether to wait for the desktop to ask for a window
 *
 * Runs the application until its window is closed.
 *
 * Returns: the exit status of the program
 */
int
sig_application_run (SigApplication *self,
                     const char     *file_name,
                     const char     *page,
                     gboolean        service)
{
  const char *arguments[4] = { g_get_prgname (), NULL, NULL, NULL };
  int n = 1;

  g_return_val_if_fail (SIG_IS_APPLICATION (self), 1);

  if (page != NULL && !open_page (self, page))
    return 1;
  if (service)
    arguments[n++] = "--gapplication-service";
  if (file_name != NULL)
    {
      arguments[n++] = "--";
      arguments[n++] = file_name;
    }

  return g_application_run (G_APPLICATION (self), n, (char **) arguments);
}
