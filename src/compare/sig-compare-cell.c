/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-cell.h"

#include <math.h>
#include <string.h>

/* At the usual size of text. */
#define PAD_X 10.0
#define PAD_Y 9.0
#define GUTTER 15.0
#define SIGN_ROOM 20.0
#define SIGN_GAP 4.0
#define SIGN_TOP 3.0
#define GAP 3.0
#define ENTRY_GAP 10.0
#define BAR_WIDTH 3.0
#define BAR_ROOM 12.0
#define LINE_WIDTH 2.0
#define CHANGE_GAP 6.0
#define SHORT_TEXT 60            /* bytes: what is no longer is marked word by word */

/* What laying out gains by putting words on whole pixels. */
#define ROUNDING 3.0

typedef struct
{
  double y;
  double height;
  double sign_x;
  double sign_y;
  SigCompareSign sign;
  gboolean has_sign;
  gboolean is_disputed;          /* although its certainty is another */
} Entry;

struct _SigCompareCell
{
  double width;
  double height;
  double size;
  double sign_size;
  GArray *entries;
  GskRenderNode *node;           /* NULL when nothing is drawn */
};

/* What is needed while a cell is laid out. */
typedef struct
{
  SigCompareCell *cell;
  SigCompareLook *look;
  GtkSnapshot *snapshot;
  double x;                      /* where words begin, running from left to right */
  double room;                   /* how wide they may be */
  double y;
} Pen;

static double
mirror (Pen    *pen,
        double  x,
        double  width)
{
  return sig_compare_look_is_mirrored (pen->look) ? pen->cell->width - x - width : x;
}

static double
get_x (double size)
{
  return round ((PAD_X + GUTTER) * size);
}

static double
get_room (double width,
          double size)
{
  return MAX (width - get_x (size) - round ((SIGN_ROOM + PAD_X / 2) * size), 1);
}

static void
underline_range (Pen           *pen,
                 const int     *range,
                 double         x,
                 double         y)
{
  const double begin = (double) MIN (range[0], range[1]) / PANGO_SCALE;
  const double end = (double) MAX (range[0], range[1]) / PANGO_SCALE;
  const GdkRGBA *colour = sig_compare_look_get_colour (pen->look, SIG_COMPARE_INK_DIFFERENCE);

  gtk_snapshot_append_color (pen->snapshot, colour,
                             &GRAPHENE_RECT_INIT ((float) (x + begin), (float) y, (float) (end - begin),
                                                  (float) round (LINE_WIDTH * pen->cell->size)));
}

/* A line of our own below words that differ: that of a font is too thin to be seen at a glance. */
static void
underline_line (Pen             *pen,
                PangoLayoutIter *iter,
                const GArray    *spans,
                double           x,
                double           y)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  const int start = pango_layout_line_get_start_index (line);
  const int end = start + pango_layout_line_get_length (line);
  const double baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;

  for (guint i = 0; i < spans->len; i++)
    {
      const SigByteSpan *span = &g_array_index (spans, SigByteSpan, i);
      const int from = MAX ((int) span->start, start);
      const int to = MIN ((int) (span->start + span->length), end);
      g_autofree int *ranges = NULL;
      int n;

      if (from >= to)
        continue;
      pango_layout_line_get_x_ranges (line, from, to, &ranges, &n);
      for (int r = 0; r < n; r++)
        underline_range (pen, ranges + 2 * r, x, floor (y + baseline + 3 * pen->cell->size));
    }
}

static void
underline (Pen          *pen,
           PangoLayout  *layout,
           const GArray *spans,
           double        x)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    underline_line (pen, iter, spans, x, pen->y);
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
set_attributes (PangoLayout  *layout,
                const GArray *spans,
                const char   *language)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    {
      const SigByteSpan *span = &g_array_index (spans, SigByteSpan, i);
      PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      weight->start_index = span->start;
      weight->end_index = span->start + span->length;
      pango_attr_list_insert (attributes, weight);
    }
  pango_layout_set_attributes (layout, attributes);
}

/* A bar from a height down to where the pen is: beside a quote, and as printers set it beside other words altogether. */
static void
draw_bar (Pen           *pen,
          SigCompareInk  ink,
          double         x,
          double         y)
{
  const double width = round (BAR_WIDTH * pen->cell->size);

  gtk_snapshot_append_color (pen->snapshot, sig_compare_look_get_colour (pen->look, ink),
                             &GRAPHENE_RECT_INIT ((float) mirror (pen, x, width), (float) y, (float) width,
                                                  (float) (pen->y - y)));
}

