/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-pages.h"

#include "sig-coverage-page.h"
#include "sig-compare-page.h"
#include "sig-map-page.h"
#include "sig-timeline-page.h"

struct _SigPages
{
  GtkWidget     parent_instance;

  SigExplorer  *explorer;
  GtkWidget    *bar;             /* made when it is first wanted */

  AdwViewStack *stack;
};

G_DEFINE_FINAL_TYPE (SigPages, sig_pages, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_PAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const struct
{
  const char *name;
  GtkWidget *(*create) (SigExplorer *explorer);
} pages[] = {
  { "map", sig_map_page_new },
  { "timeline", sig_timeline_page_new },
  { "coverage", sig_coverage_page_new },
  { "compare", sig_compare_page_new },
};

static void
page_shown_cb (SigPages *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->stack));

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name) && adw_bin_get_child (bin) == NULL)
      adw_bin_set_child (bin, pages[i].create (self->explorer));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
sig_pages_constructed (GObject *object)
{
  SigPages *self = SIG_PAGES (object);

  G_OBJECT_CLASS (sig_pages_parent_class)->constructed (object);

  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_shown_cb), self, G_CONNECT_SWAPPED);
}

/* The page that was shown last is set before the window is seen, so only that one is made. */
static void
sig_pages_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sig_pages_parent_class)->root (widget);

  page_shown_cb (SIG_PAGES (widget));
}

/* Each page knows where its keyboard belongs: not where the tab key would begin. */
static gboolean
sig_pages_grab_focus (GtkWidget *widget)
{
  SigPages *self = SIG_PAGES (widget);
  GtkWidget *page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->stack)));

  return page != NULL && gtk_widget_grab_focus (page);
}

static void
sig_pages_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_PAGES (object)->explorer);
      break;
    case PROP_PAGE:
      g_value_set_string (value, sig_pages_get_page (SIG_PAGES (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_pages_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_PAGES (object)->explorer = g_value_dup_object (value);
      break;
    case PROP_PAGE:
      sig_pages_set_page (SIG_PAGES (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_pages_dispose (GObject *object)
{
  SigPages *self = SIG_PAGES (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_PAGES);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_pages_parent_class)->dispose (object);
}

static void
sig_pages_class_init (SigPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_pages_constructed;
  object_class->get_property = sig_pages_get_property;
  object_class->set_property = sig_pages_set_property;
  object_class->dispose = sig_pages_dispose;
  widget_class->root = sig_pages_root;
  widget_class->grab_focus = sig_pages_grab_focus;

  /**
   * SigPages:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigPages:page:
   *
   * The name of the page that is shown.
   */
  properties[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL, "map",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPages, stack);
}

static void
sig_pages_init (SigPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_pages_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): the pages, the map in front
 */
GtkWidget *
sig_pages_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_PAGES, "explorer", explorer, NULL);
}

/**
 * sig_pages_get_page:
 * @self: pages
 *
 * Returns: (transfer none): the name of the page that is shown
 */
const char *
sig_pages_get_page (SigPages *self)
{
  g_return_val_if_fail (SIG_IS_PAGES (self), NULL);

  return adw_view_stack_get_visible_child_name (self->stack);
}

/**
 * sig_pages_set_page:
 * @self: pages
 * @page: the name of a page; one that there is not changes nothing
 *
 * Shows a page.
 */
void
sig_pages_set_page (SigPages   *self,
                    const char *page)
{
  g_return_if_fail (SIG_IS_PAGES (self));
  g_return_if_fail (page != NULL);

  if (adw_view_stack_get_child_by_name (self->stack, page) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, page);
}

/**
 * sig_pages_get_names:
 *
 * Returns: (transfer none): the names of the pages, ended by %NULL
 */
const char *const *
sig_pages_get_names (void)
{
  static const char *names[G_N_ELEMENTS (pages) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    names[i] = pages[i].name;

  return names;
}

/**
 * sig_pages_create_switcher:
 * @self: pages
 *
 * Returns: (transfer floating): a switcher for a header bar
 */
GtkWidget *
sig_pages_create_switcher (SigPages *self)
{
  g_return_val_if_fail (SIG_IS_PAGES (self), NULL);

  return g_object_new (ADW_TYPE_VIEW_SWITCHER,
                       "stack", self->stack,
                       "policy", ADW_VIEW_SWITCHER_POLICY_WIDE,
                       NULL);
}

/**
 * sig_pages_set_narrow:
 * @self: pages
 * @narrow: whether the header bar has no room for a switcher
 *
 * Shows a bar to switch pages below them.
 */
void
sig_pages_set_narrow (SigPages *self,
                      gboolean  narrow)
{
  g_return_if_fail (SIG_IS_PAGES (self));

  if (narrow && self->bar == NULL)
    {
      self->bar = g_object_new (ADW_TYPE_VIEW_SWITCHER_BAR, "stack", self->stack, NULL);
      gtk_widget_insert_before (self->bar, GTK_WIDGET (self), NULL);
    }
  if (self->bar != NULL)
    adw_view_switcher_bar_set_reveal (ADW_VIEW_SWITCHER_BAR (self->bar), narrow);
}
