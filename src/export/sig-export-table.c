/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-phrase.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Between the items of one cell. */
#define SEPARATOR SIG_EXPORT_SEPARATOR

/**
 * sig_export_table_dup_day:
 * @self: a table
 *
 * Returns: (transfer full): the day that counts, in words
 */
char *
sig_export_table_dup_day (SigExportTable *self)
{
  return sig_day_format (self->day, SIG_DATE_LONG);
}

/**
 * sig_export_table_heads:
 * @self: a table in its first row
 * @titles: titles of columns, marked for translation by N_()
 * @n: how many
 *
 * Adds heads.
 */
void
sig_export_table_heads (SigExportTable    *self,
                        const char *const *titles,
                        guint              n)
{
  for (guint i = 0; i < n; i++)
    sig_csv_add (self->csv, _(titles[i]));
}

/**
 * sig_export_table_head:
 * @self: a table in its first row
 * @subject: (nullable): what the column is about, when rows have several of its kind
 * @title: what it says on that, in the reader's language
 *
 * Adds the head of a column.
 */
void
sig_export_table_head (SigExportTable *self,
                       const char     *subject,
                       const char     *title)
{
  if (subject == NULL)
    sig_csv_add (self->csv, title);
  else
    /* Translators: the head of a column of a table: what it is about, and what it says on that. */
    sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), subject, title));
}

/**
 * sig_export_table_head_quote:
 * @self: a table in its first row
 * @subject: (nullable): what the quote is about, when rows have several
 *
 * Adds the heads of the columns of a quote.
 */
void
sig_export_table_head_quote (SigExportTable *self,
                             const char     *subject)
{
  sig_export_table_head (self, subject, _("Quote"));
  sig_export_table_head (self, subject, _("Language of the quote"));
}

/**
 * sig_export_table_add:
 * @self: a table
 * @text: (nullable): what the next cell says
 *
 * Adds a cell.
 */
void
sig_export_table_add (SigExportTable *self,
                      const char     *text)
{
  sig_csv_add (self->csv, text);
}

static const char *
name_absence (SigKnown without)
{
  return without == SIG_NOT_KNOWN ? sig_phrase_not_known () : sig_phrase_not_recorded ();
}

/**
 * sig_export_table_add_string:
 * @self: a table
 * @string: (nullable): what the next cell says
 * @without: what it means when there is none: %SIG_NOT_KNOWN or %SIG_NOT_RECORDED
 *
 * Adds a cell.
 */
void
sig_export_table_add_string (SigExportTable *self,
                             const char     *string,
                             SigKnown        without)
{
  sig_csv_add (self->csv, string != NULL ? string : name_absence (without));
}

/**
 * sig_export_table_add_text:
 * @self: a table
 * @text: (nullable): what the next cell says
 * @without: what it means when there is none
 *
 * Adds a cell in the reader's language.
 */
void
sig_export_table_add_text (SigExportTable *self,
                           const SigText  *text,
                           SigKnown        without)
{
  sig_export_table_add_string (self, sig_text_get (text), without);
}

/**
 * sig_export_table_add_term:
 * @self: a table
 * @term: (nullable): an entry of the vocabulary
 * @without: what it means when there is none
 *
 * Adds a cell with the title of @term.
 */
void
sig_export_table_add_term (SigExportTable *self,
                           SigTerm        *term,
                           SigKnown        without)
{
  sig_export_table_add_text (self, term != NULL ? sig_term_get_title (term) : NULL, without);
}

/**
 * sig_export_table_add_date:
 * @self: a table
 * @date: a date
 * @without: what it means when it is not set
 *
 * Adds a cell with a date as the data set writes it, by which spreadsheets sort: "2024-07-08", "2024-07", "2024".
 */
void
sig_export_table_add_date (SigExportTable *self,
                           SigDate         date,
                           SigKnown        without)
{
  if (sig_date_is_set (date))
    sig_csv_take (self->csv, sig_date_format (date, SIG_DATE_ISO));
  else
    sig_csv_add (self->csv, name_absence (without));
}

/**
 * sig_export_table_add_number:
 * @self: a table
 * @number: a number; NaN when it is not known
 *
 * Adds a cell with a number, with a point before its fraction in any language.
 */
