/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-head.h"

#include <glib/gi18n.h>

/* What a title is larger than the words of a cell, and what lies beside it. */
#define TITLE_SIZE 1.12
#define BESIDE 28.0
#define BADGE 76.0
#define PAD 9

struct _SigCompareHead
{
  GtkWidget        parent_instance;

  SigCompareSheet *sheet;        /* NULL while it is kept for later */
  guint            column;

  GtkMenuButton   *button;
  GtkLabel        *title;
  GtkLabel        *note;
  GtkWidget       *badge;
};

G_DEFINE_FINAL_TYPE (SigCompareHead, sig_compare_head, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
opened_cb (SigCompareHead *self)
{
  if (gtk_menu_button_get_active (self->button))
    g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static GdkContentProvider *
drag_prepare_cb (SigCompareHead *self,
                 double          x,
                 double          y)
{
  if (self->sheet == NULL)
    return NULL;

  return gdk_content_provider_new_typed (G_TYPE_STRING, sig_compare_sheet_get_column_id (self->sheet, self->column));
}

static void
drag_begin_cb (SigCompareHead *self,
               GdkDrag        *drag,
               GtkDragSource  *source)
{
  g_autoptr(GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static void
attach_drag (SigCompareHead *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  /* Before the button takes the press for a click. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (drag_prepare_cb), self);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

static void
sig_compare_head_dispose (GObject *object)
{
  SigCompareHead *self = SIG_COMPARE_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_COMPARE_HEAD);
  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (sig_compare_head_parent_class)->dispose (object);
}

static void
sig_compare_head_class_init (SigCompareHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_compare_head_dispose;

  /**
   * SigCompareHead::opened:
   *
   * Its menu opens: what it does concerns this column.
   */
  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "comparehead");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-compare-head.ui");
  gtk_widget_class_bind_template_child (widget_class, SigCompareHead, button);
  gtk_widget_class_bind_template_child (widget_class, SigCompareHead, title);
  gtk_widget_class_bind_template_child (widget_class, SigCompareHead, note);
  gtk_widget_class_bind_template_child (widget_class, SigCompareHead, badge);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
sig_compare_head_init (SigCompareHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  attach_drag (self);
}

/**
 * sig_compare_head_new:
 *
 * Returns: (transfer floating): a head of no column yet
 */
GtkWidget *
sig_compare_head_new (void)
{
  return g_object_new (SIG_TYPE_COMPARE_HEAD, NULL);
}

static void
say (SigCompareHead *self)
{
  const char *title = sig_compare_sheet_get_column_title (self->sheet, self->column);
  const char *note = sig_compare_sheet_get_column_note (self->sheet, self->column);
  const gboolean is_baseline = self->column == 0 && sig_compare_sheet_has_baseline (self->sheet);
  g_autofree char *name = NULL;

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);
  gtk_widget_set_visible (self->badge, is_baseline);

  /* Translators: what a column is and that it is the baseline, "United Kingdom, baseline" */
  name = is_baseline ? g_strdup_printf (_("%s, baseline"), title) : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note != NULL ? note : "",
                                  -1);
}

/**
 * sig_compare_head_set:
 * @self: a head
 * @sheet: (nullable): a sheet, or %NULL to keep the head for later
 * @column: a column of it
 *
 * Makes it the head of another column.
 */
void
sig_compare_head_set (SigCompareHead  *self,
                      SigCompareSheet *sheet,
                      guint            column)
{
  g_return_if_fail (SIG_IS_COMPARE_HEAD (self));

  if (self->sheet == sheet && self->column == column)
    return;

  g_set_object (&self->sheet, sheet);
  self->column = column;
  if (sheet != NULL)
    say (self);
}

/**
 * sig_compare_head_get_column:
 * @self: a head
 *
 * Returns: the column
 */
guint
sig_compare_head_get_column (SigCompareHead *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_HEAD (self), 0);

  return self->column;
}

static int
measure_line (GtkLabel *label)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (label), "X");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

/**
 * sig_compare_head_measure:
 * @self: any head
 * @two_lines: whether there is a title that takes two lines
 *
 * Returns: how high the heads of a table are
 */
int
sig_compare_head_measure (SigCompareHead *self,
                          gboolean        two_lines)
{
  g_return_val_if_fail (SIG_IS_COMPARE_HEAD (self), 0);

  return (two_lines ? 2 : 1) * measure_line (self->title) + measure_line (self->note) + 2 * PAD;
}

/**
 * sig_compare_head_needs_two_lines:
 * @look: how the table looks
 * @sheet: a sheet
 * @column: a column of it
 * @width: how wide the head is
 *
 * Returns: whether the title of the column is too long for one line
 */
gboolean
sig_compare_head_needs_two_lines (SigCompareLook  *look,
                                  SigCompareSheet *sheet,
                                  guint            column,
                                  double           width)
{
  const double size = sig_compare_look_get_size (look);
  double room = width - BESIDE * size;

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), FALSE);

  if (column == 0 && sig_compare_sheet_has_baseline (sheet))
    room -= BADGE * size;

  return sig_compare_look_guess_height (look, SIG_COMPARE_INK_HEAD, sig_compare_sheet_get_column_title (sheet, column),
                                        MAX (room / TITLE_SIZE, 1)) > 1.5 * sig_compare_look_get_line (look, SIG_COMPARE_INK_HEAD);
}
