/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-sheet.h"

#include "sig-section-table.h"
#include "sig-sheet-words.h"
#include "sig-withdrawal-parts.h"
#include "sig-withdrawal-titles.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 190
#define NAMES_HEAD_WIDTH 150

typedef struct
{
  SigSheetMaker maker;
  SigScenario *scenario;
  SigCoverage *coverage;
  SigEndNotes *notes;
} Sheet;

static const char *const counts[SIG_N_COUNTS] = {
  [SIG_COUNT_SIGNATORIES] = N_("Signatories"),
  [SIG_COUNT_AGREEMENTS] = N_("Agreements that last"),
  [SIG_COUNT_COMMITMENTS] = N_("Commitments"),
  [SIG_COUNT_SUMS] = N_("Promised sums"),
  [SIG_COUNT_COALITIONS] = N_("Coalitions"),
  [SIG_COUNT_COALITIONS_LED] = N_("Coalitions with a lead"),
  [SIG_COUNT_AREAS] = N_("Capability areas that anybody covers"),
  [SIG_COUNT_AREAS_LED] = N_("Capability areas with a lead"),
  [SIG_COUNT_AREAS_ON_ONE] = N_("Capability areas that hang on one party"),
};

/* A withdrawal can make more of something: more areas then hang on one party. */
static char *
phrase_lost (int n)
{
  return n < 0 ? g_strdup_printf (ngettext ("%d more", "%d more", (gulong) -n), -n) : g_strdup_printf ("%d", n);
}

static void
set_counts (Sheet *self)
{
  const char *const heads[] = { NULL, _("Before"), _("After"), _("Lost") };
  static const double parts[] = { 1, 1, 1 };
  SigSectionTable table;

  sig_section_table_begin (&table, &self->maker, self->notes, ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < SIG_N_COUNTS; i++)
    {
      const int lost = sig_scenario_count (self->scenario, i, SIG_SCENARIO_LOST);
      g_autofree char *before = g_strdup_printf ("%d", sig_scenario_count (self->scenario, i, SIG_SCENARIO_BEFORE));
      g_autofree char *after = g_strdup_printf ("%d", sig_scenario_count (self->scenario, i, SIG_SCENARIO_AFTER));
      g_autofree char *words = phrase_lost (lost);

      sig_section_table_add_row (&table, _(counts[i]), NULL);
      sig_section_table_write (&table, SIG_TEXT_BODY, before, NULL);
      sig_section_table_write (&table, SIG_TEXT_BODY, after, NULL);
      sig_section_table_write (&table, lost != 0 ? SIG_TEXT_HEAD : SIG_TEXT_ABSENT, words, NULL);
    }
  sig_section_table_end (&table);
}

static char *
list_areas (SigCoverage *coverage,
            SigLoss      loss,
            guint       *n)
{
  GString *names = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    {
      const SigCoverageRow *row = sig_coverage_get_row (coverage, i);

      if (row->loss != loss)
        continue;
      g_string_append_printf (names, "%s%s", *n > 0 ? C_("between the names of areas", " · ") : "",
                              sig_text_get (sig_term_get_title (row->area)));
      ++*n;
    }

  return g_string_free_and_steal (names);
}

/* The heaviest loss first: it is what the sheet is read for. */
static void
set_losses (Sheet *self)
{
  static const struct
  {
    SigLoss loss;
    const char *title;
  } losses[] = {
    { SIG_LOSS_ONLY_PROVIDER, N_("Lose their only provider") },
    { SIG_LOSS_ONLY_LEAD, N_("Lose their only lead") },
    { SIG_LOSS_A_LEAD, N_("Lose a lead") },
    { SIG_LOSS_SOME, N_("Lose somebody, but no lead") },
    { SIG_LOSS_NONE, N_("Lose nothing") },
  };
  const char *const heads[] = { _("Capability areas that…"), C_("column", "Number"), _("Which") };
  static const double parts[] = { 1, 6 };
  SigSectionTable table;

  sig_section_table_begin (&table, &self->maker, self->notes, NAMES_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < G_N_ELEMENTS (losses); i++)
    {
      guint n;
      g_autofree char *names = list_areas (self->coverage, losses[i].loss, &n);
      g_autofree char *count = g_strdup_printf ("%u", n);
      const gboolean weighs = n > 0 && losses[i].loss > SIG_LOSS_SOME;

      sig_section_table_add_row (&table, _(losses[i].title), NULL);
      sig_section_table_write (&table, weighs ? SIG_TEXT_HEAD : SIG_TEXT_BODY, count, NULL);
      sig_section_table_write (&table, weighs ? SIG_TEXT_HEAD : SIG_TEXT_BODY, n > 0 ? names : NULL, NULL);
    }
  sig_section_table_end (&table);
}

static void
set_caution (Sheet *self)
{
  const char *words = _("This is a what-if, not news: it shows what would remain on that day if those named were taken "
                        "out of what they are in. An agreement of many outlives one that leaves, sums that were given "
                        "stay given, and who leaves one agreement keeps its places in coalitions.");

  sig_sheet_words_paragraph (&self->maker, sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_BODY, words,
                                                                 self->maker.width));
}

static void
begin_sheet (Sheet                 *self,
             const SigSheetOptions *options)
{
  SigDataset *dataset = sig_scenario_get_dataset (self->scenario);
  g_autofree char *title = sig_withdrawal_words_title (self->scenario);
  g_autofree char *subtitle = sig_withdrawal_words_subtitle (self->scenario);
  g_autofree char *about = sig_sheet_words_about (dataset);

  sig_sheet_maker_init (&self->maker, options, title, subtitle, sig_text_get (sig_dataset_get_publisher (dataset)),
                        about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, dataset);
}

/**
 * sig_withdrawal_sheet_new:
 * @scenario: a what-if
 * @options: how the sheet is made; the day is that of @scenario
 *
 * Returns: (transfer full): a sheet of what is there before and after, and of what is lost: counts, capability areas,
 *   coalitions, agreements with the day from which a notice would count, money, and the sources
 */
SigSheet *
sig_withdrawal_sheet_new (SigScenario           *scenario,
                          const SigSheetOptions *options)
{
  Sheet self = { .scenario = scenario };
  g_autoptr(SigCoverage) coverage = NULL;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self.coverage = coverage = sig_coverage_new (scenario);
  begin_sheet (&self, options);
  set_caution (&self);
  set_counts (&self);
  sig_sheet_words_section (&self.maker, _("What capability areas lose"));
  set_losses (&self);
  sig_withdrawal_parts_set_agreements (&self.maker, self.notes, scenario);
  sig_withdrawal_parts_set_coalitions (&self.maker, self.notes, scenario);
  sig_withdrawal_parts_set_money (&self.maker, self.notes, scenario);
  sig_withdrawal_parts_set_areas (&self.maker, self.notes, coverage);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");
  sig_end_notes_free (self.notes);

  return sig_sheet_maker_finish (&self.maker);
}
