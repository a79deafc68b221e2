/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-timeline-card.h"
#include "sig-timeline-crowd.h"
#include "sig-timeline-key.h"
#include "sig-timeline-list.h"
#include "sig-timeline-overview.h"
#include "sig-timeline-page.h"
#include "widget-fixture.h"

typedef struct
{
  SigExplorer *explorer;
  SigDataset *dataset;
  SigTimelinePage *page;
  GtkWidget *window;
} Fixture;

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->dataset = widget_fixture_load_real ();
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  fixture->page = SIG_TIMELINE_PAGE (sig_timeline_page_new (fixture->explorer));
  fixture->window = widget_fixture_show (GTK_WIDGET (fixture->page));
  widget_fixture_wait (is_mapped, sig_timeline_page_get_view (fixture->page));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
  g_object_unref (fixture->dataset);
}

static SigTimelineList *
get_list (Fixture *fixture)
{
  sig_timeline_page_set_listing (fixture->page, TRUE);

  return SIG_TIMELINE_LIST (widget_fixture_find (GTK_WIDGET (fixture->page), SIG_TYPE_TIMELINE_LIST, 0));
}

static GListModel *
get_model (SigTimelineList *list)
{
  return G_LIST_MODEL (sig_timeline_list_get_model (list));
}

static SigEvent *
get_nth (SigTimelineList *list,
         guint            index)
{
  g_autoptr(SigEvent) event = g_list_model_get_item (get_model (list), index);

  return event;
}

static void
select_event (Fixture    *fixture,
              const char *id)
{
  SigTimelineView *view = sig_timeline_page_get_view (fixture->page);
  int position = sig_timeline_set_find_event (sig_timeline_view_get_set (view), sig_dataset_lookup (fixture->dataset, id), -1);
  double day = sig_event_pyramid_get_centre (sig_timeline_set_get_pyramid (sig_timeline_view_get_set (view)), (guint) position);

  sig_timeline_camera_show (sig_timeline_view_get_camera (view), day - 4, day + 4, 0, FALSE);
  sig_timeline_view_activate (view, (guint) position);
}

/* The list is made when it is first asked for, and says what the lanes say. */
static void
test_listing (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_null (widget_fixture_find (GTK_WIDGET (fixture->page), SIG_TYPE_TIMELINE_LIST, 0));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.list", NULL);
  g_assert_true (sig_timeline_page_get_listing (fixture->page));
  g_assert_cmpuint (g_list_model_get_n_items (get_model (get_list (fixture))), ==,
                    sig_list_get_n (sig_dataset_get_events (fixture->dataset)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.list", NULL);
  g_assert_false (sig_timeline_page_get_listing (fixture->page));
}

static void
assert_dates (SigTimelineList *list,
              int              sign)
{
  guint n = g_list_model_get_n_items (get_model (list));

  for (guint i = 1; i < n; i++)
    g_assert_cmpint (sign * sig_date_compare (sig_event_get_date (get_nth (list, i - 1)),
                                              sig_event_get_date (get_nth (list, i))), <=, 0);
}

static void
test_sorting (Fixture       *fixture,
              gconstpointer  data)
{
  SigTimelineList *list = get_list (fixture);
  guint n = g_list_model_get_n_items (get_model (list));

  assert_dates (list, 1);
  sig_timeline_list_sort (list, 0, GTK_SORT_DESCENDING);
  assert_dates (list, -1);

  sig_timeline_list_sort (list, 3, GTK_SORT_ASCENDING);
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (g_utf8_collate (sig_text_get (sig_event_get_title (get_nth (list, i - 1))),
                                     sig_text_get (sig_event_get_title (get_nth (list, i)))), <=, 0);

  sig_timeline_list_sort (list, 4, GTK_SORT_ASCENDING);
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (sig_claim_get_certainty (SIG_CLAIM (get_nth (list, i - 1))), <=,
                     sig_claim_get_certainty (SIG_CLAIM (get_nth (list, i))));
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  SigTimelineList *list = get_list (fixture);

  sig_timeline_list_set_text (list, "SECOND ROUND WITH finland");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (list)), ==, 1);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (get_nth (list, 0))), ==, "fi-round-2");
  sig_timeline_list_set_text (list, "no such words anywhere");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (list)), ==, 0);
  sig_timeline_list_set_text (list, "");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (list)), ==,
                    sig_list_get_n (sig_dataset_get_events (fixture->dataset)));
}

