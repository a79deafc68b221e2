/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-view-private.h"

#include <glib/gi18n.h>

#include "sig-matrix-words.h"

static void sig_matrix_view_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigMatrixView, sig_matrix_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, sig_matrix_view_accessible_init))

enum
{
  PROP_ORDER = 1,
  N_PROPS,

  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPS];
guint sig_matrix_view_signals[SIG_MATRIX_VIEW_N_SIGNALS];

static GtkAccessible *
sig_matrix_view_get_first_accessible_child (GtkAccessible *accessible)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (accessible);

  /* While a menu or card is open, which takes all input, that is what there is to read. */
  if (self->popover != NULL)
    return g_object_ref (GTK_ACCESSIBLE (self->popover));

  return sig_matrix_reader_get_first (self->reader);
}

static void
sig_matrix_view_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = sig_matrix_view_get_first_accessible_child;
}

/* Forgets the pictures of cells; they are made anew as they are seen. */
void
sig_matrix_view_drop_pieces (SigMatrixView *self)
{
  g_hash_table_remove_all (self->pieces);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A place that runs from left to right, where it is drawn. */
double
sig_matrix_view_mirror (SigMatrixView *self,
                        double         x,
                        double         width)
{
  return sig_matrix_look_is_mirrored (self->look) ? self->scene.width - x - width : x;
}

static void
configure (SigMatrixView  *self,
           GtkOrientation  orientation,
           double          value,
           double          upper,
           double          page)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  gboolean mirrored = orientation == GTK_ORIENTATION_HORIZONTAL && sig_matrix_look_is_mirrored (self->look);

  upper = MAX (upper, page);
  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, mirrored ? upper - page - value : value, 0, upper, page * 0.1, page * 0.9, page);
}

static void
update_adjustments (SigMatrixView *self)
{
  const SigMatrixScene *scene = &self->scene;

  self->updating = TRUE;
  configure (self, GTK_ORIENTATION_HORIZONTAL, scene->x, sig_matrix_scene_get_content_width (scene),
             sig_matrix_scene_get_body_width (scene));
  configure (self, GTK_ORIENTATION_VERTICAL, scene->y, sig_matrix_scene_get_content_height (scene),
             sig_matrix_scene_get_body_height (scene));
  self->updating = FALSE;
}

