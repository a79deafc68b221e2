/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-scene.h"

#include <math.h>

/* Heads of rows take no more than this share of a narrow view. */
#define MOST_HEADS 0.36

/**
 * sig_matrix_scene_fit:
 * @self: a scene whose counts are set
 * @sizes: what its parts ask for
 * @width: of all
 * @height: of all
 *
 * Shares the room out: cells become as wide as all columns have room for, within limits. The words at the end of rows give
 * way when columns would not fit otherwise.
 */
void
sig_matrix_scene_fit (SigMatrixScene       *self,
                      const SigMatrixSizes *sizes,
                      double                width,
                      double                height)
{
  guint n;
  double room, with_words;

  g_return_if_fail (self != NULL && sizes != NULL);

  n = MAX (self->n_columns, 1);
  self->width = width;
  self->height = height;
  self->row = sizes->row;
  self->heads_height = sizes->heads_height;
  self->gap = self->n_signatories < self->n_columns && self->n_signatories > 0 ? sizes->gap : 0;
  self->heads_width = floor (MIN (sizes->heads_width, width * MOST_HEADS));

  room = width - self->heads_width - self->gap;
  with_words = room - sizes->words;
  self->has_words = with_words >= n * sizes->least ||
                    (room - sizes->number < n * sizes->least && with_words >= 2 * sizes->words);
  self->end_width = self->has_words ? sizes->words : sizes->number;
  self->cell = MIN (floor ((room - self->end_width) / n), sizes->most);
  if (self->cell < sizes->least)
    self->cell = sizes->scrolled;

  /* What is left over is room for words. */
  if (self->has_words)
    self->end_width = MAX (self->end_width, room - n * self->cell);
  self->x = CLAMP (self->x, 0, MAX (sig_matrix_scene_get_content_width (self) - sig_matrix_scene_get_body_width (self), 0));
  self->y = CLAMP (self->y, 0, MAX (sig_matrix_scene_get_content_height (self) - sig_matrix_scene_get_body_height (self), 0));
}

/**
 * sig_matrix_scene_get_content_width:
 * @self: a scene
 *
 * Returns: how wide all columns are together
 */
double
sig_matrix_scene_get_content_width (const SigMatrixScene *self)
{
  return self->n_columns * self->cell + self->gap;
}

/**
 * sig_matrix_scene_get_content_height:
 * @self: a scene
 *
 * Returns: how high all rows are together
 */
double
sig_matrix_scene_get_content_height (const SigMatrixScene *self)
{
  return self->n_rows * self->row;
}

/**
 * sig_matrix_scene_get_body_width:
 * @self: a scene
 *
 * Returns: the width in which columns are seen
 */
double
sig_matrix_scene_get_body_width (const SigMatrixScene *self)
{
  return MAX (self->width - self->heads_width - self->end_width, 0);
}

/**
 * sig_matrix_scene_get_body_height:
 * @self: a scene
 *
 * Returns: the height in which rows are seen
 */
double
sig_matrix_scene_get_body_height (const SigMatrixScene *self)
{
  return MAX (self->height - self->heads_height, 0);
}

/**
 * sig_matrix_scene_get_column_x:
 * @self: a scene
 * @column: a column
 *
 * Returns: where it begins among the columns, unscrolled
 */
double
sig_matrix_scene_get_column_x (const SigMatrixScene *self,
                               guint                 column)
{
  return column * self->cell + (column >= self->n_signatories ? self->gap : 0);
}

/**
 * sig_matrix_scene_get_rect:
 * @self: a scene
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, %SIG_MATRIX_HEADS, or as many as there are columns for the end of the row
 *
 * Returns: where the cell or head is now; it may be out of view
 */
SigMatrixRect
sig_matrix_scene_get_rect (const SigMatrixScene *self,
                           int                   row,
                           int                   column)
{
  SigMatrixRect rect = { 0, 0, self->cell, self->row };

  if (row < 0)
    rect.height = self->heads_height;
  else
    rect.y = self->heads_height + row * self->row - self->y;

  if (column < 0)
    rect.width = self->heads_width;
  else if (column >= (int) self->n_columns)
    {
      rect.x = MIN (self->heads_width + sig_matrix_scene_get_content_width (self), self->width - self->end_width);
      rect.width = self->width - rect.x;
    }
  else
    rect.x = self->heads_width + sig_matrix_scene_get_column_x (self, (guint) column) - self->x;

  return rect;
}

