/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-csv.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define LINE_END "\r\n"

struct _SigCsv
{
  GString *text;
  guint    n_cells;   /* in the row so far */
  guint    n_columns; /* of the first row; 0 before it has ended */
};

/**
 * sig_csv_new:
 *
 * Returns: (transfer full): a table without a row
 */
SigCsv *
sig_csv_new (void)
{
  SigCsv *self = g_new0 (SigCsv, 1);

  self->text = g_string_new (BYTE_ORDER_MARK);

  return self;
}

/**
 * sig_csv_free:
 * @self: (transfer full): a table
 *
 * Frees it.
 */
void
sig_csv_free (SigCsv *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  g_free (self);
}

/* Some spreadsheets pass over space before a formula, and take the wide forms of East Asian type for the same. */
static gboolean
is_formula (const char *text)
{
  static const gunichar signs[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };

  if (*text == '\t' || *text == '\r' || *text == '\n')
    return TRUE;
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_utf8_get_char (text) == signs[i])
      return TRUE;

  return FALSE;
}

/**
 * sig_csv_guard:
 * @text: what a cell is to say
 *
 * Returns: (transfer full): @text, with an apostrophe before it where a spreadsheet would take it for a formula or where
 *   it begins with an apostrophe
 */
char *
sig_csv_guard (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return *text == '\'' || is_formula (text) ? g_strconcat ("'", text, NULL) : g_strdup (text);
}

static void
append_field (GString    *line,
              const char *field)
{
  gboolean is_plain = strpbrk (field, ",\"\r\n") == NULL && *field != ' ' &&
                      (*field == '\0' || field[strlen (field) - 1] != ' ');

  if (is_plain)
    {
      g_string_append (line, field);
      return;
    }

  g_string_append_c (line, '"');
  for (; *field != '\0'; field++)
    {
      if (*field == '"')
        g_string_append_c (line, '"');
      g_string_append_c (line, *field);
    }
  g_string_append_c (line, '"');
}

/**
 * sig_csv_add:
 * @self: a table
 * @text: (nullable): what the next cell of the row says, in UTF-8; %NULL for an empty cell
 *
 * Adds a cell.
 */
void
sig_csv_add (SigCsv     *self,
             const char *text)
{
  g_autofree char *guarded = NULL;

  g_return_if_fail (self != NULL);

  guarded = sig_csv_guard (text != NULL ? text : "");
  if (self->n_cells > 0)
    g_string_append_c (self->text, ',');
  append_field (self->text, guarded);
  self->n_cells++;
}

/**
 * sig_csv_take:
 * @self: a table
 * @text: (transfer full) (nullable): what the next cell says
 *
 * Adds a cell, as sig_csv_add() does, and frees @text.
 */
void
sig_csv_take (SigCsv *self,
              char   *text)
{
  g_autofree char *owned = text;

  sig_csv_add (self, owned);
}

/**
 * sig_csv_add_uint:
 * @self: a table
 * @number: a number
 *
 * Adds a cell with a whole number.
 */
void
sig_csv_add_uint (SigCsv *self,
                  guint   number)
{
  sig_csv_take (self, g_strdup_printf ("%u", number));
}

/**
 * sig_csv_end_row:
 * @self: a table
 *
 * Ends the row. All rows have as many cells as the first.
 */
void
sig_csv_end_row (SigCsv *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->n_cells > 0);
  g_return_if_fail (self->n_columns == 0 || self->n_columns == self->n_cells);

  g_string_append (self->text, LINE_END);
  self->n_columns = self->n_cells;
  self->n_cells = 0;
}

/**
 * sig_csv_end:
 * @self: a table whose last row has ended
 *
 * Returns: (transfer full): the bytes of the file; the table is empty then
 */
GBytes *
sig_csv_end (SigCsv *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->n_cells == 0, NULL);

  text = g_steal_pointer (&self->text);
  self->text = g_string_new (BYTE_ORDER_MARK);
  self->n_columns = 0;

  return g_string_free_to_bytes (text);
}
