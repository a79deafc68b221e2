/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "grid-fixture.h"
#include "sig-test-data.h"

/* The keys of the grid, by the bindings and handlers that it has for them, whichever way text runs. */

static GtkWidget *
get_focus (GridFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->base.window));
}

static const char *
get_id (SigTile *tile)
{
  return sig_record_get_id (SIG_RECORD (sig_tile_get_party (tile)));
}

static const char *
get_focus_id (GridFixture *fixture)
{
  return SIG_IS_TILE (get_focus (fixture)) ? get_id (SIG_TILE (get_focus (fixture))) : NULL;
}

static void
start_at (GridFixture *fixture,
          const char  *id)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (grid_fixture_find_tile (fixture, id))));
  g_assert_cmpstr (get_focus_id (fixture), ==, id);
}

static void
press (GridFixture *fixture,
       const char  *key)
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
check_moves (GridFixture *fixture,
             const Move  *moves,
             guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      start_at (fixture, moves[i].from);
      press (fixture, moves[i].key);
      g_assert_cmpstr (get_focus_id (fixture), ==, moves[i].to);
      g_assert_cmpstr (get_id (sig_tile_grid_view_get_current (fixture->view)), ==, moves[i].to);
    }
}

/* By geography, whatever the size and whichever way text runs: west is left. Moving the keyboard selects nothing. */
static void
test_arrows (GridFixture   *fixture,
             gconstpointer  data)
{
  static const Move moves[] = {
    { "pl", "Left", "de" }, { "pl", "Right", "by" }, { "pl", "Down", "sk" }, { "sk", "Up", "pl" },
    { "pl", "KP_Left", "de" }, { "pl", "KP_Right", "by" }, { "pl", "KP_Down", "sk" },
    { "sk", "KP_Up", "pl" }, { "sk", "Right", "ua" }, { "ua", "Left", "sk" },
    { "ca", "Down", "us" }, { "kr", "Right", "jp" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (grid_fixture_widths); i++)
    {
      grid_fixture_resize (fixture, grid_fixture_widths[i]);
      check_moves (fixture, moves, G_N_ELEMENTS (moves));
    }
  g_assert_null (sig_explorer_get_selection (fixture->base.explorer));
}

/* An arrow goes to the side that it points to, and at the edge of the map it stays in the grid. */
static void
test_edges (GridFixture   *fixture,
            gconstpointer  data)
{
  static const char *const keys[] = { "Left", "Right", "Up", "Down" };

  grid_fixture_resize (fixture, 1280);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      guint n_moves = 0;
      const char *last = NULL;

      start_at (fixture, "pl");
      while (g_strcmp0 (last, get_focus_id (fixture)) != 0)
        {
          graphene_rect_t from = grid_fixture_get_bounds (fixture, SIG_TILE (get_focus (fixture)));
          graphene_rect_t to;

          last = get_focus_id (fixture);
          press (fixture, keys[i]);
          to = grid_fixture_get_bounds (fixture, SIG_TILE (get_focus (fixture)));
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

/* The first and the last line by line, each from the west. */
static SigTile *
find_end (GridFixture *fixture,
          gboolean     last)
{
  SigTile *found = NULL;
  double best = 0;

  for (guint i = 0; i < sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)); i++)
    {
      graphene_rect_t bounds = grid_fixture_get_bounds (fixture, grid_fixture_get_tile (fixture, i));
      double place = (bounds.origin.y * 1e6 + bounds.origin.x) * (last ? -1 : 1);

      if (found == NULL || place < best)
        {
          found = grid_fixture_get_tile (fixture, i);
          best = place;
        }
    }

  return found;
}

static void
test_ends (GridFixture   *fixture,
           gconstpointer  data)
{
  static const char *const keys[][2] = { { "Home", "End" }, { "KP_Home", "KP_End" } };

  for (guint i = 0; i < G_N_ELEMENTS (grid_fixture_widths) * G_N_ELEMENTS (keys); i++)
    {
      grid_fixture_resize (fixture, grid_fixture_widths[i / 2]);
      start_at (fixture, "pl");
      press (fixture, keys[i % 2][0]);
      g_assert_true (get_focus (fixture) == GTK_WIDGET (find_end (fixture, FALSE)));
      press (fixture, keys[i % 2][1]);
      g_assert_true (get_focus (fixture) == GTK_WIDGET (find_end (fixture, TRUE)));
    }
}

static void
type (GridFixture *fixture,
      const char  *letters)
{
  for (; *letters != '\0'; letters++)
    g_assert_true (map_fixture_type (GTK_WIDGET (fixture->view), gdk_unicode_to_keyval (*letters)));
}

static void
test_type_word (GridFixture   *fixture,
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
test_type_letter (GridFixture   *fixture,
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
test_type_short_name (GridFixture   *fixture,
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
test_type_elsewhere (GridFixture   *fixture,
                     gconstpointer  data)
{
  gtk_widget_grab_focus (fixture->before);
  g_assert_false (map_fixture_type (GTK_WIDGET (fixture->view), GDK_KEY_p));
  g_assert_true (get_focus (fixture) == fixture->before);
}

static void
tab (GridFixture      *fixture,
     GtkDirectionType  direction)
{
  g_assert_true (gtk_widget_child_focus (fixture->base.window, direction));
}

static gboolean
is_focus (GridFixture *fixture,
          GtkWidget   *widget)
{
  return get_focus (fixture) == widget;
}

/* The grid is one stop: in at the tile where the keyboard was, out from any. */
static void
test_tab (GridFixture   *fixture,
          gconstpointer  data)
{
  map_fixture_activate (&fixture->base);
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

/* A grid without tiles takes keys without harm, and no room. */
static void
test_empty (GridFixture   *fixture,
            gconstpointer  data)
{
  g_assert_cmpuint (sig_tile_view_get_n_tiles (SIG_TILE_VIEW (fixture->view)), ==, 0);
  g_assert_null (sig_tile_grid_view_get_current (fixture->view));
  g_assert_false (map_fixture_press (GTK_WIDGET (fixture->view), "Left"));
  g_assert_false (map_fixture_press (GTK_WIDGET (fixture->view), "Home"));
  g_assert_false (map_fixture_type (GTK_WIDGET (fixture->view), GDK_KEY_p));
  gtk_widget_grab_focus (fixture->before);
  tab (fixture, GTK_DIR_TAB_FORWARD);
  g_assert_false (is_focus (fixture, GTK_WIDGET (fixture->view)));

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->view)));
  sig_explorer_set_dataset (fixture->base.explorer, sig_test_data_get_real ());
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->view)));
}

