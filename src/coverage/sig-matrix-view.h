/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-matrix-plan.h"
#include "sig-matrix-scene.h"

G_BEGIN_DECLS

/**
 * SigMatrixView:
 *
 * A coverage as a matrix, to be put in a #GtkScrolledWindow: areas down, parties across. Cells are drawn, piece by piece
 * and only where they are seen; heads stay in view. For assistive technology there is an object for each row and cell in
 * view, a moment after it has come to rest.
 *
 * Its context menu activates the actions "win.withdraw" and "win.put-back", which the window installs.
 */
#define SIG_TYPE_MATRIX_VIEW (sig_matrix_view_get_type ())
G_DECLARE_FINAL_TYPE (SigMatrixView, sig_matrix_view, SIG, MATRIX_VIEW, GtkWidget)

GtkWidget            *sig_matrix_view_new          (void);

SigMatrixPlan        *sig_matrix_view_get_plan     (SigMatrixView     *self);
const SigMatrixScene *sig_matrix_view_get_scene    (SigMatrixView     *self);
void                  sig_matrix_view_set_coverage (SigMatrixView     *self,
                                                    SigCoverage       *coverage);
SigCoverageOrder      sig_matrix_view_get_order    (SigMatrixView     *self);
void                  sig_matrix_view_set_order    (SigMatrixView     *self,
                                                    SigCoverageOrder   order);
gboolean              sig_matrix_view_get_folded   (SigMatrixView     *self,
                                                    const char        *group);
void                  sig_matrix_view_set_folded   (SigMatrixView     *self,
                                                    const char        *group,
                                                    gboolean           folded);
void                  sig_matrix_view_set_chosen   (SigMatrixView     *self,
                                                    SigParty          *party);

gboolean              sig_matrix_view_get_cursor   (SigMatrixView     *self,
                                                    int               *row,
                                                    int               *column);
void                  sig_matrix_view_set_cursor   (SigMatrixView     *self,
                                                    int                row,
                                                    int                column);
void                  sig_matrix_view_walk         (SigMatrixView     *self,
                                                    int                dx,
                                                    int                dy);
void                  sig_matrix_view_activate     (SigMatrixView     *self);
char                 *sig_matrix_view_dup_words    (SigMatrixView     *self,
                                                    int                row,
                                                    int                column);
gboolean              sig_matrix_view_get_bounds   (SigMatrixView     *self,
                                                    int                row,
                                                    int                column,
                                                    GdkRectangle      *bounds);
void                  sig_matrix_view_point_at     (SigMatrixView     *self,
                                                    GtkPopover        *popover,
                                                    int                row,
                                                    int                column);

G_END_DECLS
