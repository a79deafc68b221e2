/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-other-parties.h"
#include "sig-tile-grid-view.h"
#include "sig-tile-input.h"

static SigTileGridView *
add_view (MapFixture *fixture,
          int         width,
          int         height)
{
  GtkWidget *view = sig_tile_grid_view_new ();

  sig_tile_view_set_explorer (SIG_TILE_VIEW (view), fixture->explorer);
  map_fixture_show (fixture, view, width, height);

  return SIG_TILE_GRID_VIEW (view);
}

static SigTile *
find_tile (MapFixture      *fixture,
           SigTileGridView *view,
           const char      *id)
{
  SigTile *tile = sig_tile_view_find_tile (SIG_TILE_VIEW (view), map_fixture_party (fixture, id));

  g_assert_nonnull (tile);

  return tile;
}

static const char *
get_focus_id (SigTileGridView *view)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (view));

  return child != NULL ? sig_record_get_id (SIG_RECORD (sig_tile_get_party (SIG_TILE (child)))) : NULL;
}

static graphene_rect_t
get_bounds (SigTileGridView *view,
            SigTile         *tile)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (tile), GTK_WIDGET (view), &bounds));

  return bounds;
}

/* A tile for each party with a place and no other; the grid is a list box of so many options. */
static void
test_tiles (MapFixture    *fixture,
            gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  SigList *parties = sig_dataset_get_parties (sig_explorer_get_dataset (fixture->explorer));
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      gboolean placed = sig_party_get_block (sig_list_get (parties, i)) != NULL;

      g_assert_true (placed == (sig_tile_view_find_tile (SIG_TILE_VIEW (view), sig_list_get (parties, i)) != NULL));
      n += placed;
    }

  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)), ==, n);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_LIST_BOX);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (sig_tile_view_get_tile (SIG_TILE_VIEW (view), 2)),
                                       GTK_ACCESSIBLE_RELATION_POS_IN_SET, 3);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (sig_tile_view_get_tile (SIG_TILE_VIEW (view), 2)),
                                       GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n);
}

/* Whatever the window: tiles are square (wide ones keep the gap), do not overlap and stay inside. */
static void
test_sizes (MapFixture    *fixture,
            gconstpointer  data)
{
  static const struct
  {
    int width;
    int height;
    gboolean by_name;
  } cases[] = { { 344, 520, FALSE }, { 780, 400, FALSE }, { 900, 640, TRUE }, { 1800, 1300, TRUE } };
  SigTileGridView *view = add_view (fixture, cases[0].width, cases[0].height);

  for (guint c = 0; c < G_N_ELEMENTS (cases); c++)
    {
      guint n = sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view));

      gtk_widget_allocate (GTK_WIDGET (view), cases[c].width, cases[c].height, -1, NULL);
      for (guint i = 0; i < n; i++)
        {
          SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (view), i);
          graphene_rect_t a = get_bounds (view, tile);
          const SigTileContent *content = sig_tile_get_content (tile);

          if (sig_party_get_width (sig_tile_get_party (tile)) == 1)
            g_assert_cmpfloat (a.size.width, ==, a.size.height);
          g_assert_cmpfloat (a.origin.x, >=, 0);
          g_assert_cmpfloat (a.origin.x + a.size.width, <=, cases[c].width);
          g_assert_cmpstr (sig_tile_face_get_name (sig_tile_get_face (tile)), ==,
                           cases[c].by_name ? content->name : content->code);
          for (guint j = 0; j < i; j++)
            {
              graphene_rect_t b = get_bounds (view, sig_tile_view_get_tile (SIG_TILE_VIEW (view), j));

              g_assert_false (graphene_rect_intersection (&a, &b, NULL));
            }
        }
    }
}

/* On a phone every signed tile still says when. */
static void
test_phone_dates (MapFixture    *fixture,
                  gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 348, 520);

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)); i++)
    {
      SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (view), i);

      if (sig_date_is_set (sig_tile_get_content (tile)->signature))
        g_assert_nonnull (sig_tile_face_get_small (sig_tile_get_face (tile)));
    }
}

