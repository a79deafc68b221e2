/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-sheet.h"

#include "sig-coverage-matrix.h"
#include "sig-phrase.h"
#include "sig-scenario-words.h"
#include "sig-section-table.h"
#include "sig-sheet-words.h"
#include "sig-withdrawal-titles.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 112
/* The matrix of some thirty areas and parties fits one page. */
#define TEXT_SCALE 0.9

typedef struct
{
  SigSheetMaker maker;
  SigCoverage *coverage;
  SigEndNotes *notes;
} Sheet;

/* Each party once, with the numbers of all its claims; what is lost is marked. */
static void
write_parties (Sheet           *self,
               SigSectionTable *table,
               GArray          *claims,
               SigWeight        weight)
{
  SigScribe *scribe = &self->maker.scribe;
  SigParty *party = NULL;

  sig_section_table_begin_cell (table, SIG_TEXT_BODY);
  for (guint i = 0; i < claims->len; i++)
    {
      const SigCoverageClaim *claim = &g_array_index (claims, SigCoverageClaim, i);

      if (claim->weight != weight)
        continue;
      if (claim->party != party)
        {
          sig_scribe_write (scribe, party != NULL ? C_("between the parties in an area", " · ") : "");
          sig_scribe_write (scribe, claim->is_lost ? "×\302\240" : "");
          sig_scribe_write (scribe, sig_phrase_name (claim->party));
        }
      else
        sig_scribe_write (scribe, " ");
      party = claim->party;
      sig_end_notes_refer_to (self->notes, claim->claim);
    }
  if (party == NULL)
    sig_scribe_write (scribe, "–");
  sig_section_table_end_cell (table);
}

static void
add_area (Sheet           *self,
          SigSectionTable *table,
          guint            index)
{
  const SigCoverageRow *row = sig_coverage_get_row (self->coverage, index);
  g_autoptr(GArray) claims = sig_coverage_list_claims (self->coverage, (int) index, -1);
  g_autofree char *marks = sig_area_marks_dup_words (row, SIG_SCENARIO_AFTER);

  sig_section_table_add_row (table, sig_text_get (sig_term_get_title (row->area)), NULL);
  write_parties (self, table, claims, SIG_WEIGHT_LEAD);
  write_parties (self, table, claims, SIG_WEIGHT_MEMBER);
  write_parties (self, table, claims, SIG_WEIGHT_SUPPORT);
  sig_section_table_write (table, SIG_TEXT_HEAD, marks, NULL);
}

static void
set_areas (Sheet *self)
{
  const char *const heads[] = { _("Capability area"), C_("part in a capability area", "Lead"),
                                C_("part in a capability area", "Take part"), C_("part in a capability area", "Support"),
                                _("What stands out") };
  static const double parts[] = { 1.6, 2.2, 4, 1 };
  SigSectionTable table;

  sig_sheet_words_section (&self->maker, _("Who has a part in what, and where it says so"));
  sig_section_table_begin (&table, &self->maker, self->notes, ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint g = 0; g < sig_coverage_get_n_groups (self->coverage); g++)
    {
      const SigCoverageGroup *group = sig_coverage_get_group (self->coverage, g);

      if (group->group != NULL)
        sig_section_table_add_topic (&table, sig_text_get (sig_term_get_title (group->group)));
      for (guint i = group->first_row; i < group->first_row + group->n_rows; i++)
        add_area (self, &table, i);
    }
  sig_section_table_end (&table);
}

static char *
make_subtitle (SigScenario *scenario)
{
  SigDataset *dataset = sig_scenario_get_dataset (scenario);
  const guint n = (guint) sig_scenario_count (scenario, SIG_COUNT_AGREEMENTS, SIG_SCENARIO_BEFORE);
  g_autofree char *count = g_strdup_printf (ngettext ("%u agreement", "%u agreements", n), n);
  g_autofree char *day = sig_sheet_words_as_of (dataset, sig_scenario_get_day (scenario));
  g_autofree char *title = NULL;

  if (sig_withdrawal_is_empty (sig_scenario_get_withdrawal (scenario)))
    /* Translators: how many agreements, then a date */
    return g_strdup_printf (C_("coverage", "%s and their coalitions · %s"), count, day);

  title = sig_withdrawal_words_title (scenario);

  /* Translators: how many agreements, a date, then "If the United States withdraws" */
  return g_strdup_printf (C_("coverage", "%s and their coalitions · %s · a what-if: %s"), count, day, title);
}

static void
begin_sheet (Sheet                 *self,
             const SigSheetOptions *options)
{
  SigScenario *scenario = sig_coverage_get_scenario (self->coverage);
  SigDataset *dataset = sig_scenario_get_dataset (scenario);
  const char *title = _("Who covers which capability area");
  g_autofree char *subtitle = make_subtitle (scenario);
  g_autofree char *about = sig_sheet_words_about (dataset);
  g_autoptr(SigSheetOptions) smaller = sig_sheet_options_copy (options);

  smaller->text_scale *= TEXT_SCALE;
  sig_sheet_maker_init (&self->maker, smaller, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, dataset);
}

/**
 * sig_coverage_sheet_new:
 * @scenario: a day, and who is taken out, perhaps nobody
 * @options: how the sheet is made; the day is that of @scenario
 *
 * Returns: (transfer full): a sheet of capability areas against parties: as a matrix at a glance, then area by area with
 *   certainty and sources
 */
SigSheet *
sig_coverage_sheet_new (SigScenario           *scenario,
                        const SigSheetOptions *options)
{
  g_autoptr(SigCoverage) coverage = NULL;
  Sheet self = { 0 };

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self.coverage = coverage = sig_coverage_new (scenario);
  begin_sheet (&self, options);
  sig_coverage_matrix_set (&self.maker, coverage);
  set_areas (&self);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");
  sig_end_notes_free (self.notes);

  return sig_sheet_maker_finish (&self.maker);
}
