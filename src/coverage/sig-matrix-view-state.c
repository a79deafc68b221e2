/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-view-private.h"

#include "sig-matrix-words.h"

/* What a matrix shows and where its cursor is, for whoever has it. */

/**
 * sig_matrix_view_get_plan:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the rows and columns that it shows; %NULL without a coverage
 */
SigMatrixPlan *
sig_matrix_view_get_plan (SigMatrixView *self)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), NULL);

  return self->plan;
}

/**
 * sig_matrix_view_get_scene:
 * @self: a view
 *
 * Returns: (transfer none): where its parts are
 */
const SigMatrixScene *
sig_matrix_view_get_scene (SigMatrixView *self)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), NULL);

  return &self->scene;
}

/**
 * sig_matrix_view_set_coverage:
 * @self: a view
 * @coverage: (nullable): a coverage
 *
 * Sets what it shows.
 */
void
sig_matrix_view_set_coverage (SigMatrixView *self,
                              SigCoverage   *coverage)
{
  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));
  g_return_if_fail (coverage == NULL || SIG_IS_COVERAGE (coverage));

  if (coverage == NULL)
    g_clear_pointer (&self->plan, sig_matrix_plan_free);
  sig_matrix_view_rebuild (self, coverage);
}

/**
 * sig_matrix_view_get_order:
 * @self: a view
 *
 * Returns: how rows and columns are sorted
 */
SigCoverageOrder
sig_matrix_view_get_order (SigMatrixView *self)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), SIG_COVERAGE_ORDER_DATE);

  return self->order;
}

/**
 * sig_matrix_view_set_order:
 * @self: a view
 * @order: how rows and columns shall be sorted
 *
 * Sorts them.
 */
void
sig_matrix_view_set_order (SigMatrixView    *self,
                           SigCoverageOrder  order)
{
  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));

  if (self->order == order)
    return;

  self->order = order;
  sig_matrix_view_rebuild (self, NULL);
  g_object_notify (G_OBJECT (self), "order");
}

static gboolean
find_folded (SigMatrixView *self,
             const char    *group,
             guint         *index)
{
  return g_ptr_array_find_with_equal_func (self->folded, group, g_str_equal, index);
}

/**
 * sig_matrix_view_get_folded:
 * @self: a view
 * @group: the id of an area group
 *
 * Returns: whether its areas are folded into one row
 */
gboolean
sig_matrix_view_get_folded (SigMatrixView *self,
                            const char    *group)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), FALSE);
  g_return_val_if_fail (group != NULL, FALSE);

  return find_folded (self, group, NULL);
}

/**
 * sig_matrix_view_set_folded:
 * @self: a view
 * @group: the id of an area group
 * @folded: whether its areas shall be folded into one row
 *
 * Folds a group, or unfolds it.
 */
void
sig_matrix_view_set_folded (SigMatrixView *self,
                            const char    *group,
                            gboolean       folded)
{
  guint index;

  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));
  g_return_if_fail (group != NULL);

  if (find_folded (self, group, &index) == folded)
    return;

  if (folded)
    g_ptr_array_add (self->folded, g_strdup (group));
  else
    g_ptr_array_remove_index (self->folded, index);
  sig_matrix_view_rebuild (self, NULL);
}

/**
 * sig_matrix_view_set_chosen:
 * @self: a view
 * @party: (nullable): the party that is selected
 *
 * Lets its column stand out.
 */
void
sig_matrix_view_set_chosen (SigMatrixView *self,
                            SigParty      *party)
{
  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));

  if (g_set_object (&self->chosen, party))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sig_matrix_view_get_cursor:
 * @self: a view
 * @row: (out): the row, or %SIG_MATRIX_HEADS
 * @column: (out): the column, or %SIG_MATRIX_HEADS
 *
 * Returns: whether there is a cell for the keyboard to be on
 */
gboolean
sig_matrix_view_get_cursor (SigMatrixView *self,
                            int           *row,
                            int           *column)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), FALSE);
  g_return_val_if_fail (row != NULL && column != NULL, FALSE);

  *row = self->row;
  *column = self->column;

  return self->plan != NULL && sig_matrix_plan_get_n_rows (self->plan) > 0;
}

/**
 * sig_matrix_view_set_cursor:
 * @self: a view
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, or %SIG_MATRIX_HEADS
 *
 * Moves the keyboard there, and has it seen.
 */
