/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-map-sheet-private.h"

#include "sig-glyph-shape.h"
#include "sig-phrase.h"
#include "sig-tile-content.h"
#include "sig-tile-grid.h"
#include "sig-tile-paint.h"

#include <glib/gi18n-lib.h>

/* In points, at text scale 1. */
#define GAP 3
#define BLOCK_GAP 16
#define LARGEST_EDGE 110
#define NAME_EDGE 34        /* smaller tiles have the code in the place of the name */
#define WORDS_EDGE 24       /* smaller tiles have neither date nor status */
#define CODE_EDGE 15        /* smaller tiles have their mark alone */
#define PADDING 3.5
#define RADIUS 4
#define SWATCH 12
#define ENTRY_GAP 14
#define LINE_GAP 5

/* A tile or an entry of the legend, drawn whole: text on a dark ground is no longer black. */
typedef struct
{
  SigTileRect rect;
  SigColourClass *colour_class;
  gboolean is_faint;
  double radius;
  double glyph_size;
  double glyph_x, glyph_y;
  SigParagraph *head;
  SigParagraph *note;
  SigParagraph *foot;
  double head_x, head_y;
  double note_x, note_y;
  double foot_x, foot_y;
} Tile;

static void
free_tile (gpointer data)
{
  Tile *tile = data;

  g_clear_object (&tile->colour_class);
  g_free (tile);
}

static void
show (cairo_t      *cr,
      SigParagraph *paragraph,
      double        x,
      double        y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, paragraph->layout);
}

static void
draw_tile (cairo_t  *cr,
           gpointer  data)
{
  const Tile *tile = data;
  SigTileInk ink;

  sig_tile_paint_fill (cr, tile->rect.x, tile->rect.y, tile->rect.width, tile->rect.height, tile->radius,
                       tile->colour_class, tile->is_faint, &ink);
  cairo_set_source_rgb (cr, ink.red, ink.green, ink.blue);
  if (tile->colour_class != NULL)
    sig_glyph_shape_draw (cr, tile->glyph_x, tile->glyph_y, tile->glyph_size,
                          sig_colour_class_get_glyph (tile->colour_class));
  if (tile->head != NULL)
    show (cr, tile->head, tile->head_x, tile->head_y);
  if (tile->note != NULL)
    show (cr, tile->note, tile->note_x, tile->note_y);
  if (tile->foot != NULL)
    show (cr, tile->foot, tile->foot_x, tile->foot_y);
}

static void
set_tile (SigMapSheet *self,
          Tile        *tile)
{
  sig_sheet_maker_own (&self->maker, tile, free_tile);
  sig_sheet_maker_begin (&self->maker, "P", NULL);
  sig_sheet_maker_draw (&self->maker, draw_tile, tile);
  sig_sheet_maker_end (&self->maker, "P");
}

static SigParagraph *
write_words (SigMapSheet  *self,
             SigTextStyle  style,
             const char   *text,
             double        width)
{
  SigParagraph *paragraph = sig_scribe_paragraph (&self->maker.scribe, style, text, width);

  sig_sheet_maker_keep (&self->maker, paragraph);

  return paragraph;
}

/* Legend */

static char *
describe_class (SigColourClass *colour_class)
{
  /* Translators: an entry of a legend, and how many parties it has. */
  return g_strdup_printf (C_("legend", "%s: %u"), sig_colour_class_get_title (colour_class),
                          sig_colour_class_get_count (colour_class));
}

static Tile *
make_entry (SigMapSheet    *self,
            SigColourClass *colour_class)
{
  const double scale = self->maker.options->text_scale;
  const double swatch = SWATCH * scale;
  g_autofree char *words = describe_class (colour_class);
  Tile *tile = g_new0 (Tile, 1);

  tile->colour_class = g_object_ref (colour_class);
  tile->radius = 2.5 * scale;
  tile->glyph_size = swatch * 0.6;
  tile->rect = (SigTileRect) { 0, 0, swatch, swatch };
  tile->foot = write_words (self, SIG_TEXT_BODY, words, self->maker.width - swatch - 4 * scale);

  return tile;
}

static double
get_entry_width (SigMapSheet *self,
                 const Tile  *tile)
{
  return tile->rect.width + 4 * self->maker.options->text_scale + sig_paragraph_get_width (tile->foot);
}

/* Puts the entries in lines, from the top of the legend; returns its height. */
static double
flow_entries (SigMapSheet *self,
              GPtrArray   *entries)
{
  const double scale = self->maker.options->text_scale;
  double x = 0, y = 0, line = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      Tile *tile = entries->pdata[i];
      const double width = get_entry_width (self, tile);

      if (x > 0 && x + width > self->maker.width)
        {
          x = 0;
          y += line + LINE_GAP * scale;
          line = 0;
        }
      tile->rect.x = self->maker.left + x;
      tile->rect.y = y;
      line = MAX (line, MAX (tile->rect.height, tile->foot->height));
      x += width + ENTRY_GAP * scale;
    }

  return y + line;
}

