/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-preview.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sig-preview-page.h"
#include "sig-preview-run.h"

/* So many small pictures before and after those in view are kept. */
#define KEPT 60

struct _SigPreview
{
  GObject          parent_instance;

  GListStore      *pages;
  SigPreviewRun   *run;
  SigPreviewState  state;
  char            *reason;      /* why it failed */

  gboolean         is_drawing;
  gboolean         draws_small;
  guint            large_page;
  double           large_scale; /* 0 while nothing is wanted */
  guint            first_small;
  guint            n_small;
  double           small_scale;
};

G_DEFINE_FINAL_TYPE (SigPreview, sig_preview, G_TYPE_OBJECT)

enum
{
  PROP_STATE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_state (SigPreview      *self,
           SigPreviewState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static gboolean
needs_picture (SigPreview *self,
               guint       number,
               gboolean    is_small,
               double      scale)
{
  g_autoptr(SigPreviewPage) page = g_list_model_get_item (G_LIST_MODEL (self->pages), number);

  return page != NULL && fabs (sig_preview_page_get_scale (page, is_small) - scale) > 1e-6;
}

static void
order (SigPreview *self,
       guint       page,
       gboolean    is_small,
       double      scale)
{
  self->is_drawing = TRUE;
  self->draws_small = is_small;
  sig_preview_run_draw (self->run, page, scale);
}

static void
draw_next (SigPreview *self)
{
  if (self->state != SIG_PREVIEW_READY || self->is_drawing)
    return;

  if (self->large_scale > 0 && needs_picture (self, self->large_page, FALSE, self->large_scale))
    {
      order (self, self->large_page, FALSE, self->large_scale);
      return;
    }

  for (guint i = self->first_small; self->small_scale > 0 && i < self->first_small + self->n_small; i++)
    if (needs_picture (self, i, TRUE, self->small_scale))
      {
        order (self, i, TRUE, self->small_scale);
        return;
      }
}

/* A large picture is some megabytes: only the page in view has one. */
static void
forget_large (SigPreview *self,
              guint       but)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pages)); i++)
    {
      g_autoptr(SigPreviewPage) page = g_list_model_get_item (G_LIST_MODEL (self->pages), i);

      if (i != but)
        sig_preview_page_set_picture (page, FALSE, NULL, 0);
    }
}

static void
forget_small (SigPreview *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pages)); i++)
    {
      g_autoptr(SigPreviewPage) page = g_list_model_get_item (G_LIST_MODEL (self->pages), i);

      if (i + KEPT < self->first_small || i > self->first_small + self->n_small + KEPT)
        sig_preview_page_set_picture (page, TRUE, NULL, 0);
    }
}

static void
fail (SigPreview *self,
      const char *reason)
{
  g_set_str (&self->reason, reason);
  g_clear_object (&self->run);
  set_state (self, SIG_PREVIEW_FAILED);
}

static void
drawn_cb (SigPreview *self,
          guint       number,
          double      scale,
          GdkTexture *picture)
{
  g_autoptr(SigPreviewPage) page = g_list_model_get_item (G_LIST_MODEL (self->pages), number);
  gboolean is_small = self->draws_small;

  self->is_drawing = FALSE;
  if (picture == NULL)
    {
      fail (self, _("A page could not be drawn"));
      return;
    }

  if (page != NULL)
    sig_preview_page_set_picture (page, is_small, picture, scale);
  if (!is_small)
    forget_large (self, number);
  draw_next (self);
}

static void
laid_out_cb (SigPreview *self,
             GListStore *pages)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (pages), i));

  g_list_store_splice (self->pages, 0, g_list_model_get_n_items (G_LIST_MODEL (self->pages)), items->pdata, items->len);
  set_state (self, SIG_PREVIEW_READY);
  draw_next (self);
}

static void
failed_cb (SigPreview *self,
           GError     *error)
{
  fail (self, error->message);
}

