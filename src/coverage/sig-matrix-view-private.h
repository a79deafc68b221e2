/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-matrix-look.h"
#include "sig-matrix-reader.h"
#include "sig-matrix-view.h"

G_BEGIN_DECLS

struct _SigMatrixView
{
  GtkWidget            parent_instance;

  SigMatrixPlan       *plan;             /* NULL without a coverage */
  SigMatrixScene       scene;
  SigMatrixSizes       sizes;
  SigMatrixLook       *look;
  SigMatrixReader     *reader;
  GHashTable          *pieces;           /* number of a piece -> texture */
  gboolean             stale;            /* whether the look must be renewed */

  SigCoverageOrder     order;
  GPtrArray           *folded;           /* ids of groups */
  SigParty            *chosen;

  GtkAdjustment       *adjustments[2];   /* by GtkOrientation */
  GtkScrollablePolicy  policies[2];
  gboolean             updating;

  int                  row;              /* where the keyboard is */
  int                  column;
  int                  hover_row;        /* where the pointer is; -2 when nowhere */
  int                  hover_column;
  GtkWidget           *popover;          /* its parent is the view */
};

/* No row or column at all; a head is SIG_MATRIX_HEADS. */
#define SIG_MATRIX_NONE (-2)

enum
{
  SIG_MATRIX_VIEW_OPENED,
  SIG_MATRIX_VIEW_N_SIGNALS
};

extern guint sig_matrix_view_signals[SIG_MATRIX_VIEW_N_SIGNALS];

void   sig_matrix_view_renew        (SigMatrixView *self);
void   sig_matrix_view_rebuild      (SigMatrixView *self,
                                     SigCoverage   *coverage);
void   sig_matrix_view_drop_pieces  (SigMatrixView *self);
void   sig_matrix_view_draw         (SigMatrixView *self,
                                     GtkSnapshot   *snapshot);
void   sig_matrix_view_scroll_to    (SigMatrixView *self,
                                     double         x,
                                     double         y);
double sig_matrix_view_mirror       (SigMatrixView *self,
                                     double         x,
                                     double         width);
void   sig_matrix_view_attach_input (SigMatrixView *self);
void   sig_matrix_view_install_keys (GtkWidgetClass *widget_class);
void   sig_matrix_view_show_menu    (SigMatrixView *self,
                                     int            row,
                                     int            column);

G_END_DECLS
