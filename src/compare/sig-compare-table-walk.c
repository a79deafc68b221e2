/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-table-private.h"

#include <glib/gi18n.h>

#include "sig-announcement.h"

/* Where the keyboard is, what is folded, and what changes when another sheet is shown. */

static const SigScreenRow *
get_row (SigCompareTable *self)
{
  if (self->cursor < 0 || self->cursor >= (int) sig_screen_rows_get_n (self->rows))
    return NULL;

  return sig_screen_rows_get (self->rows, (guint) self->cursor);
}

static guint
count_entries (SigCompareTable *self)
{
  const SigScreenRow *row = get_row (self);

  if (row == NULL || row->is_heading || self->cursor_column < 0)
    return 0;

  return sig_compare_sheet_get_n_entries (self->sheet, row->index, (guint) self->cursor_column);
}

/**
 * sig_compare_table_get_cursor:
 * @self: a table
 * @row: (out) (nullable): the row of the sheet, or -1 on the heading of a topic
 * @column: (out) (nullable): the column, or -1 for the head of the row
 * @entry: (out) (nullable): which claim of the cell
 *
 * Returns: whether the keyboard is anywhere in the table
 */
gboolean
sig_compare_table_get_cursor (SigCompareTable *self,
                              int             *row,
                              int             *column,
                              guint           *entry)
{
  const SigScreenRow *found;

  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), FALSE);

  found = get_row (self);
  if (row != NULL)
    *row = found != NULL && !found->is_heading ? (int) found->index : -1;
  if (column != NULL)
    *column = self->cursor_column;
  if (entry != NULL)
    *entry = self->cursor_entry;

  return found != NULL;
}

static void
changed (SigCompareTable *self)
{
  sig_compare_table_reveal (self);
  sig_compare_reader_set_cursor (self->reader);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
place_cursor (SigCompareTable *self,
              int              row,
              int              column,
              guint            entry)
{
  self->cursor = CLAMP (row, 0, (int) sig_screen_rows_get_n (self->rows) - 1);
  self->cursor_column = CLAMP (column, SIG_SCREEN_HEADS, (int) self->columns.n - 1);
  self->cursor_entry = entry;
  changed (self);
}

/**
 * sig_compare_table_set_cursor:
 * @self: a table
 * @row: the row of the sheet; -1 stays where it is
 * @column: the column, or -1 for the head of the row
 * @entry: which claim of the cell
 *
 * Puts the keyboard on a cell. A row that is folded away changes only the column.
 */
void
sig_compare_table_set_cursor (SigCompareTable *self,
                              int              row,
                              int              column,
                              guint            entry)
{
  int found;

  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));

  if (self->sheet == NULL || sig_screen_rows_get_n (self->rows) == 0)
    return;

  found = row >= 0 ? sig_screen_rows_find (self->rows, (guint) row, FALSE) : -1;
  place_cursor (self, found >= 0 ? found : MAX (self->cursor, 0), column, entry);
}

/* One claim at a time is said within a cell that has several. */
static void
announce_entry (SigCompareTable *self,
                guint            n)
{
  const SigComparisonEntry *entry = sig_compare_sheet_get_entry (self->sheet, get_row (self)->index,
                                                                 (guint) self->cursor_column, self->cursor_entry);
  const char *says = entry->head != NULL ? entry->head : entry->text != NULL ? entry->text : entry->quote;
  g_autofree char *words = NULL;

  /* Translators: one of several claims in a cell, "2 of 3: Air defence" */
  words = g_strdup_printf (_("%u of %u: %s"), self->cursor_entry + 1, n, says != NULL ? says : "");
  sig_announce (GTK_WIDGET (self), words);
}

static gboolean
walk_within (SigCompareTable *self,
             int              dy)
{
  const guint n = count_entries (self);
  const int next = (int) self->cursor_entry + dy;

  if (n < 2 || next < 0 || next >= (int) n)
    return FALSE;

  self->cursor_entry = (guint) next;
  changed (self);
  announce_entry (self, n);

  return TRUE;
}

/**
 * sig_compare_table_walk:
 * @self: a table
 * @dx: how many columns on, as they are seen from left to right
 * @dy: how many claims or rows down
 *
 * Moves the keyboard. Down and up go through the claims of a cell first.
 */
