/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-parts.h"

#include "sig-commitment.h"
#include "sig-phrase.h"
#include "sig-scenario-words.h"
#include "sig-section-table.h"
#include "sig-sheet-words.h"
#include "sig-withdrawal-titles.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 110

/* A line below a table: what was left out of it because nothing happens to it. Empties @names. */
static void
set_unharmed (SigSheetMaker *maker,
              GPtrArray     *names)
{
  g_autofree char *list = NULL;
  g_autofree char *words = NULL;

  if (names->len == 0)
    return;

  list = sig_phrase_join ((const char *const *) names->pdata, names->len);
  /* Translators: %s is a list of capability areas or coalitions. */
  words = g_strdup_printf (_("Nothing lost: %s"), list);
  maker->y += 4 * maker->options->text_scale;
  sig_sheet_words_paragraph (maker, sig_scribe_paragraph (&maker->scribe, SIG_TEXT_ABSENT, words, maker->width));
}

/* Areas */

static char *
phrase_tally (const SigTally *tally)
{
  if (tally->n_leads == 0)
    return g_strdup_printf ("%d", tally->n_cells);

  /* Translators: how many parties have a part in a capability area, and how many of them lead. */
  return g_strdup_printf (ngettext ("%d, of them %d lead", "%d, of them %d leads", tally->n_leads), tally->n_cells,
                          tally->n_leads);
}

static void
write_tally (SigSectionTable      *table,
             const SigCoverageRow *row,
             SigScenarioState      state)
{
  g_autofree char *words = phrase_tally (&row->tallies[state]);
  g_autofree char *marks = sig_area_marks_dup_words (row, state);

  sig_section_table_begin_cell (table, SIG_TEXT_BODY);
  sig_scribe_write (&table->maker->scribe, words);
  if (marks != NULL)
    {
      sig_section_table_end_line (table, SIG_TEXT_ABSENT);
      sig_scribe_write (&table->maker->scribe, marks);
    }
  sig_section_table_end_cell (table);
}

/* Of a commitment its summary, of a place in a coalition the coalition. */
static const char *
get_claim_words (const SigCoverageClaim *claim)
{
  if (SIG_IS_COALITION (claim->claim))
    return sig_text_get (sig_coalition_get_title (SIG_COALITION (claim->claim)));

  return sig_text_get (sig_commitment_get_summary (SIG_COMMITMENT (claim->claim)));
}

static void
write_lost_claims (SigSectionTable *table,
                   SigCoverage     *coverage,
                   guint            row)
{
  g_autoptr(GArray) claims = sig_coverage_list_claims (coverage, (int) row, -1);
  SigScribe *scribe = &table->maker->scribe;
  gboolean is_first = TRUE;

  sig_section_table_begin_cell (table, SIG_TEXT_BODY);
  for (guint i = 0; i < claims->len; i++)
    {
      const SigCoverageClaim *claim = &g_array_index (claims, SigCoverageClaim, i);
      /* Translators: a party, and what it does in a capability area: "US leads". */
      g_autofree char *head = g_strdup_printf (C_("withdrawal", "%s %s"), sig_phrase_name (claim->party),
                                               sig_withdrawal_words_role (claim->weight));

      if (!claim->is_lost)
        continue;
      if (!is_first)
        sig_section_table_end_line (table, SIG_TEXT_BODY);
      is_first = FALSE;
      sig_scribe_write_as (scribe, SIG_TEXT_HEAD, head);
      sig_end_notes_refer_to (table->notes, claim->claim);
      if (get_claim_words (claim) != NULL)
        {
          sig_scribe_write (scribe, "  ");
          sig_scribe_write (scribe, get_claim_words (claim));
        }
    }
  sig_section_table_end_cell (table);
}

static void
add_area (SigSectionTable *table,
          SigCoverage     *coverage,
          guint            index)
{
  const SigCoverageRow *row = sig_coverage_get_row (coverage, index);
  g_autofree char *loss = sig_loss_dup_words (row);

  sig_section_table_add_row (table, sig_text_get (sig_term_get_title (row->area)), NULL);
  write_tally (table, row, SIG_SCENARIO_BEFORE);
  write_tally (table, row, SIG_SCENARIO_AFTER);
  sig_section_table_write (table, row->loss > SIG_LOSS_SOME ? SIG_TEXT_HEAD : SIG_TEXT_BODY, loss, NULL);
  write_lost_claims (table, coverage, index);
}

static void
add_areas_of_group (SigSectionTable *table,
                    SigCoverage     *coverage,
                    guint            index,
                    GPtrArray       *unharmed)
{
  const SigCoverageGroup *group = sig_coverage_get_group (coverage, index);
  gboolean has_title = FALSE;

  for (guint i = group->first_row; i < group->first_row + group->n_rows; i++)
    {
      const SigCoverageRow *row = sig_coverage_get_row (coverage, i);

      if (row->loss == SIG_LOSS_NONE)
        {
          g_ptr_array_add (unharmed, (gpointer) sig_text_get (sig_term_get_title (row->area)));
          continue;
        }
      if (!has_title && group->group != NULL)
        sig_section_table_add_topic (table, sig_text_get (sig_term_get_title (group->group)));
      has_title = TRUE;
      add_area (table, coverage, i);
    }
}

/*
 * sig_withdrawal_parts_set_areas:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @coverage: what a scenario covers
 *
 * Sets the capability areas that lose something: how many have a part in them before and after, and each claim that is lost.
 */
