/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <locale.h>

#include "sig-sheet-table.h"

/* Usage: write-table TABLE.json FILE.pdf
 *
 * Writes a table as the sheets do. The file has "paper", "scale", "columns" (the heads), "columns_a_page" and "rows", of
 * which each is a string, the title of a topic, or has "head" and "cells", each of them a list of paragraphs. */

static void
write_cell (SigSheetMaker *maker,
            SigSheetTable *table,
            guint          row,
            guint          column,
            JsonArray     *paragraphs)
{
  for (guint i = 0; i < json_array_get_length (paragraphs); i++)
    {
      SigParagraph *paragraph = sig_scribe_paragraph (&maker->scribe, i % 2 == 0 ? SIG_TEXT_BODY : SIG_TEXT_QUOTE,
                                                      json_array_get_string_element (paragraphs, i),
                                                      sig_sheet_table_get_text_width (table, column));

      paragraph->space = 2;
      sig_sheet_table_write (table, row, column, paragraph);
    }
}

static void
add_row (SigSheetMaker *maker,
         SigSheetTable *table,
         JsonNode      *node)
{
  guint row;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      sig_sheet_table_add_topic (table, json_node_get_string (node));
      return;
    }

  row = sig_sheet_table_add_row (table);
  sig_sheet_table_write (table, row, SIG_SHEET_ROW_HEAD,
                         sig_scribe_paragraph (&maker->scribe, SIG_TEXT_ROW,
                                               json_object_get_string_member (json_node_get_object (node), "head"),
                                               sig_sheet_table_get_text_width (table, SIG_SHEET_ROW_HEAD)));
}

static void
set_panel (SigSheetMaker *maker,
           SigSheetTable *table,
           JsonArray     *rows,
           guint          panel)
{
  guint first, n;

  sig_sheet_table_get_panel (table, panel, &first, &n);
  for (guint r = 0; r < json_array_get_length (rows); r++)
    {
      JsonNode *node = json_array_get_element (rows, r);

      for (guint c = first; JSON_NODE_HOLDS_OBJECT (node) && c < first + n; c++)
        write_cell (maker, table, r, c,
                    json_array_get_array_element (json_object_get_array_member (json_node_get_object (node), "cells"), c));
    }
  sig_sheet_table_set_panel (table, panel);
}

static void
set_table (SigSheetMaker *maker,
           JsonObject    *object)
{
  JsonArray *columns = json_object_get_array_member (object, "columns");
  JsonArray *rows = json_object_get_array_member (object, "rows");
  g_autoptr(SigSheetTable) table =
    sig_sheet_table_new (maker, json_array_get_length (columns), 90, 125,
                         json_object_get_int_member_with_default (object, "columns_a_page", 0));

  for (guint i = 0; i < json_array_get_length (columns); i++)
    sig_sheet_table_write_head (table, i, sig_scribe_paragraph (&maker->scribe, SIG_TEXT_COLUMN,
                                                                json_array_get_string_element (columns, i),
                                                                sig_sheet_table_get_text_width (table, i)));
  for (guint i = 0; i < json_array_get_length (rows); i++)
    add_row (maker, table, json_array_get_element (rows, i));
  for (guint i = 0; i < sig_sheet_table_get_n_panels (table); i++)
    set_panel (maker, table, rows, i);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();
  g_autoptr(SigSheet) sheet = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GFileOutputStream) stream = NULL;
  g_autoptr(GError) error = NULL;
  SigSheetMaker maker;
  JsonObject *object;

  setlocale (LC_ALL, "");
  if (argc != 3 || !json_parser_load_from_file (parser, argv[1], &error))
    g_error ("Usage: write-table TABLE.json FILE.pdf: %s", error != NULL ? error->message : "two files");

  object = json_node_get_object (json_parser_get_root (parser));
  if (!sig_sheet_options_set_paper (options, json_object_get_string_member_with_default (object, "paper", "a4")))
    g_error ("No such paper");
  options->text_scale = json_object_get_double_member_with_default (object, "scale", 1);
  sig_sheet_maker_init (&maker, options, "A table", NULL, "Nobody", "A table of words");
  sig_sheet_maker_begin (&maker, "Document", NULL);
  set_table (&maker, object);
  sig_sheet_maker_end (&maker, "Document");
  sheet = sig_sheet_maker_finish (&maker);

  file = g_file_new_for_commandline_arg (argv[2]);
  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);
  if (stream == NULL || !sig_sheet_write_pdf (sheet, G_OUTPUT_STREAM (stream), NULL, NULL, NULL, &error) ||
      !g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, &error))
    g_error ("%s", error->message);

  return 0;
}
