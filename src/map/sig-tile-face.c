/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-face.h"

#include <glib/gi18n.h>

#include "sig-glyph.h"

/* Words that have no room are left out, never cut: all of them stand in the tile's label, tooltip and in the details. */

typedef struct
{
  PangoLayout *layout;
  int width;
  int height;
  int x;
  int y;
} Words;

struct _SigTileFace
{
  Words name;
  Words small;
  Words note;

  GdkPaintable *glyph;       /* not owned: a mark lives as long as the program */
  int glyph_size;
  int glyph_x;
  int glyph_y;
};

static void
clear_words (Words *words)
{
  g_clear_object (&words->layout);
  words->width = words->height = 0;
}

/* Under an interface that runs from right to left all lines end at the right edge, whatever their own direction. */
static void
align_layout (PangoLayout *layout,
              GtkWidget   *widget)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean rtl = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;

  pango_layout_set_alignment (layout, mirrored == rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
}

static void
lay_out_words (Words       *words,
               GtkWidget   *widget,
               const char  *text,
               double       size,
               PangoWeight  weight,
               int          room)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));
  int width;

  clear_words (words);
  words->layout = pango_layout_new (context);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (words->layout, font);
  pango_layout_set_text (words->layout, text, -1);
  pango_layout_get_pixel_size (words->layout, &words->width, &words->height);

  if (room >= 0 && words->width > room)
    {
      pango_layout_set_width (words->layout, room * PANGO_SCALE);
      pango_layout_set_wrap (words->layout, PANGO_WRAP_WORD);
      align_layout (words->layout, widget);
      /* As narrow as its longest line, so that the alignment adds no room at the start. */
      pango_layout_get_size (words->layout, &width, NULL);
      pango_layout_set_width (words->layout, width);
      pango_layout_get_pixel_size (words->layout, &words->width, &words->height);
    }
}

/* Lays out text that may be left out: it is, when a word is wider than the room or there are too many lines. What
 * hinting adds may stand in the padding. */
static void
lay_out_if_room (Words              *words,
                 GtkWidget          *widget,
                 const char         *text,
                 const SigTileStyle *style,
                 int                 room,
                 int                 height)
{
  if (text == NULL || *text == '\0' || style->small_size == 0)
    return;

  lay_out_words (words, widget, text, style->small_size, PANGO_WEIGHT_NORMAL, room + style->padding / 2);
  if (words->width > room + style->padding / 2 || words->height > height)
    clear_words (words);
}

/* A name with a word that is too wide at the common size is set as much smaller as it needs. */
static void
lay_out_name (Words              *words,
              GtkWidget          *widget,
              const char         *text,
              const SigTileStyle *style,
              int                 room)
{
  lay_out_words (words, widget, text, style->name_size, PANGO_WEIGHT_BOLD, room);
  if (words->width > room)
    lay_out_words (words, widget, text, style->name_size * room / words->width, PANGO_WEIGHT_BOLD, room);
}

static void
find_glyph (SigTileFace          *self,
            const SigTileContent *content,
            const SigTileStyle   *style)
{
  if (content->colour_class == NULL)
    return;

  self->glyph = sig_glyph_get_paintable (sig_colour_class_get_glyph (content->colour_class));
  self->glyph_size = style->glyph_size;
}

static char *
dup_date (const SigTileContent *content,
          const SigTileStyle   *style)
{
  /* What is taken out says so in place of its date. */
  if (!sig_date_is_set (content->signature) || content->is_withdrawn)
    return NULL;

  return sig_date_format (content->signature, style->date_style);
}

/* Name on top, date or status at the bottom, between them the mark at the end and the note at the start. */
static void
arrange_name (SigTileFace          *self,
              GtkWidget            *widget,
              const SigTileContent *content,
              const SigTileStyle   *style,
              int                   width,
              int                   height)
{
  g_autofree char *date = dup_date (content, style);
  int padding = style->padding;
  int room = width - 2 * padding;
  int top, bottom;

  lay_out_name (&self->name, widget, content->name, style, room);
  self->name.x = padding;
  self->name.y = padding - 1;

  top = self->name.y + self->name.height;
  lay_out_if_room (&self->small, widget, date != NULL ? date : content->words, style, room,
                   height - padding - top - self->glyph_size);
  self->small.x = padding;
  self->small.y = height - padding + 1 - self->small.height;

  bottom = self->small.layout != NULL ? self->small.y : height - padding;
  self->glyph_x = width - padding - self->glyph_size;
  self->glyph_y = (top + bottom - self->glyph_size) / 2;

  lay_out_if_room (&self->note, widget, content->note, style, room - self->glyph_size - 3, bottom - top);
  self->note.x = padding;
  self->note.y = (top + bottom - self->note.height) / 2;
}

/* Code and mark on top, below them one line: the note where there is one, else the date. */
static void
arrange_code (SigTileFace          *self,
              GtkWidget            *widget,
              const SigTileContent *content,
              const SigTileStyle   *style,
              int                   width,
              int                   height)
{
  g_autofree char *date = dup_date (content, style);
  int padding = style->padding;
  int room = width - 2 * padding;
  int left;

  lay_out_words (&self->name, widget, content->code, style->name_size, PANGO_WEIGHT_BOLD, -1);
  self->name.x = padding;
  self->name.y = padding - 1;
  self->glyph_x = width - padding - self->glyph_size;
  self->glyph_y = self->name.y + (self->name.height - self->glyph_size) / 2;

  left = height - self->name.y - self->name.height;
  lay_out_if_room (&self->small, widget, content->note, style, room, left);
  if (self->small.layout == NULL)
    lay_out_if_room (&self->small, widget, date, style, room, left);
  if (self->small.layout == NULL && content->is_withdrawn)
    /* Translators: on a small tile of the map: the party is taken out as a what-if */
    lay_out_if_room (&self->small, widget, C_("tile", "Out"), style, room, left);
  self->small.x = padding;
  self->small.y = height - padding + 1 - self->small.height;
}