/* Text of an entry is drawn black, as that of the page; so only its swatch is a drawing. */
static void
set_entry (SigMapSheet *self,
           Tile        *tile,
           double       top)
{
  const double scale = self->maker.options->text_scale;
  SigParagraph *words = g_steal_pointer (&tile->foot);
  const double x = tile->rect.x + tile->rect.width + 4 * scale;

  tile->rect.y += top;
  tile->glyph_x = tile->rect.x + (tile->rect.width - tile->glyph_size) / 2;
  tile->glyph_y = tile->rect.y + (tile->rect.height - tile->glyph_size) / 2;
  sig_sheet_maker_own (&self->maker, tile, free_tile);
  sig_sheet_maker_begin (&self->maker, "P", NULL);
  sig_sheet_maker_draw (&self->maker, draw_tile, tile);
  sig_sheet_maker_place (&self->maker, words, x,
                         tile->rect.y + MAX (0, (tile->rect.height - words->height) / 2), 0, G_MAXUINT);
  sig_sheet_maker_end (&self->maker, "P");
}

/* Parties that have no place on the map, in a line of their own; NULL where there are none. */
static SigParagraph *
write_others (SigMapSheet *self)
{
  SigList *parties = sig_dataset_get_parties (self->dataset);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_party_get_block (sig_list_get (parties, i)) == NULL)
      g_ptr_array_add (names, (gpointer) sig_phrase_name (sig_list_get (parties, i)));
  if (names->len == 0)
    return NULL;

  list = sig_phrase_join ((const char *const *) names->pdata, names->len);
  /* Translators: names of parties that have no tile on the map. */
  words = g_strdup_printf (_("Without a place on the map: %s"), list);

  return write_words (self, SIG_TEXT_SUBTITLE, words, self->maker.width);
}

/* Sets the legend at the foot of the page; returns its top. */
static double
set_legend (SigMapSheet *self)
{
  const double scale = self->maker.options->text_scale;
  SigList *classes = sig_colouring_get_classes (self->colouring);
  g_autoptr(GPtrArray) entries = g_ptr_array_new ();
  SigParagraph *others = write_others (self);
  double height, top;

  for (guint i = 0; i < sig_list_get_n (classes); i++)
    g_ptr_array_add (entries, make_entry (self, sig_list_get (classes, i)));
  height = flow_entries (self, entries);
  if (others != NULL)
    height += others->height + LINE_GAP * scale;

  top = self->maker.bottom - height - 4 * scale;
  for (guint i = 0; i < entries->len; i++)
    set_entry (self, entries->pdata[i], top);
  if (others != NULL)
    {
      sig_sheet_maker_begin (&self->maker, "P", NULL);
      sig_sheet_maker_place (&self->maker, others, self->maker.left, top + height - others->height, 0, G_MAXUINT);
      sig_sheet_maker_end (&self->maker, "P");
    }

  return top;
}

/* Tiles */

static void
write_head (SigMapSheet    *self,
            Tile           *tile,
            SigTileContent *content,
            double          edge)
{
  const double scale = self->maker.options->text_scale;
  const double room = tile->rect.width - 2 * PADDING * scale;

  if (edge < CODE_EDGE * scale)
    return;

  tile->head = write_words (self, SIG_TEXT_HEAD, edge < NAME_EDGE * scale ? content->code : content->name, room);
  if (tile->head->n_lines > 2 || tile->head->height > tile->rect.height / 2)
    tile->head = write_words (self, SIG_TEXT_HEAD, content->code, room);
  tile->head_x = tile->rect.x + PADDING * scale;
  tile->head_y = tile->rect.y + PADDING * scale * 0.7;
}

static char *
make_foot (SigTileContent *content,
           double          edge,
           double          scale)
{
  if (sig_date_is_set (content->signature))
    return sig_date_format (content->signature, edge < NAME_EDGE * scale ? SIG_DATE_DAY_MONTH : SIG_DATE_SHORT);

  return g_strdup (content->words);
}

static void
write_foot (SigMapSheet    *self,
            Tile           *tile,
            SigTileContent *content,
            double          edge)
{
  const double scale = self->maker.options->text_scale;
  g_autofree char *words = make_foot (content, edge, scale);

  if (words == NULL || edge < WORDS_EDGE * scale)
    return;

  tile->foot = write_words (self, SIG_TEXT_ROW_NOTE, words, tile->rect.width - 2 * PADDING * scale);
  if (tile->head != NULL && tile->head->height + tile->foot->height > tile->rect.height - PADDING * scale)
    tile->foot = NULL;
  if (tile->foot == NULL)
    return;
  tile->foot_x = tile->rect.x + PADDING * scale;
  tile->foot_y = tile->rect.y + tile->rect.height - PADDING * scale * 0.8 - tile->foot->height;
}