void
sig_matrix_view_set_cursor (SigMatrixView *self,
                            int            row,
                            int            column)
{
  double x, y;

  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));

  if (self->plan == NULL)
    return;

  self->row = CLAMP (row, SIG_MATRIX_HEADS, (int) self->scene.n_rows - 1);
  self->column = CLAMP (column, SIG_MATRIX_HEADS, (int) self->scene.n_columns - 1);
  if (self->row < 0 && self->column < 0)
    self->column = 0;
  sig_matrix_scene_reveal (&self->scene, self->row, self->column, &x, &y);
  sig_matrix_view_scroll_to (self, x, y);
  sig_matrix_reader_set_cursor (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sig_matrix_view_walk:
 * @self: a view
 * @dx: how many columns
 * @dy: how many rows
 *
 * Moves the keyboard on; at an edge it stays.
 */
void
sig_matrix_view_walk (SigMatrixView *self,
                      int            dx,
                      int            dy)
{
  int row, column;

  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));

  row = self->row;
  column = self->column;
  sig_matrix_view_set_cursor (self, CLAMP (row + dy, SIG_MATRIX_HEADS, (int) self->scene.n_rows - 1), column + dx);
  if (self->row == row && self->column == column)
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/**
 * sig_matrix_view_activate:
 * @self: a view
 *
 * Folds the group at the cursor, or asks for what the cell rests on.
 */
void
sig_matrix_view_activate (SigMatrixView *self)
{
  const SigMatrixRow *row;

  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));

  if (self->plan == NULL)
    return;

  row = self->row >= 0 ? sig_matrix_plan_get_row (self->plan, (guint) self->row) : NULL;
  if (row != NULL && row->is_group && (self->column < 0 || !row->is_folded))
    sig_matrix_view_set_folded (self, sig_record_get_id (SIG_RECORD (sig_matrix_plan_get_term (self->plan, (guint) self->row))),
                                !row->is_folded);
  else
    g_signal_emit (self, sig_matrix_view_signals[SIG_MATRIX_VIEW_OPENED], 0, self->row, self->column);
}

/**
 * sig_matrix_view_dup_words:
 * @self: a view
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, %SIG_MATRIX_HEADS, or as many as there are for the end of the row
 *
 * Returns: (transfer full) (nullable): what is there, in words
 */
char *
sig_matrix_view_dup_words (SigMatrixView *self,
                           int            row,
                           int            column)
{
  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), NULL);

  if (self->plan == NULL || (row < 0 && column < 0))
    return NULL;
  if (row < 0)
    return column < (int) self->scene.n_columns ? sig_matrix_words_dup_column (self->plan, (guint) column) : NULL;
  if (column < 0 || column >= (int) self->scene.n_columns)
    return sig_matrix_words_dup_head (self->plan, (guint) row);

  return sig_matrix_words_dup_cell (self->plan, (guint) row, (guint) column);
}

/**
 * sig_matrix_view_get_bounds:
 * @self: a view
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, %SIG_MATRIX_HEADS, or as many as there are for the end of the row
 * @bounds: (out): where it is drawn
 *
 * Returns: whether there is a coverage
 */
gboolean
sig_matrix_view_get_bounds (SigMatrixView *self,
                            int            row,
                            int            column,
                            GdkRectangle  *bounds)
{
  SigMatrixRect rect;

  g_return_val_if_fail (SIG_IS_MATRIX_VIEW (self), FALSE);
  g_return_val_if_fail (bounds != NULL, FALSE);

  rect = sig_matrix_scene_get_rect (&self->scene, row, column);
  *bounds = (GdkRectangle) { (int) sig_matrix_view_mirror (self, rect.x, rect.width), (int) rect.y, (int) rect.width,
                             (int) rect.height };

  return self->plan != NULL;
}

static gboolean
remove_cb (gpointer user_data)
{
  if (gtk_widget_get_parent (user_data) != NULL)
    gtk_widget_unparent (user_data);

  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget     *popover,
           SigMatrixView *self)
{
  if (self->popover != popover)
    return;

  /* An item of a menu acts after its menu has closed, so that goes only then. */
  self->popover = NULL;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_cb, g_object_ref (popover), g_object_unref);
}

/**
 * sig_matrix_view_point_at:
 * @self: a view
 * @popover: (transfer floating): a popover without a parent
 * @row: a row, or %SIG_MATRIX_HEADS
 * @column: a column, or %SIG_MATRIX_HEADS
 *
 * Opens it at a cell or head; it goes when it is closed.
 */
void
sig_matrix_view_point_at (SigMatrixView *self,
                          GtkPopover    *popover,
                          int            row,
                          int            column)
{
  GdkRectangle bounds;

  g_return_if_fail (SIG_IS_MATRIX_VIEW (self));
  g_return_if_fail (GTK_IS_POPOVER (popover));

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  sig_matrix_view_get_bounds (self, row, column, &bounds);
  self->popover = GTK_WIDGET (popover);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (popover, &bounds);
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, 0);
  gtk_popover_popup (popover);
}
