/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-table-set-private.h"

#include "sig-table-pages.h"

#include <glib/gi18n-lib.h>

/* How a panel of a table is set: its rows are measured, SigTablePages says where they stand, and they are placed there.
 * For whoever reads by ear a panel is one table from its first page to its last; heads of columns that stand again on
 * later pages are no part of it. */

#define PANEL_AIR 16           /* above a panel that follows another on its page, at text scale 1 */
#define TOPIC_AIR 2            /* above the title of a topic, beside twice that of a row */
#define STRONG_RULE 0.9
#define RULE 0.5
#define HAIRLINE 0.4

typedef struct
{
  SigSheetTable *table;
  SigSheetMaker *maker;
  const SigTablePanel *panel;
  double scale;
  double heads_height;
  SigTableRow *rows;
  SigTableCell *cells;
  double *heights;             /* of whole cells, each as if it were one line */
  double *lines;               /* of cells in rows that must be split */
  gboolean *is_split;
} Setting;

static SigSheetCell *
get_cell (const Setting *self,
          guint          row,
          guint          column)
{
  return &g_array_index (self->table->cells, SigSheetCell, row * self->panel->n_columns + column);
}

static double
measure_cell (const SigSheetCell *cell)
{
  double height = 0;

  for (const SigParagraph *paragraph = cell->first; paragraph != NULL; paragraph = paragraph->next)
    height += paragraph->height + (paragraph != cell->first ? paragraph->space : 0);

  return height;
}

static guint
count_lines (const SigSheetCell *cell)
{
  guint n = 0;

  for (const SigParagraph *paragraph = cell->first; paragraph != NULL; paragraph = paragraph->next)
    n += paragraph->n_lines;

  return n;
}

static void
get_lines (const SigSheetCell *cell,
           double             *heights)
{
  for (SigParagraph *paragraph = cell->first; paragraph != NULL; paragraph = paragraph->next)
    {
      sig_paragraph_get_lines (paragraph, heights);
      if (paragraph != cell->first)
        heights[0] += paragraph->space;
      heights += paragraph->n_lines;
    }
}

/* Measuring */

static double
get_topic_air (const Setting *self)
{
  return TOPIC_AIR * self->scale + 2 * self->table->row_air;
}

static void
measure_heads (Setting *self)
{
  const SigSheetCell corner = { self->table->corner, NULL };

  self->heads_height = measure_cell (&corner);
  for (guint i = 0; i < self->panel->n_columns; i++)
    self->heads_height = MAX (self->heads_height,
                              measure_cell (&g_array_index (self->table->heads, SigSheetCell,
                                                            self->panel->first_column + i)));
  self->heads_height += 2 * self->table->row_air;
}

static void
measure_rows (Setting *self)
{
  const guint n_columns = self->panel->n_columns;

  for (guint r = 0; r < self->table->rows->len; r++)
    {
      const SigSheetRow *row = &g_array_index (self->table->rows, SigSheetRow, r);

      for (guint c = 0; c < n_columns; c++)
        {
          const guint index = r * n_columns + c;

          self->heights[index] = measure_cell (get_cell (self, r, c));
          self->cells[index] = (SigTableCell) { &self->heights[index], self->heights[index] > 0 };
        }
      self->rows[r] = (SigTableRow) { &self->cells[r * n_columns], n_columns, measure_cell (&row->head),
                                      row->title != NULL };
      if (row->title != NULL)
        self->rows[r].head += get_topic_air (self);
    }
}

/* Only a row that is taller than a page is looked at line by line. */
static void
measure_tall_rows (Setting            *self,
                   const SigTableRoom *room)
{
  const guint n_columns = self->panel->n_columns;
  guint n_lines = 0;
  double *lines;

  for (guint r = 0; r < self->table->rows->len; r++)
    {
      /* The title of a topic above it takes room too. */
      self->is_split[r] = sig_table_pages_row_height (&self->rows[r], room->padding) > room->others * 0.8;
      for (guint c = 0; self->is_split[r] && c < n_columns; c++)
        n_lines += count_lines (get_cell (self, r, c));
    }

  lines = self->lines = g_new (double, n_lines);
  for (guint r = 0; r < self->table->rows->len; r++)
    for (guint c = 0; self->is_split[r] && c < n_columns; c++)
      {
        const guint n = count_lines (get_cell (self, r, c));

        get_lines (get_cell (self, r, c), lines);
        self->cells[r * n_columns + c] = (SigTableCell) { lines, n };
        lines += n;
      }
}

