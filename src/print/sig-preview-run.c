/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-preview-run.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "sig-export-sheet.h"
#include "sig-preview-page.h"

/* Beyond so many pixels a side a picture is drawn smaller, and stretched: cairo takes no more than 32,767. */
#define LONGEST_SIDE 8192

/* What both threads know. The thread holds it, and the run does. */
typedef struct
{
  SigExportJob *job;
  GCancellable *cancellable;
  GAsyncQueue  *orders;
  GMainContext *context;
  GWeakRef      run;
} Work;

/* A page to draw; without a scale the thread is to end. */
typedef struct
{
  guint  page;
  double scale;
} Order;

/* What the thread has to tell: pages that are laid out, an error, or a picture of a page. */
typedef struct
{
  Work       *work;
  GListStore *pages;
  GError     *error;
  guint       page;
  double      scale;
  GdkTexture *picture;
} Report;

struct _SigPreviewRun
{
  GObject parent_instance;

  Work   *work;
};

G_DEFINE_FINAL_TYPE (SigPreviewRun, sig_preview_run, G_TYPE_OBJECT)

enum
{
  LAID_OUT,
  FAILED,
  DRAWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clear_work (gpointer data)
{
  Work *work = data;

  sig_export_job_free (work->job);
  g_object_unref (work->cancellable);
  g_async_queue_unref (work->orders);
  g_main_context_unref (work->context);
  g_weak_ref_clear (&work->run);
}

static void
drop_work (Work *work)
{
  g_atomic_rc_box_release_full (work, clear_work);
}

static void
free_report (gpointer data)
{
  Report *report = data;

  drop_work (report->work);
  g_clear_object (&report->pages);
  g_clear_error (&report->error);
  g_clear_object (&report->picture);
  g_free (report);
}

/* In the thread that shows the pages. */
static gboolean
hear_report_cb (gpointer user_data)
{
  Report *report = user_data;
  g_autoptr(SigPreviewRun) self = g_weak_ref_get (&report->work->run);

  if (self == NULL || g_cancellable_is_cancelled (report->work->cancellable))
    return G_SOURCE_REMOVE;

  if (report->error != NULL)
    g_signal_emit (self, signals[FAILED], 0, report->error);
  else if (report->pages != NULL)
    g_signal_emit (self, signals[LAID_OUT], 0, report->pages);
  else
    g_signal_emit (self, signals[DRAWN], 0, report->page, report->scale, report->picture);

  return G_SOURCE_REMOVE;
}

static Report *
make_report (Work *work)
{
  Report *report = g_new0 (Report, 1);

  report->work = g_atomic_rc_box_acquire (work);

  return report;
}

/* A context that nobody runs just now would be run by this thread if it were asked to invoke something. */
static void
send_report (Report *report)
{
  g_autoptr(GSource) source = g_idle_source_new ();

  /* Before frames are painted: a busy machine would else paint the old ones only. */
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, hear_report_cb, report, free_report);
  g_source_attach (source, report->work->context);
}

static SigSheet *
find_page (GPtrArray *sheets,
           guint     *page)
{
  for (guint i = 0; i < sheets->len; i++)
    {
      const guint n = sig_sheet_get_n_pages (sheets->pdata[i]);

      if (*page < n)
        return sheets->pdata[i];
      *page -= n;
    }

  return NULL;
}

