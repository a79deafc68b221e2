/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-screen-columns.h"

#include <math.h>

/* At the usual size of text. Below the first a table is narrow; a column is never narrower than the last where it is
 * not, and heads of rows are between the two others. */
#define NARROW 560.0
#define LEAST_HEADS 116.0
#define MOST_HEADS 200.0
#define LEAST_COLUMN 204.0

/* Which part of one more column is seen, so that nobody takes what is seen for all. */
#define PEEK 0.3

static double
fit_column (double room,
            double least,
            guint  n)
{
  double seen;

  if (n * least <= room)
    return floor (room / MAX (n, 1));

  seen = floor (room / least - PEEK);

  return seen < 1 ? MIN (least, room) : floor (room / (seen + PEEK));
}

/**
 * sig_screen_columns_fit:
 * @self: (out): where the columns stand
 * @width: the width of the view
 * @size: how large text is, 1 usually
 * @n: how many columns there are
 * @n_frozen: how many of them stay in view, 0 or 1
 *
 * Shares the width among the columns.
 */
void
sig_screen_columns_fit (SigScreenColumns *self,
                        double            width,
                        double            size,
                        guint             n,
                        guint             n_frozen)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (size > 0);
  g_return_if_fail (n_frozen <= MIN (n, 1));

  self->width = width;
  self->n = n;
  self->n_frozen = n_frozen;
  self->is_narrow = width < NARROW * size;
  if (self->is_narrow)
    {
      self->heads = 0;
      self->column = n > 1 ? floor (width / 2) : width;
      return;
    }

  self->heads = floor (CLAMP (width * 0.17, LEAST_HEADS * size, MOST_HEADS * size));
  self->column = fit_column (width - self->heads, LEAST_COLUMN * size, n);
}

/**
 * sig_screen_columns_get_still:
 * @self: columns
 *
 * Returns: the width of what does not move: the heads of rows and the column that stays
 */
double
sig_screen_columns_get_still (const SigScreenColumns *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->heads + self->n_frozen * self->column;
}

/**
 * sig_screen_columns_get_length:
 * @self: columns
 *
 * Returns: how wide the columns that move are together
 */
double
sig_screen_columns_get_length (const SigScreenColumns *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (self->n - self->n_frozen) * self->column;
}

/**
 * sig_screen_columns_get_page:
 * @self: columns
 *
 * Returns: how much of them can be seen at once
 */
double
sig_screen_columns_get_page (const SigScreenColumns *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (self->width - sig_screen_columns_get_still (self), 0);
}

/**
 * sig_screen_columns_get_x:
 * @self: columns
 * @column: which
 * @offset: how far the columns that move were moved
 *
 * Returns: its left side in the view
 */
double
sig_screen_columns_get_x (const SigScreenColumns *self,
                          guint                   column,
                          double                  offset)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->heads + column * self->column - (column < self->n_frozen ? 0 : offset);
}

/**
 * sig_screen_columns_get_visible:
 * @self: columns
 * @offset: how far the columns that move were moved
 * @first: (out): the first column that moves and is in view
 *
 * Returns: how many of the columns that move are in view, whole or in part
 */
guint
sig_screen_columns_get_visible (const SigScreenColumns *self,
                                double                  offset,
                                guint                  *first)
{
  const double page = sig_screen_columns_get_page (self);
  double begin, end;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (first != NULL, 0);

  *first = self->n_frozen;
  if (page <= 0 || self->n <= self->n_frozen)
    return 0;

  begin = MAX (floor (offset / self->column), 0);
  end = MIN (ceil ((offset + page) / self->column), self->n - self->n_frozen);
  if (begin >= end)
    return 0;

  *first += (guint) begin;

  return (guint) (end - begin);
}

/**
 * sig_screen_columns_find:
 * @self: columns
 * @x: a place in the view
 * @offset: how far the columns that move were moved
 *
 * Returns: the column there, %SIG_SCREEN_HEADS or %SIG_SCREEN_NOWHERE
 */
int
sig_screen_columns_find (const SigScreenColumns *self,
                         double                  x,
                         double                  offset)
{
  double column;

  g_return_val_if_fail (self != NULL, SIG_SCREEN_NOWHERE);

  if (x < 0 || x >= self->width)
    return SIG_SCREEN_NOWHERE;
  if (x < self->heads)
    return SIG_SCREEN_HEADS;
  if (x < sig_screen_columns_get_still (self))
    return 0;

  column = floor ((x - self->heads + offset) / self->column);

  return column < self->n ? (int) column : SIG_SCREEN_NOWHERE;
}

/**
 * sig_screen_columns_find_gap:
 * @self: columns
 * @x: a place in the view
 * @offset: how far the columns that move were moved
 *
 * Returns: before which column something that is dropped there comes; the number of columns for after the last
 */
guint
sig_screen_columns_find_gap (const SigScreenColumns *self,
                             double                  x,
                             double                  offset)
{
  double gap;

  g_return_val_if_fail (self != NULL, 0);

  if (x < sig_screen_columns_get_still (self))
    return x < self->heads + self->n_frozen * self->column / 2 ? 0 : self->n_frozen;

  gap = floor ((x - self->heads + offset) / self->column + 0.5);

  return (guint) CLAMP (gap, self->n_frozen, self->n);
}

static double
clamp (const SigScreenColumns *self,
       double                  offset)
{
  return CLAMP (offset, 0, MAX (sig_screen_columns_get_length (self) - sig_screen_columns_get_page (self), 0));
}

/**
 * sig_screen_columns_reveal:
 * @self: columns
 * @column: which
 * @offset: how far the columns that move were moved
 *
 * Returns: how far they must be moved for @column to be seen whole, or as much of it as there is room for
 */
double
sig_screen_columns_reveal (const SigScreenColumns *self,
                           guint                   column,
                           double                  offset)
{
  double begin;

  g_return_val_if_fail (self != NULL, offset);

  if (column < self->n_frozen)
    return offset;

  begin = (column - self->n_frozen) * self->column;
  offset = MAX (offset, begin + self->column - sig_screen_columns_get_page (self));

  return clamp (self, MIN (offset, begin));
}

/**
 * sig_screen_columns_snap:
 * @self: columns
 * @offset: how far the columns that move were moved
 *
 * Returns: the nearest offset at which a column begins where there is room for the first
 */
double
sig_screen_columns_snap (const SigScreenColumns *self,
                         double                  offset)
{
  g_return_val_if_fail (self != NULL, offset);

  if (self->column <= 0)
    return 0;

  return clamp (self, round (offset / self->column) * self->column);
}
