/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-page.h"

#include <glib/gi18n.h>

#include "sig-announcement.h"
#include "sig-timeline-card.h"
#include "sig-timeline-crowd.h"
#include "sig-timeline-key.h"
#include "sig-timeline-list.h"
#include "sig-timeline-overview.h"
#include "sig-timeline-words.h"

#define ZOOM_STEP 1.6

struct _SigTimelinePage
{
  AdwBin           parent_instance;

  SigExplorer     *explorer;
  gboolean         listing;

  SigTimelineView *view;
  GtkScrollbar    *scrollbar;
  AdwBin          *overview_bin;
  AdwBin          *list_bin;
  GtkStack        *stack;
  GtkMenuButton   *key_button;
  GtkWidget       *between_box;
  GtkLabel        *between_label;
};

G_DEFINE_FINAL_TYPE (SigTimelinePage, sig_timeline_page, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_LISTING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
opened_cb (SigTimelinePage *self,
           guint            position)
{
  SigTimelineSet *set = sig_timeline_view_get_set (self->view);
  GtkPopover *card = GTK_POPOVER (sig_timeline_card_new (self->explorer, sig_timeline_set_get_event (set, position)->event));

  sig_timeline_view_point_at (self->view, card, position);
  gtk_popover_popup (card);
}

static void
crowd_opened_cb (SigTimelinePage *self,
                 guint            position,
                 guint            count)
{
  SigTimelineSet *set = sig_timeline_view_get_set (self->view);
  GtkPopover *crowd = GTK_POPOVER (sig_timeline_crowd_new (self->explorer, set, position, count));

  sig_timeline_view_point_at (self->view, crowd, position);
  gtk_popover_popup (crowd);
}

static void
other_changed_cb (SigTimelinePage *self)
{
  gpointer selected = sig_explorer_get_selected (self->explorer);
  SigEvent *other = sig_timeline_view_get_other (self->view);
  gboolean visible = other != NULL && SIG_IS_EVENT (selected);

  gtk_widget_set_visible (self->between_box, visible);
  if (visible)
    {
      g_autofree char *days = sig_timeline_words_dup_between (selected, other);
      g_autofree char *from = sig_timeline_words_dup_date (selected);
      g_autofree char *to = sig_timeline_words_dup_date (other);
      /* Translators: the two events that are selected, with their dates in brackets */
      g_autofree char *both = g_strdup_printf (_("From “%s” (%s) to “%s” (%s)"),
                                               sig_text_get (sig_event_get_title (selected)), from,
                                               sig_text_get (sig_event_get_title (other)), to);

      gtk_label_set_label (self->between_label, days);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->between_label), both);
      sig_announce (GTK_WIDGET (self), days);
    }
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  sig_timeline_view_zoom (SIG_TIMELINE_PAGE (widget)->view, ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  sig_timeline_view_zoom (SIG_TIMELINE_PAGE (widget)->view, 1 / ZOOM_STEP);
}

static void
fit_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  sig_timeline_view_fit (SIG_TIMELINE_PAGE (widget)->view);
}

static void
forget_other_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  sig_timeline_view_set_other (SIG_TIMELINE_PAGE (widget)->view, NULL);
}

/* Made anew each time: the style and the data set may have changed. */
static void
create_key_cb (GtkMenuButton *button,
               gpointer       user_data)
{
  SigTimelinePage *self = user_data;

  gtk_menu_button_set_popover (button, sig_timeline_key_new (self->view));
}

/* Codes in place of names in the lanes, fewer columns in the list. */
static void
compact_changed_cb (SigTimelinePage *self)
{
  GtkWidget *list = adw_bin_get_child (self->list_bin);

  if (list != NULL)
    sig_timeline_list_set_compact (SIG_TIMELINE_LIST (list), sig_timeline_view_get_compact (self->view));
}

