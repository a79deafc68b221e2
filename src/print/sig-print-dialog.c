/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-dialog.h"

#include <glib/gi18n.h>

#include "sig-page-list.h"
#include "sig-page-view.h"
#include "sig-preview.h"
#include "sig-print-keys.h"
#include "sig-print-options.h"
#include "sig-print-progress.h"
#include "sig-print-store.h"
#include "sig-print-writing.h"
#include "sig-printer.h"

/* After a change of options somebody may go on changing: milliseconds until it is laid out anew. */
#define PATIENCE 150

struct _SigPrintDialog
{
  AdwDialog         parent_instance;

  GSettings        *settings;
  SigPreview       *preview;
  SigPrinter       *printer;
  GCancellable     *writing;         /* NULL while nothing is written */
  guint             patience_source;

  AdwToastOverlay  *toasts;
  AdwWindowTitle   *window_title;
  GtkMenuButton    *save_button;
  SigPageList      *page_list;
  SigPageView      *page_view;
  SigPrintOptions  *options;
  SigPrintProgress *progress;
};

G_DEFINE_FINAL_TYPE (SigPrintDialog, sig_print_dialog, ADW_TYPE_DIALOG)

static guint
get_n_pages (SigPrintDialog *self)
{
  return g_list_model_get_n_items (sig_preview_get_pages (self->preview));
}

static void
update_title (SigPrintDialog *self)
{
  SigPrintChoice *choice = sig_print_options_get_choice (self->options);
  g_autofree char *pages = NULL;
  const guint n = get_n_pages (self);

  if (sig_print_dialog_is_ready (self))
    pages = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  adw_window_title_set_title (self->window_title, sig_print_choice_get_title (choice));
  adw_window_title_set_subtitle (self->window_title, pages != NULL ? pages : "");
}

static void
update_actions (SigPrintDialog *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const SigPreviewState state = sig_preview_get_state (self->preview);
  const gboolean can_write = self->writing == NULL && state != SIG_PREVIEW_FAILED;

  gtk_widget_action_set_enabled (widget, "print.print", can_write);
  gtk_widget_action_set_enabled (widget, "print.save", can_write);
  gtk_widget_action_set_enabled (widget, "print.stop", self->writing != NULL || state == SIG_PREVIEW_LAYING_OUT);
}

static void
update_progress (SigPrintDialog *self)
{
  if (self->writing != NULL)
    return;

  if (sig_preview_get_state (self->preview) == SIG_PREVIEW_LAYING_OUT)
    sig_print_progress_begin (self->progress, _("Laying out…"));
  else
    sig_print_progress_end (self->progress);
}

static void
state_changed_cb (SigPrintDialog *self)
{
  update_title (self);
  update_actions (self);
  update_progress (self);
}

static void
show_preview (SigPrintDialog *self)
{
  g_clear_handle_id (&self->patience_source, g_source_remove);
  sig_preview_show (self->preview, sig_print_options_create_job (self->options));
}

static gboolean
patience_ends_cb (gpointer user_data)
{
  SigPrintDialog *self = user_data;

  self->patience_source = 0;
  show_preview (self);

  return G_SOURCE_REMOVE;
}

static void
update_formats (SigPrintDialog *self)
{
  g_autoptr(GMenuModel) formats = sig_print_choice_list_formats (sig_print_options_get_choice (self->options));

  gtk_menu_button_set_menu_model (self->save_button, formats);
}

static void
options_changed_cb (SigPrintDialog *self)
{
  g_clear_handle_id (&self->patience_source, g_source_remove);
  self->patience_source = g_timeout_add (PATIENCE, patience_ends_cb, self);
  update_formats (self);
  update_title (self);
}

/* Writing: for a file or for the printer, one at a time. */

