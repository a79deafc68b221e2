/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-printer.h"

#include "sig-print-store.h"

struct _SigPrinter
{
  GObject           parent_instance;

  char             *path;
  GtkPrintDialog   *dialog;
  GtkPrintSettings *settings;
  GtkPageSetup     *setup;
  GtkPrintSetup    *chosen;
};

G_DEFINE_FINAL_TYPE (SigPrinter, sig_printer, G_TYPE_OBJECT)

static void
sig_printer_finalize (GObject *object)
{
  SigPrinter *self = SIG_PRINTER (object);

  g_clear_pointer (&self->chosen, gtk_print_setup_unref);
  g_clear_object (&self->dialog);
  g_clear_object (&self->settings);
  g_clear_object (&self->setup);
  g_free (self->path);

  G_OBJECT_CLASS (sig_printer_parent_class)->finalize (object);
}

static void
sig_printer_class_init (SigPrinterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_printer_finalize;
}

static void
sig_printer_init (SigPrinter *self)
{
  self->dialog = gtk_print_dialog_new ();
}

/**
 * sig_printer_new:
 * @path: the file in which printer and paper are kept
 *
 * Returns: (transfer full): the printing of the system, as it was last asked for
 */
SigPrinter *
sig_printer_new (const char *path)
{
  SigPrinter *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (SIG_TYPE_PRINTER, NULL);
  self->path = g_strdup (path);
  sig_print_store_load (path, &self->settings, &self->setup);

  return self;
}

/**
 * sig_printer_get_setup:
 * @self: a printer
 *
 * Returns: (transfer none): the paper, to be read and, before sig_printer_choose(), to be set
 */
GtkPageSetup *
sig_printer_get_setup (SigPrinter *self)
{
  g_return_val_if_fail (SIG_IS_PRINTER (self), NULL);

  return self->setup;
}

static void
keep_choice (SigPrinter *self)
{
  GtkPageSetup *setup = gtk_print_setup_get_page_setup (self->chosen);
  GtkPrintSettings *settings = gtk_print_setup_get_print_settings (self->chosen);
  g_autoptr(GError) error = NULL;

  if (setup != NULL)
    g_set_object (&self->setup, setup);
  if (settings != NULL)
    g_set_object (&self->settings, settings);
  if (!sig_print_store_save (self->path, self->settings, self->setup, &error))
    g_message ("The printer is not kept: %s", error->message);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  SigPrinter *self = g_task_get_source_object (task);
  GError *error = NULL;
  GtkPrintSetup *chosen = gtk_print_dialog_setup_finish (self->dialog, result, &error);

  if (chosen == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_clear_pointer (&self->chosen, gtk_print_setup_unref);
  self->chosen = chosen;
  keep_choice (self);
  g_task_return_boolean (task, TRUE);
}

/**
 * sig_printer_choose:
 * @self: a printer
 * @parent: (nullable): the window that is printed from
 * @title: what is printed
 * @callback: called when somebody has chosen
 * @user_data: given to @callback
 *
 * Shows the dialog of the system.
 */
void
sig_printer_choose (SigPrinter          *self,
                    GtkWindow           *parent,
                    const char          *title,
                    GAsyncReadyCallback  callback,
                    gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SIG_IS_PRINTER (self));
  g_return_if_fail (title != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  gtk_print_dialog_set_title (self->dialog, title);
  gtk_print_dialog_set_print_settings (self->dialog, self->settings);
  gtk_print_dialog_set_page_setup (self->dialog, self->setup);
  gtk_print_dialog_setup (self->dialog, parent, NULL, chosen_cb, task);
}

/**
 * sig_printer_choose_finish:
 * @self: a printer
 * @result: what the callback was given
 * @error: why nothing was chosen; a #GtkDialogError when somebody closed the dialog
 *
 * Returns: whether something was chosen; the paper is that of sig_printer_get_setup() then
 */
gboolean
sig_printer_choose_finish (SigPrinter    *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (SIG_IS_PRINTER (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  SigPrinter *self = g_task_get_source_object (task);
  GError *error = NULL;

  if (gtk_print_dialog_print_file_finish (self->dialog, result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sig_printer_send:
 * @self: a printer with a choice
 * @parent: (nullable): the window that is printed from
 * @file: a PDF, made for the paper of sig_printer_get_setup(); it must stay until @callback is called
 * @cancellable: (nullable): to give up
 * @callback: called when the system has taken it
 * @user_data: given to @callback
 *
 * Hands over what is to be printed, to the printer that was chosen.
 */
void
sig_printer_send (SigPrinter          *self,
                  GtkWindow           *parent,
                  GFile               *file,
                  GCancellable        *cancellable,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SIG_IS_PRINTER (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  gtk_print_dialog_print_file (self->dialog, parent, self->chosen, file, cancellable, sent_cb, task);
}

/**
 * sig_printer_send_finish:
 * @self: a printer
 * @result: what the callback was given
 * @error: why it failed
 *
 * Returns: whether the system has taken it
 */
gboolean
sig_printer_send_finish (SigPrinter    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (SIG_IS_PRINTER (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
