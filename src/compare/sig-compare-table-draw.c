/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <math.h>

/* A frame: cells that are already drawn are put in their places. All is reckoned from left to right, and mirrored where
 * text runs the other way. */

#define BAND_PAD 6.0
#define BAND_X 10.0
#define CURSOR_WIDTH 2.0f

/**
 * sig_compare_table_mirror:
 * @self: a table
 * @x: the left side of something, running from left to right
 * @width: its width
 *
 * Returns: its left side as it is seen. Private to the table
 */
double
sig_compare_table_mirror (SigCompareTable *self,
                          double           x,
                          double           width)
{
  return sig_compare_look_is_mirrored (self->look) ? self->columns.width - x - width : x;
}

static void
fill (SigCompareTable *self,
      GtkSnapshot     *snapshot,
      SigCompareInk    ink,
      double           x,
      double           y,
      double           width,
      double           height)
{
  gtk_snapshot_append_color (snapshot, sig_compare_look_get_colour (self->look, ink),
                             &GRAPHENE_RECT_INIT ((float) sig_compare_table_mirror (self, x, width), (float) y,
                                                  (float) width, (float) height));
}

static void
push_clip (SigCompareTable *self,
           GtkSnapshot     *snapshot,
           double           x,
           double           y,
           double           width,
           double           height)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) sig_compare_table_mirror (self, x, width), (float) y,
                                                         (float) MAX (width, 0), (float) MAX (height, 0)));
}

/* Where a row is seen. */
static double
get_row_y (SigCompareTable    *self,
           const SigScreenRow *row)
{
  return self->heads_height + row->y - self->y;
}

static void
draw_cell (SigCompareTable    *self,
           GtkSnapshot        *snapshot,
           const SigScreenRow *row,
           int                 column)
{
  SigCompareCell *cell = sig_compare_table_get_cell (self, row->index, column);
  const double strip = column == SIG_SCREEN_HEADS ? 0 : sig_compare_table_get_strip (self, row->index);
  const double width = column != SIG_SCREEN_HEADS ? self->columns.column
                       : self->columns.is_narrow ? self->columns.width : self->columns.heads;
  const double x = column == SIG_SCREEN_HEADS ? 0 : sig_screen_columns_get_x (&self->columns, (guint) column, self->offset);
  const double left = sig_compare_table_mirror (self, x, width);
  const double sign = sig_compare_look_get_sign_size (self->look);

  sig_compare_cell_draw (cell, self->look, snapshot, left, get_row_y (self, row) + strip);
  if (sig_compare_sheet_is_pinned (self->sheet, row->index, column))
    sig_compare_look_draw_sign (self->look, snapshot, SIG_COMPARE_SIGN_PIN,
                                sig_compare_table_mirror (self, x + width - sign - 4, sign),
                                get_row_y (self, row) + row->height - sign - 6);
}

static void
draw_moving (SigCompareTable    *self,
             GtkSnapshot        *snapshot,
             const SigScreenRow *row)
{
  guint first, n;

  n = sig_screen_columns_get_visible (&self->columns, self->offset, &first);
  for (guint i = first; i < first + n; i++)
    draw_cell (self, snapshot, row, (int) i);
}

static void
draw_still (SigCompareTable    *self,
            GtkSnapshot        *snapshot,
            const SigScreenRow *row)
{
  if (self->columns.n_frozen > 0)
    draw_cell (self, snapshot, row, 0);
  draw_cell (self, snapshot, row, SIG_SCREEN_HEADS);
}

static void
draw_band (SigCompareTable *self,
           GtkSnapshot     *snapshot,
           guint            topic,
           double           y)
{
  const double size = sig_compare_look_get_size (self->look);
  const double sign = sig_compare_look_get_sign_size (self->look);
  const double x = BAND_X * size + sign + 6 * size;
  const double room = MAX (self->columns.width - x - BAND_X * size, 1);
  const gboolean folded = g_hash_table_contains (self->folded, sig_compare_sheet_get_topic_id (self->sheet, topic));
  g_autoptr(PangoLayout) layout =
    sig_compare_look_create_layout (self->look, SIG_COMPARE_INK_TOPIC,
                                    sig_compare_sheet_get_topic_title (self->sheet, topic), room);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  fill (self, snapshot, SIG_COMPARE_INK_SURFACE, 0, y, self->columns.width, self->band_height);
  fill (self, snapshot, SIG_COMPARE_INK_BAND, 0, y, self->columns.width, self->band_height);
  fill (self, snapshot, SIG_COMPARE_INK_LINE, 0, y + self->band_height - 1, self->columns.width, 1);
  sig_compare_look_draw_sign (self->look, snapshot, folded ? SIG_COMPARE_SIGN_FOLDED : SIG_COMPARE_SIGN_OPEN,
                              sig_compare_table_mirror (self, BAND_X * size, sign),
                              round (y + (self->band_height - sign) / 2));

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) sig_compare_table_mirror (self, x, room),
                                                          (float) (y + BAND_PAD * size)));
  gtk_snapshot_append_layout (snapshot, layout, sig_compare_look_get_colour (self->look, SIG_COMPARE_INK_TOPIC));
  gtk_snapshot_restore (snapshot);
}

/**
 * sig_compare_table_get_stuck:
 * @self: a table
 * @y: (out): where it is seen
 *
 * Returns: the row of the heading that stays at the top of the view, or -1. Private to the table
 */
