/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-view-private.h"

#include <math.h>

#include "sig-matrix-words.h"

/* Cells are drawn in pieces of so many rows and columns, each kept as a picture: a frame only puts pieces in their places. */
#define PIECE 16

/* Pieces that are kept; a long journey through a large matrix drops them all now and then. */
#define MOST_PIECES 400

/* Between cells. */
#define SPACE 3.0

static graphene_rect_t
place (SigMatrixView *self,
       double         x,
       double         y,
       double         width,
       double         height)
{
  return GRAPHENE_RECT_INIT ((float) sig_matrix_view_mirror (self, x, width), (float) y, (float) width, (float) height);
}

static void
paint_cell (SigMatrixView *self,
            cairo_t       *cr,
            guint          row,
            guint          column,
            double         x,
            double         y)
{
  double width = self->scene.cell - SPACE;
  double height = self->scene.row - SPACE;
  const int scale = sig_matrix_look_get_scale (self->look);
  SigMatrixCell cell;
  cairo_surface_t *surface;

  sig_matrix_plan_get_cell (self->plan, row, column, &cell);
  surface = sig_matrix_look_get_cell (self->look, &cell, sig_matrix_plan_get_column (self->plan, column)->is_withdrawn,
                                      width, height);
  cairo_set_source_surface (cr, surface, round ((x + SPACE / 2) * scale), round ((y + SPACE / 2) * scale));
  cairo_paint (cr);
}

static GdkTexture *
paint_piece (SigMatrixView *self,
             guint          first_row,
             guint          first_column,
             double         width,
             double         height)
{
  const int scale = sig_matrix_look_get_scale (self->look);
  const guint last_row = MIN (first_row + PIECE, self->scene.n_rows);
  const guint last_column = MIN (first_column + PIECE, self->scene.n_columns);
  const double left = sig_matrix_scene_get_column_x (&self->scene, first_column);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width * scale, (int) height * scale);
  cairo_t *cr = cairo_create (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr(GBytes) bytes = NULL;

  for (guint row = first_row; row < last_row; row++)
    {
      const SigMatrixRow *found = sig_matrix_plan_get_row (self->plan, row);

      for (guint column = first_column; (!found->is_group || found->is_folded) && column < last_column; column++)
        {
          double x = sig_matrix_scene_get_column_x (&self->scene, column) - left;

          if (sig_matrix_look_is_mirrored (self->look))
            x = width - x - self->scene.cell;
          paint_cell (self, cr, row, column, x, (row - first_row) * self->scene.row);
        }
    }

  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) height * (gsize) scale);
  cairo_surface_destroy (surface);

  return gdk_memory_texture_new ((int) width * scale, (int) height * scale, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
draw_piece (SigMatrixView *self,
            GtkSnapshot   *snapshot,
            guint          piece_row,
            guint          piece_column)
{
  const guint n_across = (self->scene.n_columns + PIECE - 1) / PIECE;
  gpointer key = GUINT_TO_POINTER (piece_row * n_across + piece_column + 1);
  const guint first_row = piece_row * PIECE;
  const guint first_column = piece_column * PIECE;
  const guint last_column = MIN (first_column + PIECE, self->scene.n_columns) - 1;
  const double left = sig_matrix_scene_get_column_x (&self->scene, first_column);
  const double width = sig_matrix_scene_get_column_x (&self->scene, last_column) + self->scene.cell - left;
  const double height = (MIN (first_row + PIECE, self->scene.n_rows) - first_row) * self->scene.row;
  GdkTexture *texture = g_hash_table_lookup (self->pieces, key);
  graphene_rect_t bounds;

  if (texture == NULL)
    {
      if (g_hash_table_size (self->pieces) >= MOST_PIECES)
        g_hash_table_remove_all (self->pieces);
      texture = paint_piece (self, first_row, first_column, width, height);
      g_hash_table_insert (self->pieces, key, texture);
    }

  bounds = place (self, self->scene.heads_width + left - self->scene.x,
                  self->scene.heads_height + first_row * self->scene.row - self->scene.y, width, height);
  /* On whole pixels, so that they need no filter. */
  bounds.origin.x = roundf (bounds.origin.x);
  bounds.origin.y = roundf (bounds.origin.y);
  gtk_snapshot_append_texture (snapshot, texture, &bounds);
}

static void
draw_bands (SigMatrixView *self,
            GtkSnapshot   *snapshot)
{
  const SigMatrixScene *scene = &self->scene;
  int chosen = self->chosen != NULL ? sig_matrix_plan_find_column (self->plan, self->chosen) : -1;
  graphene_rect_t band;

  if (chosen >= 0)
    {
      SigMatrixRect rect = sig_matrix_scene_get_rect (scene, SIG_MATRIX_HEADS, chosen);

      band = place (self, rect.x, 0, rect.width, scene->height);
      gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_CHOSEN), &band);
    }
  if (self->hover_column >= 0 && self->hover_column < (int) scene->n_columns)
    {
      SigMatrixRect rect = sig_matrix_scene_get_rect (scene, SIG_MATRIX_HEADS, self->hover_column);

      band = place (self, rect.x, 0, rect.width, scene->height);
      gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_HOVER), &band);
    }
}

