/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-table.h"

#include "sig-table-panels.h"
#include "sig-table-set-private.h"

#include <glib/gi18n-lib.h>

/* Room between the text of two columns, above and below that of a row, at text scale 1, and how wide a column may become. */
#define GAP 11
#define ROW_AIR 2.5
#define WIDEST_COLUMN 360

/*
 * sig_sheet_table_new:
 * @maker: who makes the sheet
 * @n_columns: how many columns the table has
 * @row_head_width: how wide the heads of the rows are, 0 for a table without, in points at text scale 1
 * @least_width: how wide a column must be to be read well, in points at text scale 1
 * @most_columns: how many columns stand side by side at most; 0 for as many as fit
 *
 * Returns: (transfer full): a table without rows
 */
SigSheetTable *
sig_sheet_table_new (SigSheetMaker *maker,
                     guint          n_columns,
                     double         row_head_width,
                     double         least_width,
                     guint          most_columns)
{
  SigSheetTable *self = g_new0 (SigSheetTable, 1);
  const double scale = maker->options->text_scale;
  double room;
  guint most;

  self->maker = maker;
  self->n_columns = n_columns;
  self->row_head_width = MIN (row_head_width * scale, maker->width / 3);
  self->gap = GAP * scale;
  self->row_air = ROW_AIR * scale;
  room = maker->width - self->row_head_width;
  most = most_columns > 0 ? most_columns : sig_table_panels_fit (room, least_width * scale);
  self->panels = sig_table_panels_deal (n_columns, most);
  self->widths = g_new (double, MAX (1, n_columns));
  for (guint i = 0; i < n_columns; i++)
    self->widths[i] = MIN (room / MAX (1, g_array_index (self->panels, SigTablePanel, 0).n_columns),
                           WIDEST_COLUMN * scale);

  self->rows = g_array_new (FALSE, TRUE, sizeof (SigSheetRow));
  self->heads = g_array_new (FALSE, TRUE, sizeof (SigSheetCell));
  g_array_set_size (self->heads, n_columns);
  self->cells = g_array_new (FALSE, TRUE, sizeof (SigSheetCell));

  return self;
}

/*
 * sig_sheet_table_free:
 * @self: a table
 *
 * Frees @self. What is set stays on the sheet.
 */
void
sig_sheet_table_free (SigSheetTable *self)
{
  g_array_unref (self->cells);
  g_array_unref (self->heads);
  g_array_unref (self->rows);
  g_array_unref (self->panels);
  g_free (self->widths);
  g_free (self);
}

/*
 * sig_sheet_table_set_widths:
 * @self: a table
 * @parts: (array): for each column its part of the width
 *
 * Makes columns differ in width.
 */
void
sig_sheet_table_set_widths (SigSheetTable *self,
                            const double  *parts)
{
  for (guint p = 0; p < self->panels->len; p++)
    {
      const SigTablePanel *panel = &g_array_index (self->panels, SigTablePanel, p);
      double sum = 0;

      for (guint i = 0; i < panel->n_columns; i++)
        sum += parts[panel->first_column + i];
      for (guint i = panel->first_column; i < panel->first_column + panel->n_columns; i++)
        self->widths[i] = (self->maker->width - self->row_head_width) * parts[i] / sum;
    }
}

/*
 * sig_sheet_table_set_air:
 * @self: a table without text
 * @gap: room between the text of two columns, in points at text scale 1
 * @row_air: room above and below the text of a row, likewise
 *
 * Brings columns and rows closer together whose cells hold next to nothing.
 */
void
sig_sheet_table_set_air (SigSheetTable *self,
                         double         gap,
                         double         row_air)
{
  self->gap = gap * self->maker->options->text_scale;
  self->row_air = row_air * self->maker->options->text_scale;
}

/*
 * sig_sheet_table_get_n_panels:
 * @self: a table
 *
 * Returns: how many panels it has, 1 or more
 */
guint
sig_sheet_table_get_n_panels (SigSheetTable *self)
{
  return self->panels->len;
}

/*
 * sig_sheet_table_get_panel:
 * @self: a table
 * @panel: a panel
 * @first_column: (out): its first column
 * @n_columns: (out): how many it has
 *
 * Gets the columns of a panel.
 */
void
sig_sheet_table_get_panel (SigSheetTable *self,
                           guint          panel,
                           guint         *first_column,
                           guint         *n_columns)
{
  const SigTablePanel *columns = &g_array_index (self->panels, SigTablePanel, panel);

  *first_column = columns->first_column;
  *n_columns = columns->n_columns;
}

