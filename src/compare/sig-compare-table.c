/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sig-compare-head.h"

/* How much of the time of a frame may be spent on what is not yet in view. */
#define PREPARE_MS 2.0

static void sig_compare_table_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigCompareTable, sig_compare_table, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, sig_compare_table_accessible_init))

enum
{
  PROP_SHEET = 1,
  PROP_NARROW,
  N_PROPS,

  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPS];

guint sig_compare_table_signals[SIG_COMPARE_TABLE_N_SIGNALS];

static gboolean
prepare_cb (gpointer user_data)
{
  SigCompareTable *self = user_data;

  if (sig_compare_table_prepare (self, PREPARE_MS))
    return G_SOURCE_CONTINUE;

  self->prepare_source = 0;

  return G_SOURCE_REMOVE;
}

static void
queue_prepare (SigCompareTable *self)
{
  if (self->prepare_source == 0)
    self->prepare_source = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
}

static void
make_stale (SigCompareTable *self)
{
  self->stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
renew (SigCompareTable *self)
{
  if (!self->stale)
    return;

  self->stale = FALSE;
  if (!sig_compare_look_renew (self->look))
    return;

  sig_compare_table_drop_cells (self);
  self->columns.column = 0;
}

static void
head_opened_cb (SigCompareTable *self,
                SigCompareHead  *head)
{
  sig_compare_table_set_cursor (self, -1, (int) sig_compare_head_get_column (head), 0);
}

/* The heads of the columns that stay and of those in view; what is not needed is kept for the next frame. */
static GtkWidget *
get_head (SigCompareTable *self,
          guint            index)
{
  while (index >= self->heads->len)
    {
      GtkWidget *head = sig_compare_head_new ();

      gtk_widget_set_parent (head, GTK_WIDGET (self));
      g_signal_connect_object (head, "opened", G_CALLBACK (head_opened_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->heads, head);
    }

  return g_ptr_array_index (self->heads, index);
}

static void
place_head (SigCompareTable *self,
            guint            index,
            guint            column)
{
  GtkWidget *head = get_head (self, index);
  const double x = sig_screen_columns_get_x (&self->columns, column, self->offset);
  const int width = (int) self->columns.column;
  int least;

  sig_compare_head_set (SIG_COMPARE_HEAD (head), self->sheet, column);
  gtk_widget_set_child_visible (head, TRUE);
  gtk_widget_measure (head, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (head,
                            &(GtkAllocation) { (int) sig_compare_table_mirror (self, x, width), 0, MAX (width, least),
                                               (int) self->heads_height },
                            -1);
}

static guint
place_heads (SigCompareTable *self)
{
  guint first, n, placed = 0;

  n = sig_screen_columns_get_visible (&self->columns, self->offset, &first);
  for (guint i = 0; i < self->columns.n_frozen; i++)
    place_head (self, placed++, i);
  for (guint i = first; i < first + n; i++)
    place_head (self, placed++, i);

  for (guint i = placed; i < self->heads->len; i++)
    {
      gtk_widget_set_child_visible (g_ptr_array_index (self->heads, i), FALSE);
      sig_compare_head_set (g_ptr_array_index (self->heads, i), NULL, 0);
    }

  return placed;
}

/* All heads are as high as the highest could be, so that nothing moves when columns do. */
static void
measure_heads (SigCompareTable *self)
{
  GtkWidget *head = get_head (self, 0);
  gboolean two_lines = FALSE;
  int height;

  if (self->columns.n == 0)
    {
      self->heads_height = 0;
      return;
    }

  for (guint i = 0; i < self->columns.n && !two_lines; i++)
    two_lines = sig_compare_head_needs_two_lines (self->look, self->sheet, i, self->columns.column);
  height = sig_compare_head_measure (SIG_COMPARE_HEAD (head), two_lines);
  self->heads_height = height;
}

static void
sig_compare_table_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (widget);
  const gboolean was_narrow = self->columns.is_narrow;

  renew (self);
  sig_compare_look_allocate (self->look);
  sig_compare_table_read_adjustments (self);
  sig_compare_table_fit (self, width);
  if (self->sheet != NULL)
    {
      measure_heads (self);
      sig_compare_table_realise_cells (self, MAX (height - self->heads_height, 0));
    }
  place_heads (self);
  sig_compare_table_update_adjustments (self);
  if (self->popover != NULL)
    gtk_popover_present (self->popover);
  queue_prepare (self);
  sig_compare_reader_queue (self->reader);
  if (was_narrow != self->columns.is_narrow)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
sig_compare_table_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : 120;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 600;
}

static void
sig_compare_table_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  sig_compare_table_draw (SIG_COMPARE_TABLE (widget), snapshot);
}

static void
sig_compare_table_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_compare_table_parent_class)->css_changed (widget, change);

  make_stale (SIG_COMPARE_TABLE (widget));
}

static void
sig_compare_table_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (widget);

  sig_compare_table_drop_cells (self);
  /* The same columns stay in view: only their side is another. */
  if (self->look != NULL)
    sig_compare_table_update_adjustments (self);
  make_stale (self);
}

static void
sig_compare_table_system_setting_changed (GtkWidget        *widget,
                                          GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (sig_compare_table_parent_class)->system_setting_changed (widget, setting);

  make_stale (SIG_COMPARE_TABLE (widget));
}

