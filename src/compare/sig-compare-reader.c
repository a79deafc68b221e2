/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-reader.h"

#include <glib/gi18n.h>

#include "sig-certainty.h"
#include "sig-compare-table-private.h"

/* How long the table must be at rest. */
#define REST_MS 150

/* The row of the heads of columns is the first for a reader. */
#define HEADS_ROW (-1)

struct _SigCompareReader
{
  SigCompareTable *table;        /* not held: the table holds its reader */
  GPtrArray       *nodes;        /* a row each */
  GArray          *rows;         /* which row each of them is, from the top */
  GArray          *columns;      /* which columns their cells are of */
  SigDrawnNode  *focused;      /* not held: one of the nodes */
  guint            source;
};

static void
detach_node (gpointer data)
{
  sig_drawn_node_detach (data);
  g_object_unref (data);
}

/**
 * sig_compare_reader_new:
 * @table: the table that is read; it must outlive the reader
 *
 * Returns: (transfer full): a reader that has read nothing yet
 */
SigCompareReader *
sig_compare_reader_new (SigCompareTable *table)
{
  SigCompareReader *self = g_new0 (SigCompareReader, 1);

  self->table = table;
  self->nodes = g_ptr_array_new_with_free_func (detach_node);
  self->rows = g_array_new (FALSE, FALSE, sizeof (int));
  self->columns = g_array_new (FALSE, FALSE, sizeof (int));

  return self;
}

/**
 * sig_compare_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees it.
 */
void
sig_compare_reader_free (SigCompareReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  g_ptr_array_unref (self->nodes);
  g_array_unref (self->rows);
  g_array_unref (self->columns);
  g_free (self);
}

/**
 * sig_compare_reader_clear:
 * @self: a reader
 *
 * Forgets what was in view.
 */
void
sig_compare_reader_clear (SigCompareReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  self->focused = NULL;
  g_ptr_array_set_size (self->nodes, 0);
  g_array_set_size (self->rows, 0);
  g_array_set_size (self->columns, 0);
}

static void
append_certainty (GString         *name,
                  SigCompareSheet *sheet,
                  guint            row,
                  guint            column)
{
  const guint n = sig_compare_sheet_get_n_entries (sheet, row, column);

  for (guint i = 0; i < n; i++)
    {
      const SigComparisonEntry *entry = sig_compare_sheet_get_entry (sheet, row, column, i);
      g_autofree char *certainty = NULL;

      if (entry->claim == NULL)
        continue;
      certainty = sig_certainty_dup_name (entry->claim, entry->disputed);
      g_string_append_printf (name, ". %s", certainty);
    }
}

/**
 * sig_compare_reader_dup_name:
 * @sheet: a sheet
 * @row: a row of it
 * @column: a column of it, or -1 for the head of the row
 *
 * Returns: (transfer full): what a reader says of the cell, the heads of its column and row first
 */
char *
sig_compare_reader_dup_name (SigCompareSheet *sheet,
                             guint            row,
                             int              column)
{
  const char *title, *note;
  g_autoptr(GString) name = NULL;
  g_autofree char *words = NULL;
  SigComparisonStanding standing;

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), NULL);

  title = sig_compare_sheet_get_row_title (sheet, row);
  note = sig_compare_sheet_get_row_note (sheet, row);
  if (column < 0)
    return note != NULL ? g_strdup_printf ("%s, %s", title, note) : g_strdup (title);

  words = sig_compare_sheet_dup_words (sheet, row, (guint) column);
  standing = sig_compare_sheet_get_standing (sheet, row, (guint) column);
  name = g_string_new (NULL);
  g_string_append_printf (name, "%s, %s: %s", sig_compare_sheet_get_column_title (sheet, (guint) column), title, words);
  if (sig_compare_sheet_get_mark (standing) != NULL)
    g_string_append_printf (name, ". %s", sig_comparison_standing_get_words (standing));
  append_certainty (name, sheet, row, (guint) column);
  if (sig_compare_sheet_is_pinned (sheet, row, column))
    g_string_append_printf (name, ". %s", _("Pinned"));

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static void
set_name (SigDrawnNode *node,
          const char   *name,
          int           column)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_RELATION_COL_INDEX, column + 2, -1);
}

static SigDrawnNode *
add_row (SigCompareReader   *self,
         int                 row,
         const GdkRectangle *bounds)
{
  SigDrawnNode *node = sig_drawn_node_new (GTK_ACCESSIBLE_ROLE_ROW, GTK_WIDGET (self->table), NULL, bounds);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (node), GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 2, -1);
  if (self->nodes->len > 0)
    sig_drawn_node_set_next (g_ptr_array_index (self->nodes, self->nodes->len - 1), node);
  g_ptr_array_add (self->nodes, node);
  g_array_append_val (self->rows, row);

  return node;
}

/* Puts a head or cell in a row; @bounds are in the table. */
static SigDrawnNode *
add_cell (SigCompareReader   *self,
          SigDrawnNode       *row,
          GtkAccessibleRole   role,
          int                 column,
          const char         *name,
          const GdkRectangle *bounds,
          const GdkRectangle *in)
{
  const GdkRectangle inside = { bounds->x - in->x, bounds->y - in->y, bounds->width, bounds->height };
  SigDrawnNode *node = sig_drawn_node_new (role, GTK_WIDGET (self->table), row, &inside);

  set_name (node, name, column);
  sig_drawn_node_append (row, node);

  return node;
}

