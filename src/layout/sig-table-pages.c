/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-table-pages.h"

/* Rows go down a page one after the other. One that does not fit goes to the next page whole. Only one that is taller
 * than a page is split: on each page every cell then shows as many of its lines as fit, and goes on where it stopped.
 *
 * A row that keeps the next one is placed only where the next one begins on the same page. */

/* Of a page: less than this is not worth to begin a row that must be split anyway. */
#define LEAST_BEGINNING 0.4

typedef struct
{
  const SigTableRow *rows;
  guint n_rows;
  const SigTableRoom *room;
  double *heights;
  SigTablePages *pages;
  guint page;
  double y;
} Setter;

static double
get_page_room (const Setter *self)
{
  return self->page == 0 ? self->room->first : self->room->others;
}

static double
measure_cell (const SigTableCell *cell)
{
  double height = 0;

  for (guint i = 0; i < cell->n_lines; i++)
    height += cell->line_heights[i];

  return height;
}

/**
 * sig_table_pages_row_height:
 * @row: a row
 * @padding: room above and below its lines, in all
 *
 * Returns: how high it is when it is not split
 */
double
sig_table_pages_row_height (const SigTableRow *row,
                            double             padding)
{
  double height = row->head;

  for (guint i = 0; i < row->n_cells; i++)
    height = MAX (height, measure_cell (&row->cells[i]));

  return height + padding;
}

static void
turn_page (Setter *self)
{
  self->page++;
  self->y = 0;
}

static void
add_part (Setter   *self,
          guint     row,
          double    height,
          gboolean  is_continued,
          guint     first_range)
{
  const SigTablePart part = { row, self->page, self->y, height, is_continued, first_range };

  g_array_append_val (self->pages->parts, part);
  self->y += height;
}

static void
add_whole (Setter *self,
           guint   index)
{
  const SigTableRow *row = &self->rows[index];
  const guint first_range = self->pages->ranges->len;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const SigLineRange range = { 0, row->cells[i].n_lines };

      g_array_append_val (self->pages->ranges, range);
    }
  add_part (self, index, self->heights[index], FALSE, first_range);
}

/* Takes lines from @from on as long as they fit; where not even one fits on an empty page, one all the same. */
static double
take_lines (const SigTableCell *cell,
            double              room,
            gboolean            at_least_one,
            SigLineRange       *range)
{
  double height = 0;

  range->to = range->from;
  while (range->to < cell->n_lines &&
         (height + cell->line_heights[range->to] <= room || (at_least_one && range->to == range->from)))
    height += cell->line_heights[range->to++];

  return height;
}

/* Sets what fits of a row from the lines in @starts on, and moves these on. Returns whether it is done. */
static gboolean
add_piece (Setter   *self,
           guint     index,
           guint    *starts,
           gboolean  is_continued)
{
  const SigTableRow *row = &self->rows[index];
  const double room = get_page_room (self) - self->y - self->room->padding;
  const guint first_range = self->pages->ranges->len;
  gboolean is_done = TRUE;
  double height = row->head + (is_continued ? self->room->continued : 0);

  for (guint i = 0; i < row->n_cells; i++)
    {
      SigLineRange range = { starts[i], starts[i] };

      height = MAX (height, take_lines (&row->cells[i], room, self->y == 0, &range));
      g_array_append_val (self->pages->ranges, range);
      starts[i] = range.to;
      is_done = is_done && range.to == row->cells[i].n_lines;
    }
  add_part (self, index, height + self->room->padding, is_continued, first_range);

  return is_done;
}

/* Whether the head and the first line of a cell stand in what is left of the page. */
static gboolean
fits_a_line (const Setter *self,
             guint         index)
{
  const SigTableRow *row = &self->rows[index];
  const double room = get_page_room (self) - self->y - self->room->padding;

  for (guint i = 0; row->head <= room && i < row->n_cells; i++)
    if (row->cells[i].n_lines > 0 && row->cells[i].line_heights[0] <= room)
      return TRUE;

  return FALSE;
}

static void
add_split (Setter *self,
           guint   index)
{
  g_autofree guint *starts = g_new0 (guint, self->rows[index].n_cells);
  gboolean is_continued = FALSE;

  if (self->y > 0 && !fits_a_line (self, index))
    turn_page (self);
  while (!add_piece (self, index, starts, is_continued))
    {
      turn_page (self);
      is_continued = TRUE;
    }
}

/* How high a run of rows is that keep one another, from @index on; of the last one only what must stand with them. */
static double
measure_run (const Setter *self,
             guint         index)
{
  const double least = LEAST_BEGINNING * self->room->others;
  double height = 0;

  for (; index < self->n_rows; index++)
    {
      if (!self->rows[index].keeps_next || index + 1 == self->n_rows)
        return height + (height + self->heights[index] > self->room->others ? MIN (least, self->heights[index])
                                                                           : self->heights[index]);
      height += self->heights[index];
    }

  return height;
}

static void
set_row (Setter *self,
         guint   index)
{
  const gboolean leads = index == 0 || !self->rows[index - 1].keeps_next;

  if (leads && self->y + measure_run (self, index) > get_page_room (self) && (self->y > 0 || self->page == 0))
    turn_page (self);

  if (self->y + self->heights[index] <= get_page_room (self))
    add_whole (self, index);
  else
    add_split (self, index);
}

/**
 * sig_table_pages_new:
 * @rows: (array length=n_rows): the rows of a table
 * @n_rows: how many there are
 * @room: the room on the pages
 *
 * Sets the rows of a table on pages.
 *
 * Returns: (transfer full): where each row stands; nothing is left out, and nothing stands twice
 */
SigTablePages *
sig_table_pages_new (const SigTableRow  *rows,
                     guint               n_rows,
                     const SigTableRoom *room)
{
  SigTablePages *pages = g_new0 (SigTablePages, 1);
  g_autofree double *heights = g_new (double, n_rows);
  Setter setter = { rows, n_rows, room, heights, pages, 0, 0 };

  pages->parts = g_array_new (FALSE, FALSE, sizeof (SigTablePart));
  pages->ranges = g_array_new (FALSE, FALSE, sizeof (SigLineRange));
  g_return_val_if_fail (rows != NULL || n_rows == 0, pages);
  g_return_val_if_fail (room->others > 0, pages);

  for (guint i = 0; i < n_rows; i++)
    heights[i] = sig_table_pages_row_height (&rows[i], room->padding);
  for (guint i = 0; i < n_rows; i++)
    set_row (&setter, i);

  pages->n_pages = setter.page + 1;
  pages->end = setter.y;

  return pages;
}

/**
 * sig_table_pages_free:
 * @self: pages
 *
 * Frees @self.
 */
void
sig_table_pages_free (SigTablePages *self)
{
  g_array_unref (self->parts);
  g_array_unref (self->ranges);
  g_free (self);
}
