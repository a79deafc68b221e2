/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-test-data.h"
#include "sig-tile-grid-view.h"

/* The keys of the grid, by the bindings and handlers that it has for them, from left to right and mirrored. */

static const int widths[] = { 360, 800, 1280, 3840 };

typedef struct
{
  MapFixture       base;
  SigTileGridView *view;
  GtkWidget       *before;
  GtkWidget       *after;
} Fixture;

/* In a viewport, which lets the grid be as large as is asked for whatever the screen is. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  map_fixture_set_up (&fixture->base, NULL);
  if (data != NULL)
    {
      g_autoptr(SigDataset) dataset = sig_test_data_load_fixture (data);

      sig_explorer_set_dataset (fixture->base.explorer, dataset);
    }
  fixture->view = SIG_TILE_GRID_VIEW (sig_tile_grid_view_new ());
  sig_tile_grid_view_set_explorer (fixture->view, fixture->base.explorer);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  gtk_widget_set_vexpand (scroller, TRUE);
  fixture->before = gtk_button_new_with_label ("before");
  fixture->after = gtk_button_new_with_label ("after");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), fixture->after);
  map_fixture_show (&fixture->base, box, 300, 400);
}

static void
set_up_mirrored (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  set_up (fixture, data);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  map_fixture_tear_down (&fixture->base, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static SigTile *
find_tile (Fixture    *fixture,
           const char *id)
{
  SigTile *tile = sig_tile_grid_view_find_tile (fixture->view, map_fixture_party (&fixture->base, id));

  g_assert_nonnull (tile);

  return tile;
}

static void
resize (Fixture *fixture,
        int      width)
{
  gtk_widget_set_size_request (GTK_WIDGET (fixture->view), width, -1);
  map_fixture_settle (GTK_WIDGET (fixture->view));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->view)), ==, width);
}

static SigTile *
get_tile (Fixture *fixture,
          guint    index)
{
  return sig_tile_grid_view_get_tile (fixture->view, index);
}

static graphene_rect_t
get_bounds (Fixture *fixture,
            SigTile *tile)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (tile), GTK_WIDGET (fixture->view), &bounds));

  return bounds;
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->base.window));
}

static const char *
get_id (SigTile *tile)
{
  return sig_record_get_id (SIG_RECORD (sig_tile_get_party (tile)));
}

static const char *
get_focus_id (Fixture *fixture)
{
  return SIG_IS_TILE (get_focus (fixture)) ? get_id (SIG_TILE (get_focus (fixture))) : NULL;
}

static void
start_at (Fixture    *fixture,
          const char *id)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (find_tile (fixture, id))));
  g_assert_cmpstr (get_focus_id (fixture), ==, id);
}

static void
press (Fixture    *fixture,
       const char *key)
{
  g_assert_true (map_fixture_press (GTK_WIDGET (fixture->view), key));
}

typedef struct
{
  const char *from;
  const char *key;
  const char *to;
} Move;

static void
check_moves (Fixture    *fixture,
             const Move *moves,
             guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      start_at (fixture, moves[i].from);
      press (fixture, moves[i].key);
      g_assert_cmpstr (get_focus_id (fixture), ==, moves[i].to);
      g_assert_cmpstr (get_id (sig_tile_grid_view_get_current (fixture->view)), ==, moves[i].to);
    }
}

/* By geography, whatever the size; moving the keyboard selects nothing. */
static void
test_arrows (Fixture       *fixture,
             gconstpointer  data)
{
  static const Move moves[] = {
    { "pl", "Left", "de" }, { "pl", "Right", "by" }, { "pl", "Down", "sk" }, { "sk", "Up", "pl" },
    { "pl", "KP_Left", "de" }, { "pl", "KP_Right", "by" }, { "pl", "KP_Down", "sk" },
    { "sk", "KP_Up", "pl" }, { "sk", "Right", "ua" }, { "ua", "Left", "sk" },
    { "ca", "Down", "us" }, { "kr", "Right", "jp" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      resize (fixture, widths[i]);
      check_moves (fixture, moves, G_N_ELEMENTS (moves));
    }
  g_assert_null (sig_explorer_get_selection (fixture->base.explorer));
}

static void
test_mirrored_arrows (Fixture       *fixture,
                      gconstpointer  data)
{
  static const Move moves[] = {
    { "pl", "Right", "de" }, { "pl", "Left", "by" }, { "pl", "KP_Right", "de" },
    { "pl", "KP_Left", "by" }, { "pl", "Down", "sk" }, { "sk", "Up", "pl" },
    { "sk", "Left", "ua" }, { "kr", "Left", "jp" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      resize (fixture, widths[i]);
      check_moves (fixture, moves, G_N_ELEMENTS (moves));
    }
}

/* An arrow goes to the side that it points to, and at the edge of the map it stays in the grid. */
static void
test_edges (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const keys[] = { "Left", "Right", "Up", "Down" };

  resize (fixture, 1280);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      guint n_moves = 0;
      const char *last = NULL;

      start_at (fixture, "pl");
      while (g_strcmp0 (last, get_focus_id (fixture)) != 0)
        {
          graphene_rect_t from = get_bounds (fixture, SIG_TILE (get_focus (fixture)));
          graphene_rect_t to;

          last = get_focus_id (fixture);
          press (fixture, keys[i]);
          to = get_bounds (fixture, SIG_TILE (get_focus (fixture)));
          g_assert_true (g_strcmp0 (last, get_focus_id (fixture)) == 0 ||
                         (g_str_equal (keys[i], "Left") && to.origin.x < from.origin.x) ||
                         (g_str_equal (keys[i], "Right") && to.origin.x > from.origin.x) ||
                         (g_str_equal (keys[i], "Up") && to.origin.y < from.origin.y) ||
                         (g_str_equal (keys[i], "Down") && to.origin.y > from.origin.y));
          n_moves += 1;
        }
      g_assert_cmpuint (n_moves, >, 1);
    }
}

/* The first and the last as they are read: line by line, each from where lines begin. */
static SigTile *
find_end (Fixture  *fixture,
          gboolean  last)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (fixture->view)) == GTK_TEXT_DIR_RTL;
  SigTile *found = NULL;
  double best = 0;

  for (guint i = 0; i < sig_tile_grid_view_get_n_tiles (fixture->view); i++)
    {
      graphene_rect_t bounds = get_bounds (fixture, get_tile (fixture, i));
      double x = mirrored ? 1e5 - bounds.origin.x - bounds.size.width : bounds.origin.x;
      double place = (bounds.origin.y * 1e6 + x) * (last ? -1 : 1);

      if (found == NULL || place < best)
        {
          found = get_tile (fixture, i);
          best = place;
        }
    }

  return found;
}

