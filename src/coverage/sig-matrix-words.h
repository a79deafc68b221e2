/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-matrix-plan.h"

G_BEGIN_DECLS

const char *sig_matrix_words_get_mark   (SigMatrixMark  mark);
char       *sig_matrix_words_dup_cell   (SigMatrixPlan *plan,
                                         guint          row,
                                         guint          column);
char       *sig_matrix_words_dup_column (SigMatrixPlan *plan,
                                         guint          column);
char       *sig_matrix_words_dup_count  (SigMatrixPlan *plan,
                                         guint          row);
char       *sig_matrix_words_dup_row    (SigMatrixPlan *plan,
                                         guint          row);
char       *sig_matrix_words_dup_head   (SigMatrixPlan *plan,
                                         guint          row);
gboolean    sig_matrix_words_is_graver  (SigMatrixPlan *plan,
                                         guint          row);

G_END_DECLS
