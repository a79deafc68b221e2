/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-timeline-mark.h"
#include "timeline-fixture.h"

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

static void
count_notify_cb (gpointer    object,
                 GParamSpec *pspec,
                 guint      *n)
{
  *n += 1;
}

static const char *
get_cursor (TimelineFixture *fixture)
{
  int cursor = sig_timeline_view_get_cursor (fixture->view);
  SigTimelineSet *set = sig_timeline_view_get_set (fixture->view);

  return cursor >= 0 ? sig_record_get_id (SIG_RECORD (sig_timeline_set_get_event (set, (guint) cursor)->event)) : NULL;
}

static void
test_properties (TimelineFixture *fixture,
                 gconstpointer    data)
{
  guint n = 0;

  g_signal_connect (fixture->view, "notify", G_CALLBACK (count_notify_cb), &n);
  sig_timeline_view_set_order (fixture->view, SIG_LANE_ORDER_DATE);
  sig_timeline_view_set_compact (fixture->view, FALSE);
  sig_timeline_view_set_unfolded (fixture->view, FALSE);
  sig_timeline_view_set_other (fixture->view, NULL);
  sig_timeline_view_set_explorer (fixture->view, fixture->explorer);
  g_assert_cmpuint (n, ==, 0);

  g_object_set (fixture->view, "order", SIG_LANE_ORDER_NAME, "compact", TRUE, "unfolded", TRUE, NULL);
  sig_timeline_view_set_other (fixture->view, timeline_fixture_get_event (fixture, "pl-signed"));
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpint (sig_timeline_view_get_order (fixture->view), ==, SIG_LANE_ORDER_NAME);
  g_assert_true (sig_timeline_view_get_compact (fixture->view));
  g_assert_true (sig_timeline_view_get_unfolded (fixture->view));
  g_signal_handlers_disconnect_by_data (fixture->view, &n);
}

/* Keys go through the events of a lane in their order, and to the nearest event of the next lane. */
static void
test_walk (TimelineFixture *fixture,
           gconstpointer    data)
{
  timeline_fixture_show (fixture, "2024-05-01", "2024-08-01");
  sig_timeline_view_set_cursor (fixture->view, timeline_fixture_find (fixture, "pl-talks-opened", "pl"));
  for (guint i = 0; i < 10 && g_strcmp0 (get_cursor (fixture), "pl-signed") != 0; i++)
    g_assert_true (sig_timeline_view_walk (fixture->view, 1, 0));
  g_assert_cmpstr (get_cursor (fixture), ==, "pl-signed");

  g_assert_true (sig_timeline_view_walk (fixture->view, 0, -1));
  g_assert_cmpstr (get_cursor (fixture), !=, "pl-signed");
  g_assert_true (sig_timeline_view_walk (fixture->view, 0, 1));
  g_assert_cmpstr (get_cursor (fixture), ==, "pl-signed");
}

static void
test_walk_to_end (TimelineFixture *fixture,
                  gconstpointer    data)
{
  timeline_fixture_show (fixture, "2024-05-01", "2024-08-01");
  sig_timeline_view_set_cursor (fixture->view, timeline_fixture_find (fixture, "pl-signed", "pl"));
  g_assert_true (sig_timeline_view_walk_to_end (fixture->view, FALSE));
  g_assert_false (sig_timeline_view_walk (fixture->view, -1, 0));
  g_assert_true (sig_timeline_view_walk_to_end (fixture->view, TRUE));
  g_assert_false (sig_timeline_view_walk (fixture->view, 1, 0));
}

/* From the last lane with events the key goes on to the row that unfolds the others, and back. */
static void
test_walk_to_fold (TimelineFixture *fixture,
                   gconstpointer    data)
{
  const char *last = NULL;
  guint n = 0;

  while (!sig_timeline_view_is_on_fold (fixture->view) && n++ < 200)
    {
      last = get_cursor (fixture);
      g_assert_true (sig_timeline_view_walk (fixture->view, 0, 1));
    }
  g_assert_true (sig_timeline_view_is_on_fold (fixture->view));
  g_assert_false (sig_timeline_view_walk (fixture->view, 0, 1));
  g_assert_true (sig_timeline_view_walk (fixture->view, 0, -1));
  g_assert_false (sig_timeline_view_is_on_fold (fixture->view));
  g_assert_cmpstr (get_cursor (fixture), ==, last);
}

