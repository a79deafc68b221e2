/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-table-pages.h"

#include <string.h>

/* A table is told as a string: a row is a word, its cells parted by a slash, a digit for the height of each line; "^" before
 * a row says that it keeps the next one. Its pages are told likewise: pages are parted by "|", a part is the number of its
 * row with the ranges of lines of its cells; "+" says that it is continued. */

static const struct
{
  const char *name;
  const char *rows;
  double first;
  double others;
  const char *pages;
} tables[] = {
  { "no rows", "", 10, 10, "" },
  { "one row", "3", 10, 10, "0:0-1" },
  { "all fit to a hair", "5 5", 10, 10, "0:0-1 1:0-1" },
  { "one goes over", "5 6", 10, 10, "0:0-1 | 1:0-1" },
  { "the highest cell counts", "1/5/2 6", 10, 10, "0:0-1,0-1,0-1 | 1:0-1" },
  { "lines are not parted", "4 33", 10, 10, "0:0-1 1:0-2" },
  { "nor when they do not fit", "6 333", 10, 10, "0:0-1 | 1:0-3" },
  { "the first page is full", "3", 2, 10, " | 0:0-1" },
  { "a heading keeps its row", "7 ^1 3", 10, 10, "0:0-1 | 1:0-1 2:0-1" },
  { "two headings keep it", "6 ^1 ^1 3", 10, 10, "0:0-1 | 1:0-1 2:0-1 3:0-1" },
  { "a heading stays where its row fits", "6 ^1 3", 10, 10, "0:0-1 1:0-1 2:0-1" },
  { "a last heading", "7 ^2", 10, 10, "0:0-1 1:0-1" },
  { "a row taller than a page", "55555/33", 10, 10, "0:0-2,0-2 | 0:2-4,2-2+ | 0:4-5,2-2+" },
  { "it begins where there is room", "3 55555", 10, 10, "0:0-1 1:0-1 | 1:1-3+ | 1:3-5+" },
  { "not where there is next to none", "8 55555", 10, 10, "0:0-1 | 1:0-2 | 1:2-4+ | 1:4-5+" },
  { "what follows it goes on below", "9993 2", 10, 10, "0:0-1 | 0:1-2+ | 0:2-3+ | 0:3-4+ 1:0-1" },
  { "a row as tall as a page below its heading", "^2 99", 10, 20, " | 0:0-1 1:0-2" },
  { "a line taller than a page is not lost", "2 9", 10, 5, "0:0-1 | 1:0-1" },
  { "an empty row", "/ 3", 10, 10, "0:0-0,0-0 1:0-1" },
};

typedef struct
{
  SigTableRow rows[8];
  SigTableCell cells[24];
  double lines[64];
  guint n_rows;
} Table;

static void
read_table (const char *string,
            Table      *table)
{
  guint n_cells = 0;
  guint n_lines = 0;
  g_auto(GStrv) words = g_strsplit (string, " ", -1);

  *table = (Table) { 0 };
  for (guint w = 0; *string != '\0' && words[w] != NULL; w++)
    {
      SigTableRow *row = &table->rows[table->n_rows++];
      const char *c = words[w];

      row->keeps_next = *c == '^';
      row->cells = &table->cells[n_cells];
      c += row->keeps_next;
      do
        {
          SigTableCell *cell = &table->cells[n_cells++];

          cell->line_heights = &table->lines[n_lines];
          for (; g_ascii_isdigit (*c); c++, cell->n_lines++)
            table->lines[n_lines++] = *c - '0';
          row->n_cells++;
        }
      while (*c++ == '/');
    }
}

static char *
tell (const SigTablePages *pages,
      const Table         *table)
{
  GString *string = g_string_new (NULL);
  guint page = 0;

  for (guint i = 0; i < pages->parts->len; i++)
    {
      const SigTablePart *part = &g_array_index (pages->parts, SigTablePart, i);

      for (; page < part->page; page++)
        g_string_append (string, page == 0 && string->len == 0 ? " |" : " |");
      g_string_append_printf (string, "%s%u:", string->len > 0 ? " " : "", part->row);
      for (guint c = 0; c < table->rows[part->row].n_cells; c++)
        {
          const SigLineRange *range = &g_array_index (pages->ranges, SigLineRange, part->first_range + c);

          g_string_append_printf (string, "%s%u-%u", c > 0 ? "," : "", range->from, range->to);
        }
      if (part->is_continued)
        g_string_append_c (string, '+');
    }

  return g_string_free_and_steal (string);
}

