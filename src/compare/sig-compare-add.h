/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigCompareAdd:
 *
 * A list of all agreements, in the order of signing, to search; those that are collected have a tick. Choosing one
 * collects it, or takes it out.
 */
#define SIG_TYPE_COMPARE_ADD (sig_compare_add_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareAdd, sig_compare_add, SIG, COMPARE_ADD, GtkPopover)

GtkWidget  *sig_compare_add_new       (SigExplorer   *explorer);

GListModel *sig_compare_add_get_model (SigCompareAdd *self);
void        sig_compare_add_set_text  (SigCompareAdd *self,
                                       const char    *text);
char       *sig_compare_add_dup_name  (SigDataset    *dataset,
                                       SigAgreement  *agreement);

G_END_DECLS
