/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window.h"

#include <glib/gi18n.h>

#include "sig-collection-button.h"
#include "sig-date-bar.h"
#include "sig-detail-pane.h"
#include "sig-file-banner.h"
#include "sig-first-frame.h"
#include "sig-pages.h"
#include "sig-placeholder.h"
#include "sig-primary-menu.h"
#include "sig-recent-menu.h"
#include "sig-window-actions.h"
#include "sig-window-state.h"
#include "sig-window-what-if.h"

struct _SigWindow
{
  AdwApplicationWindow  parent_instance;

  SigDataSession       *session;
  SigExplorer          *explorer;
  GSettings            *settings;
  SigRecentMenu        *recent;              /* made when first wanted, after the first frame */

  AdwToastOverlay      *toasts;
  AdwToolbarView       *toolbar_view;
  AdwHeaderBar         *header_bar;
  AdwWindowTitle       *window_title;
  GtkWidget            *switcher;            /* in place of the title where there is room; after the first frame */
  GtkWidget            *banner;              /* made when first wanted, as the next one is */
  GtkWidget            *collection_button;
  GtkMenuButton        *menu_button;
  gboolean              date_restored;
  AdwBin               *date_bin;
  GtkStack             *stack;
  AdwBreakpoint        *tight;               /* no room for the switcher in the header bar */
  AdwMultiLayoutView   *layouts;
  AdwOverlaySplitView  *split;
  AdwBottomSheet       *sheet;
  GtkLabel             *sheet_summary;
  SigPages             *pages;
  AdwBin               *page_bin;
  AdwBin               *detail_bin;
};

G_DEFINE_FINAL_TYPE (SigWindow, sig_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_SESSION = 1,
  PROP_EXPLORER,
  PROP_SETTINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_pages (SigWindow *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "pages");
}

/* In the header bar stands what leads to pages, if there are any and it has room; else the title. */
static void
update_header (SigWindow *self)
{
  gboolean tight = adw_application_window_get_current_breakpoint (ADW_APPLICATION_WINDOW (self)) == self->tight;

  sig_pages_set_narrow (self->pages, tight);
  if (self->switcher != NULL)
    adw_header_bar_set_title_widget (self->header_bar,
                                     tight || !has_pages (self) ? GTK_WIDGET (self->window_title) : self->switcher);
}

static void
update_page (SigWindow *self)
{
  sig_placeholder_choose (self->stack, "pages", self->session, gtk_widget_get_mapped (GTK_WIDGET (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->date_bin), has_pages (self));
  update_header (self);
}

static void
update_banner (SigWindow *self)
{
  if (self->banner != NULL || (sig_data_session_get_failure (self->session) == NULL &&
                               !sig_data_session_get_gone (self->session)))
    return;

  self->banner = sig_file_banner_new (self->session);
  adw_toolbar_view_add_top_bar (self->toolbar_view, self->banner);
}

static void
update_state (SigWindow *self)
{
  update_page (self);
  update_banner (self);
  sig_window_actions_update (self);
}

static SigRecentMenu *
get_recent (SigWindow *self)
{
  if (self->recent == NULL)
    {
      g_autofree char *path = g_build_filename (g_get_user_state_dir (), "signatory", "recent.ini", NULL);

      self->recent = sig_recent_menu_new (path);
    }

  return self->recent;
}

/* Nobody waits for it, so it is not done before the first frame. */
static void
remember_file (SigWindow *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  GFile *file = sig_data_session_get_shown_file (self->session);

  if (self->switcher != NULL && dataset != NULL && file != NULL)
    sig_recent_menu_add (get_recent (self), file, sig_text_get (sig_dataset_get_title (dataset)));
}

static void
update_collection (SigWindow *self)
{
  if (self->collection_button != NULL || *sig_explorer_get_collection (self->explorer) == NULL)
    return;

  self->collection_button = g_object_new (SIG_TYPE_COLLECTION_BUTTON, "explorer", self->explorer, NULL);
  adw_header_bar_pack_end (self->header_bar, self->collection_button);
}

static void
update_title (SigWindow *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);

  adw_window_title_set_subtitle (self->window_title,
                                 dataset != NULL ? sig_text_get (sig_dataset_get_title (dataset)) : "");
}

static void
dataset_changed_cb (SigWindow *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);

  if (dataset != NULL && !self->date_restored)
    {
      self->date_restored = TRUE;
      sig_window_state_restore_date (self->explorer, self->settings);
    }
  update_title (self);
  update_state (self);
  remember_file (self);
}

static void
menu_opened_cb (SigWindow *self)
{
  if (gtk_menu_button_get_active (self->menu_button))
    sig_recent_menu_update (get_recent (self));
}

static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  SigWindow *self = user_data;
  g_autoptr(GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  menu = sig_primary_menu_new (self->session, get_recent (self));
  gtk_menu_button_set_menu_model (button, menu);
}