/* Placing */

static void
place_cell (Setting            *self,
            const SigSheetCell *cell,
            double              x,
            double              y,
            guint               from,
            guint               to)
{
  guint first = 0;

  for (SigParagraph *paragraph = cell->first; paragraph != NULL; paragraph = paragraph->next)
    {
      const guint start = CLAMP (from, first, first + paragraph->n_lines) - first;
      const guint end = CLAMP (to, first, first + paragraph->n_lines) - first;

      first += paragraph->n_lines;
      if (start == end)
        continue;
      if (start == 0 && paragraph != cell->first)
        y += paragraph->space;
      sig_sheet_maker_place (self->maker, paragraph, x, y, start, end);
      if (end - start == paragraph->n_lines)
        y += paragraph->height;
      else
        {
          g_autofree double *heights = g_new (double, paragraph->n_lines);

          sig_paragraph_get_lines (paragraph, heights);
          for (guint i = start; i < end; i++)
            y += heights[i];
        }
    }
}

static double
get_panel_width (const Setting *self)
{
  double width = self->table->row_head_width;

  for (guint i = 0; i < self->panel->n_columns; i++)
    width += self->table->widths[self->panel->first_column + i];

  return width;
}

static void
place_column_heads (Setting *self)
{
  double x = self->maker->left + self->table->row_head_width;

  for (guint i = 0; i < self->panel->n_columns; i++)
    {
      const guint column = self->panel->first_column + i;
      const SigSheetCell *head = &g_array_index (self->table->heads, SigSheetCell, column);

      sig_sheet_maker_begin (self->maker, "TH", NULL);
      place_cell (self, head, x, self->maker->y, 0, G_MAXUINT);
      sig_sheet_maker_end (self->maker, "TH");
      x += self->table->widths[column];
    }
}

static void
place_column_heads_again (Setting *self)
{
  double x = self->maker->left + self->table->row_head_width;

  for (guint i = 0; i < self->panel->n_columns; i++)
    {
      const guint column = self->panel->first_column + i;

      place_cell (self, &g_array_index (self->table->heads, SigSheetCell, column), x, self->maker->y, 0, G_MAXUINT);
      x += self->table->widths[column];
    }
}

static void
place_heads (Setting  *self,
             gboolean  again)
{
  const SigSheetCell corner = { self->table->corner, NULL };
  const char *tag = again ? "Artifact" : "TR";

  sig_sheet_maker_begin (self->maker, tag, NULL);
  if (self->table->row_head_width > 0 && !again)
    sig_sheet_maker_begin (self->maker, "TH", NULL);
  place_cell (self, &corner, self->maker->left, self->maker->y, 0, G_MAXUINT);
  if (self->table->row_head_width > 0 && !again)
    sig_sheet_maker_end (self->maker, "TH");
  if (again)
    place_column_heads_again (self);
  else
    place_column_heads (self);
  sig_sheet_maker_end (self->maker, tag);

  self->maker->y += self->heads_height;
  sig_sheet_maker_rule (self->maker, self->maker->left, self->maker->y - self->table->row_air / 2,
                        get_panel_width (self), STRONG_RULE * self->scale, 0);
}

static void
place_topic (Setting            *self,
             const SigSheetRow  *row,
             const SigTablePart *part,
             double              y)
{
  sig_sheet_maker_outline (self->maker, row->title, self->table->panels->len > 1 ? 1 : 0);
  sig_sheet_maker_begin (self->maker, "TR", NULL);
  sig_sheet_maker_begin (self->maker, "TH", NULL);
  place_cell (self, &row->head, self->maker->left, y + get_topic_air (self) + self->table->row_air, 0, G_MAXUINT);
  sig_sheet_maker_end (self->maker, "TH");
  sig_sheet_maker_end (self->maker, "TR");
  sig_sheet_maker_rule (self->maker, self->maker->left, y + part->height, get_panel_width (self), RULE * self->scale, 0);
}

