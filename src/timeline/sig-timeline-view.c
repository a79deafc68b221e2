/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-view-private.h"

#include <glib/gi18n.h>
#include <math.h>

#define FOLD_MS 200

static void sig_timeline_view_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigTimelineView, sig_timeline_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, sig_timeline_view_accessible_init))

enum
{
  PROP_EXPLORER = 1,
  PROP_ORDER,
  PROP_COMPACT,
  PROP_UNFOLDED,
  PROP_OTHER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
guint sig_timeline_view_signals[SIG_TIMELINE_VIEW_N_SIGNALS];

/**
 * sig_timeline_view_update_plan:
 * @self: a view
 *
 * Places the lanes anew. Private to the view.
 */
void
sig_timeline_view_update_plan (SigTimelineView *self)
{
  g_clear_pointer (&self->plan, sig_lane_plan_free);
  if (self->set != NULL)
    self->plan = sig_timeline_set_create_plan (self->set, sig_timeline_look_get_metrics (self->look), self->unfolding);
}

/**
 * sig_timeline_view_update_size:
 * @self: a view
 *
 * Tells the camera how much room there is. Private to the view.
 */
void
sig_timeline_view_update_size (SigTimelineView *self)
{
  SigTimelineScene scene;

  if (!sig_timeline_view_get_scene (self, &scene))
    return;

  sig_timeline_camera_set_size (self->camera, sig_timeline_scene_get_length (&scene),
                                MAX (scene.height - scene.axis_height, 1), sig_lane_plan_get_height (self->plan));
}

/* All that a frame needs and that does not change with every frame. */
static void
make_ready (SigTimelineView *self)
{
  SigTimelineScene scene;

  if (!self->stale || self->set == NULL)
    return;

  self->stale = FALSE;
  sig_timeline_look_renew (self->look);
  sig_timeline_painter_forget (self->painter);
  sig_timeline_view_update_plan (self);
  self->axis_height = sig_timeline_look_get_size (self->look, 62);
  sig_timeline_view_get_scene (self, &scene);
  self->names_width = ceil (sig_timeline_scene_measure_names (&scene));
  sig_timeline_view_update_size (self);
  if (self->wants_lane)
    sig_timeline_view_show_lane (self);
}

/**
 * sig_timeline_view_make_stale:
 * @self: a view
 *
 * Forgets all that depends on the style. Private to the view.
 */
void
sig_timeline_view_make_stale (SigTimelineView *self)
{
  self->stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sig_timeline_view_changed:
 * @self: a view
 *
 * Draws it again, and tells assistive technology of what is now in view. Private to the view.
 */
void
sig_timeline_view_changed (SigTimelineView *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  sig_timeline_reader_queue (self->reader);
  if (self->popover != NULL && gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    sig_timeline_view_point_at (self, self->popover, self->popover_at);
}

/* Whether a lane has become dimmed or no longer is. */
static gboolean
update_dimmed (SigTimelineView *self)
{
  gboolean is_filtered = !sig_filter_is_empty (sig_explorer_get_filter (self->explorer));
  gboolean changed = FALSE;
  guint n = sig_timeline_set_get_n_shown (self->set);

  for (guint i = 1; i < n; i++)
    {
      guint lane = sig_timeline_set_get_nth (self->set, i);
      SigParty *party = sig_timeline_set_get_lane (self->set, lane)->party;
      gboolean dimmed = is_filtered && !sig_explorer_matches (self->explorer, party);

      changed |= dimmed != sig_timeline_painter_is_dimmed (self->painter, lane);
      sig_timeline_painter_set_dimmed (self->painter, lane, dimmed);
    }

  return changed;
}

static void
filter_changed_cb (SigTimelineView *self)
{
  if (self->set == NULL || !update_dimmed (self))
    return;

  sig_timeline_painter_forget (self->painter);
  sig_timeline_view_changed (self);
}

/* Which parties match may depend on the date, by their status. */
static void
date_changed_cb (SigTimelineView *self)
{
  filter_changed_cb (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
selection_changed_cb (SigTimelineView *self)
{
  gpointer selected = sig_explorer_get_selected (self->explorer);

  if (self->set != NULL && SIG_IS_EVENT (selected))
    {
      gboolean is_there = self->cursor >= 0 &&
                          sig_timeline_set_get_event (self->set, (guint) self->cursor)->event == selected;
      int position = is_there ? self->cursor : sig_timeline_set_find_event (self->set, selected, -1);

      if (position >= 0)
        sig_timeline_view_set_cursor (self, position);
    }
  else
    {
      if (self->popover != NULL)
        gtk_popover_popdown (self->popover);
      sig_timeline_view_show_lane (self);
    }
  sig_timeline_view_set_other (self, NULL);
  sig_timeline_view_changed (self);
}

static void
clear_set (SigTimelineView *self)
{
  sig_timeline_reader_clear (self->reader);
  if (self->popover != NULL)
    gtk_popover_popdown (self->popover);
  self->cursor = -1;
  self->on_fold = FALSE;
  g_array_set_size (self->history, 0);
  sig_timeline_view_set_other (self, NULL);
  g_clear_pointer (&self->painter, sig_timeline_painter_free);
  g_clear_pointer (&self->plan, sig_lane_plan_free);
  g_clear_object (&self->set);
}

/* A reload of the same data set keeps what is seen. */
static void
dataset_changed_cb (SigTimelineView *self)
{
  SigStandings *standings = sig_explorer_get_standings (self->explorer);
  g_autofree char *before = NULL;
  SigDay first, end;

  if (self->set != NULL)
    before = g_strdup (sig_dataset_get_id (sig_timeline_set_get_dataset (self->set)));
  clear_set (self);

  if (standings != NULL)
    {
      self->set = sig_timeline_set_new (standings, self->order);
      self->painter = sig_timeline_painter_new (self->look, self->set);
      sig_timeline_set_get_span (self->set, &first, &end);
      sig_timeline_camera_set_record (self->camera, first, end);
      update_dimmed (self);
      selection_changed_cb (self);
      if (g_strcmp0 (before, sig_dataset_get_id (sig_timeline_set_get_dataset (self->set))) != 0)
        sig_timeline_view_show_heart (self);
    }
  sig_timeline_view_make_stale (self);
}

static void
sig_timeline_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (widget);

  make_ready (self);
  sig_timeline_view_draw (self, snapshot);
}

/* The keyboard is seen at an event, so it comes in at one. A click says itself where it is. */
static void
enter (SigTimelineView *self)
{
  self->is_entering = self->cursor < 0 && gtk_widget_has_focus (GTK_WIDGET (self)) && !sig_timeline_view_walk (self, 0, 0);
}

static gboolean
sig_timeline_view_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  gboolean moved = GTK_WIDGET_CLASS (sig_timeline_view_parent_class)->focus (widget, direction);

  if (moved)
    enter (SIG_TIMELINE_VIEW (widget));

  return moved;
}

static void
sig_timeline_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (widget);

  make_ready (self);
  sig_timeline_view_update_size (self);
  if (self->is_entering)
    enter (self);
  if (self->popover != NULL)
    gtk_popover_present (self->popover);
  sig_timeline_reader_queue (self->reader);
}

static void
sig_timeline_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : 160;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 600;
}

static void
sig_timeline_view_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_timeline_view_parent_class)->css_changed (widget, change);

  sig_timeline_view_make_stale (SIG_TIMELINE_VIEW (widget));
}