static void
tell_progress_cb (guint    done,
                  guint    total,
                  gpointer user_data)
{
  SigPrintDialog *self = user_data;
  g_autofree char *words = g_strdup_printf (_("Page %u of %u"), done, total);

  if (self->writing != NULL)
    sig_print_progress_tell (self->progress, words, done / (double) MAX (total, 1));
}

static void
begin_writing (SigPrintDialog      *self,
               SigExportJob        *job,
               SigPrintPlace        place,
               GAsyncReadyCallback  callback)
{
  self->writing = g_cancellable_new ();
  update_actions (self);
  sig_print_progress_begin (self->progress, _("Writing…"));
  sig_print_write (job, place, self->writing, tell_progress_cb, self, callback, g_object_ref (self));
}

static void
end_writing (SigPrintDialog *self)
{
  g_clear_object (&self->writing);
  update_actions (self);
  sig_print_progress_end (self->progress);
  update_progress (self);
}

static void
show_failure (SigPrintDialog *self,
              const char     *heading,
              GError         *error)
{
  AdwDialog *alert;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
      g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) ||
      gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  alert = adw_alert_dialog_new (heading, NULL);
  adw_alert_dialog_set_body (ADW_ALERT_DIALOG (alert), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "close", _("_Close"));
  adw_dialog_present (alert, GTK_WIDGET (self));
}

static void
show_saved (SigPrintDialog *self,
            GFile          *file)
{
  const gboolean is_folder = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *uri = g_file_get_uri (file);
  /* Translators: %s is a file. */
  g_autofree char *title = g_strdup_printf (_("Saved as “%s”"), name);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, is_folder ? _("Open _Folder") : _("_Open"));
  adw_toast_set_action_name (toast, "print.open");
  adw_toast_set_action_target_value (toast, g_variant_new_string (uri));
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = sig_print_write_finish (result, &error);

  end_writing (self);
  if (file != NULL)
    show_saved (self, file);
  else
    show_failure (self, _("Not Saved"), error);
}

/* Pictures have one page each: so many files need a folder. */
static gboolean
needs_folder (SigPrintDialog  *self,
              SigExportFormat  format)
{
  return (format == SIG_EXPORT_SVG || format == SIG_EXPORT_PNG) &&
         (!sig_print_dialog_is_ready (self) || get_n_pages (self) > 1);
}

/* The name counts more than what was asked for first, where it says what the file is. */
static SigExportFormat
choose_format (SigPrintDialog  *self,
               GFile           *file,
               SigExportFormat  format)
{
  g_autofree char *name = g_file_get_basename (file);
  SigExportFormat named;

  if (sig_export_format_find_for (name, &named) && !needs_folder (self, named) &&
      sig_print_choice_comes_in (sig_print_options_get_choice (self->options), named))
    return named;

  return format;
}

static void
save_ready_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  const SigExportFormat format = GPOINTER_TO_UINT (g_object_get_data (source, "format"));
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    sig_print_dialog_save (self, choose_format (self, file, format), file);
  else
    show_failure (self, _("Not Saved"), error);
}

static void
folder_ready_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  const SigExportFormat format = GPOINTER_TO_UINT (g_object_get_data (source, "format"));
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autoptr(GFile) file = NULL;

  if (folder == NULL)
    {
      show_failure (self, _("Not Saved"), error);
      return;
    }

  file = g_file_get_child (folder, gtk_file_dialog_get_initial_name (GTK_FILE_DIALOG (source)));
  sig_print_dialog_save (self, format, file);
}

