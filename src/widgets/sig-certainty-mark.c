/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-certainty-mark.h"

#include "sig-certainty.h"

#include <math.h>

/* The least size; the style may give more, as text grows. */
#define SIZE 11

struct _SigCertaintyMark
{
  GtkWidget      parent_instance;

  SigCertainty   certainty;
  GskRenderNode *node;            /* of the last size and colour, or NULL */
};

G_DEFINE_FINAL_TYPE (SigCertaintyMark, sig_certainty_mark, GTK_TYPE_WIDGET)

enum
{
  PROP_CERTAINTY = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const css_classes[] = {
  [SIG_CERTAINTY_UNVERIFIED] = "unverified",
  [SIG_CERTAINTY_DISPUTED] = "disputed",
  [SIG_CERTAINTY_SECONDARY] = "secondary",
  [SIG_CERTAINTY_PRIMARY] = "primary",
};

/* Discs and rings are made of clips and borders, which every renderer draws without a path: there may be hundreds. */
static void
append_disc (GtkSnapshot   *snapshot,
             float          x,
             float          y,
             float          radius,
             const GdkRGBA *colour)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius);
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc, &bounds, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_ring (GtkSnapshot   *snapshot,
             float          size,
             const GdkRGBA *colour)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, size, size);
  const float width = MAX (1.5f, size / 6);
  const float widths[4] = { width, width, width, width };
  const GdkRGBA colours[4] = { *colour, *colour, *colour, *colour };
  GskRoundedRect ring;

  gsk_rounded_rect_init_from_rect (&ring, &bounds, size / 2);
  gtk_snapshot_append_border (snapshot, &ring, widths, colours);
}

static void
append_half (GtkSnapshot   *snapshot,
             float          size,
             const GdkRGBA *colour)
{
  append_ring (snapshot, size, colour);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, size / 2, size));
  append_disc (snapshot, size / 2, size / 2, size / 2, colour);
  gtk_snapshot_pop (snapshot);
}

static void
append_dots (GtkSnapshot   *snapshot,
             float          size,
             const GdkRGBA *colour)
{
  const guint n_dots = 8;
  const float radius = size / 11;

  for (guint i = 0; i < n_dots; i++)
    {
      const double angle = 2 * G_PI * i / n_dots;

      append_disc (snapshot,
                   size / 2 + (size / 2 - radius) * cos (angle),
                   size / 2 + (size / 2 - radius) * sin (angle),
                   radius, colour);
    }
}

static GskRenderNode *
draw (SigCertaintyMark *self,
      float             size)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GdkRGBA colour;

  gtk_widget_get_color (GTK_WIDGET (self), &colour);
  switch (self->certainty)
    {
    case SIG_CERTAINTY_PRIMARY:
      append_disc (snapshot, size / 2, size / 2, size / 2, &colour);
      break;
    case SIG_CERTAINTY_SECONDARY:
      append_ring (snapshot, size, &colour);
      break;
    case SIG_CERTAINTY_DISPUTED:
      append_half (snapshot, size, &colour);
      break;
    case SIG_CERTAINTY_UNVERIFIED:
      append_dots (snapshot, size, &colour);
      break;
    default:
      g_assert_not_reached ();
    }

  return gtk_snapshot_free_to_node (snapshot);
}

static void
drop_node (SigCertaintyMark *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sig_certainty_mark_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SigCertaintyMark *self = SIG_CERTAINTY_MARK (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const int size = MIN (width, height);

  if (size <= 0)
    return;
  if (self->node == NULL)
    self->node = draw (self, size);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - size) / 2.0f, (height - size) / 2.0f));
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

static void
sig_certainty_mark_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
sig_certainty_mark_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  drop_node (SIG_CERTAINTY_MARK (widget));
}

static void
sig_certainty_mark_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_certainty_mark_parent_class)->css_changed (widget, change);

  drop_node (SIG_CERTAINTY_MARK (widget));
}

static void
say (SigCertaintyMark *self)
{
  const char *classes[] = { css_classes[self->certainty], NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sig_certainty_get_title (self->certainty),
                                  -1);
}

static void
sig_certainty_mark_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CERTAINTY:
      g_value_set_int (value, SIG_CERTAINTY_MARK (object)->certainty);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_certainty_mark_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CERTAINTY:
      sig_certainty_mark_set_certainty (SIG_CERTAINTY_MARK (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_certainty_mark_dispose (GObject *object)
{
  g_clear_pointer (&SIG_CERTAINTY_MARK (object)->node, gsk_render_node_unref);

  G_OBJECT_CLASS (sig_certainty_mark_parent_class)->dispose (object);
}

static void
sig_certainty_mark_class_init (SigCertaintyMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_certainty_mark_get_property;
  object_class->set_property = sig_certainty_mark_set_property;
  object_class->dispose = sig_certainty_mark_dispose;

  widget_class->snapshot = sig_certainty_mark_snapshot;
  widget_class->measure = sig_certainty_mark_measure;
  widget_class->size_allocate = sig_certainty_mark_size_allocate;
  widget_class->css_changed = sig_certainty_mark_css_changed;

  /**
   * SigCertaintyMark:certainty:
   *
   * The #SigCertainty that is shown.
   */
  properties[PROP_CERTAINTY] =
    g_param_spec_int ("certainty", NULL, NULL,
                      SIG_CERTAINTY_UNVERIFIED, SIG_CERTAINTY_PRIMARY, SIG_CERTAINTY_UNVERIFIED,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "certainty");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sig_certainty_mark_init (SigCertaintyMark *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  say (self);
}

/**
 * sig_certainty_mark_new:
 * @certainty: what to show
 *
 * Returns: (transfer floating): a mark
 */
GtkWidget *
sig_certainty_mark_new (SigCertainty certainty)
{
  return g_object_new (SIG_TYPE_CERTAINTY_MARK, "certainty", (int) certainty, NULL);
}

/**
 * sig_certainty_mark_get_certainty:
 * @self: a mark
 *
 * Returns: what it shows
 */
SigCertainty
sig_certainty_mark_get_certainty (SigCertaintyMark *self)
{
  g_return_val_if_fail (SIG_IS_CERTAINTY_MARK (self), SIG_CERTAINTY_UNVERIFIED);

  return self->certainty;
}

/**
 * sig_certainty_mark_set_certainty:
 * @self: a mark
 * @certainty: what to show
 *
 * Shows another certainty.
 */
void
sig_certainty_mark_set_certainty (SigCertaintyMark *self,
                                  SigCertainty      certainty)
{
  g_return_if_fail (SIG_IS_CERTAINTY_MARK (self));
  g_return_if_fail (certainty <= SIG_CERTAINTY_PRIMARY);

  if (self->certainty == certainty)
    return;

  self->certainty = certainty;
  say (self);
  drop_node (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CERTAINTY]);
}