/* Time runs to the left where the text does: later events lie further left, and the left arrow leads to them. */
static void
test_mirrored (TimelineFixture *fixture,
               gconstpointer    data)
{
  SigEventItem first, second;
  GdkRectangle before, after;
  SigEventPyramid *pyramid = sig_timeline_set_get_pyramid (sig_timeline_view_get_set (fixture->view));
  int level;

  timeline_fixture_show (fixture, "2024-05-01", "2024-08-01");
  level = sig_timeline_view_get_level (fixture->view);
  sig_timeline_view_set_cursor (fixture->view, timeline_fixture_find (fixture, "pl-talks-opened", "pl"));
  sig_event_pyramid_find (pyramid, (guint) timeline_fixture_find (fixture, "pl-talks-opened", "pl"), level, &first);
  sig_event_pyramid_find (pyramid, (guint) timeline_fixture_find (fixture, "pl-signed", "pl"), level, &second);
  g_assert_true (sig_timeline_view_get_rect (fixture->view, &first, &before));
  g_assert_true (sig_timeline_view_get_rect (fixture->view, &second, &after));
  g_assert_cmpint (before.x, >, after.x);
  g_assert_true (sig_timeline_view_find (fixture->view, after.x + after.width / 2, after.y + after.height / 2, &first));
  g_assert_cmpuint (first.begin, ==, second.begin);

  for (guint i = 0; i < 10 && g_strcmp0 (get_cursor (fixture), "pl-signed") != 0; i++)
    g_assert_true (sig_timeline_view_walk (fixture->view, -1, 0));
  g_assert_cmpstr (get_cursor (fixture), ==, "pl-signed");
}

static void
test_left_to_right (TimelineFixture *fixture,
                    gconstpointer    data)
{
  SigEventItem first, second;
  GdkRectangle before, after;
  SigEventPyramid *pyramid = sig_timeline_set_get_pyramid (sig_timeline_view_get_set (fixture->view));
  int level;

  timeline_fixture_show (fixture, "2024-05-01", "2024-08-01");
  level = sig_timeline_view_get_level (fixture->view);
  sig_timeline_view_set_cursor (fixture->view, timeline_fixture_find (fixture, "pl-signed", "pl"));
  sig_event_pyramid_find (pyramid, (guint) timeline_fixture_find (fixture, "pl-talks-opened", "pl"), level, &first);
  sig_event_pyramid_find (pyramid, (guint) timeline_fixture_find (fixture, "pl-signed", "pl"), level, &second);
  g_assert_true (sig_timeline_view_get_rect (fixture->view, &first, &before));
  g_assert_true (sig_timeline_view_get_rect (fixture->view, &second, &after));
  g_assert_cmpint (before.x, <, after.x);
  g_assert_cmpint (before.y, ==, after.y);
}

static void
remember_cb (SigTimelineView *view,
             guint            position,
             guint           *opened)
{
  *opened = position;
}

/* Choosing an event selects it in the shared state, and what is selected elsewhere is where the keyboard is. */
static void
test_selection_is_shared (TimelineFixture *fixture,
                          gconstpointer    data)
{
  guint opened = G_MAXUINT;
  int signature = timeline_fixture_find (fixture, "pl-signed", "pl");

  g_signal_connect (fixture->view, "opened", G_CALLBACK (remember_cb), &opened);
  timeline_fixture_show (fixture, "2024-07-01", "2024-07-15");
  sig_timeline_view_activate (fixture->view, (guint) signature);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "events/pl-signed");
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_explorer_get_selected_party (fixture->explorer))), ==, "pl");
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_explorer_get_selected_agreement (fixture->explorer))), ==, "pl-ua-2024");
  g_assert_cmpuint (opened, ==, signature);

  sig_explorer_set_selection (fixture->explorer, "events/fi-signed");
  g_assert_cmpstr (get_cursor (fixture), ==, "fi-signed");
}

