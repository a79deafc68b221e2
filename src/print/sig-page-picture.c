/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-page-picture.h"

/* Room for the shadow of the paper. */
#define EDGE 12
#define SMALL_EDGE 4

/* A page that fits is never smaller than this, in pixels a point. */
#define LEAST_SCALE 0.1

struct _SigPagePicture
{
  GtkWidget       parent_instance;

  SigPreviewPage *page;
  gboolean        is_small;
  SigPageFit      fit;
  double          fixed_scale; /* where it does not fit itself to the room */
  double          scale;       /* in which the page is shown, in pixels a point; 0 before there is room for it */
};

G_DEFINE_FINAL_TYPE (SigPagePicture, sig_page_picture, GTK_TYPE_WIDGET)

enum
{
  SCALED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
get_edge (SigPagePicture *self)
{
  return self->is_small ? SMALL_EDGE : EDGE;
}

static double
fit_scale (SigPagePicture *self,
           int             width,
           int             height)
{
  const double across = (width - 2 * get_edge (self)) / sig_preview_page_get_width (self->page);
  const double down = (height - 2 * get_edge (self)) / sig_preview_page_get_height (self->page);

  switch (self->fit)
    {
    case SIG_PAGE_FIT_PAGE:
      return MAX (MIN (across, down), LEAST_SCALE);
    case SIG_PAGE_FIT_WIDTH:
      return MAX (across, LEAST_SCALE);
    case SIG_PAGE_FIT_SCALE:
    default:
      return self->fixed_scale;
    }
}

static GtkSizeRequestMode
sig_page_picture_get_request_mode (GtkWidget *widget)
{
  return SIG_PAGE_PICTURE (widget)->fit == SIG_PAGE_FIT_WIDTH ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                                              : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sig_page_picture_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SigPagePicture *self = SIG_PAGE_PICTURE (widget);
  double scale = self->fixed_scale;
  double size;

  *minimum = *natural = 2 * get_edge (self);
  if (self->page == NULL)
    return;

  if (self->fit == SIG_PAGE_FIT_PAGE || (self->fit == SIG_PAGE_FIT_WIDTH && orientation == GTK_ORIENTATION_HORIZONTAL))
    scale = LEAST_SCALE;
  else if (self->fit == SIG_PAGE_FIT_WIDTH)
    scale = for_size > 0 ? fit_scale (self, for_size, 0) : LEAST_SCALE;
  size = orientation == GTK_ORIENTATION_HORIZONTAL ? sig_preview_page_get_width (self->page)
                                                   : sig_preview_page_get_height (self->page);
  *minimum = *natural = (int) (size * scale + 0.5) + 2 * get_edge (self);
}

static void
update_scale (SigPagePicture *self)
{
  double scale = self->page != NULL
                 ? fit_scale (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)))
                 : 0;

  if (scale == self->scale)
    return;

  self->scale = scale;
  g_signal_emit (self, signals[SCALED], 0);
}

static void
sig_page_picture_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  update_scale (SIG_PAGE_PICTURE (widget));
}

static void
append_shadow (GtkSnapshot           *snapshot,
               const graphene_rect_t *paper,
               float                  blur)
{
  const GdkRGBA shade = { 0, 0, 0, 0.35f };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, paper, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0, 1, 0, blur);
}

static void
sig_page_picture_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SigPagePicture *self = SIG_PAGE_PICTURE (widget);
  const GdkRGBA white = { 1, 1, 1, 1 };
  GdkTexture *picture;
  graphene_rect_t paper;
  float width, height;

  if (self->page == NULL || self->scale <= 0)
    return;

  width = (float) (sig_preview_page_get_width (self->page) * self->scale);
  height = (float) (sig_preview_page_get_height (self->page) * self->scale);
  graphene_rect_init (&paper, (int) ((gtk_widget_get_width (widget) - width) / 2),
                      (int) ((gtk_widget_get_height (widget) - height) / 2), width, height);
  append_shadow (snapshot, &paper, (float) get_edge (self) / 2);
  gtk_snapshot_append_color (snapshot, &white, &paper);
  picture = sig_preview_page_get_picture (self->page, self->is_small);
  if (picture != NULL)
    gtk_snapshot_append_scaled_texture (snapshot, picture, GSK_SCALING_FILTER_LINEAR, &paper);
}

static void
sig_page_picture_dispose (GObject *object)
{
  sig_page_picture_set_page (SIG_PAGE_PICTURE (object), NULL);

  G_OBJECT_CLASS (sig_page_picture_parent_class)->dispose (object);
}

static void
sig_page_picture_class_init (SigPagePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_page_picture_dispose;
  widget_class->get_request_mode = sig_page_picture_get_request_mode;
  widget_class->measure = sig_page_picture_measure;
  widget_class->size_allocate = sig_page_picture_size_allocate;
  widget_class->snapshot = sig_page_picture_snapshot;

  /**
   * SigPagePicture::scaled:
   * @self: a picture
   *
   * The page is shown in another scale. Comes while widgets are given their places: nothing may move in answer to it.
   */
  signals[SCALED] =
    g_signal_new ("scaled", SIG_TYPE_PAGE_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "paper");
}

static void
sig_page_picture_init (SigPagePicture *self)
{
  self->fixed_scale = 1;
}

/**
 * sig_page_picture_new:
 * @is_small: whether it stands in the list of pages
 *
 * Returns: (transfer floating): a picture of no page yet
 */
GtkWidget *
sig_page_picture_new (gboolean is_small)
{
  SigPagePicture *self = g_object_new (SIG_TYPE_PAGE_PICTURE, NULL);

  self->is_small = is_small;

  return GTK_WIDGET (self);
}

/**
 * sig_page_picture_get_page:
 * @self: a picture
 *
 * Returns: (transfer none) (nullable): the page that it shows
 */
SigPreviewPage *
sig_page_picture_get_page (SigPagePicture *self)
{
  g_return_val_if_fail (SIG_IS_PAGE_PICTURE (self), NULL);

  return self->page;
}

/**
 * sig_page_picture_set_page:
 * @self: a picture
 * @page: (nullable): the page to show
 *
 * Shows a page.
 */
void
sig_page_picture_set_page (SigPagePicture *self,
                           SigPreviewPage *page)
{
  g_return_if_fail (SIG_IS_PAGE_PICTURE (self));
  g_return_if_fail (page == NULL || SIG_IS_PREVIEW_PAGE (page));

  if (self->page == page)
    return;

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_func (self->page, gtk_widget_queue_draw, self);
  g_set_object (&self->page, page);
  if (page != NULL)
    {
      g_signal_connect_object (page, "drawn", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      sig_preview_page_get_name (page), -1);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sig_page_picture_set_fit:
 * @self: a picture
 * @fit: how large the page is shown
 * @scale: pixels a point, for %SIG_PAGE_FIT_SCALE
 *
 * Sets how large the page is shown.
 */
void
sig_page_picture_set_fit (SigPagePicture *self,
                          SigPageFit      fit,
                          double          scale)
{
  g_return_if_fail (SIG_IS_PAGE_PICTURE (self));
  g_return_if_fail (scale > 0);

  if (self->fit == fit && self->fixed_scale == scale)
    return;

  self->fit = fit;
  self->fixed_scale = scale;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sig_page_picture_get_scale:
 * @self: a picture
 *
 * Returns: pixels a point in which the page is shown; 0 while it has no place
 */
double
sig_page_picture_get_scale (SigPagePicture *self)
{
  g_return_val_if_fail (SIG_IS_PAGE_PICTURE (self), 0);

  return self->scale;
}