/* The column at @x among the columns, or -1 in the gap and beyond the last. */
static int
find_column (const SigMatrixScene *self,
             double                x)
{
  double boundary = self->n_signatories * self->cell;
  int column;

  if (x >= boundary && x < boundary + self->gap)
    return -1;
  column = (int) floor ((x >= boundary ? x - self->gap : x) / self->cell);

  return column < (int) self->n_columns ? column : -1;
}

/**
 * sig_matrix_scene_find:
 * @self: a scene
 * @x: a place
 * @y: a place
 * @row: (out): the row there, or %SIG_MATRIX_HEADS
 * @column: (out): the column there, %SIG_MATRIX_HEADS, or as many as there are columns for the end of the row
 *
 * Returns: whether there is a cell or head
 */
gboolean
sig_matrix_scene_find (const SigMatrixScene *self,
                       double                x,
                       double                y,
                       int                  *row,
                       int                  *column)
{
  double end;

  g_return_val_if_fail (row != NULL && column != NULL, FALSE);

  if (x < 0 || y < 0 || x >= self->width || y >= self->height || self->n_rows == 0 || self->n_columns == 0)
    return FALSE;

  *row = y < self->heads_height ? SIG_MATRIX_HEADS : (int) floor ((y - self->heads_height + self->y) / self->row);
  if (*row >= (int) self->n_rows)
    return FALSE;

  end = sig_matrix_scene_get_rect (self, 0, (int) self->n_columns).x;
  if (x < self->heads_width)
    *column = SIG_MATRIX_HEADS;
  else if (x >= end)
    *column = (int) self->n_columns;
  else
    {
      *column = find_column (self, x - self->heads_width + self->x);
      if (*column < 0)
        return FALSE;
    }

  return *row >= 0 || (*column >= 0 && *column < (int) self->n_columns);
}

static guint
count_between (double  from,
               double  to,
               double  size,
               guint   n,
               guint  *first)
{
  *first = (guint) CLAMP (floor (from / size), 0, n);

  return (guint) CLAMP (ceil (to / size), *first, n) - *first;
}

/**
 * sig_matrix_scene_get_visible_rows:
 * @self: a scene
 * @first: (out): the first row in view
 *
 * Returns: how many rows are in view, be it in part
 */
guint
sig_matrix_scene_get_visible_rows (const SigMatrixScene *self,
                                   guint                *first)
{
  g_return_val_if_fail (first != NULL, 0);

  return count_between (self->y, self->y + sig_matrix_scene_get_body_height (self), self->row, self->n_rows, first);
}

/**
 * sig_matrix_scene_get_visible_columns:
 * @self: a scene
 * @first: (out): the first column in view
 *
 * Returns: how many columns are in view, be it in part
 */
guint
sig_matrix_scene_get_visible_columns (const SigMatrixScene *self,
                                      guint                *first)
{
  double right = self->x + sig_matrix_scene_get_body_width (self);
  double boundary = self->n_signatories * self->cell;

  g_return_val_if_fail (first != NULL, 0);

  return count_between (self->x < boundary ? self->x : MAX (self->x - self->gap, boundary),
                        right < boundary ? right : MAX (right - self->gap, boundary), self->cell, self->n_columns,
                        first);
}

static double
reveal (double from,
        double size,
        double scroll,
        double room)
{
  if (from < scroll || size > room)
    return from;

  return from + size > scroll + room ? from + size - room : scroll;
}

/**
 * sig_matrix_scene_reveal:
 * @self: a scene
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, %SIG_MATRIX_HEADS, or the end
 * @x: (out): how far to scroll columns
 * @y: (out): how far to scroll rows
 *
 * Finds the least that is to be scrolled for a cell to be seen whole.
 */
void
sig_matrix_scene_reveal (const SigMatrixScene *self,
                         int                   row,
                         int                   column,
                         double               *x,
                         double               *y)
{
  g_return_if_fail (x != NULL && y != NULL);

  *x = self->x;
  *y = self->y;
  if (column >= 0 && column < (int) self->n_columns)
    *x = reveal (sig_matrix_scene_get_column_x (self, (guint) column), self->cell, self->x,
                 sig_matrix_scene_get_body_width (self));
  if (row >= 0)
    *y = reveal (row * self->row, self->row, self->y, sig_matrix_scene_get_body_height (self));
}