static void
sig_compare_table_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (object);

  switch (prop_id)
    {
    case PROP_SHEET:
      g_value_set_object (value, self->sheet);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->columns.is_narrow);
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
sig_compare_table_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (object);

  switch (prop_id)
    {
    case PROP_SHEET:
      sig_compare_table_set_sheet (self, g_value_get_object (value));
      break;
    case PROP_HADJUSTMENT:
      sig_compare_table_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      sig_compare_table_set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
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

static GtkAccessible *
sig_compare_table_get_first_accessible_child (GtkAccessible *accessible)
{
  return sig_compare_reader_get_first (SIG_COMPARE_TABLE (accessible)->reader);
}

static void
sig_compare_table_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = sig_compare_table_get_first_accessible_child;
}

static void
sig_compare_table_dispose (GObject *object)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (object);

  g_clear_handle_id (&self->prepare_source, g_source_remove);
  g_clear_handle_id (&self->snap_source, g_source_remove);
  if (self->turning != NULL)
    adw_animation_reset (self->turning);
  g_clear_object (&self->turning);
  sig_compare_table_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  sig_compare_table_set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  for (guint i = 0; i < self->heads->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->heads, i));
  g_ptr_array_set_size (self->heads, 0);
  g_clear_pointer (&self->reader, sig_compare_reader_free);
  g_clear_pointer (&self->look, sig_compare_look_free);
  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (sig_compare_table_parent_class)->dispose (object);
}

static void
sig_compare_table_finalize (GObject *object)
{
  SigCompareTable *self = SIG_COMPARE_TABLE (object);

  g_hash_table_unref (self->cells);
  g_hash_table_unref (self->folded);
  g_ptr_array_unref (self->heads);
  sig_screen_rows_free (self->rows);

  G_OBJECT_CLASS (sig_compare_table_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SigCompareTable:sheet:
   *
   * What is shown.
   */
  properties[PROP_SHEET] = g_param_spec_object ("sheet", NULL, NULL, SIG_TYPE_COMPARE_SHEET,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SigCompareTable:narrow:
   *
   * Whether one column stands beside the baseline.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
install_signals (GType type)
{
  /**
   * SigCompareTable::opened:
   * @row: the row of the sheet
   * @column: the column
   * @entry: which claim of the cell
   *
   * What stands behind a claim is wanted.
   */
  sig_compare_table_signals[SIG_COMPARE_TABLE_OPENED] =
    g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                  G_TYPE_UINT, G_TYPE_INT, G_TYPE_UINT);

  /**
   * SigCompareTable::menu:
   * @x: where
   * @y: where
   *
   * The menu of the cell at the cursor is wanted.
   */
  sig_compare_table_signals[SIG_COMPARE_TABLE_MENU] =
    g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);

  /**
   * SigCompareTable::dropped:
   * @what: the id of a column, or words that were dropped
   * @gap: before which column
   *
   * A column was dragged elsewhere, or something was dropped among the columns.
   */
  sig_compare_table_signals[SIG_COMPARE_TABLE_DROPPED] =
    g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  /**
   * SigCompareTable::folded:
   * @topic: the id of a topic
   * @folded: whether its rows are hidden now
   *
   * A topic was folded or unfolded.
   */
  sig_compare_table_signals[SIG_COMPARE_TABLE_FOLDED] =
    g_signal_new ("folded", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
sig_compare_table_class_init (SigCompareTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_compare_table_get_property;
  object_class->set_property = sig_compare_table_set_property;
  object_class->dispose = sig_compare_table_dispose;
  object_class->finalize = sig_compare_table_finalize;

  widget_class->size_allocate = sig_compare_table_size_allocate;
  widget_class->measure = sig_compare_table_measure;
  widget_class->snapshot = sig_compare_table_snapshot;
  widget_class->css_changed = sig_compare_table_css_changed;
  widget_class->direction_changed = sig_compare_table_direction_changed;
  widget_class->system_setting_changed = sig_compare_table_system_setting_changed;

  install_properties (object_class);
  install_signals (G_TYPE_FROM_CLASS (klass));
  sig_compare_table_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "comparetable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
sig_compare_table_init (SigCompareTable *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->stale = TRUE;
  self->cursor = -1;
  self->gap = -1;
  self->cells = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) sig_compare_cell_free);
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->heads = g_ptr_array_new ();
  self->rows = sig_screen_rows_new ();
  self->look = sig_compare_look_new (widget);
  self->reader = sig_compare_reader_new (self);
  sig_compare_table_init_turning (self);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Comparison"),
                                  GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _("Arrows walk through cells, Enter shows what stands behind one"),
                                  -1);
  sig_compare_table_attach_input (self);
}

/**
 * sig_compare_table_new:
 *
 * Returns: (transfer floating): a table that shows nothing yet
 */
GtkWidget *
sig_compare_table_new (void)
{
  return g_object_new (SIG_TYPE_COMPARE_TABLE, NULL);
}

/**
 * sig_compare_table_get_sheet:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): what is shown
 */
SigCompareSheet *
sig_compare_table_get_sheet (SigCompareTable *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), NULL);

  return self->sheet;
}

/**
 * sig_compare_table_set_sheet:
 * @self: a table
 * @sheet: (nullable): what to show
 *
 * Shows another sheet. The row at the top of the view and the cursor stay where they are as far as @sheet has them.
 */
void
sig_compare_table_set_sheet (SigCompareTable *self,
                             SigCompareSheet *sheet)
{
  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));
  g_return_if_fail (sheet == NULL || SIG_IS_COMPARE_SHEET (sheet));

  if (self->sheet == sheet)
    return;

  sig_compare_table_change_sheet (self, sheet);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHEET]);
}

/**
 * sig_compare_table_is_narrow:
 * @self: a table
 *
 * Returns: whether one column stands beside the baseline
 */
gboolean
sig_compare_table_is_narrow (SigCompareTable *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), FALSE);

  return self->columns.is_narrow;
}
