/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-compare-look.h"
#include "sig-compare-sheet.h"

G_BEGIN_DECLS

/**
 * SigCompareCell:
 *
 * A cell of the table laid out for a width and drawn once: a frame only moves it.
 */
typedef struct _SigCompareCell SigCompareCell;

SigCompareCell *sig_compare_cell_new           (SigCompareLook  *look,
                                                SigCompareSheet *sheet,
                                                guint            row,
                                                guint            column,
                                                double           width);
SigCompareCell *sig_compare_cell_new_head      (SigCompareLook  *look,
                                                SigCompareSheet *sheet,
                                                guint            row,
                                                double           width,
                                                gboolean         is_strip);
void            sig_compare_cell_free          (SigCompareCell  *self);

double          sig_compare_cell_guess_height  (SigCompareLook  *look,
                                                SigCompareSheet *sheet,
                                                guint            row,
                                                guint            column,
                                                double           width);
double          sig_compare_cell_get_height    (SigCompareCell  *self);
guint           sig_compare_cell_get_n_entries (SigCompareCell  *self);
void            sig_compare_cell_get_entry     (SigCompareCell  *self,
                                                guint            entry,
                                                graphene_rect_t *area,
                                                graphene_rect_t *sign);
int             sig_compare_cell_find_entry    (SigCompareCell  *self,
                                                double           y);
void            sig_compare_cell_draw          (SigCompareCell  *self,
                                                SigCompareLook  *look,
                                                GtkSnapshot     *snapshot,
                                                double           x,
                                                double           y);

G_END_DECLS
