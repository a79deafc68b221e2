/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window.h"

struct _SigWindow
{
  AdwApplicationWindow  parent_instance;

  SigExplorer          *explorer;

  AdwBin               *page_bin;
  AdwBin               *detail_bin;
};

G_DEFINE_FINAL_TYPE (SigWindow, sig_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sig_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SigWindow *self = SIG_WINDOW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_window_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SigWindow *self = SIG_WINDOW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_window_dispose (GObject *object)
{
  SigWindow *self = SIG_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_WINDOW);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_window_parent_class)->dispose (object);
}

static void
sig_window_class_init (SigWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_window_get_property;
  object_class->set_property = sig_window_set_property;
  object_class->dispose = sig_window_dispose;

  /**
   * SigWindow:explorer:
   *
   * The shared state that the window shows.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SigWindow, page_bin);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, detail_bin);
}

static void
sig_window_init (SigWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_window_new:
 * @application: the application
 * @explorer: the shared state
 *
 * Returns: (transfer none): a window
 */
SigWindow *
sig_window_new (GtkApplication *application,
                SigExplorer    *explorer)
{
  return g_object_new (SIG_TYPE_WINDOW,
                       "application", application,
                       "explorer", explorer,
                       NULL);
}