static void
sig_timeline_view_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  sig_timeline_view_make_stale (SIG_TIMELINE_VIEW (widget));
}

static void
sig_timeline_view_system_setting_changed (GtkWidget        *widget,
                                          GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (sig_timeline_view_parent_class)->system_setting_changed (widget, setting);

  sig_timeline_view_make_stale (SIG_TIMELINE_VIEW (widget));
}

static GtkAccessible *
sig_timeline_view_get_first_accessible_child (GtkAccessible *accessible)
{
  return sig_timeline_reader_get_first (SIG_TIMELINE_VIEW (accessible)->reader);
}

static void
sig_timeline_view_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = sig_timeline_view_get_first_accessible_child;
}

static void
sig_timeline_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_ORDER:
      g_value_set_uint (value, self->order);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_UNFOLDED:
      g_value_set_boolean (value, self->unfolded);
      break;
    case PROP_OTHER:
      g_value_set_object (value, self->other);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_timeline_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      sig_timeline_view_set_explorer (self, g_value_get_object (value));
      break;
    case PROP_ORDER:
      sig_timeline_view_set_order (self, g_value_get_uint (value));
      break;
    case PROP_COMPACT:
      sig_timeline_view_set_compact (self, g_value_get_boolean (value));
      break;
    case PROP_UNFOLDED:
      sig_timeline_view_set_unfolded (self, g_value_get_boolean (value));
      break;
    case PROP_OTHER:
      sig_timeline_view_set_other (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_timeline_view_dispose (GObject *object)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (object);

  if (self->reader != NULL)
    clear_set (self);
  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  if (self->fold_animation != NULL)
    adw_animation_reset (self->fold_animation);
  g_clear_object (&self->fold_animation);
  g_clear_object (&self->camera);
  g_clear_pointer (&self->reader, sig_timeline_reader_free);
  g_clear_pointer (&self->look, sig_timeline_look_free);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_timeline_view_parent_class)->dispose (object);
}

