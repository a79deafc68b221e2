/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-page.h"

#include "sig-matrix-pane.h"
#include "sig-money-pane.h"
#include "sig-topics-pane.h"

struct _SigCoveragePage
{
  AdwBin        parent_instance;

  SigExplorer  *explorer;
  gboolean      compact;

  AdwViewStack *stack;
  GtkStack     *bars;            /* what each view has beside the switcher */
};

G_DEFINE_FINAL_TYPE (SigCoveragePage, sig_coverage_page, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_VIEW,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const struct
{
  const char *name;
  GtkWidget *(*create) (SigExplorer *explorer);
  GtkWidget *(*get_bar) (gpointer pane);
} views[] = {
  { "matrix", sig_matrix_pane_new, (gpointer) sig_matrix_pane_get_bar },
  { "topics", sig_topics_pane_new, (gpointer) sig_topics_pane_get_bar },
  { "money", sig_money_pane_new, (gpointer) sig_money_pane_get_bar },
};

static void
ensure_view (SigCoveragePage *self,
             const char      *name)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, name));

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].name, name) && adw_bin_get_child (bin) == NULL)
      {
        GtkWidget *pane = views[i].create (self->explorer);

        adw_bin_set_child (bin, pane);
        gtk_stack_add_named (self->bars, views[i].get_bar (pane), name);
      }
}

static void
set_compact (SigCoveragePage *self,
             gboolean         compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  sig_matrix_pane_set_compact (SIG_MATRIX_PANE (sig_coverage_page_get_pane (self, "matrix")), compact);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
view_shown_cb (SigCoveragePage *self)
{
  /* The template shows the first before there is an explorer. */
  if (self->explorer == NULL)
    return;

  ensure_view (self, sig_coverage_page_get_view (self));
  gtk_stack_set_visible_child_name (self->bars, sig_coverage_page_get_view (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
sig_coverage_page_constructed (GObject *object)
{
  SigCoveragePage *self = SIG_COVERAGE_PAGE (object);

  G_OBJECT_CLASS (sig_coverage_page_parent_class)->constructed (object);

  g_object_bind_property (sig_explorer_get_coverage_state (self->explorer), "view", self, "view",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  view_shown_cb (self);
}

static gboolean
sig_coverage_page_grab_focus (GtkWidget *widget)
{
  SigCoveragePage *self = SIG_COVERAGE_PAGE (widget);

  return gtk_widget_grab_focus (sig_coverage_page_get_pane (self, sig_coverage_page_get_view (self)));
}

static void
sig_coverage_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_COVERAGE_PAGE (object)->explorer);
      break;
    case PROP_VIEW:
      g_value_set_string (value, sig_coverage_page_get_view (SIG_COVERAGE_PAGE (object)));
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, SIG_COVERAGE_PAGE (object)->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_coverage_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_COVERAGE_PAGE (object)->explorer = g_value_dup_object (value);
      break;
    case PROP_VIEW:
      sig_coverage_page_set_view (SIG_COVERAGE_PAGE (object), g_value_get_string (value));
      break;
    case PROP_COMPACT:
      set_compact (SIG_COVERAGE_PAGE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_coverage_page_dispose (GObject *object)
{
  SigCoveragePage *self = SIG_COVERAGE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_COVERAGE_PAGE);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_coverage_page_parent_class)->dispose (object);
}

static void
sig_coverage_page_class_init (SigCoveragePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_coverage_page_constructed;
  object_class->get_property = sig_coverage_page_get_property;
  object_class->set_property = sig_coverage_page_set_property;
  object_class->dispose = sig_coverage_page_dispose;
  widget_class->grab_focus = sig_coverage_page_grab_focus;

  /**
   * SigCoveragePage:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigCoveragePage:view:
   *
   * The name of what is shown: "matrix", "topics" or "money".
   */
  properties[PROP_VIEW] =
    g_param_spec_string ("view", NULL, NULL, "matrix", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SigCoveragePage:compact:
   *
   * Whether there is little room, so that legends give way.
   */
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-coverage-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SigCoveragePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SigCoveragePage, bars);
  gtk_widget_class_bind_template_callback (widget_class, view_shown_cb);
}

static void
sig_coverage_page_init (SigCoveragePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_coverage_page_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
sig_coverage_page_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_COVERAGE_PAGE, "explorer", explorer, NULL);
}

/**
 * sig_coverage_page_get_view:
 * @self: a page
 *
 * Returns: (transfer none): the name of what is shown
 */
const char *
sig_coverage_page_get_view (SigCoveragePage *self)
{
  g_return_val_if_fail (SIG_IS_COVERAGE_PAGE (self), NULL);

  return adw_view_stack_get_visible_child_name (self->stack);
}

/**
 * sig_coverage_page_set_view:
 * @self: a page
 * @view: "matrix", "topics" or "money"; any other changes nothing
 *
 * Shows one of them.
 */
void
sig_coverage_page_set_view (SigCoveragePage *self,
                            const char      *view)
{
  g_return_if_fail (SIG_IS_COVERAGE_PAGE (self));
  g_return_if_fail (view != NULL);

  if (adw_view_stack_get_child_by_name (self->stack, view) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, view);
}

/**
 * sig_coverage_page_get_pane:
 * @self: a page
 * @view: "matrix", "topics" or "money"
 *
 * Returns: (transfer none): what shows it, made when it is first asked for
 */
GtkWidget *
sig_coverage_page_get_pane (SigCoveragePage *self,
                            const char      *view)
{
  g_return_val_if_fail (SIG_IS_COVERAGE_PAGE (self), NULL);
  g_return_val_if_fail (view != NULL, NULL);

  ensure_view (self, view);

  return adw_bin_get_child (ADW_BIN (adw_view_stack_get_child_by_name (self->stack, view)));
}