void
sig_withdrawal_parts_set_areas (SigSheetMaker *maker,
                                SigEndNotes   *notes,
                                SigCoverage   *coverage)
{
  const char *const heads[] = { _("Capability area"), _("Before"), _("After"), _("Loss"), _("What is lost") };
  static const double parts[] = { 1.1, 1.1, 1.1, 4 };
  g_autoptr(GPtrArray) unharmed = g_ptr_array_new ();
  SigSectionTable table;

  sig_sheet_words_section (maker, _("Capability areas, one by one"));
  sig_section_table_begin (&table, maker, notes, ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < sig_coverage_get_n_groups (coverage); i++)
    add_areas_of_group (&table, coverage, i, unharmed);
  sig_section_table_end (&table);
  set_unharmed (maker, unharmed);
}

/* Coalitions */

static char *
phrase_coalition (const SigCoalitionChange *change,
                  SigScenarioState          state)
{
  g_autofree char *leads = g_strdup_printf (ngettext ("%u lead", "%u leads", change->n_leads[state]),
                                            change->n_leads[state]);
  g_autofree char *members = NULL;

  if (change->n_members[state] == 0)
    return g_steal_pointer (&leads);

  members = g_strdup_printf (ngettext ("%u other member", "%u other members", change->n_members[state]),
                             change->n_members[state]);

  /* Translators: how many lead a coalition, and how many others are in it. */
  return g_strdup_printf (C_("coalition", "%s, %s"), leads, members);
}

static void
add_coalition (SigSectionTable          *table,
               const SigCoalitionChange *change)
{
  g_autofree char *before = phrase_coalition (change, SIG_SCENARIO_BEFORE);
  g_autofree char *after = phrase_coalition (change, SIG_SCENARIO_AFTER);
  g_autofree char *loss = sig_coalition_dup_words (change);

  sig_section_table_add_row (table, sig_text_get (sig_coalition_get_title (change->coalition)),
                             SIG_CLAIM (change->coalition));
  sig_section_table_write (table, SIG_TEXT_BODY, before, NULL);
  sig_section_table_write (table, SIG_TEXT_BODY, after, NULL);
  sig_section_table_write (table, change->loss > SIG_LOSS_SOME ? SIG_TEXT_HEAD : SIG_TEXT_BODY, loss, NULL);
}

/*
 * sig_withdrawal_parts_set_coalitions:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @scenario: a what-if
 *
 * Sets what becomes of coalitions; nothing where there are none.
 */
void
sig_withdrawal_parts_set_coalitions (SigSheetMaker *maker,
                                     SigEndNotes   *notes,
                                     SigScenario   *scenario)
{
  const char *const heads[] = { _("Coalition"), _("Before"), _("After"), _("Loss") };
  static const double parts[] = { 1, 1, 1 };
  g_autoptr(GArray) changes = sig_scenario_list_coalitions (scenario);
  g_autoptr(GPtrArray) unharmed = g_ptr_array_new ();
  SigSectionTable table;

  if (changes->len == 0)
    return;

  sig_sheet_words_section (maker, _("Coalitions"));
  sig_section_table_begin (&table, maker, notes, 2 * ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < changes->len; i++)
    {
      const SigCoalitionChange *change = &g_array_index (changes, SigCoalitionChange, i);

      if (change->loss == SIG_LOSS_NONE)
        g_ptr_array_add (unharmed, (gpointer) sig_text_get (sig_coalition_get_title (change->coalition)));
      else
        add_coalition (&table, change);
    }
  sig_section_table_end (&table);
  set_unharmed (maker, unharmed);
}

/* Agreements */

static void
add_notice (SigSectionTable *table,
            const SigNotice *notice)
{
  SigSigning *signing = sig_agreement_get_signing (notice->agreement);
  SigForm *form = sig_agreement_get_form (notice->agreement);
  g_autofree char *signed_on = signing != NULL ? sig_date_format (sig_signing_get_date (signing), SIG_DATE_LONG) : NULL;
  g_autofree char *words = sig_notice_dup_words (notice);

  sig_section_table_add_row (table, sig_text_get (sig_agreement_get_title (notice->agreement)), NULL);
  sig_section_table_write (table, SIG_TEXT_BODY, signed_on, signing != NULL ? SIG_CLAIM (signing) : NULL);
  sig_section_table_write (table, SIG_TEXT_BODY,
                           notice->party != NULL ? sig_phrase_name (notice->party) : _("All parties"), NULL);
  sig_section_table_write (table, notice->ends ? SIG_TEXT_HEAD : SIG_TEXT_BODY,
                           notice->ends ? C_("agreement", "Ends") : C_("agreement", "Lasts without it"), NULL);
  sig_section_table_write (table, SIG_TEXT_BODY, words, form != NULL ? SIG_CLAIM (form) : NULL);
}

/*
 * sig_withdrawal_parts_set_agreements:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @scenario: a what-if
 *
 * Sets the agreements that somebody leaves, with the day from which a notice would count; nothing where there are none.
 */
void
sig_withdrawal_parts_set_agreements (SigSheetMaker *maker,
                                     SigEndNotes   *notes,
                                     SigScenario   *scenario)
{
  g_autofree char *day = sig_day_format (sig_scenario_get_day (scenario), SIG_DATE_LONG);
  /* Translators: the head of a column; %s is a date. */
  g_autofree char *notice = g_strdup_printf (_("A notice given on %s"), day);
  const char *const heads[] = { _("Agreement"), _("Signed"), _("Who leaves"), _("What becomes of it"), notice };
  static const double parts[] = { 1.4, 1, 1, 2 };
  g_autoptr(GArray) notices = sig_scenario_list_notices (scenario);
  SigSectionTable table;

  if (notices->len == 0)
    return;

  sig_sheet_words_section (maker, _("Agreements that are left"));
  sig_section_table_begin (&table, maker, notes, 1.5 * ROW_HEAD_WIDTH, heads, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < notices->len; i++)
    add_notice (&table, &g_array_index (notices, SigNotice, i));
  sig_section_table_end (&table);
}
