/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigRowFunc:
 * @explorer: the shared state
 * @record: (nullable): what the row shows
 * @owner: (nullable): what @record belongs to
 *
 * Returns: (transfer floating): a row of a list box, or a widget to put into one
 */
typedef GtkWidget *(*SigRowFunc) (SigExplorer *explorer,
                                  gpointer     record,
                                  gpointer     owner);

/**
 * SigRowPlan:
 *
 * Rows and headings that are still to be made, in order. A list of any length is planned in one step.
 */
typedef struct _SigRowPlan SigRowPlan;

SigRowPlan *sig_row_plan_new         (void);
void        sig_row_plan_free        (SigRowPlan  *self);

void        sig_row_plan_add_heading (SigRowPlan  *self,
                                      const char  *title);
void        sig_row_plan_add_row     (SigRowPlan  *self,
                                      SigRowFunc   make,
                                      gpointer     record,
                                      gpointer     owner);
void        sig_row_plan_add_list    (SigRowPlan  *self,
                                      SigRowFunc   make,
                                      SigList     *records,
                                      gpointer     owner);

guint       sig_row_plan_get_n_rows  (SigRowPlan  *self);
guint       sig_row_plan_find        (SigRowPlan  *self,
                                      const char  *address);
char       *sig_row_plan_pop_heading (SigRowPlan  *self);
GtkWidget  *sig_row_plan_pop_row     (SigRowPlan  *self,
                                      SigExplorer *explorer);

G_END_DECLS
