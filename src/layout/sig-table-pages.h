/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTableCell:
 * @line_heights: (array length=n_lines): how high each of its lines is, with the room above it
 * @n_lines: how many lines it has
 *
 * What a cell holds, as far as it matters for the pages.
 */
typedef struct
{
  const double *line_heights;
  guint         n_lines;
} SigTableCell;

/**
 * SigTableRow:
 * @cells: (array length=n_cells): its cells
 * @n_cells: how many cells it has
 * @head: how high the head of the row is, which stands whole on each page that the row is on
 * @keeps_next: whether it must not stand alone at the foot of a page, as the heading of the rows below
 *
 * A row of a table.
 */
typedef struct
{
  const SigTableCell *cells;
  guint               n_cells;
  double              head;
  gboolean            keeps_next;
} SigTableRow;

/**
 * SigTableRoom:
 * @first: how much room there is on the first page
 * @others: how much there is on each other page, more than 0
 * @padding: room above and below the lines of each row, in all
 * @continued: room below the head of a row for the word that says that it is continued
 *
 * The room for the rows of a table; lengths in one unit.
 */
typedef struct
{
  double first;
  double others;
  double padding;
  double continued;
} SigTableRoom;

/**
 * SigLineRange:
 * @from: the first line
 * @to: the first line that does not belong any more
 *
 * Lines of a cell.
 */
typedef struct
{
  guint from;
  guint to;
} SigLineRange;

/**
 * SigTablePart:
 * @row: the row
 * @page: the page, from 0
 * @y: where it begins, from the top of the room of its page
 * @height: how high it is
 * @is_continued: whether lines of the row stand on an earlier page
 * @first_range: the place of the lines of its first cell among the ranges; the other cells follow
 *
 * A row, or what stands of it on one page.
 */
typedef struct
{
  guint    row;
  guint    page;
  double   y;
  double   height;
  gboolean is_continued;
  guint    first_range;
} SigTablePart;

/**
 * SigTablePages:
 * @parts: (element-type SigTablePart): the rows in order
 * @ranges: (element-type SigLineRange): which lines of each cell stand in each part
 * @n_pages: how many pages are used
 * @end: where the last part ends on the last page
 *
 * How the rows of a table stand on pages.
 */
typedef struct
{
  GArray *parts;
  GArray *ranges;
  guint   n_pages;
  double  end;
} SigTablePages;

SigTablePages *sig_table_pages_new        (const SigTableRow  *rows,
                                           guint               n_rows,
                                           const SigTableRoom *room);
void           sig_table_pages_free       (SigTablePages      *self);
double         sig_table_pages_row_height (const SigTableRow  *row,
                                           double              padding);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTablePages, sig_table_pages_free)

G_END_DECLS
