/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-list-sheet.h"

#include "sig-entry-writer.h"
#include "sig-phrase.h"
#include "sig-sheet-table.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

/* A list is a comparison that lies on its side: a row an agreement, a column for each of a few of its rows, with the values
 * alone. */

#define ROW_HEAD_WIDTH 84      /* in points, at text scale 1 */
#define LEAST_COLUMN 58

typedef struct
{
  const char *row;            /* of the comparison; one that ends with a slash stands for all whose names begin so */
  double width;               /* its part of the width */
} ListColumn;

static const ListColumn list_columns[] = {
  { "identity/title", 2.0 },
  { "identity/signed", 1.15 },
  { "identity/place", 1.1 },
  { "identity/status", 1.25 },
  { "form/binding", 1.3 },
  { "form/duration", 1.1 },
  { "wording/", 1.55 },
};

typedef struct
{
  SigSheetMaker maker;
  SigComparison *comparison;
  SigSheetTable *table;
  SigEndNotes *notes;
  GArray *rows;               /* of the comparison, a column of the list each */
  GArray *widths;
  guint row;
  guint column;
} List;

static void
choose_columns (List *self)
{
  for (guint c = 0; c < G_N_ELEMENTS (list_columns); c++)
    for (guint i = 0; i < sig_comparison_get_n_rows (self->comparison); i++)
      {
        const char *id = sig_comparison_get_row (self->comparison, i)->id;
        const gboolean is_family = g_str_has_suffix (list_columns[c].row, "/");

        if (is_family ? !g_str_has_prefix (id, list_columns[c].row) : !g_str_equal (id, list_columns[c].row))
          continue;
        g_array_append_val (self->rows, i);
        g_array_append_val (self->widths, list_columns[c].width);
      }
}

static void
write_heads (List *self)
{
  sig_sheet_table_write_head (self->table, SIG_SHEET_ROW_HEAD,
                              sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_LIST_HEAD, _("Parties"),
                                                    sig_sheet_table_get_text_width (self->table, SIG_SHEET_ROW_HEAD)));
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SigComparisonRow *row = sig_comparison_get_row (self->comparison, g_array_index (self->rows, guint, i));

      sig_sheet_table_write_head (self->table, i,
                                  sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_LIST_HEAD, row->title,
                                                        sig_sheet_table_get_text_width (self->table, i)));
    }
}

static void
add_rows (List *self)
{
  const double width = sig_sheet_table_get_text_width (self->table, SIG_SHEET_ROW_HEAD);

  for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
    sig_sheet_table_write (self->table, sig_sheet_table_add_row (self->table), SIG_SHEET_ROW_HEAD,
                           sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_HEAD,
                                                 sig_comparison_get_column_title (self->comparison, i), width));
}

static void
add_to_table (SigParagraph *paragraph,
              gpointer      data)
{
  List *self = data;

  sig_sheet_table_write (self->table, self->row, self->column, paragraph);
}

static void
set_panel (List  *self,
           guint  panel)
{
  guint first, n;

  sig_sheet_table_get_panel (self->table, panel, &first, &n);
  for (self->row = 0; self->row < sig_comparison_get_n_columns (self->comparison); self->row++)
    for (self->column = first; self->column < first + n; self->column++)
      {
        SigEntryWriter writer = { &self->maker, self->notes,
                                        sig_sheet_table_get_text_width (self->table, self->column),
                                        add_to_table, self, .is_brief = TRUE };

        sig_entry_writer_write (&writer, self->comparison, g_array_index (self->rows, guint, self->column), self->row);
      }
  sig_sheet_table_set_panel (self->table, panel);
}

static void
begin_sheet (List                  *self,
             const SigSheetOptions *options)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);
  SigParty *focus = sig_dataset_get_focus (dataset);
  const guint n = sig_comparison_get_n_columns (self->comparison);
  g_autofree char *about = sig_sheet_words_about (dataset);
  g_autofree char *day = sig_sheet_words_as_of (dataset, sig_comparison_get_day (self->comparison));
  g_autofree char *count = g_strdup_printf (ngettext ("%u agreement", "%u agreements", n), n);
  /* Translators: how many agreements, then a date */
  g_autofree char *subtitle = g_strdup_printf (C_("list of agreements", "%s · %s"), count, day);
  g_autofree char *title = focus != NULL ? g_strdup_printf (_("Agreements with %s"), sig_phrase_name (focus))
                                         : g_strdup (_("Agreements"));

  sig_sheet_maker_init (&self->maker, options, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, dataset);
}

static SigComparison *
compare (SigStandings *standings,
         SigList      *agreements,
         SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  if (agreements == NULL)
    agreements = sig_standings_get_signing_order (standings);
  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_ptr_array_add (records, sig_list_get (agreements, i));

  return sig_comparison_new (standings, day != SIG_NO_DAY ? day : sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                             (SigRecord *const *) records->pdata, records->len, SIG_COMPARISON_NO_COLUMN);
}

/**
 * sig_list_sheet_new:
 * @standings: who stands where
 * @agreements: (nullable) (element-type SigAgreement): which agreements, in which order; %NULL for all, as they were signed
 * @options: how the sheet is made
 *
 * Returns: (transfer full): a sheet with a row an agreement: whose, what, when, where, how it stands and what it says
 */
SigSheet *
sig_list_sheet_new (SigStandings          *standings,
                    SigList               *agreements,
                    const SigSheetOptions *options)
{
  List self = { 0 };
  g_autoptr(SigComparison) comparison = NULL;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self.comparison = comparison = compare (standings, agreements, options->day);
  begin_sheet (&self, options);
  self.rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self.widths = g_array_new (FALSE, FALSE, sizeof (double));
  choose_columns (&self);
  self.table = sig_sheet_table_new (&self.maker, self.rows->len, ROW_HEAD_WIDTH, LEAST_COLUMN, 0);
  sig_sheet_table_set_widths (self.table, (const double *) (gpointer) self.widths->data);
  write_heads (&self);
  add_rows (&self);
  for (guint i = 0; i < sig_sheet_table_get_n_panels (self.table); i++)
    set_panel (&self, i);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");

  sig_sheet_table_free (self.table);
  sig_end_notes_free (self.notes);
  g_array_unref (self.rows);
  g_array_unref (self.widths);

  return sig_sheet_maker_finish (&self.maker);
}
