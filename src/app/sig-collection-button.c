/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-collection-button.h"

#include <glib/gi18n.h>

struct _SigCollectionButton
{
  GtkWidget         parent_instance;

  SigExplorer      *explorer;

  GtkMenuButton    *button;
  AdwButtonContent *content;
  GtkPopover       *popover;
  GtkListBox       *list_box;
};

G_DEFINE_FINAL_TYPE (SigCollectionButton, sig_collection_button, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
take_out_cb (SigCollectionButton *self,
             GtkWidget           *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);

  sig_explorer_toggle_collected (self->explorer, gtk_widget_get_name (row));
}

static void
clear_cb (SigCollectionButton *self)
{
  gtk_popover_popdown (self->popover);
  sig_explorer_set_collection (self->explorer, (const char *const[]) { NULL });
}

static void
compare_cb (SigCollectionButton *self)
{
  gtk_popover_popdown (self->popover);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "compare");
}

/* Titles of agreements are long and alike: their parties tell them apart. */
static char *
name_parties (SigCollectionButton *self,
              SigAgreement        *agreement)
{
  SigList *parties = sig_agreement_get_parties (agreement);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != sig_dataset_get_focus (sig_explorer_get_dataset (self->explorer)))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", sig_text_get (sig_party_get_name (party)));
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static GtkWidget *
create_row (SigCollectionButton *self,
            SigAgreement        *agreement)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *date = sig_date_format (sig_signing_get_date (sig_agreement_get_signing (agreement)), SIG_DATE_LONG);
  g_autofree char *names = name_parties (self, agreement);
  /* Translators: the button that takes an agreement out of the collection; "Take out Poland" */
  g_autofree char *take_out = g_strdup_printf (_("Take out %s"), names);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), names);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), date);
  gtk_widget_set_tooltip_text (row, sig_text_get (sig_agreement_get_title (agreement)));
  gtk_widget_set_name (row, sig_record_get_id (SIG_RECORD (agreement)));

  gtk_widget_set_tooltip_text (button, take_out);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_out_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
fill_list (SigCollectionButton *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  const char *const *ids = sig_explorer_get_collection (self->explorer);

  gtk_list_box_remove_all (self->list_box);
  for (guint i = 0; dataset != NULL && ids[i] != NULL; i++)
    {
      SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, ids[i]);

      if (agreement != NULL)
        gtk_list_box_append (self->list_box, create_row (self, agreement));
    }
}

static void
update (SigCollectionButton *self)
{
  guint n = g_strv_length ((GStrv) sig_explorer_get_collection (self->explorer));
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *words = g_strdup_printf (ngettext ("%u agreement collected for comparison",
                                                      "%u agreements collected for comparison", n), n);

  adw_button_content_set_label (self->content, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), words);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    fill_list (self);
}

static void
set_explorer (SigCollectionButton *self,
              SigExplorer         *explorer)
{
  if (!g_set_object (&self->explorer, explorer))
    return;

  if (explorer != NULL)
    {
      g_signal_connect_object (explorer, "notify::collection", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (explorer, "notify::dataset", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      update (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}

static void
sig_collection_button_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_COLLECTION_BUTTON (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_collection_button_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      set_explorer (SIG_COLLECTION_BUTTON (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_collection_button_dispose (GObject *object)
{
  SigCollectionButton *self = SIG_COLLECTION_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_COLLECTION_BUTTON);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_collection_button_parent_class)->dispose (object);
}

static void
sig_collection_button_class_init (SigCollectionButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_collection_button_get_property;
  object_class->set_property = sig_collection_button_set_property;
  object_class->dispose = sig_collection_button_dispose;

  /**
   * SigCollectionButton:explorer:
   *
   * The shared state whose collection is counted.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/signatory/Signatory/sig-collection-button.ui");
  gtk_widget_class_bind_template_child (widget_class, SigCollectionButton, button);
  gtk_widget_class_bind_template_child (widget_class, SigCollectionButton, content);
  gtk_widget_class_bind_template_child (widget_class, SigCollectionButton, popover);
  gtk_widget_class_bind_template_child (widget_class, SigCollectionButton, list_box);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
}

static void
sig_collection_button_init (SigCollectionButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->popover, "notify::visible", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
