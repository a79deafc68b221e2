/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <math.h>

/* Which rows there are, how high they are, and which cells are laid out. */

/* A row that was not yet measured is taken for so many lines. */
#define GUESSED_LINES 5

/* When more cells are kept those that are not near the view are dropped. */
#define MOST_CELLS 900

#define BAND_PAD 6.0
#define BOTTOM_ROOM 48.0

static gpointer
make_key (SigCompareTable *self,
          guint            row,
          int              column)
{
  return GSIZE_TO_POINTER ((gsize) row * (self->columns.n + 1) + (gsize) (column + 1) + 1);
}

/**
 * sig_compare_table_get_body:
 * @self: a table
 *
 * Returns: how high the part is in which rows move. Private to the table
 */
double
sig_compare_table_get_body (SigCompareTable *self)
{
  return MAX (gtk_widget_get_height (GTK_WIDGET (self)) - self->heads_height, 0);
}

/**
 * sig_compare_table_drop_cells:
 * @self: a table
 *
 * Forgets all cells that are laid out. Private to the table.
 */
void
sig_compare_table_drop_cells (SigCompareTable *self)
{
  g_hash_table_remove_all (self->cells);
}

static SigCompareCell *
lay_out (SigCompareTable *self,
         guint            row,
         int              column)
{
  if (column == SIG_SCREEN_HEADS)
    return sig_compare_cell_new_head (self->look, self->sheet, row,
                                      self->columns.is_narrow ? self->columns.width : self->columns.heads,
                                      self->columns.is_narrow);

  return sig_compare_cell_new (self->look, self->sheet, row, (guint) column, self->columns.column);
}

/**
 * sig_compare_table_get_cell:
 * @self: a table
 * @row: the row of the sheet
 * @column: the column, or %SIG_SCREEN_HEADS
 *
 * Returns: (transfer none): the cell, laid out at the first call. Private to the table
 */
SigCompareCell *
sig_compare_table_get_cell (SigCompareTable *self,
                            guint            row,
                            int              column)
{
  gpointer key = make_key (self, row, column);
  SigCompareCell *cell = g_hash_table_lookup (self->cells, key);

  if (cell == NULL)
    {
      cell = lay_out (self, row, column);
      g_hash_table_insert (self->cells, key, cell);
    }

  return cell;
}

static gboolean
is_laid_out (SigCompareTable *self,
             guint            row,
             int              column)
{
  return g_hash_table_contains (self->cells, make_key (self, row, column));
}

/**
 * sig_compare_table_get_strip:
 * @self: a table
 * @row: the row of the sheet
 *
 * Returns: how high the head of the row is where it stands above its cells, else 0. Private to the table
 */
double
sig_compare_table_get_strip (SigCompareTable *self,
                             guint            row)
{
  if (!self->columns.is_narrow)
    return 0;

  return sig_compare_cell_get_height (sig_compare_table_get_cell (self, row, SIG_SCREEN_HEADS));
}

static gboolean
has_rows (const GArray *rows)
{
  return rows != NULL && rows->len > 0;
}

static void
add_topic (SigCompareTable *self,
           guint            topic)
{
  const GArray *rows = sig_compare_sheet_get_topic_rows (self->sheet, topic);
  const double guess = GUESSED_LINES * sig_compare_look_get_line (self->look, SIG_COMPARE_INK_TEXT);

  if (!has_rows (rows))
    return;

  sig_screen_rows_add (self->rows, topic, TRUE, self->band_height);
  if (g_hash_table_contains (self->folded, sig_compare_sheet_get_topic_id (self->sheet, topic)))
    return;
  for (guint i = 0; i < rows->len; i++)
    sig_screen_rows_add (self->rows, g_array_index (rows, guint, i), FALSE, MAX (guess, 1));
}

/**
 * sig_compare_table_rebuild:
 * @self: a table whose look is renewed
 *
 * Takes the rows of the sheet that are to be seen, none of them measured. Private to the table.
 */
void
sig_compare_table_rebuild (SigCompareTable *self)
{
  const double size = sig_compare_look_get_size (self->look);

  self->band_height = ceil (sig_compare_look_get_line (self->look, SIG_COMPARE_INK_TOPIC) + 2 * BAND_PAD * size);
  sig_screen_rows_clear (self->rows);
  if (self->sheet == NULL)
    return;

  for (guint i = 0; i < sig_compare_sheet_get_n_topics (self->sheet); i++)
    add_topic (self, i);
  self->cursor = MIN (self->cursor, (int) sig_screen_rows_get_n (self->rows) - 1);
}

