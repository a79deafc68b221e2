/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-messages-dialog.h"

#include <glib/gi18n.h>

#include "sig-announcement.h"

struct _SigMessagesDialog
{
  AdwDialog       parent_instance;

  SigLoadResult  *result;

  AdwWindowTitle *window_title;
  GtkLabel       *limits_label;
  GtkWidget      *retry_button;
  GtkListView    *list_view;
};

G_DEFINE_FINAL_TYPE (SigMessagesDialog, sig_messages_dialog, ADW_TYPE_DIALOG)

static void
copy_cb (SigMessagesDialog *self)
{
  SigList *messages = sig_load_result_get_messages (self->result);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      g_autofree char *line = sig_data_message_to_string (sig_list_get (messages, i));

      g_string_append_printf (lines, "%s\n", line);
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), lines->str);
  sig_announce (GTK_WIDGET (self), _("Copied"));
}

/* The list would be out of date: what comes of it is said as after any opening. */
static void
retry_cb (SigMessagesDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.retry", NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  g_autofree char *line = sig_data_message_to_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), line);
  gtk_list_item_set_accessible_label (item, line);
}

static char *
describe_count (SigLoadResult *result)
{
  guint n_errors = sig_load_result_get_n_errors (result);
  guint n_notes = sig_load_result_get_n_warnings (result);
  g_autofree char *errors = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors), n_errors);
  g_autofree char *notes = g_strdup_printf (ngettext ("%u note", "%u notes", n_notes), n_notes);

  if (n_notes == 0)
    return g_steal_pointer (&errors);
  if (n_errors == 0)
    return g_steal_pointer (&notes);

  /* Translators: "3 errors, 1 note" */
  return g_strdup_printf (_("%s, %s"), errors, notes);
}

/* What the list does not say by itself. */
static char *
describe_limits (SigLoadResult *result)
{
  guint n = sig_load_result_get_n_errors (result) + sig_load_result_get_n_warnings (result);
  guint n_listed = sig_list_get_n (sig_load_result_get_messages (result));
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;

  if (n_listed < n)
    g_strv_builder_take (builder, g_strdup_printf (_("Only the first %u are listed; the others are counted."), n_listed));
  if (sig_load_result_get_is_stopped (result))
    g_strv_builder_add (builder, _("Reading stopped at the last error: there may be more behind it."));
  sentences = g_strv_builder_end (builder);

  return g_strjoinv (" ", sentences);
}

static void
show_counts (SigMessagesDialog *self)
{
  g_autofree char *count = describe_count (self->result);
  g_autofree char *limits = describe_limits (self->result);
  gboolean is_failure = sig_load_result_get_n_errors (self->result) > 0;

  adw_dialog_set_title (ADW_DIALOG (self), is_failure ? _("What Is Wrong") : _("Notes on the File"));
  adw_window_title_set_subtitle (self->window_title, count);
  gtk_label_set_label (self->limits_label, limits);
  gtk_widget_set_visible (GTK_WIDGET (self->limits_label), *limits != '\0');
  gtk_widget_set_visible (self->retry_button, is_failure);
}

static void
show_result (SigMessagesDialog *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkNoSelection) model = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  model = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (sig_load_result_get_messages (self->result))));

  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (model));
  show_counts (self);
}

static void
sig_messages_dialog_dispose (GObject *object)
{
  SigMessagesDialog *self = SIG_MESSAGES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_MESSAGES_DIALOG);
  g_clear_object (&self->result);

  G_OBJECT_CLASS (sig_messages_dialog_parent_class)->dispose (object);
}

static void
sig_messages_dialog_class_init (SigMessagesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_messages_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/signatory/Signatory/sig-messages-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SigMessagesDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, SigMessagesDialog, limits_label);
  gtk_widget_class_bind_template_child (widget_class, SigMessagesDialog, retry_button);
  gtk_widget_class_bind_template_child (widget_class, SigMessagesDialog, list_view);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
sig_messages_dialog_init (SigMessagesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_messages_dialog_new:
 * @result: what came of loading a file
 *
 * Returns: (transfer floating): a dialog that lists the messages of @result
 */
SigMessagesDialog *
sig_messages_dialog_new (SigLoadResult *result)
{
  SigMessagesDialog *self;

  g_return_val_if_fail (SIG_IS_LOAD_RESULT (result), NULL);

  self = g_object_new (SIG_TYPE_MESSAGES_DIALOG, NULL);
  self->result = g_object_ref (result);
  show_result (self);

  return self;
}
