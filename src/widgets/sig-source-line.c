/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-source-line.h"

#include "sig-web-address.h"

#include <glib/gi18n.h>

struct _SigSourceLine
{
  GtkWidget  parent_instance;

  SigSource *source;
  char      *at;

  GtkWidget *texts;
  GtkLabel  *title;
  GtkLabel  *caption;
  GtkLabel  *trouble;
  GtkWidget *link;
};

G_DEFINE_FINAL_TYPE (SigSourceLine, sig_source_line, GTK_TYPE_WIDGET)

enum
{
  PROP_SOURCE = 1,
  PROP_AT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
open_cb (GtkButton     *button,
         SigSourceLine *self)
{
  sig_web_address_open (GTK_WIDGET (button), sig_source_get_url (self->source), self->trouble);
}

static void
name_link (SigSourceLine *self)
{
  const char *url = sig_source_get_url (self->source);
  g_autofree char *name = g_strdup_printf (_("Open “%s”"), sig_source_get_title (self->source));

  gtk_widget_set_visible (self->link, url != NULL);
  gtk_widget_set_tooltip_text (self->link, url);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->link), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
sig_source_line_constructed (GObject *object)
{
  SigSourceLine *self = SIG_SOURCE_LINE (object);
  g_autofree char *caption = sig_source_line_dup_caption (self->source, self->at);

  G_OBJECT_CLASS (sig_source_line_parent_class)->constructed (object);

  gtk_label_set_text (self->title, sig_source_get_title (self->source));
  gtk_label_set_text (self->caption, caption);
  name_link (self);
}

static void
sig_source_line_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SigSourceLine *self = SIG_SOURCE_LINE (object);

  switch (prop_id)
    {
    case PROP_SOURCE:
      g_value_set_object (value, self->source);
      break;
    case PROP_AT:
      g_value_set_string (value, self->at);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_source_line_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SigSourceLine *self = SIG_SOURCE_LINE (object);

  switch (prop_id)
    {
    case PROP_SOURCE:
      self->source = g_value_dup_object (value);
      break;
    case PROP_AT:
      self->at = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_source_line_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_SOURCE_LINE);

  G_OBJECT_CLASS (sig_source_line_parent_class)->dispose (object);
}

static void
sig_source_line_finalize (GObject *object)
{
  SigSourceLine *self = SIG_SOURCE_LINE (object);

  g_clear_object (&self->source);
  g_free (self->at);

  G_OBJECT_CLASS (sig_source_line_parent_class)->finalize (object);
}

static void
sig_source_line_class_init (SigSourceLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_source_line_constructed;
  object_class->get_property = sig_source_line_get_property;
  object_class->set_property = sig_source_line_set_property;
  object_class->dispose = sig_source_line_dispose;
  object_class->finalize = sig_source_line_finalize;

  /**
   * SigSourceLine:source:
   *
   * The source.
   */
  properties[PROP_SOURCE] = g_param_spec_object ("source", NULL, NULL, SIG_TYPE_SOURCE, flags);

  /**
   * SigSourceLine:at:
   *
   * The place in it, or %NULL.
   */
  properties[PROP_AT] = g_param_spec_string ("at", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-source-line.ui");
  gtk_widget_class_bind_template_child (widget_class, SigSourceLine, texts);
  gtk_widget_class_bind_template_child (widget_class, SigSourceLine, title);
  gtk_widget_class_bind_template_child (widget_class, SigSourceLine, caption);
  gtk_widget_class_bind_template_child (widget_class, SigSourceLine, trouble);
  gtk_widget_class_bind_template_child (widget_class, SigSourceLine, link);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_set_css_name (widget_class, "sourceline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_source_line_init (SigSourceLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_source_line_new:
 * @source: a source
 * @at: (nullable): the place in it
 *
 * Returns: (transfer floating): a line
 */
GtkWidget *
sig_source_line_new (SigSource  *source,
                     const char *at)
{
  g_return_val_if_fail (SIG_IS_SOURCE (source), NULL);

  return g_object_new (SIG_TYPE_SOURCE_LINE, "source", source, "at", at, NULL);
}

/**
 * sig_source_line_get_source:
 * @self: a line
 *
 * Returns: (transfer none): the source
 */
SigSource *
sig_source_line_get_source (SigSourceLine *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE_LINE (self), NULL);

  return self->source;
}

/**
 * sig_source_line_dup_caption:
 * @source: a source
 * @at: (nullable): the place in it
 *
 * Returns: (transfer full): its publisher, its date and the place, such as "PAP · 8 July 2024 · heading"
 */
char *
sig_source_line_dup_caption (SigSource  *source,
                             const char *at)
{
  g_autoptr(GString) caption = NULL;
  SigDate date;

  g_return_val_if_fail (SIG_IS_SOURCE (source), NULL);

  date = sig_source_get_date (source);
  caption = g_string_new (sig_source_get_publisher (source));
  if (sig_source_get_publisher (source) == NULL)
    g_string_append (caption, _("publisher not known"));
  if (sig_date_is_set (date))
    {
      g_autofree char *day = sig_date_format (date, SIG_DATE_LONG);

      g_string_append_printf (caption, " · %s", day);
    }
  if (at != NULL)
    g_string_append_printf (caption, " · %s", at);

  return g_string_free_and_steal (g_steal_pointer (&caption));
}