static void
list_pages (Work      *work,
            GPtrArray *sheets)
{
  Report *report = make_report (work);
  guint number = 0;

  report->pages = g_list_store_new (SIG_TYPE_PREVIEW_PAGE);
  for (guint i = 0; i < sheets->len; i++)
    for (guint k = 0; k < sig_sheet_get_n_pages (sheets->pdata[i]); k++)
      {
        g_autofree char *name = sig_sheet_dup_page_name (sheets->pdata[i], k);
        g_autoptr(SigPreviewPage) page = NULL;
        double width, height;

        sig_sheet_get_page_size (sheets->pdata[i], &width, &height);
        page = sig_preview_page_new (number++, name, width, height);
        g_list_store_append (report->pages, page);
      }

  send_report (report);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  const gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  const int width = cairo_image_surface_get_width (surface);
  const int height = cairo_image_surface_get_height (surface);
  g_autoptr(GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (surface));

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* The page as any printer would have it, on white paper whatever colours the program has. */
static GdkTexture *
draw_page (SigSheet *sheet,
           guint     page,
           double    scale)
{
  cairo_surface_t *surface;
  GdkTexture *texture = NULL;
  double width, height;
  cairo_t *cr;

  sig_sheet_get_page_size (sheet, &width, &height);
  scale = MIN (scale, LONGEST_SIDE / MAX (width, height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, (int) (width * scale + 0.5)),
                                        MAX (1, (int) (height * scale + 0.5)));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  sig_sheet_draw_page (sheet, cr, page);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    texture = make_texture (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return texture;
}

static void
fill_order (Work        *work,
            GPtrArray   *sheets,
            const Order *order)
{
  Report *report = make_report (work);
  guint page = order->page;
  SigSheet *sheet = find_page (sheets, &page);

  report->page = order->page;
  report->scale = order->scale;
  if (sheet != NULL)
    report->picture = draw_page (sheet, page, order->scale);
  send_report (report);
}

static gpointer
run_thread (gpointer data)
{
  Work *work = data;
  GError *error = NULL;
  g_autoptr(GPtrArray) sheets = NULL;
  gboolean ends = FALSE;

  if (sig_export_job_check (work->job, &error))
    sheets = sig_export_make_sheets (work->job, work->cancellable, &error);
  if (sheets != NULL)
    {
      list_pages (work, sheets);
    }
  else
    {
      Report *report = make_report (work);

      report->error = error;
      send_report (report);
    }

  while (sheets != NULL && !ends)
    {
      g_autofree Order *order = g_async_queue_pop (work->orders);

      ends = order->scale <= 0;
      if (!ends && !g_cancellable_is_cancelled (work->cancellable))
        fill_order (work, sheets, order);
    }

  /* Its text belongs to this thread. */
  g_clear_pointer (&sheets, g_ptr_array_unref);
  drop_work (work);

  return NULL;
}

static void
sig_preview_run_dispose (GObject *object)
{
  SigPreviewRun *self = SIG_PREVIEW_RUN (object);

  if (self->work != NULL)
    {
      g_cancellable_cancel (self->work->cancellable);
      g_async_queue_push (self->work->orders, g_new0 (Order, 1));
    }
  g_clear_pointer (&self->work, drop_work);

  G_OBJECT_CLASS (sig_preview_run_parent_class)->dispose (object);
}

static void
sig_preview_run_class_init (SigPreviewRunClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_preview_run_dispose;

  /**
   * SigPreviewRun::laid-out:
   * @self: a run
   * @pages: (element-type SigPreviewPage): its pages
   *
   * The pages are known and can be drawn.
   */
  signals[LAID_OUT] = g_signal_new ("laid-out", SIG_TYPE_PREVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_LIST_STORE);

  /**
   * SigPreviewRun::failed:
   * @self: a run
   * @error: why
   *
   * There are no pages.
   */
  signals[FAILED] = g_signal_new ("failed", SIG_TYPE_PREVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);

  /**
   * SigPreviewRun::drawn:
   * @self: a run
   * @page: which page
   * @scale: the scale that was asked for
   * @picture: (nullable): the page; %NULL when it could not be drawn
   *
   * An order of sig_preview_run_draw() has been filled.
   */
  signals[DRAWN] = g_signal_new ("drawn", SIG_TYPE_PREVIEW_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_DOUBLE, GDK_TYPE_TEXTURE);
}

static void
sig_preview_run_init (SigPreviewRun *self)
{
}

/**
 * sig_preview_run_new:
 * @job: (transfer full): what is to be seen
 *
 * Begins to lay out; the signals come in the thread that called this.
 *
 * Returns: (transfer full): a run
 */
SigPreviewRun *
sig_preview_run_new (SigExportJob *job)
{
  SigPreviewRun *self;

  g_return_val_if_fail (job != NULL, NULL);

  self = g_object_new (SIG_TYPE_PREVIEW_RUN, NULL);
  self->work = g_atomic_rc_box_new0 (Work);
  self->work->job = job;
  self->work->cancellable = g_cancellable_new ();
  self->work->orders = g_async_queue_new_full (g_free);
  self->work->context = g_main_context_ref_thread_default ();
  g_weak_ref_init (&self->work->run, self);
  g_thread_unref (g_thread_new ("preview", run_thread, g_atomic_rc_box_acquire (self->work)));

  return self;
}

/**
 * sig_preview_run_draw:
 * @self: a run that is laid out
 * @page: a page, from 0
 * @scale: how many pixels a point is to have
 *
 * Orders a picture of a page. Orders are filled in turn, each with #SigPreviewRun::drawn.
 */
void
sig_preview_run_draw (SigPreviewRun *self,
                      guint          page,
                      double         scale)
{
  Order *order;

  g_return_if_fail (SIG_IS_PREVIEW_RUN (self));
  g_return_if_fail (scale > 0);

  order = g_new0 (Order, 1);
  order->page = page;
  order->scale = scale;
  g_async_queue_push (self->work->orders, order);
}