/* Where text runs from right to left the map stays as it is, and so do the ways of the arrow keys. */
static void
test_right_to_left (MapFixture    *fixture,
                    gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  SigTile *portugal = find_tile (fixture, view, "pt");
  SigTile *spain = find_tile (fixture, view, "es");
  graphene_rect_t before = get_bounds (view, portugal);
  graphene_rect_t after;

  gtk_widget_set_direction (GTK_WIDGET (view), GTK_TEXT_DIR_RTL);
  map_fixture_settle (GTK_WIDGET (view));
  after = get_bounds (view, portugal);
  g_assert_true (graphene_rect_equal (&after, &before));
  g_assert_true (sig_tile_grid_view_find_neighbour (view, portugal, 1, 0) == spain);
  g_assert_true (sig_tile_grid_view_find_neighbour (view, spain, -1, 0) == portugal);
}

static GtkGesture *
find_gesture (GtkWidget *widget,
              GType      type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      /* The widget holds it. */
      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return GTK_GESTURE (controller);
    }

  g_assert_not_reached ();
}

/* A long press collects the tile under the finger, a second one takes it out; between tiles there is nothing to press. */
static void
test_long_press (MapFixture    *fixture,
                 gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  graphene_rect_t bounds = get_bounds (view, find_tile (fixture, view, "gb"));
  GtkGesture *gesture = find_gesture (GTK_WIDGET (view), GTK_TYPE_GESTURE_LONG_PRESS);
  double x = bounds.origin.x + bounds.size.width / 2;
  double y = bounds.origin.y + bounds.size.height / 2;

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (gesture)));
  g_signal_emit_by_name (gesture, "pressed", x, y);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
  g_assert_true (sig_tile_has_state (find_tile (fixture, view, "gb"), SIG_TILE_COLLECTED));
  g_assert_null (sig_explorer_get_selection (fixture->explorer));

  g_signal_emit_by_name (gesture, "pressed", bounds.origin.x - 2, y);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
  g_signal_emit_by_name (gesture, "pressed", x, y);
  g_assert_false (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
}

static char *
dup_dragged (GtkGesture      *source,
             graphene_rect_t  bounds)
{
  g_auto(GValue) value = G_VALUE_INIT;
  g_autoptr(GdkContentProvider) content = NULL;
  g_autoptr(GError) error = NULL;

  g_signal_emit_by_name (source, "prepare", bounds.origin.x + bounds.size.width / 2,
                         bounds.origin.y + bounds.size.height / 2, &content);
  if (content == NULL)
    return NULL;

  g_value_init (&value, G_TYPE_STRING);
  gdk_content_provider_get_value (content, &value, &error);
  g_assert_no_error (error);

  return g_value_dup_string (&value);
}

/* What is dragged to the comparison is the agreement of the tile; a party without one is no part of it. */
static void
test_drag (MapFixture    *fixture,
           gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  GtkGesture *source = find_gesture (GTK_WIDGET (view), GTK_TYPE_DRAG_SOURCE);
  g_autofree char *signatory = dup_dragged (source, get_bounds (view, find_tile (fixture, view, "gb")));
  g_autofree char *other = dup_dragged (source, get_bounds (view, find_tile (fixture, view, "bg")));
  g_autofree char *gap = dup_dragged (source, GRAPHENE_RECT_INIT (-20, -20, 0, 0));

  g_assert_cmpint (gtk_drag_source_get_actions (GTK_DRAG_SOURCE (source)), ==, GDK_ACTION_COPY);
  g_assert_cmpstr (signatory, ==, "gb-ua-2024");
  g_assert_null (other);
  g_assert_null (gap);
}

/* Twice as large text takes larger tiles, and codes where names have no room. */
static void
test_large_text (MapFixture    *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  SigTileGridView *view = add_view (fixture, 900, 640);
  SigTile *tile = find_tile (fixture, view, "gb");
  int before, after, dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  map_fixture_settle (GTK_WIDGET (view));
  g_assert_cmpstr (sig_tile_face_get_name (sig_tile_get_face (tile)), ==, "UK");

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (after, >, before * 5 / 4);
  map_fixture_settle (GTK_WIDGET (view));
  g_assert_cmpstr (sig_tile_face_get_name (sig_tile_get_face (tile)), ==, "GB");

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* The keyboard walks by geography, stops at the edge, and Home and End find the corners. */
static void
test_walk (MapFixture    *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *key;
    const char *party;
  } steps[] = {
    { "Left", "de" }, { "Up", "dk" }, { "Up", "no" }, { "Up", "no" }, { "Right", "se" }, { "Down", "pl" },
    { "Down", "sk" }, { "Right", "ua" }, { "Home", "is" }, { "End", "cy" },
  };
  SigTileGridView *view = add_view (fixture, 900, 640);

  gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, view, "pl")));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_true (map_fixture_press (GTK_WIDGET (view), steps[i].key));
      g_assert_cmpstr (get_focus_id (view), ==, steps[i].party);
    }
}