/* A cluster is opened by zooming to its events, and Escape leads back to where it was. */
static void
test_cluster_opens (TimelineFixture *fixture,
                    gconstpointer    data)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (fixture->view);
  SigEventPyramid *pyramid = sig_timeline_set_get_pyramid (sig_timeline_view_get_set (fixture->view));
  int position = timeline_fixture_find (fixture, "pl-signed", "pl");
  SigTimeScale before, after;
  SigEventItem item, inside;

  timeline_fixture_show (fixture, "2000-01-01", "2026-01-01");
  sig_timeline_view_set_cursor (fixture->view, position);
  before = sig_timeline_camera_get_scale (camera);
  sig_event_pyramid_find (pyramid, (guint) position, sig_timeline_view_get_level (fixture->view), &item);
  g_assert_cmpuint (item.count, >, 1);
  g_assert_cmpfloat (item.left, <, item.right);

  sig_timeline_view_activate (fixture->view, (guint) position);
  after = sig_timeline_camera_get_goal (camera);
  g_assert_cmpfloat (after.day_width, >, before.day_width);
  sig_event_pyramid_find (pyramid, (guint) position, sig_timeline_view_get_level (fixture->view), &inside);
  g_assert_cmpuint (inside.count, <, item.count);
  g_assert_null (sig_explorer_get_selection (fixture->explorer));

  g_assert_true (sig_timeline_view_go_back (fixture->view));
  g_assert_cmpfloat_with_epsilon (sig_timeline_camera_get_goal (camera).day_width, before.day_width, 1e-9);
  g_assert_false (sig_timeline_view_go_back (fixture->view));
}

static void
count_crowd_cb (SigTimelineView *view,
                guint            position,
                guint            count,
                guint           *found)
{
  *found = count;
}

/* Events of one day are never taken apart by zooming: they are listed. */
static void
test_crowd (TimelineFixture *fixture,
            gconstpointer    data)
{
  guint found = 0;

  g_signal_connect (fixture->view, "crowd-opened", G_CALLBACK (count_crowd_cb), &found);
  timeline_fixture_show (fixture, "2024-04-01", "2024-04-05");
  sig_timeline_view_activate (fixture->view, (guint) timeline_fixture_find (fixture, "fi-signed", "fi"));
  g_assert_cmpuint (found, ==, 2);
}

/* At no scale, from all of the record to single days, does a label of the axis stand on another one. */
static void
test_axis (TimelineFixture *fixture,
           gconstpointer    data)
{
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));
  SigTimelineScene scene;
  guint n_seen = 0;

  g_assert_true (sig_timeline_view_get_scene (fixture->view, &scene));
  for (scene.scale.day_width = 0.01; scene.scale.day_width < 80; scene.scale.day_width *= 1.07)
    {
      double ends[2] = { -100, -100 };
      guint n_minor = 0;

      scene.scale.origin = timeline_fixture_parse ("2023-09-05");
      sig_time_ticks_fill (ticks, sig_timeline_look_get_room (scene.look), scene.scale, sig_timeline_scene_get_length (&scene));
      for (guint i = 0; i < ticks->len; i++)
        {
          const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);
          SigSpan span;

          if (!sig_timeline_scene_place_label (&scene, tick, &span))
            continue;
          g_assert_cmpfloat (span.start, >, ends[tick->row]);
          ends[tick->row] = span.end;
          n_minor += tick->row == SIG_TIME_ROW_MINOR ? 1 : 0;
        }
      g_assert_cmpuint (n_minor, >, 1);
      n_seen += n_minor;
    }
  g_assert_cmpuint (n_seen, >, 100);
}