static void
test_ends (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const keys[][2] = { { "Home", "End" }, { "KP_Home", "KP_End" } };

  for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (keys); i++)
    {
      resize (fixture, widths[i / 2]);
      start_at (fixture, "pl");
      press (fixture, keys[i % 2][0]);
      g_assert_true (get_focus (fixture) == GTK_WIDGET (find_end (fixture, FALSE)));
      press (fixture, keys[i % 2][1]);
      g_assert_true (get_focus (fixture) == GTK_WIDGET (find_end (fixture, TRUE)));
    }
}

static void
type (Fixture    *fixture,
      const char *letters)
{
  for (; *letters != '\0'; letters++)
    g_assert_true (map_fixture_type (GTK_WIDGET (fixture->view), gdk_unicode_to_keyval (*letters)));
}

static void
test_type_word (Fixture       *fixture,
                gconstpointer  data)
{
  start_at (fixture, "gb");
  type (fixture, "POL");
  g_assert_cmpstr (get_focus_id (fixture), ==, "pl");

  /* What nothing begins with leads nowhere. */
  type (fixture, "x");
  g_assert_cmpstr (get_focus_id (fixture), ==, "pl");
  g_assert_false (map_fixture_type (GTK_WIDGET (fixture->view), GDK_KEY_Tab));
}