void
sig_compare_table_walk (SigCompareTable *self,
                        int              dx,
                        int              dy)
{
  const SigScreenRow *row;

  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));

  if (self->sheet == NULL || sig_screen_rows_get_n (self->rows) == 0)
    return;

  if (self->cursor < 0)
    {
      place_cursor (self, 0, 0, 0);
      return;
    }

  row = get_row (self);
  if (sig_compare_look_is_mirrored (self->look))
    dx = -dx;
  if (row->is_heading && dx != 0)
    sig_compare_table_set_folded (self, sig_compare_sheet_get_topic_id (self->sheet, row->index), dx < 0);
  else if (dx != 0 || (ABS (dy) != 1 || !walk_within (self, dy)))
    place_cursor (self, self->cursor + dy, self->cursor_column + dx, 0);
}

/**
 * sig_compare_table_activate:
 * @self: a table
 *
 * Does what Enter does: folds a topic, or asks for what stands behind a claim.
 */
void
sig_compare_table_activate (SigCompareTable *self)
{
  const SigScreenRow *row;
  const char *topic;

  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));

  row = get_row (self);
  if (row == NULL)
    return;

  if (!row->is_heading)
    {
      g_signal_emit (self, sig_compare_table_signals[SIG_COMPARE_TABLE_OPENED], 0,
                     row->index, self->cursor_column, self->cursor_entry);
      return;
    }

  topic = sig_compare_sheet_get_topic_id (self->sheet, row->index);
  sig_compare_table_set_folded (self, topic, !sig_compare_table_get_folded (self, topic));
}

/**
 * sig_compare_table_get_folded:
 * @self: a table
 * @topic: the id of a topic
 *
 * Returns: whether its rows are hidden
 */
gboolean
sig_compare_table_get_folded (SigCompareTable *self,
                              const char      *topic)
{
  g_return_val_if_fail (SIG_IS_COMPARE_TABLE (self), FALSE);
  g_return_val_if_fail (topic != NULL, FALSE);

  return g_hash_table_contains (self->folded, topic);
}

/* What was measured stays measured when rows only come and go. */
typedef struct
{
  guint index;
  double height;
} Measured;

static GArray *
take_heights (SigCompareTable *self)
{
  GArray *heights = g_array_new (FALSE, FALSE, sizeof (Measured));

  for (guint i = 0; i < sig_screen_rows_get_n (self->rows); i++)
    {
      const SigScreenRow *row = sig_screen_rows_get (self->rows, i);
      const Measured measured = { row->index, row->height };

      if (row->is_measured && !row->is_heading)
        g_array_append_val (heights, measured);
    }

  return heights;
}

static void
restore_heights (SigCompareTable *self,
                 const GArray    *heights)
{
  for (guint i = 0; i < heights->len; i++)
    {
      const Measured *measured = &g_array_index (heights, Measured, i);
      const int row = sig_screen_rows_find (self->rows, measured->index, FALSE);

      if (row >= 0)
        sig_screen_rows_set_height (self->rows, (guint) row, measured->height, 0);
    }
}

static int
find_heading (SigCompareTable *self,
              const char      *topic)
{
  for (guint i = 0; i < sig_screen_rows_get_n (self->rows); i++)
    {
      const SigScreenRow *row = sig_screen_rows_get (self->rows, i);

      if (row->is_heading && g_str_equal (sig_compare_sheet_get_topic_id (self->sheet, row->index), topic))
        return (int) i;
    }

  return -1;
}

static void
fold_rows (SigCompareTable *self,
           const char      *topic)
{
  const SigScreenRow before = get_row (self) != NULL ? *get_row (self) : (SigScreenRow) { 0 };
  const gboolean has_cursor = get_row (self) != NULL;
  g_autoptr(GArray) heights = take_heights (self);
  int heading;

  sig_compare_table_rebuild (self);
  restore_heights (self, heights);
  heading = find_heading (self, topic);
  if (has_cursor)
    self->cursor = sig_screen_rows_find (self->rows, before.index, before.is_heading);
  if (has_cursor && self->cursor < 0)
    self->cursor = heading;

  /* A heading that was held at the top of the view stays there. */
  if (heading >= 0)
    self->y = MIN (self->y, MAX (sig_screen_rows_get (self->rows, (guint) heading)->y, 0));
  sig_compare_table_scroll_to (self, self->offset, self->y);
  sig_compare_reader_queue (self->reader);
}

