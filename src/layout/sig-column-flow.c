/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-column-flow.h"

/* Lines fill one column after the other, page after page. Those of the last page are then set again in columns that are
 * just high enough, so that they end side by side. */

typedef struct
{
  const SigFlowLine *lines;
  guint n_lines;
  guint n_columns;
  SigFlowPlace *places;
} Flow;

/* How high the run of lines is that keep one another, from @index on, at @y of a column. */
static double
measure_run (const Flow *flow,
             guint       index,
             double      y)
{
  double height = 0;

  for (guint i = index; i < flow->n_lines; i++)
    {
      if (y + height > 0)
        height += flow->lines[i].space;
      height += flow->lines[i].height;
      if (!flow->lines[i].keeps_next)
        break;
    }

  return height;
}

/* Fills columns from @column on with lines from @from on; @first counts for columns of the first page. Stops before the
 * column @end. Returns the line that did not find room any more. */
static guint
fill (const Flow *flow,
      guint       from,
      guint       column,
      guint       end,
      double      first,
      double      others)
{
  double y = 0;

  for (guint i = from; i < flow->n_lines; i++)
    {
      const double room = column < flow->n_columns ? first : others;
      const gboolean leads = i == from || !flow->lines[i - 1].keeps_next;
      const double needed = leads ? measure_run (flow, i, y) : flow->lines[i].height + (y > 0 ? flow->lines[i].space : 0);

      /* An empty column is left only on the first page, which may be lower than what another page has room for. */
      if (y + needed > room && (y > 0 || (leads && column < flow->n_columns &&
                                          (needed <= others || flow->lines[i].height > room))))
        {
          if (++column == end)
            return i;
          y = 0;
          i--;
          continue;
        }
      y += y > 0 ? flow->lines[i].space : 0;
      flow->places[i] = (SigFlowPlace) { column, y };
      y += flow->lines[i].height;
    }

  return flow->n_lines;
}

static double
find_lowest (const Flow *flow,
             guint       from)
{
  double lowest = 0;

  for (guint i = from; i < flow->n_lines; i++)
    lowest = MAX (lowest, flow->places[i].y + flow->lines[i].height);

  return lowest;
}

/* Sets the lines from @from on, which fit a page, in columns that are as low as can be. */
static void
balance (const Flow *flow,
         guint       from,
         guint       column,
         double      room)
{
  double low = 0;
  double high = room;

  for (guint i = 0; i < 24; i++)
    {
      const double middle = (low + high) / 2;

      if (fill (flow, from, column, column + flow->n_columns, middle, middle) == flow->n_lines)
        high = middle;
      else
        low = middle;
    }

  fill (flow, from, column, column + flow->n_columns, high, high);
}

/**
 * sig_column_flow_fill:
 * @lines: (array length=n_lines): lines in order
 * @n_lines: how many there are
 * @room: the columns
 * @places: (array length=n_lines) (out caller-allocates): where each line stands
 *
 * Lets lines flow through columns. The page of a line is its column divided by the columns of a page. On the last page
 * the columns are made as even as can be.
 *
 * Returns: how far down the lines of the last page reach
 */
double
sig_column_flow_fill (const SigFlowLine *lines,
                      guint              n_lines,
                      const SigFlowRoom *room,
                      SigFlowPlace      *places)
{
  const Flow flow = { lines, n_lines, room->n_columns, places };
  guint last_page;
  guint from;

  g_return_val_if_fail (lines != NULL || n_lines == 0, 0);
  g_return_val_if_fail (room->n_columns > 0 && room->others > 0, 0);

  if (n_lines == 0)
    return 0;

  fill (&flow, 0, 0, G_MAXUINT, room->first, room->others);
  last_page = places[n_lines - 1].column / room->n_columns;
  for (from = n_lines; from > 0 && places[from - 1].column / room->n_columns == last_page; from--)
    continue;
  balance (&flow, from, last_page * room->n_columns, last_page == 0 ? room->first : room->others);

  return find_lowest (&flow, from);
}
