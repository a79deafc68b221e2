/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "timeline-fixture.h"

static gboolean
has_size (gpointer data)
{
  TimelineFixture *self = data;
  SigTimelineScene scene;

  return gtk_widget_get_mapped (GTK_WIDGET (self->view)) && sig_timeline_view_get_scene (self->view, &scene) &&
         scene.width > 100;
}

void
timeline_fixture_set_up (TimelineFixture *self,
                         gconstpointer    data)
{
  self->dataset = widget_fixture_load_real ();
  self->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (self->explorer, self->dataset);
  self->view = SIG_TIMELINE_VIEW (sig_timeline_view_new ());
  if (data != NULL)
    gtk_widget_set_direction (GTK_WIDGET (self->view), GTK_TEXT_DIR_RTL);
  sig_timeline_view_set_explorer (self->view, self->explorer);
  self->window = widget_fixture_show (GTK_WIDGET (self->view));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 900, 700);
  widget_fixture_wait (has_size, self);
}

void
timeline_fixture_tear_down (TimelineFixture *self,
                            gconstpointer    data)
{
  widget_fixture_close (self->window);
  g_assert_finalize_object (self->explorer);
  g_object_unref (self->dataset);
}

SigEvent *
timeline_fixture_get_event (TimelineFixture *self,
                            const char      *id)
{
  SigEvent *event = sig_dataset_lookup (self->dataset, id);

  g_assert_true (SIG_IS_EVENT (event));

  return event;
}

/* The position of the mark of an event in the lane of a party. */
int
timeline_fixture_find (TimelineFixture *self,
                       const char      *event,
                       const char      *party)
{
  SigTimelineSet *set = sig_timeline_view_get_set (self->view);
  int lane = sig_timeline_set_find_lane (set, sig_dataset_lookup_party (self->dataset, party));

  g_assert_cmpint (lane, >, 0);

  return sig_timeline_set_find_event (set, timeline_fixture_get_event (self, event), lane);
}

SigDay
timeline_fixture_parse (const char *date)
{
  SigDate parsed;

  g_assert_true (sig_date_parse (date, &parsed));

  return sig_date_get_first_day (parsed);
}

void
timeline_fixture_show (TimelineFixture *self,
                       const char      *from,
                       const char      *to)
{
  sig_timeline_camera_show (sig_timeline_view_get_camera (self->view),
                            timeline_fixture_parse (from), timeline_fixture_parse (to), 0, FALSE);
}