/* The filter of the map counts here too; what concerns all stays. */
static void
test_shared_filter (Fixture       *fixture,
                    gconstpointer  data)
{
  SigTimelineList *list = get_list (fixture);
  SigParty *poland = sig_dataset_lookup_party (fixture->dataset, "pl");
  guint n;

  sig_explorer_set_filter_text (fixture->explorer, "poland");
  n = g_list_model_get_n_items (get_model (list));
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, <, sig_list_get_n (sig_dataset_get_events (fixture->dataset)));
  for (guint i = 0; i < n; i++)
    g_assert_true (sig_event_is_common (get_nth (list, i)) ||
                   sig_list_contains (sig_event_get_parties (get_nth (list, i)), poland));
}

static void
test_shared_selection (Fixture       *fixture,
                       gconstpointer  data)
{
  SigTimelineList *list = get_list (fixture);
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (sig_timeline_list_get_model (list));

  sig_explorer_set_selection (fixture->explorer, "events/pl-signed");
  g_assert_true (gtk_single_selection_get_selected_item (selection) == sig_dataset_lookup (fixture->dataset, "pl-signed"));

  gtk_single_selection_set_selected (selection, 0);
  g_assert_true (sig_explorer_get_selected (fixture->explorer) == get_nth (list, 0));

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, GTK_INVALID_LIST_POSITION);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");
}

static GtkWidget *
find_card (Fixture *fixture)
{
  return widget_fixture_find (GTK_WIDGET (sig_timeline_page_get_view (fixture->page)), SIG_TYPE_TIMELINE_CARD, 0);
}

static void
test_card (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *card;

  select_event (fixture, "fi-round-2");
  card = find_card (fixture);
  g_assert_nonnull (card);
  g_assert_true (gtk_widget_get_visible (card));
  g_assert_true (widget_fixture_says (card, "Second round with Finland"));
  g_assert_true (widget_fixture_says (card, "March 2024 (month only)"));
  g_assert_true (widget_fixture_says (card, "source"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Second round with Finland, March 2024 (month only), secondary source");

  g_assert_true (sig_timeline_view_go_back (sig_timeline_page_get_view (fixture->page)));
  g_assert_false (gtk_widget_get_visible (card));
}

static void
show_on_map (Fixture    *fixture,
             const char *event)
{
  GtkWidget *card, *button;

  select_event (fixture, event);
  card = find_card (fixture);
  for (guint i = 0; (button = widget_fixture_find (card, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (widget_fixture_says (button, "Show on Map"))
      break;
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* The map then shows whom it concerned: the party, or the event that marks all of its parties. */
static void
test_show_on_map (Fixture       *fixture,
                  gconstpointer  data)
{
  show_on_map (fixture, "pl-signed");
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");
  show_on_map (fixture, "litpolukrbrig-letter-of-intent");
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "events/litpolukrbrig-letter-of-intent");
}

/* Every event can be shown as a card, whatever it lacks. */
static void
test_every_card (Fixture       *fixture,
                 gconstpointer  data)
{
  SigList *events = sig_dataset_get_events (fixture->dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);
      GtkWidget *card = g_object_ref_sink (sig_timeline_card_new (fixture->explorer, event));

      g_assert_true (widget_fixture_says (card, sig_text_get (sig_event_get_title (event))));
      g_assert_finalize_object (card);
    }
}

static void
test_between (Fixture       *fixture,
              gconstpointer  data)
{
  SigTimelineView *view = sig_timeline_page_get_view (fixture->page);

  g_assert_false (widget_fixture_says (GTK_WIDGET (fixture->page), "45 days"));
  select_event (fixture, "pl-talks-opened");
  sig_timeline_view_set_other (view, sig_dataset_lookup (fixture->dataset, "pl-signed"));
  g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->page), "45 days"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.forget-other", NULL);
  g_assert_null (sig_timeline_view_get_other (view));
  sig_timeline_view_set_other (view, sig_dataset_lookup (fixture->dataset, "pl-signed"));
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  g_assert_null (sig_timeline_view_get_other (view));
}

static void
test_crowd (Fixture       *fixture,
            gconstpointer  data)
{
  SigTimelineView *view = sig_timeline_page_get_view (fixture->page);
  GtkWidget *crowd, *list;

  select_event (fixture, "fi-signed");
  crowd = widget_fixture_find (GTK_WIDGET (view), SIG_TYPE_TIMELINE_CROWD, 0);
  g_assert_nonnull (crowd);
  list = widget_fixture_find (crowd, GTK_TYPE_LIST_VIEW, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))), ==, 2);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_true (SIG_IS_EVENT (sig_explorer_get_selected (fixture->explorer)));
}

