/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SIG_SCREEN_HEADS (-1)
#define SIG_SCREEN_NOWHERE (-2)

/**
 * SigScreenColumns:
 * @width: the width of the view
 * @heads: the width of the heads of rows; 0 where they stand above their cells
 * @column: the width of a column
 * @n: how many columns there are
 * @n_frozen: how many of them, 0 or 1, stay in view
 * @is_narrow: whether heads of rows stand above their cells, and columns are turned like pages
 *
 * Where the columns of a table stand, from left to right: the heads of rows, the column that stays, and the others, of
 * which an offset says how far they were moved.
 */
typedef struct
{
  double width;
  double heads;
  double column;
  guint n;
  guint n_frozen;
  gboolean is_narrow;
} SigScreenColumns;

void   sig_screen_columns_fit         (SigScreenColumns       *self,
                                       double                  width,
                                       double                  size,
                                       guint                   n,
                                       guint                   n_frozen);
double sig_screen_columns_get_still   (const SigScreenColumns *self);
double sig_screen_columns_get_length  (const SigScreenColumns *self);
double sig_screen_columns_get_page    (const SigScreenColumns *self);
double sig_screen_columns_get_x       (const SigScreenColumns *self,
                                       guint                   column,
                                       double                  offset);
guint  sig_screen_columns_get_visible (const SigScreenColumns *self,
                                       double                  offset,
                                       guint                  *first);
int    sig_screen_columns_find        (const SigScreenColumns *self,
                                       double                  x,
                                       double                  offset);
guint  sig_screen_columns_find_gap    (const SigScreenColumns *self,
                                       double                  x,
                                       double                  offset);
double sig_screen_columns_reveal      (const SigScreenColumns *self,
                                       guint                   column,
                                       double                  offset);
double sig_screen_columns_snap        (const SigScreenColumns *self,
                                       double                  offset);

G_END_DECLS
