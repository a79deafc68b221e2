/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigDrawnNode:
 *
 * What assistive technology is told of something that is drawn and is no widget: a row, or a head or cell in one.
 */
#define SIG_TYPE_DRAWN_NODE (sig_drawn_node_get_type ())
G_DECLARE_FINAL_TYPE (SigDrawnNode, sig_drawn_node, SIG, DRAWN_NODE, GObject)

SigDrawnNode *sig_drawn_node_new         (GtkAccessibleRole   role,
                                          GtkWidget          *widget,
                                          SigDrawnNode       *parent,
                                          const GdkRectangle *bounds);
void          sig_drawn_node_append      (SigDrawnNode       *self,
                                          SigDrawnNode       *child);
void          sig_drawn_node_set_next    (SigDrawnNode       *self,
                                          SigDrawnNode       *next);
SigDrawnNode *sig_drawn_node_get_child   (SigDrawnNode       *self,
                                          guint               index);
guint         sig_drawn_node_get_n       (SigDrawnNode       *self);
void          sig_drawn_node_set_focused (SigDrawnNode       *self,
                                          gboolean            focused);
void          sig_drawn_node_detach      (SigDrawnNode       *self);

G_END_DECLS