static void
place_row_head (Setting            *self,
                const SigSheetRow  *row,
                const SigTablePart *part,
                double              y)
{
  if (self->table->row_head_width <= 0)
    return;

  sig_sheet_maker_begin (self->maker, "TH", NULL);
  place_cell (self, &row->head, self->maker->left, y, 0, G_MAXUINT);
  if (part->is_continued)
    {
      SigParagraph *word = sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_ROW_NOTE,
                                                 C_("row of a table", "continued"),
                                                 sig_sheet_table_get_text_width (self->table, SIG_SHEET_ROW_HEAD));

      sig_sheet_maker_keep (self->maker, word);
      sig_sheet_maker_place (self->maker, word, self->maker->left, y + measure_cell (&row->head), 0, G_MAXUINT);
    }
  sig_sheet_maker_end (self->maker, "TH");
}

static void
place_row (Setting            *self,
           const SigTablePart *part,
           const SigLineRange *ranges,
           double              y)
{
  const SigSheetRow *row = &g_array_index (self->table->rows, SigSheetRow, part->row);
  double x = self->maker->left + self->table->row_head_width;

  sig_sheet_maker_begin (self->maker, "TR", NULL);
  place_row_head (self, row, part, y + self->table->row_air);
  for (guint c = 0; c < self->panel->n_columns; c++)
    {
      const SigLineRange whole = { 0, G_MAXUINT };
      const SigLineRange *range = self->is_split[part->row] ? &ranges[c] : &whole;

      sig_sheet_maker_begin (self->maker, "TD", NULL);
      place_cell (self, get_cell (self, part->row, c), x, y + self->table->row_air, range->from, range->to);
      sig_sheet_maker_end (self->maker, "TD");
      x += self->table->widths[self->panel->first_column + c];
    }
  sig_sheet_maker_end (self->maker, "TR");
  sig_sheet_maker_rule (self->maker, self->maker->left, y + part->height, get_panel_width (self),
                        HAIRLINE * self->scale, 0.65);
}

static gboolean
has_topics (const Setting *self)
{
  for (guint r = 0; r < self->table->rows->len; r++)
    if (g_array_index (self->table->rows, SigSheetRow, r).title != NULL)
      return TRUE;

  return FALSE;
}

static double
get_repeated_height (const Setting *self)
{
  return sig_lettering_get_size (self->maker->sheet->lettering, SIG_TEXT_TOPIC) * 1.3 + 2 * self->table->row_air;
}

/* The title of the topic that @row belongs to, NULL where it is one itself or belongs to none. */
static const char *
find_topic (const Setting *self,
            guint          row)
{
  if (g_array_index (self->table->rows, SigSheetRow, row).title != NULL)
    return NULL;
  while (row-- > 0)
    if (g_array_index (self->table->rows, SigSheetRow, row).title != NULL)
      return g_array_index (self->table->rows, SigSheetRow, row).title;

  return NULL;
}

/* A page that begins within a topic says which one. */
static void
place_topic_again (Setting *self,
                   guint    row)
{
  const char *title = find_topic (self, row);
  SigScribe *scribe = &self->maker->scribe;
  SigParagraph *words;

  if (title == NULL)
    return;

  sig_scribe_begin (scribe, SIG_TEXT_TOPIC);
  sig_scribe_write (scribe, title);
  sig_scribe_write (scribe, " ");
  sig_scribe_write_as (scribe, SIG_TEXT_ROW_NOTE, C_("topic of a table", "continued"));
  words = sig_scribe_end (scribe, -1);
  sig_sheet_maker_keep (self->maker, words);
  sig_sheet_maker_begin (self->maker, "Artifact", NULL);
  sig_sheet_maker_place (self->maker, words, self->maker->left, self->maker->y + self->table->row_air, 0, G_MAXUINT);
  sig_sheet_maker_end (self->maker, "Artifact");
  self->maker->y += get_repeated_height (self);
  sig_sheet_maker_rule (self->maker, self->maker->left, self->maker->y, get_panel_width (self), RULE * self->scale, 0);
}