static void
active_changed_cb (SigWindow *self)
{
  sig_data_session_set_attended (self->session, gtk_window_is_active (GTK_WINDOW (self)));
}

/* A window that is being torn down moves its focus as well. */
static void
focus_changed_cb (SigWindow *self)
{
  if (self->explorer != NULL && !gtk_widget_in_destruction (GTK_WIDGET (self)))
    sig_window_actions_update (self);
}

static void
selection_changed_cb (SigWindow *self)
{
  sig_window_actions_update (self);
  if (sig_explorer_get_selection (self->explorer) != NULL &&
      g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "wide"))
    adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
}

static void
layout_changed_cb (SigWindow *self)
{
  GtkWidget *bar = adw_bin_get_child (self->date_bin);
  gboolean narrow = g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "narrow");

  if (bar != NULL)
    sig_date_bar_set_compact (SIG_DATE_BAR (bar), narrow);
  update_header (self);
  /* The bar of the sheet lies over the page. */
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->pages), narrow ? adw_bottom_sheet_get_bottom_bar_height (self->sheet) : 0);
}

static void
first_frame_painted (GtkWidget *widget)
{
  SigWindow *self = SIG_WINDOW (widget);

  if (adw_bin_get_child (self->date_bin) != NULL)
    return;

  adw_bin_set_child (self->date_bin, sig_date_bar_new (self->explorer));
  self->switcher = g_object_ref_sink (sig_pages_create_switcher (self->pages));
  layout_changed_cb (self);
  remember_file (self);
}

static void
sig_window_map (GtkWidget *widget)
{
  /* A window that comes up before its data says what it waits for. */
  GTK_WIDGET_CLASS (sig_window_parent_class)->map (widget);
  update_page (SIG_WINDOW (widget));
  sig_first_frame_wait (widget, first_frame_painted);
}

static gboolean
sig_window_close_request (GtkWindow *window)
{
  sig_window_state_store (window, SIG_WINDOW (window)->explorer, SIG_WINDOW (window)->settings);

  return GTK_WINDOW_CLASS (sig_window_parent_class)->close_request (window);
}

static void
add_detail_pane (SigWindow *self)
{
  GtkWidget *pane = sig_detail_pane_new (self->explorer);

  g_settings_bind (self->settings, "folded", pane, "folded", G_SETTINGS_BIND_DEFAULT);
  g_object_bind_property (pane, "summary", self->sheet_summary, "label", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (pane, "copied", G_CALLBACK (sig_window_toast), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pane, "open-page", G_CALLBACK (sig_window_show_page), self, G_CONNECT_SWAPPED);
  sig_detail_pane_set_pages (SIG_DETAIL_PANE (pane), sig_pages_get_names ());
  g_signal_connect_object (pane, "close", G_CALLBACK (sig_window_toggle_detail), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->detail_bin, pane);
}

static void
add_pages (SigWindow *self)
{
  self->pages = SIG_PAGES (sig_pages_new (self->explorer));
  g_settings_bind (self->settings, "page", self->pages, "page", G_SETTINGS_BIND_DEFAULT);
  adw_bin_set_child (self->page_bin, GTK_WIDGET (self->pages));
}

static void
follow_state (SigWindow *self)
{
  const struct
  {
    gpointer    object;
    const char *signal;
    GCallback   callback;
  } follows[] = {
    { self->session, "notify::loading", G_CALLBACK (update_state) },
    { self->session, "notify::failure", G_CALLBACK (update_state) },
    { self->session, "notify::gone", G_CALLBACK (update_state) },
    { self->session, "notify::remarks", G_CALLBACK (update_state) },
    { self->explorer, "notify::dataset", G_CALLBACK (dataset_changed_cb) },
    { self->explorer, "notify::selection", G_CALLBACK (selection_changed_cb) },
    { self->explorer, "notify::date", G_CALLBACK (sig_window_actions_update) },
    { self->explorer, "notify::collection", G_CALLBACK (update_collection) },
    { self->menu_button, "notify::active", G_CALLBACK (menu_opened_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (follows); i++)
    g_signal_connect_object (follows[i].object, follows[i].signal, follows[i].callback, self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}

static void
sig_window_constructed (GObject *object)
{
  SigWindow *self = SIG_WINDOW (object);

  G_OBJECT_CLASS (sig_window_parent_class)->constructed (object);

  self->explorer = g_object_ref (sig_data_session_get_explorer (self->session));
  sig_window_state_restore (GTK_WINDOW (self), self->explorer, self->settings);
  g_settings_bind (self->settings, "detail-visible", self->split, "show-sidebar", G_SETTINGS_BIND_DEFAULT);
  add_detail_pane (self);

  follow_state (self);
  add_pages (self);
  sig_window_what_if_attach (self, self->toolbar_view);
  g_signal_connect (self, "notify::current-breakpoint", G_CALLBACK (layout_changed_cb), NULL);
  g_signal_connect_object (self->sheet, "notify::bottom-bar-height", G_CALLBACK (layout_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
  update_collection (self);
  dataset_changed_cb (self);
  g_object_notify_by_pspec (object, properties[PROP_EXPLORER]);
}

static void
sig_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SigWindow *self = SIG_WINDOW (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
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
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_window_dispose (GObject *object)
{
  SigWindow *self = SIG_WINDOW (object);

  if (self->recent != NULL)
    sig_recent_menu_flush (self->recent);
  g_clear_object (&self->switcher);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_WINDOW);
  g_clear_object (&self->recent);
  g_clear_object (&self->settings);
  g_clear_object (&self->explorer);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sig_window_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * SigWindow:session:
   *
   * What loads the data that the window shows.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SIG_TYPE_DATA_SESSION, construct);

  /**
   * SigWindow:explorer:
   *
   * The shared state that the window shows: that of the session.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SigWindow:settings:
   *
   * Where the window keeps its state between runs.
   */
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, construct);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SigWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, header_bar);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, date_bin);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, tight);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, layouts);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, split);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, sheet);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, sheet_summary);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, page_bin);
  gtk_widget_class_bind_template_child (widget_class, SigWindow, detail_bin);
}

