/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-parts.h"

#include "sig-money-phrase.h"
#include "sig-money-report.h"
#include "sig-phrase.h"
#include "sig-scenario-words.h"
#include "sig-section-table.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 110

/* Money on a sheet about a withdrawal: pledged, given and lent sums stay apart, and what cannot be added up is listed with
 * the reason. */

static const struct
{
  SigSum sum;
  const char *title;
} sums[] = {
  { SIG_SUM_PLEDGED, NC_("added up", "Pledged") },
  { SIG_SUM_LOANED, NC_("added up", "Lent") },
  { SIG_SUM_GIVEN, NC_("added up", "Given") },
};

/* A total with its certainty, and how many sums it leaves out. */
static void
write_total (SigSectionTable      *table,
             SigMoneyReport       *report,
             SigScenarioState      state,
             const SigMoneyFilter *filter)
{
  g_autoptr(SigTotal) total = sig_money_report_dup_total (report, state, filter);
  g_autofree char *amount = sig_total_dup_amount (total);
  g_autofree char *words = sig_conversion_format (amount, sig_money_report_get_currency (report));
  SigScribe *scribe = &table->maker->scribe;

  if (sig_total_get_n_parts (total) == 0 && sig_total_get_n_left_out (total) == 0)
    {
      sig_section_table_write (table, SIG_TEXT_BODY, NULL, NULL);
      return;
    }

  sig_section_table_begin_cell (table, state == SIG_SCENARIO_LOST ? SIG_TEXT_HEAD : SIG_TEXT_BODY);
  if (sig_total_get_n_parts (total) > 0)
    sig_scribe_write (scribe, words);
  if (sig_total_get_n_parts (total) > 0 && sig_total_get_certainty (total) != SIG_CERTAINTY_PRIMARY)
    sig_scribe_inlay (scribe, SIG_INLAY_CERTAINTY (sig_total_get_certainty (total)));
  if (sig_total_get_n_left_out (total) > 0)
    {
      const guint n = sig_total_get_n_left_out (total);
      g_autofree char *others = g_strdup_printf (ngettext ("%u not added up", "%u not added up", n), n);

      if (sig_total_get_n_parts (total) > 0)
        sig_section_table_end_line (table, SIG_TEXT_ABSENT);
      sig_scribe_write (scribe, others);
    }
  sig_section_table_end_cell (table);
}

static void
add_totals (SigSectionTable      *table,
            SigMoneyReport       *report,
            const char           *title,
            const SigMoneyFilter *filter)
{
  g_autoptr(SigTotal) before = sig_money_report_dup_total (report, SIG_SCENARIO_BEFORE, filter);

  if (sig_total_get_n_parts (before) == 0 && sig_total_get_n_left_out (before) == 0)
    return;

  sig_section_table_add_row (table, title, NULL);
  for (guint state = 0; state < SIG_N_SCENARIO_STATES; state++)
    write_total (table, report, state, filter);
}

static void
add_sums (SigSectionTable *table,
          SigMoneyReport  *report,
          SigSum           sum)
{
  SigDataset *dataset = sig_scenario_get_dataset (sig_money_report_get_scenario (report));
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_MONEY_KIND);
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, sum);

  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    {
      SigTerm *kind = sig_list_get (kinds, i);
      const SigMoneyFilter filter = { sum, NULL, kind, NULL, NULL };

      add_totals (table, report, sig_text_get (sig_term_get_title (kind)), &filter);
    }
  for (guint i = 0; i < stretches->len; i++)
    {
      const SigStretch *stretch = &g_array_index (stretches, SigStretch, i);
      const SigMoneyFilter filter = { sum, NULL, NULL, stretch, NULL };
      g_autofree char *words = sig_stretch_dup_words (*stretch);

      add_totals (table, report, words, &filter);
    }
}

/* Kinds and years are told only of sums that somebody takes away. */
static gboolean
is_anything_lost (SigMoneyReport       *report,
                  const SigMoneyFilter *filter)
{
  g_autoptr(SigTotal) total = sig_money_report_dup_total (report, SIG_SCENARIO_LOST, filter);

  return sig_total_get_n_parts (total) > 0 || sig_total_get_n_left_out (total) > 0;
}

static void
set_totals (SigSheetMaker  *maker,
            SigEndNotes    *notes,
            SigMoneyReport *report)
{
  const char *const heads[] = { NULL, _("Before"), _("After"), _("Lost") };
  static const double parts[] = { 1, 1, 1 };
  SigSectionTable table;

  sig_section_table_begin (&table, maker, notes, 1.5 * ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      const SigMoneyFilter all = { sums[i].sum, NULL, NULL, NULL, NULL };
      g_autoptr(SigTotal) total = sig_money_report_dup_total (report, SIG_SCENARIO_BEFORE, &all);

      if (sig_total_get_n_parts (total) == 0 && sig_total_get_n_left_out (total) == 0)
        continue;
      sig_section_table_add_topic (&table, g_dpgettext2 (NULL, "added up", sums[i].title));
      add_totals (&table, report, C_("money", "All"), &all);
      if (is_anything_lost (report, &all))
        add_sums (&table, report, sums[i].sum);
    }
  sig_section_table_end (&table);
}

