/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-add.h"

#include <glib/gi18n.h>

#include "sig-fold.h"

struct _SigCompareAdd
{
  GtkPopover          parent_instance;

  SigExplorer        *explorer;
  GtkFilterListModel *model;
  GtkCustomFilter    *filter;
  char               *words;     /* folded */

  GtkSearchEntry     *search_entry;
  GtkStack           *stack;
  GtkListView        *list_view;
};

G_DEFINE_FINAL_TYPE (SigCompareAdd, sig_compare_add, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_date (SigAgreement *agreement)
{
  return sig_date_format (sig_signing_get_date (sig_agreement_get_signing (agreement)), SIG_DATE_LONG);
}

static gboolean
match_cb (gpointer item,
          gpointer user_data)
{
  SigCompareAdd *self = user_data;
  SigAgreement *agreement = item;
  g_autofree char *name = NULL;
  g_autofree char *date = NULL;
  g_autofree char *all = NULL;
  g_autofree char *folded = NULL;

  if (self->words == NULL || *self->words == '\0')
    return TRUE;

  name = sig_compare_add_dup_name (sig_explorer_get_dataset (self->explorer), agreement);
  date = dup_date (agreement);
  all = g_strjoin (" ", name, date, sig_text_get (sig_agreement_get_title (agreement)),
                   sig_record_get_id (SIG_RECORD (agreement)), NULL);
  folded = sig_fold (all);

  return sig_fold_contains (folded, self->words);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  user_data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *date = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, NULL);
  GtkWidget *tick = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_widget_add_css_class (date, "caption");
  gtk_widget_add_css_class (date, "dimmed");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), date);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_list_item_set_child (item, box);
}

static void
update_row (SigCompareAdd *self,
            GtkListItem   *item)
{
  SigAgreement *agreement = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *texts = gtk_widget_get_first_child (box);
  const gboolean collected = sig_explorer_is_collected (self->explorer, sig_record_get_id (SIG_RECORD (agreement)));
  g_autofree char *name = sig_compare_add_dup_name (sig_explorer_get_dataset (self->explorer), agreement);
  g_autofree char *date = dup_date (agreement);
  /* Translators: who signed and when, "Poland, 8 July 2024" */
  g_autofree char *plain = g_strdup_printf (_("%s, %s"), name, date);
  g_autofree char *with_tick = g_strdup_printf (_("%s, collected"), plain);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (texts)), name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (texts)), date);
  gtk_widget_set_opacity (gtk_widget_get_last_child (box), collected ? 1 : 0);
  gtk_list_item_set_accessible_label (item, collected ? with_tick : plain);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  user_data)
{
  SigCompareAdd *self = user_data;

  update_row (self, item);
}

static void
fill (SigCompareAdd *self)
{
  SigStandings *standings = sig_explorer_get_standings (self->explorer);

  gtk_filter_list_model_set_model (self->model,
                                   standings != NULL ? G_LIST_MODEL (sig_standings_get_signing_order (standings)) : NULL);
}

static void
show_result (SigCompareAdd *self)
{
  const gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0;

  gtk_stack_set_visible_child_name (self->stack, found ? "list" : "nothing");
}

static void
search_changed_cb (SigCompareAdd *self)
{
  g_free (self->words);
  self->words = sig_fold (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  show_result (self);
}

static void
choose (SigCompareAdd *self,
        guint          position)
{
  g_autoptr(SigAgreement) agreement = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (agreement != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, sig_record_get_id (SIG_RECORD (agreement)));
}

static void
activated_cb (SigCompareAdd *self,
              guint          position)
{
  choose (self, position);
}

static void
search_activated_cb (SigCompareAdd *self)
{
  choose (self, 0);
}

/* Every row in view says anew whether it is collected. */
static void
collection_changed_cb (SigCompareAdd *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
visible_changed_cb (SigCompareAdd *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
sig_compare_add_dispose (GObject *object)
{
  SigCompareAdd *self = SIG_COMPARE_ADD (object);

  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_COMPARE_ADD);
  g_clear_object (&self->model);
  g_clear_object (&self->filter);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_compare_add_parent_class)->dispose (object);
}

static void
sig_compare_add_finalize (GObject *object)
{
  g_free (SIG_COMPARE_ADD (object)->words);

  G_OBJECT_CLASS (sig_compare_add_parent_class)->finalize (object);
}

static void
sig_compare_add_class_init (SigCompareAddClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sig_compare_add_dispose;
  object_class->finalize = sig_compare_add_finalize;

  /**
   * SigCompareAdd::chosen:
   * @id: the id of an agreement
   *
   * It shall be collected, or taken out.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-compare-add.ui");
  gtk_widget_class_bind_template_child (widget_class, SigCompareAdd, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SigCompareAdd, stack);
  gtk_widget_class_bind_template_child (widget_class, SigCompareAdd, list_view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
sig_compare_add_init (SigCompareAdd *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkSelectionModel) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = gtk_custom_filter_new (match_cb, self, NULL);
  self->model = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->model))));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, selection);
  g_signal_connect (self, "notify::visible", G_CALLBACK (visible_changed_cb), NULL);
}

/**
 * sig_compare_add_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a list to choose from
 */
GtkWidget *
sig_compare_add_new (SigExplorer *explorer)
{
  SigCompareAdd *self = g_object_new (SIG_TYPE_COMPARE_ADD, NULL);

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (explorer, "notify::dataset", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (explorer, "notify::collection", G_CALLBACK (collection_changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);

  return GTK_WIDGET (self);
}

/**
 * sig_compare_add_get_model:
 * @self: a list
 *
 * Returns: (transfer none): the agreements in it
 */
GListModel *
sig_compare_add_get_model (SigCompareAdd *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_ADD (self), NULL);

  return G_LIST_MODEL (self->model);
}

/**
 * sig_compare_add_set_text:
 * @self: a list
 * @text: words
 *
 * Searches.
 */
void
sig_compare_add_set_text (SigCompareAdd *self,
                          const char    *text)
{
  g_return_if_fail (SIG_IS_COMPARE_ADD (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  search_changed_cb (self);
}

/**
 * sig_compare_add_dup_name:
 * @dataset: a data set
 * @agreement: an agreement of it
 *
 * Returns: (transfer full): the names of its parties but the focus, which tell it apart from others; titles do not
 */
char *
sig_compare_add_dup_name (SigDataset   *dataset,
                          SigAgreement *agreement)
{
  SigList *parties;
  g_autoptr(GString) names = g_string_new (NULL);

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);

  parties = sig_agreement_get_parties (agreement);
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != sig_dataset_get_focus (dataset))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", sig_text_get (sig_party_get_name (party)));
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}
