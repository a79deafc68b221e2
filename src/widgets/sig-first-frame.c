/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-first-frame.h"

typedef struct
{
  GtkWidget         *widget;
  SigFirstFrameFunc  func;
} Wait;

static gboolean
painted_cb (gpointer user_data)
{
  Wait *wait = user_data;

  wait->func (wait->widget);
  g_object_unref (wait->widget);
  g_free (wait);

  return G_SOURCE_REMOVE;
}

/* A tick comes before its frame is painted, and painting before anything that waits for an idle moment. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Wait *wait = g_new0 (Wait, 1);

  wait->widget = g_object_ref (widget);
  wait->func = ((const Wait *) user_data)->func;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, painted_cb, wait, NULL);

  return G_SOURCE_REMOVE;
}

/**
 * sig_first_frame_wait:
 * @widget: a widget
 * @func: what to call
 *
 * Calls @func once, after the next frame in which @widget is on the screen was painted.
 */
void
sig_first_frame_wait (GtkWidget         *widget,
                      SigFirstFrameFunc  func)
{
  Wait *wait = g_new0 (Wait, 1);

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  wait->func = func;
  gtk_widget_add_tick_callback (widget, tick_cb, wait, g_free);
}
