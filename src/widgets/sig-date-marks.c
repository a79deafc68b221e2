/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-date-marks.h"

#define MARK_WIDTH 2

struct _SigDateMarks
{
  GtkWidget      parent_instance;

  GArray        *days;
  SigDay         first;
  SigDay         last;
  GskRenderNode *node;           /* dropped when size, direction, colours or days change */
};

G_DEFINE_FINAL_TYPE (SigDateMarks, sig_date_marks, GTK_TYPE_WIDGET)

static void
drop_node (SigDateMarks *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
}

static float
place (SigDateMarks *self,
       SigDay        day,
       int           width)
{
  float fraction = (float) (day - self->first) / (float) MAX (self->last - self->first, 1);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    fraction = 1 - fraction;

  return fraction * (float) (width - MARK_WIDTH);
}

static GskRenderNode *
draw (SigDateMarks *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  float drawn_at = -1;
  GdkRGBA colour;

  gtk_widget_get_color (GTK_WIDGET (self), &colour);
  for (guint i = 0; self->days != NULL && i < self->days->len; i++)
    {
      float x = place (self, g_array_index (self->days, SigDay, i), width);

      /* Marks that fall on one pixel are one mark. */
      if (drawn_at >= 0 && ABS (x - drawn_at) < 1)
        continue;
      drawn_at = x;
      gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x, 0, MARK_WIDTH, (float) height));
    }

  return gtk_snapshot_free_to_node (snapshot);
}

static void
sig_date_marks_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  SigDateMarks *self = SIG_DATE_MARKS (widget);

  if (self->node == NULL)
    self->node = draw (self);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
}

static void
sig_date_marks_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  drop_node (SIG_DATE_MARKS (widget));
}

static void
sig_date_marks_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_date_marks_parent_class)->css_changed (widget, change);

  drop_node (SIG_DATE_MARKS (widget));
}

static void
sig_date_marks_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  drop_node (SIG_DATE_MARKS (widget));
  gtk_widget_queue_draw (widget);
}

static void
sig_date_marks_finalize (GObject *object)
{
  SigDateMarks *self = SIG_DATE_MARKS (object);

  drop_node (self);
  g_clear_pointer (&self->days, g_array_unref);

  G_OBJECT_CLASS (sig_date_marks_parent_class)->finalize (object);
}

static void
sig_date_marks_class_init (SigDateMarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sig_date_marks_finalize;

  widget_class->snapshot = sig_date_marks_snapshot;
  widget_class->size_allocate = sig_date_marks_size_allocate;
  widget_class->css_changed = sig_date_marks_css_changed;
  widget_class->direction_changed = sig_date_marks_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "datemarks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sig_date_marks_init (SigDateMarks *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * sig_date_marks_set_days:
 * @self: the marks
 * @days: (element-type SigDay): the days to mark, in order
 * @first: the day at the start of the line
 * @last: the day at its end
 *
 * Sets what is marked.
 */
void
sig_date_marks_set_days (SigDateMarks *self,
                         GArray       *days,
                         SigDay        first,
                         SigDay        last)
{
  g_return_if_fail (SIG_IS_DATE_MARKS (self));
  g_return_if_fail (days != NULL && first <= last);

  g_array_ref (days);
  g_clear_pointer (&self->days, g_array_unref);
  self->days = days;
  self->first = first;
  self->last = last;
  drop_node (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
