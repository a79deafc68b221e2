/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigJsonPosition:
 * @offset: in bytes from the beginning of the file, from 0
 * @line: the number of the line, from 1; only U+000A ends a line
 * @column: the number of the character (code point) in its line, from 1
 *
 * A position in a file.
 */
typedef struct
{
  gsize offset;
  guint line;
  guint column;
} SigJsonPosition;

void sig_json_positions_find (SigJsonPosition *positions,
                              gsize            n_positions,
                              const char      *bytes,
                              gsize            length);

G_END_DECLS