/* Puts words down and moves below them. */
static void
put_words (Pen           *pen,
           SigCompareInk  ink,
           const char    *text,
           const GArray  *spans,
           const char    *language,
           double         indent)
{
  const double room = pen->room - indent;
  const gboolean is_other = ink != SIG_COMPARE_INK_HEAD && strlen (text) > SHORT_TEXT &&
                            sig_comparison_is_other_text (text, spans);
  const double top = pen->y;
  g_autoptr(PangoLayout) layout = sig_compare_look_create_layout (pen->look, ink, text, room);
  const double x = mirror (pen, pen->x + indent, room);
  int height;

  set_attributes (layout, is_other ? NULL : spans, language);
  pango_layout_get_size (layout, NULL, &height);
  if (spans != NULL && !is_other)
    underline (pen, layout, spans, x);

  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (pen->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) pen->y));
  gtk_snapshot_append_layout (pen->snapshot, layout, sig_compare_look_get_colour (pen->look, ink));
  gtk_snapshot_restore (pen->snapshot);
  pen->y += ceil ((double) height / PANGO_SCALE);
  if (is_other)
    draw_bar (pen, SIG_COMPARE_INK_DIFFERENCE, round (pen->x - CHANGE_GAP * pen->cell->size), top);
}

static void
put_quote (Pen                      *pen,
           SigCompareInk             ink,
           const SigComparisonEntry *entry)
{
  const double begin = pen->y += GAP * pen->cell->size;

  put_words (pen, ink, entry->quote, entry->quote_spans, entry->quote_language, BAR_ROOM * pen->cell->size);
  draw_bar (pen, SIG_COMPARE_INK_BAR, pen->x, begin);
}

/* The standing as a mark in the margin: an equals sign, one struck through, a plus, a minus. */
static void
put_mark (Pen                   *pen,
          SigComparisonStanding  standing)
{
  const char *mark = sig_compare_sheet_get_mark (standing);
  const SigCompareInk ink = standing != SIG_COMPARISON_SAME ? SIG_COMPARE_INK_MARK : SIG_COMPARE_INK_NOTE;
  Pen margin = *pen;

  if (mark == NULL)
    return;

  margin.x = round (PAD_X * pen->cell->size / 2);
  margin.room = pen->x - margin.x;
  put_words (&margin, ink, mark, NULL, NULL, 0);
}

/* Words below others, a little apart. */
static void
put_more (Pen           *pen,
          SigCompareInk  ink,
          const char    *text,
          const GArray  *spans)
{
  if (text == NULL)
    return;

  pen->y += GAP * pen->cell->size;
  put_words (pen, ink, text, spans, NULL, 0);
}

static Entry
begin_entry (Pen                      *pen,
             const SigComparisonEntry *entry)
{
  const double size = pen->cell->size;
  const double x = pen->cell->width - (PAD_X / 2) * size - pen->cell->sign_size;

  return (Entry) {
    .y = pen->y,
    .sign_x = mirror (pen, x, pen->cell->sign_size),
    .sign_y = pen->y + SIGN_TOP * size,
    .sign = SIG_COMPARE_SIGN_CERTAINTY + entry->certainty,
    .has_sign = entry->n_citations > 0 || entry->claim != NULL,
    .is_disputed = entry->disputed && entry->certainty != SIG_CERTAINTY_DISPUTED,
  };
}

static void
put_entry (Pen                      *pen,
           const SigComparisonEntry *entry)
{
  const gboolean is_same = entry->standing == SIG_COMPARISON_SAME;
  const SigCompareInk plain = is_same ? SIG_COMPARE_INK_DIM : SIG_COMPARE_INK_TEXT;
  const gboolean has_more = entry->text != NULL || entry->quote != NULL;
  Entry area = begin_entry (pen, entry);

  put_mark (pen, entry->standing);
  if (entry->head != NULL)
    put_words (pen, has_more && !is_same ? SIG_COMPARE_INK_HEAD : plain, entry->head, entry->head_spans, NULL, 0);
  put_more (pen, SIG_COMPARE_INK_NOTE, entry->converted, NULL);
  put_more (pen, plain, entry->text, entry->text_spans);
  if (entry->quote != NULL)
    put_quote (pen, is_same ? SIG_COMPARE_INK_DIM : SIG_COMPARE_INK_QUOTE, entry);
  put_more (pen, SIG_COMPARE_INK_NOTE, entry->note, NULL);

  if (area.is_disputed)
    pen->y = MAX (pen->y, area.sign_y + 2 * pen->cell->sign_size + SIGN_GAP);
  area.height = pen->y - area.y;
  g_array_append_val (pen->cell->entries, area);
}

