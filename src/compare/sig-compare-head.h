/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-compare-look.h"
#include "sig-compare-sheet.h"

G_BEGIN_DECLS

/**
 * SigCompareHead:
 *
 * The head of a column: its name, when and where, whether it is the baseline, and a menu. It can be dragged elsewhere.
 */
#define SIG_TYPE_COMPARE_HEAD (sig_compare_head_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareHead, sig_compare_head, SIG, COMPARE_HEAD, GtkWidget)

GtkWidget *sig_compare_head_new             (void);

void       sig_compare_head_set             (SigCompareHead  *self,
                                             SigCompareSheet *sheet,
                                             guint            column);
guint      sig_compare_head_get_column      (SigCompareHead  *self);
int        sig_compare_head_measure         (SigCompareHead  *self,
                                             gboolean         two_lines);
gboolean   sig_compare_head_needs_two_lines (SigCompareLook  *look,
                                             SigCompareSheet *sheet,
                                             guint            column,
                                             double           width);

G_END_DECLS
