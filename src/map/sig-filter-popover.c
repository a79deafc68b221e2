/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-filter-popover.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sig-filter-chip.h"

struct _SigFilterPopover
{
  GtkPopover   parent_instance;

  SigExplorer *explorer;

  GHashTable  *agreements;   /* the ids that have a chip */
  AdwWrapBox  *agreement_chips;

  GtkBox      *sections;
};

G_DEFINE_FINAL_TYPE (SigFilterPopover, sig_filter_popover, GTK_TYPE_POPOVER)

static GtkWidget *
add_heading (SigFilterPopover *self,
             const char       *title,
             const char       *css_class)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (self->sections, label);

  return label;
}

static AdwWrapBox *
add_chips (SigFilterPopover *self,
           GtkWidget        *heading)
{
  GtkWidget *chips = g_object_new (ADW_TYPE_WRAP_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   "child-spacing", 6,
                                   "line-spacing", 6,
                                   NULL);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (chips), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  gtk_box_append (self->sections, chips);

  return ADW_WRAP_BOX (chips);
}

static void
add_chip (SigFilterPopover *self,
          AdwWrapBox       *chips,
          SigFilterKind     kind,
          const char       *id,
          SigTerm          *term)
{
  const SigText *definition = sig_term_get_definition (term);

  adw_wrap_box_append (chips, sig_filter_chip_new (self->explorer, kind, id, sig_text_get (sig_term_get_title (term)),
                                                   definition != NULL ? sig_text_get (definition) : NULL));
}

static void
add_areas_of (SigFilterPopover *self,
              SigList          *areas,
              SigTerm          *group)
{
  GtkWidget *heading = add_heading (self, sig_text_get (sig_term_get_title (group)), "caption-heading");
  AdwWrapBox *chips = add_chips (self, heading);

  for (guint i = 0; i < sig_list_get_n (areas); i++)
    if (sig_term_get_group (sig_list_get (areas, i)) == group)
      add_chip (self, chips, SIG_FILTER_AREA, sig_record_get_id (sig_list_get (areas, i)), sig_list_get (areas, i));
}

static void
add_areas (SigFilterPopover *self,
           SigDataset       *dataset)
{
  SigList *groups = sig_dataset_get_terms (dataset, SIG_TERM_AREA_GROUP);

  if (sig_list_get_n (groups) == 0)
    return;

  add_heading (self, _("Commitments In"), "heading");
  for (guint i = 0; i < sig_list_get_n (groups); i++)
    add_areas_of (self, sig_dataset_get_terms (dataset, SIG_TERM_AREA), sig_list_get (groups, i));
}

static void
add_wordings (SigFilterPopover *self,
              SigDataset       *dataset)
{
  SigList *wordings = sig_dataset_get_terms (dataset, SIG_TERM_WORDING);

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    {
      SigTerm *wording = sig_list_get (wordings, i);
      SigList *categories = sig_dataset_get_categories (dataset, wording);
      AdwWrapBox *chips = add_chips (self, add_heading (self, sig_text_get (sig_term_get_title (wording)), "heading"));

      for (guint j = 0; j < sig_list_get_n (categories); j++)
        {
          SigTerm *category = sig_list_get (categories, j);
          g_autofree char *id = g_strdup_printf ("%s/%s", sig_record_get_id (SIG_RECORD (wording)),
                                                 sig_record_get_id (SIG_RECORD (category)));

          add_chip (self, chips, SIG_FILTER_CATEGORY, id, category);
        }
    }
}

/* Agreements are not chosen here, but what was chosen elsewhere can be given up here, and taken up again. */
static void
filter_changed_cb (SigFilterPopover *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  const char *const *ids = sig_filter_get_ids (sig_explorer_get_filter (self->explorer), SIG_FILTER_AGREEMENT);

  for (guint i = 0; dataset != NULL && ids[i] != NULL; i++)
    {
      SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, ids[i]);

      if (agreement == NULL || !g_hash_table_add (self->agreements, g_strdup (ids[i])))
        continue;
      if (self->agreement_chips == NULL)
        self->agreement_chips = add_chips (self, add_heading (self, _("Agreements"), "heading"));
      adw_wrap_box_append (self->agreement_chips,
                           sig_filter_chip_new (self->explorer, SIG_FILTER_AGREEMENT, ids[i],
                                                sig_text_get (sig_agreement_get_title (agreement)), NULL));
    }
}

static void
dataset_changed_cb (SigFilterPopover *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_box_remove (self->sections, child);
  self->agreement_chips = NULL;
  g_hash_table_remove_all (self->agreements);

  if (dataset == NULL)
    return;

  filter_changed_cb (self);
  add_wordings (self, dataset);
  add_areas (self, dataset);
}

static void
sig_filter_popover_dispose (GObject *object)
{
  SigFilterPopover *self = SIG_FILTER_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_FILTER_POPOVER);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_filter_popover_parent_class)->dispose (object);
}

static void
sig_filter_popover_finalize (GObject *object)
{
  g_hash_table_unref (SIG_FILTER_POPOVER (object)->agreements);

  G_OBJECT_CLASS (sig_filter_popover_parent_class)->finalize (object);
}

static void
sig_filter_popover_class_init (SigFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sig_filter_popover_dispose;
  object_class->finalize = sig_filter_popover_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SigFilterPopover, sections);
}

static void
sig_filter_popover_init (SigFilterPopover *self)
{
  self->agreements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_filter_popover_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a popover with the conditions that the explorer's data set knows
 */
GtkWidget *
sig_filter_popover_new (SigExplorer *explorer)
{
  SigFilterPopover *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_object_new (SIG_TYPE_FILTER_POPOVER, NULL);
  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (explorer, "notify::dataset", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);

  return GTK_WIDGET (self);
}
