/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-placeholder.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SigPlaceholder
{
  GtkWidget      parent_instance;

  AdwStatusPage *status_page;
  GtkBox        *buttons;
  GtkButton     *messages_button;
  GtkButton     *open_button;
};

G_DEFINE_FINAL_TYPE (SigPlaceholder, sig_placeholder, GTK_TYPE_WIDGET)

static const struct
{
  const char *icon;
  const char *title;
  const char *description;
  gboolean    has_messages;
  gboolean    can_open;
} kinds[] = {
  [SIG_PLACEHOLDER_LOADING] = { NULL, N_("Reading the Data Set"), NULL, FALSE, FALSE },
  [SIG_PLACEHOLDER_FAILED] = { "dialog-warning-symbolic", N_("No Data Set to Show"),
                               N_("The file could not be read as a data set."), TRUE, TRUE },
  [SIG_PLACEHOLDER_EMPTY] = { "view-grid-symbolic", N_("Nobody in This Data Set Yet"),
                              N_("It names no party but the one whose web it is."), FALSE, TRUE },
};

static void
sig_placeholder_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_PLACEHOLDER);

  G_OBJECT_CLASS (sig_placeholder_parent_class)->dispose (object);
}

static void
sig_placeholder_class_init (SigPlaceholderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_placeholder_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-placeholder.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, status_page);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, buttons);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, messages_button);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, open_button);
}

static void
sig_placeholder_init (SigPlaceholder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_spinner (SigPlaceholder *self)
{
  g_autoptr(GdkPaintable) spinner = GDK_PAINTABLE (adw_spinner_paintable_new (GTK_WIDGET (self->status_page)));

  adw_status_page_set_paintable (self->status_page, spinner);
}

/**
 * sig_placeholder_new:
 * @kind: why there is nothing to see
 *
 * Returns: (transfer floating): a page that says so
 */
GtkWidget *
sig_placeholder_new (SigPlaceholderKind kind)
{
  SigPlaceholder *self = g_object_new (SIG_TYPE_PLACEHOLDER, NULL);

  adw_status_page_set_icon_name (self->status_page, kinds[kind].icon);
  adw_status_page_set_title (self->status_page, _(kinds[kind].title));
  if (kinds[kind].description != NULL)
    adw_status_page_set_description (self->status_page, _(kinds[kind].description));
  if (kind == SIG_PLACEHOLDER_LOADING)
    show_spinner (self);

  gtk_widget_set_visible (GTK_WIDGET (self->messages_button), kinds[kind].has_messages);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), kinds[kind].can_open);
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), kinds[kind].has_messages || kinds[kind].can_open);

  return GTK_WIDGET (self);
}