/* Where motion is not wanted the view is there at once; where it is, it is still on its way. */
static void
test_reduced_motion (TimelineFixture *fixture,
                     gconstpointer    data)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (fixture->view);

  timeline_fixture_show (fixture, "2024-01-01", "2025-01-01");
  sig_timeline_view_zoom (fixture->view, 2);
  g_assert_cmpfloat (sig_timeline_camera_get_scale (camera).day_width, ==, sig_timeline_camera_get_goal (camera).day_width);

  set_animations (TRUE);
  sig_timeline_view_zoom (fixture->view, 2);
  g_assert_cmpfloat (sig_timeline_camera_get_scale (camera).day_width, <, sig_timeline_camera_get_goal (camera).day_width);
  sig_timeline_camera_stop (camera);
  set_animations (FALSE);
}

static gboolean
has_marks (gpointer data)
{
  g_autoptr(GtkAccessible) first = gtk_accessible_get_first_accessible_child (data);

  return first != NULL && SIG_IS_TIMELINE_MARK (first);
}

/* The mark in view that has a position; with -1 the row that unfolds lanes. */
static gboolean
is_mark_of (GtkAccessible *mark,
            int            position)
{
  const SigEventItem *item = sig_timeline_mark_get_item (SIG_TIMELINE_MARK (mark));

  if (item == NULL)
    return position < 0;

  return position >= (int) item->begin && position < (int) (item->begin + item->count);
}

static GtkAccessible *
find_mark (TimelineFixture *fixture,
           int              position)
{
  GtkAccessible *mark = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (fixture->view));

  while (mark != NULL && !is_mark_of (mark, position))
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (mark);

      g_object_unref (mark);
      mark = next;
    }

  return mark;
}

static gboolean
has_round (gpointer data)
{
  TimelineFixture *fixture = data;
  g_autoptr(GtkAccessible) mark = find_mark (fixture, timeline_fixture_find (fixture, "fi-round-2", "fi"));

  return mark != NULL && sig_timeline_mark_get_item (SIG_TIMELINE_MARK (mark))->count == 1;
}

static void
test_accessible (TimelineFixture *fixture,
                 gconstpointer    data)
{
  int position = timeline_fixture_find (fixture, "fi-round-2", "fi");
  g_autoptr(GtkAccessible) mark = NULL;
  g_autoptr(GtkAccessible) parent = NULL;
  int x, y, width, height;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->view), GTK_ACCESSIBLE_ROLE_LIST_BOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Events by party and date");
  widget_fixture_wait (has_marks, fixture->view);

  timeline_fixture_show (fixture, "2024-03-01", "2024-04-15");
  sig_timeline_view_set_cursor (fixture->view, position);
  widget_fixture_wait (has_round, fixture);
  mark = find_mark (fixture, position);
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_OPTION);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Second round with Finland, March 2024 (month only), secondary source");
  g_assert_true (gtk_test_accessible_has_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET));
  g_assert_true (gtk_test_accessible_has_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE));
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (fixture->view),
                                                   GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT));
  parent = gtk_accessible_get_accessible_parent (mark);
  g_assert_true (parent == GTK_ACCESSIBLE (fixture->view));
  g_assert_true (gtk_accessible_get_bounds (mark, &x, &y, &width, &height));
  g_assert_cmpint (x, >, 0);
  g_assert_cmpint (width, >, 8);
}

static gboolean
has_fold (gpointer data)
{
  g_autoptr(GtkAccessible) fold = find_mark (data, -1);

  return fold != NULL;
}

/* The row that unfolds lanes is a button for a reader, and the active one of the view when the keyboard is on it. */
static void
test_accessible_fold (TimelineFixture *fixture,
                      gconstpointer    data)
{
  g_autoptr(GtkAccessible) fold = NULL;
  guint n = 0;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  while (!sig_timeline_view_is_on_fold (fixture->view) && n++ < 200)
    sig_timeline_view_walk (fixture->view, 0, 1);
  widget_fixture_wait (has_fold, fixture);

  fold = find_mark (fixture, -1);
  gtk_test_accessible_assert_role (fold, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (fold, GTK_ACCESSIBLE_PROPERTY_LABEL, "7 parties without recorded events");
  gtk_test_accessible_assert_state (fold, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (fixture->view),
                                                   GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT));
}

