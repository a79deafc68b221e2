/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigInkSet:
 *
 * The colours that the style sheet gives a widget which draws: each has a name, and is that of an "ink" node with the
 * name as its style class.
 */
typedef struct _SigInkSet SigInkSet;

SigInkSet     *sig_ink_set_new   (GtkWidget         *widget,
                                  const char *const *names,
                                  guint              n);
void           sig_ink_set_free  (SigInkSet         *self);
void           sig_ink_set_renew (SigInkSet         *self);
const GdkRGBA *sig_ink_set_get   (SigInkSet         *self,
                                  guint              ink);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigInkSet, sig_ink_set_free)

G_END_DECLS
