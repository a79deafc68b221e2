/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-sheet.h"

#include "sig-agreement.h"
#include "sig-entry-writer.h"
#include "sig-phrase.h"
#include "sig-sheet-table.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 88      /* in points, at text scale 1 */
#define LEAST_COLUMN 118
#define MOST_NAMES 12          /* more columns are counted, not named, below the title */

typedef struct
{
  SigSheetMaker maker;
  SigComparison *comparison;
  SigComparisonPins *pins;
  SigSheetTable *table;
  SigEndNotes *notes;
  GArray *rows;               /* the row of the comparison of each row on paper, -1 for the title of a topic */
  guint place;                /* the cell that is being written */
  guint column;
} Sheet;

/* Title */

static guint
count_agreements (SigComparison *comparison)
{
  guint n = 0;

  for (guint i = 0; i < sig_comparison_get_n_columns (comparison); i++)
    n += sig_comparison_get_record (comparison, i) != NULL;

  return n;
}

static char *
make_title (SigComparison *comparison)
{
  static const char *const titles[] = {
    NULL, N_("One agreement"), N_("Two agreements compared"), N_("Three agreements compared"),
    N_("Four agreements compared"), N_("Five agreements compared"), N_("Six agreements compared"),
    N_("Seven agreements compared"), N_("Eight agreements compared"), N_("Nine agreements compared"),
    N_("Ten agreements compared"), N_("Eleven agreements compared"), N_("Twelve agreements compared"),
  };
  const guint n = count_agreements (comparison);

  if (n > 0 && n < G_N_ELEMENTS (titles))
    return g_strdup (_(titles[n]));

  return g_strdup_printf (ngettext ("%u agreement compared", "%u agreements compared", n), n);
}

static char *
make_subtitle (SigComparison *comparison)
{
  SigDataset *dataset = sig_comparison_get_dataset (comparison);
  const char *focus = sig_phrase_name (sig_dataset_get_focus (dataset));
  g_autofree char *day = sig_sheet_words_as_of (dataset, sig_comparison_get_day (comparison));
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *names = NULL;

  for (guint i = 0; i < sig_comparison_get_n_columns (comparison); i++)
    if (sig_comparison_get_record (comparison, i) != NULL)
      g_ptr_array_add (titles, (gpointer) sig_comparison_get_column_title (comparison, i));
  if (titles->len == 0 || titles->len > MOST_NAMES)
    /* Translators: the party that all agreements are with, then a date: "Agreements with Ukraine · as of 15 April 2026" */
    return g_strdup_printf (_("Agreements with %s · %s"), focus, day);

  names = sig_phrase_join ((const char *const *) titles->pdata, titles->len);
  /* Translators: parties, the party that all agreements are with, then a date:
   * "Poland and Lithuania with Ukraine · as of 15 April 2026" */
  return g_strdup_printf (_("%s with %s · %s"), names, focus, day);
}

/* Heads */

static gboolean
is_baseline (SigComparison *comparison,
             guint          column)
{
  const int baseline = sig_comparison_get_baseline (comparison);

  return baseline == SIG_COMPARISON_TEMPLATE ? sig_comparison_get_record (comparison, column) == NULL
                                             : baseline == (int) column;
}

static void
write_column_heads (Sheet *self)
{
  SigScribe *scribe = &self->maker.scribe;

  for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
    {
      const double width = sig_sheet_table_get_text_width (self->table, i);
      const char *subtitle = sig_comparison_get_column_subtitle (self->comparison, i);

      sig_scribe_begin (scribe, SIG_TEXT_COLUMN);
      sig_scribe_write (scribe, sig_comparison_get_column_title (self->comparison, i));
      if (is_baseline (self->comparison, i))
        {
          sig_scribe_write (scribe, " ");
          sig_scribe_write_as (scribe, SIG_TEXT_COLUMN_NOTE, C_("column", "(baseline)"));
        }
      sig_sheet_table_write_head (self->table, i, sig_scribe_end (scribe, width));
      if (subtitle != NULL)
        sig_sheet_table_write_head (self->table, i,
                                    sig_scribe_paragraph (scribe, SIG_TEXT_COLUMN_NOTE, subtitle, width));
    }
}