static void
propose_place (SigPrintDialog  *self,
               GtkFileDialog   *dialog,
               SigExportFormat  format)
{
  g_autoptr(SigExportJob) job = sig_print_options_create_job (self->options);
  g_autofree char *uri = g_settings_get_string (self->settings, "export-folder");
  g_autoptr(GFile) folder = *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
  g_autofree char *name = NULL;

  job->format = format;
  name = sig_export_job_dup_file_name (job);
  gtk_file_dialog_set_initial_name (dialog, name);
  if (folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, folder);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigPrintDialog *self = SIG_PRINT_DIALOG (widget);
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (widget));
  SigExportFormat format;

  if (!sig_export_format_find (g_variant_get_string (parameter, NULL), &format) ||
      !sig_print_choice_comes_in (sig_print_options_get_choice (self->options), format))
    return;

  propose_place (self, dialog, format);
  g_object_set_data (G_OBJECT (dialog), "format", GUINT_TO_POINTER (format));
  if (needs_folder (self, format))
    {
      gtk_file_dialog_set_title (dialog, _("Save Each Page in a Folder"));
      gtk_file_dialog_select_folder (dialog, parent, NULL, folder_ready_cb, g_object_ref (self));
    }
  else
    {
      gtk_file_dialog_set_title (dialog, _("Save As"));
      gtk_file_dialog_save (dialog, parent, NULL, save_ready_cb, g_object_ref (self));
    }
}

/* Printing: the dialog of the system, then a PDF for the paper that was chosen there, then the handing over. */

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  g_autoptr(GFile) file = g_object_steal_data (source, "file");
  g_autoptr(GError) error = NULL;
  gboolean is_sent = sig_printer_send_finish (SIG_PRINTER (source), result, &error);

  g_file_delete (file, NULL, NULL);
  end_writing (self);
  if (is_sent)
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Sent to the printer")));
  else
    show_failure (self, _("Not Printed"), error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = sig_print_write_finish (result, &error);

  if (file == NULL)
    {
      end_writing (self);
      show_failure (self, _("Not Printed"), error);
      return;
    }

  g_object_set_data_full (G_OBJECT (self->printer), "file", g_object_ref (file), g_object_unref);
  sig_printer_send (self->printer, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), file, self->writing, sent_cb,
                    g_object_ref (self));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(SigPrintDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!sig_printer_choose_finish (SIG_PRINTER (source), result, &error))
    {
      show_failure (self, _("Not Printed"), error);
      return;
    }

  sig_print_options_take_from_setup (self->options, sig_printer_get_setup (self->printer));
  begin_writing (self, sig_print_options_create_job (self->options), SIG_PRINT_PLACE_TEMPORARY, written_cb);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  SigPrintDialog *self = SIG_PRINT_DIALOG (widget);

  sig_print_options_apply_to_setup (self->options, sig_printer_get_setup (self->printer));
  sig_printer_choose (self->printer, GTK_WINDOW (gtk_widget_get_root (widget)),
                      sig_print_choice_get_title (sig_print_options_get_choice (self->options)), chosen_cb,
                      g_object_ref (self));
}

static void
stop_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigPrintDialog *self = SIG_PRINT_DIALOG (widget);

  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
  else
    sig_preview_stop (self->preview);
}

static void
preview_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  show_preview (SIG_PRINT_DIALOG (widget));
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autoptr(GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, NULL, NULL);
}

/* What the keys of the dialog ask of the page in view. */
static void
view_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  const char *action, *zoom;

  g_variant_get (parameter, "(&s&s)", &action, &zoom);
  gtk_widget_activate_action (GTK_WIDGET (SIG_PRINT_DIALOG (widget)->page_view), action, *zoom != '\0' ? "s" : NULL,
                              zoom);
}

/* Nobody waits any more for what is being laid out or written. */
static void
sig_print_dialog_closed (AdwDialog *dialog)
{
  SigPrintDialog *self = SIG_PRINT_DIALOG (dialog);

  g_clear_handle_id (&self->patience_source, g_source_remove);
  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
  sig_preview_stop (self->preview);
}

static void
sig_print_dialog_dispose (GObject *object)
{
  SigPrintDialog *self = SIG_PRINT_DIALOG (object);

  g_clear_handle_id (&self->patience_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_PRINT_DIALOG);
  /* A dialog of libadwaita 1.7 does not let go of what is in it: pages, pictures and a thread would stay. */
  adw_dialog_set_child (ADW_DIALOG (self), NULL);
  g_clear_object (&self->writing);
  g_clear_object (&self->printer);
  g_clear_object (&self->preview);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sig_print_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, page_list);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, page_view);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, options);
  gtk_widget_class_bind_template_child (widget_class, SigPrintDialog, progress);
}

