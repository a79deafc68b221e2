/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-page-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sig-page-picture.h"

/* Pixels of the screen a point in its true size. */
#define TRUE_SIZE (96 / 72.0)
#define STEP 1.25
#define LEAST 25
#define MOST 400

struct _SigPageView
{
  AdwBin              parent_instance;

  SigPreview         *preview;
  GtkSingleSelection *selection;
  guint               number;      /* of the page in view, kept over a new layout */
  char               *zoom;

  GtkWidget          *picture;
  GtkStack           *stack;
  GtkScrolledWindow  *scroller;
  AdwBin             *picture_bin;
  AdwStatusPage      *failure;
  GtkLabel           *page_label;
};

G_DEFINE_FINAL_TYPE (SigPageView, sig_page_view, ADW_TYPE_BIN)

enum
{
  PROP_ZOOM = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
get_n_pages (SigPageView *self)
{
  return self->selection != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->selection)) : 0;
}

/* The scale of the page is known once it has its place; it is asked for in pixels of the screen. */
static void
want_picture (SigPageView *self)
{
  const double scale = sig_page_picture_get_scale (SIG_PAGE_PICTURE (self->picture));

  if (self->preview != NULL && scale > 0 && get_n_pages (self) > 0)
    sig_preview_want_large (self->preview, self->number, scale * gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

static void
update_actions (SigPageView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const guint n = get_n_pages (self);

  gtk_widget_action_set_enabled (widget, "page.previous", n > 0 && self->number > 0);
  gtk_widget_action_set_enabled (widget, "page.first", n > 0 && self->number > 0);
  gtk_widget_action_set_enabled (widget, "page.next", self->number + 1 < n);
  gtk_widget_action_set_enabled (widget, "page.last", self->number + 1 < n);
}

static void
show_page (SigPageView *self)
{
  SigPreviewPage *page = self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;

  if (page != NULL)
    self->number = sig_preview_page_get_number (page);
  sig_page_picture_set_page (SIG_PAGE_PICTURE (self->picture), page);
  gtk_label_set_text (self->page_label, page != NULL ? sig_preview_page_get_name (page) : "");
  update_actions (self);
  want_picture (self);
}

static void
selected_cb (SigPageView *self)
{
  show_page (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
pages_changed_cb (SigPageView *self)
{
  const guint n = get_n_pages (self);

  if (n > 0)
    gtk_single_selection_set_selected (self->selection, MIN (self->number, n - 1));
  show_page (self);
}

static void
state_changed_cb (SigPageView *self)
{
  const char *reason = sig_preview_get_reason (self->preview);
  const char *child = "page";

  switch (sig_preview_get_state (self->preview))
    {
    case SIG_PREVIEW_LAYING_OUT:
      child = get_n_pages (self) > 0 ? "page" : "laying-out";
      break;
    case SIG_PREVIEW_STOPPED:
      child = "stopped";
      break;
    case SIG_PREVIEW_FAILED:
      adw_status_page_set_description (self->failure, reason);
      child = "failed";
      break;
    case SIG_PREVIEW_EMPTY:
    case SIG_PREVIEW_READY:
    default:
      break;
    }

  gtk_stack_set_visible_child_name (self->stack, child);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  SigPageView *self = SIG_PAGE_VIEW (widget);

  gtk_single_selection_set_selected (self->selection, self->number - 1);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigPageView *self = SIG_PAGE_VIEW (widget);

  gtk_single_selection_set_selected (self->selection, self->number + 1);
}

static void
first_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gtk_single_selection_set_selected (SIG_PAGE_VIEW (widget)->selection, 0);
}

static void
last_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigPageView *self = SIG_PAGE_VIEW (widget);

  gtk_single_selection_set_selected (self->selection, get_n_pages (self) - 1);
}

static void
zoom_by (SigPageView *self,
         double       factor)
{
  const double scale = sig_page_picture_get_scale (SIG_PAGE_PICTURE (self->picture));
  const double percent = CLAMP (round (scale / TRUE_SIZE * 100 * factor), LEAST, MOST);
  g_autofree char *zoom = g_strdup_printf ("%d", (int) percent);

  if (scale > 0)
    sig_page_view_set_zoom (self, zoom);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  zoom_by (SIG_PAGE_VIEW (widget), STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  zoom_by (SIG_PAGE_VIEW (widget), 1 / STEP);
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           gpointer                  user_data)
{
  GtkEventController *event_controller = GTK_EVENT_CONTROLLER (controller);

  if (!(gtk_event_controller_get_current_event_state (event_controller) & GDK_CONTROL_MASK) || dy == 0)
    return GDK_EVENT_PROPAGATE;

  zoom_by (user_data, dy < 0 ? STEP : 1 / STEP);

  return GDK_EVENT_STOP;
}

static gboolean
turn_cb (GtkWidget *widget,
         GVariant  *name,
         gpointer   user_data)
{
  gtk_widget_activate_action (user_data, g_variant_get_string (name, NULL), NULL);

  return GDK_EVENT_STOP;
}

/* Before the scrolled window, which has plans of its own for these keys. */
static void
add_keys (SigPageView *self)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_Page_Up, "page.previous" }, { GDK_KEY_KP_Page_Up, "page.previous" },
    { GDK_KEY_Page_Down, "page.next" }, { GDK_KEY_KP_Page_Down, "page.next" },
    { GDK_KEY_Home, "page.first" }, { GDK_KEY_KP_Home, "page.first" },
    { GDK_KEY_End, "page.last" }, { GDK_KEY_KP_End, "page.last" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                                                gtk_callback_action_new (turn_cb, self, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_string (keys[i].action));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (self->scroller), controller);

  controller = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL |
                                                GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "scroll", G_CALLBACK (scroll_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->scroller), controller);
}