static void
sig_window_class_init (SigWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_window_constructed;
  object_class->get_property = sig_window_get_property;
  object_class->set_property = sig_window_set_property;
  object_class->dispose = sig_window_dispose;
  widget_class->map = sig_window_map;
  GTK_WINDOW_CLASS (klass)->close_request = sig_window_close_request;

  install_properties (object_class);
  bind_template (widget_class);
  sig_window_actions_install (widget_class);
  sig_window_what_if_install (widget_class);
}

static void
sig_window_init (SigWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  sig_window_actions_attach_drop (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
}

/**
 * sig_window_new:
 * @application: the application
 * @session: what loads the data
 * @settings: where the window keeps its state
 *
 * Returns: (transfer none): a window, not yet presented
 */
SigWindow *
sig_window_new (GtkApplication *application,
                SigDataSession *session,
                GSettings      *settings)
{
  return g_object_new (SIG_TYPE_WINDOW,
                       "application", application,
                       "session", session,
                       "settings", settings,
                       NULL);
}

/**
 * sig_window_get_session:
 * @self: a window
 *
 * Returns: (transfer none): what loads the data
 */
SigDataSession *
sig_window_get_session (SigWindow *self)
{
  g_return_val_if_fail (SIG_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * sig_window_get_explorer:
 * @self: a window
 *
 * Returns: (transfer none): the shared state
 */
SigExplorer *
sig_window_get_explorer (SigWindow *self)
{
  g_return_val_if_fail (SIG_IS_WINDOW (self), NULL);

  return self->explorer;
}

/**
 * sig_window_toast:
 * @self: a window
 * @words: what to say
 *
 * Says something in passing.
 */
void
sig_window_toast (SigWindow  *self,
                  const char *words)
{
  AdwToast *toast;

  g_return_if_fail (SIG_IS_WINDOW (self));
  g_return_if_fail (words != NULL);

  toast = adw_toast_new (words);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * sig_window_forget_recent:
 * @self: a window
 * @uri: an entry of the menu of recent files
 *
 * Takes the entry out.
 */
void
sig_window_forget_recent (SigWindow  *self,
                          const char *uri)
{
  g_return_if_fail (SIG_IS_WINDOW (self));
  g_return_if_fail (uri != NULL);

  sig_recent_menu_forget (get_recent (self), uri);
}

/**
 * sig_window_toggle_detail:
 * @self: a window
 *
 * Shows the detail pane, or hides it: beside the page, or as the sheet at the bottom of a narrow window.
 */
void
sig_window_toggle_detail (SigWindow *self)
{
  g_return_if_fail (SIG_IS_WINDOW (self));

  if (g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "wide"))
    adw_overlay_split_view_set_show_sidebar (self->split, !adw_overlay_split_view_get_show_sidebar (self->split));
  else
    adw_bottom_sheet_set_open (self->sheet, !adw_bottom_sheet_get_open (self->sheet));
}

/**
 * sig_window_show_detail:
 * @self: a window
 *
 * Shows the detail pane, where it may have been put away: somebody asked for what is in it.
 */
void
sig_window_show_detail (SigWindow *self)
{
  g_return_if_fail (SIG_IS_WINDOW (self));

  if (g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "wide"))
    adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  else
    adw_bottom_sheet_set_open (self->sheet, TRUE);
}

/**
 * sig_window_show_page:
 * @self: a window
 * @page: the name of a page
 *
 * Shows a page and puts the keyboard there.
 */
void
sig_window_show_page (SigWindow  *self,
                      const char *page)
{
  g_return_if_fail (SIG_IS_WINDOW (self));
  g_return_if_fail (page != NULL);

  sig_pages_set_page (self->pages, page);
  gtk_widget_grab_focus (GTK_WIDGET (self->pages));
}