void
sig_export_table_add_number (SigExportTable *self,
                             double          number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    sig_csv_add (self->csv, sig_phrase_not_known ());
  else
    sig_csv_add (self->csv, g_ascii_formatd (digits, sizeof digits, "%g", number));
}

/**
 * sig_export_table_add_boolean:
 * @self: a table
 * @is_so: whether it is so
 *
 * Adds a cell with yes or no.
 */
void
sig_export_table_add_boolean (SigExportTable *self,
                              gboolean        is_so)
{
  sig_csv_take (self->csv, sig_phrase_truth (is_so ? SIG_TRUTH_YES : SIG_TRUTH_NO));
}

/**
 * sig_export_table_add_count:
 * @self: a table
 * @list: (nullable): a list
 *
 * Adds a cell with the number of its items.
 */
void
sig_export_table_add_count (SigExportTable *self,
                            SigList        *list)
{
  sig_csv_add_uint (self->csv, sig_list_get_n (list));
}

/**
 * sig_export_table_add_languages:
 * @self: a table
 * @codes: (nullable): codes of languages, ended by %NULL
 *
 * Adds a cell with the codes.
 */
void
sig_export_table_add_languages (SigExportTable    *self,
                                const char *const *codes)
{
  if (codes == NULL)
    sig_csv_add (self->csv, sig_phrase_not_recorded ());
  else if (codes[0] == NULL)
    sig_csv_add (self->csv, sig_phrase_none ());
  else
    sig_csv_take (self->csv, g_strjoinv (SEPARATOR, (GStrv) codes));
}

/**
 * sig_export_table_append:
 * @items: what a cell says so far
 * @item: what it says too
 * @separator: what stands between
 *
 * Adds to what a cell of several items will say.
 */
void
sig_export_table_append (GString    *items,
                         const char *item,
                         const char *separator)
{
  if (items->len > 0)
    g_string_append (items, separator);
  g_string_append (items, item);
}

/**
 * sig_export_table_take:
 * @self: a table
 * @items: (transfer full): what the next cell says
 *
 * Adds a cell of several items.
 */
void
sig_export_table_take (SigExportTable *self,
                       GString        *items)
{
  sig_csv_take (self->csv, g_string_free_and_steal (items));
}

/**
 * sig_export_table_add_names:
 * @self: a table
 * @parties: (nullable): parties
 * @left_out: (nullable): a party that is not named
 *
 * Adds a cell with the names of parties.
 */
void
sig_export_table_add_names (SigExportTable *self,
                            SigList        *parties,
                            SigParty       *left_out)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != left_out)
      sig_export_table_append (names, sig_text_get (sig_party_get_name (sig_list_get (parties, i))), SEPARATOR);

  sig_export_table_take (self, names);
}

/**
 * sig_export_table_add_ids:
 * @self: a table
 * @records: (nullable): records
 *
 * Adds a cell with their ids.
 */
void
sig_export_table_add_ids (SigExportTable *self,
                          SigList        *records)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (records); i++)
    sig_export_table_append (ids, sig_record_get_id (sig_list_get (records, i)), SEPARATOR);

  sig_export_table_take (self, ids);
}

/**
 * sig_export_table_add_quote:
 * @self: a table
 * @quote: the document's own words, or that there are none
 *
 * Adds the cells of a quote.
 */
void
sig_export_table_add_quote (SigExportTable *self,
                            const SigQuote *quote)
{
  if (quote->text != NULL)
    {
      sig_csv_add (self->csv, quote->text);
      sig_csv_add (self->csv, quote->language);
      return;
    }

  sig_csv_add (self->csv, name_absence (quote->known));
  sig_csv_add (self->csv, NULL);
}

/**
 * sig_export_table_add_nothing:
 * @self: a table
 * @n: a number
 *
 * Adds so many empty cells, of columns that say nothing of this row.
 */
void
sig_export_table_add_nothing (SigExportTable *self,
                              guint           n)
{
  for (guint i = 0; i < n; i++)
    sig_csv_add (self->csv, NULL);
}

/**
 * sig_export_table_end_row:
 * @self: a table
 *
 * Ends the row.
 */
void
sig_export_table_end_row (SigExportTable *self)
{
  sig_csv_end_row (self->csv);
}
