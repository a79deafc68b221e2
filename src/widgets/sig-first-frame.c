/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-first-frame.h"

typedef struct
{
  GtkWidget         *widget;     /* weak: NULL once it was disposed of */
  SigFirstFrameFunc  func;
} Wait;

static void
wait_free (Wait *wait)
{
  g_clear_weak_pointer (&wait->widget);
  g_free (wait);
}

/* The widget may have gone between its frame and this moment. */
static gboolean
painted_cb (gpointer user_data)
{
  Wait *wait = user_data;

  if (wait->widget != NULL)
    wait->func (wait->widget);

  return G_SOURCE_REMOVE;
}

/* A tick comes before its frame is painted, and painting before anything that waits for an idle moment. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Wait *wait = g_new0 (Wait, 1);

  g_set_weak_pointer (&wait->widget, widget);
  wait->func = ((const Wait *) user_data)->func;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, painted_cb, wait, (GDestroyNotify) wait_free);

  return G_SOURCE_REMOVE;
}

/**
 * sig_first_frame_wait:
 * @widget: a widget
 * @func: what to call
 *
 * Calls @func once, after the next frame in which @widget is on the screen was painted; never when @widget is disposed of
 * before.
 */
void
sig_first_frame_wait (GtkWidget         *widget,
                      SigFirstFrameFunc  func)
{
  Wait *wait;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  wait = g_new0 (Wait, 1);
  wait->func = func;
  gtk_widget_add_tick_callback (widget, tick_cb, wait, g_free);
}
