/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-filter-chip.h"

struct _SigFilterChip
{
  GtkToggleButton  parent_instance;

  SigExplorer     *explorer;
  SigFilterKind    kind;
  char            *id;
};

G_DEFINE_FINAL_TYPE (SigFilterChip, sig_filter_chip, GTK_TYPE_TOGGLE_BUTTON)

static gboolean
is_wanted (SigFilterChip *self)
{
  return sig_filter_has (sig_explorer_get_filter (self->explorer), self->kind, self->id);
}

static void
filter_changed_cb (SigFilterChip *self)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self), is_wanted (self));
}

static void
sig_filter_chip_toggled (GtkToggleButton *button)
{
  SigFilterChip *self = SIG_FILTER_CHIP (button);

  if (self->explorer != NULL && gtk_toggle_button_get_active (button) != is_wanted (self))
    sig_explorer_toggle_filter (self->explorer, self->kind, self->id);
}

static void
sig_filter_chip_finalize (GObject *object)
{
  SigFilterChip *self = SIG_FILTER_CHIP (object);

  g_clear_object (&self->explorer);
  g_free (self->id);

  G_OBJECT_CLASS (sig_filter_chip_parent_class)->finalize (object);
}

static void
sig_filter_chip_class_init (SigFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkToggleButtonClass *button_class = GTK_TOGGLE_BUTTON_CLASS (klass);

  object_class->finalize = sig_filter_chip_finalize;
  button_class->toggled = sig_filter_chip_toggled;
}

static void
sig_filter_chip_init (SigFilterChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "filter-chip");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * sig_filter_chip_new:
 * @explorer: the shared state
 * @kind: what the condition asks for
 * @id: which
 * @title: its name
 * @definition: (nullable): the rule behind it, shown on hover
 *
 * Returns: (transfer floating): a chip
 */
GtkWidget *
sig_filter_chip_new (SigExplorer   *explorer,
                     SigFilterKind  kind,
                     const char    *id,
                     const char    *title,
                     const char    *definition)
{
  SigFilterChip *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  self = g_object_new (SIG_TYPE_FILTER_CHIP, "label", title, "tooltip-text", definition, NULL);
  self->explorer = g_object_ref (explorer);
  self->kind = kind;
  self->id = g_strdup (id);
  filter_changed_cb (self);
  g_signal_connect_object (explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
