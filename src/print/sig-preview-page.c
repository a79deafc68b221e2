/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-preview-page.h"

struct _SigPreviewPage
{
  GObject     parent_instance;

  guint       number;
  char       *name;
  double      width;
  double      height;
  GdkTexture *pictures[2]; /* the large one, the small one */
  double      scales[2];
};

G_DEFINE_FINAL_TYPE (SigPreviewPage, sig_preview_page, G_TYPE_OBJECT)

enum
{
  DRAWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
sig_preview_page_finalize (GObject *object)
{
  SigPreviewPage *self = SIG_PREVIEW_PAGE (object);

  g_clear_object (&self->pictures[FALSE]);
  g_clear_object (&self->pictures[TRUE]);
  g_free (self->name);

  G_OBJECT_CLASS (sig_preview_page_parent_class)->finalize (object);
}

static void
sig_preview_page_class_init (SigPreviewPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_preview_page_finalize;

  /**
   * SigPreviewPage::drawn:
   * @self: a page
   *
   * A picture of it has come.
   */
  signals[DRAWN] =
    g_signal_new ("drawn", SIG_TYPE_PREVIEW_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sig_preview_page_init (SigPreviewPage *self)
{
}

/**
 * sig_preview_page_new:
 * @number: which page it is, from 0
 * @name: what it is called, as in "Page 3 of 12"
 * @width: how wide the paper is, in points
 * @height: how high it is, in points
 *
 * Returns: (transfer full): a page without pictures
 */
SigPreviewPage *
sig_preview_page_new (guint       number,
                      const char *name,
                      double      width,
                      double      height)
{
  SigPreviewPage *self;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = g_object_new (SIG_TYPE_PREVIEW_PAGE, NULL);
  self->number = number;
  self->name = g_strdup (name);
  self->width = width;
  self->height = height;

  return self;
}

/**
 * sig_preview_page_get_number:
 * @self: a page
 *
 * Returns: which page it is, from 0
 */
guint
sig_preview_page_get_number (SigPreviewPage *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), 0);

  return self->number;
}

/**
 * sig_preview_page_get_name:
 * @self: a page
 *
 * Returns: (transfer none): what it is called
 */
const char *
sig_preview_page_get_name (SigPreviewPage *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), NULL);

  return self->name;
}

/**
 * sig_preview_page_get_width:
 * @self: a page
 *
 * Returns: how wide the paper is, in points
 */
double
sig_preview_page_get_width (SigPreviewPage *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), 0);

  return self->width;
}

/**
 * sig_preview_page_get_height:
 * @self: a page
 *
 * Returns: how high the paper is, in points
 */
double
sig_preview_page_get_height (SigPreviewPage *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), 0);

  return self->height;
}

/**
 * sig_preview_page_get_scale:
 * @self: a page
 * @is_small: whether the picture for the list of pages is meant
 *
 * Returns: how many pixels of the picture are one point; 0 while there is none
 */
double
sig_preview_page_get_scale (SigPreviewPage *self,
                            gboolean        is_small)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), 0);

  return self->scales[!!is_small];
}

/**
 * sig_preview_page_get_picture:
 * @self: a page
 * @is_small: whether the picture for the list of pages is meant
 *
 * Returns: (transfer none) (nullable): the picture, of any scale; the other one where that has come first
 */
GdkTexture *
sig_preview_page_get_picture (SigPreviewPage *self,
                              gboolean        is_small)
{
  g_return_val_if_fail (SIG_IS_PREVIEW_PAGE (self), NULL);

  return self->pictures[!!is_small] != NULL ? self->pictures[!!is_small] : self->pictures[!is_small];
}

/**
 * sig_preview_page_set_picture:
 * @self: a page
 * @is_small: whether it is the picture for the list of pages
 * @picture: (nullable): the picture of the whole page
 * @scale: how many pixels of it are one point
 *
 * Sets a picture, or forgets it.
 */
void
sig_preview_page_set_picture (SigPreviewPage *self,
                              gboolean        is_small,
                              GdkTexture     *picture,
                              double          scale)
{
  g_return_if_fail (SIG_IS_PREVIEW_PAGE (self));
  g_return_if_fail (picture == NULL || GDK_IS_TEXTURE (picture));

  if (!g_set_object (&self->pictures[!!is_small], picture))
    return;

  self->scales[!!is_small] = picture != NULL ? scale : 0;
  g_signal_emit (self, signals[DRAWN], 0);
}