#define ADD(path, file, start, func) g_test_add (path, GridFixture, file, start, func, grid_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

  ADD ("/tile-grid-keys/arrows", NULL, grid_fixture_set_up, test_arrows);
  ADD ("/tile-grid-keys/arrows-rtl", NULL, grid_fixture_set_up_rtl, test_arrows);
  ADD ("/tile-grid-keys/edges", NULL, grid_fixture_set_up, test_edges);
  ADD ("/tile-grid-keys/edges-rtl", NULL, grid_fixture_set_up_rtl, test_edges);
  ADD ("/tile-grid-keys/ends", NULL, grid_fixture_set_up, test_ends);
  ADD ("/tile-grid-keys/ends-rtl", NULL, grid_fixture_set_up_rtl, test_ends);
  ADD ("/tile-grid-keys/type/word", NULL, grid_fixture_set_up, test_type_word);
  ADD ("/tile-grid-keys/type/letter", NULL, grid_fixture_set_up, test_type_letter);
  ADD ("/tile-grid-keys/type/short-name", NULL, grid_fixture_set_up, test_type_short_name);
  ADD ("/tile-grid-keys/type/elsewhere", NULL, grid_fixture_set_up, test_type_elsewhere);
  ADD ("/tile-grid-keys/tab", NULL, grid_fixture_set_up, test_tab);
  ADD ("/tile-grid-keys/empty", "empty.json", grid_fixture_set_up, test_empty);

  return g_test_run ();
}
