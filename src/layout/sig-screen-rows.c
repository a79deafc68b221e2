/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-screen-rows.h"

struct _SigScreenRows
{
  GArray *rows;
};

/**
 * sig_screen_rows_new:
 *
 * Returns: (transfer full): no rows
 */
SigScreenRows *
sig_screen_rows_new (void)
{
  SigScreenRows *self = g_new0 (SigScreenRows, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (SigScreenRow));

  return self;
}

/**
 * sig_screen_rows_free:
 * @self: (transfer full): rows
 *
 * Frees them.
 */
void
sig_screen_rows_free (SigScreenRows *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->rows);
  g_free (self);
}

/**
 * sig_screen_rows_clear:
 * @self: rows
 *
 * Takes all rows away.
 */
void
sig_screen_rows_clear (SigScreenRows *self)
{
  g_return_if_fail (self != NULL);

  g_array_set_size (self->rows, 0);
}

/**
 * sig_screen_rows_add:
 * @self: rows
 * @index: what the caller knows the row by
 * @is_heading: whether it is the heading of those that follow
 * @height: its height: that of a heading is known, that of another row a guess
 *
 * Adds a row at the bottom.
 */
void
sig_screen_rows_add (SigScreenRows *self,
                     guint          index,
                     gboolean       is_heading,
                     double         height)
{
  SigScreenRow row = { index, is_heading, is_heading, 0, height };

  g_return_if_fail (self != NULL);
  g_return_if_fail (height > 0);

  row.y = sig_screen_rows_get_height (self);
  g_array_append_val (self->rows, row);
}

/**
 * sig_screen_rows_get_n:
 * @self: rows
 *
 * Returns: how many there are
 */
guint
sig_screen_rows_get_n (SigScreenRows *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * sig_screen_rows_get:
 * @self: rows
 * @row: which, from the top
 *
 * Returns: (transfer none): the row
 */
const SigScreenRow *
sig_screen_rows_get (SigScreenRows *self,
                     guint          row)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, SigScreenRow, row);
}

/**
 * sig_screen_rows_get_height:
 * @self: rows
 *
 * Returns: how high all are together
 */
double
sig_screen_rows_get_height (SigScreenRows *self)
{
  const SigScreenRow *last;

  g_return_val_if_fail (self != NULL, 0);

  if (self->rows->len == 0)
    return 0;

  last = &g_array_index (self->rows, SigScreenRow, self->rows->len - 1);

  return last->y + last->height;
}

/**
 * sig_screen_rows_set_height:
 * @self: rows
 * @row: which, from the top
 * @height: its height
 * @y: where the view begins, from the top of all
 *
 * Sets how high a row is, now that it has been measured.
 *
 * Returns: where the view must begin so that what is in it stays where it is: a row above it, or the part of a row,
 *   that grew has pushed all down
 */
double
sig_screen_rows_set_height (SigScreenRows *self,
                            guint          row,
                            double         height,
                            double         y)
{
  SigScreenRow *changed;
  double difference;

  g_return_val_if_fail (self != NULL, y);
  g_return_val_if_fail (row < self->rows->len, y);
  g_return_val_if_fail (height > 0, y);

  changed = &g_array_index (self->rows, SigScreenRow, row);
  difference = height - changed->height;
  changed->is_measured = TRUE;
  changed->height = height;
  if (difference == 0)
    return y;

  for (guint i = row + 1; i < self->rows->len; i++)
    g_array_index (self->rows, SigScreenRow, i).y += difference;

  return changed->y + height - difference <= y ? y + difference : y;
}

/**
 * sig_screen_rows_find:
 * @self: rows
 * @index: what the row is known by
 * @is_heading: whether it is a heading
 *
 * Returns: which row that is, from the top, or -1
 */
int
sig_screen_rows_find (SigScreenRows *self,
                      guint          index,
                      gboolean       is_heading)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SigScreenRow *row = &g_array_index (self->rows, SigScreenRow, i);

      if (row->index == index && row->is_heading == is_heading)
        return (int) i;
    }

  return -1;
}

/**
 * sig_screen_rows_find_y:
 * @self: at least one row
 * @y: a place, from the top of all
 *
 * Returns: which row is there, from the top; the first or the last beyond the ends
 */
guint
sig_screen_rows_find_y (SigScreenRows *self,
                        double         y)
{
  guint low = 0, high;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (self->rows->len > 0, 0);

  high = self->rows->len - 1;
  while (low < high)
    {
      const guint middle = (low + high + 1) / 2;

      if (g_array_index (self->rows, SigScreenRow, middle).y <= y)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/**
 * sig_screen_rows_get_visible:
 * @self: rows
 * @y: where the view begins, from the top of all
 * @height: how high it is
 * @first: (out): the first row in it
 *
 * Returns: how many rows are in view, whole or in part
 */
guint
sig_screen_rows_get_visible (SigScreenRows *self,
                             double         y,
                             double         height,
                             guint         *first)
{
  guint end;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (first != NULL, 0);

  *first = 0;
  if (self->rows->len == 0 || height <= 0 || y >= sig_screen_rows_get_height (self) || y + height <= 0)
    return 0;

  *first = end = sig_screen_rows_find_y (self, y);
  while (end < self->rows->len && g_array_index (self->rows, SigScreenRow, end).y < y + height)
    end++;

  return end - *first;
}
