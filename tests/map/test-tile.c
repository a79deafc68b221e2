/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-glyph.h"
#include "sig-tile-actions.h"

static SigTile *
add_tile (MapFixture *fixture,
          const char *id)
{
  SigTile *tile = sig_tile_new (fixture->explorer, map_fixture_party (fixture, id));

  gtk_widget_set_size_request (GTK_WIDGET (tile), 70, 70);
  map_fixture_show (fixture, GTK_WIDGET (tile), 70, 70);

  return tile;
}

static void
set_by_name (SigTile *tile)
{
  const SigTileStyle style = {
    .form = SIG_TILE_FORM_NAME, .name_size = 12, .small_size = 10, .date_style = SIG_DATE_SHORT,
    .padding = 5, .glyph_size = 12,
  };

  sig_tile_set_style (tile, &style);
  sig_tile_prepare (tile);
}

static void
test_accessible (MapFixture    *fixture,
                 gconstpointer  data)
{
  GtkAccessible *tile = GTK_ACCESSIBLE (add_tile (fixture, "gb"));

  gtk_test_accessible_assert_role (tile, GTK_ACCESSIBLE_ROLE_OPTION);
  gtk_test_accessible_assert_property (tile, GTK_ACCESSIBLE_PROPERTY_LABEL, "United Kingdom, signed 12 January 2024");
  gtk_test_accessible_assert_state (tile, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (tile)));
}

static void
test_states (MapFixture    *fixture,
             gconstpointer  data)
{
  SigTile *tile = add_tile (fixture, "gb");

  sig_tile_set_selected (tile, TRUE);
  g_assert_true (sig_tile_has_state (tile, SIG_TILE_SELECTED));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (tile), "selected"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  sig_tile_set_selected (tile, FALSE);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (tile), "selected"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);

  sig_tile_set_highlighted (tile, TRUE);
  g_assert_true (sig_tile_has_state (tile, SIG_TILE_HIGHLIGHTED));
  sig_tile_set_highlighted (tile, FALSE);
  g_assert_false (sig_tile_has_state (tile, SIG_TILE_HIGHLIGHTED));
}

/* What is collected or does not match is said in words, not only shown. */
static void
test_description (MapFixture    *fixture,
                  gconstpointer  data)
{
  SigTile *tile = add_tile (fixture, "gb");

  sig_explorer_toggle_collected (fixture->explorer, "gb-ua-2024");
  sig_tile_update_collected (tile);
  g_assert_true (sig_tile_has_state (tile, SIG_TILE_COLLECTED));
  g_assert_nonnull (map_fixture_find (GTK_WIDGET (tile), GTK_TYPE_IMAGE, 0));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "collected for comparison");

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "baltic");
  sig_tile_update_match (tile);
  g_assert_true (sig_tile_has_state (tile, SIG_TILE_DIMMED));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "collected for comparison, does not match the filter");

  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "baltic");
  sig_explorer_toggle_collected (fixture->explorer, "gb-ua-2024");
  sig_tile_update_match (tile);
  sig_tile_update_collected (tile);
  g_assert_false (sig_tile_has_state (tile, SIG_TILE_COLLECTED | SIG_TILE_DIMMED));
  g_assert_null (map_fixture_find (GTK_WIDGET (tile), GTK_TYPE_IMAGE, 0));
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

/* The style class and the words follow the colouring; a tile for which nothing changed keeps its face. */
static void
test_update (MapFixture    *fixture,
             gconstpointer  data)
{
  SigTile *tile = add_tile (fixture, "pl");
  SigTileFace *face;

  set_by_name (tile);
  face = sig_tile_get_face (tile);
  g_assert_nonnull (face);
  g_assert_cmpstr (sig_tile_face_get_name (face), ==, "Poland");
  g_assert_cmpstr (sig_tile_face_get_small (face), ==, "8 Jul 24");

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2025-01-01"));
  g_assert_false (sig_tile_update (tile));
  g_assert_true (sig_tile_get_face (tile) == face);

  sig_explorer_set_colour_by (fixture->explorer, "wording-nato");
  g_assert_true (sig_tile_update (tile));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (tile), "ramp-6"));

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2020-01-01"));
  g_assert_true (sig_tile_update (tile));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (tile), "faint"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (tile), "ramp-6"));
  g_assert_null (sig_tile_face_get_small (sig_tile_get_face (tile)));
}

static void
test_open (MapFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));

  g_assert_true (map_fixture_press (tile, "space"));
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/gb");
  sig_explorer_set_selection (fixture->explorer, NULL);
  g_assert_true (map_fixture_press (tile, "Return"));
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/gb");
  g_assert_null (sig_explorer_get_collection (fixture->explorer)[0]);
}

static void
test_collect (MapFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));

  g_assert_true (map_fixture_press (tile, "<Control>Return"));
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
  g_assert_null (sig_explorer_get_selection (fixture->explorer));
  g_assert_true (gtk_widget_activate_action (tile, "tile.collect", NULL));
  g_assert_false (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
}

