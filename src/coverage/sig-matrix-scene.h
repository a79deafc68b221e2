/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SIG_MATRIX_HEADS: the row of the heads of columns, or the column of the heads of rows. */
#define SIG_MATRIX_HEADS (-1)

/**
 * SigMatrixSizes:
 * @least: the least width of a cell
 * @most: the most
 * @scrolled: the width where they do not all fit
 * @row: the height of a row
 * @heads_width: what the heads of rows ask for
 * @heads_height: what the heads of columns ask for
 * @words: what the words at the end of a row ask for
 * @number: what the number there asks for
 * @gap: before the columns of those without an agreement
 *
 * What the parts of a matrix ask for, in CSS pixels, as the font has it.
 */
typedef struct
{
  double least;
  double most;
  double scrolled;
  double row;
  double heads_width;
  double heads_height;
  double words;
  double number;
  double gap;
} SigMatrixSizes;

/**
 * SigMatrixScene:
 * @width: of all
 * @height: of all
 * @heads_width: of the heads of rows
 * @heads_height: of the heads of columns
 * @end_width: of what stands at the end of rows
 * @has_words: whether that has room for words
 * @cell: the width of a cell
 * @row: the height of a row
 * @gap: before the columns of those without an agreement
 * @n_rows: how many rows there are
 * @n_columns: how many columns
 * @n_signatories: how many of them are of signatories
 * @x: how far the columns are scrolled
 * @y: how far the rows are scrolled
 *
 * Where the parts of a matrix are. All of it runs from left to right; whoever draws may mirror it. Heads stay in view.
 */
typedef struct
{
  double   width;
  double   height;
  double   heads_width;
  double   heads_height;
  double   end_width;
  gboolean has_words;
  double   cell;
  double   row;
  double   gap;
  guint    n_rows;
  guint    n_columns;
  guint    n_signatories;
  double   x;
  double   y;
} SigMatrixScene;

/**
 * SigMatrixRect:
 *
 * A place in the scene.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} SigMatrixRect;

void          sig_matrix_scene_fit                (SigMatrixScene       *self,
                                                   const SigMatrixSizes *sizes,
                                                   double                width,
                                                   double                height);
double        sig_matrix_scene_get_content_width  (const SigMatrixScene *self);
double        sig_matrix_scene_get_content_height (const SigMatrixScene *self);
double        sig_matrix_scene_get_body_width     (const SigMatrixScene *self);
double        sig_matrix_scene_get_body_height    (const SigMatrixScene *self);
double        sig_matrix_scene_get_column_x       (const SigMatrixScene *self,
                                                   guint                 column);
SigMatrixRect sig_matrix_scene_get_rect           (const SigMatrixScene *self,
                                                   int                   row,
                                                   int                   column);
gboolean      sig_matrix_scene_find               (const SigMatrixScene *self,
                                                   double                x,
                                                   double                y,
                                                   int                  *row,
                                                   int                  *column);
guint         sig_matrix_scene_get_visible_rows   (const SigMatrixScene *self,
                                                   guint                *first);
guint         sig_matrix_scene_get_visible_columns (const SigMatrixScene *self,
                                                   guint                *first);
void          sig_matrix_scene_reveal             (const SigMatrixScene *self,
                                                   int                   row,
                                                   int                   column,
                                                   double               *x,
                                                   double               *y);

G_END_DECLS