/* One letter again and again goes round the names that begin with it, short ones too. */
static void
test_type_letter (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *const round[] = { "pt", "pl", "pt" };

  start_at (fixture, "gb");
  for (guint i = 0; i < G_N_ELEMENTS (round); i++)
    {
      type (fixture, "p");
      g_assert_cmpstr (get_focus_id (fixture), ==, round[i]);
    }
}

static void
test_type_short_name (Fixture       *fixture,
                      gconstpointer  data)
{
  static const char *const round[] = { "ua", "gb", "us", "ua" };

  start_at (fixture, "pl");
  for (guint i = 0; i < G_N_ELEMENTS (round); i++)
    {
      type (fixture, "u");
      g_assert_cmpstr (get_focus_id (fixture), ==, round[i]);
    }
}

/* Without the keyboard in the grid, letters are not for it. */
static void
test_type_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  gtk_widget_grab_focus (fixture->before);
  g_assert_false (map_fixture_type (GTK_WIDGET (fixture->view), GDK_KEY_p));
  g_assert_true (get_focus (fixture) == fixture->before);
}

static void
tab (Fixture          *fixture,
     GtkDirectionType  direction)
{
  g_assert_true (gtk_widget_child_focus (fixture->base.window, direction));
}

static gboolean
is_focus (Fixture   *fixture,
          GtkWidget *widget)
{
  return get_focus (fixture) == widget;
}

/* The grid is one stop: in at the tile where the keyboard was, out from any. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  gtk_widget_grab_focus (fixture->before);
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_focus (fixture, GTK_WIDGET (find_end (fixture, FALSE))));
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_focus (fixture, fixture->after));

  start_at (fixture, "pl");
  press (fixture, "Left");
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_true (is_focus (fixture, fixture->after));
  tab (fixture, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_focus_id (fixture), ==, "de");
  tab (fixture, GTK_DIR_TAB_BACKWARD);
  g_assert_true (is_focus (fixture, fixture->before));
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_focus_id (fixture), ==, "de");
}

/* A grid without tiles takes keys without harm. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpuint (sig_tile_grid_view_get_n_tiles (fixture->view), ==, 0);
  g_assert_null (sig_tile_grid_view_get_current (fixture->view));
  g_assert_false (map_fixture_press (GTK_WIDGET (fixture->view), "Left"));
  g_assert_false (map_fixture_press (GTK_WIDGET (fixture->view), "Home"));
  g_assert_false (map_fixture_type (GTK_WIDGET (fixture->view), GDK_KEY_p));
  gtk_widget_grab_focus (fixture->before);
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_false (is_focus (fixture, GTK_WIDGET (fixture->view)));
}

#define ADD(path, file, start, func) g_test_add (path, Fixture, file, start, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

  ADD ("/tile-grid-keys/arrows", NULL, set_up, test_arrows);
  ADD ("/tile-grid-keys/arrows-mirrored", NULL, set_up_mirrored, test_mirrored_arrows);
  ADD ("/tile-grid-keys/edges", NULL, set_up, test_edges);
  ADD ("/tile-grid-keys/edges-mirrored", NULL, set_up_mirrored, test_edges);
  ADD ("/tile-grid-keys/ends", NULL, set_up, test_ends);
  ADD ("/tile-grid-keys/ends-mirrored", NULL, set_up_mirrored, test_ends);
  ADD ("/tile-grid-keys/type/word", NULL, set_up, test_type_word);
  ADD ("/tile-grid-keys/type/letter", NULL, set_up, test_type_letter);
  ADD ("/tile-grid-keys/type/short-name", NULL, set_up, test_type_short_name);
  ADD ("/tile-grid-keys/type/elsewhere", NULL, set_up, test_type_elsewhere);
  ADD ("/tile-grid-keys/tab", NULL, set_up, test_tab);
  ADD ("/tile-grid-keys/empty", "empty.json", set_up, test_empty);

  return g_test_run ();
}