/* Who has no agreement cannot be collected or cited: the actions are there, and off. */
static void
test_collect_nothing (MapFixture    *fixture,
                      gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "ch"));

  gtk_widget_activate_action (tile, "tile.collect", NULL);
  gtk_widget_activate_action (tile, "tile.copy-citation", NULL);
  g_assert_null (sig_explorer_get_collection (fixture->explorer)[0]);
}

static void
read_ready_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_cite (MapFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));
  g_autofree char *text = NULL;

  g_assert_true (gtk_widget_activate_action (tile, "tile.copy-citation", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (tile), NULL, read_ready_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (g_strstr_len (text, -1, "agreements/gb-ua-2024/signed"));
}

static void
test_menu (MapFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));
  GtkWidget *menu;

  g_assert_true (map_fixture_press (tile, "<Shift>F10"));
  menu = map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0);
  g_assert_nonnull (menu);
  g_assert_true (gtk_widget_get_mapped (menu));

  gtk_popover_popdown (GTK_POPOVER (menu));
  while (map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* Either key for menus opens it, and it says what its items would do now. */
static void
test_menu_words (MapFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (map_fixture_press (tile, "Menu"));
  before = map_fixture_list_menu (tile);
  map_fixture_close_menu (tile);
  g_assert_cmpstr (before, ==, "_Open: tile.open\n_Add to Comparison: tile.collect\nCopy _Citation: tile.copy-citation\n"
                               "_Withdraw: win.withdraw\nWithdraw a _Group: a menu\n");

  g_assert_true (map_fixture_press (tile, "<Control>space"));
  sig_tile_update_collected (SIG_TILE (tile));
  g_assert_true (map_fixture_press (tile, "<Shift>F10"));
  after = map_fixture_list_menu (tile);
  map_fixture_close_menu (tile);
  g_assert_true (g_str_has_prefix (after, "_Open: tile.open\n_Remove From Comparison: tile.collect\n"));
}

/* A tile that goes while its menu is open takes the menu with it. */
static void
test_menu_open_at_end (MapFixture    *fixture,
                       gconstpointer  data)
{
  GtkWidget *tile = GTK_WIDGET (add_tile (fixture, "gb"));

  sig_tile_show_menu (SIG_TILE (tile), &(GdkRectangle) { 10, 10, 1, 1 });
  g_assert_nonnull (map_fixture_find (tile, GTK_TYPE_POPOVER_MENU, 0));
}

static void
assert_some_but_not_all (GdkTexture *mask)
{
  gsize size = 4 * (gsize) gdk_texture_get_width (mask) * gdk_texture_get_height (mask);
  g_autofree guchar *pixels = g_malloc (size);
  guint n_covered = 0;

  gdk_texture_download (mask, pixels, 4 * gdk_texture_get_width (mask));
  for (gsize i = 3; i < size; i += 4)
    n_covered += pixels[i] > 127;
  g_assert_cmpuint (n_covered, >, size / 4 / 40);
  g_assert_cmpuint (n_covered, <, size / 4);
}

/* Every mark draws something, in the colour that is asked for, and keeps what it drew. */
static void
test_glyphs (void)
{
  const GdkRGBA red = { 1, 0, 0, 1 };

  g_assert_null (sig_glyph_get_paintable (SIG_GLYPH_NONE));
  for (guint glyph = SIG_GLYPH_NONE + 1; glyph < SIG_N_GLYPHS; glyph++)
    {
      GdkPaintable *paintable = sig_glyph_get_paintable (glyph);
      g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr(GskRenderNode) node = NULL;
      GdkTexture *mask;

      g_assert_true (sig_glyph_get_paintable (glyph) == paintable);
      g_assert_cmpint (gdk_paintable_get_intrinsic_width (paintable), ==, 16);
      gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, 12, 12, &red, 1);
      node = gtk_snapshot_to_node (snapshot);
      g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_MASK_NODE);
      g_assert_true (gdk_rgba_equal (gsk_color_node_get_color (gsk_mask_node_get_source (node)), &red));
      mask = gsk_texture_node_get_texture (gsk_mask_node_get_mask (node));
      g_assert_cmpint (gdk_texture_get_width (mask), ==, 24);
      assert_some_but_not_all (mask);
    }
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/tile/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  add ("accessible", test_accessible);
  add ("states", test_states);
  add ("description", test_description);
  add ("update", test_update);
  add ("open", test_open);
  add ("collect", test_collect);
  add ("collect-nothing", test_collect_nothing);
  add ("cite", test_cite);
  add ("menu", test_menu);
  add ("menu-words", test_menu_words);
  add ("menu-open-at-end", test_menu_open_at_end);
  g_test_add_func ("/glyph/all", test_glyphs);

  return g_test_run ();
}