static void
draw_row_band (SigMatrixView *self,
               GtkSnapshot   *snapshot)
{
  SigMatrixRect rect;
  graphene_rect_t band;

  if (self->hover_row < 0 || self->hover_row >= (int) self->scene.n_rows)
    return;

  rect = sig_matrix_scene_get_rect (&self->scene, self->hover_row, SIG_MATRIX_HEADS);
  band = place (self, 0, rect.y, self->scene.width, rect.height);
  gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_HOVER), &band);
}

static void
draw_cells (SigMatrixView *self,
            GtkSnapshot   *snapshot)
{
  guint first_row, first_column;
  guint n_rows = sig_matrix_scene_get_visible_rows (&self->scene, &first_row);
  guint n_columns = sig_matrix_scene_get_visible_columns (&self->scene, &first_column);

  if (n_rows == 0 || n_columns == 0)
    return;

  for (guint r = first_row / PIECE; r <= (first_row + n_rows - 1) / PIECE; r++)
    for (guint c = first_column / PIECE; c <= (first_column + n_columns - 1) / PIECE; c++)
      draw_piece (self, snapshot, r, c);
}

/* Words in a box: from its start, or to its end; in the middle of its height. */
static double
draw_words (SigMatrixView       *self,
            GtkSnapshot         *snapshot,
            SigMatrixFont        font,
            SigMatrixInk         ink,
            const char          *text,
            const SigMatrixRect *rect,
            gboolean             at_end)
{
  PangoLayout *layout;
  int width, height;
  double x;

  if (rect->width <= 0)
    return 0;

  layout = sig_matrix_look_get_words (self->look, font, text, rect->width);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_get_width (layout) >= 0)
    {
      PangoRectangle logical;

      pango_layout_get_pixel_extents (layout, NULL, &logical);
      width = logical.width;
      x = sig_matrix_view_mirror (self, at_end ? rect->x + rect->width - width : rect->x, width) - logical.x;
    }
  else
    x = rect->x;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) floor (x), (float) floor (rect->y + (rect->height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, sig_matrix_look_get_colour (self->look, ink));
  gtk_snapshot_restore (snapshot);

  return width;
}

/* A triangle that points down at an open group, and to the end of the line at a folded one. */
static void
draw_fold_sign (SigMatrixView       *self,
                GtkSnapshot         *snapshot,
                const SigMatrixRect *rect,
                gboolean             is_folded)
{
  const double size = sig_matrix_look_get_size (self->look, 9);
  const char *sign = is_folded ? (sig_matrix_look_is_mirrored (self->look) ? "◂" : "▸") : "▾";
  SigMatrixRect box = { rect->x + size * 0.6, rect->y, size * 2, rect->height };

  draw_words (self, snapshot, SIG_MATRIX_FONT_BOLD, SIG_MATRIX_INK_DIM, sign, &box, FALSE);
}

static void
draw_row_head (SigMatrixView *self,
               GtkSnapshot   *snapshot,
               guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (self->plan, row);
  const char *title = sig_text_get (sig_term_get_title (sig_matrix_plan_get_term (self->plan, row)));
  SigMatrixRect rect = sig_matrix_scene_get_rect (&self->scene, (int) row, SIG_MATRIX_HEADS);
  const double inset = sig_matrix_look_get_size (self->look, 24);
  const double end = sig_matrix_look_get_size (self->look, 8);
  SigMatrixRect box = { rect.x + inset, rect.y, rect.width - inset - end, rect.height };

  if (found->is_group)
    draw_fold_sign (self, snapshot, &rect, found->is_folded);
  draw_words (self, snapshot, found->is_group ? SIG_MATRIX_FONT_BOLD : SIG_MATRIX_FONT_NORMAL, SIG_MATRIX_INK_TEXT,
              title, &box, FALSE);
}

