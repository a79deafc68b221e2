/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-reader.h"

#include "sig-drawn-node.h"
#include "sig-matrix-words.h"

/* How long the matrix must be at rest. */
#define REST_MS 150

/* Somebody who listens cannot use more at once, and each is an object on the bus when it is asked for. */
#define MOST_COLUMNS 48
#define MOST_ROWS 48

struct _SigMatrixReader
{
  SigMatrixView *view;           /* not held: the view holds its reader */
  GPtrArray     *nodes;          /* a row each, the heads of columns first */
  GArray        *rows;           /* which row each of them is */
  GArray        *columns;        /* which columns their cells are of */
  SigDrawnNode  *focused;        /* not held: one of the nodes */
  guint          source;
};

static void
detach_node (gpointer data)
{
  sig_drawn_node_detach (data);
  g_object_unref (data);
}

/**
 * sig_matrix_reader_new:
 * @view: the view that is read; it must outlive the reader
 *
 * Returns: (transfer full): a reader that has read nothing yet
 */
SigMatrixReader *
sig_matrix_reader_new (SigMatrixView *view)
{
  SigMatrixReader *self = g_new0 (SigMatrixReader, 1);

  self->view = view;
  self->nodes = g_ptr_array_new_with_free_func (detach_node);
  self->rows = g_array_new (FALSE, FALSE, sizeof (int));
  self->columns = g_array_new (FALSE, FALSE, sizeof (int));

  return self;
}

/**
 * sig_matrix_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees it.
 */
void
sig_matrix_reader_free (SigMatrixReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  g_ptr_array_unref (self->nodes);
  g_array_unref (self->rows);
  g_array_unref (self->columns);
  g_free (self);
}

/**
 * sig_matrix_reader_clear:
 * @self: a reader
 *
 * Forgets what was in view.
 */
void
sig_matrix_reader_clear (SigMatrixReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  self->focused = NULL;
  g_ptr_array_set_size (self->nodes, 0);
  g_array_set_size (self->rows, 0);
  g_array_set_size (self->columns, 0);
}

static void
add_cell (SigMatrixReader    *self,
          SigDrawnNode       *parent,
          int                 row,
          int                 column,
          const GdkRectangle *in)
{
  const gboolean is_column_head = row < 0;
  GtkAccessibleRole role = is_column_head ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                           : column < 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL;
  g_autofree char *name = sig_matrix_view_dup_words (self->view, row, column);
  SigMatrixPlan *plan = sig_matrix_view_get_plan (self->view);
  GdkRectangle bounds;
  SigDrawnNode *node;

  sig_matrix_view_get_bounds (self->view, row, column, &bounds);
  bounds.x -= in->x;
  bounds.y -= in->y;
  node = sig_drawn_node_new (role, GTK_WIDGET (self->view), parent, &bounds);
  gtk_accessible_update_property (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_RELATION_COL_INDEX, column + 2, -1);
  if (row >= 0 && column < 0 && sig_matrix_plan_get_row (plan, (guint) row)->is_group)
    gtk_accessible_update_state (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 !sig_matrix_plan_get_row (plan, (guint) row)->is_folded, -1);
  sig_drawn_node_append (parent, node);
}

static void
add_row (SigMatrixReader *self,
         int              row)
{
  GdkRectangle bounds;
  SigDrawnNode *node;

  sig_matrix_view_get_bounds (self->view, row, SIG_MATRIX_HEADS, &bounds);
  bounds.x = 0;
  bounds.width = gtk_widget_get_width (GTK_WIDGET (self->view));
  node = sig_drawn_node_new (GTK_ACCESSIBLE_ROLE_ROW, GTK_WIDGET (self->view), NULL, &bounds);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 2, -1);
  if (self->nodes->len > 0)
    sig_drawn_node_set_next (g_ptr_array_index (self->nodes, self->nodes->len - 1), node);
  g_ptr_array_add (self->nodes, node);
  g_array_append_val (self->rows, row);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const int column = g_array_index (self->columns, int, i);

      if (row >= 0 || column >= 0)
        add_cell (self, node, row, column, &bounds);
    }
}

static void
find_columns (SigMatrixReader      *self,
              const SigMatrixScene *scene)
{
  const int heads = SIG_MATRIX_HEADS;
  guint first, n;

  g_array_append_val (self->columns, heads);
  n = sig_matrix_scene_get_visible_columns (scene, &first);
  for (int i = (int) first; i < (int) (first + MIN (n, MOST_COLUMNS)); i++)
    g_array_append_val (self->columns, i);
}

/**
 * sig_matrix_reader_update:
 * @self: a reader
 *
 * Reads what is in view.
 */
void
sig_matrix_reader_update (SigMatrixReader *self)
{
  const SigMatrixScene *scene;
  guint first, n;

  g_return_if_fail (self != NULL);

  sig_matrix_reader_clear (self);
  scene = sig_matrix_view_get_scene (self->view);
  if (sig_matrix_view_get_plan (self->view) == NULL || scene->width <= 0)
    return;

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) scene->n_columns + 1,
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) scene->n_rows + 1,
                                  -1);
  find_columns (self, scene);
  add_row (self, SIG_MATRIX_HEADS);
  n = sig_matrix_scene_get_visible_rows (scene, &first);
  for (guint i = first; i < first + MIN (n, MOST_ROWS); i++)
    add_row (self, (int) i);
  sig_matrix_reader_set_cursor (self);
}

static void
rest_cb (gpointer user_data)
{
  SigMatrixReader *self = user_data;

  self->source = 0;
  sig_matrix_reader_update (self);
}

/**
 * sig_matrix_reader_queue:
 * @self: a reader
 *
 * Reads the matrix when it has come to rest.
 */
void
sig_matrix_reader_queue (SigMatrixReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_once (REST_MS, rest_cb, self);
}

static SigDrawnNode *
find_node (SigMatrixReader *self,
           int              row,
           int              column)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint c = 0; g_array_index (self->rows, int, i) == row && c < self->columns->len; c++)
      if (g_array_index (self->columns, int, c) == column)
        /* The row of heads has none for the heads of rows. */
        return sig_drawn_node_get_child (g_ptr_array_index (self->nodes, i), row < 0 ? c - 1 : c);

  return NULL;
}

/**
 * sig_matrix_reader_set_cursor:
 * @self: a reader
 *
 * Says on which cell the keyboard is.
 */
void
sig_matrix_reader_set_cursor (SigMatrixReader *self)
{
  SigDrawnNode *node = NULL;
  int row, column;

  if (sig_matrix_view_get_cursor (self->view, &row, &column) && gtk_widget_has_focus (GTK_WIDGET (self->view)))
    node = find_node (self, row, column);

  if (self->focused != NULL && self->focused != node)
    sig_drawn_node_set_focused (self->focused, FALSE);
  self->focused = node;
  if (node == NULL)
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
      return;
    }

  sig_drawn_node_set_focused (node, TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, node, -1);
}

/**
 * sig_matrix_reader_get_first:
 * @self: (nullable): a reader
 *
 * Returns: (transfer full) (nullable): the first row in view; the others follow it
 */
GtkAccessible *
sig_matrix_reader_get_first (SigMatrixReader *self)
{
  if (self == NULL || self->nodes->len == 0)
    return NULL;

  return g_object_ref (GTK_ACCESSIBLE (g_ptr_array_index (self->nodes, 0)));
}
