/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"
#include "sig-matrix-view.h"

G_BEGIN_DECLS

/**
 * SigMatrixPane:
 *
 * The matrix with its order, its legend, and the sets of parties that can be taken out.
 */
#define SIG_TYPE_MATRIX_PANE (sig_matrix_pane_get_type ())
G_DECLARE_FINAL_TYPE (SigMatrixPane, sig_matrix_pane, SIG, MATRIX_PANE, AdwBin)

GtkWidget     *sig_matrix_pane_new         (SigExplorer   *explorer);

GtkWidget     *sig_matrix_pane_get_bar     (SigMatrixPane *self);
SigMatrixView *sig_matrix_pane_get_view    (SigMatrixPane *self);
void           sig_matrix_pane_set_compact (SigMatrixPane *self,
                                            gboolean       compact);

G_END_DECLS
