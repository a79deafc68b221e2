/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-sheet.h"
#include "sig-export-table.h"

#include "sig-commitment.h"
#include "sig-coverage.h"
#include "sig-scenario-words.h"

#include <glib/gi18n-lib.h>

static const char *
name_part (SigWeight weight)
{
  switch (weight)
    {
    case SIG_WEIGHT_LEAD:
      return C_("part in a capability area", "Leads");
    case SIG_WEIGHT_MEMBER:
      return C_("part in a capability area", "Takes part");
    case SIG_WEIGHT_SUPPORT:
    default:
      return C_("part in a capability area", "Supports");
    }
}

static const char *
name_fate (const SigCoverageClaim *claim)
{
  return claim->is_lost ? C_("claim after a withdrawal", "Lost") : C_("claim after a withdrawal", "Remains");
}

static void
add_heads (SigExportTable *self)
{
  const char *const heads[] = {
    N_("Group of areas"), N_("Area"), N_("Area in the data set"), N_("Party"), N_("Party in the data set"), N_("Part"),
    N_("Claim"), N_("Agreement or coalition"), N_("Title"), N_("Summary"),
  };
  const char *const changes[] = {
    N_("After the withdrawal"), N_("Parties in the area before"), N_("Parties in the area after"),
    N_("What the area loses"),
  };

  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  sig_export_table_head_claim (self, NULL);
  if (self->withdrawal != NULL)
    sig_export_table_heads (self, changes, G_N_ELEMENTS (changes));
  sig_export_table_end_row (self);
}

static void
add_titles (SigExportTable         *self,
            const SigCoverageClaim *claim)
{
  sig_export_table_add (self, sig_record_get_id (claim->record));
  if (SIG_IS_COALITION (claim->record))
    {
      sig_export_table_add_text (self, sig_coalition_get_title (SIG_COALITION (claim->record)), SIG_NOT_KNOWN);
      sig_export_table_add (self, NULL);
      return;
    }

  sig_export_table_add_text (self, sig_agreement_get_title (SIG_AGREEMENT (claim->record)), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_commitment_get_summary (SIG_COMMITMENT (claim->claim)), SIG_NOT_KNOWN);
}

static void
add_change (SigExportTable         *self,
            const SigCoverageRow   *row,
            const SigCoverageClaim *claim)
{
  g_autofree char *loss = sig_loss_dup_words (row);
  g_autofree char *before = g_strdup_printf ("%d", row->tallies[SIG_SCENARIO_BEFORE].n_cells);
  g_autofree char *after = g_strdup_printf ("%d", row->tallies[SIG_SCENARIO_AFTER].n_cells);

  sig_export_table_add (self, name_fate (claim));
  sig_export_table_add (self, before);
  sig_export_table_add (self, after);
  sig_export_table_add (self, loss != NULL ? loss : C_("loss of a capability area", "Nothing"));
}

static void
add_claims (SigExportTable *self,
            SigCoverage    *coverage,
            guint           index)
{
  const SigCoverageRow *row = sig_coverage_get_row (coverage, index);
  g_autoptr(GArray) claims = sig_coverage_list_claims (coverage, (int) index, -1);

  for (guint i = 0; i < claims->len; i++)
    {
      const SigCoverageClaim *claim = &g_array_index (claims, SigCoverageClaim, i);

      sig_export_table_add_term (self, sig_term_get_group (row->area), SIG_NOT_RECORDED);
      sig_export_table_add_term (self, row->area, SIG_NOT_KNOWN);
      sig_export_table_add (self, sig_record_get_id (SIG_RECORD (row->area)));
      sig_export_table_add_text (self, sig_party_get_name (claim->party), SIG_NOT_KNOWN);
      sig_export_table_add (self, sig_record_get_id (SIG_RECORD (claim->party)));
      sig_export_table_add (self, name_part (claim->weight));
      sig_export_table_add (self, sig_record_get_id (SIG_RECORD (claim->claim)));
      add_titles (self, claim);
      sig_export_table_add_claim (self, claim->claim);
      if (self->withdrawal != NULL)
        add_change (self, row, claim);
      sig_export_table_end_row (self);
    }
}

/**
 * sig_export_fill_coverage:
 * @self: a table
 *
 * Fills it with a row for each part that a party has in a capability area, by a commitment or in a coalition. Where
 * somebody is taken out, each row says whether it remains, and what the area loses.
 */
void
sig_export_fill_coverage (SigExportTable *self)
{
  g_autoptr(SigScenario) scenario = sig_export_make_scenario (self->standings, self->day, self->withdrawal);
  g_autoptr(SigCoverage) coverage = sig_coverage_new (scenario);

  add_heads (self);
  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    add_claims (self, coverage, i);
}
