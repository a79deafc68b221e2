/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window-actions.h"

#include <glib/gi18n.h>

#include "sig-detail-pane.h"
#include "sig-messages-dialog.h"
#include "sig-print-dialog.h"
#include "sig-shortcuts-dialog.h"
#include "sig-tile.h"

static void
open_ready_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(SigWindow) window = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    sig_data_session_open (sig_window_get_session (window), file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    sig_window_toast (window, error->message);
}

static GListModel *
create_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr(GtkFileFilter) data_sets = gtk_file_filter_new ();
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (data_sets, _("Data sets"));
  gtk_file_filter_add_suffix (data_sets, "json");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, data_sets);
  g_list_store_append (filters, all);

  return G_LIST_MODEL (filters);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GListModel) filters = create_filters ();

  gtk_file_dialog_set_title (dialog, _("Open a Data Set"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, open_ready_cb, g_object_ref (widget));
}

static void
open_recent_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  sig_data_session_open (sig_window_get_session (SIG_WINDOW (widget)), file);
}

static void
forget_answered_cb (GtkWidget  *window,
                    const char *response)
{
  if (g_str_equal (response, "open"))
    gtk_widget_activate_action (window, "win.open", NULL);
}

static void
forget_recent_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  const char *uri = g_variant_get_string (parameter, NULL);
  g_autoptr(GFile) file = g_file_new_for_uri (uri);
  g_autofree char *parse_name = g_file_get_parse_name (file);
  AdwDialog *dialog = adw_alert_dialog_new (_("The File Is Not There Any More"), NULL);

  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (dialog), parse_name);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "close", _("_Close"),
                                  "open", _("_Open…"),
                                  NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "close");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "open");
  g_signal_connect_object (dialog, "response", G_CALLBACK (forget_answered_cb), widget, G_CONNECT_SWAPPED);
  sig_window_forget_recent (SIG_WINDOW (widget), uri);
  adw_dialog_present (dialog, widget);
}

static void
reload_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  sig_data_session_reload (sig_window_get_session (SIG_WINDOW (widget)));
}

static void
show_messages_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  SigLoadResult *failure = sig_data_session_get_failure (sig_window_get_session (SIG_WINDOW (widget)));

  if (failure != NULL)
    adw_dialog_present (ADW_DIALOG (sig_messages_dialog_new (failure)), widget);
}

/* What the keyboard is in: the details, or else the page. */
static gboolean
reads_details (SigWindow *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL && gtk_widget_get_ancestor (focus, SIG_TYPE_DETAIL_PANE) != NULL;
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  SigWindow *window = SIG_WINDOW (widget);
  SigExplorer *explorer = sig_window_get_explorer (window);
  AdwDialog *open = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (widget));
  g_autoptr(GSettings) settings = NULL;
  g_autofree char *page = NULL;

  /* The same keys again print what is shown. */
  if (SIG_IS_PRINT_DIALOG (open))
    {
      gtk_widget_activate_action (GTK_WIDGET (open), "print.print", NULL);
      return;
    }

  g_object_get (window, "settings", &settings, NULL);
  page = g_settings_get_string (settings, "page");
  adw_dialog_present (sig_print_dialog_new (explorer, settings, reads_details (window) ? "detail" : page), widget);
}

static void
show_remarks_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  SigLoadResult *remarks = sig_data_session_get_remarks (sig_window_get_session (SIG_WINDOW (widget)));

  if (remarks != NULL)
    adw_dialog_present (ADW_DIALOG (sig_messages_dialog_new (remarks)), widget);
}

static void
retry_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  SigDataSession *session = sig_window_get_session (SIG_WINDOW (widget));
  GFile *file = sig_data_session_get_failed_file (session);

  if (file != NULL)
    sig_data_session_open (session, file);
}

static void
show_detail_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  sig_window_show_detail (SIG_WINDOW (widget));
}

/* For views, which know no window: the words come and go, and are read out. */
static void
toast_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  sig_window_toast (SIG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_shortcuts_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  adw_dialog_present (ADW_DIALOG (sig_shortcuts_dialog_new ()), widget);
}

static void
toggle_detail_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  sig_window_toggle_detail (SIG_WINDOW (widget));
}

