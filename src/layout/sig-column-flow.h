/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigFlowLine:
 * @height: how high it is
 * @space: room above it, which falls away at the head of a column
 * @keeps_next: whether the next line must stand in the same column
 *
 * A line of text that flows through columns.
 */
typedef struct
{
  double   height;
  double   space;
  gboolean keeps_next;
} SigFlowLine;

/**
 * SigFlowPlace:
 * @column: the column, counted from 0 over all pages
 * @y: the top of the line, from the top of its column
 *
 * Where a line stands.
 */
typedef struct
{
  guint  column;
  double y;
} SigFlowPlace;

/**
 * SigFlowRoom:
 * @first: how high the columns of the first page are
 * @others: how high those of each other page are, more than 0
 * @n_columns: how many columns a page has, 1 or more
 *
 * The room for a flow.
 */
typedef struct
{
  double first;
  double others;
  guint  n_columns;
} SigFlowRoom;

double sig_column_flow_fill (const SigFlowLine *lines,
                             guint              n_lines,
                             const SigFlowRoom *room,
                             SigFlowPlace      *places);

G_END_DECLS