static void
read_heads (SigCompareReader *self)
{
  SigCompareTable *table = self->table;
  const GdkRectangle bounds = { 0, 0, (int) table->columns.width, (int) table->heads_height };
  SigDrawnNode *row = add_row (self, HEADS_ROW, &bounds);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const int column = g_array_index (self->columns, int, i);
      const double x = sig_screen_columns_get_x (&table->columns, (guint) MAX (column, 0), table->offset);
      const GdkRectangle head = { (int) sig_compare_table_mirror (table, x, table->columns.column), 0,
                                  (int) table->columns.column, bounds.height };

      if (column >= 0)
        add_cell (self, row, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, column,
                  sig_compare_sheet_get_column_title (table->sheet, (guint) column), &head, &bounds);
    }
}

static void
read_topic (SigCompareReader   *self,
            SigDrawnNode       *node,
            guint               topic,
            const GdkRectangle *bounds)
{
  SigCompareSheet *sheet = self->table->sheet;
  const gboolean folded = sig_compare_table_get_folded (self->table, sig_compare_sheet_get_topic_id (sheet, topic));
  SigDrawnNode *cell = add_cell (self, node, GTK_ACCESSIBLE_ROLE_ROW_HEADER, SIG_SCREEN_HEADS,
                                   sig_compare_sheet_get_topic_title (sheet, topic), bounds, bounds);

  gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_EXPANDED, !folded, -1);
}

static void
read_row (SigCompareReader *self,
          guint             row)
{
  const SigScreenRow *found = sig_screen_rows_get (self->table->rows, row);
  SigDrawnNode *node;
  GdkRectangle bounds, cell;

  sig_compare_table_get_rect (self->table, (int) row, SIG_SCREEN_HEADS, &bounds);
  bounds = (GdkRectangle) { 0, bounds.y, (int) self->table->columns.width, (int) found->height };
  node = add_row (self, (int) row, &bounds);
  if (found->is_heading)
    {
      read_topic (self, node, found->index, &bounds);
      return;
    }

  for (guint i = 0; i < self->columns->len; i++)
    {
      const int column = g_array_index (self->columns, int, i);
      g_autofree char *name = sig_compare_reader_dup_name (self->table->sheet, found->index, column);

      sig_compare_table_get_rect (self->table, (int) row, column, &cell);
      add_cell (self, node, column < 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL, column, name,
                &cell, &bounds);
    }
}

static void
find_columns (SigCompareReader *self)
{
  const int heads = SIG_SCREEN_HEADS;
  guint first, n;

  g_array_append_val (self->columns, heads);
  for (int i = 0; i < (int) self->table->columns.n_frozen; i++)
    g_array_append_val (self->columns, i);
  n = sig_screen_columns_get_visible (&self->table->columns, self->table->offset, &first);
  for (int i = (int) first; i < (int) (first + n); i++)
    g_array_append_val (self->columns, i);
}

/**
 * sig_compare_reader_update:
 * @self: a reader
 *
 * Reads what is in view.
 */
void
sig_compare_reader_update (SigCompareReader *self)
{
  SigCompareTable *table;
  guint first, n;

  g_return_if_fail (self != NULL);

  sig_compare_reader_clear (self);
  table = self->table;
  if (table->sheet == NULL || table->stale || table->columns.n == 0)
    return;

  gtk_accessible_update_relation (GTK_ACCESSIBLE (table),
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) table->columns.n + 1,
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) sig_screen_rows_get_n (table->rows) + 1,
                                  -1);
  find_columns (self);
  read_heads (self);
  n = sig_screen_rows_get_visible (table->rows, table->y, sig_compare_table_get_body (table), &first);
  for (guint i = first; i < first + n; i++)
    read_row (self, i);
  sig_compare_reader_set_cursor (self);
}

static void
rest_cb (gpointer user_data)
{
  SigCompareReader *self = user_data;

  self->source = 0;
  sig_compare_reader_update (self);
}

/**
 * sig_compare_reader_queue:
 * @self: a reader
 *
 * Reads the table when it has come to rest.
 */
void
sig_compare_reader_queue (SigCompareReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_once (REST_MS, rest_cb, self);
}

static SigDrawnNode *
find_cursor (SigCompareReader *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      SigDrawnNode *row = g_ptr_array_index (self->nodes, i);

      if (g_array_index (self->rows, int, i) != self->table->cursor)
        continue;
      if (sig_drawn_node_get_n (row) == 1)
        return sig_drawn_node_get_child (row, 0);
      for (guint c = 0; c < self->columns->len; c++)
        if (g_array_index (self->columns, int, c) == self->table->cursor_column)
          return sig_drawn_node_get_child (row, c);
    }

  return NULL;
}

/**
 * sig_compare_reader_set_cursor:
 * @self: a reader
 *
 * Says on which cell the keyboard is.
 */
void
sig_compare_reader_set_cursor (SigCompareReader *self)
{
  const gboolean has_focus = gtk_widget_has_focus (GTK_WIDGET (self->table));
  SigDrawnNode *node = self->table->cursor >= 0 && has_focus ? find_cursor (self) : NULL;

  if (self->focused != NULL && self->focused != node)
    sig_drawn_node_set_focused (self->focused, FALSE);
  self->focused = node;
  if (node == NULL)
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
      return;
    }

  sig_drawn_node_set_focused (node, TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->table),
                                  GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, node, -1);
}

/**
 * sig_compare_reader_get_first:
 * @self: (nullable): a reader
 *
 * Returns: (transfer full) (nullable): the first row in view; the others follow it
 */
GtkAccessible *
sig_compare_reader_get_first (SigCompareReader *self)
{
  if (self == NULL || self->nodes->len == 0)
    return NULL;

  return g_object_ref (GTK_ACCESSIBLE (g_ptr_array_index (self->nodes, 0)));
}