static void
sig_timeline_view_finalize (GObject *object)
{
  SigTimelineView *self = SIG_TIMELINE_VIEW (object);

  g_array_unref (self->ticks);
  g_array_unref (self->history);

  G_OBJECT_CLASS (sig_timeline_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SigTimelineView:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, writable);

  /**
   * SigTimelineView:order:
   *
   * The order of the lanes, a #SigLaneOrder.
   */
  properties[PROP_ORDER] = g_param_spec_uint ("order", NULL, NULL, 0, SIG_LANE_ORDER_GROUP, SIG_LANE_ORDER_DATE, writable);

  /**
   * SigTimelineView:compact:
   *
   * Whether lanes have the codes of their parties in place of names.
   */
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, writable);

  /**
   * SigTimelineView:unfolded:
   *
   * Whether the lanes without events are to be seen.
   */
  properties[PROP_UNFOLDED] = g_param_spec_boolean ("unfolded", NULL, NULL, FALSE, writable);

  /**
   * SigTimelineView:other:
   *
   * The event that is selected beside the one that the explorer has.
   */
  properties[PROP_OTHER] = g_param_spec_object ("other", NULL, NULL, SIG_TYPE_EVENT, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (GType type)
{
  /**
   * SigTimelineView::opened:
   * @position: the position of the mark of an event
   *
   * An event was chosen: it is selected, and its card is wanted.
   */
  sig_timeline_view_signals[SIG_TIMELINE_VIEW_OPENED] =
    g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * SigTimelineView::crowd-opened:
   * @position: the position of its first mark
   * @count: how many marks it has
   *
   * A cluster was chosen that no zooming takes apart: a list of its events is wanted.
   */
  sig_timeline_view_signals[SIG_TIMELINE_VIEW_CROWD_OPENED] =
    g_signal_new ("crowd-opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
sig_timeline_view_class_init (SigTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_timeline_view_get_property;
  object_class->set_property = sig_timeline_view_set_property;
  object_class->dispose = sig_timeline_view_dispose;
  object_class->finalize = sig_timeline_view_finalize;

  widget_class->focus = sig_timeline_view_focus;
  widget_class->snapshot = sig_timeline_view_snapshot;
  widget_class->measure = sig_timeline_view_measure;
  widget_class->size_allocate = sig_timeline_view_size_allocate;
  widget_class->css_changed = sig_timeline_view_css_changed;
  widget_class->direction_changed = sig_timeline_view_direction_changed;
  widget_class->system_setting_changed = sig_timeline_view_system_setting_changed;

  install_properties (object_class);
  install_signals (G_TYPE_FROM_CLASS (klass));
  sig_timeline_view_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timelineview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_BOX);
}

static void
unfold_cb (double   value,
           gpointer user_data)
{
  SigTimelineView *self = user_data;

  self->unfolding = value;
  sig_timeline_view_update_plan (self);
  sig_timeline_view_update_size (self);
  sig_timeline_view_changed (self);
}

static void
sig_timeline_view_init (SigTimelineView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->cursor = -1;
  self->stale = TRUE;
  self->ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));
  self->history = g_array_new (FALSE, FALSE, sizeof (SigTimeScale));
  self->look = sig_timeline_look_new (widget);
  self->reader = sig_timeline_reader_new (self);
  self->camera = sig_timeline_camera_new (widget);
  g_signal_connect_object (self->camera, "changed", G_CALLBACK (sig_timeline_view_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (sig_timeline_view_make_stale), NULL);

  self->fold_animation = adw_timed_animation_new (widget, 0, 1, FOLD_MS,
                                                  adw_callback_animation_target_new (unfold_cb, self, NULL));
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Events by party and date"),
                                  GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _("Arrows walk through events, Enter selects, plus and minus zoom, F8 shows a list"),
                                  -1);
  sig_timeline_view_attach_input (self);
}

/**
 * sig_timeline_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *
sig_timeline_view_new (void)
{
  return g_object_new (SIG_TYPE_TIMELINE_VIEW, NULL);
}

/**
 * sig_timeline_view_get_explorer:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the shared state
 */
SigExplorer *
sig_timeline_view_get_explorer (SigTimelineView *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (self), NULL);

  return self->explorer;
}

/**
 * sig_timeline_view_set_explorer:
 * @self: a view
 * @explorer: (nullable): the shared state
 *
 * Sets what it shows, once.
 */
void
sig_timeline_view_set_explorer (SigTimelineView *self,
                                SigExplorer     *explorer)
{
  g_return_if_fail (SIG_IS_TIMELINE_VIEW (self));

  if (!g_set_object (&self->explorer, explorer))
    return;

  if (explorer != NULL)
    {
      g_signal_connect_object (explorer, "notify::dataset", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (explorer, "notify::date", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (explorer, "notify::selection", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
      dataset_changed_cb (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}
