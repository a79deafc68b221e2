/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "tile-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

const SigTileMetrics tile_metrics = { .smallest = 40, .largest = 140, .gap = 4, .block_gap = 24 };

TileFixture *
tile_fixture_new (void)
{
  TileFixture *self = g_new0 (TileFixture, 1);

  self->sides = g_array_new (FALSE, FALSE, sizeof (SigTileSide));
  self->cells = g_array_new (FALSE, FALSE, sizeof (SigTileCell));
  self->ids = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
tile_fixture_free (TileFixture *self)
{
  g_array_unref (self->sides);
  g_array_unref (self->cells);
  g_ptr_array_unref (self->ids);
  g_free (self);
}

void
tile_fixture_add (TileFixture *self,
                  const char  *id,
                  guint        block,
                  guint        column,
                  guint        row,
                  guint        width,
                  guint        height)
{
  SigTileCell cell = { block, column, row, width, height };

  g_array_append_val (self->cells, cell);
  g_ptr_array_add (self->ids, g_strdup (id));
}

static SigTileSide
parse_side (const char *side)
{
  const char *sides[] = { "west", "centre", "east" };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (g_str_equal (side, sides[i]))
      return (SigTileSide) i;

  g_assert_not_reached ();
}

static void
add_party (TileFixture *self,
           JsonObject  *party,
           GPtrArray   *blocks)
{
  JsonObject *tile;
  guint block = 0;

  if (!json_object_has_member (party, "tile"))
    return;

  tile = json_object_get_object_member (party, "tile");
  g_assert_true (g_ptr_array_find_with_equal_func (blocks, json_object_get_string_member (tile, "block"),
                                                   g_str_equal, &block));
  tile_fixture_add (self, json_object_get_string_member (party, "id"), block,
                    (guint) json_object_get_int_member (tile, "column"),
                    (guint) json_object_get_int_member (tile, "row"),
                    (guint) json_object_get_int_member (tile, "width"),
                    (guint) json_object_get_int_member (tile, "height"));
}

/* The tiles of the data set that the program comes with. */
TileFixture *
tile_fixture_new_data (void)
{
  TileFixture *self = tile_fixture_new ();
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  JsonObject *root;
  JsonArray *blocks, *parties;

  json_parser_load_from_file (parser, g_getenv ("SIGNATORY_TEST_DATA"), &error);
  g_assert_no_error (error);

  root = json_node_get_object (json_parser_get_root (parser));
  blocks = json_object_get_array_member (json_object_get_object_member (root, "vocabulary"), "blocks");
  parties = json_object_get_array_member (root, "parties");

  for (guint i = 0; i < json_array_get_length (blocks); i++)
    {
      JsonObject *block = json_array_get_object_element (blocks, i);
      SigTileSide side = parse_side (json_object_get_string_member (block, "side"));

      g_array_append_val (self->sides, side);
      g_ptr_array_add (ids, (char *) json_object_get_string_member (block, "id"));
    }

  for (guint i = 0; i < json_array_get_length (parties); i++)
    add_party (self, json_array_get_object_element (parties, i), ids);

  return self;
}

static gboolean
take_cells (gboolean taken[12][12],
            guint    column,
            guint    row,
            guint    width,
            guint    height)
{
  for (guint x = column; x < column + width; x++)
    for (guint y = row; y < row + height; y++)
      if (taken[x][y])
        return FALSE;

  for (guint x = column; x < column + width; x++)
    for (guint y = row; y < row + height; y++)
      taken[x][y] = TRUE;

  return TRUE;
}

static void
add_random_block (TileFixture *self,
                  guint        block)
{
  gboolean taken[12][12] = { 0 };
  SigTileSide side = (SigTileSide) g_test_rand_int_range (SIG_TILE_SIDE_WEST, SIG_TILE_SIDE_EAST + 1);
  int n = g_test_rand_int_range (0, 20);

  g_array_append_val (self->sides, side);

  for (int i = 0; i < n; i++)
    {
      guint column = (guint) g_test_rand_int_range (0, 10);
      guint row = (guint) g_test_rand_int_range (0, 10);
      guint width = g_test_rand_int_range (0, 5) == 0 ? 2 : 1;
      guint height = g_test_rand_int_range (0, 5) == 0 ? 2 : 1;

      if (take_cells (taken, column, row, width, height))
        tile_fixture_add (self, "any", block, column, row, width, height);
    }
}

/* Up to eight blocks of up to twenty tiles, some of several columns or rows, none over another. */
TileFixture *
tile_fixture_new_rand (void)
{
  TileFixture *self = tile_fixture_new ();
  guint n = (guint) g_test_rand_int_range (1, 9);

  for (guint i = 0; i < n; i++)
    add_random_block (self, i);

  return self;
}

guint
tile_fixture_find (TileFixture *self,
                   const char  *id)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      return i;

  g_error ("The data set has no tile for %s", id);
}

SigTileGrid *
tile_fixture_lay_out (TileFixture          *self,
                      const SigTileMetrics *metrics,
                      double                width,
                      double                height)
{
  return sig_tile_grid_new ((const SigTileSide *) (void *) self->sides->data, self->sides->len,
                            (const SigTileCell *) (void *) self->cells->data, self->cells->len,
                            metrics, width, height);
}
