/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-legend-entry.h"

#include <glib/gi18n.h>

#include "sig-glyph.h"
#include "sig-tile-look.h"

struct _SigLegendEntry
{
  GtkToggleButton  parent_instance;

  SigColourClass  *colour_class;

  GtkImage        *swatch;
  GtkLabel        *title_label;
  GtkLabel        *count_label;
};

G_DEFINE_FINAL_TYPE (SigLegendEntry, sig_legend_entry, GTK_TYPE_TOGGLE_BUTTON)

static void
sig_legend_entry_dispose (GObject *object)
{
  SigLegendEntry *self = SIG_LEGEND_ENTRY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_LEGEND_ENTRY);
  g_clear_object (&self->colour_class);

  G_OBJECT_CLASS (sig_legend_entry_parent_class)->dispose (object);
}

static void
sig_legend_entry_class_init (SigLegendEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sig_legend_entry_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-legend-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, SigLegendEntry, swatch);
  gtk_widget_class_bind_template_child (widget_class, SigLegendEntry, title_label);
  gtk_widget_class_bind_template_child (widget_class, SigLegendEntry, count_label);
}

static void
sig_legend_entry_init (SigLegendEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_legend_entry_new:
 * @colour_class: a class of the legend
 *
 * Returns: (transfer floating): an entry
 */
GtkWidget *
sig_legend_entry_new (SigColourClass *colour_class)
{
  SigLegendEntry *self;

  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (colour_class), NULL);

  self = g_object_new (SIG_TYPE_LEGEND_ENTRY, NULL);
  sig_legend_entry_set_colour_class (self, colour_class);

  return GTK_WIDGET (self);
}

/**
 * sig_legend_entry_get_colour_class:
 * @self: an entry
 *
 * Returns: (transfer none): the class that it stands for
 */
SigColourClass *
sig_legend_entry_get_colour_class (SigLegendEntry *self)
{
  g_return_val_if_fail (SIG_IS_LEGEND_ENTRY (self), NULL);

  return self->colour_class;
}

/**
 * sig_legend_entry_get_definition:
 * @self: an entry
 *
 * Returns: (transfer none): the rule by which parties are put under it, or that there is none
 */
const char *
sig_legend_entry_get_definition (SigLegendEntry *self)
{
  const char *definition;

  g_return_val_if_fail (SIG_IS_LEGEND_ENTRY (self), NULL);

  definition = sig_colour_class_get_definition (self->colour_class);

  return definition != NULL ? definition : _("No rule recorded");
}

static void
update_words (SigLegendEntry *self)
{
  const char *title = sig_colour_class_get_title (self->colour_class);
  const char *definition = sig_legend_entry_get_definition (self);
  guint n = sig_colour_class_get_count (self->colour_class);
  g_autofree char *count = g_strdup_printf ("%u", n);
  /* Translators: an entry of the legend and for how many parties it stands: "Future is in NATO, 14" */
  g_autofree char *label = g_strdup_printf (_("%s, %u"), title, n);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), definition);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, definition,
                                  -1);
}

/**
 * sig_legend_entry_set_colour_class:
 * @self: an entry
 * @colour_class: a class of the legend
 *
 * Shows that class.
 */
void
sig_legend_entry_set_colour_class (SigLegendEntry *self,
                                   SigColourClass *colour_class)
{
  g_return_if_fail (SIG_IS_LEGEND_ENTRY (self));
  g_return_if_fail (SIG_IS_COLOUR_CLASS (colour_class));

  if (self->colour_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->swatch), sig_tile_look_get_css_class (self->colour_class));
  g_set_object (&self->colour_class, colour_class);
  gtk_widget_add_css_class (GTK_WIDGET (self->swatch), sig_tile_look_get_css_class (colour_class));

  gtk_image_set_from_paintable (self->swatch, sig_glyph_get_paintable (sig_colour_class_get_glyph (colour_class)));
  update_words (self);
}