static void
set_scroll (SigMatrixView *self,
            double         x,
            double         y)
{
  if (self->scene.x == x && self->scene.y == y)
    return;

  self->scene.x = x;
  self->scene.y = y;
  sig_matrix_reader_queue (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
scrolled_cb (SigMatrixView *self)
{
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  GtkAdjustment *down = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double x = across != NULL ? gtk_adjustment_get_value (across) : 0;
  double y = down != NULL ? gtk_adjustment_get_value (down) : 0;

  if (self->updating)
    return;

  if (across != NULL && sig_matrix_look_is_mirrored (self->look))
    x = gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across) - x;
  set_scroll (self, x, y);
}

/* Scrolls; what is out of reach is brought within it. */
void
sig_matrix_view_scroll_to (SigMatrixView *self,
                           double         x,
                           double         y)
{
  const SigMatrixScene *scene = &self->scene;
  double most_x = sig_matrix_scene_get_content_width (scene) - sig_matrix_scene_get_body_width (scene);
  double most_y = sig_matrix_scene_get_content_height (scene) - sig_matrix_scene_get_body_height (scene);

  set_scroll (self, CLAMP (x, 0, MAX (most_x, 0)), CLAMP (y, 0, MAX (most_y, 0)));
  update_adjustments (self);
}

static void
measure_heads (SigMatrixView *self)
{
  double widest = 0, tallest = 0;

  for (guint i = 0; i < sig_matrix_plan_get_n_rows (self->plan); i++)
    widest = MAX (widest, sig_matrix_look_measure (self->look, sig_matrix_plan_get_row (self->plan, i)->is_group
                                                                 ? SIG_MATRIX_FONT_BOLD
                                                                 : SIG_MATRIX_FONT_NORMAL,
                                                   sig_text_get (sig_term_get_title (sig_matrix_plan_get_term (self->plan, i)))));
  for (guint i = 0; i < MIN (sig_matrix_plan_get_n_columns (self->plan), 120); i++)
    tallest = MAX (tallest, sig_matrix_look_measure (self->look, SIG_MATRIX_FONT_NORMAL,
                                                     sig_text_get (sig_party_get_short_name (sig_matrix_plan_get_column (self->plan, i)->party))));

  self->sizes.heads_width = MIN (widest, sig_matrix_look_get_size (self->look, 230)) + sig_matrix_look_get_size (self->look, 32);
  self->sizes.heads_height = MIN (tallest, sig_matrix_look_get_size (self->look, 110)) + sig_matrix_look_get_size (self->look, 32);
}

/* Reads the style, and what words then need. */
void
sig_matrix_view_renew (SigMatrixView *self)
{
  SigMatrixLook *look = self->look;

  if (!self->stale)
    return;

  self->stale = FALSE;
  sig_matrix_look_renew (look);
  self->sizes.least = sig_matrix_look_get_size (look, 18);
  self->sizes.scrolled = sig_matrix_look_get_size (look, 25);
  self->sizes.most = sig_matrix_look_get_size (look, 44);
  self->sizes.row = sig_matrix_look_get_size (look, 24);
  self->sizes.gap = sig_matrix_look_get_size (look, 14);
  self->sizes.number = sig_matrix_look_get_size (look, 76);
  self->sizes.words = sig_matrix_look_get_size (look, 216);
  if (self->plan != NULL)
    measure_heads (self);
  sig_matrix_view_drop_pieces (self);
}

static void
fit (SigMatrixView *self)
{
  double cell = self->scene.cell;

  sig_matrix_view_renew (self);
  self->scene.n_rows = self->plan != NULL ? sig_matrix_plan_get_n_rows (self->plan) : 0;
  self->scene.n_columns = self->plan != NULL ? sig_matrix_plan_get_n_columns (self->plan) : 0;
  self->scene.n_signatories = self->plan != NULL ? sig_matrix_plan_get_n_signatories (self->plan) : 0;
  sig_matrix_scene_fit (&self->scene, &self->sizes, gtk_widget_get_width (GTK_WIDGET (self)),
                        gtk_widget_get_height (GTK_WIDGET (self)));
  if (self->scene.cell != cell)
    sig_matrix_view_drop_pieces (self);
  update_adjustments (self);
  sig_matrix_reader_queue (self->reader);
}

/* Makes the plan anew, from @coverage, or with the coverage that there is when it is %NULL. */
void
sig_matrix_view_rebuild (SigMatrixView *self,
                         SigCoverage   *coverage)
{
  g_autoptr(SigCoverage) shown = NULL;

  if (coverage != NULL)
    shown = g_object_ref (coverage);
  else if (self->plan != NULL)
    shown = g_object_ref (sig_matrix_plan_get_coverage (self->plan));
  g_clear_pointer (&self->plan, sig_matrix_plan_free);
  if (shown != NULL)
    {
      g_ptr_array_add (self->folded, NULL);
      self->plan = sig_matrix_plan_new (shown, self->order, (const char *const *) self->folded->pdata);
      g_ptr_array_set_size (self->folded, (int) self->folded->len - 1);
    }

  self->row = self->plan != NULL ? MIN (self->row, (int) sig_matrix_plan_get_n_rows (self->plan) - 1) : SIG_MATRIX_NONE;
  if (self->plan != NULL)
    {
      sig_matrix_view_renew (self);
      measure_heads (self);
      self->column = MIN (self->column, (int) sig_matrix_plan_get_n_columns (self->plan) - 1);
    }
  fit (self);
  sig_matrix_view_drop_pieces (self);
}

static void
sig_matrix_view_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);

  fit (self);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
sig_matrix_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = 160;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 500;
}

static void
sig_matrix_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);

  if (self->stale)
    fit (self);
  if (self->plan != NULL)
    sig_matrix_view_draw (self, snapshot);
}

static void
make_stale (SigMatrixView *self)
{
  self->stale = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sig_matrix_view_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_matrix_view_parent_class)->css_changed (widget, change);
  make_stale (SIG_MATRIX_VIEW (widget));
}

static void
sig_matrix_view_direction_changed (GtkWidget        *widget,
                                   GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (sig_matrix_view_parent_class)->direction_changed (widget, previous);
  make_stale (SIG_MATRIX_VIEW (widget));
}