static SigMatrixSign
get_sign (SigMatrixPlan *plan,
          guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (plan, row);
  const SigCoverageRow *area;

  if (found->is_group)
    return SIG_MATRIX_SIGN_NONE;

  area = sig_coverage_get_row (sig_matrix_plan_get_coverage (plan), found->index);
  if (area->loss != SIG_LOSS_NONE)
    return SIG_MATRIX_SIGN_LOSS;
  if (area->marks[SIG_SCENARIO_AFTER] & SIG_AREA_NOBODY)
    return SIG_MATRIX_SIGN_NOBODY;
  if (area->marks[SIG_SCENARIO_AFTER] & SIG_AREA_ON_ONE)
    return SIG_MATRIX_SIGN_ON_ONE;

  return area->marks[SIG_SCENARIO_AFTER] & SIG_AREA_NO_LEAD ? SIG_MATRIX_SIGN_NO_LEAD : SIG_MATRIX_SIGN_NONE;
}

/* How many have a part in it; what it loses or what stands out, as a sign, and in words where there is room. */
static void
draw_row_end (SigMatrixView *self,
              GtkSnapshot   *snapshot,
              guint          row)
{
  SigMatrixRect rect = sig_matrix_scene_get_rect (&self->scene, (int) row, (int) self->scene.n_columns);
  g_autofree char *count = sig_matrix_words_dup_count (self->plan, row);
  g_autofree char *words = sig_matrix_words_dup_row (self->plan, row);
  const SigMatrixInk ink = sig_matrix_words_is_graver (self->plan, row) ? SIG_MATRIX_INK_WARN : SIG_MATRIX_INK_DIM;
  const double inset = sig_matrix_look_get_size (self->look, 10);
  const double sign = sig_matrix_look_get_size (self->look, 12);
  SigMatrixRect box = { rect.x + inset, rect.y, rect.width - inset, rect.height };
  double taken = draw_words (self, snapshot, SIG_MATRIX_FONT_BOLD, SIG_MATRIX_INK_TEXT, count, &box, FALSE);

  taken = MAX (taken, sig_matrix_look_get_size (self->look, self->scene.has_words ? 20 : 18)) + inset + sign / 2;
  sig_matrix_look_draw_sign (self->look, snapshot, get_sign (self->plan, row), ink,
                             sig_matrix_view_mirror (self, rect.x + taken, sign), rect.y + rect.height / 2);
  if (words == NULL || !self->scene.has_words)
    return;

  taken += sign * 1.5;
  box = (SigMatrixRect) { rect.x + taken, rect.y, rect.width - taken - inset / 2, rect.height };
  draw_words (self, snapshot, SIG_MATRIX_FONT_SMALL, ink, words, &box, FALSE);
}

static void
draw_column_name (SigMatrixView       *self,
                  GtkSnapshot         *snapshot,
                  guint                column,
                  const SigMatrixRect *rect,
                  double               below)
{
  const SigCoverageColumn *found = sig_matrix_plan_get_column (self->plan, column);
  const char *name = sig_text_get (sig_party_get_short_name (found->party));
  gboolean is_selected = self->chosen == found->party;
  SigMatrixInk ink = found->is_withdrawn || !found->is_signatory ? SIG_MATRIX_INK_DIM : SIG_MATRIX_INK_TEXT;
  PangoLayout *layout = sig_matrix_look_get_words (self->look, is_selected ? SIG_MATRIX_FONT_BOLD : SIG_MATRIX_FONT_NORMAL,
                                                   name, rect->height - below);
  const double x = sig_matrix_view_mirror (self, rect->x, rect->width);
  PangoRectangle logical;
  graphene_rect_t line;

  pango_layout_get_pixel_extents (layout, NULL, &logical);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) floor (x + (rect->width - logical.height) / 2),
                                                          (float) floor (rect->height - below)));
  gtk_snapshot_rotate (snapshot, -90);
  gtk_snapshot_append_layout (snapshot, layout, sig_matrix_look_get_colour (self->look, ink));
  if (found->is_withdrawn)
    {
      line = GRAPHENE_RECT_INIT (0, (float) floor (logical.height * 0.55), (float) logical.width, 1);
      gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_LOST), &line);
    }
  gtk_snapshot_restore (snapshot);
}