static void
page_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  sig_window_show_page (SIG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
add_data_set_to_about (AdwAboutDialog *about,
                       SigDataset     *dataset)
{
  g_autofree char *version = NULL;
  g_autofree char *title = NULL;
  const char *credits[2] = { NULL, };
  g_autofree char *licence = NULL;

  if (dataset == NULL)
    return;

  /* Translators: the version of the data set and its licence, "Version 2026.1, CC-BY-4.0" */
  version = g_strdup_printf (_("Version %s, %s"), sig_dataset_get_version (dataset), sig_dataset_get_licence (dataset));
  credits[0] = version;
  /* The title of the section is taken for markup, and a person's name for one with a link: no text of the data may be. */
  title = g_markup_escape_text (sig_text_get (sig_dataset_get_title (dataset)), -1);
  adw_about_dialog_add_credit_section (about, title, (const char **) credits);

  licence = g_markup_printf_escaped (_("The data set is made available by %s under %s."),
                                     sig_text_get (sig_dataset_get_publisher (dataset)),
                                     sig_dataset_get_licence (dataset));
  adw_about_dialog_add_legal_section (about, sig_text_get (sig_dataset_get_title (dataset)),
                                      NULL, GTK_LICENSE_CUSTOM, licence);
}

static void
about_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  AdwDialog *about = adw_about_dialog_new ();

  g_object_set (about,
                "application-name", _("Signatory"),
                "application-icon", APP_ID,
                "version", PACKAGE_VERSION,
                "developer-name", _("The Signatory project"),
                "comments", _("Who promised what to whom, in which words, and since when"),
                "license-type", GTK_LICENSE_GPL_3_0,
                /* Translators: your names, a line each, with an e-mail address if you like. */
                "translator-credits", _("translator-credits"),
                NULL);
  add_data_set_to_about (ADW_ABOUT_DIALOG (about), sig_explorer_get_dataset (sig_window_get_explorer (SIG_WINDOW (widget))));

  adw_dialog_present (about, widget);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  sig_explorer_step (sig_window_get_explorer (SIG_WINDOW (widget)), -1);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  sig_explorer_step (sig_window_get_explorer (SIG_WINDOW (widget)), 1);
}

/* What has the keyboard is meant before what is selected. */
static const char *
find_collectable (SigWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
  GtkWidget *tile = focus != NULL ? gtk_widget_get_ancestor (focus, SIG_TYPE_TILE) : NULL;
  SigAgreement *agreement;

  if (tile != NULL)
    return sig_tile_get_content (SIG_TILE (tile))->agreement;

  agreement = sig_explorer_get_selected_agreement (sig_window_get_explorer (window));

  return agreement != NULL ? sig_record_get_id (SIG_RECORD (agreement)) : NULL;
}

static void
collect_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autofree char *id = g_strdup (find_collectable (SIG_WINDOW (widget)));

  if (id != NULL)
    sig_explorer_toggle_collected (sig_window_get_explorer (SIG_WINDOW (widget)), id);
}

/**
 * sig_window_actions_install:
 * @widget_class: the class of the window
 *
 * Adds the actions of the window.
 */
void
sig_window_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-recent", "s", open_recent_action);
  gtk_widget_class_install_action (widget_class, "win.forget-recent", "s", forget_recent_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.show-messages", NULL, show_messages_action);
  gtk_widget_class_install_action (widget_class, "win.show-remarks", NULL, show_remarks_action);
  gtk_widget_class_install_action (widget_class, "win.retry", NULL, retry_action);
  gtk_widget_class_install_action (widget_class, "win.show-detail", NULL, show_detail_action);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.page", "s", page_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-detail", NULL, toggle_detail_action);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_action);
  gtk_widget_class_install_action (widget_class, "win.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "win.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "win.collect", NULL, collect_action);
}

static gboolean
drop_cb (SigWindow    *window,
         const GValue *value,
         double        x,
         double        y)
{
  /* The list is ours, the files in it are not. */
  g_autoptr(GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (files == NULL)
    return FALSE;

  sig_data_session_open (sig_window_get_session (window), files->data);

  return TRUE;
}

/**
 * sig_window_actions_attach_drop:
 * @window: a window
 *
 * Lets a file that is dropped on the window be opened.
 */
void
sig_window_actions_attach_drop (SigWindow *window)
{
  GtkDropTarget *drop_target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_swapped (drop_target, "drop", G_CALLBACK (drop_cb), window);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (drop_target));
}

/**
 * sig_window_actions_update:
 * @window: a window
 *
 * Enables what can be done now: the one place that decides.
 */
void
sig_window_actions_update (SigWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  SigExplorer *explorer = sig_window_get_explorer (window);
  SigDataSession *session = sig_window_get_session (window);

  gtk_widget_action_set_enabled (widget, "win.print", sig_explorer_get_dataset (explorer) != NULL);
  gtk_widget_action_set_enabled (widget, "win.reload", sig_data_session_get_file (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.show-messages", sig_data_session_get_failure (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.show-remarks", sig_data_session_get_remarks (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.retry", sig_data_session_get_failed_file (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.previous", sig_explorer_find_neighbour (explorer, -1) != NULL);
  gtk_widget_action_set_enabled (widget, "win.next", sig_explorer_find_neighbour (explorer, 1) != NULL);
  gtk_widget_action_set_enabled (widget, "win.collect", find_collectable (window) != NULL);
}