static void
sig_print_dialog_class_init (SigPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_print_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = sig_print_dialog_closed;

  g_type_ensure (SIG_TYPE_PAGE_LIST);
  g_type_ensure (SIG_TYPE_PAGE_VIEW);
  g_type_ensure (SIG_TYPE_PRINT_OPTIONS);
  g_type_ensure (SIG_TYPE_PRINT_PROGRESS);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "print.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "print.save", "s", save_action);
  gtk_widget_class_install_action (widget_class, "print.stop", NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "print.preview", NULL, preview_action);
  gtk_widget_class_install_action (widget_class, "print.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "print.view", "(ss)", view_action);
  sig_print_keys_bind (widget_class);
}

static void
sig_print_dialog_init (SigPrintDialog *self)
{
  g_autofree char *path = sig_print_store_dup_path ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->preview = sig_preview_new ();
  self->printer = sig_printer_new (path);
  sig_page_view_set_preview (self->page_view, self->preview);
  sig_page_list_set_preview (self->page_list, self->preview, sig_page_view_get_selection (self->page_view));
  g_signal_connect_object (self->preview, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_print_dialog_new:
 * @explorer: the shared state, with a data set
 * @settings: where the options are kept
 * @page: what is in front: the name of a page of the window, or "detail" for the details of what is selected
 *
 * Returns: (transfer floating): a dialog that prints what is in front
 */
AdwDialog *
sig_print_dialog_new (SigExplorer *explorer,
                      GSettings   *settings,
                      const char  *page)
{
  SigPrintDialog *self;
  g_autoptr(GListModel) choices = NULL;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (page != NULL, NULL);

  self = g_object_new (SIG_TYPE_PRINT_DIALOG, NULL);
  self->settings = g_object_ref (settings);
  choices = sig_print_choices_new (explorer);
  sig_print_options_set_choices (self->options, settings, choices, sig_print_choices_find_front (choices, page));
  g_signal_connect_object (self->options, "changed", G_CALLBACK (options_changed_cb), self, G_CONNECT_SWAPPED);
  update_formats (self);
  show_preview (self);

  return ADW_DIALOG (self);
}

/**
 * sig_print_dialog_is_ready:
 * @self: a dialog
 *
 * Returns: whether the pages that are shown are those that would be printed
 */
gboolean
sig_print_dialog_is_ready (SigPrintDialog *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_DIALOG (self), FALSE);

  return self->patience_source == 0 && sig_preview_get_state (self->preview) == SIG_PREVIEW_READY;
}

/**
 * sig_print_dialog_save:
 * @self: a dialog that writes nothing else
 * @format: as what
 * @file: where to; pictures of several pages go to a new folder of that name
 *
 * Saves what is shown, as somebody would by the file chooser.
 */
void
sig_print_dialog_save (SigPrintDialog  *self,
                       SigExportFormat  format,
                       GFile           *file)
{
  SigExportJob *job;
  g_autoptr(GFile) folder = NULL;

  g_return_if_fail (SIG_IS_PRINT_DIALOG (self) && self->writing == NULL);
  g_return_if_fail (G_IS_FILE (file));

  folder = g_file_get_parent (file);
  if (folder != NULL)
    {
      g_autofree char *uri = g_file_get_uri (folder);

      g_settings_set_string (self->settings, "export-folder", uri);
    }

  job = sig_print_options_create_job (self->options);
  job->format = format;
  job->file = g_object_ref (file);
  begin_writing (self, job, needs_folder (self, format) ? SIG_PRINT_PLACE_FOLDER : SIG_PRINT_PLACE_FILE, saved_cb);
}
