/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-application.h"

#include <glib/gi18n.h>

#include "sig-toolkit.h"
#include "sig-window.h"

/* A window that has to wait longer for its data than this shows itself without: the first picture should be the map,
 * but a large file must not look like a program that does not start. */
#define PATIENCE_MILLISECONDS 400

struct _SigApplication
{
  AdwApplication  parent_instance;

  SigDataSession *session;
  GFile          *installed;
  GSettings      *settings;
  guint           patience_source;
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

  if (sig_data_session_get_file (self->session) == NULL)
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

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  /* Closing the window is what stores its state. */
  if (window != NULL)
    gtk_window_close (window);
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
  set_accelerators (GTK_APPLICATION (application));
  SIG_APPLICATION (application)->settings = g_settings_new (APP_ID);
}

static void
sig_application_dispose (GObject *object)
{
  SigApplication *self = SIG_APPLICATION (object);

  g_clear_handle_id (&self->patience_source, g_source_remove);
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
  g_signal_connect_object (session, "notify::loading", G_CALLBACK (loading_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sig_application_run:
 * @self: an application
 * @file_name: (nullable): a file to show
 * @service: whether to wait for the desktop to ask for a window
 *
 * Runs the application until its window is closed.
 *
 * Returns: the exit status of the program
 */
int
sig_application_run (SigApplication *self,
                     const char     *file_name,
                     gboolean        service)
{
  const char *arguments[4] = { g_get_prgname (), NULL, NULL, NULL };
  int n = 1;

  g_return_val_if_fail (SIG_IS_APPLICATION (self), 1);

  if (service)
    arguments[n++] = "--gapplication-service";
  if (file_name != NULL)
    {
      arguments[n++] = "--";
      arguments[n++] = file_name;
    }

  return g_application_run (G_APPLICATION (self), n, (char **) arguments);
}