/* Mark, name and date in a line. */
static void
arrange_line (SigTileFace          *self,
              GtkWidget            *widget,
              const SigTileContent *content,
              const SigTileStyle   *style,
              int                   height)
{
  g_autofree char *date = dup_date (content, style);
  int x = 2 * style->padding;

  if (self->glyph != NULL)
    {
      self->glyph_x = x;
      self->glyph_y = (height - self->glyph_size) / 2;
      x += self->glyph_size + style->padding;
    }

  lay_out_words (&self->name, widget, content->name, style->name_size, PANGO_WEIGHT_BOLD, -1);
  self->name.x = x;
  self->name.y = (height - self->name.height) / 2;
  x += self->name.width + style->padding;

  lay_out_if_room (&self->small, widget, date, style, G_MAXINT / PANGO_SCALE, G_MAXINT);
  self->small.x = x;
  self->small.y = (height - self->small.height) / 2;
}

static void
mirror (SigTileFace *self,
        int          width)
{
  self->name.x = width - self->name.x - self->name.width;
  self->small.x = width - self->small.x - self->small.width;
  self->note.x = width - self->note.x - self->note.width;
  self->glyph_x = width - self->glyph_x - self->glyph_size;
}

/**
 * sig_tile_face_new:
 * @widget: the tile, for its font, direction and scale
 * @content: what it says
 * @style: how it is set
 * @width: in CSS pixels
 * @height: in CSS pixels
 *
 * Lays out the words and the mark of a tile.
 *
 * Returns: (transfer full): the face
 */
SigTileFace *
sig_tile_face_new (GtkWidget            *widget,
                   const SigTileContent *content,
                   const SigTileStyle   *style,
                   int                   width,
                   int                   height)
{
  SigTileFace *self = g_new0 (SigTileFace, 1);

  find_glyph (self, content, style);

  switch (style->form)
    {
    case SIG_TILE_FORM_NAME:
      arrange_name (self, widget, content, style, width, height);
      break;
    case SIG_TILE_FORM_CODE:
      arrange_code (self, widget, content, style, width, height);
      break;
    case SIG_TILE_FORM_LINE:
      arrange_line (self, widget, content, style, height);
      break;
    default:
      g_assert_not_reached ();
    }

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    mirror (self, width);

  return self;
}

/**
 * sig_tile_face_free:
 * @self: (transfer full): a face
 *
 * Frees it.
 */
void
sig_tile_face_free (SigTileFace *self)
{
  g_return_if_fail (self != NULL);

  clear_words (&self->name);
  clear_words (&self->small);
  clear_words (&self->note);
  g_free (self);
}

static void
snapshot_words (const Words   *words,
                GtkSnapshot   *snapshot,
                const GdkRGBA *colour)
{
  if (words->layout == NULL)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (words->x, words->y));
  gtk_snapshot_append_layout (snapshot, words->layout, colour);
  gtk_snapshot_restore (snapshot);
}

/**
 * sig_tile_face_snapshot:
 * @self: a face
 * @snapshot: where to draw
 * @colour: the colour of words and mark
 *
 * Draws it.
 */
void
sig_tile_face_snapshot (SigTileFace   *self,
                        GtkSnapshot   *snapshot,
                        const GdkRGBA *colour)
{
  const GdkRGBA colours[] = { *colour, *colour, *colour, *colour };

  snapshot_words (&self->name, snapshot, colour);
  snapshot_words (&self->small, snapshot, colour);
  snapshot_words (&self->note, snapshot, colour);
  if (self->glyph == NULL)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (self->glyph_x, self->glyph_y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->glyph), snapshot,
                                            self->glyph_size, self->glyph_size,
                                            colours, G_N_ELEMENTS (colours));
  gtk_snapshot_restore (snapshot);
}

/**
 * sig_tile_face_get_name:
 * @self: a face
 *
 * Returns: (transfer none): the name or code that is drawn
 */
const char *
sig_tile_face_get_name (SigTileFace *self)
{
  return pango_layout_get_text (self->name.layout);
}

/**
 * sig_tile_face_get_small:
 * @self: a face
 *
 * Returns: (transfer none) (nullable): what is drawn at the bottom, %NULL where it is left out
 */
const char *
sig_tile_face_get_small (SigTileFace *self)
{
  return self->small.layout != NULL ? pango_layout_get_text (self->small.layout) : NULL;
}

/**
 * sig_tile_face_measure:
 * @widget: the tile
 * @content: what it says
 * @style: a style of %SIG_TILE_FORM_LINE
 * @width: (out): the width of its line, in CSS pixels
 * @height: (out): the height of its line
 *
 * Measures a party that is shown in a line.
 */
void
sig_tile_face_measure (GtkWidget            *widget,
                       const SigTileContent *content,
                       const SigTileStyle   *style,
                       int                  *width,
                       int                  *height)
{
  g_autoptr(SigTileFace) self = g_new0 (SigTileFace, 1);
  const Words *last;

  find_glyph (self, content, style);
  arrange_line (self, widget, content, style, 0);

  last = self->small.layout != NULL ? &self->small : &self->name;
  *width = last->x + last->width + 2 * style->padding;
  *height = self->name.height + style->padding;
}