/*
 * sig_sheet_table_get_text_width:
 * @self: a table
 * @column: a column, or %SIG_SHEET_ROW_HEAD
 *
 * Returns: how wide its text may be, in points
 */
double
sig_sheet_table_get_text_width (SigSheetTable *self,
                                int            column)
{
  const double width = column == SIG_SHEET_ROW_HEAD ? self->row_head_width : self->widths[column];

  return MAX (1, width - self->gap);
}

static void
append (SigSheetTable *self,
        SigSheetCell  *cell,
        SigParagraph  *paragraph)
{
  sig_sheet_maker_keep (self->maker, paragraph);
  if (cell->last != NULL)
    cell->last->next = paragraph;
  else
    cell->first = paragraph;
  cell->last = paragraph;
}

/*
 * sig_sheet_table_add_row:
 * @self: a table
 *
 * Returns: the number of a new row
 */
guint
sig_sheet_table_add_row (SigSheetTable *self)
{
  g_array_set_size (self->rows, self->rows->len + 1);

  return self->rows->len - 1;
}

/*
 * sig_sheet_table_add_topic:
 * @self: a table
 * @title: what the rows below are about
 *
 * Returns: the number of a new row that has nothing but a title
 */
guint
sig_sheet_table_add_topic (SigSheetTable *self,
                           const char    *title)
{
  const guint index = sig_sheet_table_add_row (self);
  SigSheetRow *row = &g_array_index (self->rows, SigSheetRow, index);

  row->title = sig_sheet_maker_hold (self->maker, title);
  append (self, &row->head, sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_TOPIC, title,
                                                  self->maker->width - self->gap));

  return index;
}

/*
 * sig_sheet_table_write_head:
 * @self: a table
 * @column: a column, or %SIG_SHEET_ROW_HEAD for that of the heads of rows
 * @paragraph: (transfer full): what its head says
 *
 * Adds a paragraph to the head of a column.
 */
void
sig_sheet_table_write_head (SigSheetTable *self,
                            int            column,
                            SigParagraph  *paragraph)
{
  if (column == SIG_SHEET_ROW_HEAD)
    {
      append (self, &self->corner_head, paragraph);
      return;
    }

  append (self, &g_array_index (self->heads, SigSheetCell, column), paragraph);
}

/*
 * sig_sheet_table_write:
 * @self: a table
 * @row: a row
 * @column: a column of the panel that is being filled, or %SIG_SHEET_ROW_HEAD
 * @paragraph: (transfer full): what stands there
 *
 * Adds a paragraph to a cell.
 */
void
sig_sheet_table_write (SigSheetTable *self,
                       guint          row,
                       int            column,
                       SigParagraph  *paragraph)
{
  const SigTablePanel *panel = &g_array_index (self->panels, SigTablePanel, self->panel);

  if (column == SIG_SHEET_ROW_HEAD)
    {
      append (self, &g_array_index (self->rows, SigSheetRow, row).head, paragraph);
      return;
    }

  if (self->cells->len < self->rows->len * panel->n_columns)
    g_array_set_size (self->cells, self->rows->len * panel->n_columns);
  append (self, &g_array_index (self->cells, SigSheetCell, row * panel->n_columns + column - panel->first_column),
          paragraph);
}

/*
 * sig_sheet_table_set_panel:
 * @self: a table
 * @panel: the panel that was filled
 *
 * Sets a panel on pages, from where the sheet is filled to, and makes ready for the next one.
 */
void
sig_sheet_table_set_panel (SigSheetTable *self,
                           guint          panel)
{
  const SigTablePanel *columns = &g_array_index (self->panels, SigTablePanel, panel);

  g_array_set_size (self->cells, self->rows->len * columns->n_columns);
  self->corner = self->corner_head.first;
  self->corner_name = NULL;
  if (self->panels->len > 1)
    {
      g_autofree char *name = g_strdup_printf (_("Panel %u of %u"), panel + 1, self->panels->len);

      self->corner = sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_ROW_NOTE, name,
                                           MAX (1, self->row_head_width - self->gap));
      self->corner_name = sig_sheet_maker_hold (self->maker, name);
      self->corner->next = self->corner_head.first;
      sig_sheet_maker_keep (self->maker, self->corner);
    }
  sig_table_set (self, columns);

  g_array_set_size (self->cells, 0);
  self->panel = panel + 1;
}