/* Where the view was: a row, and how far into it. */
typedef struct
{
  guint index;
  gboolean is_heading;
  double into;
  gboolean is_set;
} Anchor;

static Anchor
take_anchor (SigCompareTable *self)
{
  const SigScreenRow *row;

  if (sig_screen_rows_get_n (self->rows) == 0 || self->y <= 0)
    return (Anchor) { 0 };

  row = sig_screen_rows_get (self->rows, sig_screen_rows_find_y (self->rows, self->y));

  return (Anchor) { row->index, row->is_heading, (self->y - row->y) / row->height, TRUE };
}

static void
restore_anchor (SigCompareTable *self,
                const Anchor    *anchor)
{
  const int found = anchor->is_set ? sig_screen_rows_find (self->rows, anchor->index, anchor->is_heading) : -1;

  if (found >= 0)
    self->y = sig_screen_rows_get (self->rows, (guint) found)->y +
              anchor->into * sig_screen_rows_get (self->rows, (guint) found)->height;
}

/**
 * sig_compare_table_fit:
 * @self: a table
 * @width: its width
 *
 * Shares the width among the columns; when they become wider or narrower every row has another height, and the row at
 * the top of the view stays there. Private to the table.
 */
void
sig_compare_table_fit (SigCompareTable *self,
                       double           width)
{
  const SigScreenColumns before = self->columns;
  const guint n = self->sheet != NULL ? sig_compare_sheet_get_n_columns (self->sheet) : 0;
  const guint n_frozen = n > 0 && sig_compare_sheet_has_baseline (self->sheet) ? 1 : 0;
  Anchor anchor;

  sig_screen_columns_fit (&self->columns, width, MAX (sig_compare_look_get_size (self->look), 0.1), n, n_frozen);
  if (before.column == self->columns.column && before.heads == self->columns.heads && before.n == n &&
      before.is_narrow == self->columns.is_narrow && sig_screen_rows_get_n (self->rows) > 0)
    return;

  anchor = take_anchor (self);
  sig_compare_table_drop_cells (self);
  sig_compare_table_rebuild (self);
  restore_anchor (self, &anchor);
  /* The column at the side of the view stays there. */
  if (before.column > 0)
    self->offset *= self->columns.column / before.column;
}

/* The height that all cells of a row ask for, seen or not: it does not change while columns move. */
static double
measure_row (SigCompareTable *self,
             guint            index)
{
  const double strip = sig_compare_table_get_strip (self, index);
  double height = sig_compare_cell_get_height (sig_compare_table_get_cell (self, index, SIG_SCREEN_HEADS)) - strip;

  for (guint i = 0; i < self->columns.n; i++)
    {
      const double cell = is_laid_out (self, index, (int) i)
                            ? sig_compare_cell_get_height (sig_compare_table_get_cell (self, index, (int) i))
                            : sig_compare_cell_guess_height (self->look, self->sheet, index, i, self->columns.column);

      height = MAX (height, cell);
    }

  return ceil (height + strip);
}

static void
measure (SigCompareTable *self,
         guint            row)
{
  const SigScreenRow *found = sig_screen_rows_get (self->rows, row);

  if (!found->is_measured)
    self->y = sig_screen_rows_set_height (self->rows, row, measure_row (self, found->index), self->y);
}

/* A guess that was too low is mended when the cell is seen. */
static void
realise_cell (SigCompareTable *self,
              guint            row,
              int              column)
{
  const SigScreenRow *found = sig_screen_rows_get (self->rows, row);
  const double height = sig_compare_cell_get_height (sig_compare_table_get_cell (self, found->index, column)) +
                        sig_compare_table_get_strip (self, found->index);

  if (height > found->height)
    self->y = sig_screen_rows_set_height (self->rows, row, ceil (height), self->y);
}

static void
realise_row (SigCompareTable *self,
             guint            row)
{
  guint first, n;

  if (sig_screen_rows_get (self->rows, row)->is_heading)
    return;

  measure (self, row);
  n = sig_screen_columns_get_visible (&self->columns, self->offset, &first);
  for (guint i = 0; i < self->columns.n_frozen; i++)
    realise_cell (self, row, (int) i);
  for (guint i = first; i < first + n; i++)
    realise_cell (self, row, (int) i);
}

static void
clamp_view (SigCompareTable *self,
            double           height)
{
  const double bottom = sig_screen_rows_get_height (self->rows) + BOTTOM_ROOM;
  const double length = sig_screen_columns_get_length (&self->columns);

  self->y = floor (CLAMP (self->y, 0, MAX (bottom - height, 0)));
  self->offset = floor (CLAMP (self->offset, 0, MAX (length - sig_screen_columns_get_page (&self->columns), 0)));
}

