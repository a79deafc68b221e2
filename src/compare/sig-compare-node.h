/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigCompareNode:
 *
 * What assistive technology is told of something that is drawn and is no widget: a row, or a head or cell in one.
 */
#define SIG_TYPE_COMPARE_NODE (sig_compare_node_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareNode, sig_compare_node, SIG, COMPARE_NODE, GObject)

SigCompareNode *sig_compare_node_new          (GtkAccessibleRole   role,
                                               GtkWidget          *widget,
                                               SigCompareNode     *parent,
                                               const GdkRectangle *bounds);
void            sig_compare_node_append       (SigCompareNode     *self,
                                               SigCompareNode     *child);
void            sig_compare_node_set_next     (SigCompareNode     *self,
                                               SigCompareNode     *next);
SigCompareNode *sig_compare_node_get_child    (SigCompareNode     *self,
                                               guint               index);
guint           sig_compare_node_get_n        (SigCompareNode     *self);
void            sig_compare_node_set_focused  (SigCompareNode     *self,
                                               gboolean            focused);
void            sig_compare_node_detach       (SigCompareNode     *self);

G_END_DECLS
