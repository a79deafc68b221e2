/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window-actions.h"

#include <glib/gi18n.h>

#include "sig-detail-pane.h"
#include "sig-messages-dialog.h"
#include "sig-print-dialog.h"
#include "sig-shortcuts-dialog.h"

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
  SigPrintFront front = { NULL, };
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
  front.page = reads_details (window) ? "detail" : page;
  adw_dialog_present (sig_print_dialog_new (explorer, settings, &front), widget);
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

/* The agreement that is @step places after the selected one in the order of signing; the first or last when none is. */
static SigAgreement *
find_in_order (SigExplorer *explorer,
               int          step)
{
  SigList *order = sig_standings_get_signing_order (sig_explorer_get_standings (explorer));
  SigAgreement *current = sig_explorer_get_selected_agreement (explorer);
  int n = (int) sig_list_get_n (order);
  int found = step > 0 ? -1 : n;

  for (int i = 0; i < n; i++)
    if (sig_list_get (order, (guint) i) == current)
      found = i;

  found += step;

  return found >= 0 && found < n ? sig_list_get (order, (guint) found) : NULL;
}

static void
step_in_order (SigWindow *window,
               int        step)
{
  SigExplorer *explorer = sig_window_get_explorer (window);
  SigAgreement *agreement;

  if (sig_explorer_get_standings (explorer) == NULL)
    return;

  agreement = find_in_order (explorer, step);
  if (agreement != NULL)
    sig_explorer_select (explorer, SIG_RECORD (agreement));
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  step_in_order (SIG_WINDOW (widget), -1);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step_in_order (SIG_WINDOW (widget), 1);
}

static void
collect_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  SigExplorer *explorer = sig_window_get_explorer (SIG_WINDOW (widget));
  SigAgreement *agreement = sig_explorer_get_selected_agreement (explorer);

  if (agreement != NULL)
    sig_explorer_toggle_collected (explorer, sig_record_get_id (SIG_RECORD (agreement)));
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
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.show-messages", NULL, show_messages_action);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.page", "s", page_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-detail", NULL, toggle_detail_action);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_action);
  gtk_widget_class_install_action (widget_class, "win.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "win.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "win.collect", NULL, collect_action);
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
  gboolean has_data = sig_explorer_get_dataset (explorer) != NULL;

  gtk_widget_action_set_enabled (widget, "win.print", has_data);
  gtk_widget_action_set_enabled (widget, "win.reload", sig_data_session_get_file (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.show-messages", sig_data_session_get_failure (session) != NULL);
  gtk_widget_action_set_enabled (widget, "win.previous", has_data && find_in_order (explorer, -1) != NULL);
  gtk_widget_action_set_enabled (widget, "win.next", has_data && find_in_order (explorer, 1) != NULL);
  gtk_widget_action_set_enabled (widget, "win.collect", sig_explorer_get_selected_agreement (explorer) != NULL);
}
