/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-matrix.h"

#include "sig-phrase.h"
#include "sig-scenario-words.h"
#include "sig-sheet-table.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

#define ROW_HEAD_WIDTH 122     /* in points, at text scale 1 */
#define LEAST_COLUMN 15
#define GAP 2.5
#define ROW_AIR 1.1
#define TOTAL_PART 2.5         /* the width of the last columns, in parts of that of a party */
#define MARKS_PART 5.5

/* Marks that are told apart without colour, and are letters to whoever reads by ear. */
#define LEADS "★"
#define TAKES_PART "●"
#define SUPPORTS "○"
#define LOST "×"

typedef struct
{
  SigSheetMaker *maker;
  SigCoverage *coverage;
  SigSheetTable *table;
  guint n_parties;
  guint *order;
  GArray *rows;               /* the row of the coverage of each row on paper, -1 for the title of a group */
} Matrix;

static gboolean
is_what_if (Matrix *self)
{
  return !sig_withdrawal_is_empty (sig_scenario_get_withdrawal (sig_coverage_get_scenario (self->coverage)));
}

static void
write_text (Matrix       *self,
            guint         row,
            int           column,
            SigTextStyle  style,
            const char   *words)
{
  sig_sheet_table_write (self->table, row, column,
                         sig_scribe_paragraph (&self->maker->scribe, style, words,
                                               sig_sheet_table_get_text_width (self->table, column)));
}

static void
write_heads (Matrix *self)
{
  const char *const titles[] = { C_("column", "Number"), _("What stands out") };

  for (guint i = 0; i < self->n_parties + G_N_ELEMENTS (titles); i++)
    {
      const gboolean is_party = i < self->n_parties;
      const SigCoverageColumn *column = is_party ? sig_coverage_get_column (self->coverage, self->order[i]) : NULL;
      const SigTextStyle style = is_party && !column->is_signatory ? SIG_TEXT_COLUMN_NOTE : SIG_TEXT_LIST_HEAD;

      sig_sheet_table_write_head (self->table, (int) i,
                                  sig_scribe_paragraph (&self->maker->scribe, style,
                                                        is_party ? sig_party_get_code (column->party)
                                                                 : titles[i - self->n_parties],
                                                        sig_sheet_table_get_text_width (self->table, (int) i)));
    }
}

static void
add_rows (Matrix *self)
{
  for (guint g = 0; g < sig_coverage_get_n_groups (self->coverage); g++)
    {
      const SigCoverageGroup *group = sig_coverage_get_group (self->coverage, g);
      const int none = -1;

      if (group->group != NULL)
        {
          sig_sheet_table_add_topic (self->table, sig_text_get (sig_term_get_title (group->group)));
          g_array_append_val (self->rows, none);
        }
      for (int i = (int) group->first_row; i < (int) (group->first_row + group->n_rows); i++)
        {
          const SigCoverageRow *row = sig_coverage_get_row (self->coverage, (guint) i);
          const guint place = sig_sheet_table_add_row (self->table);

          g_array_append_val (self->rows, i);
          write_text (self, place, SIG_SHEET_ROW_HEAD, SIG_TEXT_ROW, sig_text_get (sig_term_get_title (row->area)));
        }
    }
}

static const char *
get_mark (const SigCoverageCell *cell)
{
  const gboolean remains = cell->n_claims[SIG_SCENARIO_AFTER] > 0;

  if (!remains)
    return LOST;

  switch (cell->weights[SIG_SCENARIO_AFTER])
    {
    case SIG_WEIGHT_LEAD:
      return LEADS;
    case SIG_WEIGHT_MEMBER:
      return TAKES_PART;
    case SIG_WEIGHT_SUPPORT:
    default:
      return SUPPORTS;
    }
}

static void
write_total (Matrix *self,
             guint   place,
             guint   index)
{
  const SigCoverageRow *row = sig_coverage_get_row (self->coverage, index);
  const int before = row->tallies[SIG_SCENARIO_BEFORE].n_cells;
  const int after = row->tallies[SIG_SCENARIO_AFTER].n_cells;
  g_autofree char *total = is_what_if (self) ? g_strdup_printf ("%d → %d", before, after)
                                             : g_strdup_printf ("%d", before);

  write_text (self, place, (int) self->n_parties, SIG_TEXT_BODY, total);
}