static void
sig_matrix_view_system_setting_changed (GtkWidget        *widget,
                                        GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (sig_matrix_view_parent_class)->system_setting_changed (widget, setting);
  make_stale (SIG_MATRIX_VIEW (widget));
}

static gboolean
sig_matrix_view_query_tooltip (GtkWidget  *widget,
                               int         x,
                               int         y,
                               gboolean    keyboard,
                               GtkTooltip *tooltip)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (widget);
  g_autofree char *words = NULL;
  GdkRectangle bounds;

  if (keyboard || self->hover_row == SIG_MATRIX_NONE || self->plan == NULL)
    return FALSE;

  words = sig_matrix_view_dup_words (self, self->hover_row, self->hover_column);
  if (words == NULL || !sig_matrix_view_get_bounds (self, self->hover_row, self->hover_column, &bounds))
    return FALSE;

  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &bounds);

  return TRUE;
}

static void
set_adjustment (SigMatrixView  *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  update_adjustments (self);
}

static void
sig_matrix_view_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (object);

  switch (prop_id)
    {
    case PROP_ORDER:
      g_value_set_uint (value, self->order);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_matrix_view_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (object);

  switch (prop_id)
    {
    case PROP_ORDER:
      sig_matrix_view_set_order (self, g_value_get_uint (value));
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_matrix_view_dispose (GObject *object)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->reader, sig_matrix_reader_free);
  g_clear_pointer (&self->look, sig_matrix_look_free);
  g_clear_pointer (&self->plan, sig_matrix_plan_free);
  g_clear_object (&self->chosen);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_VERTICAL]);

  G_OBJECT_CLASS (sig_matrix_view_parent_class)->dispose (object);
}

static void
sig_matrix_view_finalize (GObject *object)
{
  SigMatrixView *self = SIG_MATRIX_VIEW (object);

  g_hash_table_unref (self->pieces);
  g_ptr_array_unref (self->folded);

  G_OBJECT_CLASS (sig_matrix_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SigMatrixView:order:
   *
   * How rows and columns are sorted, a #SigCoverageOrder.
   */
  properties[PROP_ORDER] =
    g_param_spec_uint ("order", NULL, NULL, SIG_COVERAGE_ORDER_BREADTH, SIG_COVERAGE_ORDER_GROUP, SIG_COVERAGE_ORDER_DATE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
sig_matrix_view_class_init (SigMatrixViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_matrix_view_get_property;
  object_class->set_property = sig_matrix_view_set_property;
  object_class->dispose = sig_matrix_view_dispose;
  object_class->finalize = sig_matrix_view_finalize;

  widget_class->snapshot = sig_matrix_view_snapshot;
  widget_class->measure = sig_matrix_view_measure;
  widget_class->size_allocate = sig_matrix_view_size_allocate;
  widget_class->css_changed = sig_matrix_view_css_changed;
  widget_class->direction_changed = sig_matrix_view_direction_changed;
  widget_class->system_setting_changed = sig_matrix_view_system_setting_changed;
  widget_class->query_tooltip = sig_matrix_view_query_tooltip;

  install_properties (object_class);

  /**
   * SigMatrixView::opened:
   * @row: a row, or %SIG_MATRIX_HEADS for all of them
   * @column: a column, or %SIG_MATRIX_HEADS for all of them
   *
   * A cell or head was chosen: what it rests on is wanted.
   */
  sig_matrix_view_signals[SIG_MATRIX_VIEW_OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  sig_matrix_view_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "matrixview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
sig_matrix_view_init (SigMatrixView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->stale = TRUE;
  self->order = SIG_COVERAGE_ORDER_DATE;
  self->hover_row = self->hover_column = SIG_MATRIX_NONE;
  self->pieces = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->folded = g_ptr_array_new_with_free_func (g_free);
  self->look = sig_matrix_look_new (widget);
  self->reader = sig_matrix_reader_new (self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (make_stale), NULL);

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Capability areas by party"),
                                  GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _("Arrows walk through cells, Enter shows what a cell rests on, folds a group, or opens a party"),
                                  -1);
  sig_matrix_view_attach_input (self);
}

/**
 * sig_matrix_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *
sig_matrix_view_new (void)
{
  return g_object_new (SIG_TYPE_MATRIX_VIEW, NULL);
}
