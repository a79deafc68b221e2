/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-compare-history.h"
#include "sig-compare-page.h"

G_BEGIN_DECLS

struct _SigComparePage
{
  AdwBin             parent_instance;

  SigExplorer       *explorer;
  SigCompareHistory *history;
  gboolean           pinned_only;
  gboolean           stale;      /* something changed while nobody saw the page */

  AdwToastOverlay   *toasts;
  GtkMenuButton     *add_button;
  GtkMenuButton     *sets_button;
  GtkMenuButton     *baseline_button;
  GtkWidget         *turn_box;
  GtkLabel          *turn_label;
  GtkWidget         *previous_button;
  GtkWidget         *next_button;
  GtkToggleButton   *pinned_button;
  GtkLabel          *pinned_label;
  GtkStack          *stack;
  GtkScrolledWindow *scroller;
  SigCompareTable   *table;
  AdwWrapBox        *standing_legend;
  AdwWrapBox        *certainty_legend;
  AdwWrapBox        *sets_box;
};

void sig_compare_page_update          (SigComparePage *self);
void sig_compare_page_attach_menus    (SigComparePage *self);
void sig_compare_page_fill_legend     (SigComparePage *self);
void sig_compare_page_fill_sets       (SigComparePage *self);
void sig_compare_page_install_actions (GtkWidgetClass *widget_class);
void sig_compare_page_update_actions  (SigComparePage *self);
void sig_compare_page_choose          (SigComparePage *self,
                                       const char     *id);
void sig_compare_page_dropped         (SigComparePage *self,
                                       const char     *what,
                                       guint           gap);

G_END_DECLS