/* Lanes that do not match the filter stay, but faint; the frame always matches. */
static void
test_filter (TimelineFixture *fixture,
             gconstpointer    data)
{
  SigTimelineSet *set = sig_timeline_view_get_set (fixture->view);
  SigTimelineScene scene;
  guint poland, finland;

  poland = (guint) sig_timeline_set_find_lane (set, sig_dataset_lookup_party (fixture->dataset, "pl"));
  finland = (guint) sig_timeline_set_find_lane (set, sig_dataset_lookup_party (fixture->dataset, "fi"));
  g_assert_true (sig_timeline_view_get_scene (fixture->view, &scene));
  g_assert_false (sig_timeline_painter_is_dimmed (scene.painter, finland));

  sig_explorer_set_filter_text (fixture->explorer, "poland");
  g_assert_false (sig_timeline_painter_is_dimmed (scene.painter, poland));
  g_assert_true (sig_timeline_painter_is_dimmed (scene.painter, finland));
  g_assert_false (sig_timeline_painter_is_dimmed (scene.painter, 0));
}

/* What is selected in another view is brought into view here. */
static void
test_lane_is_shown (TimelineFixture *fixture,
                    gconstpointer    data)
{
  SigTimelineScene scene;
  const SigLaneRow *row;

  sig_explorer_set_selection (fixture->explorer, "parties/al");
  g_assert_true (sig_timeline_view_get_scene (fixture->view, &scene));
  g_assert_cmpint (scene.selected_lane, >, 0);
  row = &sig_lane_plan_get_rows (scene.plan, NULL)[sig_lane_plan_find_lane (scene.plan, (guint) scene.selected_lane)];
  g_assert_cmpfloat (row->y, >=, scene.offset);
  g_assert_cmpfloat (row->y + row->height, <=, scene.offset + scene.height - scene.axis_height);
}

/* The same data set once more keeps what is seen; no data set at all leaves nothing to see, and no fault. */
static void
test_reload (TimelineFixture *fixture,
             gconstpointer    data)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (fixture->view);
  g_autoptr(SigDataset) again = widget_fixture_load_real ();
  g_autoptr(SigDataset) other = widget_fixture_load ("empty.json");
  SigTimeScale before;
  SigTimelineScene scene;

  timeline_fixture_show (fixture, "2024-05-01", "2024-08-01");
  before = sig_timeline_camera_get_scale (camera);
  sig_explorer_set_dataset (fixture->explorer, again);
  g_assert_cmpfloat (sig_timeline_camera_get_scale (camera).day_width, ==, before.day_width);
  g_assert_cmpfloat (sig_timeline_camera_get_scale (camera).origin, ==, before.origin);

  sig_explorer_set_dataset (fixture->explorer, other);
  gtk_widget_queue_draw (GTK_WIDGET (fixture->view));
  g_assert_true (sig_timeline_view_get_set (fixture->view) != NULL);
  g_assert_false (sig_timeline_view_walk (fixture->view, 1, 0));
  g_assert_false (sig_timeline_view_get_scene (fixture->view, &scene) && scene.selected_lane >= 0);
}

#define add(name, data, function) \
  g_test_add ("/timeline-view/" name, TimelineFixture, data, set_up, function, timeline_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("properties", NULL, test_properties);
  add ("walk", NULL, test_walk);
  add ("walk-to-end", NULL, test_walk_to_end);
  add ("walk-to-fold", NULL, test_walk_to_fold);
  add ("left-to-right", NULL, test_left_to_right);
  add ("mirrored", "rtl", test_mirrored);
  add ("selection-is-shared", NULL, test_selection_is_shared);
  add ("cluster-opens", NULL, test_cluster_opens);
  add ("crowd", NULL, test_crowd);
  add ("axis", NULL, test_axis);
  add ("reduced-motion", NULL, test_reduced_motion);
  add ("accessible", NULL, test_accessible);
  add ("accessible-fold", NULL, test_accessible_fold);
  add ("filter", NULL, test_filter);
  add ("lane-is-shown", NULL, test_lane_is_shown);
  add ("reload", NULL, test_reload);

  return g_test_run ();
}