/* Near is as much again on each side. */
static gboolean
is_near (SigCompareTable *self,
         guint            index,
         int              column)
{
  const int row = sig_screen_rows_find (self->rows, index, FALSE);
  const double height = sig_compare_table_get_body (self);
  const double page = sig_screen_columns_get_page (&self->columns);
  double x;

  if (row < 0)
    return FALSE;
  if (sig_screen_rows_get (self->rows, (guint) row)->y > self->y + 2 * height ||
      sig_screen_rows_get (self->rows, (guint) row)->y + sig_screen_rows_get (self->rows, (guint) row)->height <
        self->y - height)
    return FALSE;
  if (column < (int) self->columns.n_frozen)
    return TRUE;

  x = ((guint) column - self->columns.n_frozen) * self->columns.column;

  return x + self->columns.column > self->offset - page && x < self->offset + 2 * page;
}

static gboolean
is_far (gpointer key,
        gpointer value,
        gpointer user_data)
{
  SigCompareTable *self = user_data;
  const gsize number = GPOINTER_TO_SIZE (key) - 1;

  return !is_near (self, (guint) (number / (self->columns.n + 1)), (int) (number % (self->columns.n + 1)) - 1);
}

/**
 * sig_compare_table_realise_cells:
 * @self: a table
 * @height: how high the part is in which rows move
 *
 * Measures the rows in view and lays out their cells. Private to the table.
 */
void
sig_compare_table_realise_cells (SigCompareTable *self,
                                 double           height)
{
  guint first, n;

  if (g_hash_table_size (self->cells) > MOST_CELLS)
    g_hash_table_foreach_remove (self->cells, is_far, self);

  clamp_view (self, height);
  /* Rows that turn out lower bring more into view. */
  for (guint done = 0; (n = sig_screen_rows_get_visible (self->rows, self->y, height, &first)) > done; done = n)
    for (guint i = first; i < first + n; i++)
      realise_row (self, i);
  clamp_view (self, height);
}

/* Lays one thing out that is not yet; FALSE when there is none. */
static gboolean
prepare_row (SigCompareTable *self,
             guint            row,
             guint            first,
             guint            n)
{
  const SigScreenRow *found = sig_screen_rows_get (self->rows, row);

  if (found->is_heading)
    return FALSE;
  if (!found->is_measured)
    {
      measure (self, row);
      return TRUE;
    }

  for (guint i = 0; i < self->columns.n_frozen + n; i++)
    {
      const int column = (int) (i < self->columns.n_frozen ? i : first + i - self->columns.n_frozen);

      if (!is_laid_out (self, found->index, column))
        {
          realise_cell (self, row, column);
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
prepare_one (SigCompareTable *self)
{
  const double height = sig_compare_table_get_body (self);
  guint first_row, n_rows, first, n;

  n_rows = sig_screen_rows_get_visible (self->rows, self->y - height / 2, 2 * height, &first_row);
  n = sig_screen_columns_get_visible (&self->columns, self->offset, &first);
  if (first > self->columns.n_frozen)
    first--, n++;
  if (first + n < self->columns.n)
    n++;

  for (guint i = first_row; i < first_row + n_rows; i++)
    if (prepare_row (self, i, first, n))
      return TRUE;
  for (guint i = 0; i < sig_screen_rows_get_n (self->rows); i++)
    if (!sig_screen_rows_get (self->rows, i)->is_measured)
      {
        measure (self, i);
        return TRUE;
      }

  return FALSE;
}

/**
 * sig_compare_table_prepare:
 * @self: a table
 * @budget: for how long, in milliseconds
 *
 * Lays out cells that will soon be in view, and measures rows that are not, so that there is less to do when they come.
 * The table does this by itself between frames.
 *
 * Returns: whether there is more to do
 */
gboolean
sig_compare_table_prepare (SigCompareTable *self,
                           double           budget)
{
  const double y = self->y;
  const double total = sig_screen_rows_get_height (self->rows);
  const gint64 end = g_get_monotonic_time () + (gint64) (budget * 1000);
  gboolean is_more = TRUE;

  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), FALSE);

  if (self->sheet == NULL || self->stale || self->columns.column <= 0)
    return FALSE;

  while (is_more && g_get_monotonic_time () < end)
    is_more = prepare_one (self);
  if (y != self->y || total != sig_screen_rows_get_height (self->rows))
    {
      sig_compare_table_update_adjustments (self);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
    }

  return is_more;
}
