/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "timeline-fixture.h"

/* What keys and fingers do to the view. */

static void
set_animations (gboolean wanted)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", wanted, NULL);
}

static void
set_up (TimelineFixture *fixture,
        gconstpointer    data)
{
  set_animations (FALSE);
  timeline_fixture_set_up (fixture, data);
}

static double
get_day_width (TimelineFixture *fixture)
{
  return sig_timeline_camera_get_scale (sig_timeline_view_get_camera (fixture->view)).day_width;
}

static gpointer
find_controller (TimelineFixture *fixture,
                 GType            type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      /* The widget holds it. */
      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

static gboolean
is_for (GtkShortcut     *shortcut,
        guint            key,
        GdkModifierType  modifiers)
{
  GtkKeyvalTrigger *trigger = GTK_KEYVAL_TRIGGER (gtk_shortcut_get_trigger (shortcut));

  return gtk_keyval_trigger_get_keyval (trigger) == key && gtk_keyval_trigger_get_modifiers (trigger) == modifiers;
}

/* What the key is bound to at the view itself. */
static void
press (TimelineFixture *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  GListModel *shortcuts = find_controller (fixture, GTK_TYPE_SHORTCUT_CONTROLLER);

  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);

      if (!is_for (shortcut, key, modifiers))
        continue;
      g_assert_true (gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (fixture->view),
                                                   gtk_shortcut_get_arguments (shortcut)));
      return;
    }

  g_assert_not_reached ();
}

static void
test_keys (TimelineFixture *fixture,
           gconstpointer    data)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (fixture->view);
  double before;

  timeline_fixture_show (fixture, "2024-01-01", "2025-01-01");
  before = get_day_width (fixture);
  press (fixture, GDK_KEY_plus, 0);
  g_assert_cmpfloat (get_day_width (fixture), >, before * 1.2);
  press (fixture, GDK_KEY_minus, 0);
  g_assert_cmpfloat_with_epsilon (get_day_width (fixture), before, before * 1e-6);
  press (fixture, GDK_KEY_0, 0);
  g_assert_cmpfloat (get_day_width (fixture), <, before);

  g_assert_cmpfloat (sig_timeline_camera_get_offset (camera), ==, 0);
  press (fixture, GDK_KEY_Page_Down, 0);
  press (fixture, GDK_KEY_KP_Page_Down, 0);
  g_assert_cmpfloat (sig_timeline_camera_get_offset (camera), >, 0);
  press (fixture, GDK_KEY_KP_Page_Up, 0);
  press (fixture, GDK_KEY_Page_Up, 0);
  g_assert_cmpfloat (sig_timeline_camera_get_offset (camera), ==, 0);

  timeline_fixture_show (fixture, "2024-01-01", "2025-01-01");
  before = sig_timeline_camera_get_scale (camera).origin;
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpfloat (sig_timeline_camera_get_scale (camera).origin, >, before);
  press (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  g_assert_cmpfloat_with_epsilon (sig_timeline_camera_get_scale (camera).origin, before, 1e-6);
}

typedef struct
{
  SigTimelineCamera *camera;
  double             origin;
} Place;

static gboolean
has_gone_on (gpointer data)
{
  const Place *place = data;

  return sig_timeline_camera_get_scale (place->camera).origin > place->origin;
}

/* A drag takes the time along; let go in motion it goes on by itself. */
static void
test_fling (TimelineFixture *fixture,
            gconstpointer    data)
{
  GtkGesture *drag = find_controller (fixture, GTK_TYPE_GESTURE_DRAG);
  GtkGesture *swipe = find_controller (fixture, GTK_TYPE_GESTURE_SWIPE);
  Place place = { sig_timeline_view_get_camera (fixture->view), 0 };

  timeline_fixture_show (fixture, "2024-01-01", "2025-01-01");
  place.origin = sig_timeline_camera_get_scale (place.camera).origin;
  set_animations (TRUE);
  g_signal_emit_by_name (drag, "drag-begin", 500.0, 300.0);
  g_signal_emit_by_name (drag, "drag-update", -60.0, 0.0);
  g_assert_true (has_gone_on (&place));

  place.origin = sig_timeline_camera_get_scale (place.camera).origin;
  g_signal_emit_by_name (swipe, "swipe", -2000.0, 0.0);
  widget_fixture_wait (has_gone_on, &place);
  sig_timeline_camera_stop (place.camera);
  set_animations (FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define add(name, function) \
  g_test_add ("/timeline-view-input/" name, TimelineFixture, NULL, set_up, function, timeline_fixture_tear_down)

  add ("keys", test_keys);
  add ("fling", test_fling);

  return g_test_run ();
}
