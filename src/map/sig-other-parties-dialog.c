/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-other-parties-dialog.h"

#include "sig-fold.h"

struct _SigOtherPartiesDialog
{
  AdwDialog        parent_instance;

  SigExplorer     *explorer;
  char            *words;         /* folded */
  GtkCustomFilter *filter;

  GtkSearchEntry  *search_entry;
  GtkListView     *list_view;
};

G_DEFINE_FINAL_TYPE (SigOtherPartiesDialog, sig_other_parties_dialog, ADW_TYPE_DIALOG)

static gboolean
match (gpointer item,
       gpointer user_data)
{
  SigOtherPartiesDialog *self = user_data;
  g_autofree char *name = sig_fold (sig_text_get (sig_party_get_name (item)));

  return self->words == NULL || sig_fold_contains (name, self->words);
}

static void
search_changed_cb (SigOtherPartiesDialog *self)
{
  g_autofree char *words = sig_fold (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));

  if (g_set_str (&self->words, words))
    gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
activate_cb (SigOtherPartiesDialog *self,
             guint                  position)
{
  g_autoptr(SigParty) party = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list_view)), position);

  /* The data set may have been read anew since the dialog was opened. */
  if (sig_dataset_lookup (sig_explorer_get_dataset (self->explorer), sig_record_get_id (SIG_RECORD (party))) == party)
    {
      sig_explorer_select (self->explorer, SIG_RECORD (party));
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-detail", NULL);
    }
  adw_dialog_close (ADW_DIALOG (self));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_inscription_new (NULL);

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (label), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (SigOtherPartiesDialog *self,
         GtkListItem           *item)
{
  SigParty *party = gtk_list_item_get_item (item);
  const char *name = sig_text_get (sig_party_get_name (party));

  gtk_inscription_set_text (GTK_INSCRIPTION (gtk_list_item_get_child (item)), name);
  gtk_list_item_set_accessible_label (item, name);
}

static void
sig_other_parties_dialog_dispose (GObject *object)
{
  SigOtherPartiesDialog *self = SIG_OTHER_PARTIES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_OTHER_PARTIES_DIALOG);
  g_clear_object (&self->filter);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_other_parties_dialog_parent_class)->dispose (object);
}

static void
sig_other_parties_dialog_finalize (GObject *object)
{
  g_free (SIG_OTHER_PARTIES_DIALOG (object)->words);

  G_OBJECT_CLASS (sig_other_parties_dialog_parent_class)->finalize (object);
}

static void
sig_other_parties_dialog_class_init (SigOtherPartiesDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sig_other_parties_dialog_dispose;
  object_class->finalize = sig_other_parties_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/signatory/Signatory/sig-other-parties-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SigOtherPartiesDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SigOtherPartiesDialog, list_view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sig_other_parties_dialog_init (SigOtherPartiesDialog *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);
  g_object_unref (factory);
}

static void
set_parties (SigOtherPartiesDialog *self,
             GPtrArray             *parties)
{
  GListStore *store = g_list_store_new (SIG_TYPE_PARTY);
  GtkFilterListModel *filtered;

  g_list_store_splice (store, 0, 0, parties->pdata, parties->len);
  self->filter = gtk_custom_filter_new (match, self, NULL);
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (store), GTK_FILTER (g_object_ref (self->filter)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (filtered))));
}

/**
 * sig_other_parties_dialog_new:
 * @explorer: the shared state
 * @parties: (element-type SigParty): parties of its data set
 *
 * Returns: (transfer floating): a dialog that lists @parties
 */
SigOtherPartiesDialog *
sig_other_parties_dialog_new (SigExplorer *explorer,
                              GPtrArray   *parties)
{
  SigOtherPartiesDialog *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (parties != NULL, NULL);

  self = g_object_new (SIG_TYPE_OTHER_PARTIES_DIALOG, NULL);
  self->explorer = g_object_ref (explorer);
  set_parties (self, parties);

  return self;
}
