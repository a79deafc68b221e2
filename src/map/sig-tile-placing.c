/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-placing.h"

#include <math.h>

/* In CSS pixels. The edge from which on a map that can be seen whole is better than larger tiles to scroll over is
 * for the usual size of text and grows with it. */
#define GAP 4.0
#define BLOCK_GAP 24.0
#define LARGEST_EDGE 240.0
#define EASY_EDGE 44.0
#define UNBOUNDED 1e6

G_STATIC_ASSERT ((int) SIG_SIDE_WEST == (int) SIG_TILE_SIDE_WEST);
G_STATIC_ASSERT ((int) SIG_SIDE_CENTRE == (int) SIG_TILE_SIDE_CENTRE);
G_STATIC_ASSERT ((int) SIG_SIDE_EAST == (int) SIG_TILE_SIDE_EAST);

struct _SigTilePlacing
{
  GArray *sides;
  GArray *cells;
  GPtrArray *placed;
  GPtrArray *others;
};

static void
place_party (SigTilePlacing *self,
             SigParty       *party)
{
  SigTileCell cell;

  if (sig_party_get_block (party) == NULL)
    {
      g_ptr_array_add (self->others, g_object_ref (party));
      return;
    }

  cell.block = sig_term_get_index (sig_party_get_block (party));
  cell.column = sig_party_get_column (party);
  cell.row = sig_party_get_row (party);
  cell.width = sig_party_get_width (party);
  cell.height = sig_party_get_height (party);
  g_array_append_val (self->cells, cell);
  g_ptr_array_add (self->placed, g_object_ref (party));
}

/**
 * sig_tile_placing_new:
 * @dataset: a data set
 *
 * Collects the places of its parties.
 *
 * Returns: (transfer full): the places
 */
SigTilePlacing *
sig_tile_placing_new (SigDataset *dataset)
{
  SigTilePlacing *self;
  SigList *blocks, *parties;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  self = g_new0 (SigTilePlacing, 1);
  self->sides = g_array_new (FALSE, FALSE, sizeof (SigTileSide));
  self->cells = g_array_new (FALSE, FALSE, sizeof (SigTileCell));
  self->placed = g_ptr_array_new_with_free_func (g_object_unref);
  self->others = g_ptr_array_new_with_free_func (g_object_unref);

  blocks = sig_dataset_get_terms (dataset, SIG_TERM_BLOCK);
  for (guint i = 0; i < sig_list_get_n (blocks); i++)
    {
      SigTileSide side = (SigTileSide) sig_term_get_side (sig_list_get (blocks, i));

      g_array_append_val (self->sides, side);
    }

  parties = sig_dataset_get_parties (dataset);
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    place_party (self, sig_list_get (parties, i));

  return self;
}

/**
 * sig_tile_placing_free:
 * @self: (transfer full): places
 *
 * Frees them.
 */
void
sig_tile_placing_free (SigTilePlacing *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->sides);
  g_array_unref (self->cells);
  g_ptr_array_unref (self->placed);
  g_ptr_array_unref (self->others);
  g_free (self);
}

/**
 * sig_tile_placing_get_placed:
 * @self: places
 *
 * Returns: (transfer none) (element-type SigParty): the parties that have a tile, in the order of the grid's rectangles
 */
GPtrArray *
sig_tile_placing_get_placed (SigTilePlacing *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->placed;
}

/**
 * sig_tile_placing_get_others:
 * @self: places
 *
 * Returns: (transfer none) (element-type SigParty): the parties that have no tile
 */
GPtrArray *
sig_tile_placing_get_others (SigTilePlacing *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->others;
}

static void
add_words (GString    *lines,
           const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (lines, "%s\n", words[i]);
}

/**
 * sig_tile_placing_measure_fonts:
 * @self: places
 * @context: the context that the tiles are drawn in
 * @scale: how much larger than usual the reader wants text
 *
 * Measures the words that will stand on the tiles. The parties of tiles that are wider than one column do not count.
 *
 * Returns: what they take
 */