/* The mark stands at the right, between name and date where there is room for three lines. */
static void
place_glyph (SigMapSheet *self,
             Tile        *tile,
             double       edge)
{
  const double scale = self->maker.options->text_scale;
  const double top = tile->head != NULL ? tile->head_y + tile->head->height : tile->rect.y;
  const double bottom = tile->foot != NULL ? tile->foot_y : tile->rect.y + tile->rect.height;

  tile->glyph_size = CLAMP (bottom - top - 2 * scale, 3, MIN (edge * 0.2, 10 * scale));
  tile->glyph_x = tile->rect.x + tile->rect.width - PADDING * scale - tile->glyph_size;
  tile->glyph_y = (top + bottom - tile->glyph_size) / 2;
}

/* What the colouring adds stands beside the mark, in the same line. */
static void
write_note (SigMapSheet    *self,
            Tile           *tile,
            SigTileContent *content,
            double          edge)
{
  const double scale = self->maker.options->text_scale;
  SigParagraph *note;

  if (content->note == NULL || *content->note == '\0' || edge < NAME_EDGE * scale)
    return;

  note = write_words (self, SIG_TEXT_ROW_NOTE, content->note, -1);
  tile->note_x = tile->rect.x + PADDING * scale;
  tile->note_y = tile->glyph_y + (tile->glyph_size - note->height) / 2;
  if (tile->note_x + sig_paragraph_get_width (note) <= tile->glyph_x - scale && tile->glyph_size >= note->height * 0.8)
    tile->note = note;
}

static void
add_tile (SigMapSheet       *self,
          SigParty          *party,
          const SigTileRect *rect,
          double             edge)
{
  g_autoptr(SigTileContent) content = sig_tile_content_new (self->standings, self->colouring, self->day, party);
  Tile *tile = g_new0 (Tile, 1);

  tile->rect = *rect;
  tile->rect.x += self->maker.left;
  tile->rect.y += self->maker.y;
  tile->radius = MIN (RADIUS * self->maker.options->text_scale, edge / 6);
  g_set_object (&tile->colour_class, content->colour_class);
  tile->is_faint = self->filter != NULL && party != sig_dataset_get_focus (self->dataset) &&
                   !sig_filter_matches (self->filter, self->standings, party, self->day);
  write_head (self, tile, content, edge);
  write_foot (self, tile, content, edge);
  place_glyph (self, tile, edge);
  write_note (self, tile, content, edge);
  set_tile (self, tile);
}

static GArray *
list_sides (SigDataset *dataset)
{
  SigList *blocks = sig_dataset_get_terms (dataset, SIG_TERM_BLOCK);
  GArray *sides = g_array_new (FALSE, FALSE, sizeof (SigTileSide));

  for (guint i = 0; i < sig_list_get_n (blocks); i++)
    {
      const SigTileSide side = (SigTileSide) sig_term_get_side (sig_list_get (blocks, i));

      g_array_append_val (sides, side);
    }

  return sides;
}

static GArray *
list_cells (SigDataset *dataset,
            GPtrArray  *placed)
{
  SigList *parties = sig_dataset_get_parties (dataset);
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (SigTileCell));

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      SigTileCell cell;

      if (sig_party_get_block (party) == NULL)
        continue;
      cell = (SigTileCell) { sig_term_get_index (sig_party_get_block (party)), sig_party_get_column (party),
                             sig_party_get_row (party), sig_party_get_width (party), sig_party_get_height (party) };
      g_array_append_val (cells, cell);
      g_ptr_array_add (placed, party);
    }

  return cells;
}

/*
 * sig_map_sheet_set_grid:
 * @self: a map whose title is set
 *
 * Sets the tiles and the legend on the rest of the page. However many tiles there are, they fit: small ones say less.
 */
void
sig_map_sheet_set_grid (SigMapSheet *self)
{
  const double scale = self->maker.options->text_scale;
  const SigTileMetrics metrics = { 0.5, LARGEST_EDGE * scale, GAP * scale, BLOCK_GAP * scale };
  const double room = set_legend (self) - self->maker.y - 10 * scale;
  g_autoptr(GArray) sides = list_sides (self->dataset);
  g_autoptr(GPtrArray) placed = g_ptr_array_new ();
  g_autoptr(GArray) cells = list_cells (self->dataset, placed);
  g_autoptr(SigTileGrid) grid = NULL;
  const SigTileRect *rects;
  guint n;

  if (cells->len == 0)
    return;

  grid = sig_tile_grid_new ((const SigTileSide *) (gpointer) sides->data, sides->len,
                            (const SigTileCell *) (gpointer) cells->data, cells->len, &metrics, self->maker.width,
                            MAX (room, 1));
  rects = sig_tile_grid_get_rects (grid, &n);
  for (guint i = 0; i < n; i++)
    add_tile (self, placed->pdata[i], &rects[i], sig_tile_grid_get_edge (grid));
}