/* From any tile the arrow keys lead to every other. */
static void
test_all_reached (MapFixture    *fixture,
                  gconstpointer  data)
{
  static const int ways[][2] = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };
  SigTileGridView *view = add_view (fixture, 900, 640);
  g_autoptr(GPtrArray) reached = g_ptr_array_new ();

  g_ptr_array_add (reached, sig_tile_grid_view_find_end (view, FALSE));
  for (guint i = 0; i < reached->len; i++)
    for (guint way = 0; way < G_N_ELEMENTS (ways); way++)
      {
        SigTile *next = sig_tile_grid_view_find_neighbour (view, reached->pdata[i], ways[way][0], ways[way][1]);

        if (next != NULL && !g_ptr_array_find (reached, next, NULL))
          g_ptr_array_add (reached, next);
      }
  g_assert_cmpuint (reached->len, ==, sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)));
}

/* The tab key comes in once, where the keyboard was or at what is selected, and goes on from any tile. */
static void
test_one_stop (MapFixture    *fixture,
               gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);

  map_fixture_activate (fixture);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  sig_explorer_set_selection (fixture->explorer, "parties/fr");
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (get_focus_id (view), ==, "fr");
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_FORWARD));

  gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, view, "lv")));
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (view), GTK_DIR_TAB_BACKWARD));
  g_assert_cmpstr (get_focus_id (view), ==, "lv");
}

static void
test_find_by_prefix (MapFixture    *fixture,
                     gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  SigTile *first = sig_tile_view_get_tile (SIG_TILE_VIEW (view), 0);

#define assert_found(start, prefix, id) \
  g_assert_true (sig_tile_input_find_by_prefix (view, start, prefix) == find_tile (fixture, view, id))

  assert_found (first, "POL", "pl");
  assert_found (first, "united k", "gb");
  assert_found (first, "uk", "ua");
  assert_found (sig_tile_view_get_tile (SIG_TILE_VIEW (view), 1), "uk", "gb");
  assert_found (find_tile (fixture, view, "pl"), "ger", "de");
  g_assert_null (sig_tile_input_find_by_prefix (view, first, "atlantis"));
}

static void
note_change_cb (GtkWidget  *tile,
                GParamSpec *pspec,
                GHashTable *changed)
{
  g_hash_table_add (changed, tile);
}

/* Of all tiles only the two that are concerned change when another is selected, and none but those of another class
 * when the date moves. */
static void
test_touches_few (MapFixture    *fixture,
                  gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  g_autoptr(GHashTable) changed = g_hash_table_new (NULL, NULL);

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-01-11"));
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)); i++)
    g_signal_connect (sig_tile_view_get_tile (SIG_TILE_VIEW (view), i), "notify::css-classes", G_CALLBACK (note_change_cb), changed);

  sig_explorer_set_selection (fixture->explorer, "parties/gb");
  g_assert_false (sig_tile_has_state (find_tile (fixture, view, "pl"), SIG_TILE_SELECTED));
  g_assert_true (sig_tile_has_state (find_tile (fixture, view, "gb"), SIG_TILE_SELECTED));
  g_assert_cmpuint (g_hash_table_size (changed), ==, 2);

  g_hash_table_remove_all (changed);
  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-01-12"));
  g_assert_cmpuint (g_hash_table_size (changed), ==, 1);
  g_assert_true (g_hash_table_contains (changed, find_tile (fixture, view, "gb")));
  g_assert_true (g_str_has_prefix (sig_tile_get_content (find_tile (fixture, view, "gb"))->label,
                                   "United Kingdom, signed"));
}

static char *
list_involved (SigTileGridView *view)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)); i++)
    {
      SigTile *tile = sig_tile_view_get_tile (SIG_TILE_VIEW (view), i);

      if (!sig_tile_has_state (tile, SIG_TILE_INVOLVED))
        continue;
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (tile), "involved"));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           "has a part in what is selected");
      g_string_append_printf (ids, "%s ", sig_record_get_id (SIG_RECORD (sig_tile_get_party (tile))));
    }

  return g_string_free_and_steal (ids);
}