static void
write_marks (Matrix *self,
             guint   place,
             guint   index)
{
  const SigCoverageRow *row = sig_coverage_get_row (self->coverage, index);
  g_autofree char *marks = sig_area_marks_dup_words (row, SIG_SCENARIO_AFTER);
  g_autofree char *loss = is_what_if (self) ? sig_loss_dup_words (row) : NULL;

  if (loss != NULL)
    write_text (self, place, (int) self->n_parties + 1, row->loss > SIG_LOSS_SOME ? SIG_TEXT_HEAD : SIG_TEXT_BODY, loss);
  else if (marks != NULL)
    write_text (self, place, (int) self->n_parties + 1, SIG_TEXT_HEAD, marks);
}

static void
write_cell (Matrix *self,
            guint   place,
            guint   column)
{
  const guint row = g_array_index (self->rows, guint, place);
  SigCoverageCell cell;

  if (column == self->n_parties)
    write_total (self, place, row);
  else if (column > self->n_parties)
    write_marks (self, place, row);
  else if (sig_coverage_get_cell (self->coverage, row, self->order[column], &cell))
    write_text (self, place, (int) column, SIG_TEXT_BODY, get_mark (&cell));
}

static void
set_panels (Matrix *self)
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
make_table (Matrix *self)
{
  const double scale = self->maker->options->text_scale;
  const double room = (self->maker->width - ROW_HEAD_WIDTH * scale) / (LEAST_COLUMN * scale);
  const guint n_columns = self->n_parties + 2;
  /* The last two columns are as wide as several. */
  const guint most = (guint) MAX (4, room - TOTAL_PART - MARKS_PART + 2);
  g_autofree double *parts = g_new (double, n_columns);

  for (guint i = 0; i < self->n_parties; i++)
    parts[i] = 1;
  parts[self->n_parties] = TOTAL_PART;
  parts[self->n_parties + 1] = MARKS_PART;
  self->table = sig_sheet_table_new (self->maker, n_columns, ROW_HEAD_WIDTH, LEAST_COLUMN, most);
  sig_sheet_table_set_air (self->table, GAP, ROW_AIR);
  sig_sheet_table_set_widths (self->table, parts);
}

static void
set_legend (Matrix *self)
{
  g_autoptr(GString) words = g_string_new (NULL);

  g_string_append_printf (words, "%s %s · %s %s · %s %s", LEADS, C_("part in a capability area", "leads"), TAKES_PART,
                          C_("part in a capability area", "takes part"), SUPPORTS,
                          C_("part in a capability area", "supports"));
  if (is_what_if (self))
    g_string_append_printf (words, " · %s %s", LOST, C_("part in a capability area", "lost by the withdrawal"));
  sig_sheet_words_paragraph (self->maker, sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_SUBTITLE, words->str,
                                                                self->maker->width));
}

/* Whom the codes stand for; those without an agreement apart. */
static void
set_codes (Matrix *self)
{
  SigScribe *scribe = &self->maker->scribe;
  gboolean was_signatory = TRUE;

  self->maker->y += 4 * self->maker->options->text_scale;
  sig_scribe_begin (scribe, SIG_TEXT_SUBTITLE);
  for (guint i = 0; i < self->n_parties; i++)
    {
      const SigCoverageColumn *column = sig_coverage_get_column (self->coverage, self->order[i]);

      if (i > 0)
        sig_scribe_write (scribe, " · ");
      if (was_signatory && !column->is_signatory)
        sig_scribe_write (scribe, _("In coalitions, without an agreement: "));
      was_signatory = column->is_signatory;
      sig_scribe_write_as (scribe, SIG_TEXT_LABEL, sig_party_get_code (column->party));
      sig_scribe_write (scribe, "\302\240");
      sig_scribe_write (scribe, sig_phrase_name (column->party));
    }
  sig_sheet_words_paragraph (self->maker, sig_scribe_end (scribe, self->maker->width));
}

/*
 * sig_coverage_matrix_set:
 * @maker: who makes the sheet
 * @coverage: areas against parties
 *
 * Sets the matrix: a row an area, a column a party in order of signing, a mark where it has a part; with how many have one,
 * and what stands out.
 */
void
sig_coverage_matrix_set (SigSheetMaker *maker,
                         SigCoverage   *coverage)
{
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (int));
  g_autofree guint *order = sig_coverage_order_columns (coverage, SIG_COVERAGE_ORDER_DATE);
  Matrix self = { .maker = maker, .coverage = coverage, .n_parties = sig_coverage_get_n_columns (coverage),
                  .order = order, .rows = rows };

  set_legend (&self);
  make_table (&self);
  write_heads (&self);
  add_rows (&self);
  set_panels (&self);
  sig_sheet_table_free (self.table);
  set_codes (&self);
}
