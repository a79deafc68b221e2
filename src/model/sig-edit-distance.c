/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-edit-distance.h"

#include <string.h>

/* Names of members are short; a longer one is no misspelling of any. */
#define MAX_LENGTH 40

/* How many bytes have to be put in, left out, exchanged or swapped with their neighbour to make one name of the
 * other. */
static guint
measure_distance (const char *a,
                  const char *b)
{
  gsize n = strlen (a), m = strlen (b);
  guint rows[3][MAX_LENGTH + 1];
  guint *before = rows[0], *last = rows[1], *row = rows[2];

  for (gsize j = 0; j <= m; j++)
    last[j] = (guint) j;

  for (gsize i = 1; i <= n; i++)
    {
      guint *oldest = before;

      row[0] = (guint) i;
      for (gsize j = 1; j <= m; j++)
        {
          row[j] = MIN (MIN (last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
      before = last;
      last = row;
      row = oldest;
    }

  return last[m];
}

/**
 * sig_find_nearest_name:
 * @name: a name that nobody knows
 * @candidates: the known names, ended by %NULL
 *
 * Looks for the name that was meant: the one that fewest slips of the hand lead away from. One slip is forgiven for
 * each three characters.
 *
 * Returns: (transfer none) (nullable): one of @candidates, or %NULL if none is near
 */
const char *
sig_find_nearest_name (const char        *name,
                       const char *const *candidates)
{
  gsize length = strlen (name);
  guint nearest = (guint) (length / 3) + 1;
  const char *found = NULL;

  if (length > MAX_LENGTH)
    return NULL;

  for (; *candidates != NULL; candidates++)
    {
      guint distance;

      if (strlen (*candidates) > MAX_LENGTH)
        continue;

      distance = measure_distance (name, *candidates);
      if (distance < nearest)
        {
          nearest = distance;
          found = *candidates;
        }
    }

  return found;
}
