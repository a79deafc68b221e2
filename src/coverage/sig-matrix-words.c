/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-words.h"

#include <glib/gi18n-lib.h>

#include "sig-scenario-words.h"

static gboolean
has_withdrawal (SigMatrixPlan *plan)
{
  SigScenario *scenario = sig_coverage_get_scenario (sig_matrix_plan_get_coverage (plan));

  return !sig_withdrawal_is_empty (sig_scenario_get_withdrawal (scenario));
}

/**
 * sig_matrix_words_get_mark:
 * @mark: what a cell shows
 *
 * Returns: (transfer none): it in a word or two
 */
const char *
sig_matrix_words_get_mark (SigMatrixMark mark)
{
  switch (mark)
    {
    case SIG_MATRIX_LEAD:
      return _("leads");
    case SIG_MATRIX_MEMBER:
      return _("takes part");
    case SIG_MATRIX_SUPPORT:
      return _("supports on its own");
    case SIG_MATRIX_NOTHING:
    case SIG_MATRIX_N_MARKS:
    default:
      return _("nothing");
    }
}

/**
 * sig_matrix_words_dup_cell:
 * @plan: a plan
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): what the cell shows, the heads of its column and row first
 */
char *
sig_matrix_words_dup_cell (SigMatrixPlan *plan,
                           guint          row,
                           guint          column)
{
  const char *party = sig_text_get (sig_party_get_short_name (sig_matrix_plan_get_column (plan, column)->party));
  const char *area = sig_text_get (sig_term_get_title (sig_matrix_plan_get_term (plan, row)));
  SigMatrixCell cell;
  g_autofree char *count = NULL;

  sig_matrix_plan_get_cell (plan, row, column, &cell);
  if (cell.n_claims == 0)
    /* Translators: a party, a capability area, in which it has nothing */
    return g_strdup_printf (_("%s, %s: nothing"), party, area);

  count = sig_matrix_plan_get_row (plan, row)->is_group
            ? g_strdup_printf (ngettext ("%u area", "%u areas", cell.n_claims), cell.n_claims)
            : g_strdup_printf (ngettext ("%u claim", "%u claims", cell.n_claims), cell.n_claims);
  if (cell.is_lost)
    /* Translators: a party, a capability area, its role there, how many claims it stands on; taken out as a what-if */
    return g_strdup_printf (_("%s, %s: withdrawn; %s, %s"), party, area, sig_matrix_words_get_mark (cell.mark), count);

  /* Translators: a party, a capability area, its role there, how many claims it stands on */
  return g_strdup_printf (_("%s, %s: %s, %s"), party, area, sig_matrix_words_get_mark (cell.mark), count);
}

/**
 * sig_matrix_words_dup_column:
 * @plan: a plan
 * @column: a column
 *
 * Returns: (transfer full): who it is, in how many areas it has a part, and what is special about it
 */
char *
sig_matrix_words_dup_column (SigMatrixPlan *plan,
                             guint          column)
{
  const SigCoverageColumn *found = sig_matrix_plan_get_column (plan, column);
  const char *name = sig_text_get (sig_party_get_name (found->party));
  guint n = (guint) found->tallies[SIG_SCENARIO_BEFORE].n_cells;
  g_autofree char *areas = g_strdup_printf (ngettext ("%u area", "%u areas", n), n);

  if (found->is_withdrawn)
    return g_strdup_printf (_("%s, withdrawn, %s"), name, areas);
  if (!found->is_signatory)
    return g_strdup_printf (_("%s, without an agreement, %s"), name, areas);

  /* Translators: a party, in how many areas it has a part */
  return g_strdup_printf (C_("party and areas", "%s, %s"), name, areas);
}

/**
 * sig_matrix_words_dup_count:
 * @plan: a plan
 * @row: a row
 *
 * Returns: (transfer full): how many parties have a part in it; before and after when somebody is out
 */
char *
sig_matrix_words_dup_count (SigMatrixPlan *plan,
                            guint          row)
{
  const SigTally *tallies = sig_matrix_plan_get_tallies (plan, row);

  if (!has_withdrawal (plan))
    return g_strdup_printf ("%d", tallies[SIG_SCENARIO_BEFORE].n_cells);

  /* Translators: a number before somebody is taken out, and after */
  return g_strdup_printf (_("%d → %d"), tallies[SIG_SCENARIO_BEFORE].n_cells, tallies[SIG_SCENARIO_AFTER].n_cells);
}