SigTileFonts
sig_tile_placing_measure_fonts (SigTilePlacing *self,
                                PangoContext   *context,
                                double          scale)
{
  g_autoptr(GString) names = g_string_new (NULL);
  g_autoptr(GString) codes = g_string_new (NULL);

  for (guint i = 0; i < self->placed->len; i++)
    {
      SigParty *party = g_ptr_array_index (self->placed, i);

      if (sig_party_get_width (party) > 1)
        continue;
      add_words (names, sig_text_get (sig_party_get_short_name (party)));
      g_string_append_printf (codes, "%s\n", sig_party_get_code (party));
    }

  return sig_tile_fonts_measure (context, scale, names->str, codes->str);
}

static SigTileMetrics
get_metrics (double smallest)
{
  return (SigTileMetrics) {
    .smallest = smallest,
    .largest = MAX (smallest, LARGEST_EDGE),
    .gap = GAP,
    .block_gap = BLOCK_GAP,
  };
}

static SigTileGrid *
arrange (SigTilePlacing       *self,
         const SigTileMetrics *metrics,
         double                width,
         double                height)
{
  return sig_tile_grid_new ((const SigTileSide *) (gpointer) self->sides->data, self->sides->len,
                            (const SigTileCell *) (gpointer) self->cells->data, self->cells->len,
                            metrics, width, height);
}

/* What is asked of a grid of a width: tiles as large as the width allows, but no larger than is easy to read, so that
 * on a low window the map is rather seen whole. */
static SigTileMetrics
get_metrics_for_width (SigTilePlacing     *self,
                       const SigTileFonts *fonts,
                       double              width)
{
  SigTileMetrics metrics = get_metrics (sig_tile_style_get_smallest (fonts));
  double easy = ceil (MAX (metrics.smallest, EASY_EDGE * fonts->scale));
  g_autoptr(SigTileGrid) grid = arrange (self, &metrics, width, UNBOUNDED);

  return get_metrics (MIN (sig_tile_grid_get_edge (grid), easy));
}

/**
 * sig_tile_placing_measure_width:
 * @self: places
 * @fonts: what the words take
 *
 * Returns: the width below which the grid cannot be read
 */
int
sig_tile_placing_measure_width (SigTilePlacing     *self,
                                const SigTileFonts *fonts)
{
  SigTileMetrics metrics = get_metrics (sig_tile_style_get_smallest (fonts));

  return ceil (sig_tile_grid_measure_width ((const SigTileSide *) (gpointer) self->sides->data, self->sides->len,
                                            (const SigTileCell *) (gpointer) self->cells->data, self->cells->len,
                                            &metrics));
}

/**
 * sig_tile_placing_measure_height:
 * @self: places
 * @fonts: what the words take
 * @width: the width that there is
 *
 * Returns: the height below which the grid wants to be scrolled
 */
int
sig_tile_placing_measure_height (SigTilePlacing     *self,
                                 const SigTileFonts *fonts,
                                 int                 width)
{
  SigTileMetrics metrics = get_metrics_for_width (self, fonts, width);

  return ceil (sig_tile_grid_measure_height ((const SigTileSide *) (gpointer) self->sides->data, self->sides->len,
                                             (const SigTileCell *) (gpointer) self->cells->data, self->cells->len,
                                             &metrics, width));
}

/**
 * sig_tile_placing_arrange:
 * @self: places
 * @fonts: what the words take
 * @width: the width that there is
 * @height: the height that there is
 *
 * Lays the tiles out.
 *
 * Returns: (transfer full): the grid
 */
SigTileGrid *
sig_tile_placing_arrange (SigTilePlacing     *self,
                          const SigTileFonts *fonts,
                          int                 width,
                          int                 height)
{
  SigTileMetrics metrics = get_metrics_for_width (self, fonts, width);

  return arrange (self, &metrics, width, height);
}
