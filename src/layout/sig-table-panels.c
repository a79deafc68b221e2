/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-table-panels.h"

/* How many columns a panel may have at the most, whatever the paper. */
#define MOST_COLUMNS 1000

/**
 * sig_table_panels_fit:
 * @room: how wide all columns may be together
 * @least_width: how wide one must be at least, more than 0
 *
 * Returns: how many columns fit side by side; 1 where not even one does
 */
guint
sig_table_panels_fit (double room,
                      double least_width)
{
  g_return_val_if_fail (least_width > 0, 1);

  /* A hair is forgiven: the room is often a sum of the very widths. */
  return (guint) CLAMP ((room + 1e-6) / least_width, 1, MOST_COLUMNS);
}

/**
 * sig_table_panels_deal:
 * @n_columns: how many columns a table has
 * @most: how many may stand side by side, 1 or more
 *
 * Deals the columns of a table out to as few panels as they need, evenly: two panels differ by one column at most, the
 * fuller ones first.
 *
 * Returns: (transfer full) (element-type SigTablePanel): the panels in order; one without columns where there are none
 */
GArray *
sig_table_panels_deal (guint n_columns,
                       guint most)
{
  GArray *panels = g_array_new (FALSE, FALSE, sizeof (SigTablePanel));
  guint n_panels;
  guint first = 0;

  g_return_val_if_fail (most > 0, panels);

  n_panels = MAX (1, n_columns / most + (n_columns % most > 0));
  for (guint i = 0; i < n_panels; i++)
    {
      const SigTablePanel panel = { first, n_columns / n_panels + (i < n_columns % n_panels) };

      g_array_append_val (panels, panel);
      first += panel.n_columns;
    }

  return panels;
}
