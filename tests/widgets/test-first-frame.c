/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-first-frame.h"
#include "widget-fixture.h"

static guint n_painted;

static void
painted (GtkWidget *widget)
{
  g_assert_nonnull (gtk_widget_get_root (widget));
  n_painted++;
}

static gboolean
is_painted (gpointer data)
{
  return n_painted > 0;
}

static void
test_once (void)
{
  GtkWidget *window = gtk_window_new ();

  n_painted = 0;
  sig_first_frame_wait (window, painted);
  gtk_window_present (GTK_WINDOW (window));
  widget_fixture_wait (is_painted, NULL);
  for (guint i = 0; i < 5; i++)
    {
      gtk_widget_queue_draw (window);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  g_assert_cmpuint (n_painted, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       ticked)
{
  *(gboolean *) ticked = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
has_ticked (gpointer ticked)
{
  return *(gboolean *) ticked;
}

/* A window that is closed between its first tick and the first idle moment: nothing is called, and nothing held. */
static void
test_closed_meanwhile (void)
{
  GtkWidget *window = gtk_window_new ();
  gboolean ticked = FALSE;

  n_painted = 0;
  sig_first_frame_wait (window, painted);
  gtk_widget_add_tick_callback (window, tick_cb, &ticked, NULL);
  gtk_window_present (GTK_WINDOW (window));
  widget_fixture_wait (has_ticked, &ticked);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (window);
  g_assert_cmpuint (n_painted, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/first-frame/once", test_once);
  g_test_add_func ("/first-frame/closed-meanwhile", test_closed_meanwhile);

  return g_test_run ();
}