static void
add_rows (Sheet *self,
          GArray *visible)
{
  const double width = sig_sheet_table_get_text_width (self->table, SIG_SHEET_ROW_HEAD);
  guint topic = G_MAXUINT;

  if (visible->len == 0)
    {
      const int none = -1;

      sig_sheet_table_add_topic (self->table,
                                 C_("comparison without a row that is shown", "Nothing to show: no row differs"));
      g_array_append_val (self->rows, none);
    }

  for (guint i = 0; i < visible->len; i++)
    {
      const guint index = g_array_index (visible, guint, i);
      const SigComparisonRow *row = sig_comparison_get_row (self->comparison, index);
      const int none = -1;
      guint place;

      if (row->topic != topic)
        {
          topic = row->topic;
          sig_sheet_table_add_topic (self->table, sig_comparison_get_topic (self->comparison, topic)->title);
          g_array_append_val (self->rows, none);
        }
      place = sig_sheet_table_add_row (self->table);
      g_array_append_val (self->rows, index);
      sig_sheet_table_write (self->table, place, SIG_SHEET_ROW_HEAD,
                             sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_ROW, row->title, width));
      if (row->subtitle != NULL)
        sig_sheet_table_write (self->table, place, SIG_SHEET_ROW_HEAD,
                               sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_ROW_NOTE, row->subtitle, width));
    }
}

/* Cells */

static void
add_to_table (SigParagraph *paragraph,
              gpointer      data)
{
  Sheet *self = data;

  sig_sheet_table_write (self->table, self->place, self->column, paragraph);
}

static gboolean
is_shown (Sheet *self,
          guint  row,
          guint  column)
{
  SigRecord *record = sig_comparison_get_record (self->comparison, column);

  return self->pins == NULL ||
         sig_comparison_pins_show_cell (self->pins, sig_comparison_get_row (self->comparison, row)->id,
                                        record != NULL ? sig_record_get_id (record) : NULL);
}

static void
write_cell (Sheet *self,
            guint  place,
            guint  column)
{
  const guint row = g_array_index (self->rows, guint, place);
  SigEntryWriter writer = { &self->maker, self->notes, sig_sheet_table_get_text_width (self->table, column),
                            add_to_table, self };

  if (!is_shown (self, row, column))
    return;

  self->place = place;
  self->column = column;
  sig_entry_writer_write (&writer, self->comparison, row, column);
}

static void
set_panels (Sheet *self)
{
  for (guint p = 0; p < sig_sheet_table_get_n_panels (self->table); p++)
    {
      guint first, n;

      sig_sheet_table_get_panel (self->table, p, &first, &n);
      for (guint r = 0; r < self->rows->len; r++)
        for (guint c = first; g_array_index (self->rows, int, r) >= 0 && c < first + n; c++)
          write_cell (self, r, c);
      sig_sheet_table_set_panel (self->table, p);
    }
}

static void
begin_sheet (Sheet                 *self,
             const SigSheetOptions *options)
{
  SigDataset *dataset = sig_comparison_get_dataset (self->comparison);
  g_autofree char *title = make_title (self->comparison);
  g_autofree char *subtitle = make_subtitle (self->comparison);
  g_autofree char *about = sig_sheet_words_about (dataset);

  sig_sheet_maker_init (&self->maker, options, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle,
                         sig_comparison_get_baseline (self->comparison) != SIG_COMPARISON_NO_COLUMN);
  self->notes = sig_end_notes_new (&self->maker, dataset);
}

/**
 * sig_comparison_sheet_new_pinned:
 * @comparison: agreements side by side
 * @pins: (nullable): the rows and cells that are shown; %NULL for all
 * @options: how the sheet is made; the day is that of @comparison
 *
 * Returns: (transfer full): a sheet of what is pinned of a comparison
 */
SigSheet *
sig_comparison_sheet_new_pinned (SigComparison         *comparison,
                                 SigComparisonPins     *pins,
                                 const SigSheetOptions *options)
{
  Sheet self = { .comparison = comparison, .pins = pins };
  g_autoptr(GArray) visible = NULL;

  g_return_val_if_fail (SIG_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  begin_sheet (&self, options);
  self.rows = g_array_new (FALSE, FALSE, sizeof (int));
  self.table = sig_sheet_table_new (&self.maker, sig_comparison_get_n_columns (comparison), ROW_HEAD_WIDTH, LEAST_COLUMN,
                                    options->columns_a_page);
  visible = sig_comparison_list_visible_rows (comparison, options->differences_only, pins);
  write_column_heads (&self);
  add_rows (&self, visible);
  set_panels (&self);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");

  sig_sheet_table_free (self.table);
  sig_end_notes_free (self.notes);
  g_array_unref (self.rows);

  return sig_sheet_maker_finish (&self.maker);
}

/**
 * sig_comparison_sheet_new:
 * @comparison: agreements side by side
 * @options: how the sheet is made; the day is that of @comparison
 *
 * Returns: (transfer full): a sheet of a comparison: a row a row, a column an agreement, with the sources as end notes
 */
SigSheet *
sig_comparison_sheet_new (SigComparison         *comparison,
                          const SigSheetOptions *options)
{
  return sig_comparison_sheet_new_pinned (comparison, NULL, options);
}