static void
place_parts (Setting             *self,
             const SigTablePages *pages)
{
  const guint first_page = sig_sheet_maker_get_page (self->maker);
  guint page = 0;
  double top = self->maker->y;

  for (guint i = 0; i < pages->parts->len; i++)
    {
      const SigTablePart *part = &g_array_index (pages->parts, SigTablePart, i);
      const SigSheetRow *row = &g_array_index (self->table->rows, SigSheetRow, part->row);

      for (; page < part->page; page++)
        {
          sig_sheet_maker_go_to (self->maker, first_page + page + 1);
          self->maker->y = self->maker->top;
          place_heads (self, TRUE);
          place_topic_again (self, part->row);
          top = self->maker->y;
        }
      self->maker->y = top + part->y;
      if (row->title != NULL)
        place_topic (self, row, part, self->maker->y);
      else
        place_row (self, part, &g_array_index (pages->ranges, SigLineRange, part->first_range), self->maker->y);
    }
  self->maker->y = top + pages->end;
}

static double
measure_all (const Setting *self,
             double         padding)
{
  double height = self->heads_height;

  for (guint r = 0; r < self->table->rows->len; r++)
    height += sig_table_pages_row_height (&self->rows[r], padding);

  return height;
}

/* A panel begins a page, unless all of it fits below the one before. */
static void
begin_panel (Setting *self,
             double   padding)
{
  const double air = PANEL_AIR * self->scale;

  if (self->table->panel == 0)
    return;
  if (self->maker->y + air + measure_all (self, padding) <= self->maker->bottom)
    self->maker->y += air;
  else
    sig_sheet_maker_turn_page (self->maker);
}

static void
measure (Setting      *self,
         SigTableRoom *room)
{
  measure_heads (self);
  room->padding = 2 * self->table->row_air;
  room->continued = sig_lettering_get_size (self->maker->sheet->lettering, SIG_TEXT_ROW_NOTE) * 1.5;
  room->others = MAX (1, self->maker->bottom - self->maker->top - self->heads_height);
  if (has_topics (self))
    room->others = MAX (1, room->others - get_repeated_height (self));
  measure_rows (self);
  measure_tall_rows (self, room);
}

/*
 * sig_table_set:
 * @self: a table whose cells are filled for @panel
 * @panel: columns
 *
 * Sets @panel on pages, from where the sheet is filled to.
 */
void
sig_table_set (SigSheetTable       *self,
               const SigTablePanel *panel)
{
  const guint n_rows = self->rows->len;
  const guint n_cells = n_rows * panel->n_columns;
  g_autofree SigTableRow *rows = g_new0 (SigTableRow, n_rows);
  g_autofree SigTableCell *cells = g_new0 (SigTableCell, n_cells);
  g_autofree double *heights = g_new0 (double, n_cells);
  g_autofree gboolean *is_split = g_new0 (gboolean, n_rows);
  Setting setting = { .table = self, .maker = self->maker, .panel = panel, .scale = self->maker->options->text_scale,
                      .rows = rows, .cells = cells, .heights = heights, .is_split = is_split };
  g_autoptr(SigTablePages) pages = NULL;
  SigTableRoom room;

  measure (&setting, &room);
  begin_panel (&setting, room.padding);
  room.first = self->maker->bottom - self->maker->y - setting.heads_height;
  if (room.first < MIN (room.others / 5, measure_all (&setting, room.padding) - setting.heads_height))
    {
      sig_sheet_maker_turn_page (self->maker);
      room.first = room.others;
    }

  if (self->corner_name != NULL)
    sig_sheet_maker_outline (self->maker, self->corner_name, 0);
  sig_sheet_maker_begin (self->maker, "Table", NULL);
  place_heads (&setting, FALSE);
  pages = sig_table_pages_new (rows, n_rows, &room);
  place_parts (&setting, pages);
  sig_sheet_maker_end (self->maker, "Table");
  g_free (setting.lines);
}