/* An event of several parties is selected at all of them: the first stands for it, the others have a quieter ring. */
static void
test_involved (MapFixture    *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char *address;
    const char *selected;
    const char *involved;
  } cases[] = {
    { "events/litpolukrbrig-letter-of-intent", "lt", "pl " },
    { "instruments/litpolukrbrig-2014", NULL, "lt pl " },
    { "agreements/pl-ua-2024", "pl", "" },
    { "parties/pl", "pl", "" },
    { NULL, NULL, "" },
  };
  SigTileGridView *view = add_view (fixture, 900, 640);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *involved = NULL;

      sig_explorer_set_selection (fixture->explorer, cases[i].address);
      involved = list_involved (view);
      g_test_message ("%s", cases[i].address);
      g_assert_cmpstr (involved, ==, cases[i].involved);
      if (cases[i].selected != NULL)
        g_assert_true (sig_tile_has_state (find_tile (fixture, view, cases[i].selected), SIG_TILE_SELECTED));
    }
}

static void
test_filter_and_highlight (MapFixture    *fixture,
                           gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "baltic");
  g_assert_false (sig_tile_has_state (find_tile (fixture, view, "lv"), SIG_TILE_DIMMED));
  g_assert_true (sig_tile_has_state (find_tile (fixture, view, "gb"), SIG_TILE_DIMMED));
  g_assert_false (sig_tile_has_state (find_tile (fixture, view, "ua"), SIG_TILE_DIMMED));

  sig_tile_view_set_highlighted (SIG_TILE_VIEW (view), "signed");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (view), "highlighting"));
  g_assert_true (sig_tile_has_state (find_tile (fixture, view, "lv"), SIG_TILE_HIGHLIGHTED));
  g_assert_false (sig_tile_has_state (find_tile (fixture, view, "ch"), SIG_TILE_HIGHLIGHTED));
  sig_tile_view_set_highlighted (SIG_TILE_VIEW (view), NULL);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (view), "highlighting"));
  g_assert_false (sig_tile_has_state (find_tile (fixture, view, "lv"), SIG_TILE_HIGHLIGHTED));
}

/* Another version of the set is other records: the tiles are made anew, keyboard and selection stay. */
static void
test_reload (MapFixture    *fixture,
             gconstpointer  data)
{
  SigTileGridView *view = add_view (fixture, 900, 640);
  g_autoptr(SigDataset) crowd = map_fixture_load_crowd (1);

  gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, view, "lv")));
  sig_explorer_set_selection (fixture->explorer, "parties/gb");
  sig_explorer_set_dataset (fixture->explorer, crowd);
  g_assert_cmpstr (get_focus_id (view), ==, "lv");
  g_assert_true (sig_tile_has_state (find_tile (fixture, view, "gb"), SIG_TILE_SELECTED));

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (view)), ==, 0);
  g_assert_null (sig_tile_grid_view_get_current (view));
}

static void
test_others (MapFixture    *fixture,
             gconstpointer  data)
{
  SigOtherParties *others = g_object_new (SIG_TYPE_OTHER_PARTIES, NULL);
  g_autoptr(SigDataset) crowd = map_fixture_load_crowd (10000);

  sig_tile_view_set_explorer (SIG_TILE_VIEW (others), fixture->explorer);
  map_fixture_show (fixture, GTK_WIDGET (others), 600, 200);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (others)), ==, 2);
  g_assert_cmpstr (sig_tile_get_content (sig_tile_view_get_tile (SIG_TILE_VIEW (others), 0))->name, ==, "China");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (sig_tile_view_get_tile (SIG_TILE_VIEW (others), 0)), "tile.open", NULL));
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/cn");
  g_assert_true (sig_tile_has_state (sig_tile_view_get_tile (SIG_TILE_VIEW (others), 0), SIG_TILE_SELECTED));

  sig_explorer_set_dataset (fixture->explorer, crowd);
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (others)), <=, 100);
  g_assert_true (sig_tile_has_state (sig_tile_view_get_tile (SIG_TILE_VIEW (others), 0), SIG_TILE_SELECTED));
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/tile-grid-view/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  add ("tiles", test_tiles);
  add ("sizes", test_sizes);
  add ("phone-dates", test_phone_dates);
  add ("right-to-left", test_right_to_left);
  add ("long-press", test_long_press);
  add ("drag", test_drag);
  add ("large-text", test_large_text);
  add ("walk", test_walk);
  add ("all-reached", test_all_reached);
  add ("one-stop", test_one_stop);
  add ("find-by-prefix", test_find_by_prefix);
  add ("touches-few", test_touches_few);
  add ("involved", test_involved);
  add ("filter-and-highlight", test_filter_and_highlight);
  add ("reload", test_reload);
  add ("others", test_others);

  return g_test_run ();
}