static void
sig_page_view_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ZOOM:
      g_value_set_string (value, SIG_PAGE_VIEW (object)->zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_page_view_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ZOOM:
      sig_page_view_set_zoom (SIG_PAGE_VIEW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
sig_page_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SIG_PAGE_VIEW (widget)->scroller));
}

static void
sig_page_view_dispose (GObject *object)
{
  SigPageView *self = SIG_PAGE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_PAGE_VIEW);
  g_clear_object (&self->selection);
  g_clear_object (&self->preview);

  G_OBJECT_CLASS (sig_page_view_parent_class)->dispose (object);
}

static void
sig_page_view_finalize (GObject *object)
{
  g_free (SIG_PAGE_VIEW (object)->zoom);

  G_OBJECT_CLASS (sig_page_view_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "page.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "page.first", NULL, first_action);
  gtk_widget_class_install_action (widget_class, "page.last", NULL, last_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_property_action (widget_class, "page.zoom", "zoom");
}

static void
sig_page_view_class_init (SigPageViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_page_view_get_property;
  object_class->set_property = sig_page_view_set_property;
  object_class->dispose = sig_page_view_dispose;
  object_class->finalize = sig_page_view_finalize;
  widget_class->grab_focus = sig_page_view_grab_focus;

  /**
   * SigPageView:zoom:
   *
   * How large the page is: "page" so that all of it is seen, "width" so that it is as wide as there is room, or a number,
   * the per cent of its true size.
   */
  properties[PROP_ZOOM] =
    g_param_spec_string ("zoom", NULL, NULL, "page",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-page-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPageView, stack);
  gtk_widget_class_bind_template_child (widget_class, SigPageView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SigPageView, picture_bin);
  gtk_widget_class_bind_template_child (widget_class, SigPageView, failure);
  gtk_widget_class_bind_template_child (widget_class, SigPageView, page_label);
}

static void
sig_page_view_init (SigPageView *self)
{
  self->zoom = g_strdup ("page");
  gtk_widget_init_template (GTK_WIDGET (self));
  self->picture = sig_page_picture_new (FALSE);
  adw_bin_set_child (self->picture_bin, self->picture);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroller), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Preview"), -1);
  g_signal_connect_object (self->picture, "scaled", G_CALLBACK (want_picture), self, G_CONNECT_SWAPPED);
  add_keys (self);
  update_actions (self);
}

/**
 * sig_page_view_set_preview:
 * @self: a view without a preview
 * @preview: what it is to show
 *
 * Shows @preview from now on.
 */
void
sig_page_view_set_preview (SigPageView *self,
                           SigPreview  *preview)
{
  g_return_if_fail (SIG_IS_PAGE_VIEW (self) && self->preview == NULL);
  g_return_if_fail (SIG_IS_PREVIEW (preview));

  self->preview = g_object_ref (preview);
  self->selection = gtk_single_selection_new (g_object_ref (sig_preview_get_pages (preview)));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (pages_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preview, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  pages_changed_cb (self);
  state_changed_cb (self);
}

/**
 * sig_page_view_get_selection:
 * @self: a view with a preview
 *
 * Returns: (transfer none): the pages, the one in view selected
 */
GtkSelectionModel *
sig_page_view_get_selection (SigPageView *self)
{
  g_return_val_if_fail (SIG_IS_PAGE_VIEW (self), NULL);

  return GTK_SELECTION_MODEL (self->selection);
}

/**
 * sig_page_view_get_zoom:
 * @self: a view
 *
 * Returns: (transfer none): how large the page is
 */
const char *
sig_page_view_get_zoom (SigPageView *self)
{
  g_return_val_if_fail (SIG_IS_PAGE_VIEW (self), NULL);

  return self->zoom;
}

static void
set_policy (SigPageView *self,
            SigPageFit   fit)
{
  const gboolean scrolls_across = fit == SIG_PAGE_FIT_SCALE;
  const gboolean scrolls_down = fit != SIG_PAGE_FIT_PAGE;

  gtk_scrolled_window_set_policy (self->scroller, scrolls_across ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER,
                                  scrolls_down ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
}

/**
 * sig_page_view_set_zoom:
 * @self: a view
 * @zoom: "page", "width", or the per cent of the true size
 *
 * Sets how large the page is.
 */
void
sig_page_view_set_zoom (SigPageView *self,
                        const char  *zoom)
{
  SigPageFit fit = SIG_PAGE_FIT_SCALE;
  int percent;

  g_return_if_fail (SIG_IS_PAGE_VIEW (self));
  g_return_if_fail (zoom != NULL);

  if (g_str_equal (zoom, "page"))
    fit = SIG_PAGE_FIT_PAGE;
  else if (g_str_equal (zoom, "width"))
    fit = SIG_PAGE_FIT_WIDTH;
  percent = fit == SIG_PAGE_FIT_SCALE ? atoi (zoom) : 100;
  if (percent < LEAST || percent > MOST || !g_set_str (&self->zoom, zoom))
    return;

  set_policy (self, fit);
  sig_page_picture_set_fit (SIG_PAGE_PICTURE (self->picture), fit, percent / 100.0 * TRUE_SIZE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}
