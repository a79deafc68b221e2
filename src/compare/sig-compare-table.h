/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-compare-sheet.h"

G_BEGIN_DECLS

/**
 * SigCompareTable:
 *
 * A comparison as a table to be put in a #GtkScrolledWindow. Only cells in view and close to it are laid out, however
 * many columns there are. The heads of columns and of rows and the column of the baseline stay in view; rows fold by
 * topic. In a narrow view the heads of rows stand above their cells, and one column stands beside the baseline. For
 * assistive technology there is an object for each row and cell in view, a moment after it has come to rest.
 *
 * Keys and menus of its heads activate the actions "compare.baseline", "compare.remove", "compare.move-back",
 * "compare.move-forward", "compare.pin", "compare.pin-row" and "compare.copy", which whoever has the table installs:
 * they concern the cell at the cursor.
 */
#define SIG_TYPE_COMPARE_TABLE (sig_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareTable, sig_compare_table, SIG, COMPARE_TABLE, GtkWidget)

GtkWidget       *sig_compare_table_new        (void);

SigCompareSheet *sig_compare_table_get_sheet  (SigCompareTable *self);
void             sig_compare_table_set_sheet  (SigCompareTable *self,
                                               SigCompareSheet *sheet);
gboolean         sig_compare_table_is_narrow  (SigCompareTable *self);
gboolean         sig_compare_table_get_folded (SigCompareTable *self,
                                               const char      *topic);
void             sig_compare_table_set_folded (SigCompareTable *self,
                                               const char      *topic,
                                               gboolean         folded);

gboolean         sig_compare_table_get_cursor (SigCompareTable *self,
                                               int             *row,
                                               int             *column,
                                               guint           *entry);
void             sig_compare_table_set_cursor (SigCompareTable *self,
                                               int              row,
                                               int              column,
                                               guint            entry);
void             sig_compare_table_walk       (SigCompareTable *self,
                                               int              dx,
                                               int              dy);
void             sig_compare_table_activate   (SigCompareTable *self);
void             sig_compare_table_turn       (SigCompareTable *self,
                                               int              step);
guint            sig_compare_table_get_place  (SigCompareTable *self,
                                               guint           *n);
gboolean         sig_compare_table_get_rect   (SigCompareTable *self,
                                               int              row,
                                               int              column,
                                               GdkRectangle    *rect);
void             sig_compare_table_point_at   (SigCompareTable *self,
                                               GtkPopover      *popover);
gboolean         sig_compare_table_prepare    (SigCompareTable *self,
                                               double           budget);

G_END_DECLS
