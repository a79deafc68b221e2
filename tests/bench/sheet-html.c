/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sheet-html.h"

#include "sig-reference.h"

/* A comparison as a page of a browser: what somebody would write who had no sheets of his own. The same words as on the
 * sheet, in the same panels, with the same links to notes, and no more style than a table on paper needs. */

static const char STYLE[] =
  "@page { size: A4 landscape; margin: 12mm }\n"
  "body { font: 7.5pt Inter, Cantarell, sans-serif; margin: 0 }\n"
  "table { border-collapse: collapse; width: 100%; table-layout: fixed; break-before: page }\n"
  "th, td { text-align: left; vertical-align: top; padding: 2.5pt 5pt; border-bottom: 0.4pt solid #aaa }\n"
  "tr { break-inside: avoid } p { margin: 0 } a { color: inherit; text-decoration: none }\n"
  "ol { columns: 4; font-size: 6.75pt; overflow-wrap: anywhere }\n";

typedef struct
{
  SigComparison *comparison;
  GString *page;
  GHashTable *numbers;        /* the words of a note > its number */
  GPtrArray *notes;
} Page;

static void
write_text (Page       *self,
            const char *element,
            const char *text)
{
  g_autofree char *escaped = text != NULL ? g_markup_escape_text (text, -1) : NULL;

  if (escaped != NULL)
    g_string_append_printf (self->page, "<%s>%s</%s>", element, escaped, element);
}

static void
write_reference (Page       *self,
                 SigSource  *source,
                 const char *at)
{
  g_autofree char *words = sig_reference_cite (sig_comparison_get_dataset (self->comparison), source, at);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, words));

  if (number == 0)
    {
      g_ptr_array_add (self->notes, g_strdup (words));
      number = self->notes->len;
      g_hash_table_insert (self->numbers, g_steal_pointer (&words), GUINT_TO_POINTER (number));
    }
  g_string_append_printf (self->page, "<sup><a href=\"#note-%u\">%u</a></sup>", number, number);
}

static void
write_entry (Page                     *self,
             const SigComparisonEntry *entry)
{
  write_text (self, "p", entry->head);
  write_text (self, "p", entry->text);
  write_text (self, "i", entry->quote);
  for (guint i = 0; i < entry->n_citations; i++)
    write_reference (self, entry->citations[i].source,
                     i == 0 && entry->at != NULL ? entry->at : entry->citations[i].at);
  write_text (self, "p", entry->converted);
  write_text (self, "p", entry->note);
}

static void
write_cell (Page  *self,
            guint  row,
            guint  column)
{
  const guint n = sig_comparison_get_n_entries (self->comparison, row, column);

  g_string_append (self->page, "<td>");
  for (guint i = 0; i < n; i++)
    write_entry (self, sig_comparison_get_entry (self->comparison, row, column, i));
  if (n == 0)
    write_text (self, "p", sig_comparison_get_state_words (self->comparison, row, column));
  g_string_append (self->page, "</td>");
}

static void
write_heads (Page  *self,
             guint  first,
             guint  end)
{
  g_string_append (self->page, "<table><thead><tr><th></th>");
  for (guint c = first; c < end; c++)
    {
      g_string_append (self->page, "<th>");
      write_text (self, "p", sig_comparison_get_column_title (self->comparison, c));
      write_text (self, "small", sig_comparison_get_column_subtitle (self->comparison, c));
      g_string_append (self->page, "</th>");
    }
  g_string_append (self->page, "</tr></thead>\n<tbody>");
}

static void
write_panel (Page  *self,
             guint  first,
             guint  end)
{
  const guint n_topics = sig_comparison_get_n_topics (self->comparison);

  write_heads (self, first, end);
  for (guint t = 0; t < n_topics; t++)
    {
      const SigComparisonTopic *topic = sig_comparison_get_topic (self->comparison, t);

      g_string_append_printf (self->page, "<tr><th colspan=\"%u\">", 1 + end - first);
      write_text (self, "h3", topic->title);
      g_string_append (self->page, "</th></tr>\n");
      for (guint r = topic->first_row; r < topic->first_row + topic->n_rows; r++)
        {
          g_string_append (self->page, "<tr>");
          write_text (self, "th", sig_comparison_get_row (self->comparison, r)->title);
          for (guint c = first; c < end; c++)
            write_cell (self, r, c);
          g_string_append (self->page, "</tr>\n");
        }
    }
  g_string_append (self->page, "</tbody></table>\n");
}

static void
write_notes (Page *self)
{
  g_string_append (self->page, "<h2>Sources</h2><ol>\n");
  for (guint i = 0; i < self->notes->len; i++)
    {
      g_string_append_printf (self->page, "<li id=\"note-%u\">", i + 1);
      write_text (self, "span", self->notes->pdata[i]);
      g_string_append (self->page, "</li>\n");
    }
  g_string_append (self->page, "</ol>\n");
}

/*
 * sheet_html_write:
 * @comparison: agreements side by side
 * @columns_a_panel: how many of them fit on a page
 *
 * Returns: (transfer full): the comparison as HTML
 */
char *
sheet_html_write (SigComparison *comparison,
                  guint          columns_a_panel)
{
  const guint n = sig_comparison_get_n_columns (comparison);
  g_autoptr(GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  Page self = { comparison, g_string_new (NULL), numbers, notes };

  g_string_append_printf (self.page, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                                     "<title>Agreements compared</title><style>%s</style></head><body>\n", STYLE);
  for (guint first = 0; first < n; first += columns_a_panel)
    write_panel (&self, first, MIN (n, first + columns_a_panel));
  write_notes (&self);
  g_string_append (self.page, "</body></html>\n");

  return g_string_free_and_steal (self.page);
}