static SigCompareCell *
begin (Pen            *pen,
       SigCompareLook *look,
       double          width)
{
  SigCompareCell *self = g_new0 (SigCompareCell, 1);

  self->width = width;
  self->size = sig_compare_look_get_size (look);
  self->sign_size = sig_compare_look_get_sign_size (look);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  *pen = (Pen) { self, look, gtk_snapshot_new (), get_x (self->size), get_room (width, self->size),
                 round (PAD_Y * self->size) };

  return self;
}

static SigCompareCell *
finish (Pen *pen)
{
  SigCompareCell *self = pen->cell;

  self->height = ceil (pen->y + PAD_Y * self->size);
  self->node = gtk_snapshot_free_to_node (g_steal_pointer (&pen->snapshot));

  return self;
}

static void
put_nothing (Pen             *pen,
             SigCompareSheet *sheet,
             guint            row,
             guint            column)
{
  const char *words = sig_compare_sheet_get_empty_words (sheet, row, column);

  put_mark (pen, sig_compare_sheet_get_standing (sheet, row, column));
  if (words != NULL)
    put_words (pen, SIG_COMPARE_INK_DIM, words, NULL, NULL, 0);
}

/**
 * sig_compare_cell_new:
 * @look: how it looks
 * @sheet: what it says
 * @row: the row
 * @column: the column
 * @width: how wide it is
 *
 * Returns: (transfer full): the cell laid out
 */
SigCompareCell *
sig_compare_cell_new (SigCompareLook  *look,
                      SigCompareSheet *sheet,
                      guint            row,
                      guint            column,
                      double           width)
{
  guint n;
  Pen pen;

  g_return_val_if_fail (look != NULL, NULL);
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), NULL);

  begin (&pen, look, width);
  sig_compare_sheet_mark (sheet, row, column);
  n = sig_compare_sheet_get_n_entries (sheet, row, column);
  if (n == 0)
    put_nothing (&pen, sheet, row, column);

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        pen.y += round (ENTRY_GAP * pen.cell->size);
      put_entry (&pen, sig_compare_sheet_get_entry (sheet, row, column, i));
    }

  return finish (&pen);
}

/**
 * sig_compare_cell_new_head:
 * @look: how it looks
 * @sheet: what it says
 * @row: the row
 * @width: how wide it is
 * @is_strip: whether it stands above its cells, not beside them
 *
 * Returns: (transfer full): the head of a row laid out
 */
SigCompareCell *
sig_compare_cell_new_head (SigCompareLook  *look,
                           SigCompareSheet *sheet,
                           guint            row,
                           double           width,
                           gboolean         is_strip)
{
  const char *note;
  SigCompareCell *self;
  Pen pen;

  g_return_val_if_fail (look != NULL, NULL);
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), NULL);

  self = begin (&pen, look, width);
  pen.x = round (PAD_X * self->size);
  pen.room = MAX (width - 2 * pen.x - (is_strip ? SIGN_ROOM * self->size : 0), 1);
  put_words (&pen, SIG_COMPARE_INK_ROW, sig_compare_sheet_get_row_title (sheet, row), NULL, NULL, 0);
  note = sig_compare_sheet_get_row_note (sheet, row);
  if (note != NULL)
    put_words (&pen, SIG_COMPARE_INK_NOTE, note, NULL, NULL, 0);
  finish (&pen);

  /* A strip lies close to the cells that it names. */
  if (is_strip)
    self->height -= round (PAD_Y * self->size);

  return self;
}

/**
 * sig_compare_cell_free:
 * @self: (transfer full): a cell
 *
 * Frees it.
 */
void
sig_compare_cell_free (SigCompareCell *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_array_unref (self->entries);
  g_free (self);
}

static double
guess_words (SigCompareLook *look,
             SigCompareInk   ink,
             const char     *text,
             double          room)
{
  return text != NULL ? ceil (sig_compare_look_guess_height (look, ink, text, room)) : 0;
}

static double
guess_more (SigCompareLook *look,
            SigCompareInk   ink,
            const char     *text,
            double          room)
{
  return text != NULL ? GAP * sig_compare_look_get_size (look) + guess_words (look, ink, text, room) : 0;
}

