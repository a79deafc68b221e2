/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-compare-cell.h"
#include "sig-compare-reader.h"
#include "sig-compare-table.h"
#include "sig-screen-columns.h"
#include "sig-screen-rows.h"

G_BEGIN_DECLS

struct _SigCompareTable
{
  GtkWidget            parent_instance;

  SigCompareSheet     *sheet;          /* NULL when there is nothing to show */
  SigCompareLook      *look;
  SigCompareReader    *reader;
  GHashTable          *cells;          /* row and column -> SigCompareCell */
  GHashTable          *folded;         /* ids of topics */
  GPtrArray           *heads;          /* of the columns in view: the one that stays, then the others */
  SigScreenRows       *rows;
  SigScreenColumns     columns;
  double               heads_height;
  double               band_height;    /* of the heading of a topic */
  double               offset;         /* how far columns were moved */
  double               y;              /* where the view of the rows begins */
  gboolean             stale;          /* whether the look must be renewed */
  guint                prepare_source;

  GtkAdjustment       *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy  policies[2];
  AdwAnimation        *turning;        /* to a column, in a narrow view */
  guint                snap_source;

  int                  cursor;         /* which row the keyboard is on, from the top, or -1 */
  int                  cursor_column;  /* SIG_SCREEN_HEADS for the head of the row */
  guint                cursor_entry;

  GtkPopover          *popover;        /* its parent is the table */
  int                  gap;            /* before which column something would be dropped, or -1 */
};

enum
{
  SIG_COMPARE_TABLE_OPENED,
  SIG_COMPARE_TABLE_MENU,
  SIG_COMPARE_TABLE_DROPPED,
  SIG_COMPARE_TABLE_FOLDED,
  SIG_COMPARE_TABLE_N_SIGNALS
};

extern guint sig_compare_table_signals[SIG_COMPARE_TABLE_N_SIGNALS];

void            sig_compare_table_change_sheet   (SigCompareTable *self,
                                                  SigCompareSheet *sheet);
void            sig_compare_table_rebuild        (SigCompareTable *self);
void            sig_compare_table_drop_cells     (SigCompareTable *self);
void            sig_compare_table_fit            (SigCompareTable *self,
                                                  double           width);
void            sig_compare_table_realise_cells  (SigCompareTable *self,
                                                  double           height);
SigCompareCell *sig_compare_table_get_cell       (SigCompareTable *self,
                                                  guint            row,
                                                  int              column);
double          sig_compare_table_get_strip      (SigCompareTable *self,
                                                  guint            row);
double          sig_compare_table_get_body       (SigCompareTable *self);

void            sig_compare_table_draw           (SigCompareTable *self,
                                                  GtkSnapshot     *snapshot);
int             sig_compare_table_get_stuck      (SigCompareTable *self,
                                                  double          *y);
double          sig_compare_table_mirror         (SigCompareTable *self,
                                                  double           x,
                                                  double           width);

void            sig_compare_table_attach_input   (SigCompareTable *self);
void            sig_compare_table_install_keys   (GtkWidgetClass  *widget_class);
void            sig_compare_table_reveal         (SigCompareTable *self);
void            sig_compare_table_scroll_to      (SigCompareTable *self,
                                                  double           offset,
                                                  double           y);
void            sig_compare_table_read_adjustments   (SigCompareTable *self);
void            sig_compare_table_update_adjustments (SigCompareTable *self);
void            sig_compare_table_set_adjustment     (SigCompareTable *self,
                                                      GtkOrientation   orientation,
                                                      GtkAdjustment   *adjustment);
void            sig_compare_table_init_turning       (SigCompareTable *self);

G_END_DECLS
