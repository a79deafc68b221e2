/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"

G_BEGIN_DECLS

/**
 * SigMatrixMark:
 * @SIG_MATRIX_NOTHING: no claim
 * @SIG_MATRIX_SUPPORT: supports on its own
 * @SIG_MATRIX_MEMBER: takes part
 * @SIG_MATRIX_LEAD: leads
 * @SIG_MATRIX_N_MARKS: how many there are
 *
 * What a cell shows of its claims: the heaviest role.
 */
typedef enum
{
  SIG_MATRIX_NOTHING,
  SIG_MATRIX_SUPPORT,
  SIG_MATRIX_MEMBER,
  SIG_MATRIX_LEAD,
  SIG_MATRIX_N_MARKS,
} SigMatrixMark;

/**
 * SigMatrixCell:
 * @mark: the heaviest role of what remains; of what was there when nothing does
 * @is_lost: whether nothing of it remains
 * @n_claims: how many claims, or areas of a folded group, it has before anybody is taken out
 */
typedef struct
{
  SigMatrixMark mark;
  gboolean      is_lost;
  guint         n_claims;
} SigMatrixCell;

/**
 * SigMatrixRow:
 * @is_group: whether it stands for an area group: folded with the cells of all its areas, else their heading
 * @is_folded: whether it is a group whose areas are not shown
 * @index: which row or group of the coverage
 */
typedef struct
{
  gboolean is_group;
  gboolean is_folded;
  guint    index;
} SigMatrixRow;

/**
 * SigMatrixPlan:
 *
 * Which rows and columns of a coverage are seen, and in which order. Immutable.
 */
typedef struct _SigMatrixPlan SigMatrixPlan;

SigMatrixPlan           *sig_matrix_plan_new               (SigCoverage        *coverage,
                                                            SigCoverageOrder    order,
                                                            const char *const  *folded);
void                     sig_matrix_plan_free              (SigMatrixPlan      *self);

SigCoverage             *sig_matrix_plan_get_coverage      (SigMatrixPlan      *self);
guint                    sig_matrix_plan_get_n_rows        (SigMatrixPlan      *self);
const SigMatrixRow      *sig_matrix_plan_get_row           (SigMatrixPlan      *self,
                                                            guint               row);
SigTerm                 *sig_matrix_plan_get_term          (SigMatrixPlan      *self,
                                                            guint               row);
int                      sig_matrix_plan_find_row          (SigMatrixPlan      *self,
                                                            SigTerm            *term);
guint                    sig_matrix_plan_get_n_columns     (SigMatrixPlan      *self);
guint                    sig_matrix_plan_get_n_signatories (SigMatrixPlan      *self);
const SigCoverageColumn *sig_matrix_plan_get_column        (SigMatrixPlan      *self,
                                                            guint               column);
int                      sig_matrix_plan_find_column       (SigMatrixPlan      *self,
                                                            SigParty           *party);
void                     sig_matrix_plan_get_cell          (SigMatrixPlan      *self,
                                                            guint               row,
                                                            guint               column,
                                                            SigMatrixCell      *cell);
const SigTally          *sig_matrix_plan_get_tallies       (SigMatrixPlan      *self,
                                                            guint               row);
GArray                  *sig_matrix_plan_list_claims       (SigMatrixPlan      *self,
                                                            int                 row,
                                                            int                 column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigMatrixPlan, sig_matrix_plan_free)

G_END_DECLS
