/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-bar.h"

struct _SigMoneyBar
{
  GtkWidget parent_instance;

  double    before;              /* shares of the longest bar */
  double    after;
};

G_DEFINE_FINAL_TYPE (SigMoneyBar, sig_money_bar, GTK_TYPE_WIDGET)

static void
sig_money_bar_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 40 : 14;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : 14;
}

static void
sig_money_bar_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  static const float widths[] = { 1, 1, 1, 1 };
  SigMoneyBar *self = SIG_MONEY_BAR (widget);
  const float width = (float) gtk_widget_get_width (widget);
  const float height = (float) gtk_widget_get_height (widget);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const float before = MAX ((float) self->before * width, self->before > 0 ? 2 : 0);
  const float after = MAX ((float) self->after * width, self->after > 0 ? 2 : 0);
  GskRoundedRect outline;
  GdkRGBA colour;

  gtk_widget_get_color (widget, &colour);
  gtk_snapshot_append_color (snapshot, &colour,
                             &GRAPHENE_RECT_INIT (mirrored ? width - after : 0, 0, after, height));
  if (before <= after)
    return;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (mirrored ? width - before : 0, 0, before, height), 0);
  gtk_snapshot_append_border (snapshot, &outline, widths, (GdkRGBA[4]) { colour, colour, colour, colour });
}

static void
sig_money_bar_class_init (SigMoneyBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sig_money_bar_measure;
  widget_class->snapshot = sig_money_bar_snapshot;
  gtk_widget_class_set_css_name (widget_class, "moneybar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sig_money_bar_init (SigMoneyBar *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * sig_money_bar_new:
 * @before: how long it is, as a share of the longest, from 0 to 1
 * @after: how much of that remains, as a share of the longest
 *
 * Returns: (transfer floating): a bar
 */
GtkWidget *
sig_money_bar_new (double before,
                   double after)
{
  SigMoneyBar *self = g_object_new (SIG_TYPE_MONEY_BAR, NULL);

  self->before = CLAMP (before, 0, 1);
  self->after = CLAMP (after, 0, 1);

  return GTK_WIDGET (self);
}
