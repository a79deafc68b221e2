/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-position.h"

/**
 * sig_json_positions_find:
 * @positions: positions whose offsets are set, in ascending order
 * @n_positions: their number
 * @bytes: the file
 * @length: its length; offsets beyond it count as its end
 *
 * Finds the line and column of each position in one pass over the file.
 */
void
sig_json_positions_find (SigJsonPosition *positions,
                         gsize            n_positions,
                         const char      *bytes,
                         gsize            length)
{
  gsize at = 0;
  guint line = 1;
  guint column = 1;

  for (gsize i = 0; i < n_positions; i++)
    {
      for (; at < MIN (positions[i].offset, length); at++)
        {
          if (bytes[at] == '\n')
            {
              line++;
              column = 1;
            }
          else if (((guchar) bytes[at] & 0xc0) != 0x80)
            column++;
        }

      positions[i].line = line;
      positions[i].column = column;
    }
}
