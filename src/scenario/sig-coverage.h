/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-scenario.h"

G_BEGIN_DECLS

/**
 * SigTally:
 * @n_cells: how many cells have anything in them: of a row, how many parties; of a column, how many areas
 * @n_leads: in how many of them the heaviest role is that of a lead
 * @n_members: of a member
 * @n_supports: of support
 * @n_claims: how many claims there are, one of several parties once for each
 *
 * A row or column of the matrix, added up. What is lost may be negative: a lead may become a member.
 */
typedef struct
{
  int n_cells;
  int n_leads;
  int n_members;
  int n_supports;
  int n_claims;
} SigTally;

/**
 * SigCoverageCell:
 * @n_claims: how many claims there are before, after, and how many are lost
 * @weights: the heaviest role before and after; of no meaning without a claim
 *
 * What one party has in one area.
 */
typedef struct
{
  guint     n_claims[SIG_N_SCENARIO_STATES];
  SigWeight weights[SIG_SCENARIO_LOST];
} SigCoverageCell;

/**
 * SigCoverageRow:
 * @area: a capability area
 * @group: the number of its group in the rows of groups
 * @tallies: its cells, before, after and lost
 * @marks: (type SigAreaMarks): what stands out, before and after
 * @ones: (nullable): whom it hangs on, before and after
 * @loss: what it loses
 *
 * One row of the matrix.
 */
typedef struct
{
  SigTerm      *area;
  guint         group;
  SigTally      tallies[SIG_N_SCENARIO_STATES];
  SigAreaMarks  marks[SIG_SCENARIO_LOST];
  SigParty     *ones[SIG_SCENARIO_LOST];
  SigLoss       loss;
} SigCoverageRow;

/**
 * SigCoverageGroup:
 * @group: an area group
 * @first_row: the first of its rows
 * @n_rows: how many it has
 * @tallies: its cells when it is folded: @n_cells is how many parties have a part in any of its areas, each by
 *   its heaviest role
 *
 * Rows folded into one.
 */
typedef struct
{
  SigTerm  *group;
  guint     first_row;
  guint     n_rows;
  SigTally  tallies[SIG_N_SCENARIO_STATES];
} SigCoverageGroup;

/**
 * SigCoverageColumn:
 * @party: a party
 * @is_signatory: whether it stands signed in an agreement that lasts before anybody is taken out; those that do not
 *   have a part by coalitions only, and stand last
 * @is_withdrawn: whether it is taken out
 * @tallies: its cells, before, after and lost: @n_cells is how many areas it has a part in
 *
 * One column of the matrix.
 */
typedef struct
{
  SigParty *party;
  gboolean  is_signatory;
  gboolean  is_withdrawn;
  SigTally  tallies[SIG_N_SCENARIO_STATES];
} SigCoverageColumn;

/**
 * SigCoverageClaim:
 * @claim: a commitment or a coalition
 * @record: the agreement that it stands in, or the coalition
 * @party: who has it
 * @area: in which area
 * @weight: in which role
 * @is_lost: whether it is there before and not after
 *
 * A claim in a cell.
 */
typedef struct
{
  SigClaim  *claim;
  SigRecord *record;
  SigParty  *party;
  SigTerm   *area;
  SigWeight  weight;
  gboolean   is_lost;
} SigCoverageClaim;

/**
 * SigCoverageOrder:
 * @SIG_COVERAGE_ORDER_BREADTH: what has most first: parties by areas, areas within their group by parties
 * @SIG_COVERAGE_ORDER_DATE: parties by first signature; areas as in the vocabulary
 * @SIG_COVERAGE_ORDER_GROUP: parties by the first group of the data set that they are in; areas as in the vocabulary
 *
 * The order of rows and columns. What is taken out does not change it. Parties without an agreement always stand last.
 */
typedef enum
{
  SIG_COVERAGE_ORDER_BREADTH,
  SIG_COVERAGE_ORDER_DATE,
  SIG_COVERAGE_ORDER_GROUP,
} SigCoverageOrder;

/**
 * SigCoverage:
 *
 * Capability areas against parties: who leads, is a member, supports, by commitments and coalitions. Each row is an
 * area of the vocabulary, area group by area group; each column a party that is signed or has a part. Immutable.
 */
#define SIG_TYPE_COVERAGE (sig_coverage_get_type ())
G_DECLARE_FINAL_TYPE (SigCoverage, sig_coverage, SIG, COVERAGE, GObject)

SigCoverage             *sig_coverage_new            (SigScenario      *scenario);
SigScenario             *sig_coverage_get_scenario   (SigCoverage      *self);

guint                    sig_coverage_get_n_rows     (SigCoverage      *self);
const SigCoverageRow    *sig_coverage_get_row        (SigCoverage      *self,
                                                      guint             row);
guint                    sig_coverage_get_n_groups   (SigCoverage      *self);
const SigCoverageGroup  *sig_coverage_get_group      (SigCoverage      *self,
                                                      guint             group);
guint                    sig_coverage_get_n_columns  (SigCoverage      *self);
const SigCoverageColumn *sig_coverage_get_column     (SigCoverage      *self,
                                                      guint             column);
int                      sig_coverage_find_column    (SigCoverage      *self,
                                                      SigParty         *party);
const SigTally          *sig_coverage_get_total      (SigCoverage      *self,
                                                      SigScenarioState  state);

gboolean                 sig_coverage_get_cell       (SigCoverage      *self,
                                                      guint             row,
                                                      guint             column,
                                                      SigCoverageCell  *cell);
gboolean                 sig_coverage_get_group_cell (SigCoverage      *self,
                                                      guint             group,
                                                      guint             column,
                                                      SigTally         *tallies);
GArray                  *sig_coverage_list_claims    (SigCoverage      *self,
                                                      int               row,
                                                      int               column);

guint                   *sig_coverage_order_rows     (SigCoverage      *self,
                                                      SigCoverageOrder  order);
guint                   *sig_coverage_order_columns  (SigCoverage      *self,
                                                      SigCoverageOrder  order);

G_END_DECLS