/**
 * sig_compare_table_set_folded:
 * @self: a table
 * @topic: the id of a topic
 * @folded: whether its rows shall be hidden
 *
 * Hides or shows the rows of a topic; its heading stays where it is.
 */
void
sig_compare_table_set_folded (SigCompareTable *self,
                              const char      *topic,
                              gboolean         folded)
{
  g_return_if_fail (SIG_IS_COMPARE_TABLE (self));
  g_return_if_fail (topic != NULL);

  if (folded == sig_compare_table_get_folded (self, topic))
    return;

  if (folded)
    g_hash_table_add (self->folded, g_strdup (topic));
  else
    g_hash_table_remove (self->folded, topic);
  if (self->sheet != NULL)
    fold_rows (self, topic);
  g_signal_emit (self, sig_compare_table_signals[SIG_COMPARE_TABLE_FOLDED], 0, topic, folded);
}

typedef struct
{
  char *row;
  char *column;
  char *top;
  double into;
} Place;

static char *
dup_row_id (SigCompareTable *self,
            int              row)
{
  const SigScreenRow *found;

  if (self->sheet == NULL || row < 0 || row >= (int) sig_screen_rows_get_n (self->rows))
    return NULL;

  found = sig_screen_rows_get (self->rows, (guint) row);

  return found->is_heading ? NULL : g_strdup (sig_compare_sheet_get_row_id (self->sheet, found->index));
}

static void
take_place (SigCompareTable *self,
            Place           *place)
{
  const guint n = sig_screen_rows_get_n (self->rows);

  *place = (Place) { 0 };
  place->row = dup_row_id (self, self->cursor);
  if (self->sheet != NULL && self->cursor_column >= 0 && self->cursor_column < (int) self->columns.n)
    place->column = g_strdup (sig_compare_sheet_get_column_id (self->sheet, (guint) self->cursor_column));
  if (n == 0 || self->y <= 0)
    return;

  /* A heading at the very top stands for the row below it. */
  for (guint i = sig_screen_rows_find_y (self->rows, self->y); i < n && place->top == NULL; i++)
    {
      place->top = dup_row_id (self, (int) i);
      place->into = self->y - sig_screen_rows_get (self->rows, i)->y;
    }
}

static int
find_row (SigCompareTable *self,
          const char      *id)
{
  for (guint i = 0; id != NULL && i < sig_screen_rows_get_n (self->rows); i++)
    {
      const SigScreenRow *row = sig_screen_rows_get (self->rows, i);

      if (!row->is_heading && g_str_equal (sig_compare_sheet_get_row_id (self->sheet, row->index), id))
        return (int) i;
    }

  return -1;
}

static int
find_column (SigCompareTable *self,
             const char      *id)
{
  for (guint i = 0; id != NULL && i < sig_compare_sheet_get_n_columns (self->sheet); i++)
    if (g_str_equal (sig_compare_sheet_get_column_id (self->sheet, i), id))
      return (int) i;

  return MIN (self->cursor_column, (int) sig_compare_sheet_get_n_columns (self->sheet) - 1);
}

static void
restore_place (SigCompareTable *self,
               Place           *place)
{
  const int top = find_row (self, place->top);
  const int row = find_row (self, place->row);

  if (row >= 0)
    self->cursor = row;
  self->cursor_column = find_column (self, place->column);
  self->cursor_entry = 0;
  self->y = top >= 0 ? sig_screen_rows_get (self->rows, (guint) top)->y + place->into : 0;
}

/**
 * sig_compare_table_change_sheet:
 * @self: a table
 * @sheet: (nullable): what to show
 *
 * Takes another sheet, and keeps to the place as far as there is one. Private to the table.
 */
void
sig_compare_table_change_sheet (SigCompareTable *self,
                                SigCompareSheet *sheet)
{
  Place place;

  take_place (self, &place);
  g_set_object (&self->sheet, sheet);
  sig_compare_table_drop_cells (self);
  sig_compare_reader_clear (self->reader);
  if (self->popover != NULL)
    gtk_popover_popdown (self->popover);

  sig_screen_rows_clear (self->rows);
  if (sheet != NULL && !self->stale)
    {
      sig_compare_table_fit (self, self->columns.width);
      restore_place (self, &place);
    }
  g_free (place.row);
  g_free (place.column);
  g_free (place.top);
  sig_compare_table_scroll_to (self, self->offset, self->y);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