static void
draw_column_head (SigMatrixView *self,
                  GtkSnapshot   *snapshot,
                  guint          column)
{
  const SigCoverageColumn *found = sig_matrix_plan_get_column (self->plan, column);
  SigMatrixRect rect = sig_matrix_scene_get_rect (&self->scene, SIG_MATRIX_HEADS, (int) column);
  const double line = sig_matrix_look_get_size (self->look, 18);
  g_autofree char *count = g_strdup_printf ("%d", found->tallies[SIG_SCENARIO_AFTER].n_cells);
  SigMatrixRect box = { rect.x, rect.height - line - 2, rect.width, line };
  double width = sig_matrix_look_measure (self->look, SIG_MATRIX_FONT_SMALL, count);

  draw_column_name (self, snapshot, column, &rect, line + sig_matrix_look_get_size (self->look, 6));
  box.x += MAX ((rect.width - width) / 2, 0);
  box.width = MAX (width, rect.width) + 1;
  draw_words (self, snapshot, SIG_MATRIX_FONT_SMALL, SIG_MATRIX_INK_DIM, count, &box, FALSE);
}

static void
push_clip (SigMatrixView *self,
           GtkSnapshot   *snapshot,
           double         x,
           double         y,
           double         width,
           double         height)
{
  graphene_rect_t clip = place (self, x, y, MAX (width, 0), MAX (height, 0));

  gtk_snapshot_push_clip (snapshot, &clip);
}

static void
draw_heads (SigMatrixView *self,
            GtkSnapshot   *snapshot)
{
  const SigMatrixScene *scene = &self->scene;
  const double body = sig_matrix_scene_get_body_width (scene);
  guint first;
  guint n = sig_matrix_scene_get_visible_columns (scene, &first);
  graphene_rect_t line = place (self, 0, scene->heads_height - 1, scene->width, 1);

  push_clip (self, snapshot, scene->heads_width, 0, body, scene->heads_height);
  for (guint i = first; i < first + n; i++)
    draw_column_head (self, snapshot, i);
  gtk_snapshot_pop (snapshot);
  if (scene->y > 0)
    gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_LINE), &line);
}

static void
draw_rows (SigMatrixView *self,
           GtkSnapshot   *snapshot)
{
  const SigMatrixScene *scene = &self->scene;
  guint first;
  guint n = sig_matrix_scene_get_visible_rows (scene, &first);
  graphene_rect_t line = place (self, scene->heads_width - 1, 0, 1, scene->height);

  push_clip (self, snapshot, 0, scene->heads_height, scene->width, sig_matrix_scene_get_body_height (scene));
  draw_row_band (self, snapshot);
  for (guint i = first; i < first + n; i++)
    {
      draw_row_head (self, snapshot, i);
      draw_row_end (self, snapshot, i);
    }
  push_clip (self, snapshot, scene->heads_width, scene->heads_height, sig_matrix_scene_get_body_width (scene),
             sig_matrix_scene_get_body_height (scene));
  draw_cells (self, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_pop (snapshot);
  if (scene->x > 0)
    gtk_snapshot_append_color (snapshot, sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_LINE), &line);
}

static void
draw_cursor (SigMatrixView *self,
             GtkSnapshot   *snapshot)
{
  static const float widths[] = { 2, 2, 2, 2 };
  const GdkRGBA *colour = sig_matrix_look_get_colour (self->look, SIG_MATRIX_INK_CURSOR);
  const GdkRGBA colours[] = { *colour, *colour, *colour, *colour };
  SigMatrixRect rect = sig_matrix_scene_get_rect (&self->scene, self->row, self->column);
  graphene_rect_t bounds = place (self, rect.x, rect.y, rect.width, rect.height);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &bounds, 6);
  gtk_snapshot_append_border (snapshot, &outline, widths, colours);
}

/* Draws all of it: bands behind, cells, then the heads. */
void
sig_matrix_view_draw (SigMatrixView *self,
                      GtkSnapshot   *snapshot)
{
  const SigMatrixScene *scene = &self->scene;

  push_clip (self, snapshot, scene->heads_width, 0, sig_matrix_scene_get_body_width (scene), scene->height);
  draw_bands (self, snapshot);
  gtk_snapshot_pop (snapshot);
  draw_rows (self, snapshot);
  draw_heads (self, snapshot);
  if (gtk_widget_has_visible_focus (GTK_WIDGET (self)) && self->row >= SIG_MATRIX_HEADS)
    draw_cursor (self, snapshot);
}