int
sig_compare_table_get_stuck (SigCompareTable *self,
                             double          *y)
{
  const guint n = sig_screen_rows_get_n (self->rows);
  int heading;

  if (n == 0 || self->y <= 0)
    return -1;

  heading = (int) sig_screen_rows_find_y (self->rows, self->y);
  while (heading > 0 && !sig_screen_rows_get (self->rows, (guint) heading)->is_heading)
    heading--;

  *y = self->heads_height;
  /* The next heading pushes it away. */
  for (guint i = (guint) heading + 1; i < n; i++)
    if (sig_screen_rows_get (self->rows, i)->is_heading)
      {
        *y = MIN (*y, get_row_y (self, sig_screen_rows_get (self->rows, i)) - self->band_height);
        break;
      }

  return heading;
}

static void
draw_bands (SigCompareTable *self,
            GtkSnapshot     *snapshot,
            guint            first,
            guint            n)
{
  double y;
  int stuck;

  for (guint i = first; i < first + n; i++)
    {
      const SigScreenRow *row = sig_screen_rows_get (self->rows, i);

      if (row->is_heading)
        draw_band (self, snapshot, row->index, get_row_y (self, row));
    }

  stuck = sig_compare_table_get_stuck (self, &y);
  if (stuck >= 0)
    draw_band (self, snapshot, sig_screen_rows_get (self->rows, (guint) stuck)->index, y);
}

static void
draw_rows (SigCompareTable *self,
           GtkSnapshot     *snapshot,
           guint            first,
           guint            n)
{
  const double still = sig_screen_columns_get_still (&self->columns);
  const double body = sig_compare_table_get_body (self);

  if (self->columns.n_frozen > 0)
    fill (self, snapshot, SIG_COMPARE_INK_BASELINE, self->columns.heads, self->heads_height,
          self->columns.column, body);

  push_clip (self, snapshot, still, self->heads_height, self->columns.width - still, body);
  for (guint i = first; i < first + n; i++)
    if (!sig_screen_rows_get (self->rows, i)->is_heading)
      draw_moving (self, snapshot, sig_screen_rows_get (self->rows, i));
  gtk_snapshot_pop (snapshot);

  for (guint i = first; i < first + n; i++)
    {
      const SigScreenRow *row = sig_screen_rows_get (self->rows, i);

      if (row->is_heading)
        continue;
      draw_still (self, snapshot, row);
      fill (self, snapshot, SIG_COMPARE_INK_LINE, 0, get_row_y (self, row) + row->height - 1, self->columns.width, 1);
    }
}

/* Where there is more to the side, the still part has an edge. */
static void
draw_edge (SigCompareTable *self,
           GtkSnapshot     *snapshot)
{
  const double still = sig_screen_columns_get_still (&self->columns);

  if (still > 0 && still < self->columns.width)
    fill (self, snapshot, SIG_COMPARE_INK_LINE, still - 1, 0, 1, gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
draw_gap (SigCompareTable *self,
          GtkSnapshot     *snapshot)
{
  double x;

  if (self->gap < 0)
    return;

  x = self->gap < (int) self->columns.n
        ? sig_screen_columns_get_x (&self->columns, (guint) self->gap, self->offset)
        : sig_screen_columns_get_x (&self->columns, self->columns.n - 1, self->offset) + self->columns.column;
  fill (self, snapshot, SIG_COMPARE_INK_CURSOR, MAX (x - 2, 0), 0, 4, gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
draw_cursor (SigCompareTable *self,
             GtkSnapshot     *snapshot)
{
  const GdkRGBA *colour = sig_compare_look_get_colour (self->look, SIG_COMPARE_INK_CURSOR);
  const GdkRGBA colours[4] = { *colour, *colour, *colour, *colour };
  const float widths[4] = { CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH };
  GskRoundedRect outline;
  GdkRectangle rect;

  /* After a click too: keys and menus concern this cell. */
  if ((!gtk_widget_has_focus (GTK_WIDGET (self)) && self->popover == NULL) || self->cursor < 0 ||
      !sig_compare_table_get_rect (self, self->cursor, self->cursor_column, &rect))
    return;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 3), 6);
  gtk_snapshot_append_border (snapshot, &outline, widths, colours);
}

static void
draw_heads (SigCompareTable *self,
            GtkSnapshot     *snapshot)
{
  const double still = sig_screen_columns_get_still (&self->columns);
  GtkWidget *widget = GTK_WIDGET (self);

  fill (self, snapshot, SIG_COMPARE_INK_SURFACE, 0, 0, self->columns.width, self->heads_height);
  for (guint i = 0; i < self->columns.n_frozen && i < self->heads->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->heads, i), snapshot);
  push_clip (self, snapshot, still, 0, self->columns.width - still, self->heads_height);
  for (guint i = self->columns.n_frozen; i < self->heads->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->heads, i), snapshot);
  gtk_snapshot_pop (snapshot);
  fill (self, snapshot, SIG_COMPARE_INK_LINE, 0, self->heads_height - 1, self->columns.width, 1);
}

/**
 * sig_compare_table_draw:
 * @self: a table
 * @snapshot: where to draw
 *
 * Draws a frame. Private to the table.
 */
void
sig_compare_table_draw (SigCompareTable *self,
                        GtkSnapshot     *snapshot)
{
  const double body = sig_compare_table_get_body (self);
  guint first, n;

  if (self->sheet == NULL || self->columns.n == 0)
    return;

  n = sig_screen_rows_get_visible (self->rows, self->y, body, &first);
  push_clip (self, snapshot, 0, self->heads_height, self->columns.width, body);
  draw_rows (self, snapshot, first, n);
  draw_bands (self, snapshot, first, n);
  draw_cursor (self, snapshot);
  gtk_snapshot_pop (snapshot);
  draw_heads (self, snapshot);
  draw_edge (self, snapshot);
  draw_gap (self, snapshot);
}