static gboolean
has_description (gpointer data)
{
  return gtk_test_accessible_has_property (data, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* What a reader is told of the strip follows the view. */
static void
test_overview_words (Fixture       *fixture,
                     gconstpointer  data)
{
  SigTimelineCamera *camera = sig_timeline_view_get_camera (sig_timeline_page_get_view (fixture->page));
  GtkAccessible *overview = GTK_ACCESSIBLE (widget_fixture_find (GTK_WIDGET (fixture->page), SIG_TYPE_TIMELINE_OVERVIEW, 0));
  g_autofree char *words = NULL;

  sig_timeline_camera_show (camera, sig_date_get_first_day ((SigDate) { 2024, 3, 10 }),
                            sig_date_get_first_day ((SigDate) { 2024, 4, 20 }), 0, FALSE);
  gtk_accessible_reset_property (overview, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  widget_fixture_wait (has_description, overview);
  words = gtk_test_accessible_check_property (overview, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
  g_assert_cmpstr (words, ==, "Shown: 10 March 2024 to 20 April 2024");
}

/* The brush covers what is seen: all of the record, then less. */
static void
test_overview (Fixture       *fixture,
               gconstpointer  data)
{
  SigTimelineView *view = sig_timeline_page_get_view (fixture->page);
  GtkWidget *overview = widget_fixture_find (GTK_WIDGET (fixture->page), SIG_TYPE_TIMELINE_OVERVIEW, 0);
  double from, to, narrow_from, narrow_to;

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.fit", NULL);
  sig_timeline_overview_get_brush (SIG_TIMELINE_OVERVIEW (overview), &from, &to);
  g_assert_cmpfloat (from, >=, 0);
  g_assert_cmpfloat (from, <, 20);
  g_assert_cmpfloat (to, <=, gtk_widget_get_width (overview));
  g_assert_cmpfloat (to, >, gtk_widget_get_width (overview) - 20);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.zoom-in", NULL);
  sig_timeline_overview_get_brush (SIG_TIMELINE_OVERVIEW (overview), &narrow_from, &narrow_to);
  g_assert_cmpfloat (narrow_to - narrow_from, <, to - from);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.zoom-out", NULL);
  g_assert_nonnull (view);
}

/* At 360 px lanes have codes. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  SigTimelineScene scene;

  g_assert_true (sig_timeline_view_get_compact (sig_timeline_page_get_view (fixture->page)));
  g_assert_true (sig_timeline_view_get_scene (sig_timeline_page_get_view (fixture->page), &scene));
  g_assert_cmpfloat (scene.names_width, <, 90);
}

/* Each kind of event that the lanes may show is explained. */
static void
test_key (Fixture       *fixture,
          gconstpointer  data)
{
  SigList *kinds = sig_dataset_get_terms (fixture->dataset, SIG_TERM_EVENT_KIND);
  GtkWidget *key = g_object_ref_sink (sig_timeline_key_new (sig_timeline_page_get_view (fixture->page)));

  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    g_assert_true (widget_fixture_says (key, sig_text_get (sig_term_get_title (sig_list_get (kinds, i)))));
  g_assert_true (widget_fixture_says (key, "Under an agreement"));
  g_assert_finalize_object (key);
}

/* The keyboard comes in at an event, seen at once. */
static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  SigTimelineView *view = sig_timeline_page_get_view (fixture->page);
  SigTimelineSet *set = sig_timeline_view_get_set (view);
  int cursor;

  sig_explorer_select (fixture->explorer, sig_dataset_lookup (fixture->dataset, "de"));
  g_assert_cmpint (sig_timeline_view_get_cursor (view), <, 0);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->page)));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (view)));
  cursor = sig_timeline_view_get_cursor (view);
  g_assert_cmpint (cursor, >=, 0);
  g_assert_cmpuint (sig_event_pyramid_get_marks (sig_timeline_set_get_pyramid (set), NULL)[cursor].lane, ==,
                    sig_timeline_set_find_lane (set, SIG_PARTY (sig_dataset_lookup (fixture->dataset, "de"))));

  /* Once more leaves it where it is. */
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->page)));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (view)));
  g_assert_cmpint (sig_timeline_view_get_cursor (view), ==, cursor);
}

#define add(name, function) g_test_add ("/timeline-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("listing", test_listing);
  add ("sorting", test_sorting);
  add ("words", test_words);
  add ("shared-filter", test_shared_filter);
  add ("shared-selection", test_shared_selection);
  add ("card", test_card);
  add ("show-on-map", test_show_on_map);
  add ("every-card", test_every_card);
  add ("between", test_between);
  add ("crowd", test_crowd);
  add ("overview", test_overview);
  add ("overview-words", test_overview_words);
  add ("narrow", test_narrow);
  add ("key", test_key);
  add ("enter", test_enter);

  return g_test_run ();
}