static void
test_tables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      const SigTableRoom room = { tables[i].first, tables[i].others, 0, 0 };
      Table table;
      g_autoptr(SigTablePages) pages = NULL;
      g_autofree char *told = NULL;

      g_test_message ("%s", tables[i].name);
      read_table (tables[i].rows, &table);
      pages = sig_table_pages_new (table.rows, table.n_rows, &room);
      told = tell (pages, &table);
      g_assert_cmpstr (told, ==, tables[i].pages);
    }
}

/* The head of a row stands on each page of it, with room for the word that says that it is continued. */
static void
test_head (void)
{
  const double lines[] = { 4, 4, 4 };
  const SigTableCell cell = { lines, 3 };
  const SigTableRow row = { &cell, 1, 6, FALSE };
  const SigTableRoom room = { 9, 9, 1, 2 };
  g_autoptr(SigTablePages) pages = sig_table_pages_new (&row, 1, &room);

  g_assert_cmpfloat (sig_table_pages_row_height (&row, 1), ==, 13);
  g_assert_cmpuint (pages->parts->len, ==, 2);
  g_assert_cmpfloat (g_array_index (pages->parts, SigTablePart, 0).height, ==, 9);
  g_assert_cmpfloat (g_array_index (pages->parts, SigTablePart, 1).height, ==, 9);
  g_assert_cmpfloat (pages->end, ==, 9);
}

static void
check_part (const SigTablePages *pages,
            guint                index,
            const SigTableRoom  *room,
            double              *bottom)
{
  const SigTablePart *part = &g_array_index (pages->parts, SigTablePart, index);
  const SigTablePart *before = index > 0 ? part - 1 : NULL;

  if (before == NULL || before->page < part->page)
    *bottom = 0;
  g_assert_cmpfloat (part->y, >=, *bottom - 1e-9);
  *bottom = part->y + part->height;
  g_assert_cmpfloat (*bottom, <=, (part->page == 0 ? room->first : room->others) + 1e-9);
  g_assert_cmpint (part->is_continued, ==, before != NULL && before->row == part->row);
}

/* Whatever the table: nothing overlaps, nothing goes over the foot of a page, each line of each cell stands once and in
 * order, and a row is split only when it is taller than a page. */
static void
test_random (void)
{
  for (guint round = 0; round < 400; round++)
    {
      const SigTableRoom room = { g_test_rand_int_range (0, 40), 40, 2, 1 };
      Table table = { 0 };
      guint next[24] = { 0 };
      guint n_lines = 0;
      double bottom = 0;
      g_autoptr(SigTablePages) pages = NULL;

      for (table.n_rows = 0; table.n_rows < 8; table.n_rows++)
        {
          SigTableCell *cells = &table.cells[table.n_rows * 3];

          table.rows[table.n_rows] = (SigTableRow) { cells, 3, g_test_rand_int_range (0, 8),
                                                     g_test_rand_int_range (0, 4) == 0 };
          for (guint c = 0; c < 3; c++)
            {
              cells[c].line_heights = &table.lines[n_lines];
              cells[c].n_lines = g_test_rand_int_range (0, MIN (20, (int) (64 - n_lines) + 1));
              for (guint l = 0; l < cells[c].n_lines; l++)
                table.lines[n_lines++] = g_test_rand_int_range (1, 9);
            }
        }

      pages = sig_table_pages_new (table.rows, table.n_rows, &room);
      for (guint i = 0; i < pages->parts->len; i++)
        {
          const SigTablePart *part = &g_array_index (pages->parts, SigTablePart, i);

          check_part (pages, i, &room, &bottom);
          for (guint c = 0; c < 3; c++)
            {
              const SigLineRange *range = &g_array_index (pages->ranges, SigLineRange, part->first_range + c);

              g_assert_cmpuint (range->from, ==, next[part->row * 3 + c]);
              next[part->row * 3 + c] = range->to;
            }
          if (part->is_continued)
            {
              const double heading = part->row > 0 ? sig_table_pages_row_height (&table.rows[part->row - 1], 2) : 0;

              g_assert_cmpfloat (sig_table_pages_row_height (&table.rows[part->row], 2), >, 40 - 3 * heading - 24);
            }
        }
      for (guint i = 0; i < 24; i++)
        g_assert_cmpuint (next[i], ==, table.cells[i].n_lines);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-pages/tables", test_tables);
  g_test_add_func ("/table-pages/head", test_head);
  g_test_add_func ("/table-pages/random", test_random);

  return g_test_run ();
}
