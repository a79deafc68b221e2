/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-certainty.h"
#include "sig-export-sheet.h"
#include "sig-reference.h"

#include <glib/gi18n-lib.h>

/* Of a row that is not pinned itself, only the cells that are. */
static gboolean
is_shown (SigExportTable *self,
          SigComparison  *comparison,
          guint           row,
          guint           column)
{
  SigRecord *record = sig_comparison_get_record (comparison, column);

  return self->pins == NULL || record == NULL ||
         sig_comparison_pins_show_cell (self->pins, sig_comparison_get_row (comparison, row)->id,
                                        sig_record_get_id (record));
}

static gboolean
has_baseline (SigComparison *comparison)
{
  return sig_comparison_get_baseline (comparison) != SIG_COMPARISON_NO_COLUMN;
}

static void
add_column_head (SigExportTable *self,
                 SigComparison  *comparison,
                 guint           column)
{
  const char *title = sig_comparison_get_column_title (comparison, column);
  const char *subtitle = sig_comparison_get_column_subtitle (comparison, column);

  if (subtitle != NULL)
    /* Translators: the head of a column of a table: whose agreement, then when and where it was signed. */
    sig_csv_take (self->csv, g_strdup_printf (C_("column of a comparison", "%s, %s"), title, subtitle));
  else
    sig_csv_add (self->csv, title);
}

/* What stands behind the columns of the agreements: of each how it stands against the baseline, and what it rests on. */
static void
add_further_heads (SigExportTable *self,
                   SigComparison  *comparison,
                   guint           column)
{
  SigRecord *record = sig_comparison_get_record (comparison, column);
  const char *name = record != NULL ? sig_record_get_id (record) : SIG_EXPORT_TEMPLATE;

  if (has_baseline (comparison))
    sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), name, _("Against the baseline")));
  sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), name, _("Certainty")));
  sig_csv_take (self->csv, g_strdup_printf (C_("column", "%s: %s"), name, _("Sources")));
}

static void
add_heads (SigExportTable *self,
           SigComparison  *comparison)
{
  const char *const heads[] = { N_("Topic"), N_("Group"), N_("Row"), N_("Rule"), N_("Row in the data set") };
  const guint n = sig_comparison_get_n_columns (comparison);

  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < n; i++)
    add_column_head (self, comparison, i);
  for (guint i = 0; i < n; i++)
    add_further_heads (self, comparison, i);
  sig_export_table_end_row (self);
}

static void
append_citations (SigExportTable           *self,
                  GString                  *sources,
                  const SigComparisonEntry *entry)
{
  for (guint i = 0; i < entry->n_citations; i++)
    {
      const char *at = i == 0 && entry->at != NULL ? entry->at : entry->citations[i].at;
      g_autofree char *citation = sig_reference_cite (self->dataset, entry->citations[i].source, at);

      if (sources->len > 0)
        g_string_append (sources, " | ");
      g_string_append (sources, citation);
    }
}

/* Of each entry of a cell, in their order. */
static void
add_sources (SigExportTable *self,
             SigComparison  *comparison,
             guint           row,
             guint           column)
{
  GString *certainties = g_string_new (NULL);
  GString *sources = g_string_new (NULL);

  for (guint i = 0; i < sig_comparison_get_n_entries (comparison, row, column); i++)
    {
      const SigComparisonEntry *entry = sig_comparison_get_entry (comparison, row, column, i);

      append_citations (self, sources, entry);
      if (entry->claim == NULL)
        continue;
      if (certainties->len > 0)
        g_string_append (certainties, "; ");
      g_string_append (certainties, sig_certainty_get_title (entry->disputed ? SIG_CERTAINTY_DISPUTED
                                                                             : entry->certainty));
    }

  sig_csv_take (self->csv, g_string_free_and_steal (certainties));
  sig_csv_take (self->csv, g_string_free_and_steal (sources));
}

static void
add_further_cells (SigExportTable *self,
                   SigComparison  *comparison,
                   guint           row,
                   guint           column)
{
  SigComparisonStanding standing = sig_comparison_get_standing (comparison, row, column);

  if (!is_shown (self, comparison, row, column))
    {
      sig_export_table_add_nothing (self, has_baseline (comparison) ? 3 : 2);
      return;
    }

  if (has_baseline (comparison))
    sig_csv_add (self->csv, sig_comparison_standing_get_words (standing));
  add_sources (self, comparison, row, column);
}

static void
add_row (SigExportTable *self,
         SigComparison  *comparison,
         guint           index)
{
  const SigComparisonRow *row = sig_comparison_get_row (comparison, index);
  const SigComparisonTopic *topic = sig_comparison_get_topic (comparison, row->topic);
  const guint n = sig_comparison_get_n_columns (comparison);

  sig_csv_add (self->csv, topic->title);
  sig_csv_add (self->csv, row->subtitle);
  sig_csv_add (self->csv, row->title);
  sig_csv_add (self->csv, row->definition);
  sig_csv_add (self->csv, row->id);
  for (guint i = 0; i < n; i++)
    sig_csv_take (self->csv, is_shown (self, comparison, index, i) ? sig_comparison_dup_words (comparison, index, i)
                                                                   : NULL);
  for (guint i = 0; i < n; i++)
    add_further_cells (self, comparison, index, i);
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_comparison:
 * @self: a table
 *
 * Fills it with a row a row of the comparison, a column an agreement. Behind these stand, for each agreement, how the cell
 * stands against the baseline where there is one, how certain it is, and its sources.
 */
void
sig_export_fill_comparison (SigExportTable *self)
{
  g_autoptr(SigComparison) comparison = sig_export_make_comparison (self->standings, self->records, self->baseline,
                                                                    self->day);
  g_autoptr(GArray) rows = sig_comparison_list_visible_rows (comparison, self->differences_only, self->pins);

  add_heads (self, comparison);
  for (guint i = 0; i < rows->len; i++)
    add_row (self, comparison, g_array_index (rows, guint, i));
}