/* Where the sums were converted, by which rates. */
static void
set_rates (SigSheetMaker  *maker,
           SigEndNotes    *notes,
           SigMoneyReport *report)
{
  g_autoptr(GPtrArray) rates = sig_money_report_list_rates (report);
  SigDataset *dataset = sig_scenario_get_dataset (sig_money_report_get_scenario (report));
  SigScribe *scribe = &maker->scribe;

  sig_scribe_begin (scribe, SIG_TEXT_ABSENT);
  sig_scribe_write (scribe, _("Pledged, lent and given sums are never added to each other. A sum for several years stands "
                              "under each of them only where the text says so much a year; otherwise under their span."));
  for (guint i = 0; i < rates->len; i++)
    {
      g_autofree char *words = sig_money_phrase_rate (dataset, rates->pdata[i]);

      sig_scribe_write (scribe, i == 0 ? " " : C_("between rates", " · "));
      if (i == 0)
        sig_scribe_write (scribe, _("Converted at: "));
      sig_scribe_write (scribe, words);
      sig_end_notes_refer_to (notes, SIG_CLAIM (rates->pdata[i]));
    }
  sig_sheet_words_paragraph (maker, sig_scribe_end (scribe, maker->width));
}

static void
write_as_stated (SigSectionTable   *table,
                 const SigMoneyRow *row)
{
  g_autofree char *amount = sig_money_phrase_amount (row->money);
  g_autofree char *terms = sig_money_phrase_terms (row->money);
  SigScribe *scribe = &table->maker->scribe;

  sig_section_table_begin_cell (table, SIG_TEXT_HEAD);
  sig_scribe_write (scribe, amount);
  sig_end_notes_refer_to (table->notes, SIG_CLAIM (row->money));
  sig_section_table_end_line (table, SIG_TEXT_ABSENT);
  sig_scribe_write (scribe, sig_text_get (sig_term_get_title (sig_money_get_nature (row->money))));
  if (terms != NULL && *terms != '\0')
    {
      sig_scribe_write (scribe, C_("between parts of an entry", " · "));
      sig_scribe_write (scribe, terms);
    }
  sig_section_table_end_cell (table);
}

static void
add_lost_sum (SigSectionTable *table,
              SigMoneyReport  *report,
              guint            index)
{
  const SigMoneyRow *row = &g_array_index (sig_money_report_get_rows (report), SigMoneyRow, index);
  g_autoptr(GPtrArray) makers = sig_money_report_list_makers (report, index, SIG_SCENARIO_BEFORE);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < makers->len; i++)
    g_ptr_array_add (names, (gpointer) sig_phrase_name (makers->pdata[i]));
  list = sig_phrase_join ((const char *const *) names->pdata, names->len);

  sig_section_table_add_row (table, list, NULL);
  write_as_stated (table, row);
  sig_section_table_write (table, SIG_TEXT_BODY, sig_text_get (sig_money_get_summary (row->money)), NULL);
  if (row->reason == SIG_LEFT_OUT_NOT)
    {
      g_autoptr(SigTotal) total = sig_money_report_dup_row_total (report, index);
      g_autofree char *amount = sig_total_dup_amount (total);
      g_autofree char *words = sig_conversion_format (amount, sig_money_report_get_currency (report));

      sig_section_table_write (table, SIG_TEXT_BODY, words, NULL);
    }
  else
    sig_section_table_write (table, SIG_TEXT_ABSENT, sig_left_out_get_words (row->reason), NULL);
}

static void
set_lost_sums (SigSheetMaker  *maker,
               SigEndNotes    *notes,
               SigMoneyReport *report)
{
  const GArray *rows = sig_money_report_get_rows (report);
  /* Translators: the head of a column; %s is a currency. */
  g_autofree char *added = g_strdup_printf (_("Added up, in %s"), sig_money_report_get_currency (report));
  const char *const heads[] = { _("Promised by"), _("Lost, as stated"), _("In words"), added };
  static const double parts[] = { 1.5, 2.5, 1.1 };
  gboolean has_begun = FALSE;
  SigSectionTable table;

  for (guint i = 0; i < rows->len; i++)
    {
      if (!g_array_index (rows, SigMoneyRow, i).is_lost)
        continue;
      if (!has_begun)
        sig_sheet_words_section (maker, _("Sums that are lost"));
      if (!has_begun)
        sig_section_table_begin (&table, maker, notes, ROW_HEAD_WIDTH * 0.7, heads, parts, G_N_ELEMENTS (parts));
      has_begun = TRUE;
      add_lost_sum (&table, report, i);
    }
  if (has_begun)
    sig_section_table_end (&table);
}

/*
 * sig_withdrawal_parts_set_money:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @scenario: a what-if
 *
 * Sets the money before and after, by kind and by year, and the sums that are lost, as stated; nothing where the data set
 * names no currency to add up in.
 */
void
sig_withdrawal_parts_set_money (SigSheetMaker *maker,
                                SigEndNotes   *notes,
                                SigScenario   *scenario)
{
  const char *currency = sig_dataset_get_base_currency (sig_scenario_get_dataset (scenario));
  g_autoptr(SigMoneyReport) report = NULL;
  g_autofree char *title = NULL;

  if (currency == NULL)
    return;

  report = sig_money_report_new (scenario, currency);
  if (sig_money_report_get_rows (report)->len == 0)
    return;

  /* Translators: %s is a currency. */
  title = g_strdup_printf (_("Money, in %s"), currency);
  sig_sheet_words_section (maker, title);
  set_rates (maker, notes, report);
  set_totals (maker, notes, report);
  set_lost_sums (maker, notes, report);
}