/* How many of the areas of a group hang on one, or have no lead: what its heading says when they are not seen. */
static char *
describe_group (SigMatrixPlan *plan,
                guint          index)
{
  SigCoverage *coverage = sig_matrix_plan_get_coverage (plan);
  const SigCoverageGroup *group = sig_coverage_get_group (coverage, index);
  guint n_on_one = 0, n_no_lead = 0, n_weaker = 0;

  for (guint i = group->first_row; i < group->first_row + group->n_rows; i++)
    {
      const SigCoverageRow *row = sig_coverage_get_row (coverage, i);

      n_on_one += (row->marks[SIG_SCENARIO_AFTER] & SIG_AREA_ON_ONE) != 0;
      n_no_lead += (row->marks[SIG_SCENARIO_AFTER] & SIG_AREA_NO_LEAD) != 0;
      n_weaker += row->loss != SIG_LOSS_NONE;
    }

  if (has_withdrawal (plan))
    return n_weaker > 0 ? g_strdup_printf (ngettext ("%u area weaker", "%u areas weaker", n_weaker), n_weaker) : NULL;
  if (n_on_one > 0)
    return g_strdup_printf (ngettext ("%u area hangs on one", "%u areas hang on one", n_on_one), n_on_one);

  return n_no_lead > 0 ? g_strdup_printf (ngettext ("%u area without a lead", "%u areas without a lead", n_no_lead), n_no_lead)
                       : NULL;
}

/**
 * sig_matrix_words_dup_row:
 * @plan: a plan
 * @row: a row
 *
 * Returns: (transfer full) (nullable): what the row loses, else what stands out about it; %NULL for nothing
 */
char *
sig_matrix_words_dup_row (SigMatrixPlan *plan,
                          guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (plan, row);
  const SigCoverageRow *area;
  char *words;

  if (found->is_group)
    return describe_group (plan, found->index);

  area = sig_coverage_get_row (sig_matrix_plan_get_coverage (plan), found->index);
  words = sig_loss_dup_words (area);

  return words != NULL ? words : sig_area_marks_dup_words (area, SIG_SCENARIO_AFTER);
}

/**
 * sig_matrix_words_dup_head:
 * @plan: a plan
 * @row: a row
 *
 * Returns: (transfer full): the area or group, how many have a part in it, and what stands out, in a sentence
 */
char *
sig_matrix_words_dup_head (SigMatrixPlan *plan,
                           guint          row)
{
  const char *title = sig_text_get (sig_term_get_title (sig_matrix_plan_get_term (plan, row)));
  guint n = (guint) sig_matrix_plan_get_tallies (plan, row)[SIG_SCENARIO_AFTER].n_cells;
  g_autofree char *parties = g_strdup_printf (ngettext ("%u party", "%u parties", n), n);
  g_autofree char *words = sig_matrix_words_dup_row (plan, row);

  if (words == NULL)
    /* Translators: a capability area, how many parties have a part in it */
    return g_strdup_printf (C_("area and parties", "%s, %s"), title, parties);

  /* Translators: a capability area, how many parties have a part in it, what stands out about it */
  return g_strdup_printf (C_("area and parties", "%s, %s. %s"), title, parties, words);
}

/**
 * sig_matrix_words_is_graver:
 * @plan: a plan
 * @row: a row
 *
 * Returns: whether what sig_matrix_words_dup_row() says is a loss of leads or of all, or that it hangs on one
 */
gboolean
sig_matrix_words_is_graver (SigMatrixPlan *plan,
                            guint          row)
{
  const SigMatrixRow *found = sig_matrix_plan_get_row (plan, row);
  const SigCoverageRow *area;

  if (found->is_group)
    return FALSE;

  area = sig_coverage_get_row (sig_matrix_plan_get_coverage (plan), found->index);
  if (area->loss != SIG_LOSS_NONE)
    return area->loss >= SIG_LOSS_A_LEAD;

  return (area->marks[SIG_SCENARIO_AFTER] & SIG_AREA_ON_ONE) != 0;
}