static void
sig_timeline_page_constructed (GObject *object)
{
  SigTimelinePage *self = SIG_TIMELINE_PAGE (object);

  G_OBJECT_CLASS (sig_timeline_page_parent_class)->constructed (object);

  sig_timeline_view_set_explorer (self->view, self->explorer);
  gtk_scrollbar_set_adjustment (self->scrollbar,
                                sig_timeline_camera_get_adjustment (sig_timeline_view_get_camera (self->view)));
  gtk_menu_button_set_create_popup_func (self->key_button, create_key_cb, self, NULL);
  adw_bin_set_child (self->overview_bin, sig_timeline_overview_new (self->view));
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "crowd-opened", G_CALLBACK (crowd_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::compact", G_CALLBACK (compact_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::other", G_CALLBACK (other_changed_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
sig_timeline_page_grab_focus (GtkWidget *widget)
{
  SigTimelinePage *self = SIG_TIMELINE_PAGE (widget);
  GtkWidget *shown = self->listing ? GTK_WIDGET (self->list_bin) : GTK_WIDGET (self->view);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* Within it, it may stay where it is. */
  if (focus != NULL && (focus == shown || gtk_widget_is_ancestor (focus, shown)))
    return TRUE;

  return gtk_widget_child_focus (shown, GTK_DIR_TAB_FORWARD);
}

static void
sig_timeline_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigTimelinePage *self = SIG_TIMELINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_LISTING:
      g_value_set_boolean (value, self->listing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_timeline_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigTimelinePage *self = SIG_TIMELINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_LISTING:
      sig_timeline_page_set_listing (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_timeline_page_dispose (GObject *object)
{
  SigTimelinePage *self = SIG_TIMELINE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_TIMELINE_PAGE);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_timeline_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, view);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, scrollbar);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, overview_bin);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, list_bin);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, key_button);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, between_box);
  gtk_widget_class_bind_template_child (widget_class, SigTimelinePage, between_label);
}

static void
sig_timeline_page_class_init (SigTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_timeline_page_constructed;
  object_class->get_property = sig_timeline_page_get_property;
  object_class->set_property = sig_timeline_page_set_property;
  object_class->dispose = sig_timeline_page_dispose;
  widget_class->grab_focus = sig_timeline_page_grab_focus;

  /**
   * SigTimelinePage:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigTimelinePage:listing:
   *
   * Whether the events are shown as a list.
   */
  properties[PROP_LISTING] =
    g_param_spec_boolean ("listing", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SIG_TYPE_TIMELINE_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "timeline.fit", NULL, fit_action);
  gtk_widget_class_install_action (widget_class, "timeline.forget-other", NULL, forget_other_action);
  gtk_widget_class_install_property_action (widget_class, "timeline.list", "listing");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F8, 0, "timeline.list", NULL);
}

static void
sig_timeline_page_init (SigTimelinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_timeline_page_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
sig_timeline_page_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_TIMELINE_PAGE, "explorer", explorer, NULL);
}

/**
 * sig_timeline_page_get_view:
 * @self: a page
 *
 * Returns: (transfer none): its lanes
 */
SigTimelineView *
sig_timeline_page_get_view (SigTimelinePage *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_PAGE (self), NULL);

  return self->view;
}

/**
 * sig_timeline_page_get_listing:
 * @self: a page
 *
 * Returns: whether the events are shown as a list
 */
gboolean
sig_timeline_page_get_listing (SigTimelinePage *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_PAGE (self), FALSE);

  return self->listing;
}

/**
 * sig_timeline_page_set_listing:
 * @self: a page
 * @listing: whether the events shall be shown as a list
 *
 * Shows the list, which is made when it is first asked for, or the lanes.
 */
void
sig_timeline_page_set_listing (SigTimelinePage *self,
                               gboolean         listing)
{
  g_return_if_fail (SIG_IS_TIMELINE_PAGE (self));

  if (self->listing == listing)
    return;

  self->listing = listing;
  if (listing && adw_bin_get_child (self->list_bin) == NULL)
    adw_bin_set_child (self->list_bin, sig_timeline_list_new (self->explorer));
  compact_changed_cb (self);
  gtk_stack_set_visible_child_name (self->stack, listing ? "list" : "lanes");
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LISTING]);
}