static double
guess_entry (SigCompareLook           *look,
             const SigComparisonEntry *entry,
             double                    room)
{
  const double size = sig_compare_look_get_size (look);
  const double height = guess_words (look, SIG_COMPARE_INK_HEAD, entry->head, room) +
                        guess_more (look, SIG_COMPARE_INK_NOTE, entry->converted, room) +
                        guess_more (look, SIG_COMPARE_INK_TEXT, entry->text, room) +
                        guess_more (look, SIG_COMPARE_INK_QUOTE, entry->quote, room - BAR_ROOM * size) +
                        guess_more (look, SIG_COMPARE_INK_NOTE, entry->note, room);

  return entry->disputed ? MAX (height, SIGN_TOP * size + 2 * sig_compare_look_get_sign_size (look) + SIGN_GAP) : height;
}

/**
 * sig_compare_cell_guess_height:
 * @look: how it looks
 * @sheet: what it says
 * @row: the row
 * @column: the column
 * @width: how wide it is
 *
 * Returns: how high the cell will be, or a little more, without laying it out
 */
double
sig_compare_cell_guess_height (SigCompareLook  *look,
                               SigCompareSheet *sheet,
                               guint            row,
                               guint            column,
                               double           width)
{
  double size, height;
  guint n;

  g_return_val_if_fail (look != NULL, 0);
  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), 0);

  size = sig_compare_look_get_size (look);
  height = 2 * PAD_Y * size + ROUNDING;
  n = sig_compare_sheet_get_n_entries (sheet, row, column);
  for (guint i = 0; i < n; i++)
    height += guess_entry (look, sig_compare_sheet_get_entry (sheet, row, column, i), get_room (width, size)) +
              (i > 0 ? ENTRY_GAP * size : 0);

  return n > 0 ? height : height + sig_compare_look_get_line (look, SIG_COMPARE_INK_DIM);
}

/**
 * sig_compare_cell_get_height:
 * @self: a cell
 *
 * Returns: how high it is
 */
double
sig_compare_cell_get_height (SigCompareCell *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * sig_compare_cell_get_n_entries:
 * @self: a cell
 *
 * Returns: of how many claims it consists
 */
guint
sig_compare_cell_get_n_entries (SigCompareCell *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entries->len;
}

/**
 * sig_compare_cell_get_entry:
 * @self: a cell
 * @entry: which of its claims
 * @area: (out): where it stands in the cell
 * @sign: (out): where its mark of certainty is in the cell
 *
 * Says where a claim is.
 */
void
sig_compare_cell_get_entry (SigCompareCell  *self,
                            guint            entry,
                            graphene_rect_t *area,
                            graphene_rect_t *sign)
{
  const Entry *at;

  g_return_if_fail (self != NULL);
  g_return_if_fail (entry < self->entries->len);

  at = &g_array_index (self->entries, Entry, entry);
  graphene_rect_init (area, 0, (float) at->y, (float) self->width, (float) at->height);
  graphene_rect_init (sign, (float) at->sign_x, (float) at->sign_y, (float) self->sign_size, (float) self->sign_size);
}

/**
 * sig_compare_cell_find_entry:
 * @self: a cell
 * @y: a place from its top
 *
 * Returns: the claim there or nearest to it; -1 when it has none
 */
int
sig_compare_cell_find_entry (SigCompareCell *self,
                             double          y)
{
  guint found = 0;

  g_return_val_if_fail (self != NULL, -1);

  while (found + 1 < self->entries->len && g_array_index (self->entries, Entry, found + 1).y <= y)
    found++;

  return self->entries->len > 0 ? (int) found : -1;
}

/**
 * sig_compare_cell_draw:
 * @self: a cell
 * @look: how it looks
 * @snapshot: where to draw, in a frame of the widget
 * @x: its left side
 * @y: its top
 *
 * Draws it.
 */
void
sig_compare_cell_draw (SigCompareCell *self,
                       SigCompareLook *look,
                       GtkSnapshot    *snapshot,
                       double          x,
                       double          y)
{
  g_return_if_fail (self != NULL);

  if (self->node != NULL)
    {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
      gtk_snapshot_append_node (snapshot, self->node);
      gtk_snapshot_restore (snapshot);
    }

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->has_sign)
        sig_compare_look_draw_sign (look, snapshot, entry->sign, x + entry->sign_x, y + entry->sign_y);
      if (entry->is_disputed)
        sig_compare_look_draw_sign (look, snapshot, SIG_COMPARE_SIGN_CERTAINTY + SIG_CERTAINTY_DISPUTED,
                                    x + entry->sign_x, y + entry->sign_y + self->sign_size + SIGN_GAP);
    }
}