static void
sig_preview_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_uint (value, SIG_PREVIEW (object)->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_preview_dispose (GObject *object)
{
  SigPreview *self = SIG_PREVIEW (object);

  g_clear_object (&self->run);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (sig_preview_parent_class)->dispose (object);
}

static void
sig_preview_finalize (GObject *object)
{
  g_free (SIG_PREVIEW (object)->reason);

  G_OBJECT_CLASS (sig_preview_parent_class)->finalize (object);
}

static void
sig_preview_class_init (SigPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sig_preview_get_property;
  object_class->dispose = sig_preview_dispose;
  object_class->finalize = sig_preview_finalize;

  /**
   * SigPreview:state:
   *
   * How far it is, a #SigPreviewState.
   */
  properties[PROP_STATE] =
    g_param_spec_uint ("state", NULL, NULL, SIG_PREVIEW_EMPTY, SIG_PREVIEW_FAILED, SIG_PREVIEW_EMPTY,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_preview_init (SigPreview *self)
{
  self->pages = g_list_store_new (SIG_TYPE_PREVIEW_PAGE);
}

/**
 * sig_preview_new:
 *
 * Returns: (transfer full): a preview of nothing
 */
SigPreview *
sig_preview_new (void)
{
  return g_object_new (SIG_TYPE_PREVIEW, NULL);
}

/**
 * sig_preview_show:
 * @self: a preview
 * @job: (transfer full): what is to be seen
 *
 * Lays out @job. What was being laid out before is dropped; its pages stay until the new ones are there.
 */
void
sig_preview_show (SigPreview   *self,
                  SigExportJob *job)
{
  g_return_if_fail (SIG_IS_PREVIEW (self));
  g_return_if_fail (job != NULL);

  g_clear_object (&self->run);
  self->is_drawing = FALSE;
  self->run = sig_preview_run_new (job);
  g_signal_connect_object (self->run, "laid-out", G_CALLBACK (laid_out_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->run, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->run, "drawn", G_CALLBACK (drawn_cb), self, G_CONNECT_SWAPPED);
  set_state (self, SIG_PREVIEW_LAYING_OUT);
}

/**
 * sig_preview_stop:
 * @self: a preview
 *
 * Drops what is being laid out.
 */
void
sig_preview_stop (SigPreview *self)
{
  g_return_if_fail (SIG_IS_PREVIEW (self));

  if (self->state != SIG_PREVIEW_LAYING_OUT)
    return;

  g_clear_object (&self->run);
  g_list_store_remove_all (self->pages);
  set_state (self, SIG_PREVIEW_STOPPED);
}

/**
 * sig_preview_get_state:
 * @self: a preview
 *
 * Returns: how far it is
 */
SigPreviewState
sig_preview_get_state (SigPreview *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW (self), SIG_PREVIEW_EMPTY);

  return self->state;
}

/**
 * sig_preview_get_reason:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): why it last failed, in words
 */
const char *
sig_preview_get_reason (SigPreview *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW (self), NULL);

  return self->reason;
}

/**
 * sig_preview_get_pages:
 * @self: a preview
 *
 * Returns: (transfer none): its pages, of #SigPreviewPage; one list for all time
 */
GListModel *
sig_preview_get_pages (SigPreview *self)
{
  g_return_val_if_fail (SIG_IS_PREVIEW (self), NULL);

  return G_LIST_MODEL (self->pages);
}

/**
 * sig_preview_want_large:
 * @self: a preview
 * @page: the page that somebody looks at, from 0
 * @scale: how many pixels a point is to have
 *
 * Asks for the large picture of a page, in place of the one that was asked for before.
 */
void
sig_preview_want_large (SigPreview *self,
                        guint       page,
                        double      scale)
{
  g_return_if_fail (SIG_IS_PREVIEW (self));
  g_return_if_fail (scale > 0);

  self->large_page = page;
  self->large_scale = scale;
  draw_next (self);
}

/**
 * sig_preview_want_small:
 * @self: a preview
 * @first: the first page of those that are in view in the list of pages, from 0
 * @n: how many are in view
 * @scale: how many pixels a point is to have
 *
 * Asks for small pictures, in place of those that were asked for before.
 */
void
sig_preview_want_small (SigPreview *self,
                        guint       first,
                        guint       n,
                        double      scale)
{
  g_return_if_fail (SIG_IS_PREVIEW (self));
  g_return_if_fail (scale > 0);

  self->first_small = first;
  self->n_small = n;
  self->small_scale = scale;
  forget_small (self);
  draw_next (self);
}
