/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigScreenRow:
 * @index: what the maker knows it by
 * @is_heading: whether it is the heading of those that follow
 * @is_measured: whether @height is more than a guess
 * @y: its top, from the top of all
 * @height: its height
 *
 * A row, from the top to the bottom of the table without gaps.
 */
typedef struct
{
  guint index;
  gboolean is_heading;
  gboolean is_measured;
  double y;
  double height;
} SigScreenRow;

/**
 * SigScreenRows:
 *
 * Where the rows of a table stand whose heights are known only when their cells have been laid out. Until then a row
 * has a guessed height; when the guess is mended, sig_screen_rows_set_height() says how far the view must move so
 * that nothing in it does.
 */
typedef struct _SigScreenRows SigScreenRows;

SigScreenRows      *sig_screen_rows_new         (void);
void                sig_screen_rows_free        (SigScreenRows *self);
void                sig_screen_rows_clear       (SigScreenRows *self);
void                sig_screen_rows_add         (SigScreenRows *self,
                                                 guint          index,
                                                 gboolean       is_heading,
                                                 double         height);
guint               sig_screen_rows_get_n       (SigScreenRows *self);
const SigScreenRow *sig_screen_rows_get         (SigScreenRows *self,
                                                 guint          row);
double              sig_screen_rows_get_height  (SigScreenRows *self);
double              sig_screen_rows_set_height  (SigScreenRows *self,
                                                 guint          row,
                                                 double         height,
                                                 double         y);
int                 sig_screen_rows_find        (SigScreenRows *self,
                                                 guint          index,
                                                 gboolean       is_heading);
guint               sig_screen_rows_find_y      (SigScreenRows *self,
                                                 double         y);
guint               sig_screen_rows_get_visible (SigScreenRows *self,
                                                 double         y,
                                                 double         height,
                                                 guint         *first);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigScreenRows, sig_screen_rows_free)

G_END_DECLS
